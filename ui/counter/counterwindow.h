#pragma once

#include "models/services/asking.h"

#include <QCoroTask>
#include <QFuture>
#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace rapport {

class Button;
class CounterGuard;
class PinPad;
class Workspace;

/// How long the counter waits, in ms.
struct CounterTimes
{
    int thanks = 10'000; ///< The thank-you stands before the next customer.
    int idle = 60'000;   ///< Without a touch a started answer is finished as it is.
    int hold = 1'200;    ///< Staff hold their corner this long.
    int again = 5'000;   ///< What could not be stored is tried again.
};

/// Counter mode: the whole screen asks one question; an answer is kept with the tap, what is said more is added; then a thank-you
/// and the question again. Nothing in it shows a customer's data or leads anywhere else; only the PIN leaves it.
class CounterWindow : public QWidget
{
    Q_OBJECT

public:
    CounterWindow(Workspace &workspace, const AskingRules &rules, const CounterTimes &times = {});
    ~CounterWindow() override;

    /// Answers that could not be stored so far: while another program holds the file, say, or the disk is full.
    [[nodiscard]] int notKept() const { return m_notKept; }
    /// Takes the screen; from here on nothing else of the program can be reached.
    void start();

Q_SIGNALS:
    /// The PIN was given: the owner deletes the window.
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One customer's answer on its way: the words may be there before the tap is kept.
    struct Given
    {
        FeedbackId id; ///< Not set: not kept yet.
        QString comment;
        QString who;
    };
    enum Page { QuestionPage, MorePage, ThanksPage, PinPage };

    QWidget *buildHead();
    QWidget *buildQuestion();
    QWidget *buildMore();
    QWidget *buildThanks();
    QWidget *buildFoot();
    void ask();
    void fillAnswers();
    QWidget *addAnswer(QWidget *face, int value);
    void turnTo(Page page);
    void answer(int value);
    void finish();
    void skip();
    void askForPin();
    void goOn();
    void takeScreen();
    [[nodiscard]] QString question() const;
    /// Whether a write is done, for better or worse; false: it is to be tried again, and counted as not kept meanwhile. `waiting` says
    /// whether it is counted already.
    [[nodiscard]] bool settled(const Result<void> &kept, bool &waiting);
    QCoro::Task<> keep(int value, std::shared_ptr<Given> given);
    void keepMore(const std::shared_ptr<Given> &given);
    /// Runs `write` until it is settled(), pausing in between.
    QCoro::Task<> keepTrying(std::function<QFuture<Result<void>>()> write);

    Workspace &m_workspace;
    AskingRules m_rules;
    CounterTimes m_times;
    std::unique_ptr<CounterGuard> m_guard;
    QVector<int> m_felt;            ///< What was said so far to the three steps.
    std::shared_ptr<Given> m_given; ///< What the customer in front said.
    int m_notKept = 0;
    bool m_leaving = false;

    QStackedWidget *m_pages;
    QLabel *m_question;
    QLabel *m_sentence;
    QLabel *m_low;
    QLabel *m_high;
    QWidget *m_answers;
    QHBoxLayout *m_row;
    QPlainTextEdit *m_comment;
    QLineEdit *m_who;
    PinPad *m_pin;
    Button *m_skip;
    Button *m_staff;
    QTimer *m_thanksOver;
    QTimer *m_idle;
    QTimer *m_hold;
};

} // namespace rapport
