#include "models/items/customerlistmodel.h"
#include "models/segments/segmentfields.h"
#include "models/services/forecasts.h"
#include "models/services/insight.h"
#include "models/services/segments.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "tests/kit/segmentshop.h"

#include <QSignalSpy>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

namespace {

SegmentDefinition of(const SegmentCondition &condition)
{
    return {segmentGroup(SegmentRule::Kind::All, {segmentRule(condition)})};
}

SegmentId saved(TemporaryShop &shop, const QString &name, const SegmentDefinition &definition)
{
    const auto id = await(shop->segments().save({{}, name, definition.toJson()}));
    return id ? *id : SegmentId();
}

Segment stored(TemporaryShop &shop, SegmentId id)
{
    const auto segments = await(shop->shop().segments());
    for (const Segment &segment : *segments) {
        if (segment.id == id)
            return segment;
    }
    return {};
}

QString namesIn(const CustomerListModel &model)
{
    QString names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row).data(CustomerListModel::NameRole).toString().left(1);
    return names;
}

const SegmentCondition loyal{SegmentField::Tag, SegmentOperator::Is, u"Loyal"_s};
const SegmentCondition quiet{SegmentField::LastContact, SegmentOperator::NotWithin, {}, 30};

} // namespace

/// Saved segments where they are used: in lists, figures and forecasts.
class SegmentUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListIsNarrowedAndFollows();
    void aListIsReadAnewWhenItsSegmentChanges();
    void figuresOfASegmentAreThoseOfItsCustomers();
    void aRiskAsksTheForecast();
    void nobodyHasAReason_data();
    void nobodyHasAReason();
    void savingRefusesWhatCanNotBe();
    void aNewShopStartsWithAFew();
    void changesOfSegmentsAreTakenBack();
};

void SegmentUseTest::aListIsNarrowedAndFollows()
{
    SegmentShop shop;
    CustomerQuery query;
    query.sort = CustomerSort::Name;
    query.segment = saved(shop, u"Loyal"_s, of(loyal));
    CustomerListModel model(*shop);
    QSignalSpy loaded(&model, &CustomerListModel::loaded);
    model.setQuery(query);
    QVERIFY(loaded.wait());
    QCOMPARE(namesIn(model), u"AB"_s);
    // Finn gets the tag, Ada loses it.
    QVERIFY(await(shop->customers().setTags(CustomerId(6), {u"Loyal"_s})).ok());
    QTRY_COMPARE(namesIn(model), u"ABF"_s);
    QVERIFY(await(shop->customers().setTags(CustomerId(1), {})).ok());
    QTRY_COMPARE(namesIn(model), u"BF"_s);
    // With words beside it, and in every order.
    query.text = u"finn"_s;
    QCOMPARE(await(shop->customers().find(query))->size(), 1);
    query.text.clear();
    for (const CustomerSort sort : {CustomerSort::LastContact, CustomerSort::Name, CustomerSort::Mood, CustomerSort::Spent}) {
        query.sort = sort;
        QCOMPARE(await(shop->customers().list(query))->ids.size(), 2);
    }
    query.segment = SegmentId(77);
    QCOMPARE(await(shop->customers().list(query)).error().kind, Error::Kind::NotFound);
}

void SegmentUseTest::aListIsReadAnewWhenItsSegmentChanges()
{
    SegmentShop shop;
    CustomerQuery query;
    query.sort = CustomerSort::Name;
    query.segment = saved(shop, u"Some"_s, of(loyal));
    CustomerListModel model(*shop);
    model.setQuery(query);
    QTRY_COMPARE(namesIn(model), u"AB"_s);
    Segment segment = stored(shop, query.segment);
    segment.definition = of(quiet).toJson();
    QVERIFY(await(shop->segments().save(segment)).ok());
    QTRY_COMPARE(namesIn(model), u"CDE"_s);
}

