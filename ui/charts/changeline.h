#pragma once

#include "ui/charts/chartspec.h"

#include <QWidget>

namespace rapport {

/// "October 84 %  against September [≈ +3, within noise]  against October 2025 [▲ +8, real]": whether the last finished month
/// differs from others. Takes no room without anything to say; what does not fit is left to the tooltip.
class ChangeLine : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeLine(QWidget *parent = nullptr);

    void setChanges(const QString &now, const QVector<ChartChange> &changes);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_now;
    QVector<ChartChange> m_changes;
};

} // namespace rapport
