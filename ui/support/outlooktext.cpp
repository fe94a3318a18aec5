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

QString nextText(const Forecasts::Outlook &outlook, int today)
{
    if (!outlook.row.nextDay)
        return Words::tr("no date: staying away is likelier than coming back");
    return Words::tr("next around %1").arg(dayText(*outlook.row.nextDay, today));
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
    if (row.value12 && *row.value12 > 0) {
        const double unit = std::pow(10, minorDigits(currency));
        QString money = moneyText(std::llround(*row.value12 / unit) * std::llround(unit), currency);
        money.remove(QLocale().decimalPoint() + QString(minorDigits(currency), u'0'));
        text.value = Words::tr("About %1 expected in the next 12 months").arg(money);
    }
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
