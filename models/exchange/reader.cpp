#include "models/exchange/reader.h"

#include "models/exchange/textcodec.h"

#include <QIODevice>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype pieceSize = 256 * 1024;
}

Reader::Reader(QIODevice &device, const QString &encoding, QChar delimiter)
    : m_source(device, encoding), m_delimiter(delimiter.toLatin1()), m_blanks(delimiter == u' ')
{
    m_ended = !fill();
    m_loneCr = m_buffer.contains('\r') && !m_buffer.contains('\n');
}

bool Reader::next(Record &record)
{
    while (true) {
        if (m_cutShort && !skipLongLine())
            return false;
        if (m_start >= m_buffer.size() && (m_ended || !fill()))
            return false;
        m_slices.clear();
        Scan found;
        found.at = m_start;
        const Outcome outcome = scan(found);
        if (outcome == Outcome::NeedMore) {
            m_ended = !fill();
            continue;
        }
        if (outcome == Outcome::Row)
            deliver(record, found);
        const bool wanted = outcome == Outcome::Row && !(m_line == 1 && isSeparatorLine(record));
        if (!m_cutShort) {
            m_line += found.lines + 1;
            m_start = found.at + lineEndLength(found.at);
        }
        if (wanted)
            return true;
    }
}

Reader::Outcome Reader::scan(Scan &scan)
{
    while (true) {
        if (!scanField(scan))
            return Outcome::NeedMore;
        if (!scan.problem.isEmpty())
            return Outcome::Row;
        if (scan.at - m_start > recordLimit) {
            scan.problem = "too-long"_L1;
            scan.problemField = static_cast<int>(m_slices.size()) - 1;
            m_cutShort = true;
            return Outcome::Row;
        }
        if (scan.at >= m_buffer.size() || isLineEnd(scan.at))
            break;
        ++scan.at; // Past the delimiter.
        if (m_blanks) {
            skipBlanks(scan.at);
            if (scan.at >= m_buffer.size() && !m_ended)
                return Outcome::NeedMore;
            if (scan.at >= m_buffer.size() || isLineEnd(scan.at))
                break;
        }
    }
    // A CR at the buffer's end may be half of CR LF.
    if (scan.at + 1 >= m_buffer.size() && !m_ended)
        return Outcome::NeedMore;
    return scan.blank ? Outcome::Blank : Outcome::Row;
}

bool Reader::scanField(Scan &scan)
{
    const qsizetype start = scan.at;
    qsizetype at = start;
    skipBlanks(at);
    if (at >= m_buffer.size() && !m_ended)
        return false;
    if (at < m_buffer.size() && m_buffer.at(at) == '"') {
        scan.at = at;
        return scanQuoted(scan, at);
    }
    return scanPlain(scan, m_blanks ? at : start);
}

bool Reader::scanPlain(Scan &scan, qsizetype start)
{
    qsizetype at = start;
    const qsizetype size = m_buffer.size();
    while (at < size && !isDelimiter(at) && !isLineEnd(at)) {
        if (m_buffer.at(at) != ' ' && m_buffer.at(at) != '\t' && m_buffer.at(at) != '\r')
            scan.blank = false;
        ++at;
    }
    if (at - start > fieldLimit) {
        scan.problem = "too-long"_L1;
        scan.problemField = static_cast<int>(m_slices.size());
        m_slices.append({start, fieldLimit, false});
        scan.at = start + fieldLimit;
        m_cutShort = true;
        return true;
    }
    if (at >= size && !m_ended)
        return false;
    qsizetype end = at;
    if ((at >= size || isLineEnd(at)) && end > start && m_buffer.at(end - 1) == '\r')
        --end; // "\r\r\n" of a file that was converted twice.
    m_slices.append({start, end - start, false});
    scan.at = at;
    return true;
}

