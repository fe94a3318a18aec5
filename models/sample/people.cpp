#include "models/sample/people.h"

#include "models/text/names.h"

#include <QDate>

#include <algorithm>

namespace rapport::sample {

namespace {

constexpr int plainAddresses = 500; ///< So many can share names without too many sharing an address.

QStringList split(const QStringList &lines)
{
    QStringList names;
    for (const QString &line : lines) {
        for (const QString &name : line.split(u','))
            names << name.trimmed();
    }
    return names;
}

/// A name as it stands in an e-mail address: folded, letters only.
QString letters(const QString &name)
{
    QString kept;
    for (const QChar c : text::fold(name)) {
        if ((c >= u'a' && c <= u'z') || c == u'-')
            kept += c;
    }
    return kept;
}

} // namespace

People::People()
    : m_book(QStringLiteral(":/sample/people.txt")), m_phones(QStringLiteral("DE")), m_companies(split(m_book.section(QStringLiteral("companies")))),
      m_streets(split(m_book.section(QStringLiteral("streets")))), m_towns(split(m_book.section(QStringLiteral("towns")))),
      m_remember(m_book.section(QStringLiteral("remember"))), m_warnings(m_book.section(QStringLiteral("warnings"))),
      m_tags(split(m_book.section(QStringLiteral("tags"))))
{
    int sum = 0;
    const QStringList rows = m_book.section(QStringLiteral("cultures"));
    for (const QString &row : rows) {
        const QString id = row.section(u'|', 0, 0).trimmed();
        sum += row.section(u'|', 1).toInt();
        m_cultures.push_back({sum, split(m_book.section(u"given." + id)), split(m_book.section(u"family." + id))});
    }
}

void People::name(Customer &customer, Random &random) const
{
    const int drawn = random.between(0, m_cultures.back().upTo - 1);
    const auto culture = std::find_if(m_cultures.begin(), m_cultures.end(), [&](const Culture &c) { return drawn < c.upTo; });
    // Families mix: now and then the given name comes from elsewhere.
    const auto &given = random.chance(0.08) ? random.pick(m_cultures).given : culture->given;
    customer.firstName = random.pick(given);
    customer.lastName = random.pick(culture->family);
    if (random.chance(0.05))
        customer.lastName += u'-' + random.pick(random.pick(m_cultures).family);
    customer.name = customer.firstName + u' ' + customer.lastName;
}

Customer People::invent(int index, bool fleet, Random &random) const
{
    Customer customer;
    name(customer, random);
    if (fleet || random.chance(0.05))
        customer.company = random.pick(m_companies);
    // 0451 555 ...: no such numbers are given out.
    if (!random.chance(0.06))
        customer.contactPoints << m_phones.point(QStringLiteral("0451 555 %1").arg(index + 200, 4, 10, QLatin1Char('0')));
    if (random.chance(0.8) || customer.contactPoints.isEmpty()) {
        const QString domain = customer.company.isEmpty() ? QStringLiteral("mail") : letters(customer.company);
        const QString number = index < plainAddresses ? QString() : QString::number(index);
        customer.contactPoints << text::emailPoint(letters(customer.firstName) + u'.' + letters(customer.lastName) + number + u'@' + domain + u".example");
    }
    customer.address = QStringLiteral("%1 %2, %3").arg(random.pick(m_streets)).arg(random.between(1, 140)).arg(random.pick(m_towns));
    if (random.chance(0.4))
        customer.birthday = QDate(random.between(1948, 2006), random.between(1, 12), random.between(1, 28)).toString(Qt::ISODate);
    if (random.chance(0.12))
        customer.remember = random.pick(m_remember);
    if (random.chance(0.015))
        customer.warning = random.pick(m_warnings);
    for (int i = random.chance(0.35) ? random.between(1, 2) : 0; i > 0; --i) {
        const QString &tag = random.pick(m_tags);
        if (!customer.tags.contains(tag))
            customer.tags << tag;
    }
    customer.source = random.pick(QStringList{QStringLiteral("walk-in"), QStringLiteral("recommended"), QStringLiteral("web site"), QStringLiteral("map")});
    return customer;
}

} // namespace rapport::sample
