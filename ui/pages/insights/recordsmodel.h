#pragma once

#include "storage/records/timelineentry.h"

#include <QAbstractListModel>
#include <QHash>

namespace rapport {

/// Records of many customers in one list, with the customers' names.
class RecordsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { EntryRole = Qt::UserRole, CustomerRole };

    using QAbstractListModel::QAbstractListModel;

    void setRecords(const QVector<TimelineEntry> &entries, const QHash<CustomerId, QString> &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: the customer's name; EntryRole: TimelineEntry; CustomerRole: CustomerId; accessible text: all of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<TimelineEntry> m_entries;
    QHash<CustomerId, QString> m_names;
};

/// What was said or bought, in one line of plain text.
[[nodiscard]] QString recordLine(const TimelineEntry &entry);
/// "9 of 10", "€ 84.50", "pleased +0.36"; may be empty.
[[nodiscard]] QString recordFigure(const TimelineEntry &entry);
/// The day, with the time where it is known.
[[nodiscard]] QString recordDay(const TimelineEntry &entry);

} // namespace rapport
