#pragma once

#include "storage/session.h"

#include <QVariant>

#include <functional>

namespace rapport {

/// Walks a result of millions of rows that holds whole numbers only, without a QVariant per cell: five times as fast as Statement, and for nothing
/// else. Talks to the driver's own interface.
class IntegerScan
{
public:
    /// One row; valid during the visit.
    class Row
    {
    public:
        explicit Row(void *statement) : m_statement(statement) {}
        [[nodiscard]] qint64 integer(int column) const;
        [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
        [[nodiscard]] bool isNull(int column) const;

    private:
        void *m_statement;
    };

    /// Prepares, binds (whole numbers and texts), visits every row. Throws Failure.
    static void run(Session &session, const QString &text, const QVariantList &values, const std::function<void(const Row &)> &visit);
};

} // namespace rapport
