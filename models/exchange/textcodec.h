#pragma once

#include <QByteArrayView>
#include <QString>

namespace rapport::exchange {

/// Whether these bytes are well-formed UTF-8 (no overlong forms, no surrogates) without NUL.
[[nodiscard]] bool isUtf8(QByteArrayView bytes);

/// Text of single-byte Windows-1252. Bytes that stand for nothing there (81 8D 8F 90 9D and NUL) clear `ok`.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes, bool *ok);

/// UTF-16 code unit of a Windows-1252 byte, 0 where it stands for nothing.
[[nodiscard]] char16_t windows1252(uchar byte);

} // namespace rapport::exchange
