#pragma once

#include "models/segments/segmentfields.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QSpinBox;

namespace rapport {

/// What a builder of segments has to know of the shop.
struct SegmentVocabulary
{
    QStringList tags;
    QString currency; ///< ISO 4217.
};

/// The value of a condition, in the editor that fits its field and operator: words, a tag, a choice, a number, an amount, a time.
class SegmentValueField : public QWidget
{
    Q_OBJECT

public:
    SegmentValueField(const SegmentVocabulary &vocabulary, QWidget *parent = nullptr);

    /// Shows the condition's value; the editor is made anew only where another kind of value is asked for.
    void setCondition(const SegmentCondition &condition);
    /// Puts what is entered into a condition of the same field and operator.
    void readInto(SegmentCondition &condition) const;
    /// What the editors are called by screen readers, after "Value": "condition 2".
    void setSpokenPlace(const QString &place);

Q_SIGNALS:
    void changed();

private:
    void build(SegmentField field);
    void addCombo(bool editable);
    QSpinBox *addNumber(int from, int to, const QString &suffix = {});
    void name(QWidget *editor, const QString &what);

    const SegmentVocabulary &m_vocabulary;
    QHBoxLayout *m_row;
    QList<QWidget *> m_editors;
    SegmentField m_field = SegmentField::Tag;
    SegmentValue m_kind = SegmentValue::None;
    QString m_place;
    bool m_filling = false;
};

} // namespace rapport
