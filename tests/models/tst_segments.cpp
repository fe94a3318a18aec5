#include "models/segments/segmentcompiler.h"
#include "models/segments/segmentfields.h"
#include "models/services/segments.h"
#include "storage/database.h"
#include "storage/repos/segments.h"
#include "tests/kit/segmentshop.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <random>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

/// First letters of whoever is in it, or the reason it is refused.
QString letters(TemporaryShop &shop, const QString &json)
{
    const Result<SegmentDefinition> read = SegmentDefinition::fromJson(json);
    if (!read)
        return read.error().reason;
    const auto preview = await(shop->segments().preview(*read, 50));
    if (!preview)
        return preview.error().reason;
    QString found;
    for (const CustomerRow &row : preview->first)
        found += row.name.left(1);
    return preview->count == found.size() ? found : u"counted otherwise"_s;
}

QString one(const char *condition)
{
    return definition(QString::fromUtf8(condition));
}

} // namespace

/// What a segment means, and what is none.
class SegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyConditionFindsItsCustomers_data();
    void everyConditionFindsItsCustomers();
    void everyFieldAndOperatorCanBeAsked();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void aDefinitionIsWrittenAsItWasRead();
    void groupsAreTheSetsTheySay();
    void whatPeopleTypeIsNeverAPattern_data();
    void whatPeopleTypeIsNeverAPattern();
    void oneIndexAnswers_data();
    void oneIndexAnswers();
};

