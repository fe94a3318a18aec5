#pragma once

#include "models/memory/remembered.h"

#include <QAbstractListModel>
#include <QVector>

namespace rapport {

/// What the shop taught about words: its own ones and what corrections teach, by phrase.
class WordListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NoteRole = Qt::UserRole + 1, ///< QString: where it comes from.
        ScoreRole,                   ///< double in [-1, 1]: what the word by itself reads as.
    };

    using QAbstractListModel::QAbstractListModel;

    /// `notes`: where each comes from, in the same order.
    void setWords(const QVector<Teaching> &words, const QStringList &notes);
    [[nodiscard]] const Teaching &word(int row) const { return m_words.at(row); }
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVector<Teaching> m_words;
    QStringList m_notes;
};

} // namespace rapport
