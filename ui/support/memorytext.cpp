#include "ui/support/memorytext.h"

#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MemoryText)
};

constexpr int shownBeginning = 26;

} // namespace

QString beginningOf(const QString &text, int most)
{
    const QString line = plainLine(text.left(4 * most)).simplified();
    if (line.size() <= most)
        return line;
    // Never half a character: pairs of units belong together.
    QString cut = line.left(most);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed() + QChar(0x2026);
}

QString onDayText(qint64 at, const MomentText &moments, const ShopCalendar &calendar)
{
    const int day = calendar.at(at).day;
    if (day == moments.today())
        return Words::tr("today");
    if (day == moments.today() - 1)
        return Words::tr("yesterday");
    const QDate date = ShopCalendar::date(day);
    const bool thisYear = date.year() == ShopCalendar::date(moments.today()).year();
    const QString written = QLocale().toString(date, thisYear ? Words::tr("d MMMM", "a date in this year") : Words::tr("d MMMM yyyy", "a date"));
    return Words::tr("on %1", "a date").arg(written);
}

QString teachingText(const Teaching &teaching, EntryKey shownIn, const MomentText &moments, const ShopCalendar &calendar)
{
    if (teaching.own.id.isValid())
        return Words::tr("the shop’s own word");
    if (teaching.lessons.isEmpty())
        return Words::tr("the shop’s own word");
    const TaughtBy &last = teaching.lessons.last();
    const QString when = onDayText(last.correctedAt, moments, calendar);
    if (teaching.lessons.size() == 1 && last.lesson.entry == shownIn)
        return Words::tr("taught by this correction");
    if (teaching.lessons.size() == 1)
        return Words::tr("because you corrected “%1” %2", "a text's beginning, when").arg(beginningOf(last.text, shownBeginning), when);
    return Words::tr("because %n texts were corrected, the last %1", nullptr, static_cast<int>(teaching.lessons.size())).arg(when);
}

QString teachingNote(const Teaching &teaching, const MomentText &moments, const ShopCalendar &calendar)
{
    if (teaching.own.id.isValid())
        return Words::tr("the shop’s own word");
    const QString when = teaching.lessons.isEmpty() ? QString() : onDayText(teaching.lessons.last().correctedAt, moments, calendar);
    const auto n = static_cast<int>(teaching.lessons.size());
    const QString from = (n == 1 ? Words::tr("from 1 correction, %1", "when") : Words::tr("from %n corrections, the last %1", nullptr, n)).arg(when);
    return teaching.works ? from : Words::tr("%1; not used, it would spoil how other texts read").arg(from);
}

QString followersText(const QString &phrase, const WordEffect &effect, qint64 others)
{
    const int n = effect.followers;
    if (n > 0 && effect.more)
        return (n == 1 ? Words::tr("Of the newest texts that say “%1”, 1 follows.") : Words::tr("Of the newest texts that say “%1”, %n follow.", nullptr, n)).arg(phrase);
    if (n > 0)
        return (n == 1 ? Words::tr("1 other text that says “%1” follows.") : Words::tr("%n other texts that say “%1” follow.", nullptr, n)).arg(phrase);
    if (others == 0)
        return Words::tr("No other text says “%1” yet; new ones will follow.").arg(phrase);
    const auto all = static_cast<int>(others);
    return (all == 1 ? Words::tr("“%1” stands in 1 other text, which reads the same by it.") : Words::tr("“%1” stands in %n other texts, which read the same by it.", nullptr, all))
        .arg(phrase);
}

QString exampleText(const FollowerExample &example)
{
    return Words::tr("%1: “%2”, %3 → %4", "customer, text, mood before, mood after")
        .arg(example.customerName, beginningOf(example.text, 48), moodWord(moodBand(example.before / 1000.0)), moodText(example.after / 1000.0));
}

const QVector<int> &faceWeights()
{
    static const QVector<int> weights{-3000, -1500, 0, 1500, 3000};
    return weights;
}

int faceOf(int weight)
{
    int nearest = 0;
    for (int i = 1; i < faceWeights().size(); ++i) {
        if (std::abs(faceWeights().at(i) - weight) < std::abs(faceWeights().at(nearest) - weight))
            nearest = i;
    }
    return nearest;
}

double scoreOfWeight(int weight)
{
    const double raw = weight / 1000.0;
    return raw / std::sqrt(raw * raw + 15.0);
}

} // namespace rapport
