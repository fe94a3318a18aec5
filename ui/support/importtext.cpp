#include "ui/support/importtext.h"

#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QLocale>

namespace rapport {

using namespace Qt::StringLiterals;
using exchange::ImportKind;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportText", text);
}

/// A plural with the count written as the locale writes it.
QString plural(const char *text, qint64 count)
{
    return QCoreApplication::translate("ImportText", text, nullptr, static_cast<int>(qMin<qint64>(count, 2147483647))).arg(countText(count));
}

/// Sentences without the value; those of single cells are used alone as tooltips.
QString sentence(const QString &reason)
{
    static const QHash<QString, const char *> sentences{
        {u"no-customer"_s, QT_TRANSLATE_NOOP("ImportText", "nobody is named")},
        {u"several-customers"_s, QT_TRANSLATE_NOOP("ImportText", "several customers could be meant")},
        {u"too-few-columns"_s, QT_TRANSLATE_NOOP("ImportText", "the row ends too early")},
        {u"too-many-columns"_s, QT_TRANSLATE_NOOP("ImportText", "the row has too many columns")},
        {u"broken-text"_s, QT_TRANSLATE_NOOP("ImportText", "damaged letters")},
        {u"unclosed-quote"_s, QT_TRANSLATE_NOOP("ImportText", "a quotation mark is not closed")},
        {u"too-long"_s, QT_TRANSLATE_NOOP("ImportText", "too long to be one row")},
        {u"same-id"_s, QT_TRANSLATE_NOOP("ImportText", "this number is taken by another entry")},
        {u"no-date"_s, QT_TRANSLATE_NOOP("ImportText", "no date")},
        {u"no-such-date"_s, QT_TRANSLATE_NOOP("ImportText", "not a date")},
        {u"date-ahead"_s, QT_TRANSLATE_NOOP("ImportText", "dated ahead")},
        {u"too-long-line"_s, QT_TRANSLATE_NOOP("ImportText", "too long for one line")},
        {u"no-amount"_s, QT_TRANSLATE_NOOP("ImportText", "no amount")},
        {u"not-an-amount"_s, QT_TRANSLATE_NOOP("ImportText", "not an amount")},
        {u"amount-too-large"_s, QT_TRANSLATE_NOOP("ImportText", "too large an amount")},
        {u"unknown-currency"_s, QT_TRANSLATE_NOOP("ImportText", "not a currency")},
        {u"not-a-number"_s, QT_TRANSLATE_NOOP("ImportText", "not a whole number")},
        {u"not-an-email"_s, QT_TRANSLATE_NOOP("ImportText", "not an e-mail address")},
        {u"not-a-phone"_s, QT_TRANSLATE_NOOP("ImportText", "not a phone number")},
        {u"no-text"_s, QT_TRANSLATE_NOOP("ImportText", "nothing was written")},
        {u"no-score"_s, QT_TRANSLATE_NOOP("ImportText", "no rating")},
        {u"no-scale"_s, QT_TRANSLATE_NOOP("ImportText", "an effort score needs its scale")},
        {u"out-of-scale"_s, QT_TRANSLATE_NOOP("ImportText", "outside the scale")},
        {u"unknown-kind"_s, QT_TRANSLATE_NOOP("ImportText", "not a kind of survey")},
        {u"unknown-channel"_s, QT_TRANSLATE_NOOP("ImportText", "not a channel")},
        {u"unknown-answer"_s, QT_TRANSLATE_NOOP("ImportText", "neither yes nor no")},
        {u"unknown-direction"_s, QT_TRANSLATE_NOOP("ImportText", "neither in nor out")},
        {u"not-a-duration"_s, QT_TRANSLATE_NOOP("ImportText", "not a length of time")},
        {u"date-order"_s, QT_TRANSLATE_NOOP("ImportText", "solved before it was opened")},
    };
    const char *known = sentences.value(reason);
    return known ? tr(known) : reason;
}

} // namespace

QString kindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return tr("Customers");
    case ImportKind::Interactions: return tr("Conversations");
    case ImportKind::Feedback: return tr("Survey answers");
    case ImportKind::Purchases: return tr("Purchases");
    case ImportKind::Reviews: return tr("Reviews");
    case ImportKind::Cases: return tr("Cases");
    }
    return {};
}

