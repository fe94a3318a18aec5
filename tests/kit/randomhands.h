#pragma once

#include "tests/kit/randomrows.h"

namespace rapport::testkit {

/// await() looks every ten milliseconds only; for thousands of answers in a row this one looks all the time.
template<class T>
[[nodiscard]] T soon(const QFuture<T> &future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents();
    return future.result();
}

/// Somebody who does everything a person can do in a shop, at random: the same things for the same seed. A new service joins by a
/// line in moves().
class RandomHands
{
public:
    RandomHands(TemporaryShop &shop, unsigned seed) : chance(seed), m_shop(shop) {}

    /// One kind of thing to do. Gives whether it was accepted; what the shop refuses is no change.
    struct Move
    {
        const char *name;
        int weight; ///< How often, beside the others.
        bool (*make)(RandomHands &);
    };
    [[nodiscard]] static const QVector<Move> &moves();
    /// Those of them that are less often made than talking, buying and planning.
    [[nodiscard]] static QVector<Move> rarerMoves();

    /// Does one thing, a second after the one before; its name.
    QString move();

    // For moves.
    [[nodiscard]] Workspace &shop() { return *m_shop; }
    /// A row of the table at random; 0 where it has none.
    [[nodiscard]] qint64 any(const QString &table, const QString &where = QStringLiteral("1"));
    /// What a question about the row with this id gives, as a whole number.
    [[nodiscard]] qint64 number(const QString &sql, qint64 id);
    [[nodiscard]] QString text();
    [[nodiscard]] CustomerId customer() { return CustomerId(any(QStringLiteral("customer"))); }
    [[nodiscard]] StaffId staff() { return chance.oneIn(2) ? StaffId() : StaffId(any(QStringLiteral("staff"))); }
    /// Within the last two years, every third time within the last days: rules look no further back.
    [[nodiscard]] qint64 past()
    {
        const int days = chance.upTo(chance.oneIn(3) ? 12 : 730);
        return m_shop.clock().now() - days * dayMs - chance.upTo(86'399) * 1000LL;
    }

    Chance chance;

private:
    TemporaryShop &m_shop;
};

} // namespace rapport::testkit
