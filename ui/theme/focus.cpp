#include "ui/theme/focus.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPointer>
#include <QWidget>

namespace rapport {

namespace {

class InputWatcher : public QObject
{
public:
    explicit InputWatcher(QObject *parent)
        : QObject(parent)
    {
        parent->installEventFilter(this);
    }

    bool keyboard = true;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut)
            set(true);
        else if (event->type() == QEvent::MouseButtonPress)
            set(false);
        return false;
    }

private:
    void set(bool value)
    {
        if (keyboard == value)
            return;
        keyboard = value;
        if (QWidget *focused = QApplication::focusWidget())
            focused->update();
    }
};

InputWatcher *watcher()
{
    static QPointer<InputWatcher> instance;
    if (!instance && qApp)
        instance = new InputWatcher(qApp);
    return instance;
}

} // namespace

bool keyboardInUse()
{
    const InputWatcher *input = watcher();
    return !input || input->keyboard;
}

bool focusVisible(const QWidget *widget)
{
    return widget && widget->hasFocus() && keyboardInUse();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const qreal width = theme.highContrast ? 3 : 2;
    const qreal inset = width / 2;
    painter->setPen(QPen(theme.accent, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

} // namespace rapport
