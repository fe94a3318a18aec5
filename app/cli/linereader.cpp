#include "app/cli/linereader.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace rapport::cli {

namespace {
constexpr qsizetype chunk = 1 << 20;
} // namespace

void LineReader::fill()
{
    m_buffer.remove(0, m_start);
    m_scanned -= m_start;
    m_start = 0;
    const qsizetype had = m_buffer.size();
    m_buffer.resize(had + chunk);
    ssize_t got = -1;
    do {
        got = read(m_descriptor, m_buffer.data() + had, chunk);
    } while (got < 0 && errno == EINTR);
    m_ended = got <= 0;
    m_buffer.resize(had + (got > 0 ? got : 0));
}

std::optional<QByteArrayView> LineReader::next()
{
    while (true) {
        const char *from = m_buffer.constData() + m_scanned;
        const auto *end = static_cast<const char *>(std::memchr(from, '\n', static_cast<size_t>(m_buffer.size() - m_scanned)));
        if (end) {
            const qsizetype stop = end - m_buffer.constData();
            const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start, stop - m_start);
            m_start = m_scanned = stop + 1;
            return line;
        }
        m_scanned = m_buffer.size();
        if (m_ended) {
            if (m_start == m_buffer.size())
                return std::nullopt;
            const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_start);
            m_start = m_buffer.size();
            return line;
        }
        fill();
    }
}

} // namespace rapport::cli
