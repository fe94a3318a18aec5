#pragma once

#include "models/services/counter.h"

#include <QCoroTask>
#include <QWidget>

class QLabel;

namespace rapport {

class Workspace;

/// Where the PIN is typed, with fingers or keys, to leave counter mode. What was typed is shown as dots.
class PinPad : public QWidget
{
    Q_OBJECT

public:
    explicit PinPad(Workspace &workspace, QWidget *parent = nullptr);

    /// Forgets what was typed.
    void clear();

Q_SIGNALS:
    /// The PIN was right.
    void opened();
    /// Back to the question.
    void given();
    /// Something was typed: whoever waits for silence waits anew.
    void touched();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void type(const QString &digit);
    void send();
    QCoro::Task<> attempt(QString pin);

    Workspace &m_workspace;
    QString m_pin;
    QLabel *m_dots;
    QLabel *m_sentence;
    bool m_busy = false;
};

} // namespace rapport
