#include "ui/support/outlooktext.h"

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
    Q_DECLARE_TR_FUNCTIONS(Outlook)
};

QString daysText(int days)
{
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, days);
}

QString rhythmLine(const forecast::CustomerForecast &row)
{
    if (!row.usualGapDays)
        return {};
    const int usual = std::max(1, static_cast<int>(std::lround(*row.usualGapDays)));
    const QString every = usual == 1 ? Words::tr("Usually every day") : Words::tr("Usually every %n days", nullptr, usual);
    if (row.currentGapDays == 0)
        return Words::tr("%1; bought today").arg(every);
    return Words::tr("%1; %2 now", "usually every 21 days; 35 days now").arg(every, daysText(row.currentGapDays));
}

/// "12 March", with its year where that is another one.
QString dayText(int day, int today)
{
    const QDate date = ShopCalendar::date(day);
    const bool sameYear = date.year() == ShopCalendar::date(today).year();
    return QLocale().toString(date, sameYear ? u"d MMMM"_s : u"d MMMM yyyy"_s);
}

/// When the next purchase is likely; where few customers' figures are behind it, the range comes first.
QString nextText(const Forecasts::Outlook &outlook, int today)
{
    const forecast::CustomerForecast &row = outlook.row;
    if (!row.nextDay)
        return Words::tr("no date: staying away is likelier than coming back");
    const QString around = dayText(*row.nextDay, today);
    if (!row.earlyDay || *row.earlyDay == *row.nextDay)
        return Words::tr("next around %1").arg(around);
    if (!row.lateDay)
        return Words::tr("next around %1; more than one in four like this stay away").arg(around);
    const QString early = dayText(*row.earlyDay, today);
    const QString late = dayText(*row.lateDay, today);
    return outlook.verdict.gate == forecast::Gate::Rough ? Words::tr("next between %1 and %2, half of the time; perhaps %3").arg(early, late, around)
                                                         : Words::tr("next around %1, half of the time between %2 and %3").arg(around, early, late);
}

/// A value, given in minor units, to the whole main unit: more digits would pretend to know more.
QString wholeMoney(double minor, const QString &currency)
{
    const double unit = std::pow(10, minorDigits(currency));
    QString money = moneyText(std::llround(minor / unit) * std::llround(unit), currency);
    return money.remove(QLocale().decimalPoint() + QString(minorDigits(currency), u'0'));
}

QString worthText(const Forecasts::Outlook &outlook, const QString &currency)
{
    const QString about = wholeMoney(*outlook.row.value12, currency);
    if (!outlook.worth)
        return Words::tr("About %1 expected in the next 12 months").arg(about);
    const QString low = wholeMoney(outlook.worth->low, currency);
    const QString high = wholeMoney(outlook.worth->high, currency);
    return outlook.verdict.gate == forecast::Gate::Rough ? Words::tr("%1 to %2 in the next 12 months, perhaps %3").arg(low, high, about)
                                                         : Words::tr("About %1 expected in the next 12 months (%2 to %3)").arg(about, low, high);
}

} // namespace

OutlookText outlookText(const Forecasts::Outlook &outlook, const QString &currency, int today)
{
    const forecast::CustomerForecast &row = outlook.row;
    OutlookText text;
    if (row.customer == 0)
        return text;
    text.rhythm = rhythmLine(row);
    if (outlook.verdict.gate == forecast::Gate::NotEnough || !row.noPurchase) {
        text.chance = Words::tr("Not enough data to expect anything");
        text.chanceNote = Words::tr("at least %1 customers must have bought again").arg(forecast::fewestRepeatBuyers);
        return text;
    }
    text.chance = Words::tr("%1 chance of no purchase in the next %2").arg(percentText(*row.noPurchase), daysText(outlook.horizonDays));
    QStringList notes{nextText(outlook, today)};
    if (outlook.verdict.gate == forecast::Gate::Rough)
        notes.append(Words::tr("rough: few customers of the shop bought again"));
    if (outlook.verdict.tooLittleHistory)
        notes.append(Words::tr("too little history to see customers leaving"));
    text.chanceNote = notes.join(u" · "_s);
    if (row.value12 && *row.value12 > 0)
        text.value = worthText(outlook, currency);
    return text;
}

QString riskReason(const forecast::CustomerForecast &row, int horizonDays)
{
    QStringList parts;
    if (row.usualGapDays)
        parts.append(Words::tr("%1 now, usually %2", "35 days now, usually 21").arg(daysText(row.currentGapDays), QLocale().toString(std::lround(*row.usualGapDays))));
    else
        parts.append(Words::tr("bought once, %1 ago").arg(daysText(row.currentGapDays)));
    if (row.noPurchase)
        parts.append(Words::tr("%1 chance of none in %2").arg(percentText(*row.noPurchase), daysText(horizonDays)));
    return parts.join(u" · "_s);
}

} // namespace rapport
