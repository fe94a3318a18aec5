// What happens in CounterWindow: question, answer, thanks; and how it keeps the screen.

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

#include <QApplication>
#include <QCloseEvent>
#include <QCoroFuture>
#include <QCoroTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

#include <array>
#include <chrono>
#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

QString CounterWindow::question() const
{
    return m_rules.question;
}

void CounterWindow::ask()
{
    m_given.reset();
    m_felt.clear();
    m_comment->clear();
    m_who->clear();
    m_pin->clear();
    fillAnswers();
    turnTo(QuestionPage);
}

QWidget *CounterWindow::addAnswer(QWidget *face, int value)
{
    face->setObjectName(u"counter.answer%1"_s.arg(value));
    connect(static_cast<CounterFace *>(face), &CounterFace::clicked, this, [this, value] { answer(value); });
    m_row->addWidget(face);
    // Answers come and go: each new one stands behind those before it, and the way out behind them all.
    setTabOrder(face, m_skip);
    setTabOrder(m_skip, m_staff);
    return face;
}

void CounterWindow::fillAnswers()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // Not at once: one of them may be calling.
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    const QString asked = question();
    m_question->setText(wordingText(asked, m_rules));
    m_sentence->setText(m_rules.asksWho ? tr("One tap is enough.") : tr("One tap is enough. No name is kept."));
    m_low->clear();
    m_high->clear();
    if (asked == u"csat"_s) {
        const std::array words{tr("Very unhappy"), tr("Unhappy"), tr("So-so"), tr("Happy"), tr("Very happy")};
        for (int mood = -2; mood <= 2; ++mood)
            addAnswer(new CounterFace(mood, words.at(static_cast<std::size_t>(mood + 2)), m_answers), mood + 3);
        return;
    }
    const int lowest = asked == u"nps"_s ? 0 : 1;
    const int highest = asked == u"nps"_s ? 10 : asked == u"ces"_s ? 7 : 5;
    m_row->setSpacing(asked == u"nps"_s ? space::s8 : space::s16);
    for (int value = lowest; value <= highest; ++value)
        addAnswer(new CounterFace(QLocale().toString(value), m_answers), value);
    if (asked == u"nps"_s) {
        m_low->setText(tr("not at all"));
        m_high->setText(tr("very likely"));
    } else if (asked == u"ces"_s) {
        m_low->setText(tr("strongly disagree"));
        m_high->setText(tr("strongly agree"));
    } else {
        const std::array steps{tr("Did you feel listened to?"), tr("Did you feel understood?"), tr("Did you feel cared for?")};
        const auto step = std::min<std::size_t>(static_cast<std::size_t>(m_felt.size()), steps.size() - 1);
        m_question->setText(steps.at(step));
        m_sentence->setText(tr("%1 of %2. No name is kept.", "step, steps").arg(step + 1).arg(steps.size()));
        m_low->setText(tr("not at all"));
        m_high->setText(tr("very much"));
    }
}

void CounterWindow::turnTo(Page page)
{
    m_pages->setCurrentIndex(page);
    m_skip->setVisible(page == QuestionPage);
    m_staff->setVisible(page != PinPage);
    m_thanksOver->stop();
    m_idle->stop();
    if (page == ThanksPage)
        m_thanksOver->start();
    else if (page == MorePage || page == PinPage || !m_felt.isEmpty())
        m_idle->start();
    if (page == MorePage)
        (m_rules.asksComment ? static_cast<QWidget *>(m_comment) : m_who)->setFocus();
    else if (page == PinPage)
        m_pin->setFocus();
    else
        setFocus();
}

void CounterWindow::answer(int value)
{
    if (m_pages->currentIndex() != QuestionPage)
        return;
    if (question() == u"felt"_s) {
        m_felt.append(value);
        if (m_felt.size() < 3) {
            fillAnswers();
            turnTo(QuestionPage);
            return;
        }
        launch(this, keepTrying([this, felt = m_felt] { return Counter(m_workspace).takeFelt(felt.at(0), felt.at(1), felt.at(2)); }));
        turnTo(ThanksPage);
        return;
    }
    m_given = std::make_shared<Given>();
    launch(this, keep(value, m_given));
    turnTo(m_rules.asksComment || m_rules.asksWho ? MorePage : ThanksPage);
}

