#pragma once

#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/shop.h"
#include "tests/kit/temporaryshop.h"

namespace rapport::testkit {

using namespace Qt::StringLiterals;

inline constexpr qint64 hour = 3600 * 1000;
inline constexpr qint64 day = 24 * hour;
inline constexpr qint64 noon = TemporaryShop::noon;

/// A bicycle workshop of a dozen customers, written through the services like everything else.
class Workshop
{
public:
    explicit Workshop(Workspace &workspace) : m_workspace(workspace)
    {
        for (const QString &name : {u"Jonas"_s, u"Nora"_s}) {
            Staff staff;
            staff.name = name;
            m_staff << await(workspace.shop().saveStaff(staff)).value();
        }
        for (const QString &name : {u"Brakes"_s, u"Delivery"_s, u"Booking"_s}) {
            Topic topic;
            topic.name = name;
            m_topics << await(workspace.shop().saveTopic(topic)).value();
        }
    }

    CustomerId add(const QString &name, const QString &company = {}, const QString &phone = {}, const QString &email = {}, const QStringList &tags = {},
                   const QString &remember = {}, const QString &warning = {})
    {
        CustomerDraft draft;
        draft.customer.name = name;
        draft.customer.company = company;
        draft.customer.tags = tags;
        draft.customer.remember = remember;
        draft.customer.warning = warning;
        if (!phone.isEmpty())
            draft.phones << phone;
        if (!email.isEmpty())
            draft.emails << email;
        return await(m_workspace.customers().create(draft)).value();
    }

    InteractionId talk(CustomerId customer, InteractionKind kind, qint64 at, const QString &text, Direction direction = Direction::In, int topic = -1, int minutes = 0)
    {
        InteractionDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.direction = direction;
        draft.at = at;
        draft.text = text;
        draft.staff = m_staff.at(0);
        if (topic >= 0)
            draft.topic = m_topics.at(topic);
        if (minutes > 0)
            draft.duration = minutes * 60;
        return await(m_workspace.journal().log(draft)).value();
    }

    void sell(CustomerId customer, qint64 at, qint64 minor, const QString &what)
    {
        PurchaseDraft draft;
        draft.customer = customer;
        draft.at = at;
        draft.amountMinor = minor;
        draft.title = what;
        (void)await(m_workspace.journal().sell(draft)).value();
    }

    void answer(CustomerId customer, FeedbackKind kind, qint64 at, int value, int scale, const QString &comment = {}, const QString &channel = {})
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.at = at;
        draft.value = value;
        draft.scale = scale;
        draft.comment = comment;
        if (kind == FeedbackKind::Review)
            draft.source = channel;
        else
            draft.channel = channel;
        if (kind == FeedbackKind::Ces)
            draft.wording = u"2.0"_s;
        (void)await(m_workspace.journal().answer(draft)).value();
    }

    TaskId plan(CustomerId customer, const QString &text, QDate due, bool promised)
    {
        TaskDraft draft;
        draft.customer = customer;
        draft.text = text;
        draft.due = due;
        draft.promised = promised;
        draft.staff = m_staff.at(0);
        return await(m_workspace.journal().plan(draft)).value();
    }

