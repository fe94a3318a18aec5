#pragma once

#include "models/services/customerquery.h"
#include "storage/records/shop.h"

#include <QCoroTask>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;

namespace rapport {

class BusyBar;
class Button;
class Chip;
class CustomerDelegate;
class CustomerListModel;
class CustomerListView;
class Dialling;
class EmptyState;
class SearchField;
class SelectionBar;
class Workspace;

/// The customers, beside whoever is shown: count, filter, order, rows. Letters typed in it narrow the list; several selected at once
/// can be tagged and exported.
class CustomerListPane : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerListPane(Workspace &workspace, QWidget *parent = nullptr);

    /// Selects a customer; waits for the list where it is not there yet. Takes filters off that hide it.
    void select(CustomerId id);
    /// Selects nobody, until somebody is chosen.
    void selectNobody();
    [[nodiscard]] CustomerId selected() const { return m_selected; }
    void focusList();
    void setTags(const QStringList &tags) { m_tags = tags; }
    /// The saved ones; a filter by one that is gone is taken off.
    void setSegments(const QVector<Segment> &segments);
    /// Whoever is selected, in the order of the list; one, or several.
    [[nodiscard]] QVector<CustomerId> selectedCustomers() const;
    /// Asks for a file and writes those selected, where there are several, or everybody the list shows.
    void exportList();
    void setQuery(const CustomerQuery &query);

Q_SIGNALS:
    /// Another customer is to be shown; not set: none.
    void chosen(rapport::CustomerId id);
    /// Enter in the list: go to the header.
    void entered();
    void newCustomerRequested();
    /// There is nobody in the shop at all, or somebody again.
    void emptyShopChanged(bool empty);
    void failed(const QString &sentence);
    /// For the status line.
    void noted(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void openFilterMenu();
    void openSortMenu();
    void applyQuery(const CustomerQuery &query);
    void showQuery();
    /// What stands in the search field and is not looked for yet.
    void applyTyped();
    /// Enter in the search field: shows somebody of the narrowed list, once that is here.
    void enterFound();
    void onLoaded();
    void pickUp();
    void onCurrentChanged(const QModelIndex &current);
    void updateEmptyState();
    [[nodiscard]] bool isFiltered() const;
    void connectSelection();
    void selectOne();
    void openContextMenu(const QPoint &point);
    void tagSelected(bool putOn);
    void editSegment(const Segment &segment);
    void explainSegment();
    QCoro::Task<> removeSegment(Segment segment);
    QCoro::Task<> explain(Segment segment);
    QCoro::Task<> changeTags(QVector<CustomerId> customers, QStringList add, QStringList remove);
    QCoro::Task<> writeFile(QVector<CustomerId> customers, QString path);

    Workspace &m_workspace;
    CustomerListModel *m_model;
    CustomerDelegate *m_delegate;
    QLabel *m_count;
    Chip *m_filter;
    Button *m_sort;
    SearchField *m_search;
    QStackedWidget *m_stack;
    CustomerListView *m_view;
    EmptyState *m_empty;
    SelectionBar *m_selection;
    Dialling *m_dialling;
    BusyBar *m_busy;
    QTimer *m_typing;
    QStringList m_tags;
    QVector<Segment> m_segments;
    CustomerId m_selected;
    bool m_selecting = false;
    bool m_entering = false; ///< Enter was pressed and the list it is about is being read.
};

} // namespace rapport
