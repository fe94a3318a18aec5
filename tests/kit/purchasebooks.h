#pragma once

#include "models/forecast/draws.h"
#include "models/forecast/purchasebook.h"

#include <QDate>
#include <QFile>
#include <QString>

#include <cmath>
#include <map>
#include <optional>

namespace rapport::testkit {

/// The CDNOW sample as a book in cents and days since 1970, purchases of a day taken together; empty where the file is not here.
[[nodiscard]] inline std::optional<forecast::PurchaseBook> readCdnow(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::map<int, std::map<int, qint64>> customers;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().simplified().split(' ');
        if (cells.size() < 5)
            continue;
        const QDate date = QDate::fromString(QString::fromLatin1(cells.at(2)), QStringLiteral("yyyyMMdd"));
        customers[cells.at(1).toInt()][static_cast<int>(QDate(1970, 1, 1).daysTo(date))] += qRound64(cells.at(4).toDouble() * 100);
    }
    forecast::PurchaseBook book;
    for (const auto &[customer, days] : customers) {
        for (const auto &[day, minor] : days)
            book.add(customer, {day, minor});
    }
    return book;
}

/// End of the calibration period of the published fits.
inline const int cdnowCalibrationEnd = static_cast<int>(QDate(1970, 1, 1).daysTo(QDate(1997, 9, 30)));

/// A shop as the models imagine it: customers joining evenly over `days`, each with a rate, a chance of leaving and an amount of his own.
[[nodiscard]] inline forecast::PurchaseBook imaginedShop(int customers, int days, quint64 seed, double leaveA = 0.8, double leaveB = 2.4)
{
    forecast::Draws draws(seed);
    forecast::PurchaseBook book;
    for (int customer = 1; customer <= customers; ++customer) {
        const double rate = draws.gamma(0.9) / 40;
        const double leave = draws.beta(leaveA, leaveB);
        const double level = draws.gamma(4) / 9000;
        double at = draws.unit() * days;
        for (int last = -1; at < days; at += -std::log(1 - draws.unit()) / rate) {
            if (static_cast<int>(at) != last)
                book.add(customer, {static_cast<int>(at), 1 + static_cast<qint64>(draws.gamma(4) / level)});
            last = static_cast<int>(at);
            if (draws.unit() < leave)
                break;
        }
    }
    return book;
}

} // namespace rapport::testkit
