#include "models/services/templatedesk.h"

#include "models/services/scoring.h"
#include "storage/records/feedback.h"
#include "storage/repos/customerbrief.h"
#include "storage/repos/customers.h"
#include "storage/repos/customersummary.h"
#include "storage/repos/shop.h"
#include "storage/repos/templates.h"

#include <QStringList>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int stillTrueDays = 30; ///< What somebody said longer ago is no longer what one begins with.
constexpr int birthdayForDays = 3; ///< After the day; wished before it, it brings bad luck where many of the shops are.
constexpr int leastPassive = 7; ///< Of the answers 0 to 10 to whether they recommend the shop; below are the detractors.
constexpr int hurtsDays = 90; ///< Nobody answers an older bad score any more.
constexpr int latestMoods = 5;
constexpr int freshPurchaseDays = 60; ///< Nobody is asked by name about a thing bought longer ago.
constexpr double muchLonger = 1.5; ///< Times the usual gap between purchases.

QString firstNameOf(const Customer &customer)
{
    if (!customer.firstName.isEmpty())
        return customer.firstName;
    // "Ingrid Solheim", but neither "Solheim" nor "Solheim, Ingrid": a guess that greets somebody by the surname is worse than none.
    const QStringList words = customer.name.split(u' ', Qt::SkipEmptyParts);
    const bool plain =
        words.size() == 2 && !customer.name.contains(u',') && customer.name != customer.company && !words.first().endsWith(u'.');
    return plain ? words.first() : QString();
}

/// Whether the birthday ("2000-05-17" or "--05-17") is today or was in the last days.
bool isBirthday(const QString &birthday, QDate today)
{
    if (birthday.size() < 5)
        return false;
    const int month = birthday.mid(birthday.size() - 5, 2).toInt();
    const int day = birthday.right(2).toInt();
    for (int year = today.year() - 1; year <= today.year(); ++year) {
        // The 29th of February is kept on the 28th where there is none.
        const QDate date = QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate(year, month, day - 1);
        const qint64 since = date.isValid() ? date.daysTo(today) : -1;
        if (since >= 0 && since <= birthdayForDays)
            return true;
    }
    return false;
}

QString staffName(Session &session, StaffId id)
{
    const QVector<Staff> people = repos::staff(session);
    const auto found = std::find_if(people.begin(), people.end(), [id](const Staff &person) { return person.id == id; });
    return found != people.end() ? found->name : QString();
}

QString topicName(Session &session, TopicId id)
{
    const QVector<Topic> topics = repos::topics(session);
    const auto found = std::find_if(topics.begin(), topics.end(), [id](const Topic &topic) { return topic.id == id; });
    return found != topics.end() ? found->name : QString();
}

/// The newest text with a mood, where it is not too old to begin with.
std::optional<TimelineEntry> lately(Session &session, CustomerId customer, int today)
{
    const QVector<TimelineEntry> moods = repos::newestMoods(session, customer, 1);
    if (moods.isEmpty() || moods.constFirst().when.day < today - stillTrueDays)
        return std::nullopt;
    return moods.constFirst();
}

/// Whether something is open that nobody is congratulated over: bad words that no good ones followed, or a bad score without an answer.
bool isUnsettled(Session &session, CustomerId customer, int today)
{
    const QVector<TimelineEntry> answers = repos::lastAnswers(session, customer);
    if (std::any_of(answers.begin(), answers.end(), [today](const TimelineEntry &answer) {
            return answer.kind == kindId(FeedbackKind::Nps) && answer.value < leastPassive && answer.doneAt == 0 && answer.when.day >= today - hurtsDays;
        }))
        return true;
    const QVector<TimelineEntry> moods = repos::newestMoods(session, customer, latestMoods);
    for (const TimelineEntry &entry : moods) {
        const MoodStep step = moodStep(entry.mood.effective().value_or(0));
        if (entry.when.day < today - stillTrueDays || step > MoodStep::Neutral)
            return false;
        if (step < MoodStep::Neutral)
            return true;
    }
    return false;
}

} // namespace

Result<TemplateDesk> deskFor(Session &session, CustomerId id, StaffId staff, const DeskContext &context)
{
    const std::optional<Customer> customer = repos::customerById(session, id);
    if (!customer)
        return Error{Error::Kind::NotFound, u"customer"_s, QString::number(id.value()), {}};
    const int today = context.calendar.at(context.now).day;
    const CustomerSummary summary = repos::summary(session, id);
    const repos::Rhythm rhythm = repos::rhythmOf(session, id, today);
    const std::optional<TimelineEntry> last = lately(session, id, today);

    TemplateDesk desk;
    desk.texts = repos::templates(session);
    desk.texts.erase(
        std::remove_if(desk.texts.begin(), desk.texts.end(), [](const ReplyTemplate &text) { return !text.active; }),
        desk.texts.end());

    templates::Occasion &occasion = desk.occasion;
    occasion.language = customer->language.isEmpty() ? context.profile.language : customer->language;
    if (last) {
        occasion.mood = isUnread(last->mood) ? std::nullopt : last->mood.effective();
        occasion.situations = templates::situationsOf(last->mood.signalBits);
        occasion.topic = last->topic;
    }
    if (summary.conversations == 0 && summary.purchases == 0)
        occasion.situations |= bitOf(Situation::FirstContact);
    if (rhythm.usualGapDays && rhythm.daysSince && *rhythm.daysSince > muchLonger * *rhythm.usualGapDays)
        occasion.situations |= bitOf(Situation::Overdue);
    const QVector<TimelineEntry> tasks = repos::openTasks(session, id);
    const bool promised = std::any_of(tasks.begin(), tasks.end(), [](const TimelineEntry &task) { return task.promised; });
    if (promised)
        occasion.situations |= bitOf(Situation::Promise);
    if (!promised && isBirthday(customer->birthday, ShopCalendar::date(today)) && !isUnsettled(session, id, today))
        occasion.situations |= bitOf(Situation::Birthday);

    const auto day = [&occasion](int number) { return templates::writtenDay(ShopCalendar::date(number), occasion.language); };
    templates::Facts &facts = desk.facts;
    facts.today = ShopCalendar::date(today);
    facts.language = occasion.language;
    facts.values = {{u"first_name"_s, firstNameOf(*customer)},
                    {u"name"_s, customer->name.isEmpty() ? customer->company : customer->name},
                    {u"company"_s, customer->company},
                    {u"last_purchase"_s, rhythm.daysSince && *rhythm.daysSince <= freshPurchaseDays ? repos::lastBought(session, id, today) : QString()},
                    {u"staff"_s, staffName(session, staff)},
                    {u"shop"_s, context.profile.name},
                    {u"topic"_s, topicName(session, occasion.topic)}};
    if (summary.lastContactAt != 0)
        facts.values.insert(u"last_contact"_s, day(context.calendar.at(summary.lastContactAt).day));
    if (rhythm.usualGapDays && rhythm.daysSince && *rhythm.daysSince <= *rhythm.usualGapDays)
        facts.values.insert(u"next_purchase"_s, day(today - *rhythm.daysSince + *rhythm.usualGapDays));
    return desk;
}

} // namespace rapport
