#include "storage/repos/settings.h"

namespace rapport::repos {

QString setting(Session &session, const QString &key, const QString &fallback)
{
    Statement &query = session.run(QStringLiteral("SELECT value FROM setting WHERE key = ?"), key);
    QString value = query.next() ? query.text(0) : fallback;
    query.finish();
    return value;
}

void setSetting(Session &session, const QString &key, const QString &value)
{
    session.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"), key, value);
}

ShopProfile profile(Session &session)
{
    ShopProfile shop;
    shop.name = setting(session, QStringLiteral("shop.name"));
    shop.currency = setting(session, QStringLiteral("shop.currency"), shop.currency);
    shop.timezone = setting(session, QStringLiteral("shop.timezone"));
    shop.language = setting(session, QStringLiteral("shop.language"), shop.language);
    shop.country = setting(session, QStringLiteral("shop.country"), shop.country);
    shop.firstDayOfWeek = setting(session, QStringLiteral("shop.first-day-of-week"), QStringLiteral("1")).toInt();
    shop.sample = setting(session, QStringLiteral("shop.sample")) == u'1';
    return shop;
}

void setProfile(Session &session, const ShopProfile &shop)
{
    setSetting(session, QStringLiteral("shop.name"), shop.name);
    setSetting(session, QStringLiteral("shop.currency"), shop.currency);
    setSetting(session, QStringLiteral("shop.timezone"), shop.timezone);
    setSetting(session, QStringLiteral("shop.language"), shop.language);
    setSetting(session, QStringLiteral("shop.country"), shop.country);
    setSetting(session, QStringLiteral("shop.first-day-of-week"), QString::number(shop.firstDayOfWeek));
    setSetting(session, QStringLiteral("shop.sample"), shop.sample ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace rapport::repos
