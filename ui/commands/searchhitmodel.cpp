#include "ui/commands/searchhitmodel.h"

namespace rapport {

void SearchHitModel::start(const QStringList &headings)
{
    m_headings = headings;
    m_hits = QList<QList<SearchHit>>(headings.size());
    m_answered = QList<bool>(headings.size(), false);
    rebuild();
}

void SearchHitModel::setHits(int provider, const QList<SearchHit> &hits)
{
    m_hits[provider] = hits;
    m_answered[provider] = true;
    rebuild();
}

void SearchHitModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (int provider = 0; provider < m_hits.size(); ++provider) {
        if (m_hits[provider].isEmpty())
            continue;
        Row heading;
        heading.heading = true;
        heading.provider = provider;
        heading.hit.title = m_headings[provider];
        m_rows << heading;
        for (const SearchHit &hit : std::as_const(m_hits[provider]))
            m_rows << Row{false, provider, hit};
    }
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.hit.title;
    if (role == Qt::AccessibleTextRole)
        return QStringList{row.hit.title, row.hit.detail, row.hit.trailing}.join(u' ').trimmed();
    return {};
}

Qt::ItemFlags SearchHitModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[index.row()].heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int SearchHitModel::firstHit() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int SearchHitModel::hitFrom(int from, int steps) const
{
    if (firstHit() < 0)
        return -1;
    if (from < 0)
        return firstHit();
    const int direction = steps < 0 ? -1 : 1;
    int result = from;
    int left = qAbs(steps);
    for (int next = from + direction; next >= 0 && next < m_rows.size() && left > 0; next += direction) {
        if (m_rows[next].heading)
            continue;
        result = next;
        --left;
    }
    return result;
}

} // namespace rapport
