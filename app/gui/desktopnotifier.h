#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QVector>

namespace rapport {

/// Notifications of the desktop (org.freedesktop.Notifications on the session's own bus: nothing leaves the machine).
/// Where there is no bus or nobody shows notifications, nothing happens but failed().
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a title and a text, both plain. `subject` comes back with activated().
    void show(qint64 subject, const QString &title, const QString &text);

    /// Takes away what is shown and what is on its way.
    void withdrawAll();

Q_SIGNALS:
    /// A person clicked the notification.
    void activated(qint64 subject);
    /// It could not be shown.
    void failed(const QString &title);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Note
    {
        qint64 subject = 0;
        QString title;
        QString text;
    };
    enum class Desktop { Unknown, Asked, Known };

    void ask();
    void send(const Note &note);
    static void close(quint32 id);

    Desktop m_desktop = Desktop::Unknown; ///< Asked with the first notification: starting the program must not wait for it.
    bool m_readsMarkup = false;           ///< Then & and < have to be escaped.
    QVector<Note> m_waiting;
    int m_withdrawals = 0; ///< So often everything was taken away.
    QHash<quint32, qint64> m_shown; ///< What each notification still on screen is about.
};

} // namespace rapport
