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

    QStringList name;  ///< text::nameWords of the name, of the company where there is none.
    QStringList given; ///< text::nameWords of the first names; empty where they can't be told from the surname.
    QStringList company;
    QString address;
    QString birthday;
    QStringList phones;     ///< Normalised.
    QStringList phoneTails; ///< The last eight digits of each: the same with and without a country code.
    QStringList emails;
};

/// Whether their names leave it open that two customers are one: alike, or the same first name, as after a marriage.
[[nodiscard]] bool mayBeOne(const QStringList &name, const QStringList &given, const QStringList &otherName, const QStringList &otherGiven);
/// Weighs what two customers have in common. Another surname (which the same birthday must make up for) and birthdays that differ take
/// points away: few where day and month may have been swapped or one part misspelt. Nothing where the names differ wholly: a family.
[[nodiscard]] Likeness likeness(const LikenessTraits &one, const LikenessTraits &other);
/// The same where one is being typed: what differs does not hide that a number or address is known, but makes no likely duplicate.
[[nodiscard]] Likeness likenessWhileTyping(const LikenessTraits &typed, const LikenessTraits &known);

} // namespace rapport
