#include "app/gui/desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString defaultAction = u"default"_s;
constexpr int untilDismissed = 0;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

void DesktopNotifier::show(qint64 subject, const QString &title, const QString &text)
{
    if (m_desktop == Desktop::Unknown)
        ask();
    const Note note{subject, title, text};
    if (!QDBusConnection::sessionBus().isConnected())
        Q_EMIT failed(title);
    else if (m_desktop == Desktop::Asked)
        m_waiting.append(note);
    else
        send(note);
}

void DesktopNotifier::withdrawAll()
{
    ++m_withdrawals;
    m_waiting.clear();
    const QHash<quint32, qint64> shown = std::exchange(m_shown, {});
    for (auto it = shown.cbegin(); it != shown.cend(); ++it)
        close(it.key());
}

void DesktopNotifier::close(quint32 id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().send(message);
}

void DesktopNotifier::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_desktop = Desktop::Asked;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> abilities = *watcher;
        m_readsMarkup = !abilities.isError() && abilities.value().contains(u"body-markup"_s);
        m_desktop = Desktop::Known;
        const QVector<Note> waiting = std::exchange(m_waiting, {});
        for (const Note &note : waiting)
            send(note);
    });
}

void DesktopNotifier::send(const Note &note)
{
    QDBusMessage notify = call(u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"org.rapport_crm.Rapport"_s}, {u"category"_s, u"x-rapport.reminder"_s}};
    notify << QCoreApplication::applicationName() << quint32(0) << u"org.rapport_crm.Rapport"_s << note.title
           << (m_readsMarkup ? note.text.toHtmlEscaped() : note.text) << QStringList{defaultAction, tr("Show")} << hints << untilDismissed;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, note, withdrawals = m_withdrawals] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> shown = *watcher;
        if (shown.isError())
            Q_EMIT failed(note.title);
        else if (withdrawals != m_withdrawals)
            close(shown.value());
        else
            m_shown.insert(shown.value(), note.subject);
    });
}

void DesktopNotifier::onActionInvoked(uint id, const QString &action)
{
    if (action == defaultAction && m_shown.contains(id))
        Q_EMIT activated(m_shown.take(id));
}

void DesktopNotifier::onClosed(uint id, uint)
{
    m_shown.remove(id);
}

} // namespace rapport
