#include "models/services/rulerun.h"
#include "models/services/undoable.h"
#include "models/services/worklist.h"
#include "storage/repos/settings.h"
#include "storage/repos/worksources.h"

#include <QMetaObject>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

using Count = LateAnswer<Result<int>>;

void answer(const std::shared_ptr<Count> &late, const Result<int> &count)
{
    late->set(count);
    late->send();
}

/// The follow-ups of what was noted, as one step that can be taken back. The notes themselves are no part of it: what was
/// taken back would be asked for again.
void makeNoted(Workspace &workspace, const std::shared_ptr<Count> &late)
{
    // Filled on the write lane, read there by the next write.
    const auto triggers = std::make_shared<QVector<repos::Trigger>>();
    auto made = undoable(workspace, u"rules.run"_s,
                         [triggers, calendar = workspace.calendar(), now = workspace.clock().now()](Transaction &transaction,
                                                                                                    UndoNote &note) -> Result<int> {
                             Session &session = transaction.session();
                             *triggers = repos::unmade(session, mostRuleTasks);
                             QVector<repos::Trigger> missing = *triggers;
                             // Made before a crash that came before they were noted as made.
                             missing.removeIf([&](const repos::Trigger &trigger) {
                                 return repos::hasTaskMadeAt(session, trigger.rule, trigger.customer, trigger.firedAt);
                             });
                             const int count = makeRuleTasks(transaction, missing, calendar, now);
                             note.followers = count;
                             if (count == 0)
                                 note.id.clear();
                             return count;
                         });
    andThen(std::move(made), [&database = workspace.database(), triggers, late](const Result<int> &count) {
        if (!count) {
            answer(late, count);
            return;
        }
        auto settled = database.write([triggers](Transaction &transaction) -> Result<void> {
            for (const repos::Trigger &trigger : std::as_const(*triggers))
                repos::settle(transaction.session(), trigger.id);
            return Done{};
        });
        andThen(std::move(settled), [late, count = *count](const Result<void> &done) {
            if (done)
                answer(late, count);
            else
                answer(late, done.error());
        });
    });
}

/// Notes what the rules ask for, where nobody noted it meanwhile; what is left to be made.
void note(Workspace &workspace, const QVector<repos::Trigger> &asked, const std::shared_ptr<Count> &late)
{
    auto noted = workspace.database().write([asked](Transaction &transaction) -> Result<void> {
        for (const repos::Trigger &trigger : asked)
            repos::claim(transaction.session(), trigger);
        return Done{};
    });
    andThen(std::move(noted), [&workspace, late](const Result<void> &done) {
        if (!done) {
            answer(late, done.error());
            return;
        }
        // What can be undone is begun on the workspace's own thread, like everything a person does.
        QMetaObject::invokeMethod(
            &workspace, [&workspace, late] { makeNoted(workspace, late); }, Qt::QueuedConnection);
    });
}

} // namespace

QFuture<Result<QVector<TaskRule>>> Worklist::rules()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<TaskRule>> { return repos::taskRules(session); });
}

QFuture<Result<RuleId>> Worklist::save(const TaskRule &rule)
{
    if (QStringView(rule.body).trimmed().isEmpty())
        return refused<RuleId>({Error::Kind::Invalid, u"text"_s, u"empty"_s, {}});
    return undoable(
        m_workspace, u"rule.save"_s, [rule, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<RuleId> {
            TaskRule saved = rule;
            saved.body = rule.body.trimmed();
            const std::optional<TaskRule> stored = rule.id.isValid() ? repos::find(transaction.session(), rule.id) : std::nullopt;
            if (rule.id.isValid() && !stored)
                return Error{Error::Kind::NotFound, u"rule"_s, QString::number(rule.id.value()), {}};
            const bool sameCondition =
                stored && stored->active && stored->kind == saved.kind && stored->amount == saved.amount && stored->tag == saved.tag;
            saved.sinceAt = sameCondition ? stored->sinceAt : now;
            note.subject = saved.body;
            const RuleId id = repos::save(transaction.session(), saved);
            transaction.changes().settings = true;
            return id;
        });
}

QFuture<Result<void>> Worklist::removeRule(RuleId id)
{
    return undoable(m_workspace, u"rule.remove"_s, [id](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<TaskRule> stored = repos::find(transaction.session(), id);
        if (!stored)
            return Error{Error::Kind::NotFound, u"rule"_s, QString::number(id.value()), {}};
        note.subject = stored->body;
        repos::remove(transaction.session(), id);
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<worklist::WorkDays>> Worklist::workDays()
{
    return m_workspace.database().read([](Session &session) -> Result<worklist::WorkDays> { return workDaysIn(session); });
}

QFuture<Result<void>> Worklist::setWorkDays(const worklist::WorkDays &days)
{
    return undoable(m_workspace, u"shop.workdays"_s, [days](Transaction &transaction, UndoNote &note) -> Result<void> {
        if (workDaysIn(transaction.session()) == days) {
            note.id.clear();
            return Done{};
        }
        repos::setSetting(transaction.session(), workDaysKey, days.toText());
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<int>> Worklist::runRules(const Forecasts::Shop &expected)
{
    auto late = std::make_shared<Count>(Error{Error::Kind::Closed, {}, {}, {}});
    QFuture<Result<int>> future = late->future();
    using Asked = QVector<repos::Trigger>;
    // Looking for them may take a while in a large shop: on a read lane, so that nobody's entry waits for it.
    auto found = m_workspace.database().read(
        [expected, calendar = m_workspace.calendar(), now = m_workspace.clock().now()](Session &session) -> Result<Asked> {
            const Asked left = repos::unmade(session, mostRuleTasks);
            return left.isEmpty() ? RuleRun(session, calendar, now).find(expected) : left;
        });
    andThen(std::move(found), [&workspace = m_workspace, late](const Result<Asked> &asked) {
        if (!asked)
            answer(late, asked.error());
        else if (asked->isEmpty())
            answer(late, 0);
        else
            note(workspace, *asked, late);
    });
    return future;
}

} // namespace rapport
