#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rapport {

/// A follow-up that a text asks for.
struct FollowUpHint
{
    QDate day;
    QString about; ///< The sentence that says so, in one line, at most 80 characters.
    friend bool operator==(const FollowUpHint &, const FollowUpHint &) = default;
};

/// Looks for a day to come in a note in English: "tomorrow", "next week", "by Friday", "in three days", "until 27 Nov". A bare
/// weekday counts only in a sentence that looks ahead ("will", "until", "call back") and not after "last". With `promised` (the
/// text holds a promise of ours) or `upset` a text without any day asks for the next working day.
[[nodiscard]] std::optional<FollowUpHint> followUpHint(const QString &text, QDate today, bool promised, bool upset);

} // namespace rapport