void SegmentsTest::everyConditionFindsItsCustomers_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("who");
    QTest::newRow("simplest form") << uR"({"tag": "Loyal"})"_s << u"AB"_s;
    QTest::newRow("tag") << one(R"({"field": "tag", "op": "is", "value": "Loyal"})") << u"AB"_s;
    QTest::newRow("not the tag") << one(R"({"field": "tag", "op": "is_not", "value": "Loyal"})") << u"CDEF"_s;
    QTest::newRow("tag nobody has") << one(R"({"field": "tag", "op": "is", "value": "gone"})") << QString();
    QTest::newRow("not contacted within 30 days") << one(R"({"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"})") << u"CDE"_s;
    QTest::newRow("contacted within 30 days") << one(R"({"field": "last_contact", "op": "within", "value": 30, "unit": "days"})") << u"ABF"_s;
    QTest::newRow("within a month") << one(R"({"field": "last_contact", "op": "within", "value": 1, "unit": "months"})") << u"ABCF"_s;
    QTest::newRow("within 5 weeks") << one(R"({"field": "last_contact", "op": "within", "value": 5, "unit": "weeks"})") << u"ABCF"_s;
    QTest::newRow("never contacted") << one(R"({"field": "last_contact", "op": "absent"})") << u"D"_s;
    QTest::newRow("bought within a month") << one(R"({"field": "last_purchase", "op": "within", "value": 1, "unit": "months"})") << u"AC"_s;
    QTest::newRow("not bought within a month") << one(R"({"field": "last_purchase", "op": "not_within", "value": 1, "unit": "months"})") << u"BDEF"_s;
    QTest::newRow("never bought") << one(R"({"field": "last_purchase", "op": "absent"})") << u"DEF"_s;
    QTest::newRow("purchases") << one(R"({"field": "purchases", "op": "at_least", "value": 5})") << u"AB"_s;
    QTest::newRow("exactly one purchase") << one(R"({"field": "purchases", "op": "is", "value": 1})") << u"C"_s;
    QTest::newRow("spent 100.00") << one(R"({"field": "spent", "op": "at_least", "value": 10000})") << u"AC"_s;
    QTest::newRow("spent less") << one(R"({"field": "spent", "op": "at_most", "value": 9999})") << u"BDEF"_s;
    QTest::newRow("unhappy or worse") << one(R"({"field": "mood", "op": "at_most", "value": "unhappy"})") << u"BE"_s;
    QTest::newRow("unhappy") << one(R"({"field": "mood", "op": "is", "value": "unhappy"})") << u"B"_s;
    QTest::newRow("neutral or better") << one(R"({"field": "mood", "op": "at_least", "value": "neutral"})") << u"AC"_s;
    QTest::newRow("delighted") << one(R"({"field": "mood", "op": "is", "value": "delighted"})") << u"A"_s;
    QTest::newRow("no mood") << one(R"({"field": "mood", "op": "absent"})") << u"DF"_s;
    QTest::newRow("falling") << one(R"({"field": "mood", "op": "falling"})") << u"E"_s;
    QTest::newRow("open follow-up") << one(R"({"field": "follow_ups", "op": "at_least", "value": 1})") << u"F"_s;
    QTest::newRow("no open case") << one(R"({"field": "cases", "op": "at_most", "value": 0})") << u"ABCDE"_s;
    QTest::newRow("promoter by the last answer") << one(R"({"field": "nps", "op": "is", "value": "promoter"})") << u"A"_s;
    QTest::newRow("passive, the later of one instant") << one(R"({"field": "nps", "op": "is", "value": "passive"})") << u"E"_s;
    QTest::newRow("detractor") << one(R"({"field": "nps", "op": "is", "value": "detractor"})") << u"B"_s;
    QTest::newRow("no detractor") << one(R"({"field": "nps", "op": "is_not", "value": "detractor"})") << u"ACDEF"_s;
    QTest::newRow("never asked") << one(R"({"field": "nps", "op": "absent"})") << u"CDF"_s;
    QTest::newRow("dissatisfied") << one(R"({"field": "csat", "op": "at_most", "value": 2})") << u"B"_s;
    QTest::newRow("five stars") << one(R"({"field": "review", "op": "at_least", "value": 5})") << u"A"_s;
    QTest::newRow("no review") << one(R"({"field": "review", "op": "absent"})") << u"BCDEF"_s;
    QTest::newRow("calls agreed to") << one(R"({"field": "consent", "op": "given", "value": "calls"})") << u"A"_s;
    QTest::newRow("no calls") << one(R"({"field": "consent", "op": "refused", "value": "calls"})") << u"B"_s;
    QTest::newRow("not asked about calls") << one(R"({"field": "consent", "op": "not_asked", "value": "calls"})") << u"CDEF"_s;
    QTest::newRow("birthday this month") << one(R"({"field": "birthday", "op": "this_month"})") << u"D"_s;
    QTest::newRow("birthday in a week") << one(R"({"field": "birthday", "op": "next", "value": 7})") << QString();
    QTest::newRow("birthday in 8 days") << one(R"({"field": "birthday", "op": "next", "value": 8})") << u"D"_s;
    QTest::newRow("birthday over the turn of the year") << one(R"({"field": "birthday", "op": "next", "value": 45})") << u"DF"_s;
    QTest::newRow("no birthday") << one(R"({"field": "birthday", "op": "absent"})") << u"ABCE"_s;
    QTest::newRow("has an e-mail") << one(R"({"field": "email", "op": "present"})") << u"A"_s;
    QTest::newRow("no number") << one(R"({"field": "phone", "op": "absent"})") << u"ADEF"_s;
    QTest::newRow("number, as it is dialled") << one(R"({"field": "phone", "op": "contains", "value": "0451 555"})") << u"BC"_s;
    QTest::newRow("address of a domain") << one(R"({"field": "email", "op": "contains", "value": "@X.ORG"})") << u"A"_s;
    QTest::newRow("name") << one(R"({"field": "name", "op": "contains", "value": "a"})") << u"AD"_s;
    QTest::newRow("company") << one(R"({"field": "company", "op": "present"})") << u"C"_s;
    QTest::newRow("company with umlaut") << one(R"({"field": "company", "op": "contains", "value": "SÖHNE"})") << u"C"_s;
    QTest::newRow("city in capitals") << one(R"({"field": "address", "op": "contains", "value": "Lübeck"})") << u"B"_s;
    QTest::newRow("elsewhere") << one(R"({"field": "address", "op": "not_contains", "value": "lübeck"})") << u"ACDEF"_s;
    QTest::newRow("language") << one(R"({"field": "language", "op": "is", "value": "de"})") << u"C"_s;
    QTest::newRow("no language") << one(R"({"field": "language", "op": "absent"})") << u"ABDEF"_s;
    QTest::newRow("prefers calls") << one(R"({"field": "channel", "op": "is", "value": "call"})") << u"C"_s;
    QTest::newRow("new") << one(R"({"field": "created", "op": "within", "value": 3, "unit": "days"})") << u"F"_s;
    QTest::newRow("not new") << one(R"({"field": "created", "op": "not_within", "value": 3, "unit": "days"})") << u"ABCDE"_s;
    QTest::newRow("brought by somebody") << one(R"({"field": "referred_by", "op": "present"})") << u"F"_s;
    QTest::newRow("any") << definition(uR"({"field": "tag", "op": "is", "value": "Loyal"}, {"field": "mood", "op": "falling"})"_s, u"any"_s) << u"ABE"_s;
    QTest::newRow("nested") << definition(uR"({"field": "tag", "op": "is", "value": "Loyal"}, {"any": [{"field": "nps", "op": "is", "value": "detractor"},
        {"all": [{"field": "mood", "op": "is", "value": "delighted"}, {"field": "purchases", "op": "at_least", "value": 7}]}]})"_s) << u"B"_s;
}

