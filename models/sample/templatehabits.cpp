#include "models/sample/templatehabits.h"

#include "models/templates/occasion.h"
#include "storage/repos/templates.h"

#include <algorithm>

namespace rapport::sample {

namespace {

/// What an answer to this text is usually written with; empty: nothing in particular.
QString habit(const Mood &mood)
{
    const int score = mood.effective().value_or(0);
    if (moodStep(score) == MoodStep::Neutral)
        return {};
    if (score > 0)
        return QStringLiteral("thanks-praise");
    const quint32 situations = templates::situationsOf(mood.signalBits);
    if (situations & bitOf(Situation::Waited))
        return QStringLiteral("sorry-waited");
    return situations & bitOf(Situation::AskedAgain) ? QStringLiteral("sorry-asked-again") : QStringLiteral("sorry-plain");
}

} // namespace

TemplateKeys templateKeys(Session &session)
{
    TemplateKeys keys;
    for (const ReplyTemplate &text : repos::templates(session)) {
        if (!text.shippedKey.isEmpty())
            keys.insert(text.shippedKey, text.id);
    }
    return keys;
}

void useTemplates(Life &life, const TemplateKeys &keys)
{
    std::vector<Interaction *> byTime;
    for (Interaction &talk : life.talks)
        byTime.push_back(&talk);
    std::stable_sort(byTime.begin(), byTime.end(), [](const Interaction *a, const Interaction *b) { return a->when.at < b->when.at; });
    const Interaction *said = nullptr;
    int answers = 0;
    for (Interaction *talk : byTime) {
        if (talk->direction == Direction::In && talk->mood.effective()) {
            said = talk;
        } else if (talk->direction == Direction::Out && said) {
            // Two of three: nobody uses them always.
            if (++answers % 3 != 0)
                talk->usedTemplate = keys.value(habit(said->mood));
            said = nullptr;
        }
    }
}

} // namespace rapport::sample
