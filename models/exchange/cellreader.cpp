#include "models/exchange/cellreader.h"

#include "models/exchange/amount.h"
#include "models/text/lengths.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 80;
constexpr qsizetype phoneCacheLimit = 20000;

bool isNothing(const QString &text)
{
    return text == "NULL"_L1 || text == "\\N"_L1 || text == "NaN"_L1;
}

/// What people and programs write into a cell that holds no value. Not for names and texts: "-" may be said.
bool isPlaceholder(const QString &text)
{
    static const QStringList placeholders{u"-"_s, u"–"_s, u"--"_s, u"n/a"_s, u"na"_s, u"null"_s, u"none"_s, u"nan"_s, u"nat"_s, u"k.a."_s, u"?"_s};
    return text.size() <= 4 && placeholders.contains(text.toLower());
}

/// Spreadsheets keep leading zeros as ="00123".
QString unwrapped(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.size() > 3 && text.startsWith("=\""_L1) && text.endsWith(u'"'))
        return text.sliced(2, text.size() - 3);
    return text;
}

QStringList parts(const QString &text, QStringView marks)
{
    QStringList found;
    QString part;
    const auto close = [&] {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            found.append(trimmed);
        part.clear();
    };
    for (const QChar letter : text) {
        if (marks.contains(letter))
            close();
        else
            part.append(letter);
    }
    close();
    return found;
}

} // namespace

CellReader::CellReader(const ImportPlan &plan, const ImportContext &context)
    : m_plan(plan), m_context(context), m_format(DateFormat::fromText(plan.dateFormat)),
      m_zone(plan.timezone.isEmpty() ? context.calendar.zone() : QTimeZone(plan.timezone.toUtf8())), m_phoneNumbers(context.country)
{
    if (!m_zone.isValid())
        m_zone = context.calendar.zone();
}

void CellReader::setRecord(const Record &record)
{
    m_record = &record;
    m_problems.clear();
}

void CellReader::complain(const QString &field, const QString &reason, const QString &value)
{
    QString shown = value;
    if (shown.size() > shownLength)
        shown = shown.first(shownLength - 1) + u'…';
    m_problems.append({m_record->line, field, reason, shown});
}

QString CellReader::text(const QString &field) const
{
    const auto source = m_plan.mapping.constFind(field);
    if (source == m_plan.mapping.cend())
        return {};
    if (source->columns.isEmpty())
        return source->constant;
    QString joined;
    for (const int column : source->columns) {
        if (column < 0 || column >= m_record->fields.size())
            continue;
        const QString cell = unwrapped(m_record->fields.at(column));
        if (cell.isEmpty() || isNothing(cell))
            continue;
        if (!joined.isEmpty())
            joined += u' ';
        joined += cell;
    }
    return joined;
}

std::optional<Moment> CellReader::moment(const QString &field, bool required)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell)) {
        if (required)
            complain(field, u"no-date"_s);
        return std::nullopt;
    }
    std::optional<Moment> moment;
    if (m_format)
        moment = m_format->moment(cell, m_zone, m_context.calendar);
    if (!moment)
        complain(field, u"no-such-date"_s, cell);
    return moment;
}

std::optional<Moment> CellReader::pastMoment(const QString &field, bool required)
{
    const std::optional<Moment> found = moment(field, required);
    if (found && m_context.now != 0 && found->day > m_context.calendar.at(m_context.now).day + 1)
        complain(field, u"date-ahead"_s, text(field));
    return found;
}

bool CellReader::checkLengths()
{
    const auto isLong = [](const QString &part) { return part.size() > text::longestLine; };
    if (std::none_of(m_record->fields.cbegin(), m_record->fields.cend(), isLong))
        return true;
    static const QStringList texts{u"text"_s, u"comment"_s, u"remember"_s};
    static const QStringList lists{u"email"_s, u"phone"_s, u"tags"_s, u"item"_s};
    for (const QString &field : fieldsOf(m_plan.kind)) {
        const QString cell = texts.contains(field) ? QString() : text(field);
        const QStringList lines = parts(cell, lists.contains(field) ? u";,|\n" : u"\n");
        if (std::any_of(lines.cbegin(), lines.cend(), isLong))
            complain(field, u"too-long-line"_s, cell);
    }
    return m_problems.isEmpty();
}

