#include "models/series/servicefigures.h"

#include "models/metrics/proportion.h"
#include "models/metrics/teamshares.h"
#include "models/sentiment/reading.h"
#include "models/series/recordnumber.h"

#include <algorithm>

namespace rapport {

namespace {

constexpr double thousand = 1000;

bool isNegative(int thousandths)
{
    return sentiment::labelOf(thousandths / thousand) == sentiment::Label::Negative;
}

bool cameInAngry(const repos::ConversationFacts &facts)
{
    return facts.inbound && facts.opening && facts.closing && isNegative(*facts.opening);
}

template<class Key>
QVector<Key> orderedKeys(const auto &parts, const auto &before)
{
    QVector<Key> keys(parts.keyBegin(), parts.keyEnd());
    std::sort(keys.begin(), keys.end(), before);
    return keys;
}

} // namespace

metrics::Estimate ServiceFigures::Count::share() const
{
    return metrics::share(hits, n);
}

metrics::Change ServiceFigures::Count::since(const Count &before) const
{
    return metrics::shareChange(before.hits, before.n, hits, n);
}

ServiceTally::ServiceTally(const MonthSpan &span, bool byPerson)
    : m_span(span), m_byPerson(byPerson), m_months(span.count()), m_handOvers(span.count()), m_promises(span.count()), m_records(span.count())
{}

void ServiceTally::Part::add(const repos::ConversationFacts &facts)
{
    ++conversations;
    if (facts.duration)
        handling.add(*facts.duration);
    if (facts.wait)
        waiting.add(*facts.wait);
    if (cameInAngry(facts))
        recovery.add(!isNegative(*facts.closing));
}

void ServiceTally::note(const repos::ConversationFacts &facts)
{
    QHash<QString, metrics::Newest> &records = m_records[m_span.index(facts.month)];
    const qint64 record = recordNumber({EntryTable::Interaction, facts.id});
    const auto keep = [&](const QString &key, bool behind) {
        if (behind)
            records[key].add(facts.at, record);
    };
    keep(QStringLiteral("handling"), facts.duration.has_value());
    keep(QStringLiteral("waiting"), facts.wait.has_value());
    keep(QStringLiteral("recovery"), cameInAngry(facts));
    keep(QStringLiteral("bot_hand_over"), facts.byBot);
}

void ServiceTally::add(const repos::ConversationFacts &facts)
{
    if (!m_span.contains(facts.month))
        return;
    m_all.add(facts);
    note(facts);
    m_months[m_span.index(facts.month)].add(facts);
    m_channels[static_cast<int>(facts.kind)].add(facts);
    if (facts.topic.isValid())
        m_topics[facts.topic.value()].add(facts);
    if (m_byPerson && facts.staff.isValid())
        m_staff[facts.staff.value()].add(facts);
    if (facts.byBot) {
        m_handOvers[m_span.index(facts.month)].add(facts.staff.isValid());
        if (facts.staff.isValid() && facts.opening && facts.closing) {
            m_before.add(*facts.opening / thousand);
            m_after.add(*facts.closing / thousand);
            m_handOverDifferences.add((*facts.closing - *facts.opening) / thousand);
        }
    }
    if (m_byPerson && facts.staff.isValid() && facts.inbound && facts.mood) {
        auto &cell = m_moods[{facts.staff.value(), facts.customer.value()}];
        cell.first += *facts.mood;
        ++cell.second;
    }
}

void ServiceTally::addPromise(int month, bool kept, StaffId staff, qint64 record, qint64 at)
{
    if (!m_span.contains(month))
        return;
    m_promises[m_span.index(month)].add(kept);
    m_records[m_span.index(month)][QStringLiteral("promises")].add(at, record);
    if (m_byPerson && staff.isValid())
        m_staffPromises[staff.value()].add(kept);
}

void ServiceTally::addCases(TopicId topic, StaffId staff, qint64 resolved, qint64 atOnce)
{
    if (topic.isValid())
        m_topics[topic.value()].solvedAtOnce += {resolved, atOnce};
    if (m_byPerson && staff.isValid())
        m_staffSolved[staff.value()] += {resolved, atOnce};
}

void ServiceTally::addAnswers(StaffId staff, qint64 n, qint64 satisfied)
{
    if (m_byPerson)
        m_staffSatisfied[staff.value()] += {n, satisfied};
}

ServiceFigures::Slice ServiceTally::sliceOf(const Part &part)
{
    ServiceFigures::Slice slice;
    slice.conversations = part.conversations;
    slice.handling = part.handling.timing();
    slice.waiting = part.waiting.timing();
    slice.handlingSpread = part.handling.spread();
    slice.waitingSpread = part.waiting.spread();
    slice.recovery = part.recovery;
    slice.solvedAtOnce = part.solvedAtOnce;
    return slice;
}

metrics::TeamFigures ServiceTally::teamFigures() const
{
    QHash<qint64, metrics::Sums> members;
    QHash<qint64, std::pair<qint64, int>> customers; // Whoever took them.
    for (auto it = m_moods.cbegin(); it != m_moods.cend(); ++it) {
        members[it.key().first].add(static_cast<double>(it->first) / it->second / thousand);
        auto &[sum, texts] = customers[it.key().second];
        sum += it->first;
        texts += it->second;
    }
    QVector<std::pair<qint64, metrics::Sums>> ordered;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        ordered.append({it.key(), it.value()});
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    metrics::TeamFigures figures = metrics::teamFigures(ordered);
    metrics::Sums everybody;
    for (const auto &[sum, texts] : std::as_const(customers))
        everybody.add(static_cast<double>(sum) / texts / thousand);
    figures.team = metrics::mean(everybody);
    return figures;
}

metrics::TeamFigures ServiceTally::sharesOf(const QHash<qint64, ServiceFigures::Count> &members)
{
    QVector<metrics::MemberShare> ordered;
    for (auto it = members.cbegin(); it != members.cend(); ++it)
        ordered.append({it.key(), it->n, it->hits});
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.member < b.member; });
    return metrics::teamShares(ordered);
}

