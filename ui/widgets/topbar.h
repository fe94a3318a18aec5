#pragma once

#include <QWidget>

namespace rapport {

/// The bar over the pages: 52 px, a hairline at its foot. Grows with the text.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport
