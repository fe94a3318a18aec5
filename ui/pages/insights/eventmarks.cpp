#include "ui/pages/insights/eventmarks.h"

#include "models/text/shopcalendar.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

QString named(const ShopEvent &event, const QString &dateFormat)
{
    return Words::tr("%1, %2", "event, day").arg(event.title.simplified(), QLocale().toString(ShopCalendar::date(event.day), dateFormat));
}

} // namespace

void addEvents(ChartSpec &spec, const QVector<ShopEvent> &events, bool labelled)
{
    if (spec.points.isEmpty())
        return;
    const int from = spec.points.first().month;
    const int to = spec.points.last().month;
    const QString format = to - from < 12 ? u"d MMM"_s : u"d MMM yyyy"_s;
    for (const ShopEvent &event : events) {
        const QDate date = ShopCalendar::date(event.day);
        const int month = ShopCalendar::monthNumber(date);
        if (month < from || month > to)
            continue;
        const double within = static_cast<double>(date.day() - 1) / date.daysInMonth();
        const QString name = named(event, format);
        spec.events.append({month - from + within - 0.5, labelled ? name : QString()});
        for (ChartPoint &point : spec.points) {
            if (point.month == month)
                point.happened += (point.happened.isEmpty() ? QString() : u"; "_s) + name;
        }
    }
    if (const QString marked = eventsText(events, from, to); !marked.isEmpty())
        spec.spoken += u' ' + Words::tr("Marked: %1.").arg(marked);
}

QString eventsText(const QVector<ShopEvent> &events, int fromMonth, int toMonth)
{
    QStringList names;
    for (const ShopEvent &event : events) {
        const int month = ShopCalendar::monthNumber(ShopCalendar::date(event.day));
        if (month >= fromMonth && month <= toMonth)
            names << named(event, u"d MMM yyyy"_s);
    }
    return names.join(u"; "_s);
}

} // namespace rapport
