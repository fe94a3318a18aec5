#include "ui/support/remindersettings.h"

#include <QSettings>

namespace rapport {

namespace {
const QString onKey = QStringLiteral("reminders/on");
const QString privateKey = QStringLiteral("reminders/private");
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

} // namespace rapport
