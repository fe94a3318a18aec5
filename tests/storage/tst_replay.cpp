#include "storage/database.h"
#include "storage/recorder.h"
#include "storage/replay.h"
#include "storage/repos/undosteps.h"
#include "tests/kit/randomrows.h"
#include "tests/kit/shopdump.h"
#include "tests/kit/temporaryshop.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

using Reason = ReplayConflict::Reason;

/// What a replay gave, as one word.
QString wordFor(const std::optional<ReplayConflict> &conflict)
{
    if (!conflict)
        return u"done"_s;
    static const QStringList words{u"changed"_s, u"gone"_s, u"taken"_s, u"used"_s, u"missing"_s};
    const QStringList parts{words.at(static_cast<int>(conflict->reason)), conflict->table, conflict->other};
    return parts.join(u' ').trimmed();
}

} // namespace

/// Recorded changes taken back and made again, row by row; nothing forced.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }
    void whatWasRecordedGoesBackAndForth_data();
    void whatWasRecordedGoesBackAndForth();
    void whatFollowsIsNotRecorded();
    void searchIndexesFollow();
    void conflictsAreReported_data();
    void conflictsAreReported();
    void aNewerReadingIsWrittenOver();
    void whatCantBeReadIsRefused();
    void stepsKeepTheirOrder();

private:
    void sql(const QStringList &statements);
    QByteArray recorded(const QStringList &statements);
    /// What it gave.
    QString replayed(const QByteArray &changes, Replay::Way way);
    QStringList dumped();

    std::unique_ptr<testkit::TemporaryShop> m_shop;
};

void ReplayTest::init()
{
    m_shop = std::make_unique<testkit::TemporaryShop>();
    QCOMPARE(testkit::addCustomer(**m_shop, u"Anna"_s), CustomerId(1));
    QCOMPARE(testkit::addCustomer(**m_shop, u"Ben"_s), CustomerId(2));
    sql({u"INSERT INTO staff (id, name) VALUES (3, 'Mo')"_s, u"INSERT INTO tag (id, name) VALUES (4, 'tea')"_s,
         u"INSERT INTO customer_tag VALUES (1, 4)"_s,
         u"INSERT INTO interaction (id, customer_id, kind, occurred_at, day, month, body, staff_id, created_at) VALUES (5, 1, 'call', 9, 0, 23640, 'late again', 3, 9)"_s,
         u"INSERT INTO interaction_search (rowid, body) VALUES (5, 'late again')"_s});
}

void ReplayTest::sql(const QStringList &statements)
{
    const auto done = await((*m_shop)->database().write([statements](Transaction &transaction) -> Result<void> {
        for (const QString &statement : statements)
            transaction.session().run(statement);
        return Done{};
    }));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
}

QByteArray ReplayTest::recorded(const QStringList &statements)
{
    return *await((*m_shop)->database().write([statements](Transaction &transaction) -> Result<QByteArray> {
        Recorder recorder(transaction.session());
        for (const QString &statement : statements)
            transaction.session().run(statement);
        return recorder.changeset();
    }));
}

QString ReplayTest::replayed(const QByteArray &changes, Replay::Way way)
{
    return *await((*m_shop)->database().write([changes, way](Transaction &transaction) -> Result<QString> {
        Replay replay(transaction.session(), changes, way);
        return wordFor(replay.apply());
    }));
}

QStringList ReplayTest::dumped()
{
    return *await((*m_shop)->database().read([](Session &session) -> Result<QStringList> { return testkit::dump(session); }));
}

void ReplayTest::whatWasRecordedGoesBackAndForth_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("a new row") << QStringList{u"INSERT INTO topic (id, name) VALUES (7, 'Bread')"_s};
    QTest::newRow("a change") << QStringList{u"UPDATE interaction SET pinned = 1, version = 2 WHERE id = 5"_s};
    QTest::newRow("a row taken out") << QStringList{u"DELETE FROM customer_tag WHERE customer_id = 1"_s};
    QTest::newRow("names that change places") << QStringList{
        u"INSERT INTO tag (id, name) VALUES (8, 'rye')"_s, u"UPDATE tag SET name = 'x' WHERE id = 4"_s,
        u"UPDATE tag SET name = 'tea' WHERE id = 8"_s, u"UPDATE tag SET name = 'rye' WHERE id = 4"_s};
    // Made in this order, the way back deletes the new customer first: the entry must not go with them.
    QTest::newRow("an entry that changes hands") << QStringList{
        u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (9, 'Cleo', 'cleo', 'cleo', 1, 1)"_s,
        u"UPDATE interaction SET customer_id = 9 WHERE id = 5"_s};
    QTest::newRow("what goes with a row") << QStringList{u"DELETE FROM tag WHERE id = 4"_s};
}

