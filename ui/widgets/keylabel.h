#pragma once

#include <QWidget>

namespace rapport {

/// A key combination in its little frame, as a hint beside what it does.
class KeyLabel : public QWidget
{
    Q_OBJECT
public:
    explicit KeyLabel(const QString &keys, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_keys;
};

} // namespace rapport
