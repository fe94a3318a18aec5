#pragma once

#include "storage/records/ids.h"

#include <QString>
#include <QStringList>

namespace rapport {

struct Staff
{
    StaffId id;
    QString name;
    bool active = true;
    int version = 1;
    friend bool operator==(const Staff &, const Staff &) = default;
};

struct Topic
{
    TopicId id;
    QString name;
    bool active = true;
    int version = 1;
    friend bool operator==(const Topic &, const Topic &) = default;
};

/// A saved filter over customers; `definition` is JSON, {"tag": "Loyal"} in its simplest form.
struct Segment
{
    SegmentId id;
    QString name;
    QString definition;
    int version = 1;
    friend bool operator==(const Segment &, const Segment &) = default;
};

/// What the shop says about itself; kept as settings.
struct ShopProfile
{
    QString name;
    QString currency = QStringLiteral("EUR"); ///< ISO 4217.
    QString timezone;                         ///< IANA id; empty: the machine's.
    QString language = QStringLiteral("en");  ///< ISO 639-1, prior of the sentiment engine.
    QString country = QStringLiteral("DE");   ///< ISO 3166-1 alpha-2, for phone numbers without a prefix.
    int firstDayOfWeek = 1;                   ///< 1 Monday .. 7 Sunday.
    bool sample = false;                      ///< Made by `demo`.
    friend bool operator==(const ShopProfile &, const ShopProfile &) = default;
};

} // namespace rapport