void SegmentsTest::everyConditionFindsItsCustomers()
{
    QFETCH(QString, json);
    QFETCH(QString, who);
    static SegmentShop shop;
    QCOMPARE(letters(shop, json), who);
}

void SegmentsTest::everyFieldAndOperatorCanBeAsked()
{
    SegmentShop shop;
    for (const SegmentField field : segmentFields()) {
        QVERIFY(segmentField(segmentId(field)) == field);
        for (const SegmentOperator op : segmentOperators(field)) {
            SegmentCondition condition = startingCondition(field);
            condition.op = op;
            const SegmentValue value = segmentValue(field, op);
            if (value == SegmentValue::None)
                condition = {field, op};
            else if (value == SegmentValue::Tag || value == SegmentValue::Text)
                condition.text = u"x"_s;
            else if (field == SegmentField::Language)
                condition.text = u"en"_s;
            QVERIFY2(isComplete(condition), qPrintable(segmentId(field)));
            const SegmentDefinition definition{segmentGroup(SegmentRule::Kind::All, {segmentRule(condition)})};
            QCOMPARE(*SegmentDefinition::fromJson(definition.toJson()), definition);
            const auto preview = await(shop->segments().preview(definition));
            QVERIFY2(preview.ok(), qPrintable(definition.toJson()));
        }
    }
    QCOMPARE(segmentFields().size(), static_cast<qsizetype>(SegmentField::Risk) + 1);
}

void SegmentsTest::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("reason");
    const QString tag = uR"({"field": "tag", "op": "is", "value": "Loyal"})"_s;
    QTest::newRow("nothing") << QString() << u"segment-unknown"_s;
    QTest::newRow("no object") << u"[]"_s << u"segment-unknown"_s;
    QTest::newRow("newer") << uR"({"version": 2, "all": [%1]})"_s.arg(tag) << u"segment-newer"_s;
    QTest::newRow("no version") << uR"({"all": [%1]})"_s.arg(tag) << u"segment-unknown"_s;
    QTest::newRow("both groups") << uR"({"version": 1, "all": [%1], "any": [%1]})"_s.arg(tag) << u"segment-unknown"_s;
    QTest::newRow("a tag and more") << uR"({"tag": "Loyal", "mood": -0.5})"_s << u"segment-unknown"_s;
    QTest::newRow("unknown field") << one(R"({"field": "shoe_size", "op": "is", "value": 43})") << u"segment-unknown"_s;
    QTest::newRow("operator of another field") << one(R"({"field": "tag", "op": "falling"})") << u"segment-unknown"_s;
    QTest::newRow("a key too many") << one(R"({"field": "tag", "op": "is", "value": "Loyal", "except": "Anna"})") << u"segment-unknown"_s;
    QTest::newRow("a unit where none belongs") << one(R"({"field": "purchases", "op": "at_least", "value": 3, "unit": "days"})") << u"segment-unknown"_s;
    QTest::newRow("no unit") << one(R"({"field": "last_contact", "op": "within", "value": 30})") << u"segment-unknown"_s;
    QTest::newRow("a number as text") << one(R"({"field": "purchases", "op": "at_least", "value": "3"})") << u"segment-unknown"_s;
    QTest::newRow("half a purchase") << one(R"({"field": "purchases", "op": "at_least", "value": 2.5})") << u"segment-unknown"_s;
    QTest::newRow("less than nothing") << one(R"({"field": "purchases", "op": "at_least", "value": -3})") << u"segment-value"_s;
    QTest::newRow("for ever") << one(R"({"field": "last_contact", "op": "within", "value": 99999999, "unit": "months"})") << u"segment-value"_s;
    QTest::newRow("no such mood") << one(R"({"field": "mood", "op": "is", "value": "furious"})") << u"segment-value"_s;
    QTest::newRow("no tag") << one(R"({"field": "tag", "op": "is", "value": " "})") << u"segment-value"_s;
    QTest::newRow("a book") << one(R"({"field": "name", "op": "contains", "value": "%1"})").arg(QString(201, u'x')) << u"segment-value"_s;
    QTest::newRow("empty group") << definition({}) << u"segment-empty"_s;
    QTest::newRow("empty inner group") << definition(tag + uR"(, {"any": []})"_s) << u"segment-empty"_s;
    QTest::newRow("a thousand conditions") << definition(QStringList(1000, tag).join(u", "_s)) << u"segment-many"_s;
    QString nested = tag;
    for (int depth = 0; depth < 5; ++depth)
        nested = uR"({"any": [%1]})"_s.arg(nested);
    QTest::newRow("six groups deep") << definition(nested) << u"segment-deep"_s;
    QTest::newRow("a bomb") << definition(QString(u"{\"all\": ["_s.repeated(100'000) + tag + u"]}"_s.repeated(100'000))) << u"segment-unknown"_s;
}

