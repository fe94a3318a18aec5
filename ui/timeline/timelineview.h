#pragma once

#include "models/services/memory.h"
#include "ui/timeline/rowheights.h"
#include "ui/timeline/timelinedelegate.h"

#include <QAbstractItemView>
#include <QSet>

class QMenu;
class QTimer;

namespace rapport {

class ScoreEditor;

/// A customer's timeline: newest first, cards for what was said, bare rows for the rest, day lines between days.
///
/// Heights vary and are measured only for rows that come into view; the others count an estimate. What is on the screen
/// never moves when rows above it are measured or inserted: an anchor row keeps its place.
class TimelineView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setContext(const TimelineContext &context);
    [[nodiscard]] const TimelineContext &context() const { return m_delegate->context(); }

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;

    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    /// Opens or closes a card; bare rows have nothing to open.
    void setOpen(const QModelIndex &index, bool open);
    void toggle(const QModelIndex &index) { setOpen(index, !isOpen(index)); }
    /// Closes every card: another customer is about to be shown.
    void closeAll();
    /// Opens the card and the editor of its score in it.
    void correctScore(const QModelIndex &index);
    /// Answers offerWanted(): what the editor shows, while it is still about this text and score.
    void showOffer(const EntryKey &key, int score, const CorrectionOffer &offer);
    /// Answers turnsWanted().
    void showTurns(const EntryKey &key, const QVector<ChatTurn> &turns);
    /// Makes the entry current, opens it and brings it into sight; false where it is not among the rows.
    bool showEntry(const EntryKey &key);
    /// What a screen reader says about a row.
    [[nodiscard]] QString spokenText(const QModelIndex &index) const;
    /// First row that is (partly) visible; -1 without rows.
    [[nodiscard]] int firstVisibleRow() const;
    /// Rows whose height is known. For tests: scrolling must not measure everything.
    [[nodiscard]] int measuredRows() const;

Q_SIGNALS:
    /// A person's word about a mood, thousandths; empty takes the correction back. `phrase`: other texts that say it follow.
    void scoreChosen(const rapport::EntryKey &key, std::optional<int> score, const QString &phrase);
    /// What could correcting a text to this score teach?
    void offerWanted(const rapport::EntryKey &key, int score);
    void removeRequested(const rapport::EntryKey &key);
    /// A chat was opened whose turns are not here yet.
    void turnsWanted(const rapport::EntryKey &key);
    /// An interaction is to stay in sight, or no longer.
    void pinRequested(const rapport::EntryKey &key, bool pinned);
    /// The newest entry that reads badly is wanted, then the one before it.
    void negativeWanted();
    /// The text of an interaction is to be changed.
    void editRequested(const rapport::TimelineEntry &entry);
    void taskDoneRequested(const rapport::EntryKey &key, bool done);
    /// Something was put on the clipboard.
    void copied(const QString &what);
    /// Up was pressed on the first row.
    void leftUpwards();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyboardSearch(const QString &search) override;

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

protected Q_SLOTS:
    void reset() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;

private:
    [[nodiscard]] QModelIndex at(int row) const { return model()->index(row, 0, rootIndex()); }
    [[nodiscard]] int rows() const { return model() ? model()->rowCount(rootIndex()) : 0; }
    [[nodiscard]] RowShape shapeOf(int row) const;
    [[nodiscard]] std::shared_ptr<const TimelineRow> rowAt(int row) const;
    void measure(int row);
    void remeasure(int row);
    void relayout();
    /// Brings the anchor to the first visible row, measures what is visible, sets the scroll bar.
    void settle();
    void measureUpTo(int y);
    void measureDownTo(int y);
    void placeEditor();
    void fetchIfNear();
    void connectEditor();
    void closeEditor(bool giveFocusBack);
    /// Where a rectangle of a row, laid out from left to right, is on the screen.
    [[nodiscard]] QRect onScreen(const QRect &laidOut) const;
    [[nodiscard]] int linkAt(const QPoint &point) const;
    [[nodiscard]] bool hitsBadge(const QPoint &point) const;
    void follow(const OpenPart::Link &link, const QModelIndex &index);
    void addMoodActions(QMenu &menu, const QPersistentModelIndex &index);
    [[nodiscard]] int rowOf(const EntryKey &key) const;
    void wantTurns(const QModelIndex &index);
    void paintMoods(QPainter *painter, const QRect &dirty);
    [[nodiscard]] std::optional<MoodPoint> moodBelow(int row) const;
    void pin(const QModelIndex &index);
    void updateRow(int row);
    void hover(const QPoint &point);
    void updateAccessibility(const QModelIndex &index);
    void copyText(const TimelineEntry &entry);

    TimelineDelegate *m_delegate;
    RowHeights m_heights;
    QSet<EntryKey> m_open;
    int m_anchorRow = 0;   ///< A visible row ...
    int m_anchorY = 0;     ///< ... and the y of its top in the viewport: what stays in place.
    int m_hovered = -1;
    int m_hoveredLink = -1;
    bool m_badgeHovered = false;
    bool m_settling = false; ///< The scroll bar is being set by us.
    bool m_atTop = true;
    ScoreEditor *m_editor = nullptr;
    EntryKey m_edited;
    EntryKey m_pressed;
    QTimer *m_minute;      ///< "due in 3 h 40 min" and "Today" change by themselves.
};

} // namespace rapport
