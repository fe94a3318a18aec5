#pragma once

#include <QString>
#include <QWidget>

namespace rapport {

/// A difference and its range on an axis with zero: a bar that crosses the zero line says at a glance that no effect can be told.
class EffectBar : public QWidget
{
    Q_OBJECT
public:
    explicit EffectBar(QWidget *parent = nullptr);

    struct Figure
    {
        double value = 0;
        double low = 0;
        double high = 0;
        double visible = 0; ///< Effects further from zero than this would have shown; drawn as ticks.
        QString valueText;  ///< "+€ 12"
        QString lowText;
        QString highText;
        bool real = false; ///< Filled in the series' colour; otherwise in that of a comparison.
    };
    void setFigure(const Figure &figure);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Figure m_figure;
};

} // namespace rapport
