#include "ui/counter/pinpad.h"

#include "models/workspace.h"
#include "ui/counter/counterface.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QCoroFuture>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int longest = 12;
}

PinPad::PinPad(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_dots(new QLabel(this)), m_sentence(new QLabel(this))
{
    setObjectName(u"counter.pin"_s);
    setAccessibleName(tr("PIN"));
    setFocusPolicy(Qt::StrongFocus);
    auto *title = new QLabel(tr("PIN to leave counter mode"), this);
    setTextStyle(title, TextStyle::Heading);
    setTextStyle(m_dots, TextStyle::Display);
    m_dots->setObjectName(u"counter.dots"_s);
    m_dots->setAlignment(Qt::AlignCenter);
    setTextStyle(m_sentence, TextStyle::Body, &Theme::text2);
    m_sentence->setObjectName(u"counter.sentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);

    auto *keys = new QGridLayout;
    keys->setSpacing(space::s8);
    for (int digit = 1; digit <= 10; ++digit) {
        const QString text = QString::number(digit % 10);
        auto *button = new CounterFace(text, this);
        button->setObjectName(u"counter.digit%1"_s.arg(text));
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, [this, text] { type(text); });
        keys->addWidget(button, (digit - 1) / 3, digit == 10 ? 1 : (digit - 1) % 3);
    }
    auto *back = new Button(tr("Back"), this);
    back->setObjectName(u"counter.pinBack"_s);
    back->setMinimumHeight(48);
    auto *open = new Button(tr("Leave"), Button::Kind::Primary, this);
    open->setObjectName(u"counter.pinLeave"_s);
    open->setMinimumHeight(48);
    connect(back, &Button::clicked, this, &PinPad::given);
    connect(open, &Button::clicked, this, &PinPad::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s12);
    row->addWidget(back);
    row->addWidget(open);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s12);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(m_dots);
    column->addWidget(m_sentence);
    column->addLayout(keys);
    column->addLayout(row);
    clear();
}

void PinPad::clear()
{
    m_pin.clear();
    m_dots->setText(u" "_s);
    m_sentence->setText(u" "_s);
}

void PinPad::type(const QString &digit)
{
    Q_EMIT touched();
    if (m_busy || m_pin.size() >= longest)
        return;
    m_pin += digit;
    m_dots->setText(QString(m_pin.size(), QChar(0x2022)));
    m_sentence->setText(u" "_s);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0) >= u'0' && text.at(0) <= u'9') {
        type(text);
    } else if (event->key() == Qt::Key_Backspace) {
        m_pin.chop(1);
        m_dots->setText(m_pin.isEmpty() ? u" "_s : QString(m_pin.size(), QChar(0x2022)));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        send();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PinPad::send()
{
    Q_EMIT touched();
    if (m_busy || m_pin.isEmpty())
        return;
    m_busy = true;
    launch(this, attempt(m_pin));
}

QCoro::Task<> PinPad::attempt(QString pin)
{
    const QPointer<PinPad> self(this);
    Counter counter(m_workspace);
    const auto trying = counter.tryPin(pin);
    const Result<PinTry> tried = co_await trying;
    if (!self)
        co_return;
    m_busy = false;
    clear();
    if (!tried) {
        m_sentence->setText(errorText(tried.error()));
        co_return;
    }
    if (tried->right) {
        Q_EMIT opened();
        co_return;
    }
    const auto seconds = static_cast<int>((tried->waitMs + 999) / 1000);
    m_sentence->setText(seconds > 0 ? tr("That was not it. The next try counts in %n seconds.", nullptr, seconds) : tr("That was not it."));
}

} // namespace rapport
