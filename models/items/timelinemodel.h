#pragma once

#include "models/services/drafts.h"
#include "storage/changeset.h"
#include "storage/error.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace rapport {

class Workspace;
template<typename T> class Result;

/// One customer's timeline, newest first (so what is planned comes before what has happened), read in pages as
/// the view asks for them. Follows the shop's changes row by row: what was inserted, changed or removed is read by
/// key and moves exactly those rows.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< TimelineEntry; delegates use entry(), which does not copy.
        KindRole,                     ///< QString, its kind id.
        DayStartRole,                 ///< bool, startsDay().
        PlannedRole,                  ///< bool, isPlanned().
    };
    enum class State {
        Empty,   ///< No customer is set.
        Loading, ///< The first page is under way; rows still show what was there before.
        Ready,
        Failed,  ///< See error(); there are no rows.
    };
    static constexpr int pageSize = 100;

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    /// A customer that is not set empties the model.
    void setCustomer(CustomerId customer);
    [[nodiscard]] CustomerId customer() const { return m_customer; }
    void setFilter(const TimelineFilter &filter);
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Reads anew, as many rows as are here. Also what "try again" does.
    void reload();

    /// Reads on until the entry at this place is among the rows; broughtIn() says so, also where it turns out to be none of them.
    void bringIn(const TimelineCursor &place);

    [[nodiscard]] State state() const { return m_state; }
    /// Why there are no rows; only where Failed.
    [[nodiscard]] const Error &error() const { return m_error; }

    /// 0 <= row < rowCount().
    [[nodiscard]] const TimelineEntry &entry(int row) const { return m_entries.at(row); }
    /// Where the entry stands; -1 where it is not among the rows read so far.
    [[nodiscard]] int rowOf(EntryKey key) const;
    /// The first row of a day, where a date is written above it.
    [[nodiscard]] bool startsDay(int row) const;
    /// Lies ahead, by the workspace's clock.
    [[nodiscard]] bool isPlanned(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void broughtIn(const rapport::EntryKey &key);

private:
    void noticeChange(const ChangeSet &changes);
    void readOn();
    void goOn(quint64 generation);
    void readFirst(int rows);
    void readNext(int rows);
    [[nodiscard]] bool isReadDownTo(const TimelineCursor &place) const;
    void readPending();
    void showFirst(const Result<TimelinePage> &page);
    void append(const TimelinePage &page);
    void apply(const QSet<EntryKey> &asked, const QVector<TimelineEntry> &found);
    void place(const TimelineEntry &entry);
    void take(EntryKey key);
    void clear();
    void setState(State state);
    void dayMayStartAt(int row);
    [[nodiscard]] int positionOf(const TimelineCursor &cursor) const;

    Workspace &m_workspace;
    CustomerId m_customer;
    TimelineFilter m_filter;
    State m_state = State::Empty;
    Error m_error;
    QVector<TimelineEntry> m_entries;
    QHash<EntryKey, qint64> m_instants; ///< Of every row: with it a row is found by its place in the order.
    bool m_more = false;                ///< There are older entries.
    quint64 m_generation = 0;           ///< Answers to older questions are dropped.

    // One read at a time: two lanes could answer in the wrong order.
    bool m_reading = false;
    bool m_wantsReload = false;
    bool m_wantsMore = false;
    QSet<EntryKey> m_pending;           ///< Changed since; to be read.
    std::optional<TimelineCursor> m_target; ///< Read down to here.
};

} // namespace rapport
