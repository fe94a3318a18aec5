#pragma once

#include "models/text/shopcalendar.h"
#include "storage/repos/activity.h"
#include "storage/database.h"
#include "storage/repos/cases.h"
#include "storage/repos/check.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/tasks.h"
#include "storage/repos/totals.h"
#include "tests/kit/temporaryshop.h"

#include <random>

namespace rapport::testkit {

inline constexpr qint64 dayMs = 86'400'000;

inline CustomerId addCustomer(Session &session, const QString &name)
{
    Customer customer;
    customer.name = name;
    customer.nameKey = customer.searchKey = name.toLower();
    customer.createdAt = customer.updatedAt = 1;
    repos::insert(session, customer);
    return customer.id;
}

/// The same through an open shop.
inline CustomerId addCustomer(Workspace &workspace, const QString &name)
{
    return await(workspace.database().write([name](Transaction &transaction) -> Result<CustomerId> { return addCustomer(transaction.session(), name); })).value();
}

/// What check() finds in an open shop.
inline QStringList problemsOf(Workspace &workspace)
{
    return await(workspace.database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); })).value();
}

/// Random rows within four years, all in UTC.
class Chance
{
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int upTo(int last) { return static_cast<int>(m_engine() % static_cast<unsigned>(last + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    Moment moment(int span = 1400)
    {
        // A few instants are shared, so that ties have to be broken.
        const qint64 at = (18'600 + upTo(span)) * dayMs + upTo(3) * 3'600'000;
        return m_calendar.at(at);
    }
    Mood mood()
    {
        Mood mood;
        if (!oneIn(4)) {
            mood.score = upTo(2000) - 1000;
            mood.confidence = upTo(2);
            mood.engineVersion = 3;
            mood.mixed = oneIn(5);
        }
        if (oneIn(6))
            mood.corrected = upTo(2000) - 1000;
        return mood;
    }
    QString text()
    {
        const QStringList words{QStringLiteral("late"), QStringLiteral("great"), QStringLiteral("bread"), QStringLiteral("waited"), QStringLiteral("again\n")};
        QStringList picked;
        for (int i = upTo(6); i >= 0; --i)
            picked << words.at(upTo(4));
        return picked.join(u' ');
    }

private:
    std::mt19937 m_engine;
    ShopCalendar m_calendar{QStringLiteral("UTC")};
};

inline Interaction makeInteraction(Chance &chance, CustomerId customer)
{
    Interaction row;
    row.customer = customer;
    row.kind = static_cast<InteractionKind>(chance.upTo(6));
    row.direction = static_cast<Direction>(chance.upTo(2));
    row.when = chance.moment();
    row.body = chance.text();
    row.mood = chance.mood();
    row.createdAt = chance.oneIn(8) ? row.when.at - dayMs : row.when.at + dayMs;
    return row;
}

inline Feedback makeFeedback(Chance &chance, CustomerId customer)
{
    Feedback row;
    row.customer = customer;
    row.kind = static_cast<FeedbackKind>(chance.upTo(3));
    row.when = chance.moment();
    row.scale = row.kind == FeedbackKind::Nps ? 10 : 5;
    row.value = chance.upTo(row.scale);
    row.wording = chance.oneIn(2) ? QString() : QStringLiteral("2.0");
    row.comment = chance.oneIn(2) ? QString() : chance.text();
    row.mood = chance.mood();
    row.createdAt = row.when.at;
    // Some are nobody's, and may become somebody's or nobody's again.
    if (!customer.isValid() || chance.oneIn(8)) {
        row.customer = {};
        row.channel = QStringLiteral("counter");
    }
    return row;
}

inline Purchase makePurchase(Chance &chance, CustomerId customer)
{
    Purchase row;
    row.customer = customer;
    row.when = chance.moment(chance.oneIn(2) ? 1400 : 200);
    row.amountMinor = chance.oneIn(5) ? -chance.upTo(3000) : chance.upTo(9000);
    row.currency = chance.oneIn(6) ? QStringLiteral("USD") : QStringLiteral("EUR");
    row.createdAt = row.when.at;
    if (chance.oneIn(3))
        row.items = {{QStringLiteral("bread"), 1000, 300}, {QStringLiteral("cake"), 500, row.amountMinor - 300}};
    return row;
}

inline Task makeTask(Chance &chance, CustomerId customer)
{
    Task row;
    row.customer = customer;
    row.body = chance.text();
    row.when = chance.moment();
    row.doneAt = chance.oneIn(2) ? row.when.at : 0;
    return row;
}

inline ServiceCase makeCase(Chance &chance, CustomerId customer)
{
    ServiceCase row;
    row.customer = customer;
    const Moment opened = chance.moment();
    row.openedAt = opened.at;
    row.openedDay = opened.day;
    if (chance.oneIn(2)) {
        row.resolvedAt = opened.at + dayMs;
        row.resolvedDay = opened.day + 1;
        if (chance.oneIn(2))
            row.reopenedAt = *row.resolvedAt + chance.upTo(1) * dayMs - dayMs / 2;
        if (chance.oneIn(3))
            row.confirmed = chance.oneIn(2);
    }
    return row;
}

template<class Row>
Row stored(Session &session, const Row &row)
{
    return *repos::find(session, row.id);
}

/// What is in the file, of each kind, and how to change it at random.
struct Ledger
{
    Session &session;
    Chance &chance;
    QVector<CustomerId> customers;
    QVector<Interaction> interactions;
    QVector<Feedback> feedback;
    QVector<Purchase> purchases;
    QVector<Task> tasks;
    QVector<ServiceCase> cases;

    CustomerId anybody() { return customers.at(chance.upTo(static_cast<int>(customers.size()) - 1)); }

    template<class Row, class Make>
    void change(repos::Totals &totals, QVector<Row> &rows, Make make)
    {
        const int what = rows.size() < 5 ? 0 : chance.upTo(3);
        if (what <= 1) {
            Row row = make(chance, anybody());
            row.id = repos::insert(session, row);
            totals.add(row);
            rows.append(row);
            return;
        }
        const int index = chance.upTo(static_cast<int>(rows.size()) - 1);
        const Row old = stored(session, rows.at(index));
        totals.remove(old);
        if (what == 2) {
            repos::remove(session, old);
            rows.removeAt(index);
            return;
        }
        Row row = make(chance, chance.oneIn(3) ? anybody() : old.customer);
        row.id = old.id;
        row.version = old.version + 1;
        repos::update(session, old, row);
        totals.add(row);
        rows[index] = row;
    }

    void anything(repos::Totals &totals)
    {
        switch (chance.upTo(5)) {
        case 0: return change(totals, interactions, makeInteraction);
        case 1: return change(totals, feedback, makeFeedback);
        case 2: return change(totals, tasks, makeTask);
        case 3: return change(totals, cases, makeCase);
        default: return change(totals, purchases, makePurchase);
        }
    }
};

} // namespace rapport::testkit
