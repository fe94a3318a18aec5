#include "models/services/duplicatesearch.h"

#include "storage/repos/customers.h"
#include "storage/repos/duplicates.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <tuple>

namespace rapport {

namespace {

/// A value more customers share says nothing about who they are: a switchboard, "unknown road 1".
constexpr qsizetype mostSharing = 60;

class DuplicateSearch
{
public:
    DuplicateSearch(Session &session, DuplicateProgress &progress) : m_session(session), m_progress(progress) {}

    DuplicateReport run()
    {
        readPeople();
        for (auto *keys : {&m_addresses, &m_birthdays})
            pairUp(*keys);
        pairUpNames();
        pairUpPoints();
        forgetDistinct();
        weigh();
        m_progress.permille = 1000;
        return m_report;
    }

private:
    struct Keyed
    {
        size_t key;
        int person; ///< Index into m_people.
        friend auto operator<=>(const Keyed &, const Keyed &) = default;
    };
    struct Person
    {
        CustomerId id;
        QStringList name;
        QStringList given;
        bool placed = false; ///< An address or birthday is known.
    };
    using Pair = std::pair<int, int>;

    void readPeople()
    {
        const qint64 all = std::max<qint64>(1, repos::customerCount(m_session));
        repos::visitPeople(m_session, [&](const Customer &customer) {
            const LikenessTraits traits(customer);
            const int person = static_cast<int>(m_people.size());
            m_people.append({customer.id, traits.name, traits.given, !traits.address.isEmpty() || !traits.birthday.isEmpty()});
            m_index.insert(customer.id.value(), person);
            add(m_addresses, traits.address, person);
            add(m_birthdays, traits.birthday, person);
            add(m_names, traits.name.join(u' '), person);
            m_progress.permille = static_cast<int>(600 * m_people.size() / all);
            return !m_progress.stopped;
        });
        m_report.customers = m_people.size();
    }

    static void add(QVector<Keyed> &keys, const QString &value, int person)
    {
        if (!value.isEmpty())
            keys.append({qHash(value), person});
    }

    /// Calls `visit` with each run of equal keys.
    template<class Visit>
    void groups(QVector<Keyed> &keys, Visit visit)
    {
        std::sort(keys.begin(), keys.end());
        for (auto first = keys.cbegin(); first != keys.cend();) {
            const auto last = std::find_if(first, keys.cend(), [&](const Keyed &other) { return other.key != first->key; });
            QVector<int> people;
            std::transform(first, last, std::back_inserter(people), [](const Keyed &keyed) { return keyed.person; });
            if (people.size() > 1)
                visit(people);
            first = last;
        }
        keys.clear();
    }

    void pair(int one, int other)
    {
        const Person &first = m_people.at(one);
        const Person &second = m_people.at(other);
        if (one != other && mayBeOne(first.name, first.given, second.name, second.given))
            m_pairs.insert(std::minmax(one, other));
    }

    void pairAll(const QVector<int> &people)
    {
        if (people.size() > mostSharing) {
            ++m_report.tooCommon;
            return;
        }
        for (qsizetype i = 0; i < people.size(); ++i) {
            for (qsizetype j = i + 1; j < people.size(); ++j)
                pair(people.at(i), people.at(j));
        }
    }

    void pairUp(QVector<Keyed> &keys)
    {
        groups(keys, [this](const QVector<int> &people) { pairAll(people); });
    }

    /// The name alone counts only where one of the two has nothing else.
    void pairUpNames()
    {
        QSet<qint64> reachable;
        repos::visitReachable(m_session, [&](CustomerId id) { reachable.insert(id.value()); });
        groups(m_names, [&](const QVector<int> &people) {
            QVector<int> bare;
            std::copy_if(people.cbegin(), people.cend(), std::back_inserter(bare),
                         [&](int person) { return !m_people.at(person).placed && !reachable.contains(m_people.at(person).id.value()); });
            if (bare.isEmpty())
                return;
            if (bare.size() * people.size() > mostSharing * mostSharing) {
                ++m_report.tooCommon;
                return;
            }
            for (const int one : std::as_const(bare)) {
                for (const int other : people)
                    pair(one, other);
            }
        });
    }

    void pairUpPoints()
    {
        QVector<Keyed> keys;
        const auto keyed = [&](size_t key, CustomerId id) {
            if (const auto person = m_index.constFind(id.value()); person != m_index.constEnd())
                keys.append({key, *person});
        };
        repos::visitSharedPoints(m_session, [&](qint64 point, CustomerId id) { keyed(static_cast<size_t>(point), id); });
        pairUp(keys);
        repos::visitSharedTails(m_session, [&](const QString &tail, CustomerId id) { keyed(qHash(tail), id); });
        pairUp(keys);
        m_progress.permille = 700;
    }

    void forgetDistinct()
    {
        const auto distinct = repos::distinctPairs(m_session);
        for (const auto &[one, other] : distinct)
            m_pairs.remove(std::minmax(m_index.value(one.value(), -1), m_index.value(other.value(), -1)));
    }

    const LikenessTraits &traits(int person)
    {
        auto known = m_traits.find(person);
        if (known == m_traits.end())
            known = m_traits.insert(person, std::make_shared<LikenessTraits>(repos::customerById(m_session, m_people.at(person).id).value_or(Customer())));
        return **known;
    }

    void weigh()
    {
        qint64 done = 0;
        for (const Pair &pair : std::as_const(m_pairs)) {
            if (m_progress.stopped)
                return;
            m_progress.permille = 700 + static_cast<int>(300 * ++done / m_pairs.size());
            const Likeness like = likeness(traits(pair.first), traits(pair.second));
            if (like.score >= likelyDuplicate)
                m_report.pairs.append({m_people.at(pair.first).id, m_people.at(pair.second).id, like});
        }
        m_report.compared = m_pairs.size();
        std::sort(m_report.pairs.begin(), m_report.pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
            return std::tuple(-a.likeness.score, a.one, a.other) < std::tuple(-b.likeness.score, b.one, b.other);
        });
    }

    Session &m_session;
    DuplicateProgress &m_progress;
    DuplicateReport m_report;
    QVector<Person> m_people;
    QHash<qint64, int> m_index;
    QVector<Keyed> m_addresses;
    QVector<Keyed> m_birthdays;
    QVector<Keyed> m_names;
    QSet<Pair> m_pairs;
    QHash<int, std::shared_ptr<LikenessTraits>> m_traits;
};

} // namespace

DuplicateReport findDuplicates(Session &session, DuplicateProgress &progress)
{
    return DuplicateSearch(session, progress).run();
}

} // namespace rapport
