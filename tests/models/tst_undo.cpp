#include "models/services/importer.h"
#include "models/services/journalchange.h"
#include "models/services/shop.h"
#include "models/services/undoable.h"
#include "storage/repos/undosteps.h"
#include "tests/kit/importing.h"
#include "tests/kit/memoryshop.h"
#include "tests/kit/people.h"
#include "tests/kit/randomhands.h"

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

/// Until every text reads as it should.
void settle(MemoryShop &shop)
{
    // What was committed is told by an event; reading anew starts from there.
    QCoreApplication::processEvents();
    const auto behind = [&] { return *soon(shop->database().read([](Session &session) -> Result<bool> { return hasTextsToRead(session); })); };
    while (shop->rescoring().isRunning() || behind())
        QCoreApplication::processEvents();
}

/// All the shop holds. What rules noted has no number that anything refers to: it may get another while people go back and forth.
QStringList linesOf(Session &session)
{
    QStringList lines = dump(session, {u"upkeep"_s});
    for (QString &line : lines) {
        if (line.startsWith(u"task_trigger|"_s))
            line = u"task_trigger|"_s + line.section(u'|', 2);
    }
    lines.sort();
    return lines;
}

/// All the shop holds, once everything that follows by itself has followed.
QStringList settledDump(MemoryShop &shop)
{
    settle(shop);
    return *soon(shop->database().write([](Transaction &transaction) -> Result<QStringList> {
        (void)repos::refreshInactivityWindow(transaction.session());
        return linesOf(transaction.session());
    }));
}

/// The same as it would be once the follow-ups were dismissed that rules asked for after an instant. What a person does is taken
/// back without them, so that they are all that may be left over.
QStringList dumpWithoutRulesSince(MemoryShop &shop, qint64 since)
{
    settle(shop);
    const auto lines = std::make_shared<QStringList>();
    const auto looked = soon(shop->database().write([since, lines](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        QVector<TaskId> made;
        Statement &rows = session.run(u"SELECT id FROM task WHERE rule_id IS NOT NULL AND created_at > ?"_s, since);
        while (rows.next())
            made.append(rows.id<TaskId>(0));
        for (const TaskId id : std::as_const(made)) {
            EntryChange<Task> dismissed{repos::find(session, id), std::nullopt, {}, {}, {}};
            applyChange(transaction, dismissed);
        }
        session.run(u"DELETE FROM task_trigger WHERE fired_at > ?"_s, since);
        (void)repos::refreshInactivityWindow(session);
        *lines = linesOf(session);
        return Error{Error::Kind::Conflict, {}, u"only looked"_s, {}};
    }));
    return looked.ok() ? QStringList() : *lines;
}

/// The first lines in which two dumps differ; empty where they don't.
QString difference(const QStringList &actual, const QStringList &expected)
{
    for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i) {
        if (actual.value(i) != expected.value(i))
            return u"is %1\nnot %2"_s.arg(actual.value(i).left(600), expected.value(i).left(600));
    }
    return {};
}

/// Whether texts may read differently because of a step.
bool mayTeach(const QString &id)
{
    return id.startsWith(u"word."_s) || id == u"mood.correct"_s || id == u"entry.remove"_s;
}

QString said(const Result<void> &result)
{
    return result ? u"done"_s : describe(result.error());
}

} // namespace

/// Everything a person does can be taken back, across restarts and beside other programs; nothing is forced.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenThousandRandomChangesGoBackAndForth();
    void aRestartForgetsNothing();
    void aNewChangeForgetsWhatWasUndone();
    void anotherProgramsChangeIsNotTakenBackUnasked();
    void conflictsNameWhatChanged_data();
    void conflictsNameWhatChanged();
    void theProfileGoesBackWithItsDays();
    void anImportIsAStepLikeOthers();
    void whoDidItIsKept();
    void viewsHearExactlyWhatChanged();
};

