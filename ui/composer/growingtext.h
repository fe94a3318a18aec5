#pragma once

#include "ui/widgets/plaintext.h"

namespace rapport {

/// A plain text field that grows from one to six lines with what is typed. Ctrl+Enter sends, Tab leaves, Escape twice (or once
/// while it is empty) gives the focus back.
class GrowingText : public PlainText
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sendRequested();
    /// First Escape over a text.
    void escapedOnce();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adjustHeight();

    int m_lines = 1;
    bool m_escaped = false;
};

} // namespace rapport
