#pragma once

#include <QWidget>

namespace rapport {

class ElidedLabel;
class SegmentButtons;

/// A survey answer in one key: which question, and the values of its scale as buttons. All buttons look alike: colour or
/// faces would lead the one who asks.
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
    /// Highest value of the scale.
    [[nodiscard]] int scale() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();

    SegmentButtons *m_kinds;
    QWidget *m_values;
    ElidedLabel *m_range;
    QString m_shown;
    int m_value = -1;
};

} // namespace rapport
