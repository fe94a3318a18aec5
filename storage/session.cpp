#include "storage/session.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

namespace rapport {

namespace {
void *nativeHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}
} // namespace

Session::Session(const QString &path, Mode mode) : m_path(path), m_mode(mode)
{
    static std::atomic<quint64> serial{0};
    m_name = QStringLiteral("rapport-%1").arg(++serial);
    Error problem;
    bool opened = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect().driver(), m_name);
        dialect().address(database, path);
        opened = database.open();
        m_handle = opened ? nativeHandle(database) : nullptr;
        if (!opened)
            problem = {Error::Kind::Unavailable, path, database.lastError().text(), QFileInfo::exists(path) ? QString() : QStringLiteral("missing")};
    }
    try {
        if (!opened)
            throw Failure(problem);
        dialect().configure(*this);
    } catch (...) {
        m_statements.clear();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

Session::~Session()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_name);
}

Statement &Session::statement(const QString &text)
{
    const auto known = m_statements.find(text);
    if (known != m_statements.end())
        return *known->second;
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(text))
        throw Failure(dialect().classify(m_handle, query.lastError().text() + QStringLiteral(" in ") + text));
    auto prepared = std::make_unique<Statement>(std::move(query), m_handle, text);
    return *m_statements.emplace(text, std::move(prepared)).first->second;
}

void Session::rest()
{
    for (auto &[text, statement] : m_statements)
        statement->finish();
}

} // namespace rapport
