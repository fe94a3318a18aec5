#pragma once

#include <QString>

namespace rapport {

/// Rows of the kept monthly totals, as stored; 0001_first.sql defines each column.
/// Months are Moment::month.

struct AnswerTotal
{
    int month = 0;
    QString kind;    ///< Feedback kind id.
    int scale = 0;
    QString wording;
    int value = 0;
    qint64 n = 0;
    friend bool operator==(const AnswerTotal &, const AnswerTotal &) = default;
};

struct ActivityTotal
{
    int month = 0;
    qint64 active = 0;   ///< Active at the month's start.
    qint64 lost = 0;     ///< Those of them no longer active at its end.
    qint64 buyers = 0;   ///< Who bought in the month.
    qint64 returned = 0; ///< Those of them who bought in the next month.
    friend bool operator==(const ActivityTotal &, const ActivityTotal &) = default;
};

struct ValueTotal
{
    int month = 0;
    QString currency;
    qint64 customers = 0;    ///< Who bought for the first time.
    qint64 purchases = 0;
    qint64 revenueMinor = 0;
    qint64 spentGrowth = 0;  ///< Of what the customers who have bought spent so far, minor units.
    double squareGrowth = 0; ///< Of its squares, in units of 100 minor units, squared.
    friend bool operator==(const ValueTotal &, const ValueTotal &) = default;
};

struct MoodTotal
{
    int month = 0;
    qint64 customers = 0;
    qint64 texts = 0;
    qint64 meanSum = 0;   ///< Customers' means, ten-thousandths.
    qint64 squareSum = 0; ///< Squares of the same.
    friend bool operator==(const MoodTotal &, const MoodTotal &) = default;
};

} // namespace rapport
