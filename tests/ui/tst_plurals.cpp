#include "app/gui/languages.h"
#include "tests/kit/temporaryshop.h"
#include "ui/pages/settings/askingcard.h"
#include "ui/support/ruletext.h"
#include "ui/widgets/countsuffix.h"

#include <QSpinBox>
#include <QTest>
#include <QTranslator>

using namespace rapport;
using namespace Qt::StringLiterals;

/// One is one and two are two, in every language there is a desktop for: where there is no translation, in English.
class TestPlurals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        const auto translators = qApp->findChildren<QTranslator *>();
        qDeleteAll(translators);
    }

    void everyDesktopReadsPlurals_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u" working day"_s << u" working days"_s;
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Austria) << u" Arbeitstag"_s << u" Arbeitstage"_s;
        QTest::newRow("no translation") << QLocale(QLocale::Finnish, QLocale::Finland) << u" working day"_s << u" working days"_s;
        QTest::newRow("no language at all") << QLocale::c() << u" working day"_s << u" working days"_s;
    }

    void everyDesktopReadsPlurals()
    {
        QFETCH(QLocale, locale);
        speak(*qApp, locale);
        QTEST(ruleUnit(RuleKind::Detractor, 1), "one");
        QTEST(ruleUnit(RuleKind::Detractor, 2), "two");
    }

    void theWordsBehindANumberFollowIt()
    {
        speak(*qApp, QLocale(QLocale::English));
        QSpinBox field;
        setCountSuffix(&field, [](int amount) { return ruleUnit(RuleKind::Waited, amount); });
        field.setValue(1);
        QCOMPARE(field.text(), u"1 minute"_s);
        field.setValue(30);
        QCOMPARE(field.text(), u"30 minutes"_s);
        // Also while a person types.
        field.selectAll();
        QTest::keyClicks(&field, u"1"_s);
        QCOMPARE(field.text(), u"1 minute"_s);
        QTest::keyClicks(&field, u"5"_s);
        QCOMPARE(field.text(), u"15 minutes"_s);
    }

    void whatIsReadFromTheFileHasItsPluralToo()
    {
        speak(*qApp, QLocale(QLocale::English));
        testkit::TemporaryShop shop;
        AskingCard card(*shop);
        const auto *days = card.findChild<QSpinBox *>(u"settings.asking.days"_s);
        QTRY_COMPARE(days->text(), u"30 days"_s);
    }
};

QTEST_MAIN(TestPlurals)
#include "tst_plurals.moc"
