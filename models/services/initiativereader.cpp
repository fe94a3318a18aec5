#include "models/services/initiativereader.h"

#include "models/services/insightreader.h"
#include "storage/repos/contracts.h"
#include "storage/repos/initiatives.h"
#include "storage/repos/purchasedays.h"
#include "storage/repos/trends.h"

#include <algorithm>

namespace rapport {

namespace {

metrics::Design designOf(InitiativeDesign design)
{
    return design == InitiativeDesign::Half ? metrics::Design::RandomHalf : metrics::Design::LikeWithLike;
}

metrics::Groups groupsOf(const QVector<InitiativeMember> &members)
{
    metrics::Groups groups;
    for (const InitiativeMember &member : members)
        (member.arm == Arm::Treated ? groups.treated : groups.alone).insert(member.customer.value());
    return groups;
}

} // namespace

forecast::PurchaseBook InitiativeReader::book(Session &session) const
{
    forecast::PurchaseBook book;
    repos::forEachPurchaseDay(session, {}, m_currency, m_now.day, [&](const repos::PurchaseDayRow &row) {
        book.add(row.customer.value(), {row.day, row.minor});
    });
    return book;
}

void InitiativeReader::compare(Session &session, const forecast::PurchaseBook &book, InitiativeOutcome &outcome) const
{
    const Initiative &initiative = outcome.initiative;
    // Today is not over: what is watched ends yesterday.
    const int until = std::min(m_now.day, initiative.closedDay.value_or(m_now.day));
    outcome.watchedDays = std::clamp(until - initiative.startsDay, 0, initiative.windowDays);
    outcome.stage = m_now.day < initiative.startsDay                                   ? InitiativeOutcome::Stage::Planned
                    : outcome.closed() || outcome.watchedDays == initiative.windowDays ? InitiativeOutcome::Stage::Over
                                                                                       : InitiativeOutcome::Stage::Running;
    const metrics::Groups groups = groupsOf(repos::membersOf(session, initiative.id));
    outcome.treated = groups.treated.size();
    outcome.alone = groups.alone.size();
    if (outcome.watchedDays == 0)
        return;
    const metrics::Compared compared =
        metrics::subjectsOf(book, groups, designOf(initiative.design), initiative.startsDay, outcome.watchedDays);
    outcome.newcomers = compared.newcomers;
    outcome.inBoth = compared.inBoth;
    outcome.effect = metrics::effectOf(compared.subjects, designOf(initiative.design));
    outcome.returnOnCost = metrics::returnOn(outcome.effect, initiative.margin / 1000.0, static_cast<double>(initiative.costMinor));
    if (initiative.currency != m_currency && initiative.costMinor > 0)
        outcome.returnOnCost = metrics::withheld(outcome.effect.perCustomer.n, QStringLiteral("other-currency"));
    const InitiativeId among = initiative.design == InitiativeDesign::Half ? initiative.id : InitiativeId();
    outcome.otherCurrencies =
        repos::otherCurrencies(session, among, m_currency, initiative.startsDay, initiative.startsDay + outcome.watchedDays);
}

QVector<InitiativeOutcome> InitiativeReader::list(Session &session) const
{
    const QVector<Initiative> all = repos::initiatives(session);
    const bool begun = std::any_of(all.begin(), all.end(), [this](const Initiative &one) { return one.startsDay < m_now.day; });
    const forecast::PurchaseBook purchases = begun ? book(session) : forecast::PurchaseBook();
    QVector<InitiativeOutcome> outcomes;
    for (const Initiative &initiative : all) {
        InitiativeOutcome outcome;
        outcome.initiative = initiative;
        compare(session, purchases, outcome);
        outcomes.append(outcome);
    }
    return outcomes;
}

Result<QVector<CustomerId>> InitiativeReader::whom(Session &session, const InitiativeDraft &draft) const
{
    if (draft.tag.isEmpty() && !draft.segment.isValid() && !draft.customers.isEmpty())
        return repos::existing(session, draft.customers);
    TrendRequest request;
    request.tag = draft.tag;
    request.segment = draft.tag.isEmpty() ? draft.segment : SegmentId();
    const Result<repos::EntryFilter> filter = InsightReader(request, m_context, m_currency).filter(session);
    if (!filter)
        return filter.error();
    return repos::customersIn(session, filter->whose);
}

Result<InitiativeProspect> InitiativeReader::prospect(Session &session, const InitiativeDraft &draft) const
{
    const Result<QVector<CustomerId>> customers = whom(session, draft);
    if (!customers)
        return customers.error();
    InitiativeProspect prospect;
    prospect.customers = customers->size();
    const bool half = draft.design == InitiativeDesign::Half;
    // Which half does not matter here, only how far such halves differ by chance.
    const QVector<bool> drawn = metrics::randomHalf(customers->size(), 1);
    metrics::Groups groups;
    for (qsizetype i = 0; i < customers->size(); ++i)
        (!half || drawn[i] ? groups.treated : groups.alone).insert(customers->at(i).value());
    const int start = std::min(m_now.day, draft.startsDay) - draft.windowDays;
    const metrics::Compared compared = metrics::subjectsOf(book(session), groups, designOf(draft.design), start, draft.windowDays);
    const metrics::Effect effect = metrics::effectOf(compared.subjects, designOf(draft.design));
    prospect.treated = groups.treated.size();
    prospect.compared = half ? groups.alone.size() : effect.compared;
    prospect.enough = effect.perCustomer.value.has_value();
    prospect.spent = effect.spent;
    prospect.smallestVisible = effect.smallestVisible;
    return prospect;
}

QVector<metrics::Contract> InitiativeReader::contracts(Session &session, const repos::CustomerSet &set)
{
    QVector<metrics::Contract> all;
    QVector<metrics::Contract> own;
    CustomerId customer;
    repos::forEachContract(session, set, [&](CustomerId whose, int startsDay, std::optional<int> endsDay) {
        if (whose != customer) {
            all += metrics::joined(own);
            own.clear();
            customer = whose;
        }
        own.append({startsDay, endsDay});
    });
    return all + metrics::joined(own);
}

Result<ContractLife> InitiativeReader::contractLife(Session &session, const TrendRequest &request) const
{
    TrendRequest asked;
    asked.tag = request.tag;
    asked.segment = request.segment;
    const Result<repos::EntryFilter> filter = InsightReader(asked, m_context, m_currency).filter(session);
    if (!filter)
        return filter.error();
    ContractLife life;
    life.any = repos::anyContract(session);
    const QVector<metrics::Contract> all = contracts(session, filter->whose);
    for (const metrics::Contract &contract : all) {
        if (contract.startDay > m_now.day)
            continue;
        ++life.contracts;
        life.running += !contract.endDay || *contract.endDay > m_now.day ? 1 : 0;
    }
    if (life.contracts >= metrics::fewest)
        life.steps = metrics::survival(all, m_now.day);
    return life;
}

} // namespace rapport
