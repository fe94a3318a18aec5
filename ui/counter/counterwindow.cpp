#include "ui/counter/counterwindow.h"

#include "models/services/counter.h"
#include "models/workspace.h"
#include "ui/counter/counterface.h"
#include "ui/counter/counterguard.h"
#include "ui/counter/pinpad.h"
#include "ui/support/feedbacktext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plaintext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoroFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

CounterWindow::CounterWindow(Workspace &workspace, const AskingRules &rules, const CounterTimes &times)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_workspace(workspace), m_rules(rules), m_times(times),
      m_pages(new QStackedWidget(this)), m_question(new QLabel(this)), m_sentence(new QLabel(this)), m_low(new QLabel(this)), m_high(new QLabel(this)),
      m_answers(new QWidget(this)), m_row(new QHBoxLayout(m_answers)), m_comment(new PlainText(this)), m_who(new QLineEdit(this)),
      m_pin(new PinPad(workspace, this)), m_skip(new Button(tr("Skip this question"), this)),
      m_staff(new Button(tr("Staff: hold here and type the PIN to leave"), Button::Kind::Flat, this)), m_thanksOver(new QTimer(this)), m_idle(new QTimer(this)),
      m_hold(new QTimer(this))
{
    setObjectName(u"counterWindow"_s);
    setWindowTitle(workspace.profile().name);
    setAccessibleName(tr("Counter mode"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_pages->addWidget(buildQuestion());
    m_pages->addWidget(buildMore());
    m_pages->addWidget(buildThanks());
    auto *pin = new QWidget(m_pages);
    auto *middle = new QVBoxLayout(pin);
    middle->addWidget(m_pin, 0, Qt::AlignCenter);
    m_pages->addWidget(pin);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s48, space::s24, space::s48, space::s16);
    layout->addWidget(buildHead());
    layout->addWidget(m_pages, 1);
    layout->addWidget(buildFoot());

    for (QTimer *timer : {m_thanksOver, m_idle, m_hold})
        timer->setSingleShot(true);
    m_thanksOver->setInterval(times.thanks);
    m_idle->setInterval(times.idle);
    m_hold->setInterval(times.hold);
    connect(m_thanksOver, &QTimer::timeout, this, &CounterWindow::ask);
    connect(m_idle, &QTimer::timeout, this, &CounterWindow::goOn);
    connect(m_hold, &QTimer::timeout, this, &CounterWindow::askForPin);
    connect(m_pin, &PinPad::touched, m_idle, qOverload<>(&QTimer::start));
    connect(m_pin, &PinPad::given, this, &CounterWindow::ask);
    connect(m_pin, &PinPad::opened, this, [this] {
        m_leaving = true;
        if (m_guard)
            m_guard->release();
        Q_EMIT left();
    });
    ask();
}

CounterWindow::~CounterWindow() = default;

QWidget *CounterWindow::buildHead()
{
    auto *head = new QWidget(this);
    auto *name = new QLabel(m_workspace.profile().name, head);
    name->setTextFormat(Qt::PlainText);
    setTextStyle(name, TextStyle::Title);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name, 1);
    return head;
}

QWidget *CounterWindow::buildQuestion()
{
    auto *page = new QWidget(m_pages);
    m_question->setObjectName(u"counter.question"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setAlignment(Qt::AlignCenter);
    setTextStyle(m_question, TextStyle::Display);
    QFont large = m_question->font(); // to be read from where the customer stands
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_question->setFont(large);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    setTextStyle(m_sentence, TextStyle::Lead, &Theme::text2);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s16);
    for (QLabel *end : {m_low, m_high})
        setTextStyle(end, TextStyle::Option, &Theme::text2);
    auto *ends = new QHBoxLayout;
    ends->addWidget(m_low);
    ends->addStretch(1);
    ends->addWidget(m_high);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(space::s12);
    answers->addWidget(m_answers);
    answers->addLayout(ends);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addLayout(answers);
    middle->addStretch(1);

    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::s12);
    column->addStretch(3);
    column->addWidget(m_question);
    column->addWidget(m_sentence);
    column->addSpacing(space::s48);
    column->addLayout(middle);
    column->addStretch(4);
    return page;
}

