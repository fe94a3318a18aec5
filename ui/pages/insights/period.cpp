#include "ui/pages/insights/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapport {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Insights)
};

/// Entries that ended this many months ago are a past one looks back on, not a shop on holiday.
constexpr int pastAfter = 3;
/// More months than this make a picture nobody can point at.
constexpr int mostMonths = 600;

int lengthOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::HalfYear:
        return 6;
    case Period::Kind::TwoYears:
        return 24;
    case Period::Kind::FiveYears:
        return 60;
    case Period::Kind::All:
        return mostMonths;
    case Period::Kind::Year:
    case Period::Kind::Custom:
        break;
    }
    return 12;
}

} // namespace

std::pair<int, int> Period::months(int first, int last, int running) const
{
    if (kind == Kind::Custom)
        return {std::max(std::min(fromMonth, toMonth), std::max(fromMonth, toMonth) - mostMonths + 1), std::max(fromMonth, toMonth)};
    const bool any = first <= last;
    const int end = any && last < running - pastAfter ? last : running;
    const int length = any ? lengthOf(kind) : std::min(lengthOf(kind), lengthOf(Kind::FiveYears));
    // Years before the shop's first entry would only be empty paper.
    const int earliest = any ? std::min(first, end - lengthOf(Kind::HalfYear) + 1) : end - length + 1;
    return {std::max(end - length + 1, earliest), end};
}

QString periodName(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::HalfYear:
        return Words::tr("6 months");
    case Period::Kind::Year:
        return Words::tr("12 months");
    case Period::Kind::TwoYears:
        return Words::tr("24 months");
    case Period::Kind::FiveYears:
        return Words::tr("5 years");
    case Period::Kind::All:
        return Words::tr("Everything there is");
    case Period::Kind::Custom:
        break;
    }
    return Words::tr("From … to …");
}

} // namespace rapport
