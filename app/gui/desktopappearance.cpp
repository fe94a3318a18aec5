#include "app/gui/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s;
const QString contrast = u"contrast"_s;

// Values of the two keys, from the portal's description of org.freedesktop.appearance.
constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint prefersHighContrast = 1;

/// Portals wrap an answer once or twice, by their age.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(colourScheme);
    ask(contrast);
}

void DesktopAppearance::ask(const QString &key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    message << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError())
            take(key, answer.value().variant());
    });
}

void DesktopAppearance::onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance)
        take(key, value.variant());
}

void DesktopAppearance::take(const QString &key, const QVariant &value)
{
    bool isNumber = false;
    const uint wish = unwrapped(value).toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == colourScheme)
        m_dark = wish == prefersDark ? std::optional(true) : wish == prefersLight ? std::optional(false) : std::nullopt;
    else if (key == contrast)
        m_highContrast = wish == prefersHighContrast ? std::optional(true) : std::nullopt;
    else
        return;
    Q_EMIT told(m_dark, m_highContrast);
}

} // namespace rapport
