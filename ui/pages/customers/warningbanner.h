#pragma once

#include <QWidget>

class QLabel;

namespace rapport {

/// What everybody must know before talking to a customer; stays until it is taken out of the customer's record.
class WarningBanner : public QWidget
{
    Q_OBJECT

public:
    explicit WarningBanner(QWidget *parent = nullptr);

    /// Empty hides it.
    void setWarning(const QString &warning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
};

} // namespace rapport
