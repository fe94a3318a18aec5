#include "ui/pages/customers/tagbutton.h"

#include "ui/theme/badges.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace rapport {

TagButton::TagButton(const QString &tag, QWidget *parent) : QAbstractButton(parent), m_tag(tag)
{
    setText(QString(tag).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(tr("Tag %1").arg(tag));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TagButton::sizeHint() const
{
    const QSize natural = tagSize(m_tag);
    return {qMin(natural.width(), size::scaled(160)), natural.height()};
}

void TagButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTag(&painter, rect(), m_tag);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), height() / 2.0);
}

void TagButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace rapport
