#include "models/exchange/columnprofile.h"

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

/// So many times more evidence for one reading, and the rest are slips of the pen.
constexpr qint64 overwhelming = 50;

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

bool looksLikePhone(QStringView cell)
{
    int digits = 0;
    for (const QChar letter : cell) {
        if (letter.isDigit())
            ++digits;
        else if (!u" +-/().\u00A0"_s.contains(letter))
            return false;
    }
    return digits >= 7 && digits <= 15 && (cell.startsWith(u'+') || cell.startsWith(u'0') || cell.contains(u' ') || cell.contains(u'/') || cell.contains(u'('));
}

} // namespace

void DateEvidence::add(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return;
    ++m_filled;
    const std::optional<DateParts> parts = dateParts(cell);
    if (!parts) {
        addEpoch(cell);
        return;
    }
    if (parts->compact) {
        if (QDate(parts->first / 10000, parts->first / 100 % 100, parts->first % 100).isValid() && parts->first / 10000 >= 1800
            && parts->first / 10000 <= 2200) {
            ++m_compact;
            addTime(parts->rest);
        }
        return;
    }
    if (parts->monthWord > 0)
        ++(parts->wordFirst ? m_wordsFirst : m_words);
    else if (parts->firstDigits == 4)
        ++m_yearFirst;
    else
        addNumeric(*parts);
    addTime(parts->rest);
}