void ReplayTest::whatWasRecordedGoesBackAndForth()
{
    QFETCH(QStringList, statements);
    const QStringList before = dumped();
    const QByteArray changes = recorded(statements);
    const QStringList after = dumped();
    QVERIFY(before != after);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(replayed(changes, Replay::Way::Back), u"done"_s);
        QCOMPARE(dumped(), before);
        QCOMPARE(replayed(changes, Replay::Way::Again), u"done"_s);
        QCOMPARE(dumped(), after);
    }
    // Cascades work again for everybody else.
    sql({u"DELETE FROM customer WHERE id = 1"_s});
    QVERIFY(!dumped().join(u'\n').contains(u"customer_tag|1"_s));
}

void ReplayTest::whatFollowsIsNotRecorded()
{
    QVERIFY(recorded({u"INSERT INTO day_total VALUES (1, 'call', 1)"_s, u"UPDATE customer_summary SET conversations = 3"_s,
                      u"INSERT INTO interaction_search (rowid, body) VALUES (77, 'nothing')"_s,
                      u"INSERT INTO read_with VALUES ('late', -900)"_s, u"INSERT INTO upkeep VALUES ('a', 'b')"_s})
                .isEmpty());
    QVERIFY(recorded({u"UPDATE staff SET name = 'Mo'"_s}).isEmpty());
    QCOMPARE(Recorder::tablesIn(recorded({u"UPDATE staff SET name = 'Moritz'"_s, u"UPDATE tag SET name = 'chai'"_s})),
             (QSet<QString>{u"staff"_s, u"tag"_s}));
}

void ReplayTest::searchIndexesFollow()
{
    const auto hits = [&](const QString &word) {
        return *await((*m_shop)->database().read([word](Session &session) -> Result<qint64> {
            return session.scalar(u"SELECT count(*) FROM interaction_search WHERE interaction_search MATCH ?"_s, word);
        }));
    };
    const QByteArray changes =
        recorded({u"INSERT INTO interaction_search (interaction_search, rowid, body) VALUES ('delete', 5, 'late again')"_s,
                  u"UPDATE interaction SET body = 'fine now' WHERE id = 5"_s,
                  u"INSERT INTO interaction_search (rowid, body) VALUES (5, 'fine now')"_s});
    QCOMPARE(replayed(changes, Replay::Way::Back), u"done"_s);
    QCOMPARE(hits(u"late"_s), 1);
    QCOMPARE(hits(u"fine"_s), 0);
    QCOMPARE(replayed(changes, Replay::Way::Again), u"done"_s);
    QCOMPARE(hits(u"late"_s), 0);
    QCOMPARE(hits(u"fine"_s), 1);
    sql({u"INSERT INTO interaction_search (interaction_search, rank) VALUES ('integrity-check', 1)"_s});
}

void ReplayTest::conflictsAreReported_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("word");
    QTest::newRow("changed by somebody else") << u"UPDATE staff SET name = 'Moritz'"_s << u"UPDATE staff SET name = 'Maurice'"_s
                                              << u"changed staff"_s;
    QTest::newRow("another column was changed") << u"UPDATE staff SET name = 'Moritz'"_s << u"UPDATE staff SET active = 0"_s << u"done"_s;
    QTest::newRow("a row that is gone") << u"UPDATE tag SET name = 'chai'"_s << u"DELETE FROM tag"_s << u"gone tag"_s;
    QTest::newRow("its number was given away")
        << u"DELETE FROM interaction WHERE id = 5"_s
        << u"INSERT INTO interaction (id, customer_id, kind, occurred_at, day, month, body, created_at) VALUES (5, 2, 'note', 1, 0, 23640, 'x', 1)"_s
        << u"taken interaction"_s;
    QTest::newRow("its name was given away") << u"UPDATE tag SET name = 'chai'"_s << u"INSERT INTO tag (name) VALUES ('tea')"_s
                                             << u"taken tag"_s;
    QTest::newRow("somebody wrote to the new customer")
        << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (9, 'Cleo', 'cleo', 'cleo', 1, 1)"_s
        << u"UPDATE interaction SET customer_id = 9 WHERE id = 5"_s << u"used customer interaction"_s;
    QTest::newRow("who did it is gone") << u"UPDATE interaction SET staff_id = NULL WHERE id = 5"_s << u"DELETE FROM staff"_s
                                        << u"missing interaction staff"_s;
}

