#pragma once

#include "ui/pages/customers/segmentvaluefield.h"

class QComboBox;
class QVBoxLayout;

namespace rapport {

class Button;
class SegmentRow;

/// A group of a segment being built: whether all or any of its rules hold, the rules (conditions and further groups), and ways to
/// add some. A group in a group stands indented behind a line.
class SegmentGroupBox : public QWidget
{
    Q_OBJECT

public:
    /// `depth` from 1, the outermost.
    SegmentGroupBox(const SegmentVocabulary &vocabulary, const SegmentRule &group, int depth, QWidget *parent = nullptr);

    [[nodiscard]] SegmentRule rule() const;
    [[nodiscard]] bool isEmpty() const { return m_children.isEmpty(); }
    /// To the first thing in it.
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *add(const SegmentRule &rule);
    void addByHand(const SegmentRule &rule);
    void takeOut(QWidget *child);
    void number();
    void focusOn(QWidget *child);

    const SegmentVocabulary &m_vocabulary;
    const int m_depth;
    QComboBox *m_joins;
    QVBoxLayout *m_rules;
    QList<QWidget *> m_children; ///< SegmentRow or SegmentGroupBox, in order.
    Button *m_addCondition;
};

} // namespace rapport
