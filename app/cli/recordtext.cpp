#include "app/cli/recordtext.h"

#include "app/cli/console.h"

#include <QLocale>

#include <cmath>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

/// Digits behind the point, by ISO 4217; two but for these.
int digitsOf(const QString &currency)
{
    static const QStringList none{u"JPY"_s, u"KRW"_s, u"VND"_s, u"CLP"_s, u"ISK"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s, u"PYG"_s, u"UGX"_s, u"RWF"_s};
    static const QStringList three{u"KWD"_s, u"BHD"_s, u"JOD"_s, u"OMR"_s, u"TND"_s, u"IQD"_s, u"LYD"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

QString whatHappened(const TimelineEntry &entry)
{
    switch (entry.key.table) {
    case EntryTable::Feedback: {
        const QString words = entry.title.isEmpty() || entry.body.isEmpty() ? QString(entry.title + entry.body) : QString(entry.title + u". " + entry.body);
        return u"%1 of %2"_s.arg(entry.value).arg(entry.scale) + (words.isEmpty() ? QString() : QString(u": " + words));
    }
    case EntryTable::Purchase:
        return moneyText(entry.amountMinor, entry.currency) + u"  " + entry.title;
    case EntryTable::Task:
        return entry.title + (entry.promised ? u" (promised)"_s : QString()) + (entry.doneAt != 0 ? u" (done)"_s : QString());
    case EntryTable::Interaction:
        break;
    }
    return entry.body;
}

} // namespace

QString moodText(const std::optional<int> &thousandths)
{
    if (!thousandths)
        return u"     "_s;
    const QString number = QString::number(std::abs(*thousandths) / 1000.0, 'f', 2);
    return (*thousandths > 0 ? u'+' : *thousandths < 0 ? u'-' : u' ') + number;
}

QString moneyText(qint64 minor, const QString &currency)
{
    const int digits = digitsOf(currency);
    return QLocale(QLocale::English).toString(static_cast<double>(minor) / std::pow(10, digits), 'f', digits) + u' ' + currency;
}

QString wholeMoney(qint64 minor, const QString &currency)
{
    return QLocale(QLocale::English).toString(static_cast<double>(minor) / std::pow(10, digitsOf(currency)), 'f', 0);
}

QString toText(const TimelineEntry &entry, const Wording &wording)
{
    const QString when = entry.when.dayOnly ? ShopCalendar::date(entry.when.day).toString(Qt::ISODate)
                                            : wording.calendar.local(entry.when.at).toString(u"yyyy-MM-dd HH:mm"_s);
    const QString kind = entry.key.table == EntryTable::Interaction && entry.direction != Direction::None
        ? QString(entry.kind + u' ' + directionId(entry.direction))
        : entry.kind;
    const QString staff = wording.staff.value(entry.staff);
    return when.leftJustified(17) + fitted(kind, 10) + u' ' + moodText(entry.mood.effective()) + u"  " + plain(whatHappened(entry))
        + (staff.isEmpty() ? QString() : QString(u" [" + staff + u']'));
}

QString toText(const CustomerRow &row, const Wording &wording)
{
    const CustomerSummary &summary = row.summary;
    const QString contact = row.phone.isEmpty() ? row.email : row.phone;
    const QString last = summary.lastContactAt == 0 ? QString() : wording.calendar.local(summary.lastContactAt).toString(u"yyyy-MM-dd"_s);
    return QString::number(row.id.value()).rightJustified(7) + u"  " + fitted(row.name, 26) + u' ' + fitted(contact, 22) + u' ' + last.leftJustified(10)
        + u' ' + moodText(summary.mood) + u' ' + moneyText(summary.spentMinor, wording.currency).rightJustified(16);
}

} // namespace rapport::cli
