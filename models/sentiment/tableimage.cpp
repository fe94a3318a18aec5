#include "models/sentiment/tableimage.h"

namespace rapport::sentiment {

namespace {

constexpr quint32 Magic = 0x31425452; ///< "RTB1" on a machine that puts the low byte first.

} // namespace

TableWriter::TableWriter()
{
    number(Magic);
}

void TableWriter::number(quint32 value, quint32 size)
{
    m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    m_bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
}

TableReader::TableReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
    m_ok = number() == Magic;
}

quint32 TableReader::raw()
{
    quint32 value = 0;
    m_ok = m_ok && m_bytes.size() >= qsizetype(sizeof value);
    if (m_ok) {
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes = m_bytes.sliced(sizeof value);
    }
    return value;
}

quint32 TableReader::number()
{
    const quint32 value = raw();
    m_ok = raw() == 0 && m_ok;
    return value;
}

QByteArrayView TableReader::next(size_t size)
{
    const quint64 count = raw();
    m_ok = raw() == size && m_ok && count * size <= quint64(m_bytes.size());
    if (!m_ok)
        return {};
    const QByteArrayView found = m_bytes.first(qsizetype(count * size));
    m_bytes = m_bytes.sliced(found.size());
    return found;
}

QString TableReader::text()
{
    const QByteArrayView found = next(sizeof(char16_t));
    QString text(found.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    if (!found.isEmpty())
        std::memcpy(text.data(), found.data(), size_t(found.size()));
    return text;
}

} // namespace rapport::sentiment
