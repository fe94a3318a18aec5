#pragma once

#include "ui/theme/typography.h"

#include <QWidget>

namespace rapport {

/// One line of plain text that gives way: it elides, shows the full text as tooltip while it does, and always has it as
/// accessible name. For names, companies, files, addresses.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(TextStyle style = TextStyle::Body, Role role = &Theme::text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setStyleAndRole(TextStyle style, Role role);
    /// Where it elides: at the end (default) or in the middle for files and addresses.
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    TextStyle m_style;
    Role m_role;
    Qt::TextElideMode m_elide = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft;
};

} // namespace rapport
