#pragma once

#include "ui/commands/searchprovider.h"

#include <QAbstractListModel>

namespace rapport {

/// The hits of all providers in one list: a heading, its hits, the next heading. Headings can't be selected.
class SearchHitModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    struct Row
    {
        bool heading = false;
        int provider = 0;
        SearchHit hit; ///< For headings only the title is set.
    };

    /// Empties the list and sets the headings, one per provider.
    void start(const QStringList &headings);
    /// Replaces the hits of one provider.
    void setHits(int provider, const QList<SearchHit> &hits);
    /// All providers have answered.
    [[nodiscard]] bool isComplete() const { return !m_answered.contains(false); }
    /// All providers have answered and nothing was found.
    [[nodiscard]] bool isExhausted() const { return m_rows.isEmpty() && isComplete(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Row &row(int index) const { return m_rows[index]; }
    /// The first row that can be chosen, or -1.
    [[nodiscard]] int firstHit() const;
    /// The hit `steps` hits away from `from`, staying inside.
    [[nodiscard]] int hitFrom(int from, int steps) const;

private:
    void rebuild();

    QStringList m_headings;
    QList<QList<SearchHit>> m_hits;
    QList<bool> m_answered;
    QList<Row> m_rows;
};

} // namespace rapport
