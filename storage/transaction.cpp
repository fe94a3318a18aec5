#include "storage/transaction.h"

#include "storage/dialect.h"
#include "storage/failure.h"

#include <QDebug>

namespace rapport {

Transaction::Transaction(Session &session) : m_session(session)
{
    // With a write-ahead log SQLite goes on writing to a file that was moved away, and says that all is well.
    if (dialect().hasMoved(m_session))
        throw Failure({Error::Kind::Unavailable, {}, QStringLiteral("the open file has another name now, or none"), QStringLiteral("moved")});
    m_session.run(dialect().beginWrite()).finish();
    m_open = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_session.rest();
        m_session.run(QStringLiteral("ROLLBACK")).finish();
    } catch (const Failure &failure) {
        // After a full disk SQLite has rolled back by itself; the second ROLLBACK then has nothing to do.
        if (failure.error().detail.contains(QLatin1String("no transaction is active")))
            return;
        qDebug().noquote() << "rollback:" << describe(failure.error());
    }
}

void Transaction::commit()
{
    m_session.rest();
    m_session.run(QStringLiteral("COMMIT")).finish();
    m_open = false;
}

} // namespace rapport
