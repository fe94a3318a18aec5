#pragma once

#include <QWidget>

namespace rapport {

class Button;
class ElidedLabel;
class SegmentButtons;

/// A survey answer in one key: which question, and the values of its scale as buttons. The digits choose, X is ten; N, S and E
/// switch the question. A value outside the scale is refused with a sentence. All buttons look alike: colour or faces would
/// lead the one who asks.
class ValueBar : public QWidget
{
    Q_OBJECT

public:
    explicit ValueBar(QWidget *parent = nullptr);

    /// Feedback kind id: "nps", "csat", "ces".
    [[nodiscard]] QString kind() const;
    void setKind(const QString &kind);
    /// -1: none chosen.
    [[nodiscard]] int value() const { return m_value; }
    void setValue(int value);
    /// Of the effort question (CES): "2.0" asks how easy it was, 1 to 7; "1.0" for the own effort, 1 to 5. Empty for the others.
    [[nodiscard]] QString wording() const;
    void setWording(const QString &wording);
    /// Highest value of the scale.
    [[nodiscard]] int scale() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void choose(int value);
    void refuse(int value);

    SegmentButtons *m_kinds;
    QWidget *m_values;
    Button *m_wordings;
    ElidedLabel *m_range;
    bool m_ownEffort = false; ///< The older wording of the effort question.
    QString m_shown;
    QString m_ends;
    int m_value = -1;
};

} // namespace rapport
