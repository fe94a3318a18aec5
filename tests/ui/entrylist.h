#pragma once

#include "models/clock.h"
#include "ui/timeline/timelineroles.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractListModel>

/// Entries for the timeline's suites, without a shop behind them.
namespace rapport::testkit {

using namespace Qt::StringLiterals;

inline constexpr qint64 noon = 1795348800000; // 2026-11-22T12:00:00Z, a Sunday.
inline constexpr qint64 hour = 3600 * 1000;
inline constexpr qint64 day = 24 * hour;

/// A list of entries, as a timeline's model gives them.
class Entries : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != timelineEntryRole || !index.isValid())
            return {};
        ++reads;
        return QVariant::fromValue(m_entries.at(index.row()));
    }
    void insert(int row, const TimelineEntry &entry)
    {
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        endInsertRows();
    }
    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    void replace(int row, const TimelineEntry &entry)
    {
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
    }
    void setAll(const QVector<TimelineEntry> &entries)
    {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    const TimelineEntry &entry(int row) const { return m_entries.at(row); }

    mutable int reads = 0;

private:
    QVector<TimelineEntry> m_entries;
};

inline TimelineEntry made(EntryTable table, qint64 id, qint64 at, const QString &kind)
{
    TimelineEntry entry;
    entry.key = {table, id};
    entry.when = ShopCalendar(u"Europe/Berlin"_s).at(at);
    entry.kind = kind;
    return entry;
}

inline TimelineEntry call(qint64 id, qint64 at, const QString &text, std::optional<int> mood = std::nullopt)
{
    TimelineEntry entry = made(EntryTable::Interaction, id, at, u"call"_s);
    entry.direction = Direction::In;
    entry.body = text;
    entry.mood.score = mood;
    return entry;
}

inline TimelineEntry purchase(qint64 id, qint64 at, const QString &what, qint64 minor)
{
    TimelineEntry entry = made(EntryTable::Purchase, id, at, u"purchase"_s);
    entry.title = what;
    entry.amountMinor = minor;
    entry.currency = u"EUR"_s;
    return entry;
}

/// Rows of very different height.
inline QVector<TimelineEntry> many(int count)
{
    const QString words = u"She asked about the brake again and was not happy with the wait, but the loan bike helped. "_s;
    QVector<TimelineEntry> entries;
    for (int i = 0; i < count; ++i) {
        const qint64 at = noon - i * 7 * hour;
        if (i % 3 == 0)
            entries << purchase(i + 1, at, u"Purchase %1"_s.arg(i), 1000 + i);
        else
            entries << call(i + 1, at, words.repeated(1 + i % 5), (i * 37) % 2000 - 1000);
    }
    return entries;
}

inline TimelineContext context(const Clock &clock)
{
    TimelineContext context;
    context.calendar = ShopCalendar(u"Europe/Berlin"_s);
    context.clock = &clock;
    context.names.staff.insert(StaffId(1), u"Jonas"_s);
    context.names.topics.insert(TopicId(1), u"Brakes"_s);
    context.language = u"en"_s;
    return context;
}

} // namespace rapport::testkit
