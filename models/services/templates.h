#pragma once

#include "models/templates/occasion.h"
#include "models/templates/placeholders.h"
#include "models/templates/templateeffect.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// All that is needed to offer templates while somebody writes to one customer: read once, ranked and filled in as they type.
struct TemplateDesk
{
    QVector<ReplyTemplate> texts;    ///< In use.
    templates::Facts facts;
    templates::Occasion occasion;   ///< What the customer's record says; the text being written says more.
};

/// The sentence to begin with.
struct OpeningLine
{
    TemplateId id; ///< Not set: the shop has none that fits.
    QString text;
    friend bool operator==(const OpeningLine &, const OpeningLine &) = default;
};

/// Reply templates: finding, filling in, keeping, and what came of those that were used.
class Templates
{
public:
    explicit Templates(Workspace &workspace) : m_workspace(workspace) {}

    /// By name; those out of use last.
    [[nodiscard]] QFuture<Result<QVector<ReplyTemplate>>> all();
    /// Adds (id not set) or changes. Invalid, "name" or "text", where one is empty; Conflict by version.
    [[nodiscard]] QFuture<Result<TemplateId>> save(const ReplyTemplate &text);
    /// Entries that were written with it stay, and no longer say so.
    [[nodiscard]] QFuture<Result<void>> remove(TemplateId id);
    /// Brings in what the program comes with in this language, where it is missing; how many.
    [[nodiscard]] QFuture<Result<int>> addShipped(const QString &language);
    /// Uses by template, with the moods around them; the newest few thousand uses.
    [[nodiscard]] QFuture<Result<QHash<TemplateId, templates::Effect>>> effects();

    /// NotFound for an unknown customer. `staff`: who writes; may be not set.
    [[nodiscard]] QFuture<Result<TemplateDesk>> desk(CustomerId customer, StaffId staff = {});
    /// The shop's opening that fits the customer's mood and situation best and can be filled in wholly.
    [[nodiscard]] QFuture<Result<OpeningLine>> openingFor(CustomerId customer, StaffId staff = {});

private:
    Workspace &m_workspace;
};

} // namespace rapport
