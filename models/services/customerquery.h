#pragma once

#include "storage/records/consent.h"
#include "storage/records/customerrow.h"
#include "storage/records/timelineentry.h"

#include <QDate>
#include <QString>
#include <QVector>

#include <optional>

namespace rapport {

/// What a customer list shows and in which order. Sorting and filtering happen in SQL.
struct CustomerQuery
{
    QString text;                  ///< Any fragments of name, company, phone, e-mail; all must match.
    CustomerSort sort = CustomerSort::LastContact;
    QString tag;                   ///< Only customers bearing it; empty: all.
    std::optional<int> moodAtMost; ///< Thousandths.
    std::optional<int> moodAtLeast;
    SegmentId segment;             ///< Only customers in it; not set: all.
    bool byRisk = false;           ///< Whom the shop is about to lose first; `sort` orders those nothing can be expected of.
    friend bool operator==(const CustomerQuery &, const CustomerQuery &) = default;
};

/// A list: as many ids as match, in order, and the rows of the first screen.
struct CustomerList
{
    QVector<CustomerId> ids;
    QVector<CustomerRow> firstRows;
};

/// Where rows stand in a list, and the rows.
struct CustomerPlaces
{
    QVector<CustomerId> ids;
    QVector<std::optional<qint64>> places; ///< One per id, counted from 0; empty: not in the list.
    QVector<CustomerRow> rows;             ///< Of those that still exist.
};

/// A tag and how many bear it.
struct TagUse
{
    QString name;
    qint64 customers = 0;
    friend bool operator==(const TagUse &, const TagUse &) = default;
};

/// How a customer can be reached and what they said about it.
struct CustomerContact
{
    Customer customer;
    QVector<Consent> consents;
};

/// A word about consent, as a person writes it down.
struct ConsentDraft
{
    CustomerId customer;
    QString purpose; ///< An id of consentPurposes(), or the shop's own.
    bool given = false;
    QString source;  ///< An id of consentSources(), or free text.
    QDate said;      ///< The day it was said; not valid: today.
};

/// A conversation or review found by words in it.
struct NoteHit
{
    TimelineEntry entry;
    QString customerName;
    QString snippet; ///< Plain text around the first match.
};

struct SearchResult
{
    QVector<CustomerRow> customers; ///< Best first, at most the limit asked for.
    bool moreCustomers = false;
    QVector<NoteHit> notes;         ///< Newest first.
    bool moreNotes = false;
};

/// The lines worth reading before a call.
struct CustomerBrief
{
    Customer customer;
    CustomerSummary summary;
    QVector<Consent> consents;
    QVector<TimelineEntry> moods;       ///< Newest texts with a mood, newest first, at most 12.
    QVector<TimelineEntry> openTasks;   ///< Due first.
    QVector<TimelineEntry> lastAnswers; ///< Newest answer per kind of feedback.
    int openCases = 0;
    std::optional<int> usualGapDays;    ///< Median days between this customer's purchase days; needs at least 3 of them.
    std::optional<int> daysSincePurchase;
};

} // namespace rapport
