#include "models/exchange/transcriptline.h"

#include "models/exchange/dateformat.h"
#include "models/text/directionsigns.h"

#include <QRegularExpression>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 200; ///< Date, time and name fit in here.
constexpr char16_t leftToRight = 0x200E;

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return isDirectionOverride(c) || u == leftToRight || u == 0x200F || u == 0x061C || u == 0xFEFF || u == 0;
}

/// The beginning of a line as it is compared: without direction marks, every blank a plain one.
struct Head
{
    explicit Head(const QString &line)
    {
        const qsizetype end = std::min(line.size(), longestHead);
        text.reserve(end);
        for (qsizetype i = 0; i < end; ++i) {
            if (isInvisible(line.at(i)))
                continue;
            // A pattern matches nothing in text that is no UTF-16: half a character, and one that is cut here.
            const bool pair = line.at(i).isHighSurrogate() && i + 1 < end && line.at(i + 1).isLowSurrogate();
            text += line.at(i).isSpace() ? QChar(u' ') : line.at(i).isSurrogate() && !pair ? QChar(QChar::ReplacementCharacter) : line.at(i);
            places.append(i);
            if (pair) {
                text += line.at(++i);
                places.append(i);
            }
        }
        places.append(end);
    }

    /// What stands in `line` from this place of `text` on.
    [[nodiscard]] QString restOf(const QString &line, qsizetype place) const { return line.sliced(places.at(place)); }

    QString text;
    QVarLengthArray<qsizetype, longestHead + 1> places;
};

const QString datePart = uR"((?:(\d{1,4})\s?([./\-])\s?(\d{1,2})\s?[./\-]\s?(\d{1,4})\.?|(\d{1,2})\.? (\p{L}{3,10})\.? (\d{4})))"_s;
const QString timePart =
    uR"((오전|오후|上午|下午|午前|午後)?\s?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,6})?(?:\s?([AaPp])\.?\s?[Mm]\.?(?!\p{L})| Uhr)?)"_s;
const QString between = uR"((?:,\s?|\s|T)(?:(?:um|à|às|klo|kl\.?|at)\s)?)"_s;
const QString zonePart = uR"((?:Z|[+-]\d{2}:?\d{2})?)"_s;

struct Groups
{
    int date = 0; ///< Index of the first of the seven groups of a date; 0: none.
    int time = 0; ///< Of the five of a time.
    int name = 0;
};
constexpr int dateGroups = 7;
constexpr int timeGroups = 5;

struct Form
{
    QRegularExpression pattern;
    Groups groups;
    bool nameFollows = false;   ///< "Anna: text" stands behind it.
    bool programSpeaks = false; ///< Without a name it is a line of the program.
};

const std::array<Form, chatForms> &forms()
{
    static const std::array<Form, chatForms> all = [] {
        const auto made = [](const QString &pattern) {
            return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        };
        const QString whole = datePart + between + timePart;
        return std::array<Form, chatForms>{{
            {made(u"^\\["_s + whole + u"\\] ?"_s), {1, 1 + dateGroups, 0}, true, true},
            {made(u'^' + whole + u"(?: [-–—] |, )"_s), {1, 1 + dateGroups, 0}, true, true},
            {made(u"^\\[?"_s + whole + zonePart + u"\\]?[ |,;]+"_s), {1, 1 + dateGroups, 0}, true, false},
            {made(u"^([^:(\\[]{1,60}?),? ?[(\\[](?:"_s + datePart + between + u")?"_s + timePart + u"[)\\]] ?:? ?"_s),
             {2, 2 + dateGroups, 1},
             false,
             false},
            {made(u"^\\[?"_s + timePart + u"\\]?(?: ?[-–—|] ?| )"_s), {0, 1, 0}, true, false},
            {made(u"^(?=[^:]{1,60}: )"_s), {0, 0, 0}, true, false},
        }};
    }();
    return all;
}

