#pragma once

#include "storage/records/customer.h"

#include <QWidget>

namespace rapport {

/// A consent as sign and word: a tick and "news", or a dash and "no surveys"; "no" as plainly as "yes".
class ConsentMark : public QWidget
{
    Q_OBJECT

public:
    /// `when` is when it was given or withdrawn, in words, for the tooltip.
    ConsentMark(const Consent &consent, const QString &when, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    bool m_given;
};

} // namespace rapport
