#pragma once

#include <QWidget>

namespace rapport {

/// A made-up customer's week as a little timeline, for first start. Only to look at.
class SampleWeek : public QWidget
{
    Q_OBJECT
public:
    explicit SampleWeek(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rapport
