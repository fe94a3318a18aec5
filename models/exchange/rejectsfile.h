#pragma once

#include "models/exchange/importplan.h"
#include "storage/result.h"

#include <QByteArray>
#include <QSaveFile>

#include <memory>

namespace rapport::exchange {

/// The rows that could not be read, as they stand in the file, each with its line, column and reason in front. In the
/// file's own encoding (UTF-8 where that was UTF-16) and with its own delimiter, readable by its owner only. The file
/// appears when it is complete; until then, and where nothing was rejected, there is none.
class RejectsFile
{
public:
    explicit RejectsFile(const ImportPlan &plan);

    [[nodiscard]] bool isWanted() const { return m_file != nullptr; }
    /// The first row, where it names the columns.
    void setHeader(QByteArrayView raw);
    void add(const Reject &reject, QByteArrayView raw);
    /// Unavailable where it could not be written.
    [[nodiscard]] Result<void> commit();
    /// The path; empty where nothing was written.
    [[nodiscard]] QString path() const { return m_rows > 0 ? m_path : QString(); }

private:
    void write(const QByteArray &line, const QByteArray &column, const QByteArray &reason, QByteArrayView raw);
    [[nodiscard]] bool open();

    const QString m_path;
    const char m_delimiter;
    const QString m_encoding;
    QByteArray m_header;
    std::unique_ptr<QSaveFile> m_file;
    qint64 m_rows = 0;
};

} // namespace rapport::exchange
