#pragma once

#include "models/metrics/mean.h"

#include <QString>
#include <QVector>

namespace rapport::metrics {

/// Something conversations have in common, and the mood of the customers who had it.
struct DriverInput
{
    QString kind;            ///< "topic", "channel", "signal", "phrase" ...
    QString id;              ///< Which one of its kind.
    Sums with;               ///< Customers' mean moods in conversations that have it.
    Sums without;            ///< And in those that don't.
    QVector<qint64> records; ///< Those that have it, newest first; the caller's own numbers, handed back.
};

/// The difference in mood it goes with; never that it causes it.
struct Driver
{
    QString kind;
    QString id;
    Change change;           ///< With minus without (Welch).
    double adjusted = 1;     ///< p guarded against false discoveries over all drivers shown together.
    qint64 n = 0;            ///< Customers with it.
    QVector<qint64> records; ///< Of DriverInput.

    [[nodiscard]] bool real() const { return change.difference && adjusted < 0.05; }
};

/// Largest differences first; those with fewer than 10 customers on either side last and without a difference.
[[nodiscard]] QVector<Driver> drivers(const QVector<DriverInput> &inputs);

} // namespace rapport::metrics
