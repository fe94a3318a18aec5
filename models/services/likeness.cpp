#include "models/services/likeness.h"

#include "models/text/resemblance.h"

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct Weight
{
    const char *id;
    int points;
};

/// In the order of LikeReason. Two of the strong ones, or one and the name, reach likelyDuplicate; a name alone does not,
/// unless one of the two has nothing else that could tell them apart.
constexpr std::array<Weight, 8> weights{{{"same-phone", 45}, {"same-email", 50}, {"same-name", 35}, {"similar-name", 25}, {"same-address", 35},
                                         {"same-birthday", 35}, {"same-company", 15}, {"nothing-against", 25}}};
constexpr qsizetype tailLength = 8;

bool meet(const QStringList &one, const QStringList &other)
{
    return std::any_of(one.cbegin(), one.cend(), [&](const QString &value) { return other.contains(value); });
}

bool isBare(const LikenessTraits &traits)
{
    return traits.phones.isEmpty() && traits.emails.isEmpty() && traits.address.isEmpty() && traits.birthday.isEmpty();
}

void add(Likeness &likeness, LikeReason reason)
{
    likeness.reasons.append(reason);
    likeness.score = std::min(100, likeness.score + weights.at(static_cast<std::size_t>(reason)).points);
}

Likeness weigh(const LikenessTraits &one, const LikenessTraits &other, text::NameMatch names)
{
    Likeness result;
    if (meet(one.phones, other.phones) || meet(one.phoneTails, other.phoneTails))
        add(result, LikeReason::SamePhone);
    if (meet(one.emails, other.emails))
        add(result, LikeReason::SameEmail);
    if (names != text::NameMatch::Different)
        add(result, names == text::NameMatch::Same ? LikeReason::SameName : LikeReason::SimilarName);
    if (!one.address.isEmpty() && one.address == other.address)
        add(result, LikeReason::SameAddress);
    if (!one.birthday.isEmpty() && one.birthday == other.birthday)
        add(result, LikeReason::SameBirthday);
    if (!one.company.isEmpty() && one.company == other.company)
        add(result, LikeReason::SameCompany);
    return result;
}

} // namespace

QString reasonId(LikeReason reason)
{
    return QString::fromLatin1(weights.at(static_cast<std::size_t>(reason)).id);
}

LikenessTraits::LikenessTraits(const Customer &customer)
    : name(text::nameWords(customer.name.isEmpty() ? customer.company : customer.name)),
      company(customer.name.isEmpty() ? QStringList() : text::nameWords(customer.company)), address(text::addressKey(customer.address)),
      birthday(customer.birthday.startsWith(u'-') ? QString() : customer.birthday)
{
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == ContactKind::Email) {
            emails.append(point.normalised);
        } else if (point.kind == ContactKind::Phone) {
            phones.append(point.normalised);
            if (point.digitsReversed.size() >= tailLength)
                phoneTails.append(point.digitsReversed.left(tailLength));
        }
    }
}

Likeness likeness(const LikenessTraits &one, const LikenessTraits &other)
{
    const text::NameMatch names = text::compareNames(one.name, other.name);
    if (names == text::NameMatch::Different || (!one.birthday.isEmpty() && !other.birthday.isEmpty() && one.birthday != other.birthday))
        return {};
    Likeness result = weigh(one, other, names);
    if (names == text::NameMatch::Same && result.reasons.size() == 1 && (isBare(one) || isBare(other)))
        add(result, LikeReason::NothingAgainst);
    return result;
}

Likeness likenessWhileTyping(const LikenessTraits &typed, const LikenessTraits &known)
{
    return weigh(typed, known, text::compareNames(typed.name, known.name));
}

} // namespace rapport
