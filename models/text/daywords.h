#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QVector>

namespace rapport::text {

/// A day named in a text.
struct DayMention
{
    enum class Tense {
        Past,  ///< "yesterday", "last Friday", "three days ago".
        Today, ///< "this afternoon", "heute".
        Ahead, ///< "tomorrow", "in two days", "next week", "by the 14th".
        Bare,  ///< A weekday without a direction; `day` is the next one.
        Date,  ///< A date; of several years the one nearest to today where it names none.
    };
    QDate day;
    Tense tense = Tense::Date;
    qsizetype start = 0; ///< In the text as folded().
    qsizetype length = 0;
    friend bool operator==(const DayMention &, const DayMention &) = default;
};

/// How texts are compared here: lower case, one kind of apostrophe.
[[nodiscard]] QString folded(const QString &text);

/// Days named in a text in English or German, in the order they stand in. Words that only look like one ("mondays", "guten
/// Morgen", "the 2nd time") are none. Numbers with slashes count only with a year, by the order of the locale.
[[nodiscard]] QVector<DayMention> dayMentions(const QString &text, QDate today, const QLocale &locale = QLocale::c());

/// The same for a field that holds a day and nothing else: also "fri", "mi", "14.", "12/3" and the locale's own names.
[[nodiscard]] QVector<DayMention> typedDays(const QString &text, QDate today, const QLocale &locale);

} // namespace rapport::text
