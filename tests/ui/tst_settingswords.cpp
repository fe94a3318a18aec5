#include "models/services/memory.h"
#include "models/services/rescoring.h"
#include "models/services/undojournal.h"
#include "tests/kit/memoryshop.h"
#include "ui/pages/settings/readingcard.h"
#include "ui/pages/settings/settingscard.h"
#include "ui/pages/settings/wordscard.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;
using testkit::MemoryShop;

/// The shop's own words and the reading of moods, on the Settings page.
class SettingsWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWordIsAddedWithTheKeyboard();
    void theEffectIsSeenBeforeItIsSaved();
    void aWordIsChangedRemovedAndBroughtBack();
    void whatCantBeAWordSaysSo();
    void whatCorrectionsTaughtIsTakenBack();
    void theHitRateSaysFromHowMany();
    void theHitRateInWords_data();
    void theHitRateInWords();
    void readingAnewIsShownAndStopped();
    void everythingIsNamed();
    void pictures_data();
    void pictures();

private:
    template<class Widget>
    [[nodiscard]] Widget *in(const QString &card, const QString &name) const
    {
        auto *found = m_page->findChild<QWidget *>(card)->findChild<Widget *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    template<class Widget>
    [[nodiscard]] Widget *words(const QString &name) const { return in<Widget>(u"settings.words"_s, name); }
    [[nodiscard]] QStringList listed() const
    {
        QStringList rows;
        const auto *view = words<QListView>(u"list"_s);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            rows << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<MemoryShop> m_shop;
    std::unique_ptr<SettingsPage> m_page;
};

void SettingsWordsTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"rapport-test"_s);
    ThemeManager::instance()->install();
}

