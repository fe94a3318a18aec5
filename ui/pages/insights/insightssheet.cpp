#include "ui/pages/insights/insightssheet.h"

#include "models/metrics/estimate.h"
#include "models/series/recordnumber.h"
#include "models/series/returnmonths.h"
#include "models/services/insight.h"
#include "models/workspace.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/plot.h"
#include "ui/charts/plotview.h"
#include "ui/pages/insights/eventmarks.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/recordsdialog.h"
#include "ui/support/launch.h"

#include <QScrollArea>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

TrendRequest withLastYear(const TrendRequest &request)
{
    constexpr int year = 12;
    TrendRequest wide = request;
    // Whether the last month runs is not known here: as if it did, a year before the earliest month that is compared then.
    wide.fromMonth = std::min(request.fromMonth, lastMonthJudged(request.toMonth) - year);
    return wide;
}

InsightsSheet::InsightsSheet(const QString &id, Workspace &workspace, QWidget *parent) : QWidget(parent), m_id(id), m_workspace(workspace)
{
    setObjectName(u"insights.sheet."_s + id);
    connect(this, &InsightsSheet::failed, this, [this] { m_failed = true; });
    connect(this, &InsightsSheet::refreshed, this, [this] { m_shown = m_failed ? std::nullopt : std::optional(m_request); });
}

void InsightsSheet::load(const SheetRequest &request)
{
    m_request = request;
    m_failed = false;
    if (!standsHere())
        m_shown.reset();
    launch(this, read(++m_generation));
}

ChartCard *InsightsSheet::makeCard(const QString &id, QWidget *parent)
{
    auto *card = new ChartCard(id, parent);
    m_cards.insert(id, card);
    connect(card, &ChartCard::opened, this, &InsightsSheet::openPoint);
    connect(card, &ChartCard::actionTriggered, this, [this, card] { leaveEmpty(card); });
    connect(card, &ChartCard::exportDone, this, [this](const QString &path) { Q_EMIT saved(tr("Saved as %1.").arg(path)); });
    connect(card, &ChartCard::exportFailed, this, [this](const QString &path, const QString &reason) {
        Q_EMIT notSaved(tr("%1 could not be written: %2. Choose another folder and save again.").arg(path, reason));
    });
    return card;
}

QString InsightsSheet::footnote() const
{
    const QString months = monthRange(m_request.trend.fromMonth, m_request.trend.toMonth);
    return QStringList{m_workspace.profile().name, months, m_request.narrowed.isEmpty() ? tr("all customers") : m_request.narrowed}.join(u" · "_s);
}

QString InsightsSheet::unlessFiltered(const QString &sentence) const
{
    return m_request.trend.filtered() ? tr("With this filter nothing is left in these months.") : sentence;
}

void InsightsSheet::showEmpty(ChartCard *card, const QString &title, const QString &whyEmpty, const QString &sentence)
{
    const bool filtered = m_request.trend.filtered();
    const bool nothing = whyEmpty == u"none";
    const bool wider = !nothing && m_request.period != Period::Kind::All;
    const QString tooFew = tr("No month here has the %1 that a figure needs. Look at all months, or at all customers.").arg(metrics::fewest);
    const QString action = filtered ? tr("Show all customers") : wider ? tr("Show all months") : nothing ? tr("Import a file…") : QString();
    const QString apart = tr("This can't be told for one channel, topic or person alone.");
    card->setEmpty(title, whyEmpty == u"fewer-than-10" ? tooFew : whyEmpty == u"not-for-this-filter" ? apart : sentence, action);
    card->setProperty("wider", wider);
}

void InsightsSheet::leaveEmpty(const ChartCard *card)
{
    if (m_request.trend.filtered())
        Q_EMIT allCustomersRequested();
    else if (card->property("wider").toBool())
        Q_EMIT allMonthsRequested();
    else
        Q_EMIT importRequested();
}

void InsightsSheet::setMarks(const QVector<ShopEvent> &marks)
{
    m_marks = marks;
    m_named.clear();
}

void InsightsSheet::markEvents(ChartSpec &spec)
{
    // The same chart again, with newer figures, keeps the names.
    const bool first = m_named.isEmpty() || m_named == spec.id;
    addEvents(spec, m_marks, first);
    if (first && !spec.events.isEmpty())
        m_named = spec.id;
}

void InsightsSheet::reveal(ChartCard *card)
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(card);
    }
    card->focusChart();
}

void InsightsSheet::showPlot(ChartCard *card, const std::shared_ptr<const Plot> &plot, const QVector<QVector<qint64>> &records)
{
    m_records.insert(plot->head().id, records);
    card->setFootnote(footnote());
    card->setPlot(plot);
}

void InsightsSheet::openPoint(const QString &chart, int point)
{
    const QVector<qint64> records = m_records.value(chart).value(point);
    const auto *view = findChild<PlotView *>(u"plot."_s + chart);
    if (records.isEmpty() || !view || !view->plot())
        return;
    const ChartPoint &said = view->plot()->said(point);
    openRecords(m_workspace.insight().entries(recordKeys(records)), tr("%1, %2").arg(view->plot()->head().title, said.title),
                QStringList{said.figure, said.basis}.join(u" · "_s));
}

void InsightsSheet::openRecords(const QFuture<Result<QVector<TimelineEntry>>> &records, const QString &heading, const QString &basis)
{
    auto *dialog = new RecordsDialog(m_workspace, heading, basis, this);
    connect(dialog, &RecordsDialog::customerActivated, this, &InsightsSheet::customerActivated);
    dialog->load(records);
    dialog->open();
}

} // namespace rapport
