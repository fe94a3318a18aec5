#include "ui/report/monthlyreport.h"

#include "ui/pages/insights/chartspecs.h"
#include "ui/pages/insights/eventmarks.h"
#include "ui/pages/insights/monthlyspecs.h"
#include "ui/report/reportcanvas.h"
#include "ui/report/reportchart.h"
#include "ui/report/reportfindings.h"
#include "ui/report/reportoutlook.h"
#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double marginPoints = 48;
constexpr double chartHeight = 132;
constexpr double between = 16;

bool anything(const ReportData &data)
{
    for (const MonthlyFigures::Month &month : data.figures.months) {
        const bool answered = std::any_of(month.figures.cbegin(), month.figures.cend(), [](const metrics::Estimate &figure) { return figure.n > 0; });
        if (month.month == data.month && (answered || !month.revenue.isEmpty() || month.conversations > 0))
            return true;
    }
    return false;
}

void writeNews(ReportCanvas &canvas, const ReportData &data, const ReportNews &news)
{
    canvas.heading(Words::tr("What changed"));
    if (news.changed.isEmpty())
        canvas.paragraph(Words::tr("Nothing changed by more than chance, neither against the month before nor against the same month last year."));
    canvas.bullets(news.changed);
    // At a level of 5 % each: no correction, which would hide what a shop can still look into, but said.
    constexpr int manyComparisons = 10;
    if (!news.changed.isEmpty() && news.comparisons >= manyComparisons) {
        canvas.paragraph(Words::tr("Of all comparisons in this report (%1), about %2 would look real by chance alone.")
                             .arg(QLocale().toString(news.comparisons), QLocale().toString(std::max(1, qRound(0.05 * news.comparisons)))));
    }
    if (!news.unchanged.isEmpty()) {
        canvas.heading(Words::tr("No change can be told: within noise"));
        canvas.bullets(news.unchanged);
    }
    if (!news.unknown.isEmpty()) {
        canvas.heading(Words::tr("What can't be told"));
        canvas.bullets(news.unknown);
    }
    if (data.month >= data.figures.span.running)
        canvas.paragraph(Words::tr("This month is not over: its figures can still move."));
}

QString changeCell(const ReportChange &change)
{
    if (!change.known)
        return u"–"_s;
    return change.real ? Words::tr("%1, real").arg(change.text) : u"≈ "_s + change.text;
}

void writeFigures(ReportCanvas &canvas, const ReportData &data, const QVector<ReportFinding> &findings)
{
    canvas.heading(Words::tr("The figures"));
    QVector<QStringList> rows;
    for (const ReportFinding &finding : findings) {
        if (!finding.counted)
            continue;
        // The first page has said how many are missing; the column has no room for it.
        const QString value = finding.known || finding.basis.isEmpty() ? finding.value : Words::tr("too few");
        const QString told = finding.ofMonth == data.month ? value : Words::tr("%1 (%2)", "a figure and its month").arg(value, monthShort(finding.ofMonth, false));
        rows.append({finding.measure.name, told, finding.interval, finding.basis, changeCell(finding.month), changeCell(finding.year)});
    }
    canvas.table({Words::tr("Figure"), monthShort(data.month, false), Words::tr("Range (95 %)"), Words::tr("From"), Words::tr("against %1").arg(monthShort(data.month - 1, false)),
                  Words::tr("against %1").arg(monthRange(data.month - 12, data.month - 12))},
                 rows, {0.23, 0.14, 0.17, 0.19, 0.12, 0.15}, 1);
    const QString apart = leftOutText(data);
    if (!apart.isEmpty())
        canvas.paragraph(apart);
    for (const ReportFinding &finding : findings) {
        if (finding.ofMonth != data.month)
            canvas.paragraph(Words::tr("%1 is of %2, against the month before it and the same month a year earlier: later buyers may still come back.", "a measure, a month")
                                 .arg(finding.measure.name, monthLong(finding.ofMonth, finding.ofMonth / 12 != data.month / 12)));
    }
    canvas.paragraph(Words::tr("\"≈\" stands before a difference that chance alone can make; a difference is called real where its range excludes zero."));
}

/// Whether a figure has enough months for a line: one dot in a frame says no more than the table.
bool isTrend(const QString &key, const MonthlyFigures &figures)
{
    constexpr int fewest = 3;
    const auto known = [&key](const MonthlyFigures::Month &month) { return month.figures.value(key).value.has_value(); };
    return std::count_if(figures.months.begin(), figures.months.end(), known) >= fewest;
}

QVector<ChartSpec> chartsOf(const ReportData &data)
{
    const MonthlyFigures &figures = data.figures;
    const int from = figures.span.from;
    const MeasureSettings settings{figures.windowDays, figures.fcrWindowDays, figures.currency};
    QVector<ChartSpec> charts;
    if (data.wide.nps.whyEmpty.isEmpty())
        charts.append(recommendationSpec(data.wide.nps));
    for (const char *id : {"csat", "ces", "ces_effort"}) {
        if (isTrend(QLatin1String(id), figures))
            charts.append(monthlySpec(measure(QLatin1String(id), settings), figures, from));
    }
    if (data.wide.sentiment.whyEmpty.isEmpty())
        charts.append(moodSpec(data.wide.sentiment));
    for (const char *id : {"fcr", "waiting", "promises", "retention", "churn"}) {
        if (isTrend(QLatin1String(id), figures))
            charts.append(monthlySpec(measure(QLatin1String(id), settings), figures, from));
    }
    if (data.wide.cltv.whyEmpty.isEmpty()) {
        charts.append(revenueSpec(figures, from));
        charts.append(valueSpec(data.wide.cltv));
    }
    return charts;
}

