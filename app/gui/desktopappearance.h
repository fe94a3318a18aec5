#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace rapport {

/// Asks the desktop whether it is dark and in high contrast (org.freedesktop.portal.Settings, namespace
/// org.freedesktop.appearance), and hears when that changes. Where there is no portal nothing is ever said.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

Q_SIGNALS:
    /// nullopt: the desktop has no opinion on it.
    void told(std::optional<bool> dark, std::optional<bool> highContrast);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    std::optional<bool> m_dark;
    std::optional<bool> m_highContrast;
};

} // namespace rapport
