#pragma once

#include "models/services/mergeimage.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace rapport {

/// Two customers side by side. Where they differ a person chooses whose value counts; the rest is what both bring along.
class MergeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit MergeChooser(QWidget *parent = nullptr);

    /// The first is the one who stays.
    void setPeople(const Customer &kept, const Customer &gone);
    [[nodiscard]] MergeChoice choice() const;

private:
    void clear();
    void addChoice(MergeField field, const QString &ours, const QString &theirs);
    void addFacts(const QString &label, const QString &ours, const QString &theirs);
    void addLabel(const QString &text, int column, bool caption = false);

    QGridLayout *m_grid;
    QHash<int, QButtonGroup *> m_choices; ///< By field; id 1: theirs.
    int m_row = 0;
};

} // namespace rapport
