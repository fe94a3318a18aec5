#include "storage/statement.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>

namespace rapport {

Statement::Statement(QSqlQuery query, void *connection, QString text)
    : m_query(std::make_unique<QSqlQuery>(std::move(query))), m_connection(connection), m_text(std::move(text)),
      m_parameters(static_cast<int>(m_text.count(u'?')))
{
}

Statement::~Statement() = default;

namespace {

/// Opens the list that the driver binds from.
struct BoundValues : QSqlResult
{
    static QList<QVariant> &of(const QSqlQuery &query) { return (query.result()->*&BoundValues::boundValues)(); }
};

} // namespace

void Statement::bind(int position, const QVariant &value)
{
    // bindValue() makes up a name for each position, every time: a quarter of the time of an import. Once is enough.
    if (m_bound)
        BoundValues::of(*m_query)[position] = value;
    else
        m_query->bindValue(position, value);
}

Statement &Statement::runList(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(i, values.at(i));
    execute(static_cast<int>(values.size()));
    return *this;
}

void Statement::execute(int count)
{
    if (count != m_parameters) {
        throw Failure({Error::Kind::Internal, {}, QStringLiteral("%1 values for %2 parameters: %3").arg(count).arg(m_parameters).arg(m_text), {}});
    }
    m_bound = true;
    if (!m_query->exec())
        throw Failure(dialect().classify(m_connection, m_query->lastError().text() + QStringLiteral(" in ") + m_text));
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    // The driver says "no row" for an error in the middle as well; taking that for the end would
    // silently shorten a result.
    if (m_query->lastError().isValid()) {
        const QString problem = m_query->lastError().text();
        throw Failure(dialect().classify(m_connection, problem + QStringLiteral(" in ") + m_text));
    }
    return false;
}

bool Statement::isNull(int column) const { return m_query->isNull(column); }
qint64 Statement::integer(int column) const { return m_query->value(column).toLongLong(); }
double Statement::real(int column) const { return m_query->value(column).toDouble(); }
QString Statement::text(int column) const { return m_query->value(column).toString(); }

std::optional<int> Statement::maybeNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<int>(number(column));
}

std::optional<qint64> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
}

int Statement::changed() const { return m_query->numRowsAffected(); }
qint64 Statement::inserted() const { return m_query->lastInsertId().toLongLong(); }
void Statement::finish() { m_query->finish(); }

} // namespace rapport