void UndoTest::tenThousandRandomChangesGoBackAndForth()
{
    // Fewer, or more, by hand: RAPPORT_UNDO_STEPS.
    const int wanted = qEnvironmentVariableIntValue("RAPPORT_UNDO_STEPS") > 0 ? qEnvironmentVariableIntValue("RAPPORT_UNDO_STEPS") : 10'000;
    const int every = std::max(1, wanted / 8);
    // In memory: that a disk holds on to each write is tested elsewhere, and thirty thousand of them would outlast the suite.
    const QByteArray usual = qgetenv("TMPDIR");
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    MemoryShop shop;
    if (usual.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", usual);
    RandomHands hands(shop, 20261128);
    for (int i = 0; i < 200; ++i)
        hands.move();
    const QStringList start = settledDump(shop);
    const qint64 first = shop->undo().last().number;
    QHash<QString, int> made;
    struct State
    {
        QStringList lines;
        qint64 at = 0;
    };
    QMap<qint64, State> states{{0, {start, shop.clock().now()}}};
    qint64 steps = 0;
    while (steps < wanted) {
        const qint64 before = shop->undo().last().number;
        const QString name = hands.move();
        if (shop->undo().last().number == before) {
            made[name] += name == u"rules run"_s ? 1 : 0; // It did something, but no person did.
            continue;
        }
        ++steps;
        ++made[name];
        if (mayTeach(shop->undo().last().id))
            settle(shop);
        if (steps % every == 0)
            states.insert(steps, {settledDump(shop), shop.clock().now()});
        if (steps == wanted / 2) {
            shop.reopen();
            shop->rescoring().start();
        }
    }
    const auto all = [&](const QString &which) {
        return soon(shop->database().read([which, first](Session &session) -> Result<qint64> {
                   return session.scalar(u"SELECT count(*) FROM undo_step WHERE id > ? AND op %1 'rules.run'"_s.arg(which), first);
               })).value();
    };
    QCOMPARE(all(u"<>"_s), steps);
    const qint64 byRules = all(u"="_s);
    QVERIFY(wanted < 2000 || byRules > 10);
    const QStringList end = settledDump(shop);
    states.insert(steps, {end, shop.clock().now()});
    QVERIFY(difference(end, start).size() > 0);
    QCOMPARE(shop.problems(), QStringList());
    for (const RandomHands::Move &move : RandomHands::moves())
        QVERIFY2(wanted < 2000 || made.value(QString::fromLatin1(move.name)) > 0, move.name);

    const auto walk = [&](bool back) {
        for (qint64 at = back ? steps - 1 : 1; back ? at >= 0 : at <= steps; at += back ? -1 : 1) {
            const UndoStep step = back ? shop->undo().last() : shop->undo().next();
            const Result<void> moved = soon(back ? shop->undo().undo() : shop->undo().redo());
            QVERIFY2(moved.ok(), qPrintable(u"%1 %2 (%3): %4"_s.arg(back ? u"undo"_s : u"redo"_s).arg(at).arg(step.id, said(moved))));
            if (mayTeach(step.id))
                settle(shop);
            if (at == steps / 3) {
                shop.reopen();
                shop->rescoring().start();
            }
            if (!states.contains(at))
                continue;
            const State &state = states[at];
            const QString wrong = difference(dumpWithoutRulesSince(shop, state.at), state.lines);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"after %1 to step %2: %3"_s.arg(back ? u"undo"_s : u"redo"_s).arg(at).arg(wrong)));
            QCOMPARE(shop.problems(), QStringList());
        }
    };
    walk(true);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(shop->undo().last().number, first);
    walk(false);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!shop->undo().canRedo());
    qInfo().noquote() << steps << "changes undone one by one and made again; the file holds" << end.size() << "rows;" << byRules
                      << "times rules made follow-ups between them";
}

