#pragma once

#include "ui/timeline/timelinerow.h"

#include <QAbstractItemDelegate>
#include <QCache>

#include <memory>

namespace rapport {

/// Lays out and paints the rows of a TimelineView. One layout per row serves sizeHint, paint and hit tests; layouts are
/// kept by (entry and version, shape) until the theme, the names or the day change.
class TimelineDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject *parent = nullptr);

    void setContext(const TimelineContext &context);
    [[nodiscard]] const TimelineContext &context() const { return m_context; }

    /// The laid out row; shared because painting may outlive the cache's entry.
    [[nodiscard]] std::shared_ptr<const TimelineRow> row(const QModelIndex &index, const RowShape &shape) const;
    /// The turns of a chat, for its open card; none: it was not kept turn by turn. Kept until forgetTurns().
    void setTurns(const EntryKey &key, const QVector<ChatTurn> &turns);
    [[nodiscard]] bool hasTurns(const EntryKey &key) const { return m_turns.contains(key); }
    /// Null where there are none.
    [[nodiscard]] const QVector<ChatTurn> *turnsOf(const EntryKey &key) const;
    void forgetTurns(const EntryKey &key) { m_turns.remove(key); }
    /// Whether the text may be changed: a chat stays as it was said.
    [[nodiscard]] bool canEdit(const TimelineEntry &entry) const { return entry.key.table == EntryTable::Interaction && !turnsOf(entry.key); }
    /// Forgets one row (its data changed) or all.
    void forget(const EntryKey &key);
    void forgetAll();

    /// The view paints through paintRow(); this draws a row closed, for whoever uses the delegate in another view.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Kept
    {
        int version = 0;
        std::shared_ptr<const TimelineRow> row;
    };

    TimelineContext m_context;
    QHash<EntryKey, QVector<ChatTurn>> m_turns;
    mutable QCache<EntryKey, Kept> m_rows;
};

/// The entry an index stands for.
[[nodiscard]] TimelineEntry entryAt(const QModelIndex &index);

} // namespace rapport
