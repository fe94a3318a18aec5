#pragma once

#include "storage/records/ids.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport {

enum class ContactKind { Phone, Email, Social, Web };

/// One way to reach somebody. The same point may belong to several customers (a family's number).
struct ContactPoint
{
    ContactPointId id;
    ContactKind kind = ContactKind::Phone;
    QString raw;            ///< As it was written.
    QString normalised;     ///< E.164 for phones (digits where it can't be told), lower case for e-mail.
    QString digitsReversed; ///< All digits of a phone number, last one first.
    QString label;
    bool optedOut = false;
    bool invalid = false;
    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

struct Customer
{
    CustomerId id;
    QString name;             ///< As it is shown; empty only where company is not.
    QString firstName;
    QString lastName;
    QString otherNames;       ///< Nicknames, maiden names, separated by commas.
    QString company;
    QString address;
    QString birthday;         ///< ISO date; "--MM-DD" where the year is unknown; empty.
    QString preferredChannel; ///< An interaction kind's id, or empty.
    QString language;         ///< ISO 639-1, or empty.
    QString remember;         ///< What to know before a call; one note a line.
    QString warning;
    QString source;
    CustomerId referredBy;
    QString externalKey;      ///< The other system's key; empty: none.
    QString nameKey;          ///< Folded for sorting; made by the service.
    QString searchKey;        ///< Folded for searching; made by the service.
    int version = 1;
    BatchId batch;
    StaffId createdBy;
    qint64 createdAt = 0;     ///< UTC epoch ms.
    qint64 updatedAt = 0;
    QVector<ContactPoint> contactPoints; ///< First of a kind is the main one.
    QStringList tags;
    friend bool operator==(const Customer &, const Customer &) = default;
};

/// What stands in a list beside a name, kept up to date with every change.
struct CustomerSummary
{
    CustomerId id;
    qint64 lastContactAt = 0; ///< UTC epoch ms; 0: never.
    QString lastKind;         ///< Kind id of the newest entry.
    QString lastText;         ///< One line of it, plain text.
    int conversations = 0;
    std::optional<int> mood;  ///< Of the newest text with a mood, thousandths.
    bool moodMixed = false;
    qint64 moodAt = 0;
    int purchases = 0;
    qint64 spentMinor = 0;    ///< In the shop's currency.
    std::optional<int> lastPurchaseDay;
    int openTasks = 0;
    int openCases = 0;
    friend bool operator==(const CustomerSummary &, const CustomerSummary &) = default;
};

struct Consent
{
    ConsentId id;
    CustomerId customer;
    QString purpose;    ///< "news", "surveys", "calls" ... free text.
    bool given = false;
    QString source;
    qint64 givenAt = 0;
    qint64 withdrawnAt = 0;
    friend bool operator==(const Consent &, const Consent &) = default;
};

} // namespace rapport
