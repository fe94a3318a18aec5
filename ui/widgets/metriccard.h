#pragma once

#include "ui/theme/badges.h"

#include <QWidget>

namespace rapport {

class LinkButton;

/// What a metric card shows. All texts come formatted: the card does no arithmetic.
struct MetricFigure
{
    QString name{};   ///< "NPS", "Satisfied (CSAT)".
    QString figure{}; ///< "30", "84 %", "€ 394". Empty: too few to say.
    Verdict verdict = Verdict::None;
    QString change{}; ///< "+8", "−0.6".
    QString basis{};  ///< Range and n: "18 to 41 · 179 answers".
    QString tooFew{}; ///< Instead of the figure: "Too few answers".
    QString missing{}; ///< Below it: "6 of the 10 needed".
    QString ask{};    ///< Text of the link to get more; empty for none.
    QString help{};   ///< The measure's definition, shown as tooltip and read out.
};

/// One figure with its verdict, range and n, or the words why there is none. Has no frame of its own: MetricStrip puts
/// one round all of them.
class MetricCard : public QWidget
{
    Q_OBJECT
public:
    explicit MetricCard(QWidget *parent = nullptr);

    void setFigure(const MetricFigure &figure);
    [[nodiscard]] const MetricFigure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The card was clicked or Enter pressed on it.
    void opened();
    /// The link of a card with too few answers.
    void askRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    MetricFigure m_figure;
    LinkButton *m_ask;
};

} // namespace rapport
