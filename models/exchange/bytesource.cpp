#include "models/exchange/bytesource.h"

#include <QIODevice>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

bool isWindows1252(const QString &encoding)
{
    return encoding.compare("Windows-1252"_L1, Qt::CaseInsensitive) == 0 || encoding.compare("CP1252"_L1, Qt::CaseInsensitive) == 0
        || encoding.compare("ISO-8859-1"_L1, Qt::CaseInsensitive) == 0 || encoding.compare("Latin1"_L1, Qt::CaseInsensitive) == 0;
}

bool isUtf8Name(const QString &encoding)
{
    return encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 || encoding.compare("UTF8"_L1, Qt::CaseInsensitive) == 0;
}

QStringDecoder decoderFor(const QString &encoding)
{
    const auto flags = QStringConverter::Flag::ConvertInvalidToNull;
    if (encoding.compare("UTF-16LE"_L1, Qt::CaseInsensitive) == 0)
        return QStringDecoder(QStringConverter::Utf16LE, flags);
    if (encoding.compare("UTF-16BE"_L1, Qt::CaseInsensitive) == 0)
        return QStringDecoder(QStringConverter::Utf16BE, flags);
    if (encoding.compare("UTF-32LE"_L1, Qt::CaseInsensitive) == 0)
        return QStringDecoder(QStringConverter::Utf32LE, flags);
    if (encoding.compare("UTF-32BE"_L1, Qt::CaseInsensitive) == 0)
        return QStringDecoder(QStringConverter::Utf32BE, flags);
    return QStringDecoder(encoding.toLatin1().constData(), flags);
}

} // namespace

ByteSource::ByteSource(QIODevice &device, const QString &encoding) : m_device(device), m_singleByte(isWindows1252(encoding))
{
    if (!m_singleByte && !isUtf8Name(encoding))
        m_decoder = decoderFor(encoding);
}

bool ByteSource::knows(const QString &encoding)
{
    return isUtf8Name(encoding) || isWindows1252(encoding) || decoderFor(encoding).isValid();
}

bool ByteSource::read(QByteArray &buffer, qsizetype size)
{
    while (true) {
        QByteArray piece = m_device.read(size);
        if (piece.isEmpty())
            return false;
        m_position += piece.size();
        if (m_decoder) {
            QString text = m_decoder->decode(piece);
            if (m_first && text.startsWith(QChar::ByteOrderMark))
                text.remove(0, 1);
            piece = m_encoder.encode(text);
        } else if (m_first && !m_singleByte && piece.startsWith("\xEF\xBB\xBF")) {
            piece.remove(0, 3);
        }
        m_first = false;
        if (piece.isEmpty())
            continue; // Only the mark, or half a character so far.
        buffer.append(piece);
        return true;
    }
}

} // namespace rapport::exchange