QString CellReader::birthday(const QString &field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell))
        return {};
    const std::optional<DateFormat::Value> value = m_format ? m_format->read(cell) : std::nullopt;
    QDate day;
    if (value)
        day = value->instant ? m_context.calendar.local(*value->instant).date() : value->date;
    const QDate today = m_context.calendar.local(m_context.now).date();
    if (day > today && day.addYears(-100) <= today)
        day = day.addYears(-100); // Two digits: nobody's birthday is to come.
    if (!day.isValid() || day > today) {
        complain(field, u"no-such-date"_s, cell);
        return {};
    }
    return day.toString(Qt::ISODate);
}

std::optional<int> CellReader::wholeNumber(const QString &field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell))
        return std::nullopt;
    const std::optional<Decimal> number = readDecimal(cell, m_plan.decimalMark);
    qint64 unit = 1;
    for (int i = 0; number && i < number->scale; ++i)
        unit *= 10;
    if (!number || number->digits % unit != 0 || qAbs(number->digits / unit) > 1'000'000'000) {
        complain(field, u"not-a-number"_s, cell);
        return std::nullopt;
    }
    return static_cast<int>(number->digits / unit);
}

std::optional<int> CellReader::seconds(const QString &field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell))
        return std::nullopt;
    static const QRegularExpression plain(u"^(\\d{1,7})(?:[.,]0+)?$"_s);
    static const QRegularExpression clock(u"^(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})$"_s);
    static const QRegularExpression words(
        u"^(?:(\\d{1,3}) ?(?:h|hrs?|hours?|std\\.?|stunden?) ?)?(?:(\\d{1,4}) ?(?:m|mins?|min\\.|minutes?|minuten?) ?)?(?:(\\d{1,5}) ?(?:s|secs?|sec\\.|seconds?|sek\\.?|sekunden?))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = plain.match(cell); match.hasMatch())
        return match.captured(1).toInt();
    auto match = clock.match(cell);
    if (!match.hasMatch())
        match = words.match(cell);
    if (!match.hasMatch()) {
        complain(field, u"not-a-duration"_s, cell);
        return std::nullopt;
    }
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
}

QVector<ContactPoint> CellReader::emails(const QString &field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell))
        return {};
    QVector<ContactPoint> points;
    for (QString address : parts(cell, u";,| \n")) {
        if (address.startsWith("mailto:"_L1))
            address = address.sliced(7);
        if (address.startsWith(u'<') && address.endsWith(u'>'))
            address = address.sliced(1, address.size() - 2);
        if (!text::looksLikeEmail(address)) {
            complain(field, u"not-an-email"_s, cell);
            return {};
        }
        points.append(text::emailPoint(address));
    }
    return points;
}

QVector<ContactPoint> CellReader::phones(const QString &field)
{
    const QString cell = text(field);
    if (cell.isEmpty() || isPlaceholder(cell))
        return {};
    QVector<ContactPoint> points;
    for (const QString &number : parts(cell, u";,|\n")) {
        auto known = m_phoneCache.constFind(number);
        if (known == m_phoneCache.cend()) {
            if (m_phoneCache.size() > phoneCacheLimit)
                m_phoneCache.clear();
            known = m_phoneCache.insert(number, m_phoneNumbers.point(number));
        }
        if (known->digitsReversed.size() < 3) {
            complain(field, u"not-a-phone"_s, cell);
            return {};
        }
        points.append(*known);
    }
    return points;
}

} // namespace rapport::exchange
