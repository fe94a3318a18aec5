#include "models/worklist/monthdays.h"

#include "models/text/shopcalendar.h"

namespace rapport::worklist {

using namespace Qt::StringLiterals;

QHash<QString, int> monthDays(int from, int to)
{
    QHash<QString, int> days;
    for (int day = from; day <= to; ++day) {
        const QDate date = ShopCalendar::date(day);
        days.insert(date.toString(u"MM-dd"_s), day);
        if (date.month() == 2 && date.day() == 28 && !QDate::isLeapYear(date.year()))
            days.insert(u"02-29"_s, day);
    }
    return days;
}

} // namespace rapport::worklist
