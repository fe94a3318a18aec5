#include "app/gui/desk.h"
#include "app/gui/languages.h"
#include "models/sample/sampleshop.h"
#include "models/worklist/workline.h"
#include "tests/kit/temporaryshop.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/insights/sheetcatalog.h"
#include "ui/pages/insightspage.h"
#include "ui/pages/settings/codebox.h"
#include "ui/support/codenames.h"
#include "ui/support/entrytext.h"
#include "ui/support/momenttext.h"
#include "ui/support/worktext.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/rail.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// Hears what nobody could translate. Installed before the others, and so asked last.
class Unheard : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString where = QString::fromUtf8(context);
        // Qt's own texts are its own.
        if (!where.startsWith(u'Q') && !where.contains(u"::Q"_s))
            texts.insert(where + u": "_s + QString::fromUtf8(source));
        return {};
    }
    bool isEmpty() const override { return false; }

    mutable QSet<QString> texts;
};

void settle(QWidget &widget)
{
    QImage last;
    for (int calm = 0, tries = 0; calm < 3 && tries < 100; ++tries) {
        QTest::qWait(60);
        const QImage now = widget.grab().toImage();
        calm = now == last ? calm + 1 : 0;
        last = now;
    }
}

void keep(QWidget &window, const QString &name)
{
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    folder.mkpath(u"."_s);
    QVERIFY(window.grab().save(folder.filePath(name + u".png")));
}

} // namespace

/// The window in German, with every page, and from right to left.
class TestLanguages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(testkit::TemporaryShop::noon);
    Unheard m_unheard;

    [[nodiscard]] QString sampleFile() const { return m_home.filePath(u"sample.rapport"_s); }

    static QStringList pages(Desk &desk)
    {
        QStringList ids;
        for (const char *id : {"today", "customers", "feedback", "insights", "settings"}) {
            if (desk.window().commands()->action(u"page."_s + QLatin1String(id)))
                ids << QLatin1String(id);
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"rapport-test"_s);
        QApplication::setApplicationName(u"languages"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCoreApplication::installTranslator(&m_unheard);
        speak(*QCoreApplication::instance(), QLocale());
        ThemeManager::instance()->install();
        auto shop = Workspace::create(sampleFile(), sample::profile(), m_clock);
        QVERIFY(shop);
        QVERIFY(testkit::await(sample::fill(**shop, {}, std::make_shared<sample::Progress>())));
    }

    void germanSaysWhenBeforeHow()
    {
        testkit::TemporaryShop shop;
        const MomentText moments(shop->calendar(), testkit::TemporaryShop::noon);
        worklist::Reason reason;
        reason.kind = worklist::ReasonKind::Conversation;
        reason.when = shop->calendar().at(testkit::TemporaryShop::noon - 8 * 86'400'000LL);
        reason.mood = -900;
        reason.entryKind = u"visit"_s;
        QCOMPARE(reasonText(reason, moments).text, u"Ist vor 8 Tagen verärgert gegangen"_s);
        reason.entryKind = u"call"_s;
        QCOMPARE(reasonText(reason, moments).text, u"War vor 8 Tagen am Telefon verärgert"_s);
    }

    void germanIsSpokenEverywhere()
    {
        m_unheard.texts.clear();
        Desk desk(m_clock);
        desk.window().resize(1366, 768);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        for (const QString &page : pages(desk)) {
            desk.window().showPage(page);
            settle(desk.window());
            keep(desk.window(), u"german-"_s + page);
        }
        desk.window().showPage(u"insights"_s);
        auto *insights = qobject_cast<InsightsPage *>(desk.window().builtPage(u"insights"_s));
        QVERIFY(insights);
        for (const SheetEntry &sheet : sheetCatalog()) {
            insights->showSheet(sheet.id);
            settle(desk.window());
        }
        QCOMPARE(QCoreApplication::translate("rapport::MainWindow", "Menu"), u"Menü"_s);
        const QStringList unheard(m_unheard.texts.cbegin(), m_unheard.texts.cend());
        QVERIFY2(unheard.isEmpty(), qPrintable(u'\n' + unheard.join(u'\n')));
    }

    void countriesAndLanguagesAreNamedInIt()
    {
        const auto texts = [](const QVector<CodeChoice> &choices) {
            QStringList all;
            for (const CodeChoice &choice : choices)
                all << choice.text;
            return all;
        };
        const QStringList countries = texts(countryChoices());
        for (const QString &country : {u"Deutschland (DE)"_s, u"Österreich (AT)"_s, u"Schweiz (CH)"_s, u"Vereinigte Staaten (US)"_s, u"Japan (JP)"_s, u"Ägypten (EG)"_s})
            QVERIFY2(countries.contains(country), qPrintable(countries.join(u'\n')));
        QVERIFY(texts(currencyChoices()).contains(u"US-Dollar (USD)"_s));
        const QStringList languages = texts(languageChoices());
        for (const QString &language : {u"Deutsch (de)"_s, u"English (en)"_s, u"Français (fr)"_s, u"Español (es)"_s})
            QVERIFY2(languages.contains(language), qPrintable(languages.join(u'\n')));
        QCOMPARE(languageName(u"en"_s), u"Englisch"_s);
        QCOMPARE(languageName(u"qq"_s), u"qq"_s);
        QCOMPARE(languageName({}), QString());
        QCOMPARE(channelText(u"email"_s), u"per E-Mail"_s);
    }

    void longWordsOfTheFeedbackPageAreWhole()
    {
        ThemeManager::instance()->setTextScale(150);
        Desk desk(m_clock);
        desk.window().resize(1366, 768);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        desk.window().showPage(u"feedback"_s);
        settle(desk.window());
        keep(desk.window(), u"german-feedback-150"_s);
        for (const char *name : {"feedback.told", "feedback.done", "feedback.remove"}) {
            const auto *mark = desk.window().findChild<QAbstractButton *>(QLatin1String(name));
            QVERIFY(mark && mark->isVisible());
            QVERIFY2(mark->width() >= mark->sizeHint().width(), name);
            QVERIFY2(mark->parentWidget()->rect().contains(mark->geometry()), name);
        }
        ThemeManager::instance()->setTextScale(100);
    }

    void fromRightToLeftThePageMirrors()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Desk desk(m_clock);
        desk.window().resize(1366, 768);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        for (const QString &page : pages(desk)) {
            desk.window().showPage(page);
            settle(desk.window());
            keep(desk.window(), u"mirrored-"_s + page);
            const Rail *rail = desk.window().rail();
            QVERIFY(rail->mapTo(&desk.window(), QPoint(0, 0)).x() > desk.window().width() / 2);
            QCOMPARE(desk.window().width(), 1366);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(TestLanguages)

#include "tst_languages.moc"
