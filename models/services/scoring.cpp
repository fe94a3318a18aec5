#include "models/services/scoring.h"

#include "models/templates/templatewords.h"

#include <algorithm>

namespace rapport {

namespace {

int thousandths(double score)
{
    return std::clamp(qRound(score * 1000.0), -1000, 1000);
}

} // namespace

Mood moodOf(const QString &text, const sentiment::Context &context)
{
    Mood mood;
    if (QStringView(text).trimmed().isEmpty())
        return mood;
    const sentiment::Reading reading = sentiment::Engine::shared().read(text, context);
    mood.score = thousandths(reading.score);
    mood.confidence = static_cast<int>(reading.confidence);
    mood.mixed = reading.mixed;
    mood.opening = thousandths(reading.opening);
    mood.closing = thousandths(reading.closing);
    mood.emotions = reading.emotionMask();
    mood.signalBits = reading.signalMask();
    mood.language = reading.language;
    mood.engineVersion = reading.version;
    return mood;
}

Mood moodOf(const Interaction &row, const sentiment::Context &context, const QString &templateBody)
{
    if (row.direction != Direction::In || row.when.at > row.createdAt)
        return {};
    return moodOf(templates::withoutTemplate(row.body, templateBody), context);
}

bool isUnread(const Mood &mood)
{
    return !mood.corrected && mood.score == 0 && mood.opening == 0 && mood.closing == 0 && !mood.language.isEmpty()
           && !sentiment::Engine::shared().reads(mood.language);
}

bool isUnread(const sentiment::Reading &reading)
{
    return reading.reasons.isEmpty() && !reading.language.isEmpty() && !sentiment::Engine::shared().reads(reading.language);
}

Mood withCorrectionOf(const Mood &judged, Mood reading)
{
    reading.corrected = judged.corrected;
    reading.correctedBy = judged.correctedBy;
    reading.correctedAt = judged.correctedAt;
    return reading;
}

QString feedbackText(const QString &title, const QString &comment)
{
    QString text = title;
    if (!title.isEmpty() && !comment.isEmpty())
        text += u'\n';
    return text += comment;
}

} // namespace rapport
