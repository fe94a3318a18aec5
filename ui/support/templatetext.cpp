#include "ui/support/templatetext.h"

#include "storage/records/interaction.h"
#include "ui/support/kindwithin.h"
#include "ui/support/numbertext.h"
#include "ui/theme/moodmark.h"

#include <QCoreApplication>
#include <QStringList>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TemplateText)
};

constexpr int moodSteps = 5;
constexpr int situationCount = 9;
constexpr int channelCount = 7;

QString usedText(qint64 uses)
{
    return uses == 1 ? Words::tr("used once") : Words::tr("used %n times", nullptr, static_cast<int>(uses));
}

QString span(const metrics::Estimate &change)
{
    return Words::tr("%1 to %2, n = %3", "interval, number of pairs of texts")
        .arg(signedText(*change.low, 2), signedText(*change.high, 2), countText(change.n));
}

} // namespace

QString categoryText(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Opening:
        return Words::tr("Opening");
    case TemplateCategory::Empathy:
        return Words::tr("Empathy");
    case TemplateCategory::Reply:
        break;
    }
    return Words::tr("Reply");
}

QString categoryIcon(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Opening:
        return u"call-start"_s;
    case TemplateCategory::Empathy:
        return u"dialog-messages"_s;
    case TemplateCategory::Reply:
        break;
    }
    return u"mail-reply-sender"_s;
}

QString moodStepText(MoodStep step)
{
    static constexpr MoodBand bands[] = {MoodBand::Upset, MoodBand::Unhappy, MoodBand::Neutral, MoodBand::Pleased, MoodBand::Delighted};
    return moodWord(bands[static_cast<int>(step)]);
}

QString situationText(Situation situation)
{
    switch (situation) {
    case Situation::Waited:
        return Words::tr("had to wait");
    case Situation::AskedAgain:
        return Words::tr("asks again");
    case Situation::Refund:
        return Words::tr("money back");
    case Situation::MayLeave:
        return Words::tr("may leave");
    case Situation::Promise:
        return Words::tr("open promise");
    case Situation::FirstContact:
        return Words::tr("first contact");
    case Situation::Overdue:
        return Words::tr("long not here");
    case Situation::Birthday:
        return Words::tr("birthday");
    case Situation::Praise:
        break;
    }
    return Words::tr("recommends us");
}

QString conditionsText(const ReplyTemplate &text, const QString &topic)
{
    QStringList parts;
    QStringList words;
    for (int bit = 0; bit < moodSteps; ++bit) {
        if ((text.moods & (1U << bit)) != 0)
            words << moodStepText(static_cast<MoodStep>(bit));
    }
    if (!words.isEmpty())
        parts << words.join(u", "_s);
    words.clear();
    for (int bit = 0; bit < situationCount; ++bit) {
        if ((text.situations & (1U << bit)) != 0)
            words << situationText(static_cast<Situation>(bit));
    }
    if (!words.isEmpty())
        parts << words.join(u", "_s);
    words.clear();
    for (int bit = 0; bit < channelCount; ++bit) {
        if ((text.channels & (1U << bit)) != 0)
            words << kindWithin(kindId(static_cast<InteractionKind>(bit)));
    }
    if (!words.isEmpty())
        parts << words.join(u", "_s);
    if (!topic.isEmpty())
        parts << topic;
    return parts.join(u" · "_s);
}

QString effectText(const templates::Effect &effect)
{
    if (effect.uses == 0)
        return Words::tr("not used yet");
    const QString used = usedText(effect.uses);
    const metrics::Estimate &change = effect.change;
    if (!change.value) {
        return Words::tr("%1; too few texts before and after it to tell (%2 of %3)")
            .arg(used, countText(change.n), countText(metrics::fewest));
    }
    if (*change.low > 0)
        return Words::tr("%1; the next text reads better by %2 (%3)").arg(used, numberText(*change.value, 2), span(change));
    if (*change.high < 0)
        return Words::tr("%1; the next text reads worse by %2 (%3)").arg(used, numberText(-*change.value, 2), span(change));
    return Words::tr("%1; no difference to be told (%2)").arg(used, span(change));
}

} // namespace rapport