void SegmentUseTest::figuresOfASegmentAreThoseOfItsCustomers()
{
    SegmentShop shop;
    sql(shop, u"UPDATE feedback SET month = 24322, day = 20779 WHERE kind = 'nps'"_s);
    TrendRequest byTag{24320, 24322, u"Loyal"_s, {}};
    TrendRequest bySegment{24320, 24322, {}, saved(shop, u"Nested"_s, {segmentGroup(SegmentRule::Kind::Any, {segmentRule(loyal), segmentGroup(SegmentRule::Kind::All, {segmentRule(loyal), segmentRule(quiet)})})})};
    const auto tagged = await(shop->insight().trends(byTag));
    const auto segmented = await(shop->insight().trends(bySegment));
    QVERIFY(tagged.ok() && segmented.ok());
    QCOMPARE(segmented->nps.parts.last().n(), tagged->nps.parts.last().n());
    QCOMPARE(segmented->nps.parts.last().n(), 3);
    QCOMPARE(await(shop->insight().behind(u"nps"_s, 24322, bySegment))->size(), 3);
    // Figures come by the same way, and a tag may narrow a segment further.
    QVERIFY(await(shop->insight().figures(bySegment)).ok());
    QVERIFY(await(shop->insight().service(bySegment)).ok());
    bySegment.tag = u"100%"_s;
    QCOMPARE(await(shop->insight().trends(bySegment))->nps.parts.last().n(), 0);
    sql(shop, u"INSERT INTO segment (id, name, definition) VALUES (90, 'Newer', '{\"version\": 9, \"all\": []}')"_s);
    bySegment.segment = SegmentId(90);
    QCOMPARE(await(shop->insight().trends(bySegment)).error().reason, u"segment-newer"_s);
}

void SegmentUseTest::aRiskAsksTheForecast()
{
    TemporaryShop shop;
    // Two hundred who buy every 20 days or so; every fourth has stayed away for half a year.
    sql(shop, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO customer (id, name, name_key, search_key, created_at, updated_at) "
              "SELECT i, 'C' || i, 'c' || i, '  c' || i, 0, 0 FROM n"_s);
    sql(shop, u"INSERT INTO customer_summary (customer_id) SELECT id FROM customer"_s);
    sql(shop, u"WITH RECURSIVE k (j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM k WHERE j < 24) INSERT INTO purchase (customer_id, occurred_at, day, month, amount_minor, "
              "currency, created_at) SELECT c.id, d * 86400000, d, 24300, 2000, 'EUR', 0 FROM (SELECT c.id, 20779 - 20 * j - (c.id * 7 + j * 13) % 19 - "
              "CASE c.id % 4 WHEN 0 THEN 180 ELSE 0 END AS d FROM customer c, k) c"_s);
    ForecastRequest asked;
    asked.totals = false;
    const auto forecast = await(shop->forecasts().latest(asked));
    QVERIFY(forecast.ok());
    int expected = 0;
    for (const forecast::CustomerForecast &row : (*forecast)->rows)
        expected += row.noPurchase && *row.noPurchase >= 0.8 ? 1 : 0;
    QVERIFY2(expected > 0 && expected < 200, qPrintable(QString::number(expected)));
    const SegmentDefinition risky = of({SegmentField::Risk, SegmentOperator::AtLeast, {}, 80});
    QCOMPARE(await(shop->segments().preview(risky))->count, expected);
    CustomerQuery query;
    query.segment = saved(shop, u"At risk"_s, risky);
    QCOMPARE(await(shop->customers().list(query))->ids.size(), expected);
    QCOMPARE(await(shop->segments().customers(query.segment))->size(), expected);
    TrendRequest request{24290, 24322, {}, query.segment};
    QVERIFY(await(shop->insight().trends(request)).ok());
}

