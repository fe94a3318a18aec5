#include "models/services/segments.h"

#include "models/services/segmentreading.h"
#include "models/services/undoable.h"
#include "storage/repos/customerlist.h"
#include "storage/repos/customers.h"
#include "storage/repos/segments.h"
#include "storage/repos/shop.h"

namespace rapport {

using namespace Qt::StringLiterals;
using Kind = SegmentRule::Kind;

namespace {

/// The rule of the outermost group that leaves nobody: one nobody meets, else one without which somebody would be left.
Result<std::optional<int>> excluding(Session &session, const SegmentRule &outermost, const SegmentContext &context)
{
    if (outermost.kind != Kind::All || outermost.rules.size() < 2)
        return std::optional<int>();
    const int count = static_cast<int>(outermost.rules.size());
    for (const bool without : {false, true}) {
        for (int i = 0; i < count; ++i) {
            SegmentRule part = segmentGroup(Kind::All, {outermost.rules[static_cast<std::size_t>(i)]});
            if (without) {
                part = outermost;
                part.rules.erase(part.rules.begin() + i);
            }
            const Result<repos::CustomerCondition> condition = compiled(part, context);
            if (!condition)
                return condition.error();
            if (repos::isAnybody(session, *condition) == without)
                return std::optional<int>(i);
        }
    }
    return std::optional<int>();
}

Result<SegmentPreview> previewed(Session &session, const SegmentDefinition &definition, const SegmentContext &context, int names)
{
    const Result<repos::CustomerCondition> condition = compiled(definition.rule, context);
    if (!condition)
        return condition.error();
    SegmentPreview preview;
    preview.customers = repos::customerCount(session);
    preview.count = repos::countOf(session, *condition);
    repos::CustomerFilter filter;
    filter.sort = CustomerSort::Name;
    filter.condition = *condition;
    preview.first = repos::customerRows(session, repos::listedCustomers(session, filter, names));
    if (preview.count == 0) {
        const Result<std::optional<int>> rule = excluding(session, definition.rule, context);
        if (!rule)
            return rule.error();
        preview.excludedBy = *rule;
    }
    return preview;
}

} // namespace

Result<repos::CustomerCondition> segmentCondition(Session &session, SegmentId segment, const SegmentContext &context)
{
    const std::optional<Segment> stored = repos::segmentById(session, segment);
    if (!stored)
        return Error{Error::Kind::NotFound, u"segment"_s, QString::number(segment.value()), {}};
    const Result<SegmentDefinition> definition = SegmentDefinition::fromJson(stored->definition);
    if (!definition)
        return definition.error();
    return compiled(definition->rule, context);
}

QFuture<Result<SegmentPreview>> Segments::preview(const SegmentDefinition &definition, int names)
{
    if (const Result<void> sound = definition.check(); !sound)
        return refused<SegmentPreview>(sound.error());
    return readSegmented(m_workspace, [definition, names](Session &session, const SegmentContext &context) {
        return previewed(session, definition, context, names);
    });
}

QFuture<Result<QVector<CustomerId>>> Segments::customers(SegmentId segment)
{
    return readSegmented(m_workspace, [segment](Session &session, const SegmentContext &context) -> Result<QVector<CustomerId>> {
        const Result<repos::CustomerCondition> condition = segmentCondition(session, segment, context);
        if (!condition)
            return condition.error();
        return repos::customersOf(session, *condition);
    });
}

QFuture<Result<SegmentId>> Segments::save(const Segment &segment)
{
    Segment tidy = segment;
    tidy.name = tidy.name.simplified();
    if (tidy.name.isEmpty())
        return refused<SegmentId>({Error::Kind::Invalid, u"segment-name"_s, {}, u"empty"_s});
    const Result<SegmentDefinition> definition = SegmentDefinition::fromJson(tidy.definition);
    if (!definition)
        return refused<SegmentId>(definition.error());
    return undoable(m_workspace, tidy.id.isValid() ? u"segment.change"_s : u"segment.create"_s,
                    [tidy](Transaction &transaction, UndoNote &note) -> Result<SegmentId> {
                        note.subject = tidy.name;
                        transaction.changes().settings = true;
                        return repos::save(transaction.session(), tidy);
                    });
}

QFuture<Result<void>> Segments::remove(SegmentId segment, int version)
{
    return undoable(m_workspace, u"segment.remove"_s, [segment, version](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<Segment> stored = repos::segmentById(transaction.session(), segment);
        if (!stored)
            return Error{Error::Kind::NotFound, u"segment"_s, QString::number(segment.value()), {}};
        note.subject = stored->name;
        repos::remove(transaction.session(), segment, version);
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<void>> Segments::start(const QHash<QString, QString> &names)
{
    return m_workspace.database().write([names](Transaction &transaction) -> Result<void> {
        QStringList taken;
        for (const Segment &segment : repos::segments(transaction.session()))
            taken.append(segment.name);
        for (const StartingSegment &starting : startingSegments()) {
            const QString name = names.value(starting.id, starting.name);
            if (!taken.contains(name))
                repos::save(transaction.session(), Segment{{}, name, starting.definition.toJson()});
        }
        transaction.changes().settings = true;
        return Done{};
    });
}

QVector<StartingSegment> startingSegments()
{
    using Field = SegmentField;
    using Op = SegmentOperator;
    const auto of = [](std::vector<SegmentCondition> conditions) {
        std::vector<SegmentRule> rules;
        for (const SegmentCondition &condition : conditions)
            rules.push_back(segmentRule(condition));
        return SegmentDefinition{segmentGroup(Kind::All, std::move(rules))};
    };
    const SegmentCondition lately{Field::LastContact, Op::Within, {}, 60, SegmentUnit::Days};
    return {
        {u"quiet"_s, u"Not contacted for 30 days"_s, of({{Field::LastContact, Op::NotWithin, {}, 30, SegmentUnit::Days}})},
        {u"unhappy"_s, u"Unhappy lately"_s, of({{Field::Mood, Op::AtMost, u"unhappy"_s}, lately})},
        {u"loyal-quiet"_s, u"Loyal and quiet"_s,
         of({{Field::Purchases, Op::AtLeast, {}, 5}, {Field::LastPurchase, Op::NotWithin, {}, 3, SegmentUnit::Months}})},
        {u"birthdays"_s, u"Birthday this month"_s, of({{Field::Birthday, Op::ThisMonth}})},
    };
}

} // namespace rapport
