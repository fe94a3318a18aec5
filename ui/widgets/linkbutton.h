#pragma once

#include <QAbstractButton>

namespace rapport {

/// An underlined word to act with, inside a line of text: "Undo", "Show all". Plain text, reachable with Tab.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rapport
