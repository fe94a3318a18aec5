#include "app/cli/monthfigures.h"

#include "app/cli/figurecell.h"
#include "app/cli/recordtext.h"
#include "app/cli/servicetext.h"
#include "models/text/shopcalendar.h"

#include <QJsonArray>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QString monthId(int month)
{
    return ShopCalendar::monthStart(month).toString(u"yyyy-MM"_s);
}

/// The figure with its verdict against the month before and the same month of last year.
QJsonObject toJson(const MonthlyFigures &figures, const MonthlyFigures::Month &month, const QString &key, const metrics::Estimate &figure)
{
    QJsonObject object = cli::toJson(figure);
    const MonthlyFigures::Verdict verdict = figures.verdict(key, month.month);
    if (verdict.sinceLastMonth.difference)
        object.insert(u"since_last_month"_s, cli::toJson(verdict.sinceLastMonth));
    if (verdict.sinceLastYear.difference)
        object.insert(u"since_last_year"_s, cli::toJson(verdict.sinceLastYear));
    return object;
}

QJsonObject toJson(const MonthlyFigures &figures, const MonthlyFigures::Month &month)
{
    QJsonObject object{{u"month"_s, monthId(month.month)},
                       {u"unfinished"_s, month.unfinished},
                       {u"active"_s, month.active},
                       {u"conversations"_s, month.conversations},
                       {u"provisional_cases"_s, month.provisionalCases}};
    for (auto it = month.figures.cbegin(); it != month.figures.cend(); ++it)
        object.insert(it.key(), toJson(figures, month, it.key(), it.value()));
    QJsonObject nps = object.value(u"nps"_s).toObject();
    nps.insert(u"promoters"_s, month.npsParts.promoters);
    nps.insert(u"passives"_s, month.npsParts.passives);
    nps.insert(u"detractors"_s, month.npsParts.detractors);
    object.insert(u"nps"_s, nps);
    QJsonObject revenue;
    for (auto it = month.revenue.cbegin(); it != month.revenue.cend(); ++it)
        revenue.insert(it.key(), it.value());
    object.insert(u"revenue"_s, revenue);
    return object;
}

QJsonArray toJson(const QVector<MonthlyFigures::KeptApart> &rows)
{
    QJsonArray array;
    for (const MonthlyFigures::KeptApart &row : rows)
        array.append(QJsonObject{{u"kind"_s, row.kind}, {u"scale"_s, row.scale}, {u"n"_s, row.n}});
    return array;
}

/// What the table leaves out, a sentence each.
QStringList leftOut(const MonthlyFigures &figures)
{
    QStringList lines;
    for (const MonthlyFigures::KeptApart &row : figures.keptApart(figures.span.from)) {
        const QString what = row.kind == u"review" ? u"review"_s : row.kind.toUpper() + u" answer"_s;
        lines << u"%1 %2 on a scale from %3 to %4 %5 kept apart: scales are not converted."_s.arg(row.n)
                     .arg(row.n == 1 ? what : what + u's', row.kind == u"nps" ? u"0"_s : u"1"_s)
                     .arg(row.scale)
                     .arg(row.n == 1 ? u"is"_s : u"are"_s);
    }
    if (const QStringList others = figures.otherCurrencies(figures.span.from); !others.isEmpty())
        lines << u"Purchases in %1 are kept apart: amounts of two currencies have no common total."_s.arg(others.join(u", "_s));
    return lines;
}

/// A column of the table that shows a figure.
struct Column
{
    QLatin1String key;
    QString title;
    FigureStyle style;
};

QVector<Column> columns()
{
    return {{"nps"_L1, u"NPS (n)"_s, {}},
            {"csat"_L1, u"CSAT"_s, asPercent},
            {"ces"_L1, u"CES"_s, {1, 1, {}}},
            {"fcr"_L1, u"FCR"_s, asPercent},
            {"confirmed"_L1, u"confirmed"_s, asPercent},
            {"sentiment"_L1, u"mood"_s, {1, 2, {}}},
            {"retention"_L1, u"back again"_s, asPercent},
            {"churn"_L1, u"lost"_s, {100, 1, u"%"_s}}};
}

QString tableRow(const QStringList &cells)
{
    QString line = cells.first().leftJustified(9);
    for (const QString &cell : cells.mid(1))
        line += u' ' + cell.rightJustified(12);
    return line;
}

} // namespace

QJsonObject toJson(const MonthlyFigures &figures)
{
    QJsonArray months;
    for (const MonthlyFigures::Month &month : figures.months)
        months.append(toJson(figures, month));
    return {{u"months"_s, months},
            {u"kept_apart"_s, toJson(figures.keptApart(figures.span.from))},
            {u"currency"_s, figures.currency},
            {u"inactivity_window_days"_s, figures.windowDays},
            {u"fcr_window_days"_s, figures.fcrWindowDays}};
}

QStringList toTable(const MonthlyFigures &figures)
{
    if (figures.months.isEmpty())
        return {};
    QStringList titles{u"month"_s};
    for (const Column &column : columns())
        titles << column.title;
    QStringList lines{tableRow(titles + QStringList{u"value"_s, u"active"_s, u"revenue"_s})};
    for (const MonthlyFigures::Month &month : figures.months) {
        QStringList cells{monthId(month.month) + (month.unfinished ? u"*" : u"")};
        QStringList intervals{u"   95 %"_s};
        for (const Column &column : columns()) {
            const metrics::Estimate figure = month.figures.value(column.key);
            cells << countedCell(figure, column.style);
            intervals << intervalCell(figure, column.style);
        }
        const auto money = [&](const metrics::Estimate &figure) { return figure.value ? wholeMoney(qRound64(*figure.value), figures.currency) : u"-"_s; };
        lines << tableRow(cells + QStringList{money(month.figures.value(u"cltv"_s)), QString::number(month.active), wholeMoney(month.revenue.value(figures.currency), figures.currency)});
        const metrics::Estimate worth = month.figures.value(u"cltv"_s);
        if (worth.low && worth.high)
            intervals << u"%1..%2"_s.arg(wholeMoney(qRound64(*worth.low), figures.currency), wholeMoney(qRound64(*worth.high), figures.currency));
        if (intervals.join(QString()) != intervals.first())
            lines << tableRow(intervals);
    }
    lines << QString()
          << u"* not over yet. In brackets: from how many answers, cases, customers; below, the range that holds the true figure 95 times in 100. Amounts in %1; lost: no purchase for %2 days."_s.arg(figures.currency)
                 .arg(figures.windowDays)
          << u"FCR: solved at the first contact, as the shop saw it; confirmed: as customers said when asked."_s;
    return lines + leftOut(figures);
}

} // namespace rapport::cli
