#pragma once

#include "models/sentiment/reading.h"

#include <QString>
#include <QVector>

#include <functional>

namespace rapport {

/// One line of "why it reads so", ready to be shown.
struct ReasonLine
{
    QString quote;        ///< The words in quotes; for what is left over: "4 more".
    QString why;          ///< Kind and rule in plain words: "long wait", "turned by “not”".
    int hundredths = 0;   ///< Share of the shown score in hundredths, signed.
    friend bool operator==(const ReasonLine &, const ReasonLine &) = default;
};

/// What stands behind a word of the shop's own, in words; empty where a reason has no such story.
using ReasonStory = std::function<QString(const sentiment::Reason &reason)>;

/// The reasons of a reading, largest first, at most `most` (the rest is one line), scaled so that what is shown adds up to
/// the score as shown, to the last digit.
[[nodiscard]] QVector<ReasonLine> reasonLines(const sentiment::Reading &reading, int most = 6, const ReasonStory &story = {});

/// What a reason or rule id means: "long wait", "said twice", "softened by “but”". Unknown ids come out as words.
[[nodiscard]] QString whatText(const QString &what, const QString &rule);

/// "asked again", "threatens to leave" ...
[[nodiscard]] QString signalText(sentiment::Signal signal);
/// Icon beside it; empty: the painted warning mark.
[[nodiscard]] QString signalIcon(sentiment::Signal signal);

/// What is said of a text in a language without word lists: "German is not read yet ...".
[[nodiscard]] QString notReadText(const QString &language);

/// "high confidence", "medium confidence", "low confidence".
[[nodiscard]] QString confidenceText(sentiment::Confidence confidence);

/// A score of a thousandth's precision as people read it is rounded to hundredths here and nowhere else.
[[nodiscard]] int hundredthsOf(double score);

} // namespace rapport
