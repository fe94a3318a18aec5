#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QHash>
#include <QString>
#include <QStringList>

namespace rapport {

class Session;
class Workspace;

/// What the shop asks its customers, in which words, how often, and what it calls its departments.
struct AskingRules
{
    int guardDays = 30;                 ///< Days between two questions to one customer, 1 to 365.
    QString question = QStringLiteral("csat"); ///< What the counter asks; one of questionIds().
    QHash<QString, QString> wordings;   ///< The shop's own words of a question, by its id; missing: the standard words.
    bool asksComment = true;            ///< The counter asks for a word more.
    bool asksWho = true;                ///< And who it was.
    QHash<QString, QString> departments; ///< Own names, by department id; missing: the standard one.
    bool hasPin = false;                ///< Whether counter mode can be left, and so be entered.
    friend bool operator==(const AskingRules &, const AskingRules &) = default;
};

/// "nps", "csat", "ces" and "felt": listened to, understood and cared for.
[[nodiscard]] QStringList questionIds();

/// Which words a question was asked in, as stored with each answer: "own-3" for the third wording the shop gave it, the
/// standard's own name else ("2.0" for CES, empty for others). On a lane.
[[nodiscard]] QString wordingVersion(Session &session, const QString &question);

/// When a customer was last asked, against the shop's rule.
struct AskedLast
{
    qint64 at = 0;      ///< UTC epoch ms; 0: never.
    int daysAgo = 0;
    int guardDays = 30;
    bool tooSoon = false;
    friend bool operator==(const AskedLast &, const AskedLast &) = default;
};

/// Asking customers: the rules, and that nobody is asked too often. An answer a customer gave is never refused.
class Asking
{
public:
    explicit Asking(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QFuture<Result<AskingRules>> rules();
    /// Invalid for days out of range or an unknown question. A wording of its own becomes a new version where its words are
    /// new. `hasPin` is ignored. One step to undo.
    [[nodiscard]] QFuture<Result<void>> setRules(const AskingRules &rules);

    [[nodiscard]] QFuture<Result<AskedLast>> lastAsked(CustomerId customer);
    /// Notes that the customer is asked now, whatever the rule says.
    [[nodiscard]] QFuture<Result<void>> noteAsked(CustomerId customer, const QString &kind, StaffId by);

private:
    Workspace &m_workspace;
};

} // namespace rapport
