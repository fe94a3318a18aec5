#pragma once

#include "models/services/initiativeoutcome.h"
#include "storage/error.h"
#include "ui/theme/badges.h"

#include <QString>
#include <QStringList>

namespace rapport {

// An initiative in words a shop owner understands: who, what was seen, how sure it is, and what it brought.

/// What a card says about an initiative.
struct InitiativeStory
{
    QString stage; ///< "Day 34 of 91", "Watched for 91 days".
    QString facts; ///< "1 Aug to 31 Aug 2026 · cost € 400 · 60 of 120 drawn by lot".
    Verdict verdict = Verdict::None;
    QString badge;     ///< "▲ +€ 12 per customer, real"; empty: nothing to compare yet.
    QString seen;      ///< What was spent, what was to be expected, the difference with its range and n; or why nothing can be said.
    QString returned;  ///< What it brought for what it cost; empty: nothing to say.
    QStringList notes; ///< What a reader must know: preliminary, not drawn by lot, left out, other currencies.
    [[nodiscard]] QString spoken() const { return (QStringList{stage, facts, badge, seen, returned} + notes).join(QStringLiteral(". ")); }
};

/// `currency`: the shop's, of the purchases. `today`: Moment::day.
[[nodiscard]] InitiativeStory storyOf(const InitiativeOutcome &outcome, const QString &currency, int today);

/// How the members were found: "tagged Loyal", "of the segment Regulars", "picked by hand", "everybody".
[[nodiscard]] QString basisText(const QString &basis);

/// What the customers of a draft could show, in a sentence or two. Without `enough` it says what is missing.
[[nodiscard]] QString prospectText(const InitiativeProspect &prospect, const InitiativeDraft &draft, const QString &currency);

/// What is wrong with a field of the dialog (Error::subject), as a sentence beside it.
[[nodiscard]] QString initiativeProblem(const Error &error);

/// "1 Aug 2026"
[[nodiscard]] QString dayText(int day);

} // namespace rapport