void writeCharts(ReportCanvas &canvas, const ReportData &data)
{
    QVector<ChartSpec> charts = chartsOf(data);
    if (charts.isEmpty())
        return;
    for (ChartSpec &chart : charts)
        addEvents(chart, data.events, true);
    constexpr double headingHeight = 40;
    canvas.ensure(headingHeight + chartHeight + 8);
    canvas.heading(Words::tr("Fifteen months"));
    for (qsizetype i = 0; i < charts.size(); i += 2) {
        canvas.picture(chartHeight + 8, [&](QPainter &painter, const QRectF &area) {
            const double width = (area.width() - between) / 2;
            for (qsizetype k = i; k < std::min(i + 2, charts.size()); ++k) {
                const double left = area.left() + static_cast<double>(k - i) * (width + between);
                paintReportChart(painter, QRectF(left, area.top(), width, chartHeight), charts[k]);
            }
        });
    }
    canvas.paragraph(Words::tr("Grey bands and dashed lines show the range of each figure. Recommendation: grey bars are promoters, light ones passives, hatched ones detractors."));
    if (const QString marked = eventsText(data.events, data.figures.span.from, data.figures.span.to); !marked.isEmpty())
        canvas.paragraph(Words::tr("Diamonds mark what happened: %1.").arg(marked));
}

void writeForecast(ReportCanvas &canvas, const ReportData &data)
{
    canvas.heading(Words::tr("What to expect"));
    for (const QString &paragraph : outlookParagraphs(data))
        canvas.paragraph(paragraph);
}

void writeCalls(ReportCanvas &canvas, const ReportData &data)
{
    canvas.heading(Words::tr("Who to call"));
    if (data.calls.isEmpty()) {
        canvas.paragraph(Words::tr("Nobody is later than usual and likely to stay away."));
        return;
    }
    QVector<QStringList> rows;
    for (const ReportCall &call : data.calls)
        rows.append({call.name, call.phone, call.reason});
    canvas.table({Words::tr("Name"), Words::tr("Phone"), Words::tr("Why")}, rows, {0.3, 0.2, 0.5}, 3);
    if (data.forecast && data.forecast->verdict.gate == forecast::Gate::NotEnough)
        canvas.paragraph(Words::tr("Later than their own rhythm, the latest first; there is not enough data yet to say who is likely to stay away."));
    else
        canvas.paragraph(Words::tr("Later than their own rhythm and among the quarter likeliest to stay away; those expected to spend most first."));
}

void writeDefinitions(ReportCanvas &canvas, const QVector<ReportFinding> &findings)
{
    canvas.heading(Words::tr("What the figures mean"));
    QStringList lines;
    for (const ReportFinding &finding : findings) {
        if (finding.counted)
            lines.append(Words::tr("%1: %2", "a measure and its definition").arg(finding.measure.name, finding.measure.definition));
    }
    lines.append(Words::tr("A figure is shown from %1 answers on. Figures that move together go together; none is said to cause another.").arg(metrics::fewest));
    canvas.bullets(lines, true);
}

} // namespace

Result<void> writeReport(const ReportData &data, const QString &path)
{
    if (!anything(data))
        return Error{Error::Kind::Invalid, monthLong(data.month), u"nothing of this month goes into a figure"_s, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Unavailable, path, file.errorString(), {}};
    {
        QPdfWriter writer(&file);
        writer.setTitle(Words::tr("Monthly report, %1").arg(monthLong(data.month)));
        writer.setCreator(u"Rapport"_s);
        writer.setResolution(720);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints - 8), QPageLayout::Point);
        ReportCanvas canvas(writer, Words::tr("%1 · %2").arg(data.shop, monthLong(data.month)));
        if (!canvas.active())
            return Error{Error::Kind::Unavailable, path, u"the pages could not be painted"_s, {}};
        const QVector<ReportFinding> findings = reportFindings(data);
        canvas.title(monthLong(data.month), Words::tr("Monthly report of %1, made on %2").arg(data.shop, QLocale().toString(data.madeOn, QLocale::LongFormat)));
        writeNews(canvas, data, reportNews(data, findings));
        writeFigures(canvas, data, findings);
        writeCharts(canvas, data);
        writeForecast(canvas, data);
        writeCalls(canvas, data);
        // To look things up in when the news is read: a page of its own where all else fits on one.
        if (canvas.page() == 1)
            canvas.newPage();
        writeDefinitions(canvas, findings);
    }
    if (!file.commit())
        return Error{Error::Kind::Unavailable, path, file.errorString(), {}};
    return {};
}

} // namespace rapport
