#pragma once

#include "storage/changeset.h"
#include "storage/error.h"
#include "storage/records/inboxrow.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QVector>

namespace rapport {

class Workspace;
struct InboxPage;
template<typename T> class Result;

/// The answers of the inbox that match a filter, in its order, read in pages as the view asks for them. Follows the shop's
/// changes row by row: what changed is read by id and moves exactly those rows.
class InboxModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole + 1, ///< InboxRow; delegates use row(), which does not copy.
        PartStartRole,              ///< bool, startsPart().
    };
    static constexpr int pageSize = 100;

    explicit InboxModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows another list; what is shown stays until its first page is here.
    void setFilter(const InboxFilter &filter);
    [[nodiscard]] const InboxFilter &filter() const { return m_filter; }
    /// Reads anew, as many rows as are here.
    void reload();
    /// False until a first page is here.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// 0 <= row < rowCount().
    [[nodiscard]] const InboxRow &row(int row) const { return m_rows.at(row); }
    /// Where the answer stands; -1 where it is not among the rows read so far.
    [[nodiscard]] int rowOf(FeedbackId id) const;
    /// The first row of its part, where the part's name is written above it. Only lists of more than one part have names.
    [[nodiscard]] bool startsPart(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page of a list is here.
    void loaded();
    void failed(const rapport::Error &error);

private:
    void noticeChange(const ChangeSet &changes);
    void readOn();
    void goOn(quint64 generation);
    void readFirst(int rows);
    void readNext();
    void readPending();
    void showFirst(const InboxPage &page);
    void append(const InboxPage &page);
    void apply(const QSet<qint64> &asked, const QVector<InboxRow> &found);
    void place(const InboxRow &row);
    void take(qint64 id);
    void partMayStartAt(int row);
    [[nodiscard]] int positionOf(const InboxPlace &place) const;

    Workspace &m_workspace;
    InboxFilter m_filter;
    QVector<InboxRow> m_rows;
    QHash<qint64, InboxPlace> m_places; ///< Of every row: with it a row is found by its place in the order.
    bool m_ready = false;
    bool m_more = false;
    quint64 m_generation = 0; ///< Answers to older questions are dropped.

    // One read at a time: two lanes could answer in the wrong order.
    bool m_reading = false;
    bool m_wantsReload = false;
    bool m_wantsMore = false;
    QSet<qint64> m_pending; ///< Changed since; to be read.
};

} // namespace rapport
