#include "models/sample/samplehistory.h"

#include "models/metrics/initiative.h"
#include "models/sample/biography.h"
#include "models/sample/random.h"
#include "storage/repos/activity.h"
#include "storage/repos/contracts.h"
#include "storage/repos/initiatives.h"
#include "storage/repos/purchasedays.h"
#include "storage/repos/purchases.h"
#include "storage/repos/shopevents.h"
#include "storage/repos/totals.h"
#include "storage/repos/trends.h"

#include <algorithm>

namespace rapport::sample {

namespace {

constexpr qsizetype smallShop = 100; ///< Below it, halves would be too few to show anything.
constexpr int window = 91;

/// When somebody bought first, and last before a day.
struct Buyer
{
    CustomerId customer;
    int first = 0;
    int last = 0;
};

QVector<Buyer> buyersBefore(Session &session, const Stage &stage, int day)
{
    QVector<Buyer> buyers;
    repos::forEachPurchaseDay(session, {}, stage.currency, day - 1, [&](const repos::PurchaseDayRow &row) {
        if (buyers.isEmpty() || buyers.last().customer != row.customer)
            buyers.append({row.customer, row.day, row.day});
        buyers.last().last = row.day;
    });
    return buyers;
}

Initiative initiative(const Stage &stage, const QString &name, int startsDay, qint64 costMinor)
{
    Initiative made;
    made.name = name;
    made.startsDay = startsDay;
    made.costMinor = costMinor;
    made.currency = stage.currency;
    made.margin = 550;
    made.windowDays = window;
    made.createdAt = stage.calendar.on(ShopCalendar::date(startsDay - 2)).at;
    return made;
}

/// Stores an initiative with a half of these drawn by lot; the treated.
QVector<CustomerId> drawHalf(Session &session, Initiative made, const QVector<CustomerId> &customers, quint64 seed)
{
    made.design = InitiativeDesign::Half;
    made.seed = static_cast<qint64>(seed);
    const InitiativeId id = repos::insert(session, made);
    const QVector<bool> drawn = metrics::randomHalf(customers.size(), seed);
    QVector<InitiativeMember> members;
    QVector<CustomerId> treated;
    for (qsizetype i = 0; i < customers.size(); ++i) {
        members.append({customers[i], drawn[i] ? Arm::Treated : Arm::Alone});
        if (drawn[i])
            treated.append(customers[i]);
    }
    repos::addMembers(session, id, members);
    return treated;
}

/// An evening of test rides: one in six of those who were invited bought a bicycle in the weeks after it. Beside what bicycles cost, nothing smaller
/// would be seen among so few.
qint64 tellOfTestRides(Session &session, const Stage &stage, quint64 seed)
{
    const int start = stage.today - window - 20;
    QVector<CustomerId> customers;
    for (const Buyer &buyer : buyersBefore(session, stage, start))
        customers.append(buyer.customer);
    Initiative made = initiative(stage, QStringLiteral("Invitation to the test rides"), start, 185'000);
    made.endsDay = start + 9;
    made.margin = 280;
    made.note = QStringLiteral("A card by post, an evening with a guide, drinks and twelve bicycles to try.");
    made.basis = QStringLiteral("everybody");
    repos::Totals totals;
    qint64 count = 0;
    for (const CustomerId customer : drawHalf(session, made, customers, seed + 11)) {
        Random random = Random::of(seed, 500'000 + static_cast<quint64>(customer.value()));
        if (!random.chance(0.17))
            continue;
        Purchase bike;
        bike.customer = customer;
        bike.when = stage.calendar.at(stage.calendar.on(ShopCalendar::date(start + random.between(9, 60))).at + random.between(9 * 60, 17 * 60) * 60'000LL);
        bike.amountMinor = 119'000 + 10'000 * random.between(0, 8);
        bike.currency = stage.currency;
        bike.title = QStringLiteral("Bicycle tried at the test rides");
        bike.staff = stage.staff.value(QStringLiteral("Mehmet"));
        bike.createdAt = bike.when.at;
        bike.id = repos::insert(session, bike);
        totals.add(bike);
        ++count;
    }
    totals.flush(session);
    return count;
}

/// A letter to customers who had not been there for long, picked by hand: nothing came of it that chance would not bring.
void tellOfLetter(Session &session, const Stage &stage, quint64 seed)
{
    const int start = stage.today - window - 75;
    QVector<InitiativeMember> members;
    for (const Buyer &buyer : buyersBefore(session, stage, start)) {
        if (buyer.last < start - window && Random::of(seed, 600'000 + static_cast<quint64>(buyer.customer.value())).chance(0.45))
            members.append({buyer.customer, Arm::Treated});
    }
    if (members.size() < metrics::fewest)
        return;
    Initiative made = initiative(stage, QStringLiteral("Letter to customers we had not seen for long"), start, 12'500);
    made.basis = QStringLiteral("hand");
    repos::addMembers(session, repos::insert(session, made), members);
}

/// A call a week after a visit, for half of those who had just been there: still running.
void tellOfCalls(Session &session, const Stage &stage, quint64 seed)
{
    const int start = stage.today - 34;
    QVector<CustomerId> recent;
    for (const Buyer &buyer : buyersBefore(session, stage, start)) {
        if (buyer.last >= start - 45)
            recent.append(buyer.customer);
    }
    if (recent.size() < 2 * metrics::fewest)
        return;
    Initiative made = initiative(stage, QStringLiteral("Call a week after the visit"), start, 9'000);
    made.basis = QStringLiteral("hand");
    (void)drawHalf(session, made, recent, seed + 13);
}

/// Care plans: begun some time after the first purchase, some of them ended since.
void addContracts(Session &session, const Stage &stage, quint64 seed)
{
    for (const Buyer &buyer : buyersBefore(session, stage, stage.today)) {
        Random random = Random::of(seed, 700'000 + static_cast<quint64>(buyer.customer.value()));
        const int start = buyer.first + random.between(0, 120);
        if (!random.chance(0.3) || start >= stage.today - 30)
            continue;
        CustomerContract plan;
        plan.customer = buyer.customer;
        plan.title = QStringLiteral("Care plan");
        plan.startsDay = ShopCalendar::dayNumber(ShopCalendar::monthStart(ShopCalendar::monthNumber(ShopCalendar::date(start)) + 1));
        // Ended at the end of a month, as contracts are.
        const int months = 2 + static_cast<int>(random.exponential(22));
        const int ends =
            ShopCalendar::dayNumber(ShopCalendar::monthStart(ShopCalendar::monthNumber(ShopCalendar::date(plan.startsDay)) + months));
        if (ends <= stage.today)
            plan.endsDay = ends;
        plan.createdAt = stage.calendar.on(ShopCalendar::date(plan.startsDay)).at;
        repos::save(session, plan);
    }
}

} // namespace

qint64 addHistory(Session &session, const Stage &stage, quint64 seed)
{
    repos::save(session, ShopEvent{{}, stage.today - deskOpenedDaysAgo, QStringLiteral("Booking desk opened"), 1});
    addContracts(session, stage, seed);
    if (repos::customersIn(session, {}).size() < smallShop)
        return 0;
    tellOfLetter(session, stage, seed);
    const qint64 bought = tellOfTestRides(session, stage, seed);
    tellOfCalls(session, stage, seed);
    repos::refreshInactivityWindow(session);
    return bought;
}

} // namespace rapport::sample