std::optional<ChatDate> dateFrom(const QRegularExpressionMatch &match, int first)
{
    ChatDate date;
    if (match.hasCaptured(first)) {
        date = {match.captured(first).toInt(),    match.captured(first + 2).toInt(), match.captured(first + 3).toInt(),
                match.capturedLength(first) == 4, match.captured(first + 1) == u".", false};
        const qsizetype head = match.capturedLength(first);
        const qsizetype tail = match.capturedLength(first + 3);
        const bool oneYear = date.yearFirst ? tail <= 2 : head <= 2 && (tail == 2 || tail == 4);
        return oneYear ? std::optional(date) : std::nullopt;
    }
    if (!match.hasCaptured(first + 4))
        return {};
    date = {
        match.captured(first + 4).toInt(), monthFromWord(match.captured(first + 5)), match.captured(first + 6).toInt(), false, false, true};
    return date.second > 0 ? std::optional(date) : std::nullopt;
}

std::optional<QTime> timeFrom(const QRegularExpressionMatch &match, int first)
{
    int hour = match.captured(first + 1).toInt();
    const QString before = match.captured(first);
    const QString behind = match.captured(first + 4).toLower();
    const bool twelve = !before.isEmpty() || !behind.isEmpty();
    const bool afternoon = behind == u"p" || before == u"오후"_s || before == u"下午"_s || before == u"午後"_s;
    if (twelve && hour > 12)
        return {}; // "14:05 PM": then it is no time at all.
    if (twelve)
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, match.captured(first + 2).toInt(), match.captured(first + 3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Splits "Anna: text"; false where there is no name.
bool splitName(const Head &head, qsizetype from, QString &name, qsizetype &text)
{
    constexpr qsizetype longestName = 60;
    const qsizetype colon = head.text.indexOf(u':', from);
    if (colon <= from || colon - from > longestName)
        return false;
    // "https://" is no name, and a time is none either.
    if (colon + 1 < head.text.size() && head.text.at(colon + 1) != u' ')
        return false;
    name = head.text.sliced(from, colon - from).trimmed();
    text = std::min(colon + 2, head.text.size());
    return !name.isEmpty();
}

/// Names as people know them: iOS writes "~ Anna" for who is not in the address book, some write "<Anna>".
QString plainName(QString name)
{
    while (name.startsWith(u'~') || name.startsWith(u'<'))
        name = name.sliced(1).trimmed();
    while (name.endsWith(u'>') || name.endsWith(u','))
        name.chop(1);
    return name.trimmed();
}

} // namespace

std::optional<ChatLine> chatLine(const QString &line, ChatForm form)
{
    const Head head(line);
    const Form &wanted = forms().at(static_cast<std::size_t>(form));
    const QRegularExpressionMatch match = wanted.pattern.match(head.text);
    if (!match.hasMatch())
        return {};
    ChatLine found;
    const Groups &groups = wanted.groups;
    if (groups.date > 0) {
        found.date = dateFrom(match, groups.date);
        if (!found.date && form != ChatForm::Behind)
            return {};
    }
    if (groups.time > 0) {
        found.time = timeFrom(match, groups.time);
        if (!found.time)
            return {};
    }
    qsizetype text = match.capturedEnd();
    if (groups.name > 0)
        found.name = match.captured(groups.name);
    else if (wanted.nameFollows && !splitName(head, match.capturedEnd(), found.name, text) && !wanted.programSpeaks)
        return {};
    found.name = plainName(found.name);
    if (found.name.isEmpty() && !wanted.programSpeaks)
        return {};
    found.text = head.restOf(line, std::min(text, head.text.size()));
    // The mark stands right before what is said, or has been passed over with the blank before it.
    const qsizetype at = head.places.at(std::min(text, head.text.size()));
    found.marked = at > 0 && line.at(at - 1).unicode() == leftToRight;
    return found;
}

} // namespace rapport::exchange
