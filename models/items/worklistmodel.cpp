#include "models/items/worklistmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace rapport {

namespace {
/// Beyond so many moves a list is another list: following it row by row costs more than showing it anew.
constexpr int mostMoves = 200;
} // namespace

void WorklistModel::setDay(const WorkDay &day)
{
    m_day = day;
    QVector<Row> rows = rowsOf(m_day);
    // Views ask for the rows as they are while they change: those point into the new day from here on.
    QHash<CustomerId, qsizetype> places;
    for (const Row &row : std::as_const(rows)) {
        if (row.customer.isValid())
            places.insert(row.customer, row.line);
    }
    for (Row &row : m_rows)
        row.line = places.value(row.customer, -1);
    show(std::move(rows));
}

void WorklistModel::setGroup(std::optional<worklist::Group> group)
{
    if (group == m_group)
        return;
    m_group = group;
    show(rowsOf(m_day));
}

void WorklistModel::setStaff(StaffId staff)
{
    if (staff == m_staff)
        return;
    m_staff = staff;
    show(rowsOf(m_day));
}

bool WorklistModel::isMine(const worklist::Line &line) const
{
    if (!m_staff.isValid())
        return true;
    if (line.owner.isValid())
        return line.owner == m_staff;
    bool nobodys = true;
    for (const worklist::Reason &reason : line.reasons) {
        if (reason.staff == m_staff)
            return true;
        nobodys = nobodys && !(reason.isFollowUp() && reason.staff.isValid());
    }
    return nobodys;
}

QVector<WorklistModel::Row> WorklistModel::rowsOf(const WorkDay &day) const
{
    QVector<Row> rows;
    for (qsizetype i = 0; i < day.lines.size(); ++i) {
        const worklist::Line &line = day.lines.at(i);
        if (!isMine(line) || (m_group && !line.isIn(*m_group)))
            continue;
        if (rows.isEmpty() || rows.constLast().section != line.section)
            rows.append({line.section, {}, -1});
        rows.append({line.section, line.customer, i});
    }
    return rows;
}

void WorklistModel::show(QVector<Row> rows)
{
    const auto keyOf = [](const Row &row) { return row.customer.isValid() ? row.customer.value() : -1 - static_cast<qint64>(row.section); };
    QSet<qint64> wanted;
    for (const Row &row : std::as_const(rows))
        wanted.insert(keyOf(row));
    m_shown.clear();
    for (const Row &row : std::as_const(rows)) {
        if (row.customer.isValid())
            m_shown.append(row.customer);
    }
    if (m_rows.isEmpty() || std::abs(m_rows.size() - rows.size()) > mostMoves)
        return reset(std::move(rows));
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (wanted.contains(keyOf(m_rows.at(i))))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    int moves = 0;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        if (i < m_rows.size() && m_rows.at(i).isSame(rows.at(i))) {
            m_rows[i] = rows.at(i);
            continue;
        }
        if (++moves > mostMoves)
            return reset(std::move(rows));
        int from = i + 1;
        while (from < m_rows.size() && !m_rows.at(from).isSame(rows.at(i)))
            ++from;
        if (from < m_rows.size()) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            m_rows[i] = rows.at(i);
            endMoveRows();
        } else {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        }
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

void WorklistModel::reset(QVector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.line >= 0 ? m_day.lines.at(row.line).name : QString();
    case LineRole:
        return row.line >= 0;
    case SectionRole:
        return static_cast<int>(row.section);
    case CustomerRole:
        return QVariant::fromValue(row.customer);
    default:
        return {};
    }
}

Qt::ItemFlags WorklistModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !lineAt(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

const worklist::Line *WorklistModel::lineAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).line < 0)
        return nullptr;
    return &m_day.lines.at(m_rows.at(row).line);
}

int WorklistModel::rowOf(CustomerId customer) const
{
    for (int i = 0; customer.isValid() && i < m_rows.size(); ++i) {
        if (m_rows.at(i).customer == customer)
            return i;
    }
    return -1;
}

int WorklistModel::count(std::optional<worklist::Group> group) const
{
    return static_cast<int>(std::count_if(m_day.lines.begin(), m_day.lines.end(),
                                          [&](const worklist::Line &line) { return isMine(line) && (!group || line.isIn(*group)); }));
}

int WorklistModel::dueCount() const
{
    return static_cast<int>(std::count_if(m_day.lines.begin(), m_day.lines.end(), [this](const worklist::Line &line) {
        return isMine(line) && line.section != worklist::Section::Week;
    }));
}

} // namespace rapport
