#pragma once

#include "models/worklist/workline.h"
#include "ui/support/momenttext.h"
#include "ui/theme/moodmark.h"

#include <QString>
#include <QVector>

namespace rapport {

/// What helps most with a line of the day's list.
enum class WorkAction { Call, Write, Answer, Open };

/// A line of the day's list in words. Customers' text in it is plain text.
struct WorkText
{
    QString name;
    QString category; ///< "Needs a human", "Overdue follow-up, and 2 more".
    QString headline; ///< The reason: "Left upset yesterday, had to wait twice".
    QString detail;   ///< What else matters: "Nobody has answered. Buys every 3 weeks".
    QString when;     ///< "5 days", "by 16:00", "1 day late".
    bool late = false;
    MoodBand band = MoodBand::None;
    WorkAction action = WorkAction::Open;
    QString spoken; ///< All of it, for screen readers.
};
[[nodiscard]] WorkText workText(const worklist::Line &line, const MomentText &moments);

/// One reason in a sentence, with its icon: what the detail beside the list says.
struct ReasonText
{
    QString icon;
    QString text;
    QString note;
    bool late = false;
};
[[nodiscard]] ReasonText reasonText(const worklist::Reason &reason, const MomentText &moments);

/// "Call", "Write", "Answer", "Open" and their icons.
[[nodiscard]] QString actionText(WorkAction action);
[[nodiscard]] QString actionIcon(WorkAction action);
[[nodiscard]] QString sectionText(worklist::Section section);
/// "every 12 days", "every 3 weeks", "every 4 months".
[[nodiscard]] QString everyText(double days);

} // namespace rapport
