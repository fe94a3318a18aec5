#include "storage/repos/purchases.h"

#include "storage/failure.h"

namespace rapport::repos {

namespace {

void insertItems(Session &session, qint64 purchase, const QVector<PurchaseItem> &items, int line = 0)
{
    for (const PurchaseItem &item : items) {
        session.run(QStringLiteral("INSERT INTO purchase_item (purchase_id, line, item, quantity_milli, amount_minor) VALUES (?, ?, ?, ?, ?)"),
                    purchase, ++line, item.item, item.quantityMilli, item.amountMinor);
    }
}

Failure conflict(PurchaseId id)
{
    return Failure({Error::Kind::Conflict, {}, QStringLiteral("purchase %1 was changed meanwhile").arg(id.value()), {}});
}

} // namespace

PurchaseId insert(Session &session, const Purchase &row)
{
    const qint64 id = session.run(
        QStringLiteral("INSERT INTO purchase (id, customer_id, occurred_at, day, month, day_only, amount_minor, currency, title, refund_of, "
                       "staff_id, external_key, version, batch_id, created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.customer, row.when.at, row.when.day, row.when.month, row.when.dayOnly, row.amountMinor, row.currency, row.title, row.refundOf,
        row.staff, nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt != 0 ? row.createdAt : row.when.at).inserted();
    insertItems(session, id, row.items);
    return PurchaseId(id);
}

void update(Session &session, const Purchase &stored, const Purchase &row)
{
    const int changed = session.run(
        QStringLiteral("UPDATE purchase SET customer_id = ?, occurred_at = ?, day = ?, month = ?, day_only = ?, amount_minor = ?, currency = ?, "
                       "title = ?, refund_of = ?, staff_id = ?, external_key = ?, version = ?, batch_id = ?, created_by = ?, created_at = ? "
                       "WHERE id = ? AND version = ?"),
        row.customer, row.when.at, row.when.day, row.when.month, row.when.dayOnly, row.amountMinor, row.currency, row.title, row.refundOf,
        row.staff, nullIfEmpty(row.externalKey), row.version, row.batch, row.createdBy, row.createdAt, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
    if (stored.items != row.items) {
        session.run(QStringLiteral("DELETE FROM purchase_item WHERE purchase_id = ?"), stored.id);
        insertItems(session, row.id.value(), row.items);
    }
}

void append(Session &session, const Purchase &stored, const Purchase &row)
{
    const auto lines = static_cast<int>(session.scalar(QStringLiteral("SELECT coalesce(max(line), 0) FROM purchase_item WHERE purchase_id = ?"), stored.id));
    // A purchase of one item had none listed; from the second on each has a line.
    const QVector<PurchaseItem> first = lines == 0 ? QVector<PurchaseItem>{{stored.title, 1000, stored.amountMinor}} : QVector<PurchaseItem>();
    insertItems(session, stored.id.value(), first + row.items, lines);
    const int changed = session.run(QStringLiteral("UPDATE purchase SET amount_minor = ?, title = ?, version = ? WHERE id = ? AND version = ?"),
                                    row.amountMinor, row.title, row.version, stored.id, stored.version).changed();
    if (changed != 1)
        throw conflict(stored.id);
}

void remove(Session &session, const Purchase &stored)
{
    if (session.run(QStringLiteral("DELETE FROM purchase WHERE id = ? AND version = ?"), stored.id, stored.version).changed() != 1)
        throw conflict(stored.id);
}

std::optional<Purchase> findHead(Session &session, PurchaseId id)
{
    Statement &row = session.run(
        QStringLiteral("SELECT id, customer_id, occurred_at, day, month, day_only, amount_minor, currency, title, refund_of, staff_id, "
                       "external_key, version, batch_id, created_by, created_at FROM purchase WHERE id = ?"), id.value());
    std::optional<Purchase> found;
    if (row.next()) {
        Purchase &entry = found.emplace();
        entry.id = row.id<PurchaseId>(0);
        entry.customer = row.id<CustomerId>(1);
        entry.when = {row.integer(2), row.number(3), row.number(4), row.flag(5)};
        entry.amountMinor = row.integer(6);
        entry.currency = row.text(7);
        entry.title = row.text(8);
        entry.refundOf = row.id<PurchaseId>(9);
        entry.staff = row.id<StaffId>(10);
        entry.externalKey = row.text(11);
        entry.version = row.number(12);
        entry.batch = row.id<BatchId>(13);
        entry.createdBy = row.id<StaffId>(14);
        entry.createdAt = row.integer(15);
    }
    row.finish();
    return found;
}

std::optional<Purchase> find(Session &session, PurchaseId id)
{
    std::optional<Purchase> found = findHead(session, id);
    if (found) {
        Statement &items = session.run(QStringLiteral("SELECT item, quantity_milli, amount_minor FROM purchase_item WHERE purchase_id = ? ORDER BY line"),
                                       id.value());
        while (items.next())
            found->items.append({items.text(0), items.number(1), items.integer(2)});
    }
    return found;
}

} // namespace rapport::repos