void SegmentsTest::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QString, json);
    QFETCH(QString, reason);
    const Result<SegmentDefinition> read = SegmentDefinition::fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Error::Kind::Invalid);
    QCOMPARE(read.error().subject, u"segment"_s);
    QCOMPARE(read.error().reason, reason);
}

void SegmentsTest::aDefinitionIsWrittenAsItWasRead()
{
    const QString json = definition(uR"({"field": "last_contact", "op": "not_within", "value": 2, "unit": "months"}, {"any": [{"field": "mood", "op": "falling"},
        {"field": "name", "op": "contains", "value": "a \"quote\" and 日本"}]})"_s);
    const Result<SegmentDefinition> read = SegmentDefinition::fromJson(json);
    QVERIFY(read.ok());
    QCOMPARE(QJsonDocument::fromJson(read->toJson().toUtf8()), QJsonDocument::fromJson(json.toUtf8()));
    for (const StartingSegment &starting : startingSegments())
        QCOMPARE(*SegmentDefinition::fromJson(starting.definition.toJson()), starting.definition);
}

/// Random groups against the sets of their conditions, put together here by the words all and any alone.
void SegmentsTest::groupsAreTheSetsTheySay()
{
    SegmentShop shop;
    std::mt19937 chance(5);
    const auto upTo = [&](int last) { return static_cast<int>(chance() % static_cast<unsigned>(last + 1)); };
    const auto membersOf = [&](const SegmentRule &rule) {
        const auto preview = await(shop->segments().preview({rule}, 50));
        quint32 members = 0;
        for (const CustomerRow &row : preview->first)
            members |= 1U << row.id.value();
        return members;
    };
    const QVector<SegmentCondition> leaves{
        {SegmentField::Tag, SegmentOperator::IsNot, u"Loyal"_s}, {SegmentField::Mood, SegmentOperator::AtMost, u"neutral"_s},
        {SegmentField::LastPurchase, SegmentOperator::NotWithin, {}, 60}, {SegmentField::Nps, SegmentOperator::IsNot, u"promoter"_s},
        {SegmentField::Email, SegmentOperator::Absent}, {SegmentField::Spent, SegmentOperator::AtLeast, {}, 9000},
        {SegmentField::Birthday, SegmentOperator::Present}, {SegmentField::Mood, SegmentOperator::Falling}};
    QVector<quint32> alone;
    for (const SegmentCondition &leaf : leaves)
        alone.append(membersOf(segmentGroup(SegmentRule::Kind::All, {segmentRule(leaf)})));
    std::function<std::pair<SegmentRule, quint32>(int)> grow = [&](int depth) -> std::pair<SegmentRule, quint32> {
        if (depth > 1 && (depth > 4 || upTo(1) == 0)) {
            const int leaf = upTo(static_cast<int>(leaves.size()) - 1);
            return {segmentRule(leaves.at(leaf)), alone.at(leaf)};
        }
        const bool all = upTo(1) == 0;
        SegmentRule group = segmentGroup(all ? SegmentRule::Kind::All : SegmentRule::Kind::Any, {});
        quint32 members = all ? ~0U : 0U;
        for (int i = 0; i <= upTo(2); ++i) {
            auto [rule, inner] = grow(depth + 1);
            group.rules.push_back(rule);
            members = all ? members & inner : members | inner;
        }
        return {group, members};
    };
    for (int round = 0; round < 200; ++round) {
        const auto [rule, members] = grow(1);
        QCOMPARE(membersOf(rule), members & 0x7EU);
    }
}