void SegmentUseTest::nobodyHasAReason_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("excluded"); ///< -1: none of them alone.
    const QString loyalRule = uR"({"field": "tag", "op": "is", "value": "Loyal"})"_s;
    const QString goneRule = uR"({"field": "tag", "op": "is", "value": "gone"})"_s;
    QTest::newRow("a tag nobody bears") << loyalRule + u", "_s + goneRule << 1;
    QTest::newRow("clashes with the others") << uR"({"field": "name", "op": "contains", "value": "a"}, %1, {"field": "name", "op": "contains", "value": "dor"})"_s.arg(loyalRule) << 1;
    QTest::newRow("three of which every two clash") << uR"({"field": "name", "op": "contains", "value": "ada"}, {"field": "name", "op": "contains", "value": "ben"},
        {"field": "name", "op": "contains", "value": "cem"})"_s << -1;
    QTest::newRow("the only one") << goneRule << -1;
}

void SegmentUseTest::nobodyHasAReason()
{
    QFETCH(QString, rules);
    QFETCH(int, excluded);
    static SegmentShop shop;
    const auto preview = await(shop->segments().preview(*SegmentDefinition::fromJson(definition(rules))));
    QVERIFY(preview.ok());
    QCOMPARE(preview->count, 0);
    QCOMPARE(preview->customers, 6);
    QCOMPARE(preview->excludedBy.value_or(-1), excluded);
}

void SegmentUseTest::savingRefusesWhatCanNotBe()
{
    SegmentShop shop;
    const SegmentId first = saved(shop, u"  Loyal  ones "_s, of(loyal));
    QCOMPARE(stored(shop, first).name, u"Loyal ones"_s);
    QCOMPARE(await(shop->segments().save({{}, u"Loyal ones"_s, of(quiet).toJson()})).error().reason, u"exists"_s);
    QCOMPARE(await(shop->segments().save({{}, u" "_s, of(quiet).toJson()})).error().subject, u"segment-name"_s);
    QCOMPARE(await(shop->segments().save({{}, u"Empty"_s, definition({})})).error().reason, u"segment-empty"_s);
    Segment older = stored(shop, first);
    QVERIFY(await(shop->segments().save(older)).ok());
    QCOMPARE(await(shop->segments().save(older)).error().kind, Error::Kind::Conflict);
    QCOMPARE(await(shop->segments().remove(first, older.version)).error().kind, Error::Kind::Conflict);
    QVERIFY(await(shop->segments().remove(first, stored(shop, first).version)).ok());
    QCOMPARE(await(shop->segments().remove(first, 1)).error().kind, Error::Kind::NotFound);
    QCOMPARE(await(shop->segments().customers(first)).error().kind, Error::Kind::NotFound);
}

void SegmentUseTest::aNewShopStartsWithAFew()
{
    TemporaryShop shop;
    for (int round = 0; round < 2; ++round) {
        QVERIFY(await(shop->segments().start({{u"quiet"_s, u"Lange nicht gesehen"_s}})).ok());
        const auto segments = *await(shop->shop().segments());
        QCOMPARE(segments.size(), startingSegments().size());
        QVERIFY(std::any_of(segments.cbegin(), segments.cend(), [](const Segment &segment) { return segment.name == u"Lange nicht gesehen"; }));
    }
    QVERIFY(!shop->undo().canUndo());
}

void SegmentUseTest::changesOfSegmentsAreTakenBack()
{
    SegmentShop shop;
    const SegmentId id = saved(shop, u"Loyal"_s, of(loyal));
    Segment segment = stored(shop, id);
    segment.name = u"Quiet"_s;
    segment.definition = of(quiet).toJson();
    QVERIFY(await(shop->segments().save(segment)).ok());
    QVERIFY(await(shop->segments().remove(id, stored(shop, id).version)).ok());
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(stored(shop, id).name, u"Quiet"_s);
    QVERIFY(await(shop->undo().undo()).ok());
    QCOMPARE(stored(shop, id).definition, of(loyal).toJson());
    QVERIFY(await(shop->undo().undo()).ok());
    QVERIFY(!stored(shop, id).id.isValid());
    QVERIFY(await(shop->undo().redo()).ok());
    QCOMPARE(stored(shop, id).name, u"Loyal"_s);
}

QTEST_GUILESS_MAIN(SegmentUseTest)
#include "tst_segmentuse.moc"
