#pragma once

#include <QAbstractButton>

namespace rapport {

/// The folded brief: its content in one line over the timeline; a click or Enter unfolds it.
class BriefStrip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BriefStrip(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rapport
