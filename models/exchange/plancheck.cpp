#include "models/exchange/plancheck.h"

#include "models/exchange/amount.h"
#include "models/exchange/bytesource.h"
#include "models/exchange/dateformat.h"

#include <QFileInfo>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &subject, const QString &reason)
{
    return {Error::Kind::Invalid, subject, u"the plan can't be run: "_s + reason + u' ' + subject, reason};
}

bool namesSomebody(const ImportPlan &plan)
{
    const QStringList fields = plan.kind == ImportKind::Customers ? QStringList{u"id"_s, u"name"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"phone"_s, u"email"_s}
                                                                  : QStringList{u"customer"_s, u"customer_id"_s, u"email"_s, u"phone"_s};
    return std::any_of(fields.cbegin(), fields.cend(), [&](const QString &field) { return plan.mapping.contains(field); });
}

/// The rejects file is replaced: it must be neither a device nor the file the rows come from.
Result<void> checkRejectsFile(const ImportPlan &plan)
{
    const QFileInfo rejects(plan.rejectsPath);
    if (!rejects.exists())
        return Done{};
    if (!rejects.isFile())
        return Error{Error::Kind::Unavailable, plan.rejectsPath, u"no regular file"_s, u"rejects-file"_s};
    if (rejects.canonicalFilePath() == QFileInfo(plan.path).canonicalFilePath())
        return Error{Error::Kind::Unavailable, plan.rejectsPath, u"the rejects would overwrite the file they come from"_s, u"rejects-file"_s};
    return Done{};
}

} // namespace

Result<void> checkPlan(const ImportPlan &plan)
{
    if (!ByteSource::knows(plan.encoding))
        return invalid(plan.encoding, u"unknown-encoding"_s);
    const QStringList fields = fieldsOf(plan.kind);
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it) {
        if (!fields.contains(it.key()))
            return invalid(it.key(), u"unknown-field"_s);
    }
    if (!namesSomebody(plan))
        return invalid(plan.kind == ImportKind::Customers ? u"name"_s : u"customer"_s, u"missing-field"_s);
    const QString date = dateFieldsOf(plan.kind).constFirst();
    if (plan.kind != ImportKind::Customers && !plan.mapping.contains(date))
        return invalid(date, u"missing-field"_s);
    if (plan.mapping.contains(date) && plan.dateAmbiguous)
        return invalid(date, u"date-ambiguous"_s);
    if (!plan.dateFormat.isEmpty() && !DateFormat::fromText(plan.dateFormat))
        return invalid(plan.dateFormat, u"no-date-format"_s);
    if (plan.kind == ImportKind::Purchases && !plan.mapping.contains(u"amount"_s) && !plan.mapping.contains(u"unit_price"_s))
        return invalid(u"amount"_s, u"missing-field"_s);
    if (plan.kind == ImportKind::Reviews && !plan.mapping.contains(u"rating"_s))
        return invalid(u"rating"_s, u"missing-field"_s);
    if (plan.kind == ImportKind::Feedback && !plan.mapping.contains(u"score"_s))
        return invalid(u"score"_s, u"missing-field"_s);
    if (plan.kind == ImportKind::Feedback && !plan.mapping.contains(u"kind"_s))
        return invalid(u"kind"_s, u"missing-field"_s);
    if (!plan.currency.isEmpty() && currencyDigits(plan.currency) < 0)
        return invalid(plan.currency, u"unknown-currency"_s);
    if (!plan.timezone.isEmpty() && !QTimeZone(plan.timezone.toUtf8()).isValid())
        return invalid(plan.timezone, u"unknown-timezone"_s);
    if (!plan.matchField.isEmpty() && !QStringList{u"name"_s, u"customer"_s, u"id"_s, u"customer_id"_s, u"email"_s, u"phone"_s}.contains(plan.matchField))
        return invalid(plan.matchField, u"match-field"_s);
    return checkRejectsFile(plan);
}

} // namespace rapport::exchange
