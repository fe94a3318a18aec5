#include "models/exchange/textcodec.h"

#include <array>
#include <cstring>

namespace rapport::exchange {

namespace {

// https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT, bytes 80 to 9F.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
    0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// Bytes of one well-formed sequence starting at `at`, or 0. Table 3-7 of the Unicode standard.
qsizetype sequenceLength(const uchar *at, const uchar *end)
{
    const auto next = [&](int i, uchar low = 0x80, uchar high = 0xBF) { return at + i < end && at[i] >= low && at[i] <= high; };
    const uchar lead = *at;
    if (lead >= 0xC2 && lead <= 0xDF)
        return next(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const uchar low = lead == 0xE0 ? 0xA0 : 0x80;
        const uchar high = lead == 0xED ? 0x9F : 0xBF;
        return next(1, low, high) && next(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const uchar low = lead == 0xF0 ? 0x90 : 0x80;
        const uchar high = lead == 0xF4 ? 0x8F : 0xBF;
        return next(1, low, high) && next(2) && next(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(QByteArrayView bytes)
{
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *const end = at + bytes.size();
    while (at < end) {
        quint64 eight = 0;
        // Eight plain letters at a time: most files are mostly ASCII. The second test finds a zero byte.
        while (end - at >= 8) {
            std::memcpy(&eight, at, 8);
            if ((eight & 0x8080808080808080ULL) != 0 || ((eight - 0x0101010101010101ULL) & ~eight & 0x8080808080808080ULL) != 0)
                break;
            at += 8;
        }
        if (at == end)
            break;
        if (*at == 0)
            return false;
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(at, end);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

char16_t windows1252(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0 ? upperControls.at(byte - 0x80U) : char16_t(byte);
}

QString fromWindows1252(QByteArrayView bytes, bool *ok)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        const char16_t unit = letter.unicode();
        if (unit >= 0xA0 || (unit < 0x80 && unit != 0))
            continue;
        const char16_t meant = windows1252(static_cast<uchar>(unit));
        if (meant == 0)
            *ok = false;
        letter = QChar(meant);
    }
    return text;
}

} // namespace rapport::exchange