void SettingsWordsTest::init()
{
    m_shop = std::make_unique<MemoryShop>();
    m_shop->say(u"The lemonade is zingy."_s);
    m_page = std::make_unique<SettingsPage>(**m_shop);
    m_page->resize(1286, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
}

void SettingsWordsTest::cleanup()
{
    m_page.reset();
    m_shop.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
}

void SettingsWordsTest::aWordIsAddedWithTheKeyboard()
{
    auto *field = words<QLineEdit>(u"word"_s);
    field->setFocus();
    QTest::keyClicks(field, u"Zingy"_s);
    QVERIFY(words<QAbstractButton>(u"save"_s)->isEnabled());
    for (int i = 0; i < 5 && QApplication::focusWidget()->objectName() != u"face1"_s; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"face1"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QVERIFY(words<Chip>(u"face5"_s)->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(listed(), QStringList{u"“Zingy”: delighted, the shop’s own word"_s});
    QCOMPARE(field->text(), QString());
    m_shop->settle();
    QVERIFY(m_shop->all().first().mood.score.value_or(0) > 400);
    QCOMPARE((*m_shop)->undo().last().id, u"word.add"_s);
}

void SettingsWordsTest::theEffectIsSeenBeforeItIsSaved()
{
    auto *effect = words<ElidedLabel>(u"effect"_s);
    QVERIFY(!effect->text().isEmpty());
    words<QLineEdit>(u"word"_s)->setText(u"zingy"_s);
    QTRY_COMPARE(effect->text(), u"1 other text that says “zingy” follows."_s);
    QVERIFY(words<ElidedLabel>(u"example"_s)->text().startsWith(u"Anna: “The lemonade is zingy.”, neutral → pleased +0."_s));
    QTest::mouseClick(words<Chip>(u"face1"_s), Qt::LeftButton);
    QTRY_VERIFY(words<ElidedLabel>(u"example"_s)->text().contains(u"upset"_s));
    words<QLineEdit>(u"word"_s)->setText(u"sour"_s);
    QTRY_COMPARE(effect->text(), u"No other text says “sour” yet; new ones will follow."_s);
    QVERIFY((*await((*m_shop)->memory().shopWords())).isEmpty());
}

void SettingsWordsTest::aWordIsChangedRemovedAndBroughtBack()
{
    QVERIFY(m_shop->save(u"zingy"_s, 3000).ok());
    QTRY_COMPARE(listed().size(), 1);
    auto *list = words<QListView>(u"list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F2);
    QCOMPARE(words<QLineEdit>(u"word"_s)->text(), u"zingy"_s);
    QVERIFY(words<Chip>(u"face5"_s)->isChecked());
    QTest::mouseClick(words<Chip>(u"face2"_s), Qt::LeftButton);
    QTest::mouseClick(words<QAbstractButton>(u"save"_s), Qt::LeftButton);
    QTRY_COMPARE(listed(), QStringList{u"“zingy”: unhappy, the shop’s own word"_s});
    m_shop->settle();
    QVERIFY(m_shop->all().first().mood.score.value_or(0) < -50);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_VERIFY(listed().isEmpty());
    QVERIFY(list->isHidden());
    QVERIFY(m_shop->undo().ok());
    QTRY_COMPARE(listed().size(), 1);
    QVERIFY(m_shop->undo().ok());
    QTRY_COMPARE(listed(), QStringList{u"“zingy”: delighted, the shop’s own word"_s});
}

void SettingsWordsTest::whatCantBeAWordSaysSo()
{
    QVERIFY(m_shop->save(u"zingy"_s, 3000).ok());
    auto *field = words<QLineEdit>(u"word"_s);
    auto *problem = words<FieldProblem>(u"problem"_s);
    field->setText(u"ZINGY"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(problem->sentence(), u"This word is in the list already."_s);
    QCOMPARE(field->text(), u"ZINGY"_s);
    field->setText(u"!!"_s);
    QVERIFY(problem->sentence().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(problem->sentence(), u"A word has at least one letter."_s);
}

void SettingsWordsTest::whatCorrectionsTaughtIsTakenBack()
{
    const EntryKey taught = m_shop->say(u"He took the usual."_s);
    QVERIFY(m_shop->correct(taught, 500, u"the usual"_s).ok());
    QTRY_COMPARE(listed(), QStringList{u"“the usual”: pleased, from 1 correction, today"_s});
    auto *list = words<QListView>(u"list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(words<QAbstractButton>(u"remove"_s)->text(), u"Take the last correction back"_s);
    QTest::mouseClick(words<QAbstractButton>(u"remove"_s), Qt::LeftButton);
    QTRY_VERIFY(listed().isEmpty());
    QVERIFY(!m_shop->moodOf(taught).corrected);
    QVERIFY(m_shop->undo().ok());
    QTRY_COMPARE(listed().size(), 1);
}

void SettingsWordsTest::theHitRateSaysFromHowMany()
{
    auto *hits = in<QLabel>(u"settings.reading"_s, u"settings.reading.hits"_s);
    QTRY_COMPARE(hits->text(), u"nobody has corrected a text yet"_s);
    const EntryKey text = m_shop->say(u"It is terrible."_s);
    QVERIFY(m_shop->correct(text, -900).ok());
    QTRY_COMPARE(hits->text(), u"too few: 1 text corrected, ten are needed"_s);
}

void SettingsWordsTest::theHitRateInWords_data()
{
    QTest::addColumn<HitRate>("hits");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << HitRate{1, metrics::withheld(0)} << u"nobody has corrected a text yet"_s;
    QTest::newRow("nine") << HitRate{1, metrics::withheld(9)} << u"too few: 9 texts corrected, ten are needed"_s;
    QTest::newRow("many") << HitRate{1, {0.84, 0.756, 0.899, 100, {}}} << u"right by itself in 84 of 100 texts: 84 %, likely 76 % to 90 %"_s;
}

void SettingsWordsTest::theHitRateInWords()
{
    QFETCH(HitRate, hits);
    QFETCH(QString, text);
    QCOMPARE(hitRateText(hits).replace(QChar(0xA0), u' '), text);
}

void SettingsWordsTest::readingAnewIsShownAndStopped()
{
    auto *state = in<QLabel>(u"settings.reading"_s, u"settings.reading.state"_s);
    auto *stop = in<QAbstractButton>(u"settings.reading"_s, u"settings.reading.stop"_s);
    QCOMPARE(state->text(), u"all read by this engine and the shop’s words"_s);
    QVERIFY(stop->isHidden());
    m_shop->fill(4000);
    const Result<void> aged = await((*m_shop)->database().write([](Transaction &transaction) -> Result<void> {
        transaction.session().run(u"UPDATE interaction SET engine_version = 0 WHERE score IS NOT NULL"_s);
        transaction.session().run(u"UPDATE setting SET value = '0' WHERE key = 'reading.engine'"_s);
        return Done{};
    }));
    QVERIFY(aged.ok());
    (*m_shop)->rescoring().start();
    QTRY_VERIFY(state->text().startsWith(u"being read anew"_s));
    QVERIFY(!stop->isHidden());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY((*m_shop)->rescoring().isPaused());
    QCOMPARE(stop->text(), u"Go on"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    m_shop->settle();
    QTRY_COMPARE(state->text(), u"all read by this engine and the shop’s words"_s);
    QVERIFY(stop->isHidden());
}

void SettingsWordsTest::everythingIsNamed()
{
    QVERIFY(m_shop->save(u"zingy"_s, 3000).ok());
    for (const QString &card : {u"settings.words"_s, u"settings.reading"_s}) {
        for (const QWidget *widget : m_page->findChild<QWidget *>(card)->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
}

void SettingsWordsTest::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("light") << false << 100;
    QTest::newRow("dark") << true << 100;
    QTest::newRow("large") << false << 150;
}

void SettingsWordsTest::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    QVERIFY(m_shop->save(u"zingy"_s, 3000).ok());
    QVERIFY(m_shop->save(u"cold"_s, 0).ok());
    QVERIFY(m_shop->correct(m_shop->say(u"He took the usual."_s), 500, u"the usual"_s).ok());
    QTRY_COMPARE(listed().size(), 3);
    m_page->resize(1286, 1500);
    words<QLineEdit>(u"word"_s)->setText(u"lemonade"_s);
    QTRY_VERIFY(words<ElidedLabel>(u"effect"_s)->text().contains(u"lemonade"_s));
    QCoreApplication::processEvents();
    // One below the other, without a gap and without lying on each other.
    const auto *faces = words<Chip>(u"face5"_s)->parentWidget();
    const auto *effect = words<ElidedLabel>(u"effect"_s);
    const auto *list = words<QListView>(u"list"_s);
    QVERIFY(faces->rect().contains(words<Chip>(u"face5"_s)->geometry()));
    QVERIFY(effect->y() > faces->geometry().bottom() && effect->y() < faces->geometry().bottom() + 24);
    QVERIFY(words<QAbstractButton>(u"edit"_s)->y() > list->geometry().bottom());
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_page->grab().save(folder.filePath(u"settingswords-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
}

QTEST_MAIN(SettingsWordsTest)
#include "tst_settingswords.moc"
