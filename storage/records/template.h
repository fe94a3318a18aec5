#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// What a template is for: the first sentence of a call, a phrase that shows one has understood, a whole answer.
enum class TemplateCategory { Opening, Empathy, Reply };

/// Bands of a mood, as the bits of ReplyTemplate::moods. Stored: never renumber.
enum class MoodStep { Upset = 0, Unhappy = 1, Neutral = 2, Pleased = 3, Delighted = 4 };

/// What a template may be written for beside mood, channel and topic, as the bits of ReplyTemplate::situations. Stored: never renumber.
enum class Situation {
    Waited = 0,       ///< The customer had to wait.
    AskedAgain = 1,   ///< Came with the same thing before.
    Refund = 2,       ///< Wants money back, or was charged wrongly.
    MayLeave = 3,     ///< Says that they might go elsewhere.
    Promise = 4,      ///< Was promised something that is still open.
    FirstContact = 5, ///< Nothing is written down about them yet.
    Overdue = 6,      ///< Has not come for much longer than usual.
    Birthday = 7,     ///< Today or within three days.
    Praise = 8,       ///< Recommends the shop.
};

/// A text the shop writes again and again, with placeholders (models/templates/placeholders.h) and the conditions under which it
/// fits. A mask of 0 sets no condition.
struct ReplyTemplate
{
    TemplateId id;
    QString name;
    QString keywords;
    QString body;
    bool active = true;
    TemplateCategory category = TemplateCategory::Reply;
    QString language;       ///< ISO 639-1; empty: any.
    quint32 moods = 0;      ///< Bit mask over MoodStep.
    quint32 channels = 0;   ///< Bit mask over InteractionKind.
    quint32 situations = 0; ///< Bit mask over Situation; one of them has to hold.
    TopicId topic;
    QString shippedKey; ///< Of one that came with the program; empty: the shop's own.
    int version = 1;
    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

template<class Enum>
[[nodiscard]] constexpr quint32 bitOf(Enum value)
{
    return 1U << static_cast<int>(value);
}

/// "opening", "empathy", "reply", as stored.
[[nodiscard]] QString categoryId(TemplateCategory category);
[[nodiscard]] std::optional<TemplateCategory> templateCategory(const QString &id);

/// Band of a score in thousandths; the limits are those of the mood words on the screen.
[[nodiscard]] constexpr MoodStep moodStep(int thousandths)
{
    if (thousandths <= -500)
        return MoodStep::Upset;
    if (thousandths <= -50)
        return MoodStep::Unhappy;
    if (thousandths < 50)
        return MoodStep::Neutral;
    return thousandths < 500 ? MoodStep::Pleased : MoodStep::Delighted;
}

} // namespace rapport
