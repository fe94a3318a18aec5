#pragma once

#include "storage/records/customer.h"

#include <QAbstractButton>

namespace rapport {

/// A consent as sign and word: a tick and "news", or a dash and "no surveys"; "no" as plainly as "yes". A click opens what was said.
class ConsentMark : public QAbstractButton
{
    Q_OBJECT

public:
    /// `since` is when it was given or withdrawn and where that was said, in words, for the tooltip.
    ConsentMark(const Consent &consent, const QString &since, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_text;
    bool m_given;
};

} // namespace rapport
