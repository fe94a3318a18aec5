#include "models/exchange/rejectsfile.h"

namespace rapport::exchange {

using namespace Qt::StringLiterals;

RejectsFile::RejectsFile(const ImportPlan &plan)
    : m_path(plan.rejectsPath), m_delimiter(plan.delimiter == u' ' ? '\t' : plan.delimiter.toLatin1()), m_encoding(plan.encoding)
{
    if (!m_path.isEmpty())
        m_file = std::make_unique<QSaveFile>(m_path);
}

void RejectsFile::setHeader(QByteArrayView raw)
{
    m_header = raw.toByteArray();
}

bool RejectsFile::open()
{
    if (m_file->isOpen())
        return true;
    if (!m_file->open(QIODevice::WriteOnly))
        return false;
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (m_encoding.startsWith("UTF"_L1))
        m_file->write("\xEF\xBB\xBF");
    if (!m_header.isEmpty())
        write("line", "column", "reason", m_header);
    return true;
}

void RejectsFile::write(const QByteArray &line, const QByteArray &column, const QByteArray &reason, QByteArrayView raw)
{
    QByteArray text = line;
    text += m_delimiter;
    text += column;
    text += m_delimiter;
    text += reason;
    text += m_delimiter;
    text += raw;
    text += '\n';
    m_file->write(text);
}

void RejectsFile::add(const Reject &reject, QByteArrayView raw)
{
    if (!m_file)
        return;
    ++m_rows;
    if (!open())
        return; // commit() reports it.
    // A column of the file that is no field goes by its own name, which may hold anything.
    QByteArray column = reject.column.toUtf8();
    if (column.contains(m_delimiter) || column.contains('"') || column.contains('\n'))
        column = '"' + column.replace("\"", "\"\"") + '"';
    write(QByteArray::number(reject.line), column, reject.reason.toUtf8(), raw);
}

Result<void> RejectsFile::commit()
{
    if (!m_file || m_rows == 0)
        return Done{};
    if (!m_file->isOpen() || !m_file->commit())
        return Error{Error::Kind::Unavailable, m_path, m_file->errorString(), u"rejects-file"_s};
    return Done{};
}

} // namespace rapport::exchange
