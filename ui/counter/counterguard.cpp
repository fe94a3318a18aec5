#include "ui/counter/counterguard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QWindow>

namespace rapport {

namespace {

/// Letters, digits, signs, and the keys to move between and press what is on the screen. Everything else (function keys, Escape,
/// menu key, whatever is pressed with Ctrl, Alt or Meta) means nothing here.
bool isPlain(const QKeyEvent *key)
{
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        // AltGr writes letters in many languages; some platforms report it as Ctrl+Alt. Only a letter gets through.
        const bool altGr = (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == (Qt::ControlModifier | Qt::AltModifier);
        return altGr && key->text().size() == 1 && key->text().at(0).unicode() > 0x7f && key->text().at(0).isLetter();
    }
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
    case Qt::Key_Multi_key:
        return true;
    default:
        break;
    }
    return !key->text().isEmpty() && key->text().at(0).isPrint();
}

} // namespace

CounterGuard::CounterGuard(QWidget *only) : QObject(only), m_only(only)
{
    hideOthers();
    qApp->installEventFilter(this);
}

CounterGuard::~CounterGuard()
{
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &window : std::as_const(m_hidden)) {
        if (window)
            window->setEnabled(true);
    }
}

void CounterGuard::release()
{
    qApp->removeEventFilter(this);
    for (const QPointer<QWidget> &window : std::as_const(m_hidden)) {
        if (!window)
            continue;
        window->setEnabled(true);
        window->show();
    }
    m_hidden.clear();
}

void CounterGuard::hideOthers()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == m_only || window->isHidden())
            continue;
        // A menu or list that hangs open is simply closed: it belongs to what is gone.
        if (window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip) {
            window->hide();
            continue;
        }
        m_hidden.append(window);
        window->hide();
        window->setEnabled(false);
    }
}

bool CounterGuard::isOurs(const QObject *object) const
{
    if (const auto *widget = qobject_cast<const QWidget *>(object))
        return widget->window() == m_only;
    return object == m_only->windowHandle();
}

bool CounterGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Shortcut:
        return true;
    case QEvent::ShortcutOverride:
        // Accepted it is a key of the field that has the focus, and no shortcut anywhere.
        event->accept();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return !isOurs(watched) || !isPlain(static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::Close:
        // The window itself refuses to close; others are not there to be closed.
        return event->type() != QEvent::Close || !isOurs(watched);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        // The middle button pastes what somebody at the desk selected last, the right one opens menus.
        return !isOurs(watched) || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton;
    case QEvent::Show:
        if (auto *window = qobject_cast<QWidget *>(watched); window && window->isWindow() && window != m_only && !isOurs(window)) {
            // A message that comes up now belongs behind the desk.
            QTimer::singleShot(0, this, &CounterGuard::hideOthers);
        }
        return false;
    default:
        return false;
    }
}

} // namespace rapport
