#pragma once

#include <QAbstractButton>

namespace rapport {

/// A large choice: icon, what it is, one line about it, its key. For first start and similar forks.
class OptionCard : public QAbstractButton
{
    Q_OBJECT
public:
    OptionCard(const QString &title, const QString &sentence, const QString &iconName, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_sentence;
    QString m_iconName;
    QString m_keys;
};

} // namespace rapport
