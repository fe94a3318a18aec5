#pragma once

#include "storage/records/customer.h"

#include <QStringList>
#include <QVector>

namespace rapport {

/// Why two customers may be the same person.
enum class LikeReason { SamePhone, SameEmail, SameName, SimilarName, SameAddress, SameBirthday, SameCompany, NothingAgainst };

/// Stable id of a reason ("same-phone"), for the command line.
[[nodiscard]] QString reasonId(LikeReason reason);

struct Likeness
{
    int score = 0; ///< 0..100: the sum of the reasons' weights.
    QVector<LikeReason> reasons;
    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// From here on a pair is offered as a likely duplicate.
inline constexpr int likelyDuplicate = 60;
/// From here on somebody is mentioned while a new customer is typed: the same name, or the same number.
inline constexpr int worthAWord = 35;

/// What of a customer is compared, made ready once.
struct LikenessTraits
{
    explicit LikenessTraits(const Customer &customer);

    QStringList name; ///< text::nameWords of the name, of the company where there is none.
    QStringList company;
    QString address;
    QString birthday;
    QStringList phones;     ///< Normalised.
    QStringList phoneTails; ///< The last eight digits of each: the same with and without a country code.
    QStringList emails;
};

/// Weighs what two customers have in common. Names that differ (a family on one number) or birthdays that do speak against it.
[[nodiscard]] Likeness likeness(const LikenessTraits &one, const LikenessTraits &other);
/// The same where one is being typed: differing names do not hide that a number or address is known.
[[nodiscard]] Likeness likenessWhileTyping(const LikenessTraits &typed, const LikenessTraits &known);

} // namespace rapport
