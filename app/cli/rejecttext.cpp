#include "app/cli/rejecttext.h"

#include "app/cli/console.h"
#include "models/text/lengths.h"

#include <QHash>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

/// %1: what stands in the file, in quotation marks.
const QHash<QString, QString> &sentences()
{
    static const QHash<QString, QString> known{
        {u"no-customer"_s, u"Nobody is named. A row needs a name, an e-mail address, a phone number or a customer's id."_s},
        {u"several-customers"_s, u"%1 could be several customers. An id, an e-mail address or a phone number tells them apart."_s},
        {u"too-few-columns"_s, u"The row ends before its last column."_s},
        {u"too-many-columns"_s, u"The row has more columns than the first one. A delimiter in a text needs quotation marks around the text."_s},
        {u"broken-text"_s, u"Letters are damaged. --encoding names the file's own encoding."_s},
        {u"unclosed-quote"_s, u"A quotation mark is opened and never closed."_s},
        {u"too-long"_s, u"The row is too long to be one."_s},
        {u"same-id"_s, u"%1 is the id of another entry already."_s},
        {u"no-date"_s, u"There is no date."_s},
        {u"no-such-date"_s, u"%1 is no date."_s},
        {u"date-ahead"_s, u"%1 is dated ahead. What a file tells has happened: the latest date is tomorrow."_s},
        {u"too-long-line"_s, QString(u"%1 is too long for one line: there is room for "_s + QString::number(text::longestLine) + u" letters."_s)},
        {u"no-amount"_s, u"There is no amount."_s},
        {u"not-an-amount"_s, u"%1 is no amount of money."_s},
        {u"amount-too-large"_s, u"%1 is too large an amount to be kept exactly."_s},
        {u"unknown-currency"_s, u"%1 is no currency. Currencies have three letters, such as EUR."_s},
        {u"other-currency"_s, u"%1 is another currency than the rows before it have: amounts of two have no common total."_s},
        {u"not-a-number"_s, u"%1 is no whole number."_s},
        {u"not-an-email"_s, u"%1 is no e-mail address."_s},
        {u"not-a-phone"_s, u"%1 is no phone number."_s},
        {u"no-text"_s, u"Nothing was written."_s},
        {u"no-score"_s, u"There is no rating."_s},
        {u"no-scale"_s, u"An effort score (CES) needs its scale: wording 1.0 (1 to 5) or 2.0 (1 to 7), or a column \"scale\"."_s},
        {u"out-of-scale"_s, u"%1 is outside its scale. NPS goes from 0 to 10; CSAT and CES go from 1 to 5, to 7, or to what a column \"scale\" says."_s},
        {u"unknown-kind"_s, u"%1 is no kind of survey. There are nps, csat and ces."_s},
        {u"unknown-channel"_s, u"%1 is no channel."_s},
        {u"unknown-answer"_s, u"%1 is neither yes nor no."_s},
        {u"unknown-direction"_s, u"%1 is neither in nor out."_s},
        {u"not-a-duration"_s, u"%1 is no length of time."_s},
        {u"date-order"_s, u"It was solved before it was opened."_s},
    };
    return known;
}

} // namespace

QString rejectSentence(const exchange::Reject &reject)
{
    const QString place = reject.column.isEmpty() ? u"Line %1"_s.arg(reject.line) : u"Line %1, %2"_s.arg(reject.line).arg(plain(reject.column));
    const QString known = sentences().value(reject.reason);
    if (known.isEmpty())
        return u"%1: %2 %3"_s.arg(place, QString(reject.reason).replace(u'-', u' '), plain(reject.value)).trimmed();
    const QString quoted = reject.value.isEmpty() ? u"What stands there"_s : QString(u'"' + plain(reject.value) + u'"');
    return place + u": "_s + (known.contains(u"%1") ? known.arg(quoted) : known);
}

} // namespace rapport::cli
