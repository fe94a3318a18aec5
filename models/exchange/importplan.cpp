#include "models/exchange/importplan.h"

#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    ImportKind kind;
    QLatin1String id;
};

constexpr std::array<KindName, 6> kindNames{{
    {ImportKind::Customers, QLatin1String("customers")},
    {ImportKind::Interactions, QLatin1String("interactions")},
    {ImportKind::Feedback, QLatin1String("feedback")},
    {ImportKind::Purchases, QLatin1String("purchases")},
    {ImportKind::Reviews, QLatin1String("reviews")},
    {ImportKind::Cases, QLatin1String("cases")},
}};

} // namespace

QString kindId(ImportKind kind)
{
    for (const KindName &known : kindNames) {
        if (known.kind == kind)
            return known.id;
    }
    return {};
}

std::optional<ImportKind> importKind(const QString &id)
{
    for (const KindName &known : kindNames) {
        if (known.id == id)
            return known.kind;
    }
    return std::nullopt;
}

int columnNamed(const ImportPlan &plan, const QString &text)
{
    const QString wanted = text.trimmed();
    qsizetype index = plan.columns.indexOf(wanted);
    for (qsizetype i = 0; index < 0 && i < plan.columns.size(); ++i) {
        if (plan.columns.at(i).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            index = i;
    }
    bool number = false;
    const int position = wanted.toInt(&number);
    if (index < 0 && number && position >= 1 && position <= plan.columns.size())
        index = position - 1;
    return static_cast<int>(index);
}

QStringList fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers:
        return {u"id"_s, u"name"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"phone"_s,
                u"email"_s, u"address"_s, u"birthday"_s, u"language"_s, u"tags"_s, u"remember"_s};
    case ImportKind::Interactions:
        return {u"id"_s, u"customer"_s, u"customer_id"_s, u"phone"_s, u"email"_s, u"occurred_at"_s, u"channel"_s, u"direction"_s,
                u"staff"_s, u"topic"_s, u"duration"_s, u"wait"_s, u"case"_s, u"text"_s};
    case ImportKind::Purchases:
        return {u"id"_s, u"customer"_s, u"customer_id"_s, u"email"_s, u"occurred_at"_s, u"amount"_s,
                u"quantity"_s, u"unit_price"_s, u"currency"_s, u"item"_s};
    case ImportKind::Feedback:
        return {u"id"_s, u"customer"_s, u"customer_id"_s, u"email"_s, u"answered_at"_s, u"kind"_s,
                u"score"_s, u"scale"_s, u"wording"_s, u"comment"_s, u"channel"_s};
    case ImportKind::Reviews:
        return {u"id"_s, u"customer"_s, u"customer_id"_s, u"email"_s, u"occurred_at"_s, u"rating"_s,
                u"scale"_s, u"title"_s, u"text"_s, u"source"_s};
    case ImportKind::Cases:
        return {u"id"_s, u"customer"_s, u"customer_id"_s, u"opened_at"_s, u"resolved_at"_s, u"reopened_at"_s, u"topic"_s, u"confirmed"_s};
    }
    return {};
}

QStringList dateFieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return {u"birthday"_s};
    case ImportKind::Interactions:
    case ImportKind::Purchases:
    case ImportKind::Reviews: return {u"occurred_at"_s};
    case ImportKind::Feedback: return {u"answered_at"_s};
    case ImportKind::Cases: return {u"opened_at"_s, u"resolved_at"_s, u"reopened_at"_s};
    }
    return {};
}

QStringList numberFieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Purchases: return {u"amount"_s, u"unit_price"_s, u"quantity"_s};
    case ImportKind::Reviews: return {u"rating"_s};
    default: return {};
    }
}

} // namespace rapport::exchange
