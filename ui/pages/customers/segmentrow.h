#pragma once

#include "ui/pages/customers/segmentvaluefield.h"

class QComboBox;

namespace rapport {

class Button;

/// One condition of a segment being built: field, what is said about it, value, and a way to take it out.
class SegmentRow : public QWidget
{
    Q_OBJECT

public:
    SegmentRow(const SegmentVocabulary &vocabulary, const SegmentCondition &condition, QWidget *parent = nullptr);

    [[nodiscard]] SegmentCondition condition() const;
    /// Its number among the conditions of its group, from 1: what screen readers say.
    void setNumber(int number);
    void focusField();

Q_SIGNALS:
    void changed();
    void removeRequested();

private:
    void showOperators(SegmentField field, SegmentOperator op);
    [[nodiscard]] SegmentField field() const;
    [[nodiscard]] SegmentOperator op() const;

    QComboBox *m_field;
    QComboBox *m_operator;
    SegmentValueField *m_value;
    Button *m_remove;
};

} // namespace rapport