void ReplayTest::conflictsAreReported()
{
    QFETCH(QString, change);
    QFETCH(QString, meanwhile);
    QFETCH(QString, word);
    const QByteArray changes = recorded({change});
    sql({meanwhile});
    const QStringList before = dumped();
    QCOMPARE(replayed(changes, Replay::Way::Back), word);
    QCOMPARE(dumped() == before, word != u"done"_s);
}

void ReplayTest::aNewerReadingIsWrittenOver()
{
    const QByteArray changes =
        recorded({u"UPDATE interaction SET body = 'fine', score = 400, engine_version = 9, confidence = 1, version = 2 WHERE id = 5"_s});
    sql({u"UPDATE interaction SET score = 700, signals = 3 WHERE id = 5"_s});
    const auto overwrote = await((*m_shop)->database().write([changes](Transaction &transaction) -> Result<bool> {
        Replay replay(transaction.session(), changes, Replay::Way::Back);
        return !replay.apply() && replay.overwroteReading(replay.rows().first());
    }));
    QVERIFY(overwrote.ok() && *overwrote);
    QVERIFY(dumped().join(u'\n').contains(u"late again"_s));
}

void ReplayTest::whatCantBeReadIsRefused()
{
    const QStringList before = dumped();
    const auto refused = await((*m_shop)->database().write([](Transaction &transaction) -> Result<void> {
        Replay replay(transaction.session(), QByteArray("no changes at all"), Replay::Way::Again);
        return Done{};
    }));
    QCOMPARE(refused.error().reason, u"undo-unreadable"_s);
    // Columns a table once had.
    const QByteArray changes = recorded({u"INSERT INTO topic (id, name) VALUES (7, 'Bread')"_s});
    sql({u"DROP TABLE topic"_s, u"CREATE TABLE topic (id INTEGER PRIMARY KEY) STRICT"_s});
    const auto smaller = await((*m_shop)->database().write([changes](Transaction &transaction) -> Result<void> {
        Replay replay(transaction.session(), changes, Replay::Way::Back);
        return Done{};
    }));
    QCOMPARE(smaller.error().reason, u"undo-unreadable"_s);
    QCOMPARE(dumped(), before);
}

void ReplayTest::stepsKeepTheirOrder()
{
    const auto done = await((*m_shop)->database().write([](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        const auto add = [&](const QString &subject) {
            repos::RecordedStep recorded;
            recorded.step.id = u"tag"_s;
            recorded.step.subject = subject;
            recorded.changeset = QByteArray("a\0b", 3) + subject.toUtf8();
            return repos::add(session, recorded, 3);
        };
        const qint64 first = add(u"one"_s);
        const qint64 second = add(u"two"_s);
        repos::setUndone(session, second, true);
        UndoState state = repos::undoState(session);
        if (!state.last || state.last->subject != u"one"_s || !state.next || state.next->subject != u"two"_s)
            return Error{Error::Kind::Internal, u"one is done, two is not"_s, {}, {}};
        if (repos::recordedStep(session, second).changeset != QByteArray("a\0btwo", 6))
            return Error{Error::Kind::Internal, u"the changes are not what was stored"_s, {}, {}};
        // A new step: what was undone is forgotten; and with more than three the oldest is.
        for (const char16_t *subject : {u"three", u"four", u"five"})
            add(QString::fromUtf16(subject));
        state = repos::undoState(session);
        QStringList subjects;
        for (const UndoStep &step : repos::undoSteps(session, 10))
            subjects.append(step.subject);
        if (state.next || subjects != QStringList{u"five"_s, u"four"_s, u"three"_s} || first != 1)
            return Error{Error::Kind::Internal, subjects.join(u' '), {}, {}};
        return Done{};
    }));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "tst_replay.moc"