QCoro::Task<> CounterWindow::keep(int value, std::shared_ptr<Given> given)
{
    const QPointer<CounterWindow> self(this);
    const QString asked = question();
    for (bool waiting = false;;) {
        Counter counter(m_workspace);
        const auto taking = counter.take(asked, value);
        const Result<FeedbackId> kept = co_await taking;
        if (!self)
            co_return;
        if (kept)
            given->id = *kept;
        const bool done = settled(kept ? Result<void>(Done{}) : Result<void>(kept.error()), waiting);
        if (done)
            break;
        const std::chrono::milliseconds pause(m_times.again);
        co_await QCoro::sleepFor(pause);
        if (!self)
            co_return;
    }
    if (given->id.isValid() && (!given->comment.isEmpty() || !given->who.isEmpty()))
        keepMore(given);
}

void CounterWindow::keepMore(const std::shared_ptr<Given> &given)
{
    launch(this, keepTrying([this, given] { return Counter(m_workspace).complete(given->id, given->comment, given->who); }));
}

QCoro::Task<> CounterWindow::keepTrying(std::function<QFuture<Result<void>>()> write)
{
    const QPointer<CounterWindow> self(this);
    for (bool waiting = false;;) {
        const auto writing = write();
        const Result<void> kept = co_await writing;
        if (!self || settled(kept, waiting))
            co_return;
        const std::chrono::milliseconds pause(m_times.again);
        co_await QCoro::sleepFor(pause);
        if (!self)
            co_return;
    }
}

bool CounterWindow::settled(const Result<void> &kept, bool &waiting)
{
    // A guest can do nothing about it; whoever leaves counter mode is told.
    const bool countedBefore = std::exchange(waiting, !kept);
    m_notKept += static_cast<int>(waiting) - static_cast<int>(countedBefore);
    if (kept)
        return true;
    qWarning("counter: an answer was not kept: %s", qPrintable(describe(kept.error())));
    // The file is another program's for now, or the disk has no room. What is wrong in itself stays wrong.
    return kept.error().kind != Error::Kind::Busy && kept.error().kind != Error::Kind::Unavailable;
}

void CounterWindow::finish()
{
    if (m_pages->currentIndex() != MorePage || !m_given)
        return;
    m_given->comment = m_comment->toPlainText().trimmed();
    m_given->who = m_who->text().trimmed();
    if (m_given->id.isValid() && (!m_given->comment.isEmpty() || !m_given->who.isEmpty()))
        keepMore(m_given);
    turnTo(ThanksPage);
}

void CounterWindow::skip()
{
    ask();
}

/// Nobody touched anything for a while.
void CounterWindow::goOn()
{
    if (m_pages->currentIndex() == MorePage)
        finish();
    else
        ask();
}

void CounterWindow::askForPin()
{
    // What somebody has written so far is theirs and stays.
    if (m_pages->currentIndex() == MorePage)
        finish();
    m_pin->clear();
    turnTo(PinPage);
}

void CounterWindow::start()
{
    setWindowModality(Qt::ApplicationModal);
    // First this one, then the others away: a program without a window ends.
    showFullScreen();
    m_guard = std::make_unique<CounterGuard>(this);
    takeScreen();
}

void CounterWindow::takeScreen()
{
    if (m_leaving || !m_guard)
        return;
    showFullScreen();
    raise();
    activateWindow();
}

void CounterWindow::closeEvent(QCloseEvent *event)
{
    // Whoever asks: a key, the desktop, the program's own end. Only the PIN leads out.
    event->setAccepted(m_leaving);
}

void CounterWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    QTimer::singleShot(0, this, &CounterWindow::takeScreen);
}

void CounterWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool moved = event->type() == QEvent::WindowStateChange && !isFullScreen();
    const bool behind = event->type() == QEvent::ActivationChange && !isActiveWindow();
    if (moved || behind)
        QTimer::singleShot(0, this, &CounterWindow::takeScreen);
}

void CounterWindow::keyPressEvent(QKeyEvent *event)
{
    // Nobody presses Enter there with a sleeve: it need not be held.
    if (m_staff->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        askForPin();
        event->accept();
        return;
    }
    // A number key answers, where the question has such a number. "1" could be the start of "10": NPS is for fingers.
    const int digit = event->key() - Qt::Key_0;
    if (m_pages->currentIndex() == QuestionPage && question() != u"nps"_s && digit >= 0 && digit <= 9) {
        if (auto *face = m_answers->findChild<CounterFace *>(u"counter.answer%1"_s.arg(digit)))
            face->click();
    }
    event->accept();
}

} // namespace rapport
