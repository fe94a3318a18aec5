#pragma once

#include "storage/changeset.h"
#include "storage/error.h"
#include "storage/records/ids.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/sheetcatalog.h"

#include <QCoroTask>
#include <QWidget>

#include <optional>

class QScrollArea;
class QStackedLayout;
class QTabBar;
class QTimer;

namespace rapport {

class BusyBar;
class ChartCard;
class FilterBar;
class MessageBar;
class ReportSaver;
class SheetTabs;
class Workspace;

/// The shop by month, on sheets: one row of tabs, one row of filters for all of them. A sheet is built and read when it is
/// looked at for the first time, and read again when it is looked at after something changed.
class InsightsPage : public QWidget
{
    Q_OBJECT
public:
    explicit InsightsPage(Workspace &workspace, QWidget *parent = nullptr);

    /// Reads everything anew, at once.
    void refresh();
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    /// A card of the sheet shown; null where it has none of that id.
    [[nodiscard]] ChartCard *card(const QString &id) const;
    /// The sheet shown.
    [[nodiscard]] InsightsSheet *sheet() const;
    /// Shows the sheet with this id ("overview", "loyalty", ...), which is remembered.
    void showSheet(const QString &id);
    /// Offers to save the report of the last month that is over.
    void askForReport();
    /// Opens what is marked on the time axes.
    void showEvents();

Q_SIGNALS:
    void customerActivated(rapport::CustomerId customer);
    /// Everybody with this tag is to be shown in the list of customers.
    void tagActivated(const QString &tag);
    /// The way out of an empty page.
    void importRequested();
    /// What is shown is up to date.
    void refreshed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Place
    {
        SheetEntry entry;
        QScrollArea *area = nullptr;
        InsightsSheet *sheet = nullptr; ///< None until looked at.
        int revision = 0;               ///< Of what it shows.
    };

    void buildTabs();
    [[nodiscard]] QWidget *buildHead();
    void connectReport();
    void connectSheet(InsightsSheet *sheet);
    void step(int by);
    void turnTo(int index);
    /// The sheet shown, built where it is new.
    Place &ensureSheet();
    /// Lets the sheet shown read where it is behind.
    void catchUp();
    void markStale(const ChangeSet &changes);
    QCoro::Task<> loadSpan(int generation);
    QCoro::Task<> loadChoices();
    void complain(const Error &problem);

    Workspace &m_workspace;
    SheetTabs *m_row;
    QTabBar *m_tabs; ///< Of the row.
    FilterBar *m_filters;
    QStackedLayout *m_stack;
    MessageBar *m_messages;
    BusyBar *m_busy;
    QTimer *m_quiet;
    ReportSaver *m_report;
    QVector<Place> m_places;
    std::optional<SheetRequest> m_request; ///< What every sheet is to show; none until the shop's span is known.
    int m_revision = 0;
    int m_generation = 0;
    bool m_stale = true;
    bool m_reading = false; ///< The sheet shown has not brought all it reads yet.
};

} // namespace rapport
