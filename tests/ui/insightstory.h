#pragma once

#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/totals.h"
#include "tests/kit/temporaryshop.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace rapport::testkit {

using namespace Qt::StringLiterals;

/// A shop of two years: buyers with a rhythm and a chance to stay away, answers and talks that get better since August.
class Story
{
public:
    explicit Story(const ShopCalendar &calendar) : m_calendar(calendar) {}

    void tell(Session &session)
    {
        for (int id = 1; id <= 700; ++id) {
            Customer customer;
            customer.id = CustomerId(id);
            customer.name = u"%1 %2"_s.arg(first[id % first.size()], last[id / 7 % last.size()]);
            customer.nameKey = customer.searchKey = customer.name.toLower();
            repos::insert(session, customer);
            m_totals.touch(customer.id);
            live(session, customer.id, id);
        }
        m_totals.flush(session);
        repos::refreshInactivityWindow(session);
    }

private:
    const QStringList first{u"Ingrid"_s, u"Theo"_s, u"Amara"_s, u"Jonas"_s, u"Mei"_s, u"Clara"_s, u"Sami"_s};
    const QStringList last{u"Solheim"_s, u"Brandt"_s, u"Okafor"_s, u"Lindqvist"_s, u"Tanaka"_s, u"Moreau"_s, u"Haddad"_s, u"Weiss"_s};
    const QStringList good{u"The new booking desk is a joy, I was out in five minutes."_s, u"Lovely advice and the bag fits perfectly."_s,
                           u"Thanks for calling back so quickly."_s};
    const QStringList bad{u"I waited forty minutes and nobody told me why."_s, u"The strap tore after a week, for the second time."_s};

    Moment at(int day) { return m_calendar.at(QDateTime(ShopCalendar::date(day), QTime(9 + m_dice.bounded(9), m_dice.bounded(60)), m_calendar.zone()).toMSecsSinceEpoch()); }
    double chance() { return m_dice.generateDouble(); }

    void live(Session &session, CustomerId customer, int id)
    {
        const int start = ShopCalendar::dayNumber(QDate(2024, 11, 1));
        const int today = ShopCalendar::dayNumber(QDate(2026, 11, 22));
        const double rhythm = 18 + 50 * chance();
        double day = start + 700 * chance() * chance();
        while (day <= today) {
            const double mood = (day - start) / 740.0;
            buy(session, customer, static_cast<int>(day), id);
            if (chance() < 0.3)
                answer(session, customer, static_cast<int>(day), mood);
            if (chance() < 0.35)
                talk(session, customer, static_cast<int>(day), mood);
            if (chance() < 0.12)
                solve(session, customer, static_cast<int>(day), mood);
            if (chance() < 0.055)
                return;
            day += 1 - rhythm * std::log(1 - chance());
        }
    }

    void buy(Session &session, CustomerId customer, int day, int id)
    {
        Purchase row;
        row.customer = customer;
        row.when = at(day);
        row.currency = u"EUR"_s;
        row.title = u"Canvas bag"_s;
        row.amountMinor = 1500 + id % 7 * 700 + m_dice.bounded(2500);
        row.id = repos::insert(session, row);
        m_totals.add(row);
    }

    void answer(Session &session, CustomerId customer, int day, double mood)
    {
        Feedback row;
        row.customer = customer;
        row.when = at(day);
        const bool csat = chance() < 0.35;
        const bool ces = !csat && chance() < 0.01;
        row.kind = csat ? FeedbackKind::Csat : ces ? FeedbackKind::Ces : FeedbackKind::Nps;
        row.scale = csat ? 5 : ces ? 7 : 10;
        const double roll = chance() + 0.1 * mood;
        row.value = ces ? 6 : csat ? (roll > 0.3 ? 4 + m_dice.bounded(2) : 2) : roll > 0.62 ? 9 + m_dice.bounded(2) : roll > 0.32 ? 7 + m_dice.bounded(2) : m_dice.bounded(7);
        row.comment = roll > 0.5 ? good[m_dice.bounded(3)] : bad[m_dice.bounded(2)];
        row.mood.score = static_cast<int>(1000 * std::clamp(roll * 1.4 - 0.8, -1.0, 1.0));
        row.id = repos::insert(session, row);
        m_totals.add(row);
    }

    void solve(Session &session, CustomerId customer, int day, double mood)
    {
        ServiceCase row;
        row.customer = customer;
        row.openedAt = at(day).at;
        row.openedDay = day;
        const Moment solved = at(day + 1);
        row.resolvedAt = solved.at;
        row.resolvedDay = day + 1;
        if (chance() > 0.65 + 0.25 * mood)
            row.reopenedAt = at(day + 3).at;
        row.id = repos::insert(session, row);
        m_totals.add(row);
        // What it took is only known of cases with a contact.
        Interaction told;
        told.customer = customer;
        told.when = solved;
        told.kind = InteractionKind::Email;
        told.direction = Direction::Out;
        told.body = QStringLiteral("It is done.");
        told.caseId = row.id;
        told.id = repos::insert(session, told);
        m_totals.add(told);
    }

    void talk(Session &session, CustomerId customer, int day, double mood)
    {
        Interaction row;
        row.customer = customer;
        row.when = at(day);
        row.kind = chance() < 0.5 ? InteractionKind::Call : InteractionKind::Email;
        const double score = std::clamp(1.5 * chance() - 0.85 + 0.3 * mood, -1.0, 1.0);
        row.body = score > 0 ? good[m_dice.bounded(3)] : bad[m_dice.bounded(2)];
        row.mood.score = static_cast<int>(1000 * score);
        row.mood.opening = std::clamp(*row.mood.score - 300, -1000, 1000);
        row.mood.closing = std::clamp(*row.mood.score + 250, -1000, 1000);
        // Who waited says so, and the strap is a topic of its own.
        row.mood.signalBits = score > 0 ? 0U : 1U;
        row.topic = TopicId(score > 0 ? 1 : 2);
        row.staff = StaffId(1 + day % 3);
        row.wait = 20 + (day * 37 + static_cast<int>(customer.value()) * 13) % 600;
        row.duration = 60 + (day * 53 + static_cast<int>(customer.value()) * 7) % 900;
        row.id = repos::insert(session, row);
        m_totals.add(row);
    }

    ShopCalendar m_calendar;
    QRandomGenerator m_dice{20261122};
    repos::Totals m_totals;
};

/// Fills a shop with it, and tags every second customer "Loyal".
inline void tellStory(TemporaryShop &shop)
{
    const ShopCalendar calendar = shop->calendar();
    const auto done = await(shop->database().write([calendar](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        session.run(u"INSERT INTO staff (id, name) VALUES (1, 'Nora'), (2, 'Olaf'), (3, 'Zoe')"_s);
        session.run(u"INSERT INTO topic (id, name) VALUES (1, 'advice'), (2, 'repairs & returns')"_s);
        Story(calendar).tell(session);
        session.run(u"INSERT INTO tag (id, name) VALUES (1, 'Loyal'), (2, 'Nobody yet')"_s);
        session.run(u"INSERT INTO customer_tag SELECT id, 1 FROM customer WHERE id % 2 = 0"_s);
        return Done{};
    }));
    if (!done)
        qFatal("%s", qPrintable(describe(done.error())));
}

} // namespace rapport::testkit
