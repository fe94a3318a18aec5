#include "models/text/regions.h"

#include <QLocale>
#include <QTimeZone>

namespace rapport::text {

namespace {

struct Lists
{
    QStringList currencies;
    QStringList countries;
    QStringList languages;
};

void finish(QStringList &list, qsizetype length)
{
    list.removeIf([&](const QString &code) { return code.size() != length || !code.at(0).isLetter(); });
    list.removeDuplicates();
    list.sort();
}

/// Qt's own tables (CLDR): what some place on earth uses.
const Lists &lists()
{
    static const Lists all = [] {
        Lists found;
        const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            found.currencies += locale.currencySymbol(QLocale::CurrencyIsoCode);
            found.countries += QLocale::territoryToCode(locale.territory());
            found.languages += QLocale::languageToCode(locale.language());
        }
        finish(found.currencies, 3);
        finish(found.countries, 2);
        finish(found.languages, 2);
        return found;
    }();
    return all;
}

} // namespace

const QStringList &currencies() { return lists().currencies; }
const QStringList &countries() { return lists().countries; }
const QStringList &languages() { return lists().languages; }

const QStringList &timeZones()
{
    static const QStringList zones = [] {
        QStringList found{QStringLiteral("UTC")};
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids) {
            // "Etc/GMT+5", "SystemV/EST5" and the like are for machines.
            static const QList<QByteArray> continents{"Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"};
            if (const qsizetype slash = id.indexOf('/'); slash > 0 && continents.contains(id.left(slash)))
                found += QString::fromLatin1(id);
        }
        found.removeDuplicates();
        found.sort();
        return found;
    }();
    return zones;
}

bool isTimeZone(const QString &id)
{
    return QTimeZone::isTimeZoneIdAvailable(id.toUtf8());
}

} // namespace rapport::text
