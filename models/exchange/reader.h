#pragma once

#include "models/exchange/bytesource.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace rapport::exchange {

/// One row of a file.
struct Record
{
    qint64 line = 0;          ///< 1-based physical line where it starts.
    QVector<QString> fields;  ///< Without quotes; not trimmed. What was read where there is a problem.
    QByteArrayView raw;       ///< As it stands in the file, without its line end; valid until the next row is read.
    QString problem;          ///< "broken-text", "unclosed-quote", "too-long", or empty.
    int problemField = -1;    ///< 0-based field the problem lies in, or -1.
};

/// Splits a file into rows and fields, in constant memory and linear time.
///
/// Quotes as in RFC 4180, with line ends inside; rows end with LF, CR LF, or CR where a file knows no
/// LF. Empty rows (also rows of nothing but delimiters) and an Excel "sep=;" line are passed over.
/// Nothing in a file is fatal: a row that can't be read carries a problem and the next one is read. A
/// quote that never closes costs its own line only: reading goes on at the line after it.
class Reader
{
public:
    static constexpr qsizetype fieldLimit = 1024 * 1024;      ///< Bytes in one field.
    static constexpr qsizetype recordLimit = 4 * 1024 * 1024; ///< Bytes in one row.

    /// The device is open for reading, at its start, and outlives the reader. `delimiter` is ASCII; a space
    /// stands for any run of blanks and tabs.
    Reader(QIODevice &device, const QString &encoding, QChar delimiter);

    /// Reads the next row into `record`; false at the end.
    [[nodiscard]] bool next(Record &record);
    /// Bytes of the file that have been taken in, for progress.
    [[nodiscard]] qint64 position() const { return m_source.position(); }

private:
    enum class Outcome { Row, Blank, NeedMore };
    struct Slice
    {
        qsizetype start = 0;
        qsizetype length = 0;
        bool doubled = false; ///< Holds doubled quotes that mean one.
    };
    /// Where a scan stands and what it has found.
    struct Scan
    {
        qsizetype at = 0;
        qsizetype lines = 0;    ///< Line ends passed inside quotes.
        QLatin1String problem;
        int problemField = -1;
        bool blank = true;
    };

    [[nodiscard]] Outcome scan(Scan &scan);
    [[nodiscard]] bool scanField(Scan &scan);
    [[nodiscard]] bool scanQuoted(Scan &scan, qsizetype start);
    [[nodiscard]] bool giveUpQuote(Scan &scan);
    [[nodiscard]] bool scanPlain(Scan &scan, qsizetype start);
    [[nodiscard]] qsizetype lineEndLength(qsizetype at) const;
    [[nodiscard]] bool isLineEnd(qsizetype at) const;
    [[nodiscard]] bool isDelimiter(qsizetype at) const;
    void skipBlanks(qsizetype &at) const;
    [[nodiscard]] bool fill();
    bool skipLongLine();
    void deliver(Record &record, const Scan &scan);
    void decode(Record &record);
    [[nodiscard]] bool isSeparatorLine(const Record &record) const;

    ByteSource m_source;
    const char m_delimiter;
    const bool m_blanks;
    QByteArray m_buffer;
    qsizetype m_start = 0;     ///< Of the row being read, in the buffer.
    qint64 m_line = 1;
    bool m_ended = false;
    bool m_loneCr = false;
    bool m_cutShort = false;
    QVector<Slice> m_slices;
};

} // namespace rapport::exchange
