#pragma once

#include <QAbstractButton>

namespace rapport {

/// A phone number or e-mail address in the header: icon and text, a click copies. Plain text.
class ContactButton : public QAbstractButton
{
    Q_OBJECT

public:
    ContactButton(const QString &icon, const QString &contact, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_contact;
};

} // namespace rapport
