#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/services/undojournal.h"
#include "tests/kit/shopdump.h"
#include "tests/kit/talkingshop.h"

#include <functional>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

CustomerContract contract(qint64 customer, int starts, std::optional<int> ends)
{
    CustomerContract made;
    made.customer = CustomerId(customer);
    made.startsDay = starts;
    made.endsDay = ends;
    return made;
}

} // namespace

/// What happened to the shop and who has a contract, from a real file; and that all of it can be taken back.
class TstContracts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsAndStartsAreMarked();
    void contractsAreCountedByMonth();
    void aRenewalIsNoEnd();
    void everyStepCanBeTakenBack();
};

void TstContracts::eventsAndStartsAreMarked()
{
    TemporaryShop shop;
    populate(shop);
    const auto saved = await(shop->initiatives().saveEvent({{}, today - 40, u" New opening  hours"_s, 1}));
    QVERIFY(saved.ok());
    QVERIFY(await(shop->initiatives().saveEvent({{}, today - 800, u"Moved house"_s, 1})).ok());
    InitiativeDraft letter;
    letter.name = u"Letter to everybody"_s;
    letter.startsDay = today - 90;
    letter.design = InitiativeDesign::Chosen;
    QVERIFY(await(shop->initiatives().create(letter)).ok());
    const auto marks = await(shop->initiatives().marks(november - 11, november));
    QCOMPARE(marks->size(), 2);
    QCOMPARE(marks->at(0).title, u"Letter to everybody"_s);
    QVERIFY(!marks->at(0).id.isValid());
    QCOMPARE(marks->at(1), (ShopEvent{*saved, today - 40, u"New opening hours"_s, 1}));
    QCOMPARE((*await(shop->initiatives().events())).size(), 2);
    QVERIFY(await(shop->initiatives().saveEvent({*saved, today - 41, u"Open on Mondays"_s, 1})).ok());
    QCOMPARE(await(shop->initiatives().saveEvent({*saved, today, u"Late"_s, 1})).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(shop->initiatives().saveEvent({{}, today, u" "_s, 1})).error().subject, u"title"_s);
    QVERIFY(await(shop->initiatives().removeEvent(*saved)).ok());
    QCOMPARE(await(shop->initiatives().removeEvent(*saved)).error().kind, Error::Kind::NotFound);
}

// Forty care plans; each month two of them end, on the last day: the first day without one is the first of the next month.
void TstContracts::contractsAreCountedByMonth()
{
    TemporaryShop shop;
    populate(shop);
    const auto first = [](int month) { return ShopCalendar::dayNumber(ShopCalendar::monthStart(month)); };
    for (int customer = 1; customer <= 40; ++customer) {
        const int gone = october - 3 + (customer - 1) / 2; // July loses 1 and 2, August 3 and 4 ...
        QVERIFY(await(shop->initiatives().saveContract(
                          contract(customer, first(october - 20), gone <= november ? std::optional(first(gone + 1)) : std::nullopt)))
                    .ok());
    }
    TrendRequest request{october - 4, november, {}, {}};
    const auto figures = await(shop->insight().figures(request));
    QVERIFY(figures.ok());
    const auto churn = [&](int month) { return figures->months[figures->span.index(month)].figures.value(u"contract_churn"_s); };
    QCOMPARE(churn(october - 4), metrics::contractChurn({QVector<metrics::Contract>(40, {0, {}})}, 10, 20));
    QCOMPARE(churn(october - 3).n, 40);
    QCOMPARE(*churn(october - 3).value, 0.05);
    QCOMPARE(churn(october).n, 34);
    QCOMPARE(*churn(october).value, 2.0 / 34);
    // Those of November end with it: not yet.
    QCOMPARE(*churn(november).value, 0.0);
    request.tag = u"Loyal"_s;
    QCOMPARE((*await(shop->insight().figures(request))).months[1].figures.value(u"contract_churn"_s).n, 20);
    request.channel = u"call"_s;
    QCOMPARE((*await(shop->insight().figures(request))).months[1].figures.value(u"contract_churn"_s).why, u"not-for-this-filter"_s);
    const auto life = await(shop->initiatives().contractLife({}));
    QVERIFY(life->any);
    QCOMPARE(life->contracts, 40);
    QCOMPARE(life->running, 32);
    QCOMPARE(life->steps.size(), 4);
    QCOMPARE(life->steps.first().share, 0.95);
    QCOMPARE(await(shop->initiatives().saveContract(contract(1, today, today))).error().subject, u"ends"_s);
    QCOMPARE(await(shop->initiatives().saveContract(contract(4711, today, {}))).error().kind, Error::Kind::NotFound);
}

void TstContracts::aRenewalIsNoEnd()
{
    using metrics::Contract;
    QCOMPARE(metrics::joined({{20, 30}, {10, 20}, {31, {}}}), (QVector<Contract>{{10, 30}, {31, {}}}));
    QCOMPARE(metrics::joined({{10, {}}, {12, 14}}), (QVector<Contract>{{10, {}}}));
    TemporaryShop shop;
    populate(shop);
    QVERIFY(await(shop->initiatives().saveContract(contract(1, today - 700, today - 335))).ok());
    QVERIFY(await(shop->initiatives().saveContract(contract(1, today - 335, {}))).ok());
    const auto stored = *await(shop->initiatives().contracts(CustomerId(1)));
    QCOMPARE(stored.size(), 2);
    QCOMPARE((*await(shop->initiatives().contractLife({}))).contracts, 1);
    QVERIFY(await(shop->initiatives().removeContract(stored.last().id)).ok());
    QCOMPARE((*await(shop->initiatives().contractLife({}))).running, 0);
}

void TstContracts::everyStepCanBeTakenBack()
{
    TemporaryShop shop;
    populate(shop);
    const auto all = [&] {
        return *await(shop->database().read([](Session &session) -> Result<QStringList> { return dump(session, {u"undo_step"_s, u"upkeep"_s}); }));
    };
    InitiativeId id;
    const auto version = [&] { return await(shop->initiatives().list()).value().first().initiative.version; };
    CustomerContract plan;
    plan.customer = CustomerId(3);
    plan.startsDay = today - 100;
    InitiativeDraft draft;
    draft.name = u"Letter"_s;
    draft.startsDay = today;
    draft.tagTreated = u"spring letter"_s;
    const QVector<std::function<bool()>> steps{
        [&] {
            const auto made = await(shop->initiatives().create(draft));
            id = made ? *made : id;
            return made.ok();
        },
        [&] {
            draft.costMinor = 77;
            return await(shop->initiatives().update(id, 1, draft)).ok();
        },
        [&] { return await(shop->initiatives().setClosed(id, version(), true)).ok(); },
        [&] { return await(shop->initiatives().remove(id, version())).ok(); },
        [&] { return await(shop->initiatives().saveEvent({{}, today, u"Moved"_s, 1})).ok(); },
        [&] { return await(shop->initiatives().saveContract(plan)).ok(); },
    };
    QVector<QStringList> states{all()};
    for (const auto &step : steps) {
        QVERIFY(step());
        states.append(all());
        QVERIFY(states.last() != states.at(states.size() - 2));
        QVERIFY(await(shop->undo().undo()).ok());
        QCOMPARE(all(), states.at(states.size() - 2));
        QVERIFY(await(shop->undo().redo()).ok());
        QCOMPARE(all(), states.last());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(await(shop->undo().undo()).ok());
        QCOMPARE(all(), states[i]);
    }
}

QTEST_GUILESS_MAIN(TstContracts)
#include "tst_contracts.moc"
