#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

class QIODevice;

namespace rapport::exchange {

/// A file's bytes in pieces, without its byte order mark. UTF-8 and Windows-1252 pass unchanged, everything
/// else arrives as UTF-8, so that the reader above only knows encodings in which a comma is one byte.
/// What could not be decoded arrives as a NUL byte.
class ByteSource
{
public:
    /// `encoding` as in ImportPlan; the device is open and at its start, and outlives this.
    ByteSource(QIODevice &device, const QString &encoding);

    /// Whether the name stands for an encoding that can be read here.
    [[nodiscard]] static bool knows(const QString &encoding);

    /// Appends about `size` bytes; false where nothing is left.
    bool read(QByteArray &buffer, qsizetype size);
    /// Bytes taken from the file so far.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Whether the bytes it gives are Windows-1252 instead of UTF-8.
    [[nodiscard]] bool singleByte() const { return m_singleByte; }

private:
    QIODevice &m_device;
    bool m_singleByte = false;
    bool m_first = true;
    qint64 m_position = 0;
    std::optional<QStringDecoder> m_decoder;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::ConvertInvalidToNull};
};

} // namespace rapport::exchange
