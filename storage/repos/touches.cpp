#include "storage/repos/touches.h"

#include "storage/integerscan.h"

namespace rapport::repos {

namespace {

using Row = IntegerScan::Row;

/// What of the filter single entries say.
EntryFilter entryPart(const EntryFilter &filter)
{
    return {{}, filter.channel, filter.staff, filter.topic};
}

QVariantList valuesOf(const EntryFilter &filter, qint64 until)
{
    QVariantList values = withFilter({}, entryPart(filter));
    values.append(until);
    return withSet(values, filter.whose);
}

void forEachConversationTouch(Session &session, const EntryFilter &filter, qint64 until, const std::function<void(const Touch &)> &visit)
{
    // Kinds as numbers, in the order of the enumeration. NOT INDEXED: nearly every row is wanted, an index would only lead to each.
    const QString text =
        QStringLiteral("SELECT id, customer_id, occurred_at, month, CASE kind WHEN 'call' THEN 0 WHEN 'visit' THEN 1 WHEN 'email' THEN 2 "
                       "WHEN 'chat' THEN 3 WHEN 'social' THEN 4 ELSE 5 END,"
                       " CASE direction WHEN 'in' THEN 1 WHEN 'out' THEN 2 ELSE 0 END, coalesce(corrected_score, score), signals, (1")
        + conditions(entryPart(filter), QStringLiteral("kind"))
        + QStringLiteral(") FROM interaction NOT INDEXED WHERE kind <> 'note' AND occurred_at <= ?")
        + among(QStringLiteral("customer_id"), filter.whose);
    Touch touch;
    IntegerScan::run(session, text, valuesOf(filter, until), [&](const Row &row) {
        constexpr int in = 1;
        constexpr int out = 2;
        touch.key = {EntryTable::Interaction, row.integer(0)};
        touch.customer = CustomerId(row.integer(1));
        touch.at = row.integer(2);
        touch.month = row.number(3);
        touch.kind = static_cast<InteractionKind>(row.number(4));
        touch.direction = row.number(5) == in ? Direction::In : row.number(5) == out ? Direction::Out : Direction::None;
        touch.mood = touch.direction == Direction::In && !row.isNull(6) ? std::optional<int>(row.number(6)) : std::nullopt;
        touch.signalBits = static_cast<quint32>(row.integer(7));
        touch.matches = row.number(8) != 0;
        visit(touch);
    });
}

void forEachAnswerTouch(Session &session, const EntryFilter &filter, qint64 until, const std::function<void(const Touch &)> &visit)
{
    const QString text =
        QStringLiteral("SELECT id, customer_id, occurred_at, month, kind = 'review', coalesce(corrected_score, score), signals, (1")
        + conditions(entryPart(filter), QStringLiteral("channel")) + QStringLiteral(") FROM feedback NOT INDEXED WHERE customer_id IS NOT NULL AND occurred_at <= ?")
        + among(QStringLiteral("customer_id"), filter.whose);
    Touch touch;
    touch.direction = Direction::In;
    IntegerScan::run(session, text, valuesOf(filter, until), [&](const Row &row) {
        touch.key = {EntryTable::Feedback, row.integer(0)};
        touch.customer = CustomerId(row.integer(1));
        touch.at = row.integer(2);
        touch.month = row.number(3);
        touch.review = row.number(4) != 0;
        touch.mood = row.isNull(5) ? std::nullopt : std::optional<int>(row.number(5));
        touch.signalBits = static_cast<quint32>(row.integer(6));
        touch.matches = row.number(7) != 0;
        visit(touch);
    });
}

void forEachPurchaseTouch(Session &session, const EntryFilter &filter, qint64 until, const std::function<void(const Touch &)> &visit)
{
    const QString text =
        QStringLiteral("SELECT id, customer_id, occurred_at, month, amount_minor < 0 FROM purchase NOT INDEXED WHERE occurred_at <= ?")
        + among(QStringLiteral("customer_id"), filter.whose);
    Touch touch;
    // What was bought went through no channel and has no topic.
    touch.matches = !filter.byEntry();
    IntegerScan::run(session, text, withSet({until}, filter.whose), [&](const Row &row) {
        touch.key = {EntryTable::Purchase, row.integer(0)};
        touch.customer = CustomerId(row.integer(1));
        touch.at = row.integer(2);
        touch.month = row.number(3);
        touch.refund = row.number(4) != 0;
        visit(touch);
    });
}

} // namespace

void forEachTouch(Session &session, const EntryFilter &filter, qint64 until, const std::function<void(const Touch &)> &visit)
{
    forEachConversationTouch(session, filter, until, visit);
    forEachAnswerTouch(session, filter, until, visit);
    forEachPurchaseTouch(session, filter, until, visit);
}

} // namespace rapport::repos
