#include "ui/support/remindersettings.h"

#include <QSettings>

namespace rapport {

namespace {
const QString onKey = QStringLiteral("reminders/on");
const QString privateKey = QStringLiteral("reminders/private");
const QString toldShopKey = QStringLiteral("reminders/toldShop");
const QString toldDayKey = QStringLiteral("reminders/toldDay");
} // namespace

bool ReminderSettings::areOn()
{
    return QSettings().value(onKey, true).toBool();
}

void ReminderSettings::setOn(bool on)
{
    QSettings().setValue(onKey, on);
}

bool ReminderSettings::arePrivate()
{
    return QSettings().value(privateKey, false).toBool();
}

void ReminderSettings::setPrivate(bool on)
{
    QSettings().setValue(privateKey, on);
}

bool ReminderSettings::isDayTold(const QString &shop, int day)
{
    const QSettings settings;
    return settings.value(toldDayKey).toInt() == day && settings.value(toldShopKey).toString() == shop;
}

void ReminderSettings::setDayTold(const QString &shop, int day)
{
    QSettings settings;
    settings.setValue(toldShopKey, shop);
    settings.setValue(toldDayKey, day);
}

} // namespace rapport