QString importTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return tr("Import customers");
    case ImportKind::Interactions: return tr("Import conversations");
    case ImportKind::Feedback: return tr("Import survey answers");
    case ImportKind::Purchases: return tr("Import purchases");
    case ImportKind::Reviews: return tr("Import reviews");
    case ImportKind::Cases: return tr("Import cases");
    }
    return {};
}

QString countedNoun(ImportKind kind, qint64 count)
{
    // One has a sentence of its own: English needs no translation file to say it right, other languages take the
    // plural form they need of the second.
    const bool one = count == 1;
    switch (kind) {
    case ImportKind::Customers: return one ? tr("1 customer") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 customers"), count);
    case ImportKind::Interactions: return one ? tr("1 conversation") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 conversations"), count);
    case ImportKind::Feedback: return one ? tr("1 answer") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 answers"), count);
    case ImportKind::Purchases: return one ? tr("1 purchase") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 purchases"), count);
    case ImportKind::Reviews: return one ? tr("1 review") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 reviews"), count);
    case ImportKind::Cases: return one ? tr("1 case") : plural(QT_TRANSLATE_N_NOOP("ImportText", "%1 cases"), count);
    }
    return {};
}

QString importAction(ImportKind kind, qint64 count)
{
    return tr("Import %1").arg(countedNoun(kind, count));
}

