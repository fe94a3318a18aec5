#include "models/services/customerentry.h"

#include "models/text/names.h"
#include "models/text/phone.h"
#include "storage/records/interaction.h"

#include <QDate>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &field, const QString &reason, const QString &value)
{
    return {Error::Kind::Invalid, field, value.left(80), reason};
}

/// One line, without what a keyboard can't type and a file must not hold.
QString line(QString text)
{
    text.remove(QChar(0));
    return text.simplified();
}

/// Several lines, each kept.
QString lines(QString text)
{
    text.remove(QChar(0));
    return text.replace("\r\n"_L1, "\n"_L1).trimmed();
}

QDate birthdayDate(const QString &text)
{
    // 2000 was a leap year: somebody born on 29 February may not tell the year.
    const bool yearless = text.startsWith("--"_L1) && text.size() == 7;
    return QDate::fromString(yearless ? QString("2000-"_L1 + text.sliced(2)) : text, u"yyyy-MM-dd"_s);
}

/// Adds a point unless its number or address is there already.
void addPoint(QVector<ContactPoint> &points, const ContactPoint &point)
{
    const bool known = std::any_of(points.cbegin(), points.cend(), [&](const ContactPoint &other) { return other.kind == point.kind && other.normalised == point.normalised; });
    if (!known)
        points.append(point);
}

void cleanTexts(Customer &customer)
{
    for (QString *field : {&customer.name, &customer.firstName, &customer.lastName, &customer.otherNames, &customer.company, &customer.birthday, &customer.warning,
                           &customer.preferredChannel, &customer.language, &customer.source})
        *field = line(*field);
    customer.address = lines(customer.address);
    customer.remember = lines(customer.remember);
    customer.language = customer.language.toLower();
    for (QString &tag : customer.tags)
        tag = line(tag);
    customer.tags.removeAll(QString());
    customer.tags.removeDuplicates();
    customer.tags.sort();
}

Result<void> check(const Customer &customer, QDate today)
{
    if (customer.name.isEmpty() && customer.company.isEmpty())
        return invalid(u"name"_s, u"empty"_s, {});
    if (!customer.birthday.isEmpty() && !isBirthday(customer.birthday))
        return invalid(u"birthday"_s, u"no-date"_s, customer.birthday);
    if (!customer.birthday.startsWith(u'-') && birthdayDate(customer.birthday) > today)
        return invalid(u"birthday"_s, u"future"_s, customer.birthday);
    if (!customer.preferredChannel.isEmpty() && !interactionKind(customer.preferredChannel))
        return invalid(u"preferred_channel"_s, u"unknown"_s, customer.preferredChannel);
    if (!customer.language.isEmpty() && QLocale(customer.language).language() == QLocale::C)
        return invalid(u"language"_s, u"unknown"_s, customer.language);
    return Done{};
}

} // namespace

Result<Customer> customerFrom(const CustomerDraft &draft, const QString &country, QDate today)
{
    Customer customer = draft.customer;
    cleanTexts(customer);
    if (Result<void> good = check(customer, today); !good)
        return good.error();
    customer.contactPoints.clear();
    const text::PhoneNumbers numbers(country);
    for (const QString &phone : draft.phones) {
        const ContactPoint point = numbers.point(line(phone));
        if (!point.raw.isEmpty() && point.normalised.isEmpty())
            return invalid(u"phone"_s, u"no-digits"_s, phone);
        if (!point.raw.isEmpty())
            addPoint(customer.contactPoints, point);
    }
    for (const QString &email : draft.emails) {
        const ContactPoint point = text::emailPoint(line(email));
        if (!point.raw.isEmpty() && !text::looksLikeEmail(point.raw))
            return invalid(u"email"_s, u"no-at"_s, email);
        if (!point.raw.isEmpty())
            addPoint(customer.contactPoints, point);
    }
    customer.nameKey = text::nameKey(customer);
    customer.searchKey = text::searchKey(customer);
    return customer;
}

Customer mergedInto(const Customer &stored, Customer entered)
{
    entered.id = stored.id;
    entered.externalKey = stored.externalKey;
    entered.batch = stored.batch;
    entered.createdBy = stored.createdBy;
    entered.createdAt = stored.createdAt;
    if (entered.source.isEmpty())
        entered.source = stored.source;
    for (const ContactPoint &old : stored.contactPoints) {
        if (old.kind == ContactKind::Social || old.kind == ContactKind::Web)
            addPoint(entered.contactPoints, old);
        for (ContactPoint &point : entered.contactPoints) {
            if (point.kind != old.kind || point.normalised != old.normalised)
                continue;
            point.label = old.label;
            point.optedOut = old.optedOut;
            point.invalid = old.invalid;
        }
    }
    entered.searchKey = text::searchKey(entered);
    return entered;
}

bool isBirthday(const QString &text)
{
    return birthdayDate(text).isValid();
}

QString displayName(const Customer &customer)
{
    return customer.name.isEmpty() ? customer.company : customer.name;
}

} // namespace rapport
