#pragma once

#include "ui/theme/badges.h"

#include <QWidget>

namespace rapport {

/// A verdict on its own ("▲ +0.02 a month, real"); takes no room without one.
class VerdictLabel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictLabel(QWidget *parent = nullptr);

    void setVerdict(Verdict verdict, const QString &change);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::None;
    QString m_change;
};

} // namespace rapport
