#include "models/services/scoring.h"

#include "models/sentiment/engine.h"

#include <algorithm>

namespace rapport {

namespace {

int thousandths(double score)
{
    return std::clamp(qRound(score * 1000.0), -1000, 1000);
}

} // namespace

Mood moodOf(const QString &text, const QString &language, const QStringList &names)
{
    Mood mood;
    if (QStringView(text).trimmed().isEmpty())
        return mood;
    const sentiment::Reading reading = sentiment::Engine::shared().read(text, {language, names});
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

Mood moodOf(const Interaction &row, const QString &language, const QStringList &names)
{
    if (row.direction != Direction::In || row.when.at > row.createdAt)
        return {};
    return moodOf(row.body, language, names);
}

QString feedbackText(const QString &title, const QString &comment)
{
    QString text = title;
    if (!title.isEmpty() && !comment.isEmpty())
        text += u'\n';
    return text += comment;
}

} // namespace rapport