QWidget *CounterWindow::buildMore()
{
    auto *page = new QWidget(m_pages);
    auto *title = new QLabel(tr("Thank you. Would you like to say why?"), page);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(title, TextStyle::Display);
    m_comment->setObjectName(u"counter.comment"_s);
    m_comment->setAccessibleName(tr("What you would like to say"));
    m_comment->setPlaceholderText(tr("In your own words, or leave it empty"));
    m_comment->setContextMenuPolicy(Qt::NoContextMenu);
    m_comment->setAcceptDrops(false);
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(size::scaled(180));
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        // What is beyond would not be kept: it can't be typed either.
        const QString said = m_comment->toPlainText();
        if (said.size() <= Counter::longestComment)
            return;
        m_comment->setPlainText(said.left(Counter::longestComment));
        m_comment->moveCursor(QTextCursor::End);
    });
    m_who->setMaxLength(Counter::longestWho);
    setTextStyle(m_comment, TextStyle::Lead);
    auto *who = new QLabel(tr("If you want us to come back to you: your phone number, e-mail address or name"), page);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    who->setBuddy(m_who);
    setTextStyle(who, TextStyle::Lead, &Theme::text2);
    m_who->setObjectName(u"counter.who"_s);
    m_who->setAccessibleName(who->text());
    m_who->setContextMenuPolicy(Qt::NoContextMenu);
    m_who->setAcceptDrops(false);
    m_who->setMaxLength(200);
    m_who->setMinimumHeight(48);
    setTextStyle(m_who, TextStyle::Lead);
    who->setVisible(m_rules.asksWho);
    m_who->setVisible(m_rules.asksWho);
    m_comment->setVisible(m_rules.asksComment);
    title->setText(m_rules.asksComment ? title->text() : tr("Thank you"));
    connect(m_comment, &QPlainTextEdit::textChanged, m_idle, qOverload<>(&QTimer::start));
    connect(m_who, &QLineEdit::textEdited, m_idle, qOverload<>(&QTimer::start));
    connect(m_who, &QLineEdit::returnPressed, this, &CounterWindow::finish);
    auto *done = new Button(tr("Done"), Button::Kind::Primary, page);
    done->setObjectName(u"counter.done"_s);
    done->setMinimumSize(160, 48);
    connect(done, &Button::clicked, this, &CounterWindow::finish);

    auto *inner = new QWidget(page);
    inner->setMaximumWidth(size::scaled(size::widestText));
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(space::s16);
    column->addWidget(title);
    column->addWidget(m_comment);
    column->addWidget(who);
    column->addWidget(m_who);
    column->addWidget(done, 0, Qt::AlignLeft);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inner, 4);
    middle->addStretch(1);
    auto *all = new QVBoxLayout(page);
    all->addStretch(1);
    all->addLayout(middle);
    all->addStretch(2);
    return page;
}

QWidget *CounterWindow::buildThanks()
{
    auto *page = new QWidget(m_pages);
    auto *thanks = new QLabel(tr("Thank you"), page);
    thanks->setObjectName(u"counter.thanks"_s);
    thanks->setAlignment(Qt::AlignCenter);
    setTextStyle(thanks, TextStyle::Display);
    auto *sentence = new QLabel(tr("We read every answer."), page);
    sentence->setAlignment(Qt::AlignCenter);
    setTextStyle(sentence, TextStyle::Lead, &Theme::text2);
    auto *next = new Button(tr("Next answer"), page);
    next->setObjectName(u"counter.next"_s);
    next->setMinimumHeight(48);
    connect(next, &Button::clicked, this, &CounterWindow::ask);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::s12);
    column->addStretch(3);
    column->addWidget(thanks);
    column->addWidget(sentence);
    column->addSpacing(space::s24);
    column->addWidget(next, 0, Qt::AlignHCenter);
    column->addStretch(4);
    return page;
}

QWidget *CounterWindow::buildFoot()
{
    auto *foot = new QWidget(this);
    m_skip->setObjectName(u"counter.skip"_s);
    m_skip->setMinimumHeight(48);
    connect(m_skip, &Button::clicked, this, &CounterWindow::skip);
    m_staff->setObjectName(u"counter.staff"_s);
    m_staff->setIconName(u"lock"_s);
    m_staff->setMinimumHeight(48);
    setTextStyle(m_staff, TextStyle::Small, &Theme::text2);
    connect(m_staff, &Button::pressed, m_hold, qOverload<>(&QTimer::start));
    connect(m_staff, &Button::released, m_hold, &QTimer::stop);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_skip);
    row->addStretch(1);
    row->addWidget(m_staff);
    return foot;
}

} // namespace rapport