void UndoTest::aRestartForgetsNothing()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Vera Solheim"_s));
    QVERIFY(await(shop->customers().setTags(id, {u"tea"_s})).ok());
    shop.reopen();
    QVERIFY(shop->undo().canUndo());
    QCOMPARE(shop->undo().last().id, u"customer.tag"_s);
    QCOMPARE(shop->undo().last().subject, u"Vera Solheim"_s);
    QCOMPARE(shop->undo().last().madeAt, TemporaryShop::noon);
    QVERIFY(await(shop->undo().undo()).ok());
    shop.reopen();
    QCOMPARE(shop->undo().next().id, u"customer.tag"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QVERIFY(!shop->undo().canUndo());
    QCOMPARE(*await(shop->customers().count()), 0);
    shop.reopen();
    QVERIFY(await(shop->undo().redo()).ok());
    QVERIFY(await(shop->undo().redo()).ok());
    QVERIFY(!shop->undo().canRedo());
    QCOMPARE(await(shop->customers().customer(id))->tags, QStringList{u"tea"_s});
    QCOMPARE(problemsOf(*shop), QStringList());
}

void UndoTest::aNewChangeForgetsWhatWasUndone()
{
    TemporaryShop shop;
    added(shop, draft(u"Vera Solheim"_s));
    QVERIFY(await(shop->undo().undo()).ok());
    added(shop, draft(u"Bo Holm"_s));
    QVERIFY(!shop->undo().canRedo());
    const auto steps = await(shop->undo().history(10));
    QCOMPARE(steps->size(), 1);
    QCOMPARE(steps->first().subject, u"Bo Holm"_s);
}

void UndoTest::anotherProgramsChangeIsNotTakenBackUnasked()
{
    TemporaryShop shop;
    const CustomerId id = added(shop, draft(u"Vera Solheim"_s));
    auto other = Workspace::open(shop.path(), std::make_shared<FixedClock>(TemporaryShop::noon + 1000));
    QVERIFY(other.ok());
    QCOMPARE(other.value()->undo().last().id, u"customer.create"_s);
    other.value()->noticeOthers(); // As it does every two seconds.
    QVERIFY(await(other.value()->customers().setTags(id, {u"tea"_s})).ok());
    // This program still shows the creation; what is on top of it was not asked for.
    const Result<void> refused = await(shop->undo().undo());
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().reason, u"undo-order"_s);
    QCOMPARE(await(shop->customers().customer(id))->tags, QStringList{u"tea"_s});
    QTRY_COMPARE(shop->undo().last().id, u"customer.tag"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(await(shop->customers().customer(id))->tags, QStringList());
    // The other one hears of it, and can make it again.
    QVERIFY(!other.value()->undo().canRedo());
    other.value()->noticeOthers();
    QTRY_VERIFY(other.value()->undo().canRedo());
    QVERIFY(await(other.value()->undo().redo()).ok());
    QCOMPARE(await(shop->customers().customer(id))->tags, QStringList{u"tea"_s});
}

void UndoTest::conflictsNameWhatChanged_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("subject");
    QTest::newRow("the record was changed") << u"UPDATE customer SET version = 7, name = 'Vera Berg'"_s << u"undo-changed:customer"_s
                                            << u"Vera Berg"_s;
    QTest::newRow("an entry came")
        << u"INSERT INTO interaction (customer_id, kind, occurred_at, day, month, body, created_at) VALUES (1, 'note', 1, 0, 23640, 'x', 1)"_s
        << u"undo-used:customer:interaction"_s << u"Vera Solheim"_s;
    QTest::newRow("the tag was given to somebody")
        << u"INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) VALUES (9, 'Bo', 'bo', 'bo', 1, 1); "
           "INSERT INTO customer_tag VALUES (9, 1)"_s
        << u"undo-used:tag:customer_tag"_s << u"tea"_s;
    QTest::newRow("the tag is gone") << u"DELETE FROM tag"_s << u"undo-gone"_s << u"Vera Solheim"_s;
}

