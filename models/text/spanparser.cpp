#include "models/text/spanparser.h"

#include <QRegularExpression>

#include <cmath>

namespace rapport::text {

using namespace Qt::StringLiterals;

namespace {

constexpr double longest = 100 * 3600;

/// Seconds of a unit; 0: no such unit.
int unitSeconds(const QString &unit)
{
    static const QRegularExpression seconds(u"^(s|secs?|seconds?|sek|sekunden?)$"_s);
    static const QRegularExpression minutes(u"^(m|mins?|minutes?|minuten)$"_s);
    static const QRegularExpression hours(u"^(h|hrs?|hours?|std|stunden?)$"_s);
    if (seconds.match(unit).hasMatch())
        return 1;
    if (minutes.match(unit).hasMatch())
        return 60;
    return hours.match(unit).hasMatch() ? 3600 : 0;
}

std::optional<int> inSeconds(double seconds)
{
    if (seconds < 0 || seconds > longest)
        return std::nullopt;
    return static_cast<int>(std::lround(seconds));
}

std::optional<int> clockSpan(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,4}):([0-5]\\d)(?::([0-5]\\d))?$"_s);
    const QRegularExpressionMatch hit = clock.match(text);
    if (!hit.hasMatch())
        return std::nullopt;
    const int first = hit.captured(1).toInt();
    const int second = hit.captured(2).toInt();
    return hit.hasCaptured(3) ? inSeconds(first * 3600.0 + second * 60.0 + hit.captured(3).toInt()) : inSeconds(first * 60.0 + second);
}

} // namespace

std::optional<int> parseSpan(const QString &text)
{
    const QString folded = text.simplified().toLower();
    if (const std::optional<int> clock = clockSpan(folded))
        return clock;
    // Numbers with their units, one after the other; a last number without one is of the next smaller unit.
    static const QRegularExpression part(uR"(\G\s*(?:and |und )?(\d{1,6}(?:[.,]\d{1,3})?)\s*([a-z]+)?\.?)"_s);
    double seconds = 0;
    int unit = 0; ///< Of the part before.
    qsizetype end = 0;
    for (auto match = part.globalMatch(folded); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        const double number = hit.captured(1).replace(u',', u'.').toDouble();
        const bool named = !hit.captured(2).isEmpty();
        const int own = named ? unitSeconds(hit.captured(2)) : unit == 3600 ? 60 : unit == 60 ? 1 : unit == 0 ? 60 : 0;
        if (own == 0 || (unit != 0 && own >= unit))
            return std::nullopt;
        seconds += number * own;
        unit = named ? own : 1; // After a number without a unit nothing can follow.
        end = hit.capturedEnd();
    }
    if (unit == 0 || !QStringView(folded).mid(end).trimmed().isEmpty())
        return std::nullopt;
    return inSeconds(seconds);
}

} // namespace rapport::text
