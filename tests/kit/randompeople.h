#pragma once

#include "models/text/names.h"
#include "models/text/phone.h"
#include "storage/repos/consents.h"
#include "tests/kit/randomrows.h"

namespace rapport::testkit {

using namespace Qt::StringLiterals;

/// Somebody with random names, points, tags, consents.
inline CustomerId addPerson(Session &session, Chance &chance, int number)
{
    const QStringList first{u"Anna"_s, u"Ann"_s, u"Jörg"_s, u"Bob"_s};
    const QStringList last{u"Holm"_s, u"Holmes"_s, u"Weiß"_s};
    const auto maybe = [&](const QString &text) { return chance.oneIn(2) ? QString() : text; };
    Customer customer;
    customer.name = first.at(chance.upTo(3)) + u' ' + last.at(chance.upTo(2));
    customer.firstName = maybe(customer.name.section(u' ', 0, 0));
    customer.otherNames = maybe(u"Annie, AH"_s);
    customer.company = maybe(u"Bakery %1"_s.arg(chance.upTo(3)));
    customer.address = maybe(u"Mill Lane %1\nTown"_s.arg(chance.upTo(3)));
    customer.birthday = maybe(u"1980-01-0%1"_s.arg(1 + chance.upTo(4)));
    customer.preferredChannel = maybe(u"call"_s);
    customer.language = maybe(u"de"_s);
    customer.remember = maybe(u"likes rye\nkey %1"_s.arg(chance.upTo(2)));
    customer.warning = maybe(u"slow payer %1"_s.arg(chance.upTo(2)));
    customer.source = maybe(u"window"_s);
    customer.externalKey = maybe(u"C-%1"_s.arg(number));
    customer.createdAt = customer.updatedAt = number;
    customer.version = 1 + chance.upTo(5);
    const text::PhoneNumbers numbers(u"DE"_s);
    for (int i = chance.upTo(3); i > 0; --i) {
        ContactPoint point = chance.oneIn(3) ? text::emailPoint(u"a%1@example.org"_s.arg(chance.upTo(20))) : numbers.point(u"0451 5550%1"_s.arg(chance.upTo(40)));
        point.optedOut = chance.oneIn(4);
        const bool known = std::any_of(customer.contactPoints.cbegin(), customer.contactPoints.cend(), [&](const ContactPoint &other) { return other.normalised == point.normalised; });
        if (!known)
            customer.contactPoints.append(point);
    }
    for (const char16_t *tag : {u"loyal", u"tea", u"late"}) {
        if (chance.oneIn(2))
            customer.tags.append(QString::fromUtf16(tag));
    }
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    repos::insert(session, customer);
    for (const char16_t *purpose : {u"calls", u"news"}) {
        if (!chance.oneIn(2))
            continue;
        const Consent consent{{}, customer.id, QString::fromUtf16(purpose), chance.oneIn(2), u"fair"_s, 1 + chance.upTo(9), 0};
        repos::putConsent(session, consent);
        repos::addConsentChange(session, customer.id, {consent.purpose, consent.given, consent.source, consent.givenAt, consent.givenAt});
    }
    return customer.id;
}

} // namespace rapport::testkit
