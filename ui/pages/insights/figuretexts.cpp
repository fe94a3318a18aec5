#include "ui/pages/insights/figuretexts.h"

#include "models/text/shopcalendar.h"
#include "ui/support/moneytext.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

double majorUnit(const QString &currency)
{
    return std::pow(10, minorDigits(currency));
}

} // namespace

QString countedText(qint64 n, Counted what)
{
    const QString count = countText(n);
    const bool one = n == 1;
    // The singular has a sentence of its own, so that English needs no translation file to be right.
    switch (what) {
    case Counted::Answers:
        return one ? Words::tr("1 answer") : Words::tr("%1 answers").arg(count);
    case Counted::Customers:
        return one ? Words::tr("1 customer") : Words::tr("%1 customers").arg(count);
    case Counted::Buyers:
        return one ? Words::tr("of 1 buyer") : Words::tr("of %1 buyers").arg(count);
    case Counted::Active:
        return Words::tr("of %1 active").arg(count);
    case Counted::Cases:
        return one ? Words::tr("1 case") : Words::tr("%1 cases").arg(count);
    case Counted::People:
        return one ? Words::tr("1 person") : Words::tr("%1 people").arg(count);
    case Counted::Texts:
        return one ? Words::tr("1 text") : Words::tr("%1 texts").arg(count);
    case Counted::Conversations:
        return one ? Words::tr("1 conversation") : Words::tr("%1 conversations").arg(count);
    case Counted::Promises:
        return one ? Words::tr("1 promise") : Words::tr("%1 promises").arg(count);
    case Counted::Contracts:
        return one ? Words::tr("1 contract") : Words::tr("%1 contracts").arg(count);
    case Counted::Purchases:
        return one ? Words::tr("1 purchase") : Words::tr("%1 purchases").arg(count);
    }
    return count;
}

QString monthShort(int month, bool withYear)
{
    const QString name = QLocale().standaloneMonthName(month % 12 + 1, QLocale::ShortFormat);
    return withYear ? name + u' ' + u"%1"_s.arg(month / 12 % 100, 2, 10, QLatin1Char('0')) : name;
}

QString monthLong(int month, bool withYear)
{
    const QString name = QLocale().standaloneMonthName(month % 12 + 1, QLocale::LongFormat);
    return withYear ? name + u' ' + QString::number(month / 12) : name;
}

QString monthRange(int from, int to)
{
    const auto full = [](int month) -> QString { return monthShort(month, false) + u' ' + QString::number(month / 12); };
    return from == to ? full(from) : rangeText(full(from), full(to));
}

QString rangeText(const QString &low, const QString &high)
{
    return Words::tr("%1 to %2", "an interval").arg(low, high);
}

QString withRange(const QString &value, const QString &range, bool rough)
{
    return rough ? Words::tr("%1 (about %2)", "a range, then the figure in it").arg(range, value) : Words::tr("%1 (%2)", "a figure and its range").arg(value, range);
}

QString whyText(const metrics::Estimate &estimate, Counted what)
{
    if (estimate.why == u"not-yet")
        return Words::tr("Not known yet");
    if (estimate.why == u"not-for-this-filter")
        return Words::tr("Not for one channel, topic or person");
    if (estimate.n > 0)
        return Words::tr("Too few: %1").arg(missingText(estimate.n));
    switch (what) {
    case Counted::Answers:
        return Words::tr("No answers");
    case Counted::Cases:
        return Words::tr("No cases");
    case Counted::Texts:
    case Counted::Conversations:
        return Words::tr("No conversations");
    case Counted::Promises:
        return Words::tr("No promises");
    case Counted::Active:
        return Words::tr("Nobody active");
    case Counted::Contracts:
        return Words::tr("No contracts");
    case Counted::Customers:
    case Counted::Buyers:
    case Counted::Purchases:
    case Counted::People:
        break;
    }
    return Words::tr("No purchases");
}

QString missingText(qint64 n)
{
    return Words::tr("%1 of the %2 needed").arg(countText(n), countText(metrics::fewest));
}

QString openText(qint64 n)
{
    constexpr qint64 mostShown = 500;
    if (n == 0)
        return {};
    if (n == 1)
        return Words::tr("Show this one");
    return n < mostShown ? Words::tr("Show these %1").arg(countText(n)) : Words::tr("Show the newest %1").arg(countText(mostShown));
}

QString roundMoney(double minor, const QString &currency)
{
    const double unit = majorUnit(currency);
    if (std::abs(minor) < 10 * unit && std::fmod(minor, unit) != 0)
        return moneyText(std::llround(minor), currency);
    QString text = moneyText(std::llround(minor / unit) * std::llround(unit), currency);
    return text.remove(QLocale().decimalPoint() + QString(minorDigits(currency), u'0'));
}

QString signedMoney(double minor, const QString &currency)
{
    return (std::llround(minor) > 0 ? u"+"_s : QString()) + roundMoney(minor, currency);
}

QString moneyRange(double low, double high, const QString &currency)
{
    QString first = roundMoney(low, currency);
    QString second = roundMoney(high, currency);
    const auto isFigure = [](QChar c) { return c.isDigit(); };
    const qsizetype sign = std::find_if(second.cbegin(), second.cend(), isFigure) - second.cbegin();
    const qsizetype tail = std::find_if(second.crbegin(), second.crend(), isFigure) - second.crbegin();
    // What stands before the second amount and behind the first is the sign again, wherever the language puts it.
    if (sign > 0 && first.startsWith(second.left(sign)))
        second.remove(0, sign);
    else if (tail > 0 && first.endsWith(second.right(tail)))
        first.chop(tail);
    return rangeText(first, second);
}

QString percentRange(double low, double high)
{
    const int decimals = high < 0.1 ? 1 : 0;
    return Words::tr("%1\u00a0%", "per cent, with a no-break space").arg(rangeText(numberText(low * 100, decimals), numberText(high * 100, decimals)));
}

} // namespace rapport