QString fieldTitle(const QString &field, ImportKind kind)
{
    static const QHash<QString, const char *> titles{
        {u"id"_s, QT_TRANSLATE_NOOP("ImportText", "Number")}, {u"name"_s, QT_TRANSLATE_NOOP("ImportText", "Name")},
        {u"first_name"_s, QT_TRANSLATE_NOOP("ImportText", "First name")}, {u"last_name"_s, QT_TRANSLATE_NOOP("ImportText", "Last name")},
        {u"company"_s, QT_TRANSLATE_NOOP("ImportText", "Company")}, {u"phone"_s, QT_TRANSLATE_NOOP("ImportText", "Phone")},
        {u"email"_s, QT_TRANSLATE_NOOP("ImportText", "E-mail")}, {u"address"_s, QT_TRANSLATE_NOOP("ImportText", "Address")},
        {u"birthday"_s, QT_TRANSLATE_NOOP("ImportText", "Birthday")}, {u"language"_s, QT_TRANSLATE_NOOP("ImportText", "Language")},
        {u"tags"_s, QT_TRANSLATE_NOOP("ImportText", "Tags")}, {u"remember"_s, QT_TRANSLATE_NOOP("ImportText", "Remember")},
        {u"customer"_s, QT_TRANSLATE_NOOP("ImportText", "Customer’s name")}, {u"customer_id"_s, QT_TRANSLATE_NOOP("ImportText", "Customer number")},
        {u"occurred_at"_s, QT_TRANSLATE_NOOP("ImportText", "Date")}, {u"answered_at"_s, QT_TRANSLATE_NOOP("ImportText", "Date")},
        {u"channel"_s, QT_TRANSLATE_NOOP("ImportText", "Channel")}, {u"direction"_s, QT_TRANSLATE_NOOP("ImportText", "In or out")},
        {u"staff"_s, QT_TRANSLATE_NOOP("ImportText", "Staff")}, {u"topic"_s, QT_TRANSLATE_NOOP("ImportText", "Topic")},
        {u"duration"_s, QT_TRANSLATE_NOOP("ImportText", "Duration")}, {u"wait"_s, QT_TRANSLATE_NOOP("ImportText", "Waiting time")},
        {u"case"_s, QT_TRANSLATE_NOOP("ImportText", "Case number")}, {u"text"_s, QT_TRANSLATE_NOOP("ImportText", "Text")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ImportText", "Amount")}, {u"quantity"_s, QT_TRANSLATE_NOOP("ImportText", "Quantity")},
        {u"unit_price"_s, QT_TRANSLATE_NOOP("ImportText", "Price per piece")}, {u"currency"_s, QT_TRANSLATE_NOOP("ImportText", "Currency")},
        {u"item"_s, QT_TRANSLATE_NOOP("ImportText", "Item")}, {u"kind"_s, QT_TRANSLATE_NOOP("ImportText", "Kind of survey")},
        {u"score"_s, QT_TRANSLATE_NOOP("ImportText", "Score")}, {u"scale"_s, QT_TRANSLATE_NOOP("ImportText", "Scale")},
        {u"wording"_s, QT_TRANSLATE_NOOP("ImportText", "Wording")}, {u"comment"_s, QT_TRANSLATE_NOOP("ImportText", "Comment")},
        {u"rating"_s, QT_TRANSLATE_NOOP("ImportText", "Rating")}, {u"title"_s, QT_TRANSLATE_NOOP("ImportText", "Title")},
        {u"source"_s, QT_TRANSLATE_NOOP("ImportText", "Where it stands")}, {u"opened_at"_s, QT_TRANSLATE_NOOP("ImportText", "Opened")},
        {u"resolved_at"_s, QT_TRANSLATE_NOOP("ImportText", "Solved")}, {u"reopened_at"_s, QT_TRANSLATE_NOOP("ImportText", "Opened again")},
        {u"confirmed"_s, QT_TRANSLATE_NOOP("ImportText", "Customer says solved")},
    };
    if (field == "id"_L1 && kind == ImportKind::Customers)
        return tr("Customer number");
    const char *known = titles.value(field);
    return known ? tr(known) : field;
}

QString delimiterTitle(QChar delimiter)
{
    if (delimiter == u';')
        return tr("Semicolon ;");
    if (delimiter == u',')
        return tr("Comma ,");
    if (delimiter == u'\t')
        return tr("Tab");
    if (delimiter == u' ')
        return tr("Blanks");
    return delimiter == u'|' ? tr("Bar |") : QString(delimiter);
}

QString dateTitle(const QString &format)
{
    if (format.startsWith("epoch-ms"_L1))
        return tr("Milliseconds since 1970");
    if (format.startsWith("epoch"_L1))
        return tr("Seconds since 1970");
    QString days = format;
    if (days.endsWith(" 00:00"_L1))
        days.chop(6);
    const QDate last(QDate::currentDate().year(), 12, 31);
    return QLocale::c().toString(last, days);
}

QString problemText(const QString &reason)
{
    return sentence(reason);
}

QString rejectText(const exchange::Reject &reject, ImportKind kind)
{
    const QString what = sentence(reject.reason);
    if (!reject.value.isEmpty() && reject.reason != "broken-text"_L1) {
        if (reject.reason.startsWith("not-"_L1) || reject.reason.startsWith("unknown-"_L1) || reject.reason == "no-such-date"_L1)
            return tr("“%1” is %2").arg(reject.value.simplified(), what);
        return tr("%1: “%2”").arg(what, reject.value.simplified());
    }
    return reject.column.isEmpty() || reject.reason.startsWith("no-"_L1) ? what : tr("%1: %2").arg(fieldTitle(reject.column, kind), what);
}

QString importErrorText(const Error &error, ImportKind kind)
{
    const QString &reason = error.reason;
    if (reason == "date-ambiguous"_L1)
        return tr("The dates could be day first or month first. Choose how they are written.");
    if (reason == "no-date-format"_L1)
        return tr("No dates were found in the date’s column. Choose another column, or how the dates are written.");
    if (reason == "missing-field"_L1)
        return error.subject == "customer"_L1 || error.subject == "name"_L1 ? tr("Choose the column that says who the customer is.")
                                                                            : tr("Choose the column that holds this: %1.").arg(fieldTitle(error.subject, kind));
    if (reason == "empty-file"_L1)
        return tr("There are no rows in this file.");
    if (reason == "unknown-encoding"_L1)
        return tr("These letters can’t be read. Choose another encoding.");
    if (reason == "missing"_L1)
        return tr("The file is not there any more.");
    if (reason == "permission"_L1)
        return tr("The file can’t be opened: you may not read it.");
    if (reason == "disk-full"_L1)
        return tr("The disk is full. Nothing was imported.");
    if (reason == "rejects-file"_L1)
        return tr("The rows that were left out can’t be written there. Nothing was imported.");
    if (reason == "undone-already"_L1)
        return tr("This import was undone already.");
    if (error.kind == Error::Kind::Busy)
        return tr("Another program is using the shop’s file. Try again in a moment; nothing was imported.");
    return tr("The import did not work (%1). Nothing was imported.").arg(describe(error));
}

} // namespace rapport
