#pragma once

#include "ui/theme/badges.h"

#include <QWidget>

namespace rapport {

/// A badge with words of the caller's, coloured by a verdict. Takes no room without words.
class VerdictBadge : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBadge(QWidget *parent = nullptr);

    void setBadge(Verdict verdict, const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Verdict m_verdict = Verdict::None;
    QString m_text;
};

} // namespace rapport
