#include "ui/widgets/messagebar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace rapport {

using namespace Qt::StringLiterals;

/// The mark before the sentence; a widget so that it changes sides with the rest.
class MessageBar::Mark : public QWidget
{
public:
    Mark(const Notice *kind, QWidget *parent)
        : QWidget(parent), m_kind(kind)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {size::icon(), size::icon()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintNoticeMark(&painter, rect(), *m_kind);
    }

private:
    const Notice *m_kind;
};

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent), m_mark(new Mark(&m_kind, this)), m_sentence(new QLabel(this)), m_first(new LinkButton({}, this)), m_second(new LinkButton({}, this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(m_sentence, TextStyle::Body, &Theme::text);
    m_first->setObjectName(u"messageBar.first"_s);
    m_second->setObjectName(u"messageBar.second"_s);
    m_first->setToolTip(tr("F6, then Enter"));
    connect(m_first, &QAbstractButton::clicked, this, [this] { Q_EMIT actionTriggered(0); });
    connect(m_second, &QAbstractButton::clicked, this, [this] { Q_EMIT actionTriggered(1); });

    auto *close = new QToolButton(this);
    close->setObjectName(u"messageBar.close"_s);
    close->setAutoRaise(true);
    close->setIcon(themedIcon(u"window-close"_s));
    close->setToolTip(tr("Close this message (Escape)"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::closeByHand);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s12, space::s4, space::s8, space::s4);
    layout->setSpacing(space::s12);
    layout->addWidget(m_mark);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    layout->addWidget(close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void MessageBar::showMessage(Notice kind, const QString &sentence, const QString &firstAction, const QString &secondAction)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_first->setText(firstAction);
    m_first->setVisible(!firstAction.isEmpty());
    m_second->setText(secondAction);
    m_second->setVisible(!secondAction.isEmpty());
    setAccessibleName(sentence);
    show();
    updateGeometry();
    update();
    m_mark->update();
}

QString MessageBar::message() const
{
    return m_sentence->text();
}

void MessageBar::closeByHand()
{
    hide();
    Q_EMIT closed();
}

bool MessageBar::event(QEvent *event)
{
    // "To parent": the bar's own wish, whether or not the window around it is on the screen.
    if (event->type() == QEvent::ShowToParent)
        Q_EMIT shown();
    else if (event->type() == QEvent::HideToParent)
        Q_EMIT hidden();
    return QWidget::event(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(noticeTint(m_kind));
    painter.drawRoundedRect(QRectF(rect()), radius::control, radius::control);
}

void MessageBar::focusAction()
{
    if (!isVisible())
        return;
    QWidget *first = m_first->isHidden() ? findChild<QWidget *>(u"messageBar.close"_s) : m_first;
    first->setFocus(Qt::ShortcutFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeByHand();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rapport
