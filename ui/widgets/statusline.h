#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QTimer;

namespace rapport {

class ElidedLabel;
class LinkButton;

/// The thin line at the foot of the window: what was just done with its Undo, work in the background with its progress
/// and Cancel, and something lasting at the right ("Backed up today, 08:02").
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What stands here when nothing was done lately; the page says it.
    void setResting(const QString &sentence);
    /// What stands at the right.
    void setTrailing(const QString &sentence);

    /// Says what was done; makes room for the resting sentence after 10 s. With `undoable` an Undo link and its key.
    void showDone(const QString &sentence, bool undoable);
    /// A sentence without tick and undo, for 10 s.
    void showNote(const QString &sentence);
    [[nodiscard]] QString shownText() const;
    /// Whether showDone() still stands here.
    [[nodiscard]] bool showsDone() const;

    /// Shows work in the background; `done` of `total`, or total 0 while it is not known.
    void showWork(const QString &what, qint64 done, qint64 total, bool cancellable);
    void hideWork();
    [[nodiscard]] bool showsWork() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rest();

    QString m_resting;
    QWidget *m_tick;
    ElidedLabel *m_sentence;
    LinkButton *m_undo;
    QWidget *m_key;
    ElidedLabel *m_work;
    QProgressBar *m_progress;
    LinkButton *m_cancel;
    ElidedLabel *m_trailing;
    QTimer *m_timer;
};

} // namespace rapport