Recent ServiceTally::recentOf(metrics::TimeHistogram Part::*times) const
{
    QVector<metrics::TimeHistogram> months;
    for (const Part &month : m_months)
        months.append(month.*times);
    const metrics::Estimate later = threeMonths(m_span, months, 0).timing().median;
    const metrics::Estimate earlier = threeMonths(m_span, months, 3).timing().median;
    return {m_span.lastFinished() - 2, m_span.lastFinished(), later, metrics::medianChange(earlier, later)};
}

ServiceFigures ServiceTally::figures() const
{
    ServiceFigures figures;
    figures.span = m_span;
    for (int i = 0; i < m_span.count(); ++i) {
        const Part &part = m_months[i];
        const int month = m_span.from + i;
        figures.months.append({month,
                               month >= m_span.running,
                               part.handling.timing(),
                               part.waiting.timing(),
                               part.recovery,
                               m_handOvers[i],
                               m_promises[i],
                               {},
                               {}});
        for (auto it = m_records[i].cbegin(); it != m_records[i].cend(); ++it)
            figures.months.last().records.insert(it.key(), it->records());
        figures.handOver += m_handOvers[i];
        figures.promises += m_promises[i];
    }
    for (const int kind : orderedKeys<int>(m_channels, [&](int a, int b) { return m_channels[a].conversations > m_channels[b].conversations; })) {
        figures.channels.append(sliceOf(m_channels[kind]));
        figures.channels.last().channel = kindId(static_cast<InteractionKind>(kind));
    }
    for (const qint64 topic : orderedKeys<qint64>(m_topics, [&](qint64 a, qint64 b) { return m_topics[a].conversations > m_topics[b].conversations; })) {
        figures.topics.append(sliceOf(m_topics[topic]));
        figures.topics.last().topic = TopicId(topic);
    }
    for (const qint64 member : orderedKeys<qint64>(m_staff, std::less<>())) {
        figures.staff.append(sliceOf(m_staff[member]));
        figures.staff.last().staff = StaffId(member);
    }
    figures.handling = m_all.handling.timing();
    figures.waiting = m_all.waiting.timing();
    figures.recovery = m_all.recovery;
    figures.moodBeforeHandOver = metrics::mean(m_before);
    figures.moodAfterHandOver = metrics::mean(m_after);
    figures.handOverChange = metrics::pairedChange(m_handOverDifferences);
    figures.recentHandling = recentOf(&Part::handling);
    figures.recentWaiting = recentOf(&Part::waiting);
    figures.byPerson = m_byPerson;
    figures.team = teamFigures();
    figures.teamSolved = sharesOf(m_staffSolved);
    figures.teamSatisfied = sharesOf(m_staffSatisfied);
    figures.teamPromises = sharesOf(m_staffPromises);
    return figures;
}

} // namespace rapport
