#pragma once

#include "storage/records/template.h"
#include "storage/session.h"

#include <QVector>

#include <optional>

namespace rapport::repos {

/// By name; those out of use last.
[[nodiscard]] QVector<ReplyTemplate> templates(Session &session);
[[nodiscard]] std::optional<ReplyTemplate> find(Session &session, TemplateId id);
/// Its text; empty where the id is not set or it is gone.
[[nodiscard]] QString templateBody(Session &session, TemplateId id);
/// Adds (id not set) or changes; the id. Conflict for a version that is not the stored one, NotFound for an id that is gone.
TemplateId save(Session &session, const ReplyTemplate &text);
/// Takes it out; entries that were written with it stay. Errors as save().
void remove(Session &session, const ReplyTemplate &stored);
/// Whether one that came with the program is here, also where it was changed since.
[[nodiscard]] bool hasShipped(Session &session, const QString &language, const QString &key);

/// One use of a template with the customer's moods around it, thousandths.
struct TemplateUse
{
    TemplateId id;
    std::optional<int> before; ///< Of the entry itself where it says what the customer said, else of their newest text before.
    std::optional<int> after;  ///< Of their next text.
    friend bool operator==(const TemplateUse &, const TemplateUse &) = default;
};
/// The newest uses, newest first, at most `limit`. A text counts as next up to `days` after the use.
[[nodiscard]] QVector<TemplateUse> templateUses(Session &session, int limit, int days);

/// Title of the newest purchase that is none to come; empty: nothing was bought, or it has no title. `today`: Moment::day.
[[nodiscard]] QString lastBought(Session &session, CustomerId customer, int today);

} // namespace rapport::repos
