#include "ui/widgets/searchfield.h"

#include "ui/theme/badges.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/thememanager.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    m_clear = addAction(themedIcon(u"edit-clear"_s, &Theme::text3), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear (Escape)"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        m_clear->setVisible(!now.isEmpty());
        applyMargins();
    });
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &SearchField::applyMargins);
    applyMargins();
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    applyMargins();
    update();
}

void SearchField::applyMargins()
{
    // An empty field keeps the hint clear of the placeholder.
    const int hint = m_keyHint.isEmpty() || !text().isEmpty() ? 0 : keySize(m_keyHint).width() + space::s4;
    setTextMargins(mirroredMargins(this, {size::icon() + 6, 0, hint, 0}));
    updateGeometry();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        applyMargins();
}

QSize SearchField::sizeHint() const
{
    return {size::scaled(240), size::search()};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    const Theme &t = Theme::current();
    const int icon = size::icon();
    paintIcon(&painter, QRectF(space::s12, 0, icon, height()), u"edit-find"_s, icon, isEnabled() ? t.text2 : t.disabled);
    if (!m_keyHint.isEmpty() && text().isEmpty() && !hasFocus())
        paintKey(&painter, QRectF(rect()).adjusted(0, 0, -space::s8, 0), m_keyHint);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moved(-10);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moved(10);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace rapport
