#pragma once

#include "models/metrics/newest.h"
#include "models/metrics/team.h"
#include "models/metrics/times.h"
#include "models/series/trendpoint.h"
#include "storage/repos/conversations.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace rapport {

/// How the shop serves: by month, and by channel, topic and staff over all the months. Shares 0..1, times in seconds, moods -1..1.
struct ServiceFigures
{
    /// One share: hits of n.
    struct Count
    {
        qint64 n = 0;
        qint64 hits = 0;
        void add(bool hit)
        {
            ++n;
            hits += hit ? 1 : 0;
        }
        Count &operator+=(const Count &other)
        {
            n += other.n;
            hits += other.hits;
            return *this;
        }
        [[nodiscard]] metrics::Estimate share() const;
        [[nodiscard]] metrics::Change since(const Count &before) const;
        friend bool operator==(const Count &, const Count &) = default;
    };

    struct Month
    {
        int month = 0;
        bool unfinished = false;
        metrics::Timing handling; ///< How long conversations took.
        metrics::Timing waiting;  ///< How long customers waited.
        Count recovery;           ///< Opened negative; hits: closed neutral or better.
        Count handOver;           ///< Transcripts by the bot; hits: passed on to a person.
        Count promises;           ///< Promised follow-ups due (those of the future are not); hits: done by their date.
        Count advocacy;           ///< Customers active at the month's start; hits: recommended the shop.
        /// What is behind "handling", "waiting", "recovery", "bot_hand_over" and "promises": the newest, as recordNumber()s.
        QHash<QString, QVector<qint64>> records;
    };

    /// What one channel, topic or member of staff did.
    struct Slice
    {
        QString channel;           ///< Set for a channel.
        TopicId topic;             ///< Set for a topic.
        StaffId staff;             ///< Set for a member.
        qint64 conversations = 0;
        metrics::Timing handling;
        metrics::Timing waiting;
        std::optional<metrics::Spread> handlingSpread;
        std::optional<metrics::Spread> waitingSpread;
        Count recovery;
        Count solvedAtOnce;        ///< Cases of a topic whose window is over.
    };

    MonthSpan span;
    QVector<Month> months;
    QVector<Slice> channels;       ///< Most conversations first.
    QVector<Slice> topics;
    bool byPerson = true;          ///< False: the shop wants nothing worked out per member; `staff` and the team's figures are empty.
    QVector<Slice> staff;          ///< By id: no ranking.
    metrics::Timing handling;      ///< Over everything.
    metrics::Timing waiting;
    Recent recentHandling;         ///< Medians of the last three finished months against the three before.
    Recent recentWaiting;
    Count recovery;
    Count handOver;
    Count promises;
    qint64 provisionalCases = 0;
    metrics::Estimate moodBeforeHandOver; ///< Of transcripts passed on: how they opened and closed.
    metrics::Estimate moodAfterHandOver;
    metrics::Change handOverChange;       ///< Of the same transcripts, each against itself.
    metrics::TeamFigures team;     ///< Customers' mean moods by member, -1..1; by id.
    metrics::TeamFigures teamSolved;    ///< Shares of cases solved at once, of who took their first contact.
    metrics::TeamFigures teamSatisfied; ///< Shares of answers 4 and 5 on 1 to 5 among those about the member.
    metrics::TeamFigures teamPromises;  ///< Shares of promised follow-ups done by their date.
    QStringList withheld;          ///< Keys of figures that can't be told for the filter asked with.
};

/// Adds up conversations into the figures.
class ServiceTally
{
public:
    /// `byPerson` false: nothing is added up per member of staff.
    ServiceTally(const MonthSpan &span, bool byPerson);

    void add(const repos::ConversationFacts &facts);
    /// A promise that fell due in the month; `record` is its recordNumber().
    void addPromise(int month, bool kept, StaffId staff, qint64 record, qint64 at);
    void addCases(TopicId topic, StaffId staff, qint64 resolved, qint64 atOnce);
    /// Answers about a member of staff; hits: satisfied.
    void addAnswers(StaffId staff, qint64 n, qint64 satisfied);
    /// Everything but activity and provisional cases, which come from elsewhere.
    [[nodiscard]] ServiceFigures figures() const;

private:
    struct Part
    {
        qint64 conversations = 0;
        metrics::TimeHistogram handling;
        metrics::TimeHistogram waiting;
        ServiceFigures::Count recovery;
        ServiceFigures::Count solvedAtOnce;
        void add(const repos::ConversationFacts &facts);
    };

    void note(const repos::ConversationFacts &facts);
    [[nodiscard]] static ServiceFigures::Slice sliceOf(const Part &part);
    [[nodiscard]] metrics::TeamFigures teamFigures() const;
    [[nodiscard]] static metrics::TeamFigures sharesOf(const QHash<qint64, ServiceFigures::Count> &members);
    [[nodiscard]] Recent recentOf(metrics::TimeHistogram Part::*times) const;

    MonthSpan m_span;
    bool m_byPerson;
    QVector<Part> m_months;
    QVector<ServiceFigures::Count> m_handOvers;
    QVector<ServiceFigures::Count> m_promises;
    QVector<QHash<QString, metrics::Newest>> m_records;
    Part m_all;
    QHash<int, Part> m_channels;
    QHash<qint64, Part> m_topics;
    QHash<qint64, Part> m_staff;
    QHash<qint64, ServiceFigures::Count> m_staffSolved;
    QHash<qint64, ServiceFigures::Count> m_staffSatisfied;
    QHash<qint64, ServiceFigures::Count> m_staffPromises;
    metrics::Sums m_before;
    metrics::Sums m_after;
    metrics::Sums m_handOverDifferences;
    QHash<std::pair<qint64, qint64>, std::pair<qint64, int>> m_moods; ///< By member and customer: sum of thousandths, texts.
};

} // namespace rapport
