#pragma once

#include <QAbstractButton>

namespace rapport {

/// One answer of the counter: a face in ink over a word, or a number. All are the same size and look alike: colour or a larger
/// smile would lead the customer.
class CounterFace : public QAbstractButton
{
    Q_OBJECT

public:
    /// A face: -2 very unhappy to 2 very happy.
    CounterFace(int mood, const QString &word, QWidget *parent);
    /// A number.
    CounterFace(const QString &number, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFace(QPainter *painter, const QRectF &disc, const QColor &ink) const;

    int m_mood = 0;
    bool m_face = false;
};

} // namespace rapport
