#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace rapport {

class LinkButton;

/// A sentence under the header of a page: what happened, why, what to do; at most two actions; closes by hand. Never a
/// modal box for a thing that can be undone. Hidden until showMessage().
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown. The sentence is plain text. Empty actions are left out.
    void showMessage(Notice kind, const QString &sentence, const QString &firstAction = {}, const QString &secondAction = {});
    /// Gives the keyboard to the first action, or, without one, to closing. Nothing where no message is shown.
    void focusAction();
    [[nodiscard]] QString message() const;
    [[nodiscard]] Notice kind() const { return m_kind; }

Q_SIGNALS:
    /// 0 or 1: which action was chosen. The bar stays; the page hides it when done.
    void actionTriggered(int index);
    void closed();
    /// The bar appeared or went away, by whatever way.
    void shown();
    void hidden();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Mark;
    void closeByHand();

    Notice m_kind = Notice::Information;
    Mark *m_mark;
    QLabel *m_sentence;
    LinkButton *m_first;
    LinkButton *m_second;
};

} // namespace rapport
