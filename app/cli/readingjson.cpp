#include "app/cli/readingjson.h"

#include "models/services/scoring.h"

#include <QJsonArray>

#include <array>
#include <cmath>

namespace rapport::cli {

namespace {

constexpr std::array emotionNames{"joy", "gratitude", "trust", "anger", "frustration", "disappointment", "worry", "confusion", "sadness"};
constexpr std::array signalNames{"waited", "asked-again", "charged-wrongly", "wants-refund", "threatens-to-leave",
                                 "recommends", "asked-question", "made-request", "our-promise"};

template<std::size_t N>
QStringList named(const std::array<const char *, N> &names, quint32 mask)
{
    QStringList ids;
    for (std::size_t bit = 0; bit < N; ++bit) {
        if (mask & (1U << bit))
            ids << QString::fromLatin1(names[bit]);
    }
    return ids;
}

} // namespace

double rounded(double score)
{
    return std::round(score * 10000) / 10000;
}

QString labelId(sentiment::Label label)
{
    switch (label) {
    case sentiment::Label::Negative:
        return QStringLiteral("negative");
    case sentiment::Label::Positive:
        return QStringLiteral("positive");
    case sentiment::Label::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

QString confidenceId(sentiment::Confidence confidence)
{
    switch (confidence) {
    case sentiment::Confidence::High:
        return QStringLiteral("high");
    case sentiment::Confidence::Medium:
        return QStringLiteral("medium");
    case sentiment::Confidence::Low:
        break;
    }
    return QStringLiteral("low");
}

QStringList emotionIds(quint32 mask)
{
    return named(emotionNames, mask);
}

QStringList signalIds(quint32 mask)
{
    return named(signalNames, mask);
}

QJsonObject toJson(const sentiment::Reading &reading)
{
    QJsonArray reasons;
    for (const sentiment::Reason &reason : reading.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("start"), reason.span.start},
                                   {QStringLiteral("length"), reason.span.length},
                                   {QStringLiteral("text"), reason.text},
                                   {QStringLiteral("what"), reason.what},
                                   {QStringLiteral("rule"), reason.rule},
                                   {QStringLiteral("contribution"), rounded(reason.contribution)}});
    }
    return {{QStringLiteral("score"), rounded(reading.score)},
            {QStringLiteral("label"), labelId(reading.label)},
            {QStringLiteral("confidence"), confidenceId(reading.confidence)},
            {QStringLiteral("mixed"), reading.mixed},
            {QStringLiteral("opening"), rounded(reading.opening)},
            {QStringLiteral("closing"), rounded(reading.closing)},
            {QStringLiteral("language"), reading.language},
            {QStringLiteral("unread"), isUnread(reading)}, // no word lists, and no sign of any kind: the score says nothing
            {QStringLiteral("engine"), reading.version},
            {QStringLiteral("emotions"), QJsonArray::fromStringList(emotionIds(reading.emotionMask()))},
            {QStringLiteral("signals"), QJsonArray::fromStringList(signalIds(reading.signalMask()))},
            {QStringLiteral("reasons"), reasons}};
}

} // namespace rapport::cli
