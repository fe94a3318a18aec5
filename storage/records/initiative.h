#pragma once

#include "storage/records/ids.h"

#include <QString>

#include <optional>

namespace rapport {

/// How those came about whom an initiative was for.
enum class InitiativeDesign {
    Half,   ///< A random half of the members, drawn before the start; the others were left alone.
    Chosen, ///< All members; everybody else is what they are compared with.
};

/// Which side of the comparison a member is on.
enum class Arm { Treated, Alone };

/// Something the shop did for some customers from a day on, and what it cost.
struct Initiative
{
    InitiativeId id;
    QString name;
    int startsDay = 0;            ///< Moment::day.
    std::optional<int> endsDay;   ///< Its last day; empty: open.
    qint64 costMinor = 0;
    QString currency;             ///< ISO 4217, the shop's when it was noted.
    QString note;
    InitiativeDesign design = InitiativeDesign::Chosen;
    QString basis;                ///< How the members were found: "tag:Loyal", "segment:Regulars", "everybody", "hand".
    std::optional<qint64> seed;   ///< Of the draw.
    int margin = 1000;            ///< Thousandths of an amount that stay with the shop.
    int windowDays = 91;          ///< How long purchases are watched from the start on; at least 7.
    std::optional<int> closedDay; ///< Watched no longer from this day on.
    QString tag;                  ///< What the treated bear; empty: nothing.
    int version = 1;
    qint64 createdAt = 0;         ///< UTC epoch ms; for a half: when it was drawn.
    friend bool operator==(const Initiative &, const Initiative &) = default;
};

/// Somebody an initiative counts.
struct InitiativeMember
{
    CustomerId customer;
    Arm arm = Arm::Treated;
    friend bool operator==(const InitiativeMember &, const InitiativeMember &) = default;
};

} // namespace rapport
