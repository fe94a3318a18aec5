#include "ui/widgets/keylabel.h"

#include "ui/theme/badges.h"

#include <QPainter>

namespace rapport {

KeyLabel::KeyLabel(const QString &keys, QWidget *parent)
    : QWidget(parent), m_keys(keys)
{
    setAccessibleName(keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize KeyLabel::sizeHint() const
{
    return keySize(m_keys);
}

void KeyLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKey(&painter, rect(), m_keys);
}

} // namespace rapport
