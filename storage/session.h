#pragma once

#include "storage/statement.h"

#include <QString>

#include <memory>
#include <unordered_map>

class QSqlDatabase;

namespace rapport {

/// One connection, owned by the thread that made it. Hands out cached prepared statements.
class Session
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens and configures; throws Failure.
    Session(const QString &path, Mode mode);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The prepared statement for this text; prepared once per session.
    [[nodiscard]] Statement &statement(const QString &text);
    /// Shorthand: prepare, bind, run.
    template<class... Values>
    Statement &run(const QString &text, const Values &...values)
    {
        return statement(text).run(values...);
    }
    /// The single value of a query, as a whole number; 0 where there is no row.
    template<class... Values>
    [[nodiscard]] qint64 scalar(const QString &text, const Values &...values)
    {
        Statement &query = run(text, values...);
        const qint64 value = query.next() ? query.integer(0) : 0;
        query.finish();
        return value;
    }

    /// Lets go of every cursor: one left open holds its snapshot beyond the end of the transaction.
    void rest();

    /// The driver's own handle (sqlite3 *), for what Qt SQL has no word for.
    [[nodiscard]] void *handle() const { return m_handle; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }

private:
    struct Hash
    {
        size_t operator()(const QString &text) const { return qHash(text); }
    };

    QString m_path;
    Mode m_mode;
    QString m_name;
    void *m_handle = nullptr;
    std::unordered_map<QString, std::unique_ptr<Statement>, Hash> m_statements;
};

} // namespace rapport
