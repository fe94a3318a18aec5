#include "app/cli/monthfigures.h"

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

/// "41 (52)": the figure and its n; "- (3)" where it can't be given, "not yet" where it will be.
QString cell(const metrics::Estimate &figure, double factor, int digits, const QString &unit = {})
{
    if (figure.why == u"not-yet")
        return u"not yet"_s;
    const QString value = figure.value ? QString(QString::number(*figure.value * factor, 'f', digits) + unit) : u"-"_s;
    return u"%1 (%2)"_s.arg(value).arg(figure.n);
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
    QStringList lines;
    const auto row = [](const QStringList &cells) {
        QString line = cells.first().leftJustified(9);
        for (const QString &cell : cells.mid(1))
            line += cell.rightJustified(13);
        return line;
    };
    lines << row({u"month"_s, u"NPS (n)"_s, u"CSAT"_s, u"CES"_s, u"FCR"_s, u"confirmed"_s, u"mood"_s, u"back again"_s, u"lost"_s, u"value"_s,
                  u"active"_s, u"revenue"_s});
    for (const MonthlyFigures::Month &month : figures.months) {
        const auto figure = [&](const char *key) { return month.figures.value(QLatin1String(key)); };
        const qint64 revenue = month.revenue.value(figures.currency);
        lines << row({monthId(month.month) + (month.unfinished ? u"*" : u""), cell(figure("nps"), 1, 0), cell(figure("csat"), 100, 0, u"%"_s),
                      cell(figure("ces"), 1, 1), cell(figure("fcr"), 100, 0, u"%"_s), cell(figure("confirmed"), 100, 0, u"%"_s),
                      cell(figure("sentiment"), 1, 2), cell(figure("retention"), 100, 0, u"%"_s), cell(figure("churn"), 100, 1, u"%"_s),
                      figure("cltv").value ? wholeMoney(qRound64(*figure("cltv").value), figures.currency) : u"-"_s,
                      QString::number(month.active), wholeMoney(revenue, figures.currency)});
    }
    lines << QString()
          << u"* not over yet. In brackets: from how many answers, cases, customers. Amounts in %1; lost: no purchase for %2 days."_s.arg(figures.currency)
                 .arg(figures.windowDays)
          << u"FCR: solved at the first contact, as the shop saw it; confirmed: as customers said when asked."_s;
    return lines + leftOut(figures);
}

} // namespace rapport::cli
