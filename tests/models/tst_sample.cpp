#include "models/sample/phrasebook.h"
#include "models/sample/sampleplace.h"
#include "models/sample/sampleshop.h"
#include "models/sample/storybook.h"
#include "models/services/customers.h"
#include "storage/database.h"
#include "storage/repos/check.h"
#include "tests/kit/temporaryshop.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace rapport;
using rapport::testkit::TemporaryShop;
using rapport::testkit::await;

namespace {

sample::Options small(quint64 seed)
{
    sample::Options options;
    options.customers = 40;
    options.seed = seed;
    return options;
}

Result<sample::Report> fill(TemporaryShop &shop, const sample::Options &options)
{
    return await(sample::fill(*shop, options, std::make_shared<sample::Progress>()));
}

QVector<CustomerRow> everybody(TemporaryShop &shop)
{
    const auto list = await(shop->customers().list({}, 10));
    return await(shop->customers().rows(list.value().ids)).value();
}

} // namespace

/// The sample shop: repeatable, consistent, and never poured into somebody's own shop.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScriptThatRunsItKnowsWhereItIs()
    {
        QFile script(QStringLiteral(RAPPORT_SOURCE_DIR "/packaging/run"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        QVERIFY(script.readAll().contains(QByteArray("/" + QFileInfo(sample::defaultPath()).fileName().toUtf8())));
    }

    void theSameSeedMakesTheSameShop()
    {
        TemporaryShop first;
        TemporaryShop second;
        TemporaryShop other;
        QVERIFY(fill(first, small(7)));
        // Another time of the same day makes no difference.
        second.clock().set(TemporaryShop::noon + 5 * 3'600'000);
        QVERIFY(fill(second, small(7)));
        QVERIFY(fill(other, small(8)));
        const auto rows = everybody(first);
        QCOMPARE(rows.size(), 40);
        QCOMPARE(everybody(second), rows);
        QVERIFY(everybody(other) != rows);
    }

    void keptTotalsAgree()
    {
        TemporaryShop shop;
        QVERIFY(fill(shop, small(1)));
        const auto problems = await(shop->database().write([](Transaction &transaction) -> Result<QStringList> {
            return repos::check(transaction.session());
        }));
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
    }

    void rowsAreSharedOutExactly()
    {
        TemporaryShop shop;
        sample::Options options = small(3);
        options.interactions = 1234;
        const auto report = fill(shop, options);
        QVERIFY(report);
        QCOMPARE(report->customers, 40);
        QCOMPARE(report->interactions, 1234);
        QCOMPARE(report->answers, 40 * 5);
        QCOMPARE(report->purchases, 40 * 10);
    }

    void nothingHappensTodayOrLater()
    {
        TemporaryShop shop;
        QVERIFY(fill(shop, small(2)));
        const int today = shop->calendar().at(TemporaryShop::noon).day;
        const auto rows = everybody(shop);
        for (const CustomerRow &row : rows) {
            QVERIFY(!row.name.isEmpty());
            QVERIFY(shop->calendar().at(row.summary.lastContactAt).day < today);
        }
    }

    void aShopWithCustomersIsLeftAlone()
    {
        TemporaryShop shop;
        QVERIFY(fill(shop, small(1)));
        const auto rows = everybody(shop);
        const auto again = fill(shop, small(2));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QCOMPARE(everybody(shop), rows);
    }

    void cancelledLeavesNothing()
    {
        TemporaryShop shop;
        auto progress = std::make_shared<sample::Progress>();
        progress->cancel = true;
        const auto report = await(sample::fill(*shop, small(1), progress));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(everybody(shop).isEmpty());
    }

    void everyNameInBracesIsFilledIn()
    {
        const sample::PhraseBook phrases(QStringLiteral(":/sample/phrases.txt"));
        const QSet<QString> known{QStringLiteral("staff"), QStringLiteral("first"), QStringLiteral("weekday")};
        QCOMPARE(phrases.unknownSlots(known), QStringList());
        QSet<QString> named;
        for (const auto &story : sample::readStories(QStringLiteral(":/sample/stories.txt"))) {
            for (const sample::Step &step : story.steps)
                named << step.text << step.title;
        }
        for (QString name : std::as_const(named)) {
            if (name.startsWith(u'{'))
                QVERIFY2(!phrases.section(name.sliced(1).chopped(1)).isEmpty(), qPrintable(name));
        }
    }

    void aTextKeepsItsBike()
    {
        const sample::PhraseBook phrases(QStringLiteral(":/sample/phrases.txt"));
        sample::Random random(5);
        sample::Settled settled;
        const QString bike = phrases.expand(QStringLiteral("{bike}"), random, settled);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(phrases.expand(QStringLiteral("{bike}"), random, settled), bike);
        const QString capital = phrases.expand(QStringLiteral("{^bike}"), random, settled);
        QCOMPARE(capital, bike.left(1).toUpper() + bike.mid(1));
    }
};

QTEST_GUILESS_MAIN(TestSample)

#include "tst_sample.moc"