bool Reader::scanQuoted(Scan &scan, qsizetype start)
{
    const qsizetype size = m_buffer.size();
    qsizetype at = start + 1;
    qsizetype lines = 0;
    bool doubled = false;
    scan.blank = false;
    while (true) {
        if (at - start > fieldLimit)
            return giveUpQuote(scan);
        if (at >= size)
            return m_ended ? giveUpQuote(scan) : false;
        const char letter = m_buffer.at(at);
        if (letter == '"') {
            if (at + 1 >= size && !m_ended)
                return false;
            if (at + 1 >= size || m_buffer.at(at + 1) != '"')
                break;
            doubled = true;
            at += 2;
            continue;
        }
        if (letter == '\n' || (letter == '\r' && m_loneCr))
            ++lines;
        ++at;
    }
    qsizetype after = at + 1;
    if (!m_blanks) {
        while (after < size && (m_buffer.at(after) == ' ' || (m_buffer.at(after) == '\t' && m_delimiter != '\t')))
            ++after;
    }
    if (after >= size && !m_ended)
        return false;
    if (after < size && m_buffer.at(after) == '\r' && after + 1 >= size && !m_ended)
        return false;
    if (after >= size || isDelimiter(after) || isLineEnd(after)) {
        m_slices.append({start + 1, at - start - 1, doubled});
        scan.at = after;
        scan.lines += lines;
        return true;
    }
    // Letters right after the closing quote. On one line somebody quoted a word: take it as it stands.
    // Over several lines that quote was the opening one of another field: the first never closed.
    if (lines > 0)
        return giveUpQuote(scan);
    const qsizetype first = m_slices.size();
    if (!scanPlain(scan, after))
        return false;
    if (scan.problem.isEmpty()) {
        const qsizetype end = m_slices.at(first).start + m_slices.at(first).length;
        m_slices[first] = {start, end - start, false};
    }
    return true;
}

bool Reader::giveUpQuote(Scan &scan)
{
    qsizetype end = m_start;
    while (end < m_buffer.size() && !isLineEnd(end))
        ++end;
    const bool longLine = end >= m_buffer.size() && !m_ended;
    scan.problem = longLine ? "too-long"_L1 : "unclosed-quote"_L1;
    scan.problemField = static_cast<int>(m_slices.size());
    m_cutShort = longLine;
    scan.at = end;
    scan.lines = 0;
    return true;
}

bool Reader::isLineEnd(qsizetype at) const
{
    const char letter = m_buffer.at(at);
    if (letter == '\n')
        return true;
    return letter == '\r' && (m_loneCr || (at + 1 < m_buffer.size() && m_buffer.at(at + 1) == '\n'));
}

qsizetype Reader::lineEndLength(qsizetype at) const
{
    if (at >= m_buffer.size())
        return 0;
    return m_buffer.at(at) == '\r' && at + 1 < m_buffer.size() && m_buffer.at(at + 1) == '\n' ? 2 : 1;
}

bool Reader::isDelimiter(qsizetype at) const
{
    const char letter = m_buffer.at(at);
    return letter == m_delimiter || (m_blanks && letter == '\t');
}

void Reader::skipBlanks(qsizetype &at) const
{
    while (at < m_buffer.size() && (m_buffer.at(at) == ' ' || (m_buffer.at(at) == '\t' && m_delimiter != '\t')))
        ++at;
}

bool Reader::fill()
{
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_start = 0;
    }
    // Twice as much as is already waiting: a long row is scanned again from its start each time.
    return m_source.read(m_buffer, qMax(pieceSize, m_buffer.size()));
}

bool Reader::skipLongLine()
{
    while (true) {
        while (m_start < m_buffer.size()) {
            if (isLineEnd(m_start)) {
                m_start += lineEndLength(m_start);
                ++m_line;
                m_cutShort = false;
                return true;
            }
            ++m_start;
        }
        if (m_ended || !fill()) {
            m_ended = true;
            return false;
        }
    }
}

void Reader::deliver(Record &record, const Scan &scan)
{
    record.line = m_line;
    record.raw = QByteArrayView(m_buffer).sliced(m_start, scan.at - m_start);
    record.problem = scan.problem;
    record.problemField = scan.problemField;
    decode(record);
}

void Reader::decode(Record &record)
{
    record.fields.resize(m_slices.size());
    const bool wellFormed = m_source.singleByte() || isUtf8(record.raw);
    for (qsizetype i = 0; i < m_slices.size(); ++i) {
        const Slice slice = m_slices.at(i);
        const QByteArrayView bytes = QByteArrayView(m_buffer).sliced(slice.start, slice.length);
        bool ok = true;
        QString text = m_source.singleByte() ? fromWindows1252(bytes, &ok) : QString::fromUtf8(bytes);
        if (!wellFormed)
            ok = isUtf8(bytes);
        if (!ok && record.problem.isEmpty()) {
            record.problem = u"broken-text"_s;
            record.problemField = static_cast<int>(i);
        }
        if (slice.doubled)
            text.replace("\"\""_L1, "\""_L1);
        record.fields[i] = std::move(text);
    }
    if (!wellFormed && record.problem.isEmpty())
        record.problem = u"broken-text"_s;
}

bool Reader::isSeparatorLine(const Record &record) const
{
    return record.raw.size() == 5 && record.raw.startsWith("sep=");
}

} // namespace rapport::exchange
