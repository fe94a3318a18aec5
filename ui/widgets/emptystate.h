#pragma once

#include <QWidget>

class QLabel;

namespace rapport {

class Button;

/// What stands where nothing is: one sentence why, one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` may be empty: then there is no button (nothing can be done about it).
    void setContent(const QString &sentence, const QString &action = {}, const QString &iconName = {});

Q_SIGNALS:
    void actionTriggered();

private:
    void fitSentence();

    QLabel *m_sentence;
    Button *m_action;
};

} // namespace rapport