    /// The customer of the pictures.
    CustomerId ingrid()
    {
        const CustomerId id = add(u"Ingrid Solheim"_s, u"Kita Regenbogen"_s, u"0451 555 0142"_s, u"ingrid@kita-regenbogen.example"_s, {u"cargo bike"_s, u"Loyal"_s},
                                  u"No calls before 10, night shifts\nNeeds it for the school run: offer the loan bike"_s);
        talk(id, InteractionKind::Visit, noon - 200 * day, u"Picked up the cargo bike, delighted with the colour, thanked Jonas twice."_s);
        talk(id, InteractionKind::Email, noon - 160 * day, u"Asked for an invoice copy, thanks for the quick answer."_s);
        sell(id, noon - 150 * day, 12'900, u"Rain cover, lights"_s);
        talk(id, InteractionKind::Call, noon - 120 * day, u"Very happy with the bike, the kids love it."_s);
        sell(id, noon - 110 * day, 4'550, u"First inspection"_s);
        talk(id, InteractionKind::Visit, noon - 60 * day, u"Good visit, she likes the new lights."_s);
        talk(id, InteractionKind::Chat, noon - 40 * day, u"The brake squeals since the inspection, a bit annoying."_s, Direction::In, 0);
        answer(id, FeedbackKind::Ces, noon - 39 * day, 4, 7);
        answer(id, FeedbackKind::Csat, noon - 30 * day, 3, 5);
        answer(id, FeedbackKind::Review, noon - 22 * day, 4, 5, u"They lent us a bike so the kids got to school. That is service."_s, u"town portal"_s);
        sell(id, noon - 12 * day - hour, 8'450, u"Brake service rear, pads Magura 8.P, 1 h labour"_s);
        answer(id, FeedbackKind::Nps, noon - 12 * day, 6, 10, u"Nice people, but the booking took three tries."_s, u"email"_s);
        const TaskId loan = plan(id, u"Reserve loan bike for Wednesday"_s, QDate(2026, 11, 22), false);
        (void)await(m_workspace.journal().setTaskDone(loan, true));
        plan(id, u"Call back about the rear brake"_s, QDate(2026, 11, 23), true);
        talk(id, InteractionKind::Call, noon - 2 * hour,
             u"Second time the rear brake squeals after our service. Waited 40 minutes on Saturday and nobody said a word. Stayed friendly throughout, but said she might look elsewhere."_s,
             Direction::In, 0, 6);
        (void)await(m_workspace.customers().setConsent(id, u"news"_s, true, u"counter"_s));
        (void)await(m_workspace.customers().setConsent(id, u"surveys"_s, false, u"phone"_s));
        return id;
    }

    void neighbours()
    {
        const CustomerId tomasz = add(u"Tomasz Wieczorek"_s, {}, u"+48 22 555 01 17"_s);
        talk(tomasz, InteractionKind::Visit, noon - 3 * hour, u"Service booked. Great advice, friendly people, but the price is far too high and he is disappointed."_s);
        const CustomerId priya = add(u"Priya Raman"_s);
        talk(priya, InteractionKind::Chat, noon - day, u"Asked about child seats, thanks for the nice help."_s);
        const CustomerId max = add(u"Maximiliane von Hohenstein-Wittgenberg zu Sayn"_s, u"Fahrradfreunde"_s);
        sell(max, noon - day, 8'900, u"helmet, matt black"_s);
        const CustomerId owen = add(u"Owen Achterberg"_s);
        answer(owen, FeedbackKind::Review, noon - 2 * day, 5, 5, u"Excellent, Jonas fixed it while I waited. Best shop in town, I love it."_s, u"town portal"_s);
        const CustomerId nord = add({}, u"Lastenrad Nord e. V."_s);
        talk(nord, InteractionKind::Email, noon - 3 * day, u"Invoice copy for three bikes."_s);
        const CustomerId daniela = add(u"Daniela Ferreira"_s, {}, {}, {}, {}, {}, u"Asked twice not to be called"_s);
        answer(daniela, FeedbackKind::Nps, noon - 4 * day, 4, 10, u"Nobody told me the part was late, I came twice."_s, u"email"_s);
        const CustomerId yusuf = add(u"Yusuf Demir"_s);
        talk(yusuf, InteractionKind::Visit, noon - 5 * day, u"Test ride, liked the Gazelle."_s);
        const CustomerId cafe = add(u"Lea Brandt"_s, u"Café Kurbel"_s);
        talk(cafe, InteractionKind::Call, noon - 6 * day, u"Delivery trailer, call in spring"_s, Direction::Out);
        add(u"Nobody Yet"_s);
    }

private:
    Workspace &m_workspace;
    QVector<StaffId> m_staff;
    QVector<TopicId> m_topics;
};

} // namespace rapport::testkit
