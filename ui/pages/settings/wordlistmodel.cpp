#include "ui/pages/settings/wordlistmodel.h"

#include "ui/support/memorytext.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

namespace rapport {

void WordListModel::setWords(const QVector<Teaching> &words, const QStringList &notes)
{
    if (words == m_words && notes == m_notes)
        return;
    beginResetModel();
    m_words = words;
    m_notes = notes;
    endResetModel();
}

int WordListModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_words.size(); ++row) {
        if (m_words.at(row).key == key)
            return row;
    }
    return -1;
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_words.size());
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_words.size())
        return {};
    const Teaching &word = m_words.at(index.row());
    const double score = scoreOfWeight(word.weight);
    switch (role) {
    case Qt::DisplayRole: return word.phrase;
    case Qt::ToolTipRole: return plainToolTip(data(index, Qt::AccessibleTextRole).toString());
    case Qt::AccessibleTextRole:
        return tr("“%1”: %2, %3", "word, mood, where it comes from").arg(word.phrase, moodWord(moodBand(score)), m_notes.at(index.row()));
    case NoteRole: return m_notes.at(index.row());
    case ScoreRole: return score;
    default: return {};
    }
}

} // namespace rapport
