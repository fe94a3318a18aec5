#include "models/exchange/contentmapping.h"

#include <QSet>

#include <functional>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

using Fits = std::function<bool(const ColumnProfile &)>;

double meanLength(const ColumnProfile &column)
{
    return column.shareOf(column.length);
}

bool isEmail(const ColumnProfile &column) { return column.shareOf(column.emails) > 0.8; }
bool isPhone(const ColumnProfile &column) { return column.shareOf(column.phones) > 0.7; }
bool isText(const ColumnProfile &column) { return column.shareOf(column.spaced) > 0.6 && meanLength(column) > 25; }

bool isDate(const ColumnProfile &column)
{
    if (column.dates.share() < 0.8)
        return false;
    // Nine digits may be anything; a date column of them has a header that says so, or looks like one.
    return column.shareOf(column.whole) < 0.5 || column.dates.verdict().format.startsWith("yyyyMMdd"_L1) || column.dates.verdict().format.startsWith("epoch"_L1);
}

bool isMoney(const ColumnProfile &column)
{
    return column.numbers.share() > 0.9 && (column.numbers.hasFractions() || column.numbers.hasCurrency()) && !isPhone(column) && column.dates.share() < 0.5;
}

bool isName(const ColumnProfile &column)
{
    return column.shareOf(column.letters) > 0.9 && column.shareOf(column.spaced) > 0.5 && !isEmail(column) && !isText(column) && column.dates.share() < 0.5;
}

bool isKey(const ColumnProfile &column)
{
    return column.filled > 0 && column.shareOf(column.spaced) < 0.1 && meanLength(column) <= 40 && !isEmail(column) && !column.numbers.hasFractions();
}

bool isRating(const ColumnProfile &column)
{
    return column.numbers.share() > 0.9 && column.seen.size() <= 11 && meanLength(column) <= 4 && column.dates.share() < 0.5;
}

class Mapper
{
public:
    Mapper(ImportPlan &plan, const QVector<ColumnProfile> &columns) : m_plan(plan), m_fields(fieldsOf(plan.kind)), m_columns(columns)
    {
        for (const FieldSource &source : std::as_const(plan.mapping))
            m_taken.unite(QSet<int>(source.columns.cbegin(), source.columns.cend()));
    }

    void first(const QString &field, const Fits &fits)
    {
        if (m_plan.mapping.contains(field) || !m_fields.contains(field))
            return;
        for (int i = 0; i < m_columns.size(); ++i) {
            if (take(field, i, fits))
                return;
        }
    }
    void last(const QString &field, const Fits &fits)
    {
        if (m_plan.mapping.contains(field) || !m_fields.contains(field))
            return;
        for (int i = static_cast<int>(m_columns.size()) - 1; i >= 0; --i) {
            if (take(field, i, fits))
                return;
        }
    }
    [[nodiscard]] bool has(const QString &field) const { return m_plan.mapping.contains(field); }

private:
    bool take(const QString &field, int column, const Fits &fits)
    {
        if (m_taken.contains(column) || m_columns.at(column).filled == 0 || !fits(m_columns.at(column)))
            return false;
        m_plan.mapping.insert(field, FieldSource{{column}, {}});
        m_taken.insert(column);
        return true;
    }

    ImportPlan &m_plan;
    const QStringList m_fields; ///< Of the plan's kind: others are not offered.
    const QVector<ColumnProfile> &m_columns;
    QSet<int> m_taken;
};

} // namespace

void mapByContent(ImportPlan &plan, const QVector<ColumnProfile> &columns)
{
    Mapper mapper(plan, columns);
    mapper.first(u"email"_s, isEmail);
    const QString dateField = dateFieldsOf(plan.kind).constFirst();
    if (plan.kind == ImportKind::Customers) {
        mapper.first(u"phone"_s, isPhone);
        if (!mapper.has(u"first_name"_s) && !mapper.has(u"last_name"_s))
            mapper.first(u"name"_s, isName);
        return;
    }
    mapper.first(dateField, isDate);
    if (plan.kind == ImportKind::Interactions)
        mapper.first(u"phone"_s, isPhone);
    if (plan.kind == ImportKind::Interactions || plan.kind == ImportKind::Reviews)
        mapper.first(u"text"_s, isText);
    if (plan.kind == ImportKind::Purchases && !mapper.has(u"unit_price"_s))
        mapper.last(u"amount"_s, isMoney);
    if (plan.kind == ImportKind::Reviews)
        mapper.first(u"rating"_s, isRating);
    if (plan.kind == ImportKind::Feedback)
        mapper.first(u"score"_s, isRating);
    // A file of purchases that knows nobody but an "id" means the customer's.
    if (!mapper.has(u"customer_id"_s) && !mapper.has(u"customer"_s) && !mapper.has(u"email"_s) && !mapper.has(u"phone"_s) && mapper.has(u"id"_s))
        plan.mapping.insert(u"customer_id"_s, plan.mapping.take(u"id"_s));
    // Somebody has to be named: a key that comes again, or a name.
    if (!mapper.has(u"customer_id"_s) && !mapper.has(u"customer"_s) && !mapper.has(u"email"_s)) {
        mapper.first(u"customer"_s, isName);
        if (!mapper.has(u"customer"_s))
            mapper.first(u"customer_id"_s, [](const ColumnProfile &column) { return isKey(column) && column.repeats(); });
        if (!mapper.has(u"customer"_s) && !mapper.has(u"customer_id"_s))
            mapper.first(u"customer_id"_s, isKey);
    }
}

} // namespace rapport::exchange
