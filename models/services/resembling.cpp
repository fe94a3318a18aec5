#include "models/services/duplicatesearch.h"

#include "models/text/names.h"
#include "models/text/nicknames.h"
#include "models/text/resemblance.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"
#include "storage/repos/duplicates.h"

#include <QSet>

#include <algorithm>

namespace rapport {

namespace {

constexpr int mostPerQuestion = 20;
constexpr int mostSpellings = 16;

/// The typed words, each also in the other forms of that name: "bob holm", "robert holm" ...
QVector<QStringList> spellings(const QString &typed)
{
    QVector<QStringList> all{{}};
    const QStringList words = text::nameWords(typed);
    for (const QString &word : words) {
        QVector<QStringList> longer;
        const QStringList forms = text::nameForms(word);
        for (const QStringList &begun : std::as_const(all)) {
            for (const QString &form : forms) {
                if (longer.size() < mostSpellings)
                    longer.append(QStringList(begun) << form);
            }
        }
        all = longer;
    }
    return all;
}

void lookByWords(Session &session, const QString &typed, QSet<qint64> &found)
{
    if (text::fold(typed).simplified().size() < 3)
        return;
    const QVector<QStringList> all = spellings(typed);
    for (const QStringList &words : all) {
        repos::CustomerFilter filter;
        filter.words = words;
        if (words.isEmpty())
            continue;
        const QVector<CustomerId> ids = repos::listedCustomers(session, filter, mostPerQuestion);
        for (const CustomerId id : ids)
            found.insert(id.value());
    }
}

} // namespace

QVector<Resembling> findResembling(Session &session, const Customer &typed, int limit)
{
    const LikenessTraits traits(typed);
    QSet<qint64> found;
    const auto add = [&](const QVector<CustomerId> &ids) {
        for (const CustomerId id : ids.first(std::min<qsizetype>(ids.size(), mostPerQuestion)))
            found.insert(id.value());
    };
    for (const QString &phone : traits.phones)
        add(repos::customersByContact(session, ContactKind::Phone, phone));
    for (const QString &tail : traits.phoneTails)
        add(repos::customersByTail(session, tail, mostPerQuestion));
    for (const QString &email : traits.emails)
        add(repos::customersByContact(session, ContactKind::Email, email));
    lookByWords(session, typed.name, found);
    lookByWords(session, typed.company, found);

    QVector<std::pair<CustomerId, Likeness>> alike;
    for (const qint64 id : std::as_const(found)) {
        const std::optional<Customer> known = repos::customerById(session, CustomerId(id));
        const Likeness like = known ? likenessWhileTyping(traits, LikenessTraits(*known)) : Likeness();
        if (like.score >= worthAWord)
            alike.append({CustomerId(id), like});
    }
    std::sort(alike.begin(), alike.end(), [](const auto &a, const auto &b) { return std::pair(-a.second.score, a.first) < std::pair(-b.second.score, b.first); });
    alike.resize(std::min<qsizetype>(alike.size(), limit));
    QVector<CustomerId> ids;
    for (const auto &[id, like] : std::as_const(alike))
        ids.append(id);
    const QVector<CustomerRow> rows = repos::customerRows(session, ids);
    QVector<Resembling> result;
    for (qsizetype i = 0; i < rows.size() && rows.size() == alike.size(); ++i)
        result.append({rows.at(i), alike.at(i).second});
    return result;
}

} // namespace rapport