void UndoTest::conflictsNameWhatChanged()
{
    QFETCH(QString, meanwhile);
    QFETCH(QString, reason);
    QFETCH(QString, subject);
    TemporaryShop shop;
    CustomerDraft vera = draft(u"Vera Solheim"_s);
    vera.customer.tags = {u"tea"_s};
    added(shop, vera);
    for (const QString &statement : meanwhile.split(u"; "_s))
        sql(shop, statement);
    const auto all = [&] { return *await(shop->database().read([](Session &session) -> Result<QStringList> { return dump(session); })); };
    const QStringList before = all();
    const Result<void> refused = await(shop->undo().undo());
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().reason.startsWith(reason), qPrintable(refused.error().reason));
    QCOMPARE(refused.error().subject, subject);
    QCOMPARE(all(), before);
    QVERIFY(shop->undo().canUndo());
}

void UndoTest::theProfileGoesBackWithItsDays()
{
    MemoryShop shop;
    PurchaseDraft bought;
    bought.customer = shop.anna;
    bought.amountMinor = 1200;
    bought.at = TemporaryShop::noon - 13 * 3'600'000LL; // 0:00 in Berlin, still the day before in New York.
    QVERIFY(await(shop->journal().sell(bought)).ok());
    const QStringList before = settledDump(shop);
    ShopProfile profile = shop->profile();
    profile.timezone = u"America/New_York"_s;
    profile.currency = u"USD"_s;
    QVERIFY(await(shop->shop().setProfile(profile)).ok());
    QTRY_COMPARE(shop->profile().currency, u"USD"_s);
    const QStringList after = settledDump(shop);
    QVERIFY(before != after);
    QCOMPARE(shop->undo().last().id, u"shop.profile"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(shop->profile().timezone, u"Europe/Berlin"_s);
    QCOMPARE(shop->calendar().zone().id(), QByteArray("Europe/Berlin"));
    QCOMPARE(difference(settledDump(shop), before), QString());
    QCOMPARE(shop.problems(), QStringList());
    QVERIFY(await(shop->undo().redo()).ok());
    QCOMPARE(shop->profile().currency, u"USD"_s);
    QCOMPARE(difference(settledDump(shop), after), QString());
}

void UndoTest::anImportIsAStepLikeOthers()
{
    TemporaryShop shop;
    const CustomerId vera = added(shop, draft(u"Vera Solheim"_s));
    (void)importBytes(shop, "name,email\nBo Holm,bo@example.org\n", exchange::ImportKind::Customers);
    QTRY_COMPARE(shop->undo().last().id, u"import"_s);
    QVERIFY(await(shop->customers().setTags(vera, {u"tea"_s})).ok());
    shop.reopen();
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(shop->undo().last().id, u"import"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(*await(shop->customers().count()), 1);
    // From its file only.
    QCOMPARE(await(shop->undo().redo()).error().reason, u"import-again"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(*await(shop->customers().count()), 0);
}

void UndoTest::whoDidItIsKept()
{
    TemporaryShop shop;
    Staff mo;
    mo.name = u"Mo"_s;
    const StaffId id = *await(shop->shop().saveStaff(mo));
    shop->undo().setPerson(id);
    added(shop, draft(u"Vera Solheim"_s));
    const auto steps = await(shop->undo().history(10));
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->first().by, id);
    QVERIFY(!steps->last().by.isValid());
}

void UndoTest::viewsHearExactlyWhatChanged()
{
    MemoryShop shop;
    const EntryKey key = shop.say(u"great bread"_s);
    ChangeSet told;
    connect(shop.get(), &Workspace::changed, this, [&](const ChangeSet &changes) { told = changes; });
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(told.removed, QVector<EntryKey>{key});
    QCOMPARE(told.customers, QVector<CustomerId>{shop.anna});
    QVERIFY(told.totals && !told.everything && !told.customersAddedOrRemoved && told.inserted.isEmpty() && told.updated.isEmpty()
            && !told.settings && !told.memory);
    QVERIFY(await(shop->undo().redo()).ok());
    QCOMPARE(told.inserted, QVector<EntryKey>{key});
    QVERIFY(told.removed.isEmpty());
    disconnect(shop.get(), nullptr, this, nullptr);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
