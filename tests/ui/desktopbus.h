#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>

namespace rapport::testkit {

/// A session bus of the test's own, on which one object plays a part of the desktop. The program under test finds it as its own.
class DesktopBus
{
public:
    ~DesktopBus() { stop(); }

    /// Whether this machine can have one.
    [[nodiscard]] static bool isPossible() { return !daemon().isEmpty(); }

    /// Starts the bus, and offers `object` at `path` under the name `service`. False: one of these failed.
    [[nodiscard]] bool start(const QString &service, const QString &path, QObject *object)
    {
        m_bus.start(daemon(), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_bus.waitForReadyRead(10'000))
            return false;
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desk = QDBusConnection::connectToBus(QString::fromLatin1(address), QLatin1String(name));
        return desk.registerObject(path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) && desk.registerService(service);
    }

    /// Nobody answers any more at `path`.
    void withdraw(const QString &path) { QDBusConnection(QLatin1String(name)).unregisterObject(path); }

    void stop()
    {
        if (m_bus.state() == QProcess::NotRunning)
            return;
        QDBusConnection::disconnectFromBus(QLatin1String(name));
        m_bus.kill();
        m_bus.waitForFinished();
    }

private:
    static constexpr char name[] = "desktop";
    [[nodiscard]] static QString daemon() { return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); }

    QProcess m_bus;
};

} // namespace rapport::testkit
