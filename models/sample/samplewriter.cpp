#include "models/sample/samplewriter.h"

#include "models/services/scoring.h"
#include "models/text/names.h"
#include "storage/repos/activity.h"
#include "storage/repos/cases.h"
#include "storage/repos/consents.h"
#include "storage/repos/customers.h"
#include "storage/repos/feedback.h"
#include "storage/repos/inbox.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/tasks.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace rapport::sample {

namespace {

constexpr qsizetype enough = 50'000;

void scoreLife(Life &life)
{
    const sentiment::Context context{QStringLiteral("en"), {life.customer.name}};
    for (Interaction &talk : life.talks) {
        if (talk.direction != Direction::Out)
            talk.mood = moodOf(talk.body, context);
    }
    for (Feedback &answer : life.answers)
        answer.mood = moodOf(feedbackText(answer.title, answer.comment), context);
}

/// Rows of one kind of all lives, oldest first.
template<class Row>
std::vector<Row> inOrder(std::vector<Life> &lives, std::vector<Row> Life::*rows)
{
    std::vector<Row> all;
    for (Life &life : lives)
        std::move((life.*rows).begin(), (life.*rows).end(), std::back_inserter(all));
    std::stable_sort(all.begin(), all.end(), [](const Row &a, const Row &b) { return a.when.at < b.when.at; });
    return all;
}

} // namespace

void SampleWriter::add(Life life)
{
    m_waiting += static_cast<qsizetype>(life.talks.size() + life.answers.size() + life.purchases.size());
    m_lives.push_back(std::move(life));
    if (m_waiting >= enough) {
        storeRows();
        m_totals.drain(m_session);
    }
}

void SampleWriter::add(const InboxRow &answer)
{
    repos::setCare(m_session, repos::insert(m_session, answer.feedback), answer.care);
    m_totals.add(answer.feedback);
    ++m_report.answers;
}

void SampleWriter::finish()
{
    storeRows();
    m_totals.flush(m_session);
    repos::refreshInactivityWindow(m_session);
}

void SampleWriter::storeCustomer(Life &life)
{
    Customer &customer = life.customer;
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    customer.updatedAt = customer.createdAt;
    repos::insert(m_session, customer);
    m_totals.touch(customer.id);
    for (Consent &consent : life.consents) {
        consent.customer = customer.id;
        repos::putConsent(m_session, consent);
        repos::addConsentChange(m_session, customer.id, {consent.purpose, consent.given, consent.source, consent.givenAt, consent.givenAt});
    }
    std::vector<CaseId> cases;
    for (ServiceCase &row : life.cases) {
        row.customer = customer.id;
        cases.push_back(repos::insert(m_session, row));
        m_totals.add(row);
    }
    for (Interaction &row : life.talks) {
        row.customer = customer.id;
        if (row.caseId.isValid())
            row.caseId = cases.at(static_cast<std::size_t>(row.caseId.value() - 1));
    }
    for (Feedback &row : life.answers)
        row.customer = customer.id;
    for (Purchase &row : life.purchases)
        row.customer = customer.id;
    for (Task &row : life.tasks)
        row.customer = customer.id;
    ++m_report.customers;
}

void SampleWriter::storeRows()
{
    QtConcurrent::blockingMap(m_lives, scoreLife);
    for (Life &life : m_lives) {
        useTemplates(life, m_templates);
        storeCustomer(life);
    }
    for (const Interaction &row : inOrder(m_lives, &Life::talks)) {
        repos::insert(m_session, row);
        m_totals.add(row);
        ++m_report.interactions;
    }
    for (const Feedback &row : inOrder(m_lives, &Life::answers)) {
        const FeedbackId id = repos::insert(m_session, row);
        // Whoever answered handed it on with the same breath.
        if (!row.department.isEmpty())
            repos::setCare(m_session, id, {row.answeredAt, m_calendar.at(row.answeredAt).day, {}, {}, {}});
        m_totals.add(row);
        ++m_report.answers;
    }
    storePurchases();
    for (const Task &row : inOrder(m_lives, &Life::tasks)) {
        repos::insert(m_session, row);
        m_totals.add(row);
        ++m_report.tasks;
    }
    m_lives.clear();
    m_waiting = 0;
}

void SampleWriter::storePurchases()
{
    std::vector<Buy> all;
    std::vector<std::vector<PurchaseId>> stored(m_lives.size());
    for (std::size_t life = 0; life < m_lives.size(); ++life) {
        stored[life].resize(m_lives[life].purchases.size());
        for (std::size_t place = 0; place < m_lives[life].purchases.size(); ++place)
            all.push_back({std::move(m_lives[life].purchases[place]), life, place});
    }
    // A refund comes after what it gives back: also at the same instant, as the sort keeps their order.
    std::stable_sort(all.begin(), all.end(), [](const Buy &a, const Buy &b) { return a.row.when.at < b.row.when.at; });
    for (Buy &buy : all) {
        if (buy.row.refundOf.isValid())
            buy.row.refundOf = stored[buy.life].at(static_cast<std::size_t>(buy.row.refundOf.value() - 1));
        stored[buy.life][buy.place] = repos::insert(m_session, buy.row);
        m_totals.add(buy.row);
        ++m_report.purchases;
    }
}

} // namespace rapport::sample
