#pragma once

#include <QVector>
#include <QWidget>

namespace rapport {

/// The newest answer of each kind: "NPS 6 of 10", the value strong; wraps where the line is full.
class LastScores : public QWidget
{
    Q_OBJECT

public:
    struct Score
    {
        QString kind;
        QString value;
        QString scale; ///< "of 10".
    };

    explicit LastScores(QWidget *parent = nullptr);
    void setScores(const QVector<Score> &scores);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static int widthOf(const Score &score);

    QVector<Score> m_scores;
};

} // namespace rapport
