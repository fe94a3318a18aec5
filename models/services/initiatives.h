#pragma once

#include "models/metrics/survival.h"
#include "models/services/initiativeoutcome.h"
#include "models/services/keptanswers.h"
#include "models/services/trendrequest.h"
#include "storage/records/customercontract.h"
#include "storage/records/shopevent.h"
#include "storage/result.h"

#include <QFuture>

namespace rapport {

class Workspace;

/// How long contracts last.
struct ContractLife
{
    bool any = false;      ///< Whether the shop knows of any contract at all.
    qint64 contracts = 0;  ///< Of the customers asked for; one that was renewed is one.
    qint64 running = 0;
    QVector<metrics::SurvivalStep> steps; ///< Empty below metrics::fewest contracts, or where none ended.
};

/// Fewest customers an initiative is offered for: ten on either side.
inline constexpr qint64 fewestDrawn = 2 * metrics::fewest;

/// What the shop did, for whom and at what cost; events on the time axis; contracts. Every write can be undone.
class Initiatives
{
public:
    explicit Initiatives(Workspace &workspace) : m_workspace(workspace) {}

    /// Whether a draft makes sense on `today` (Moment::day): Invalid with the field as subject and why: "name" ("empty"), "ends" ("before-start"), "cost"
    /// ("negative"), "margin" ("range"), "window" ("range"), "start" ("after-draw": a random half can only be drawn before it).
    [[nodiscard]] static Result<void> check(const InitiativeDraft &draft, int today);

    /// All, newest start first, each with what can be told today. Reads every purchase once; kept until the data change.
    [[nodiscard]] QFuture<Result<QVector<InitiativeOutcome>>> list();
    /// What these customers could show. NotFound and Invalid for a segment as Insight.
    [[nodiscard]] QFuture<Result<InitiativeProspect>> prospect(const InitiativeDraft &draft);
    /// Who is counted, by arm.
    [[nodiscard]] QFuture<Result<QVector<InitiativeMember>>> members(InitiativeId id);
    /// Thousandths: what was entered last, else half.
    [[nodiscard]] QFuture<Result<int>> usualMargin();

    /// Notes an initiative and who it is for; a half is drawn and kept now. Invalid as check(), or "whom" ("too-few", the number as detail).
    [[nodiscard]] QFuture<Result<InitiativeId>> create(const InitiativeDraft &draft);
    /// Changes name, end, cost, note and margin, and before the start also start and window: choosing those afterwards would choose the result
    /// (Invalid, "started"). Who is counted and how stays. Conflict for another version.
    [[nodiscard]] QFuture<Result<void>> update(InitiativeId id, int version, const InitiativeDraft &draft);
    /// Watched no longer from today on (or, `closed` false, watched again). Invalid ("start", "not-started") before its start.
    [[nodiscard]] QFuture<Result<void>> setClosed(InitiativeId id, int version, bool closed);
    [[nodiscard]] QFuture<Result<void>> remove(InitiativeId id, int version);

    /// What is marked on the time axis of these months (Moment::month): events and starts of initiatives (id not set), by day.
    [[nodiscard]] QFuture<Result<QVector<ShopEvent>>> marks(int fromMonth, int toMonth);
    /// All events of the shop itself, by day.
    [[nodiscard]] QFuture<Result<QVector<ShopEvent>>> events();
    /// Adds (id not set) or changes. Invalid for an empty "title" or a "day" before 1970.
    [[nodiscard]] QFuture<Result<ShopEventId>> saveEvent(const ShopEvent &event);
    [[nodiscard]] QFuture<Result<void>> removeEvent(ShopEventId id);

    /// By start.
    [[nodiscard]] QFuture<Result<QVector<CustomerContract>>> contracts(CustomerId customer);
    /// Adds (id not set) or changes. Invalid ("ends", "before-start") where it ends before it began; NotFound for a customer who is gone.
    [[nodiscard]] QFuture<Result<ContractId>> saveContract(const CustomerContract &contract);
    [[nodiscard]] QFuture<Result<void>> removeContract(ContractId id);
    /// Of the request only tag and segment count.
    [[nodiscard]] QFuture<Result<ContractLife>> contractLife(const TrendRequest &request);

private:
    struct Key
    {
        int day = 0;
        QString currency;
        friend bool operator==(const Key &, const Key &) = default;
    };

    [[nodiscard]] int today() const;

    Workspace &m_workspace;
    KeptAnswers<Key, QVector<InitiativeOutcome>> m_list{2};
};

} // namespace rapport
