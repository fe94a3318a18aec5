#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace rapport::cli {

/// Standard input line by line, in big reads. Only "\n" ends a line, so that as many lines come out as went in,
/// whatever else is in them; a last line without "\n" counts.
class LineReader
{
public:
    explicit LineReader(int descriptor) : m_descriptor(descriptor) {}

    /// The next line without its "\n", valid until the next call; nothing after the last.
    [[nodiscard]] std::optional<QByteArrayView> next();

private:
    void fill();

    int m_descriptor;
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< Of the line that comes next.
    qsizetype m_scanned = 0; ///< Up to here there is no "\n".
    bool m_ended = false;
};

} // namespace rapport::cli
