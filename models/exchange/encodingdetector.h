#pragma once

#include <QString>

class QIODevice;

namespace rapport::exchange {

/// The encoding of a file and how many lines it has.
struct EncodingVerdict
{
    QString encoding;       ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" or "Windows-1252".
    qint64 lineEnds = 0;    ///< Seen in the part that was read.
    qint64 bytesSeen = 0;
    bool whole = false;     ///< The whole file was read.
};

/// Decides by the byte order mark, by zero bytes (UTF-16 without a mark), and else by whether the letters beyond
/// ASCII are UTF-8 or make sense as Windows-1252. A few broken bytes in a UTF-8 file do not make it something
/// else. Reads at most 64 MiB and leaves the device at its start.
[[nodiscard]] EncodingVerdict detectEncoding(QIODevice &device);

} // namespace rapport::exchange