void DateEvidence::addEpoch(QStringView cell)
{
    const qsizetype dot = cell.indexOf(u'.');
    const QStringView whole = dot > 0 ? cell.first(dot) : cell;
    if (!allDigits(whole) || whole.size() > 13)
        return;
    const qint64 number = whole.toLongLong();
    const bool millis = number >= 100'000'000'000; // As seconds that would be after the year 5000.
    if (number < 100'000'000)
        return;
    ++(millis ? m_epochMillis : m_epochSeconds);
    if (number % (millis ? 86'400'000 : 86'400) == 0)
        ++m_wholeDayEpochs;
}

void DateEvidence::addNumeric(const DateParts &parts)
{
    if (parts.thirdDigits != 4 && parts.thirdDigits != 2)
        return;
    const bool dayFirst = parts.first >= 1 && parts.first <= 31 && parts.second >= 1 && parts.second <= 12;
    const bool monthFirst = parts.second >= 1 && parts.second <= 31 && parts.first >= 1 && parts.first <= 12;
    if (!dayFirst && !monthFirst)
        return;
    ++m_numeric;
    ++m_separators[parts.separator];
    m_shortYears += parts.thirdDigits == 2 ? 1 : 0;
    m_onlyDayFirst += monthFirst ? 0 : 1;
    m_onlyMonthFirst += dayFirst ? 0 : 1;
}

void DateEvidence::addTime(QStringView rest)
{
    const std::optional<TimeParts> time = timeParts(rest);
    if (!time || !time->time)
        return;
    ++m_times;
    m_midnights += time->time == QTime(0, 0) ? 1 : 0;
}

void DateEvidence::add(const DateEvidence &other)
{
    m_filled += other.m_filled;
    m_yearFirst += other.m_yearFirst;
    m_compact += other.m_compact;
    m_epochSeconds += other.m_epochSeconds;
    m_epochMillis += other.m_epochMillis;
    m_words += other.m_words;
    m_wordsFirst += other.m_wordsFirst;
    m_numeric += other.m_numeric;
    m_onlyDayFirst += other.m_onlyDayFirst;
    m_onlyMonthFirst += other.m_onlyMonthFirst;
    m_shortYears += other.m_shortYears;
    m_times += other.m_times;
    m_midnights += other.m_midnights;
    m_wholeDayEpochs += other.m_wholeDayEpochs;
    for (auto it = other.m_separators.cbegin(); it != other.m_separators.cend(); ++it)
        m_separators[it.key()] += it.value();
}

double DateEvidence::share() const
{
    const qint64 dates = m_yearFirst + m_compact + m_epochSeconds + m_epochMillis + m_words + m_wordsFirst + m_numeric;
    return m_filled == 0 ? 0.0 : static_cast<double>(dates) / static_cast<double>(m_filled);
}

DateEvidence::Verdict DateEvidence::numericVerdict() const
{
    QChar separator = u'.';
    qint64 most = 0;
    for (auto it = m_separators.cbegin(); it != m_separators.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            separator = it.key();
        }
    }
    const QString year = m_shortYears * 2 > m_numeric ? u"yy"_s : u"yyyy"_s;
    const QString dayFirst = u"dd"_s + separator + u"MM"_s + separator + year;
    const QString monthFirst = u"MM"_s + separator + u"dd"_s + separator + year;
    // With points the day comes first in every country that writes dates with points.
    if (separator == u'.' && m_onlyMonthFirst <= m_onlyDayFirst)
        return {dayFirst, false, {dayFirst}};
    if (m_onlyDayFirst > m_onlyMonthFirst * overwhelming)
        return {dayFirst, false, {dayFirst}};
    if (m_onlyMonthFirst > m_onlyDayFirst * overwhelming)
        return {monthFirst, false, {monthFirst}};
    if (m_onlyMonthFirst > m_onlyDayFirst)
        return {monthFirst, true, {monthFirst, dayFirst}};
    return {dayFirst, true, {dayFirst, monthFirst}};
}

DateEvidence::Verdict DateEvidence::verdict() const
{
    const qint64 most = std::max({m_yearFirst, m_compact, m_epochSeconds, m_epochMillis, m_words, m_wordsFirst, m_numeric});
    if (most == 0)
        return {};
    const auto certain = [](const QString &format) { return Verdict{format, false, {format}}; };
    const bool wholeDays = m_times > 0 && m_times == m_midnights;
    const QString suffix = wholeDays ? u" 00:00"_s : QString();
    if (most == m_epochSeconds || most == m_epochMillis) {
        const bool days = m_wholeDayEpochs == m_epochSeconds + m_epochMillis;
        return certain((most == m_epochSeconds ? u"epoch-s"_s : u"epoch-ms"_s) + (days ? u"/day"_s : QString()));
    }
    if (most == m_yearFirst)
        return certain(u"yyyy-MM-dd"_s + suffix);
    if (most == m_compact)
        return certain(u"yyyyMMdd"_s + suffix);
    if (most == m_numeric) {
        Verdict numeric = numericVerdict();
        numeric.format += suffix;
        for (QString &choice : numeric.choices)
            choice += suffix;
        return numeric;
    }
    return certain((most == m_words ? u"d MMM yyyy"_s : u"MMM d, yyyy"_s) + suffix);
}

void NumberEvidence::add(const NumberEvidence &other)
{
    m_filled += other.m_filled;
    m_numbers += other.m_numbers;
    m_currencies += other.m_currencies;
    m_point += other.m_point;
    m_comma += other.m_comma;
    m_pointOfThree += other.m_pointOfThree;
    m_commaOfThree += other.m_commaOfThree;
}

void NumberEvidence::add(QStringView cell)
{
    cell = cell.trimmed();
    if (cell.isEmpty())
        return;
    ++m_filled;
    qsizetype digits = 0;
    qsizetype others = 0;
    qsizetype points = 0;
    qsizetype commas = 0;
    qsizetype lastMark = -1;
    qsizetype behindMark = 0; // Digits behind the last mark.
    bool sign = false;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar letter = cell.at(i);
        if (letter.isDigit()) {
            ++digits;
            ++behindMark;
        } else if ((letter == u'.' || letter == u',') && digits > 0) {
            ++(letter == u'.' ? points : commas);
            lastMark = i;
            behindMark = 0;
        } else if (letter.isLetter() || letter.category() == QChar::Symbol_Currency) {
            ++others;
            sign = true;
        } else if (!u" .'()+-\u2019\u00A0\u202F\u2009\u2212"_s.contains(letter)) {
            return;
        }
    }
    if (digits == 0 || others > 4)
        return;
    ++m_numbers;
    m_currencies += sign ? 1 : 0;
    if (lastMark < 0)
        return;
    const bool point = cell.at(lastMark) == u'.';
    const qsizetype same = point ? points : commas;
    const qsizetype other = point ? commas : points;
    if (same > 1) // 1.234.567: groups, the other one is the mark.
        ++(point ? m_comma : m_point);
    else if (other > 0 || behindMark != 3 || cell.startsWith(u'0'))
        ++(point ? m_point : m_comma);
    else
        ++(point ? m_pointOfThree : m_commaOfThree);
}

QChar NumberEvidence::decimalMark(int currencyDigits) const
{
    if (m_point != m_comma)
        return m_point > m_comma ? u'.' : u',';
    const bool fractions = currencyDigits == 3;
    if (m_pointOfThree != m_commaOfThree)
        return (m_pointOfThree > m_commaOfThree) == fractions ? u'.' : u',';
    return {};
}

void ColumnProfile::add(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    if (text.isEmpty())
        return;
    ++filled;
    length += text.size();
    if (text.size() <= 60) {
        dates.add(text);
        numbers.add(text);
        const qsizetype at = text.indexOf(u'@');
        emails += at > 0 && text.indexOf(u'.', at) > at && !text.contains(u' ') ? 1 : 0;
        phones += looksLikePhone(text) ? 1 : 0;
        whole += allDigits(text) ? 1 : 0;
    }
    letters += std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); }) ? 1 : 0;
    spaced += text.contains(u' ') ? 1 : 0;
    if (seen.size() < 1000)
        seen.insert(text.toString());
}

} // namespace rapport::exchange
