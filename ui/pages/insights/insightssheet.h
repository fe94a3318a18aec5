#pragma once

#include "models/services/trendrequest.h"
#include "models/series/trendpoint.h"
#include "storage/error.h"
#include "storage/records/shopevent.h"
#include "storage/records/timelineentry.h"
#include "storage/result.h"
#include "ui/pages/insights/filteruse.h"
#include "ui/pages/insights/period.h"

#include <QCoroTask>
#include <QFuture>
#include <QHash>
#include <QVector>
#include <QWidget>

#include <memory>
#include <optional>

namespace rapport {

class ChartCard;
struct ChartSpec;
class Plot;
class Workspace;

/// What a sheet is asked to show.
struct SheetRequest
{
    TrendRequest trend;                        ///< The months shown, and of whom.
    Period::Kind period = Period::Kind::Year;  ///< How the months were chosen: whether there are more to offer.
    QString narrowed = {};                     ///< What else than months it is narrowed to, in words; empty: nothing.
    friend bool operator==(const SheetRequest &, const SheetRequest &) = default;
};

/// The same with the months before its last one, so that every figure's last month has the same month of last year in it.
[[nodiscard]] TrendRequest withLastYear(const TrendRequest &request);

/// One sheet of the Insights page. Reads on its own, says when it is done, and leaves the page what is the page's.
class InsightsSheet : public QWidget
{
    Q_OBJECT
public:
    InsightsSheet(const QString &id, Workspace &workspace, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Reads and shows; an answer to an earlier call that comes later is thrown away.
    void load(const SheetRequest &request);
    /// What is being read is no longer wanted: another load() follows.
    void abandon() { ++m_generation; }
    [[nodiscard]] const SheetRequest &request() const { return m_request; }
    /// The card with this id; null where the sheet has none.
    [[nodiscard]] ChartCard *card(const QString &id) const { return m_cards.value(id); }
    /// Scrolls a card into view and gives its chart the focus.
    void reveal(ChartCard *card);
    /// What stands beside the filters; may be empty.
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    [[nodiscard]] const FilterUse &filterUse() const { return m_filterUse; }

Q_SIGNALS:
    void customerActivated(rapport::CustomerId customer);
    /// Everybody with this tag is to be shown in the list of customers.
    void tagActivated(const QString &tag);
    /// The ways out of an empty card.
    void importRequested();
    void allCustomersRequested();
    void allMonthsRequested();
    /// More about it stands on another sheet, in this chart of it.
    void sheetRequested(const QString &id, const QString &chart);
    /// A file was written, or could not be: a sentence for the page's message bar.
    void saved(const QString &sentence);
    void notSaved(const QString &sentence);
    void failed(const rapport::Error &problem);
    /// Figures from before the last change are shown; newer ones are on their way.
    void shownOlder();
    /// The first figures are there; more may follow.
    void shown();
    /// Everything asked for is shown, or has failed.
    void refreshed();

protected:
    /// Reads `request()` and shows it; returns without a trace once `stale(generation)`. Where older figures are known and the new ones are not
    /// there at once, shows those first and emits shownOlder(). Emits shown() and refreshed().
    virtual QCoro::Task<> read(int generation) = 0;
    [[nodiscard]] bool stale(int generation) const { return generation != m_generation; }
    /// Whether the figures of request() stand here already, as they were when last read: showing those again would change nothing.
    [[nodiscard]] bool standsHere() const { return m_shown == m_request; }

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    /// A card of this sheet, connected; the caller lays it out.
    ChartCard *makeCard(const QString &id, QWidget *parent);
    void setExplanation(const QString &text) { m_explanation = text; }
    void setFilterUse(const FilterUse &use) { m_filterUse = use; }
    /// "Name of the shop, Dec 2025 to Nov 2026": what stands under a picture in a file.
    [[nodiscard]] QString footnote() const;
    /// Says in a card why it is empty and what to do about it. `whyEmpty` is that of a series: "none", "fewer-than-10", or any
    /// other word where there are figures, but not here. `sentence` says it for all but "fewer-than-10".
    void showEmpty(ChartCard *card, const QString &title, const QString &whyEmpty, const QString &sentence);
    /// Why the whole shop has nothing here; with a filter, that the filter leaves nothing.
    [[nodiscard]] QString unlessFiltered(const QString &sentence) const;
    /// What is marked on the time axis of the charts to come; their names stand on the first of them.
    void setMarks(const QVector<ShopEvent> &marks);
    void markEvents(ChartSpec &spec);
    /// Records behind a point, in a dialog of their own.
    void openRecords(const QFuture<Result<QVector<TimelineEntry>>> &records, const QString &heading, const QString &basis);
    /// Shows a plot whose parts open records: one list of recordNumber()s a part, the newest first.
    void showPlot(ChartCard *card, const std::shared_ptr<const Plot> &plot, const QVector<QVector<qint64>> &records = {});
    /// A point of the chart with this id was opened: a month (Moment::month), or the part of a plot. Opens what showPlot() was given.
    virtual void openPoint(const QString &chart, int point);

    /// The action of an empty card was chosen.
    virtual void leaveEmpty(const ChartCard *card);

private:
    QString m_id;
    Workspace &m_workspace;
    SheetRequest m_request;
    QHash<QString, ChartCard *> m_cards;
    QHash<QString, QVector<QVector<qint64>>> m_records; ///< By plot.
    QString m_explanation;
    FilterUse m_filterUse;
    QVector<ShopEvent> m_marks;
    QString m_named; ///< The chart that names them.
    std::optional<SheetRequest> m_shown; ///< What the figures are of; none where some could not be read.
    bool m_failed = false;
    int m_generation = 0;
};

} // namespace rapport