void SegmentsTest::whatPeopleTypeIsNeverAPattern_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("who");
    QTest::newRow("percent") << u"%"_s << QString();
    QTest::newRow("underscore") << u"_"_s << QString();
    QTest::newRow("backslash") << u"\\"_s << QString();
    QTest::newRow("a quote") << u"' OR 1=1 --"_s << u"G"_s;
    QTest::newRow("part of it") << u"1=1"_s << u"G"_s;
    QTest::newRow("statement") << u"x'); DROP TABLE customer; --"_s << QString();
    QTest::newRow("null character") << QString(QChar(0)) << QString();
    QTest::newRow("capital") << u"GRETA"_s << u"G"_s;
}

void SegmentsTest::whatPeopleTypeIsNeverAPattern()
{
    QFETCH(QString, typed);
    QFETCH(QString, who);
    static SegmentShop shop;
    static const CustomerId greta = added(shop, draft(u"Greta ' OR 1=1 --"_s));
    QVERIFY(greta.isValid());
    const SegmentDefinition named{segmentGroup(SegmentRule::Kind::All, {segmentRule({SegmentField::Name, SegmentOperator::Contains, typed})})};
    const auto found = await(shop->segments().preview(named));
    QCOMPARE(found.ok() ? found->count : 0, who.size());
    const SegmentDefinition tagged{segmentGroup(SegmentRule::Kind::All, {segmentRule({SegmentField::Tag, SegmentOperator::Is, typed})})};
    const auto bearing = await(shop->segments().preview(tagged));
    QCOMPARE(bearing.ok() ? bearing->count : 0, 0);
}

void SegmentsTest::oneIndexAnswers_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("further"); ///< What is read beside the one index.
    QTest::newRow("last contact") << one(R"({"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"})") << QString();
    QTest::newRow("all of the summary")
        << definition(uR"({"field": "last_contact", "op": "within", "value": 30, "unit": "days"}, {"field": "mood", "op": "at_most", "value": "unhappy"},
            {"field": "last_purchase", "op": "not_within", "value": 3, "unit": "months"}, {"any": [{"field": "spent", "op": "at_least", "value": 5000},
            {"field": "purchases", "op": "at_least", "value": 3}, {"field": "cases", "op": "at_least", "value": 1}]})"_s) << QString();
    QTest::newRow("tag") << one(R"({"field": "tag", "op": "is", "value": "Loyal"})") << u"SEARCH customer_tag USING COVERING INDEX customer_tag_tag (tag_id=?)"_s;
    QTest::newRow("birthday") << one(R"({"field": "birthday", "op": "this_month"})") << u"SEARCH customer USING INDEX customer_birthday (<expr>>? AND <expr><?)"_s;
    QTest::newRow("consent") << one(R"({"field": "consent", "op": "given", "value": "calls"})") << u"SEARCH consent USING COVERING INDEX consent_purpose (purpose=? AND given=?)"_s;
    QTest::newRow("last answer") << one(R"({"field": "nps", "op": "is", "value": "detractor"})")
                                 << u"SEARCH feedback USING COVERING INDEX feedback_last (kind=? AND customer_id=?)"_s;
    QTest::newRow("created") << one(R"({"field": "created", "op": "within", "value": 3, "unit": "days"})")
                             << u"SEARCH customer USING COVERING INDEX customer_created (created_at>?)"_s;
}

void SegmentsTest::oneIndexAnswers()
{
    QFETCH(QString, json);
    QFETCH(QString, further);
    TemporaryShop shop;
    const SegmentContext context{shop->calendar(), TemporaryShop::noon};
    const auto condition = compiled(SegmentDefinition::fromJson(json)->rule, context);
    QVERIFY(condition.ok());
    QStringList plan = *await(shop->database().read([condition = *condition](Session &session) -> Result<QStringList> {
        QStringList lines;
        Statement &rows = session.statement(u"EXPLAIN QUERY PLAN "_s + repos::customersSql(condition)).runList(condition.values());
        while (rows.next())
            lines.append(rows.text(3));
        rows.finish();
        return lines;
    }));
    QVERIFY2(!plan.filter(u"s USING COVERING INDEX summary_customer_contact"_s).isEmpty(), qPrintable(plan.join(u'\n')));
    QVERIFY2(further.isEmpty() || plan.contains(further), qPrintable(plan.join(u'\n')));
    QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty() && plan.filter(QRegularExpression(u"SCAN (?!s )"_s)).isEmpty(), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
