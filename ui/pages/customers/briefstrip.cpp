#include "ui/pages/customers/briefstrip.h"

#include "ui/theme/focus.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/timeline/timelinerow.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport {

BriefStrip::BriefStrip(QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("briefStrip"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(tr("Mood, open matters, what to remember"));
}

QSize BriefStrip::sizeHint() const
{
    return {200, size::smallButton() + 4};
}

void BriefStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.fillRect(rect(), underMouse() ? theme.hover : theme.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    const QString title = tr("Before you call");
    QRect line = rect().adjusted(timelineMargin(), 0, -space::s16 - size::scaled(20), 0);
    line.setLeft(line.left() + static_cast<int>(paintLine(&painter, line, title, TextStyle::Caption, theme.text2)) + space::s12);
    if (!isChecked())
        paintLine(&painter, line, text(), TextStyle::Small, theme.text);
    paintChevron(&painter, QRect(width() - space::s16 - size::scaled(16), 0, size::scaled(16), height()), theme.text2, isChecked());
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::badge);
}

void BriefStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
