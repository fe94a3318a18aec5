#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstring>
#include <span>
#include <type_traits>
#include <vector>

namespace rapport::sentiment {

/// Word lists as they are compiled into the program: plain arrays one behind the other, in the byte order and layout of the
/// machine that builds. Written when the program is built, read when it starts.
class TableWriter
{
public:
    TableWriter();

    template <typename T>
    void array(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        number(quint32(values.size()), quint32(sizeof(T)));
        m_bytes.append(reinterpret_cast<const char *>(values.data()), qsizetype(values.size_bytes()));
    }
    void text(const QString &text) { array(std::span(text.utf16(), size_t(text.size()))); }
    void number(quint32 value) { number(value, 0); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void number(quint32 value, quint32 size);

    QByteArray m_bytes;
};

/// Reads what TableWriter wrote. Once something does not fit, ok() is false and all that follows is empty.
class TableReader
{
public:
    explicit TableReader(QByteArrayView bytes);

    template <typename T>
    void array(std::vector<T> *values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        const QByteArrayView found = next(sizeof(T));
        values->resize(size_t(found.size()) / sizeof(T));
        if (!found.isEmpty())
            std::memcpy(static_cast<void *>(values->data()), found.data(), size_t(found.size()));
    }
    [[nodiscard]] QString text();
    [[nodiscard]] quint32 number();
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    [[nodiscard]] quint32 raw();
    /// The bytes of the next array, whose values must be `size` bytes each.
    [[nodiscard]] QByteArrayView next(size_t size);

    QByteArrayView m_bytes;
    bool m_ok = true;
};

} // namespace rapport::sentiment
