#pragma once

#include "models/services/worklist.h"

#include <QAbstractListModel>

#include <optional>

namespace rapport {

/// The day's list for a view: captions of sections and, below them, the customers, filtered by group and by whose they
/// are. A new list is taken over row by row, so that what is selected and where one scrolled stays.
class WorklistModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LineRole = Qt::UserRole + 1, ///< bool: a customer; else a caption.
        SectionRole,                 ///< int, worklist::Section.
        CustomerRole,                ///< CustomerId.
    };

    explicit WorklistModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setDay(const WorkDay &day);
    [[nodiscard]] const WorkDay &day() const { return m_day; }
    /// Empty: every line.
    void setGroup(std::optional<worklist::Group> group);
    [[nodiscard]] std::optional<worklist::Group> group() const { return m_group; }
    /// Only what is this person's or nobody's; not set: everybody's. What is nobody's is everybody's: else nobody would see it.
    void setStaff(StaffId staff);
    [[nodiscard]] StaffId staff() const { return m_staff; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole of a caption is empty: ui says it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Null for a caption or a row that does not exist.
    [[nodiscard]] const worklist::Line *lineAt(int row) const;
    /// -1 where the customer is not in the list.
    [[nodiscard]] int rowOf(CustomerId customer) const;
    /// Lines shown.
    [[nodiscard]] int lines() const { return static_cast<int>(m_shown.size()); }
    /// How many lines of a group there are under the staff filter; empty: of all.
    [[nodiscard]] int count(std::optional<worklist::Group> group) const;
    /// Lines for now and for today under the staff filter: what the rail counts.
    [[nodiscard]] int dueCount() const;

private:
    /// A caption (line -1) or a line by its position in the day.
    struct Row
    {
        worklist::Section section = worklist::Section::Now;
        CustomerId customer; ///< Not set: a caption.
        qsizetype line = -1;
        [[nodiscard]] bool isSame(const Row &other) const
        {
            return customer == other.customer && (customer.isValid() || section == other.section);
        }
    };

    [[nodiscard]] bool isMine(const worklist::Line &line) const;
    [[nodiscard]] QVector<Row> rowsOf(const WorkDay &day) const;
    void show(QVector<Row> rows);
    void reset(QVector<Row> rows);

    WorkDay m_day;
    std::optional<worklist::Group> m_group;
    StaffId m_staff;
    QVector<Row> m_rows;
    QVector<CustomerId> m_shown;
};

} // namespace rapport
