#include "models/services/asking.h"

#include "models/services/recorded.h"
#include "models/services/undoable.h"
#include "storage/records/inboxrow.h"
#include "storage/repos/recordnames.h"
#include "storage/repos/settings.h"
#include "storage/repos/surveyasks.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGuardDays = 365;
constexpr qint64 dayMs = 86'400'000;

QString wordingKey(const QString &question, int version)
{
    return u"asking.wording.%1.%2"_s.arg(question).arg(version);
}

QString currentKey(const QString &question)
{
    return u"asking.wording.%1"_s.arg(question);
}

/// The version in force: 0 for the standard words.
int currentVersion(Session &session, const QString &question)
{
    return repos::setting(session, currentKey(question), u"0"_s).toInt();
}

AskingRules readRules(Session &session)
{
    AskingRules rules;
    rules.guardDays = repos::setting(session, u"asking.guard-days"_s, QString::number(rules.guardDays)).toInt();
    rules.question = repos::setting(session, u"asking.question"_s, rules.question);
    rules.asksComment = repos::setting(session, u"asking.comment"_s, u"1"_s) == u'1';
    rules.asksWho = repos::setting(session, u"asking.who"_s, u"1"_s) == u'1';
    rules.hasPin = !repos::setting(session, u"counter.pin"_s).isEmpty();
    for (const QString &question : questionIds()) {
        if (const int version = currentVersion(session, question); version > 0)
            rules.wordings.insert(question, repos::setting(session, wordingKey(question, version)));
    }
    for (const QString &department : departmentIds()) {
        const QString name = repos::setting(session, u"asking.department."_s + department);
        if (!name.isEmpty())
            rules.departments.insert(department, name);
    }
    return rules;
}

/// Old words keep their number: answers refer to it.
void writeWording(Session &session, const QString &question, const QString &words)
{
    int version = 0;
    if (!words.isEmpty()) {
        for (version = 1;; ++version) {
            const QString known = repos::setting(session, wordingKey(question, version));
            if (known == words)
                break;
            if (known.isEmpty()) {
                repos::setSetting(session, wordingKey(question, version), words);
                break;
            }
        }
    }
    repos::setSetting(session, currentKey(question), QString::number(version));
}

} // namespace

QStringList questionIds()
{
    return {u"nps"_s, u"csat"_s, u"ces"_s, u"felt"_s};
}

QString wordingVersion(Session &session, const QString &question)
{
    if (const int version = currentVersion(session, question); version > 0)
        return u"own-%1"_s.arg(version);
    return question == u"ces"_s ? u"2.0"_s : QString();
}

QFuture<Result<AskingRules>> Asking::rules()
{
    return m_workspace.database().read([](Session &session) -> Result<AskingRules> { return readRules(session); });
}

QFuture<Result<void>> Asking::setRules(const AskingRules &rules)
{
    const auto invalid = [](const QString &field, const QString &value) { return refused<void>({Error::Kind::Invalid, field, value, u"unknown"_s}); };
    if (rules.guardDays < 1 || rules.guardDays > mostGuardDays)
        return invalid(u"guard_days"_s, QString::number(rules.guardDays));
    if (!questionIds().contains(rules.question))
        return invalid(u"question"_s, rules.question);
    return undoable(m_workspace, u"asking.rules"_s, [rules](Transaction &transaction, UndoNote &) -> Result<void> {
        Session &session = transaction.session();
        AskingRules wanted = rules;
        for (QString &words : wanted.wordings)
            words = words.simplified();
        for (QString &name : wanted.departments)
            name = name.simplified();
        repos::setSetting(session, u"asking.guard-days"_s, QString::number(wanted.guardDays));
        repos::setSetting(session, u"asking.question"_s, wanted.question);
        repos::setSetting(session, u"asking.comment"_s, wanted.asksComment ? u"1"_s : u"0"_s);
        repos::setSetting(session, u"asking.who"_s, wanted.asksWho ? u"1"_s : u"0"_s);
        for (const QString &question : questionIds())
            writeWording(session, question, wanted.wordings.value(question));
        for (const QString &department : departmentIds())
            repos::setSetting(session, u"asking.department."_s + department, wanted.departments.value(department, u""_s));
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<AskedLast>> Asking::lastAsked(CustomerId customer)
{
    return m_workspace.database().read([customer, now = m_workspace.clock().now(), calendar = m_workspace.calendar()](Session &session) -> Result<AskedLast> {
        AskedLast last;
        last.guardDays = readRules(session).guardDays;
        last.at = repos::lastAsked(session, customer);
        if (last.at == 0)
            return last;
        last.daysAgo = calendar.at(now).day - calendar.at(last.at).day;
        last.tooSoon = now - last.at < last.guardDays * dayMs;
        return last;
    });
}

QFuture<Result<void>> Asking::noteAsked(CustomerId customer, const QString &kind, StaffId by)
{
    return undoable(m_workspace, u"asking.asked"_s, [customer, kind, by, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<repos::RecordNames> record = repos::recordNames(transaction.session(), customer);
        if (!record)
            return Error{Error::Kind::NotFound, u"customer"_s, QString::number(customer.value()), {}};
        note.subject = record->shown;
        repos::addAsk(transaction.session(), customer, kind, now, u"composer"_s, by);
        transaction.changes().customers.append(customer);
        return Done{};
    });
}

} // namespace rapport
