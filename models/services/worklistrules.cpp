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

struct Made
{
    int count = 0;
    std::optional<UndoState> state;
};

Made makeAsked(Transaction &transaction, const QVector<repos::Trigger> &asked, const UndoAuthor &author, const ShopCalendar &calendar)
{
    Session &session = transaction.session();
    for (const repos::Trigger &trigger : asked)
        repos::claim(session, trigger);
    const QVector<repos::Trigger> triggers = repos::unmade(session, mostRuleTasks);
    QVector<repos::Trigger> missing = triggers;
    // An earlier version of the program made them and crashed before it noted that.
    missing.removeIf([&](const repos::Trigger &trigger) {
        return repos::hasTaskMadeAt(session, trigger.rule, trigger.customer, trigger.firedAt);
    });
    UndoNote note{u"rules.run"_s};
    note.followers = makeRuleTasks(transaction, missing, calendar, author.now);
    for (const repos::Trigger &trigger : triggers)
        repos::settle(session, trigger.id);
    return note.followers == 0 ? Made{} : Made{note.followers, storeUnrecorded(transaction, author, note)};
}

/// Notes what the rules ask for, where nobody noted it meanwhile, and makes the follow-ups. For the history they are a step, but
/// none that a person did: it is not taken back.
void make(Workspace &workspace, const QVector<repos::Trigger> &asked, const std::shared_ptr<Count> &late)
{
    UndoJournal *journal = &workspace.undo();
    auto write = workspace.database().write(
        [asked, author = journal->author(), calendar = workspace.calendar()](Transaction &transaction) -> Result<Made> {
            return makeAsked(transaction, asked, author, calendar);
        });
    andThen(std::move(write), [journal, late](const Result<Made> &made) {
        late->set(made ? Result<int>(made->count) : Result<int>(made.error()));
        QMetaObject::invokeMethod(
            journal,
            [journal, late, state = made ? made->state : std::nullopt] {
                if (state)
                    journal->record(*state);
                late->send();
            },
            Qt::QueuedConnection);
    });
}

} // namespace

QFuture<Result<QVector<TaskRule>>> Worklist::rules()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<TaskRule>> { return repos::taskRules(session); });
}

QFuture<Result<void>> Worklist::startRules(const QHash<RuleKind, QString> &texts)
{
    return m_workspace.database().write([texts](Transaction &transaction) -> Result<void> {
        for (TaskRule &rule : repos::taskRules(transaction.session())) {
            const QString text = texts.value(rule.kind).trimmed();
            // The first version from the beginning of time: nobody has touched it.
            if (text.isEmpty() || rule.version != 1 || rule.sinceAt != 0)
                continue;
            rule.body = text;
            repos::save(transaction.session(), rule);
        }
        transaction.changes().settings = true;
        return Done{};
    });
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
    andThen(std::move(found), [workspace = &m_workspace, late](const Result<Asked> &asked) {
        late->set(asked ? Result<int>(0) : Result<int>(asked.error()));
        if (!asked || asked->isEmpty()) {
            late->send();
            return;
        }
        late->set(Error{Error::Kind::Closed, {}, {}, {}});
        // On the workspace's own thread: here, on a read lane, the shop may be about to close.
        QMetaObject::invokeMethod(
            workspace, [workspace, late, asked = *asked] { make(*workspace, asked, late); }, Qt::QueuedConnection);
    });
    return future;
}

} // namespace rapport
