#include "models/services/likeness.h"

#include "models/text/resemblance.h"

#include <algorithm>
#include <array>
#include <numeric>

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
constexpr int otherSurname = 25;
constexpr int misspeltBirthday = 20;
constexpr int otherBirthday = 60;      ///< Mother and daughter of one name share number and address.
constexpr int mostInSpiteOf = 90;      ///< With something against it a pair is never certain.
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

int sum(const QVector<LikeReason> &reasons)
{
    return std::accumulate(reasons.begin(), reasons.end(), 0,
                           [](int points, LikeReason reason) { return points + weights.at(static_cast<std::size_t>(reason)).points; });
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

/// The first names: as they are kept, else what stands before the last word or behind the comma.
QStringList givenNames(const Customer &customer)
{
    if (!customer.firstName.isEmpty())
        return text::nameWords(customer.firstName);
    const QString name = customer.name.simplified();
    const qsizetype comma = name.indexOf(u',');
    return text::nameWords(comma >= 0 ? name.mid(comma + 1) : name.left(std::max<qsizetype>(0, name.lastIndexOf(u' '))));
}

/// Whether two birthdays may be one: two of year, month and day are the same, or day and month changed places.
bool isMisspelt(const QString &one, const QString &other)
{
    const QStringList a = one.split(u'-');
    const QStringList b = other.split(u'-');
    if (a.size() != 3 || b.size() != 3)
        return false;
    const int same = (a.at(0) == b.at(0) ? 1 : 0) + (a.at(1) == b.at(1) ? 1 : 0) + (a.at(2) == b.at(2) ? 1 : 0);
    return same == 2 || (a.at(0) == b.at(0) && a.at(1) == b.at(2) && a.at(2) == b.at(1));
}

/// What two of them have in common less what speaks against it. `names`: of the two.
Likeness judge(const LikenessTraits &one, const LikenessTraits &other, text::NameMatch names)
{
    const bool bothBorn = !one.birthday.isEmpty() && !other.birthday.isEmpty();
    const bool sameBirthday = bothBorn && one.birthday == other.birthday;
    if (names == text::NameMatch::Different && (!sameBirthday || !mayBeOne(one.name, one.given, other.name, other.given)))
        return {};
    int against = names == text::NameMatch::Different ? otherSurname : 0;
    if (bothBorn && !sameBirthday)
        against += isMisspelt(one.birthday, other.birthday) ? misspeltBirthday : otherBirthday;
    Likeness result = weigh(one, other, names);
    if (against > 0)
        result.score = std::clamp(sum(result.reasons) - against, 0, mostInSpiteOf);
    return result;
}

} // namespace

QString reasonId(LikeReason reason)
{
    return QString::fromLatin1(weights.at(static_cast<std::size_t>(reason)).id);
}

LikenessTraits::LikenessTraits(const Customer &customer)
    : name(text::nameWords(customer.name.isEmpty() ? customer.company : customer.name)), given(givenNames(customer)),
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

bool mayBeOne(const QStringList &name, const QStringList &given, const QStringList &otherName, const QStringList &otherGiven)
{
    return (!given.isEmpty() && given == otherGiven) || text::compareNames(name, otherName) != text::NameMatch::Different;
}

Likeness likeness(const LikenessTraits &one, const LikenessTraits &other)
{
    const text::NameMatch names = text::compareNames(one.name, other.name);
    Likeness result = judge(one, other, names);
    if (names == text::NameMatch::Same && result.reasons.size() == 1 && (isBare(one) || isBare(other)))
        add(result, LikeReason::NothingAgainst);
    return result;
}

Likeness likenessWhileTyping(const LikenessTraits &typed, const LikenessTraits &known)
{
    const text::NameMatch names = text::compareNames(typed.name, known.name);
    const Likeness judged = judge(typed, known, names);
    if (judged.score >= likelyDuplicate)
        return judged;
    Likeness shared = weigh(typed, known, names);
    shared.score = std::min(shared.score, likelyDuplicate - 1);
    return shared;
}

} // namespace rapport
