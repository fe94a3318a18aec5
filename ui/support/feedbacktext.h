#pragma once

#include "models/services/asking.h"
#include "storage/records/inboxrow.h"
#include "ui/support/momenttext.h"
#include "ui/theme/moodmark.h"

#include <QHash>
#include <QString>

namespace rapport {

/// An answer's row of the inbox, in words.
struct FeedbackLine
{
    QString value;  ///< "4".
    QString scale;  ///< "of 10".
    QString kind;   ///< "NPS, detractor".
    QString name;   ///< The customer's, or "No name, counter".
    QString date;   ///< How long it waits, or when it came.
    QString quote;  ///< What was said, in quotes; empty: nothing.
    QString facts;  ///< Topic, where it came from, who has it.
    QString spoken; ///< All of it, for screen readers.
    MoodBand band = MoodBand::None;
    friend bool operator==(const FeedbackLine &, const FeedbackLine &) = default;
};

[[nodiscard]] FeedbackLine feedbackLine(const InboxRow &row, const AskingRules &rules, const MomentText &moments);

/// "NPS", "CSAT", "CES 2.0", "Review".
[[nodiscard]] QString questionText(const Feedback &row);
/// "detractor", "passive", "promoter"; empty for anything but NPS.
[[nodiscard]] QString npsGroupText(const Feedback &row);
/// The words in which a question is asked: the shop's own, or the standard ones. `question`: questionIds().
[[nodiscard]] QString wordingText(const QString &question, const AskingRules &rules);
/// The standard words alone.
[[nodiscard]] QString standardWording(const QString &question);
/// What a question is called in a list of questions.
[[nodiscard]] QString questionName(const QString &question);
/// A department's name: the shop's own or the standard one.
[[nodiscard]] QString departmentText(const QString &department, const AskingRules &rules);
/// The standard one alone.
[[nodiscard]] QString standardDepartment(const QString &department);
/// Whose answer it is: the customer's name, what somebody at the counter said, or "No name, counter".
[[nodiscard]] QString whoseText(const InboxRow &row);
/// "19 November, by e-mail".
[[nodiscard]] QString whenAndHow(const InboxRow &row, const MomentText &moments);

} // namespace rapport
