#include "ui/pages/insights/recordsmodel.h"

#include "models/text/shopcalendar.h"
#include "ui/support/moneytext.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString kindName(const QString &kind)
{
    static const QHash<QString, const char *> names{
        {u"call"_s, QT_TRANSLATE_NOOP("Records", "Call")},       {u"visit"_s, QT_TRANSLATE_NOOP("Records", "Visit")},
        {u"email"_s, QT_TRANSLATE_NOOP("Records", "E-mail")},    {u"chat"_s, QT_TRANSLATE_NOOP("Records", "Chat")},
        {u"social"_s, QT_TRANSLATE_NOOP("Records", "Social")},   {u"review"_s, QT_TRANSLATE_NOOP("Records", "Review")},
        {u"note"_s, QT_TRANSLATE_NOOP("Records", "Note")},       {u"nps"_s, QT_TRANSLATE_NOOP("Records", "Would recommend")},
        {u"csat"_s, QT_TRANSLATE_NOOP("Records", "Satisfaction")}, {u"ces"_s, QT_TRANSLATE_NOOP("Records", "Effort")},
        {u"purchase"_s, QT_TRANSLATE_NOOP("Records", "Purchase")}, {u"task"_s, QT_TRANSLATE_NOOP("Records", "Follow-up")}};
    const char *name = names.value(kind);
    return name ? Words::tr(name) : kind;
}

} // namespace

QString recordLine(const TimelineEntry &entry)
{
    QStringList said;
    for (const QString &part : {entry.title, entry.body}) {
        if (!part.isEmpty())
            said.append(plainLine(part));
    }
    if (said.isEmpty())
        return entry.amountMinor < 0 ? Words::tr("Refund") : entry.value > 0 || entry.scale > 0 ? Words::tr("No comment") : kindName(entry.kind);
    return said.join(u" · "_s);
}

QString recordFigure(const TimelineEntry &entry)
{
    if (entry.key.table == EntryTable::Purchase)
        return moneyText(entry.amountMinor, entry.currency);
    if (entry.key.table == EntryTable::Feedback)
        return Words::tr("%1 of %2", "an answer on its scale").arg(entry.value).arg(entry.scale);
    return kindName(entry.kind);
}

QString recordDay(const TimelineEntry &entry)
{
    return QLocale().toString(ShopCalendar::date(entry.when.day), QLocale().language() == QLocale::C ? u"d MMM yyyy"_s : QLocale().dateFormat(QLocale::ShortFormat));
}

void RecordsModel::setRecords(const QVector<TimelineEntry> &entries, const QHash<CustomerId, QString> &names)
{
    beginResetModel();
    m_entries = entries;
    m_names = names;
    endResetModel();
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const TimelineEntry &entry = m_entries[index.row()];
    const QString name = entry.customer.isValid() ? m_names.value(entry.customer) : tr("No name, counter");
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case EntryRole:
        return QVariant::fromValue(entry);
    case CustomerRole:
        return QVariant::fromValue(entry.customer);
    case Qt::AccessibleTextRole: {
        QStringList parts{name, recordDay(entry), recordFigure(entry), recordLine(entry)};
        if (const auto score = entry.mood.effective())
            parts.append(moodText(*score / 1000.0, entry.mood.mixed));
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace rapport
