#include "models/services/undoreplay.h"

#include "models/exchange/importundo.h"
#include "models/services/undofollow.h"
#include "models/services/undorules.h"
#include "storage/repos/undosteps.h"

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// A step of hundreds of rows may meet hundreds that the rules made.
constexpr int mostTries = 1000;

Error conflict(const QString &subject, const QString &detail, const QString &reason)
{
    return {Error::Kind::Conflict, subject, detail, reason};
}

/// The step to move, where it is still the one that was meant.
Result<UndoStep> meant(const UndoState &state, const ReplayOrder &order)
{
    const bool back = order.way == Replay::Way::Back;
    const std::optional<UndoStep> &step = back ? state.last : state.next;
    if (!step)
        return conflict({}, u"nothing to undo or redo"_s, u"undo-nothing"_s);
    // What this program wrote while the request was on its way is taken back first, what another one wrote was not asked for.
    if (back && step->number < order.step)
        return conflict(step->subject, u"taken back already"_s, u"undo-done"_s);
    const bool own = back && order.author.newestOwn && step->number == order.author.newestOwn->load() && step->number > order.step;
    if (step->number != order.step && !own)
        return conflict(step->subject, u"another program did something since"_s, u"undo-order"_s);
    return *step;
}

Error described(Session &session, const ReplayConflict &found, const UndoStep &step)
{
    static constexpr std::array reasons{"undo-changed", "undo-gone", "undo-taken", "undo-used", "undo-missing"};
    QString reason = QString::fromLatin1(reasons.at(static_cast<std::size_t>(found.reason))) + u':' + found.table;
    if (!found.other.isEmpty())
        reason += u':' + found.other;
    QStringList where;
    for (auto it = found.key.cbegin(); it != found.key.cend(); ++it)
        where.append(u"%1 %2"_s.arg(it.key(), it.value().toString()));
    const QString name = rowName(session, found.table, found.key);
    return conflict(name.isEmpty() ? step.subject : name, u"%1 of step %2: %3"_s.arg(found.table).arg(step.number).arg(where.join(u", "_s)),
                    reason);
}

/// An import has a log of its own, and is run again from its file.
Result<void> replayImport(Transaction &transaction, const UndoStep &step, const ReplayOrder &order)
{
    if (order.way == Replay::Way::Again)
        return conflict(step.subject, u"an import is run again from its file"_s, u"import-again"_s);
    const BatchId batch(step.key.section(u':', 1).toLongLong());
    const Result<exchange::UndoReport> undone = exchange::undoImport(transaction, batch, order.author.now);
    // Taken back by other means before: a step that can only fail would block all below it.
    if (!undone && undone.error().reason != "undone-already"_L1)
        return undone.error();
    return Done{};
}

/// Gives the shop's profile where it is another one now.
Result<std::optional<ShopProfile>> replayRecorded(Transaction &transaction, const UndoStep &step, const ReplayOrder &order)
{
    Session &session = transaction.session();
    repos::RecordedStep recorded = repos::recordedStep(session, step.number);
    const QString &readAs = order.way == Replay::Way::Back ? recorded.readBefore : recorded.readAfter;
    for (int tries = 0;; ++tries) {
        Replay replay(session, recorded.changeset, order.way);
        UndoFollow follow(transaction, replay, readAs);
        follow.prepare();
        if (const std::optional<ReplayConflict> found = replay.apply()) {
            if (tries < mostTries && letRulesGiveWay(transaction, *found, replay, order.way, recorded.changeset))
                continue;
            return described(session, *found, step);
        }
        follow.finish();
        if (tries > 0)
            repos::setChangeset(session, step.number, recorded.changeset);
        return follow.newProfile();
    }
}

} // namespace

Result<Replayed> replayStep(Transaction &transaction, const ReplayOrder &order)
{
    Session &session = transaction.session();
    const Result<UndoStep> step = meant(repos::undoState(session), order);
    if (!step)
        return step.error();
    Replayed replayed;
    if (step->key.startsWith("import:"_L1)) {
        if (Result<void> done = replayImport(transaction, *step, order); !done)
            return done.error();
    } else {
        const Result<std::optional<ShopProfile>> profile = replayRecorded(transaction, *step, order);
        if (!profile)
            return profile.error();
        replayed.profile = *profile;
    }
    repos::setUndone(session, step->number, order.way == Replay::Way::Back);
    replayed.state = repos::undoState(session);
    return replayed;
}

} // namespace rapport
