#pragma once

#include "ui/theme/badges.h"
#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport {

/// One month on a chart, with everything a person reads about it ready made.
struct ChartPoint
{
    int month = 0;               ///< Moment::month; handed back when the point is opened.
    QString axis;                ///< Below the axis: "Sep", "Sep 25".
    std::optional<double> value; ///< Empty: a gap.
    std::optional<double> low;
    std::optional<double> high;
    bool unfinished = false;     ///< Drawn hollow, its line dashed, its bars at 55 %.
    double promoters = 0;        ///< Shares of answers in per cent, for charts with parts.
    double passives = 0;
    double detractors = 0;
    QString title;               ///< "September 2026"
    QString figure;              ///< "NPS 32"; where there is none, the words why.
    QString basis;               ///< "11 to 50 · 59 answers"
    QString open;                ///< "Show these 59"; empty: nothing to open.
    QString happened;            ///< "New opening hours, 1 Aug"; events of the month.
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// A horizontal rule or a word at the value axis.
struct ChartTick
{
    double at = 0;
    QString text;
    bool rule = true;
    Role role = &Theme::text2;
    friend bool operator==(const ChartTick &, const ChartTick &) = default;
};

/// Something that happened, marked on the time axis.
struct ChartEvent
{
    double at = 0; ///< In months from the first point's middle: 0.5 is the border between the first two.
    QString label; ///< "New opening hours, 1 Aug"; empty: the line alone.
    friend bool operator==(const ChartEvent &, const ChartEvent &) = default;
};

/// Whether the last finished month differs from another one.
struct ChartChange
{
    QString against; ///< "against September"
    Verdict verdict = Verdict::None;
    QString change;  ///< "+8"; with Verdict::None the words why nothing can be said.
    QString help;    ///< The difference with its interval, for pointing and reading out.
    friend bool operator==(const ChartChange &, const ChartChange &) = default;
};

/// What of a chart a person can hide, to see the rest better.
enum class ChartLayer { Line, Range, Beside, Parts };

/// The same data as rows. `raw` is for machines: point as decimal sign, no units; same shape as `rows`.
struct ChartTable
{
    QStringList columns;
    QVector<QStringList> rows;
    QStringList rawColumns;
    QVector<QStringList> raw;
    bool newestFirst = true; ///< Months are shown from the last one back; other rows as they come.
    friend bool operator==(const ChartTable &, const ChartTable &) = default;
};

/// What a chart shows. Plain data: the same spec is drawn on screen, in the light theme for a file, and read out.
struct ChartSpec
{
    QString id;                 ///< objectName and file name, "recommendation".
    QString title;              ///< "Recommendation"
    QString measure;            ///< "NPS, share of answers in %"
    QString caption;            ///< Over one of several charts of a card: "Bought again next month".
    QString latest;             ///< At the caption's right: "Oct 42 % of 281".
    QVector<ChartPoint> points;
    double bottom = 0;
    double top = 1;
    QVector<ChartTick> ticks;   ///< At most five with a rule.
    Role line = &Theme::series1;
    bool parts = false;         ///< Bars of promoters, passives and detractors behind the line.
    bool bars = false;          ///< Bars from zero in place of the line.
    QVector<std::optional<double>> beside; ///< A second line, dashed, to compare with; as long as points, or none.
    QString besideLabel;        ///< Its name at the line's end.
    QVector<ChartEvent> events; ///< From the left to the right.
    std::optional<double> calmLow;  ///< A quiet band across the chart (neutral mood).
    std::optional<double> calmHigh;
    QString lineLabel;          ///< Names at the line's end.
    QString promotersLabel;
    QString passivesLabel;
    QString detractorsLabel;
    QString now;                ///< "October 84 %": what `changes` are about.
    QVector<ChartChange> changes;
    QString note;               ///< One sentence under the chart: what a reader must know.
    QString spoken;             ///< The chart in a sentence or two, for screen readers.
    ChartTable table;
    friend bool operator==(const ChartSpec &, const ChartSpec &) = default;
};

} // namespace rapport
