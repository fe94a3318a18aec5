#include "storage/integerscan.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <sqlite3.h>

#include <memory>

namespace rapport {

namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

[[noreturn]] void fail(sqlite3 *connection, const QString &text)
{
    throw Failure(dialect().classify(connection, QString::fromUtf8(sqlite3_errmsg(connection)) + QStringLiteral(" in ") + text));
}

int bind(sqlite3_stmt *statement, int position, const QVariant &value)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, position);
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    const QByteArray bytes = value.toString().toUtf8();
    return sqlite3_bind_text(statement, position, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

} // namespace

qint64 IntegerScan::Row::integer(int column) const
{
    return sqlite3_column_int64(static_cast<sqlite3_stmt *>(m_statement), column);
}

bool IntegerScan::Row::isNull(int column) const
{
    return sqlite3_column_type(static_cast<sqlite3_stmt *>(m_statement), column) == SQLITE_NULL;
}

void IntegerScan::run(Session &session, const QString &text, const QVariantList &values, const std::function<void(const Row &)> &visit)
{
    auto *connection = static_cast<sqlite3 *>(session.handle());
    sqlite3_stmt *prepared = nullptr;
    const QByteArray bytes = text.toUtf8();
    if (sqlite3_prepare_v2(connection, bytes.constData(), static_cast<int>(bytes.size()), &prepared, nullptr) != SQLITE_OK)
        fail(connection, text);
    const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
    for (int i = 0; i < values.size(); ++i) {
        if (bind(prepared, i + 1, values.at(i)) != SQLITE_OK)
            fail(connection, text);
    }
    const Row row(prepared);
    int state = SQLITE_ROW;
    while ((state = sqlite3_step(prepared)) == SQLITE_ROW)
        visit(row);
    if (state != SQLITE_DONE)
        fail(connection, text);
}

} // namespace rapport
