#include "models/exchange/encodingdetector.h"

#include "models/exchange/textcodec.h"

#include <QIODevice>

#include <algorithm>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readAtMost = 64 * 1024 * 1024;
constexpr qsizetype pieceSize = 1024 * 1024;

QString fromMark(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return u"UTF-32LE"_s;
    if (head.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)))
        return u"UTF-32BE"_s;
    if (head.startsWith("\xFF\xFE"))
        return u"UTF-16LE"_s;
    if (head.startsWith("\xFE\xFF"))
        return u"UTF-16BE"_s;
    return head.startsWith("\xEF\xBB\xBF") ? u"UTF-8"_s : QString();
}

/// UTF-16 of Latin text has a zero in every other byte.
QString fromZeros(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head.at(i) == 0)
            ++(i % 2 == 0 ? even : odd);
    }
    const qsizetype half = head.size() / 2;
    if (odd * 2 > half && even * 10 < odd)
        return u"UTF-16LE"_s;
    if (even * 2 > half && odd * 10 < even)
        return u"UTF-16BE"_s;
    return {};
}

/// Counts what speaks for UTF-8 and what for Windows-1252 in bytes that are not ASCII.
class Vote
{
public:
    void add(QByteArrayView bytes)
    {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<uchar>(bytes.at(i));
            if (byte < 0x80)
                continue;
            const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            if (i + length <= bytes.size() && isUtf8(bytes.sliced(i, length))) {
                ++m_utf8;
                i += length - 1;
            } else if (i + 4 <= bytes.size()) { // Not cut off by the piece's end.
                ++m_broken;
                m_letters += plausible(bytes, i) ? 1 : 0;
            }
        }
    }
    /// Broken UTF-8 only where the bytes make no words as Windows-1252, or nearly all of them are well-formed.
    [[nodiscard]] bool isWindows() const { return m_broken > 0 && m_utf8 < m_broken && m_letters * 2 > m_broken; }

private:
    /// A letter that stands among letters as letters do, or a sign West European texts use.
    static bool plausible(QByteArrayView bytes, qsizetype at)
    {
        const auto byte = static_cast<uchar>(bytes.at(at));
        const auto neighbour = [&](qsizetype i) -> QChar {
            if (i < 0 || i >= bytes.size())
                return {};
            return QChar(windows1252(static_cast<uchar>(bytes.at(i))));
        };
        const QChar letter(windows1252(byte));
        if (!letter.isLetter())
            return QStringView(u"€–—‘’“”„…•°§£«»©®²³½´¿¡\u00A0").contains(letter) && neighbour(at - 1) != QChar(u'\u00C3');
        if (QStringView(u"ÿþÞðÐ×÷ƒ").contains(letter))
            return false;
        const QChar before = neighbour(at - 1);
        const QChar after = neighbour(at + 1);
        if (!before.isLetter() && !after.isLetter())
            return false;
        return letter.isLower() || !before.isLower(); // A capital inside a word is half of a broken UTF-8 letter.
    }

    qint64 m_utf8 = 0;
    qint64 m_broken = 0;
    qint64 m_letters = 0;
};

} // namespace

EncodingVerdict detectEncoding(QIODevice &device)
{
    EncodingVerdict verdict;
    Vote vote;
    bool marked = false;
    qint64 loneReturns = 0;
    bool afterReturn = false;
    while (verdict.bytesSeen < readAtMost) {
        const QByteArray piece = device.read(pieceSize);
        if (piece.isEmpty())
            break;
        if (verdict.bytesSeen == 0) {
            verdict.encoding = fromMark(piece.first(qMin<qsizetype>(4, piece.size())));
            if (verdict.encoding.isEmpty())
                verdict.encoding = fromZeros(piece.first(qMin<qsizetype>(4096, piece.size())));
            marked = !verdict.encoding.isEmpty();
        }
        verdict.bytesSeen += piece.size();
        verdict.lineEnds += std::count(piece.cbegin(), piece.cend(), '\n');
        loneReturns += std::count(piece.cbegin(), piece.cend(), '\r');
        if (!marked)
            vote.add(piece);
        afterReturn = piece.endsWith('\r') || piece.endsWith('\n');
    }
    verdict.whole = device.atEnd();
    if (verdict.lineEnds == 0)
        verdict.lineEnds = loneReturns;
    if (!afterReturn && verdict.whole && verdict.bytesSeen > 0 && !marked)
        ++verdict.lineEnds; // The last line has no end.
    if (!marked)
        verdict.encoding = vote.isWindows() ? u"Windows-1252"_s : u"UTF-8"_s;
    device.seek(0);
    return verdict;
}

} // namespace rapport::exchange
