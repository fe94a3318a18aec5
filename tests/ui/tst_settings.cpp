#include "models/services/customers.h"
#include "models/services/shop.h"
#include "tests/kit/temporaryshop.h"
#include "ui/pages/settings/codebox.h"
#include "ui/pages/settings/settingscard.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/thememanager.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using rapport::testkit::await;
using rapport::testkit::TemporaryShop;

namespace {

/// The page of a shop, shown, as a person meets it.
struct Shown
{
    explicit Shown(TemporaryShop &shop, QSize size = {1286, 680}) : page(*shop)
    {
        page.resize(size);
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            qFatal("the page never showed");
    }
    template<class Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    template<class Widget>
    Widget *in(const QString &card, const QString &name)
    {
        return find<QWidget>(card)->findChild<Widget *>(name);
    }
    SettingsPage page;
    QSignalSpy said{&page, &SettingsPage::statusMessage};
};

QStringList shownNames(const QListView *view)
{
    QStringList names;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        names.append(view->model()->index(row, 0).data().toString());
    return names;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProfileIsShownAndSaved();
    void whatCantBeSavedSaysSoAtItsField_data();
    void whatCantBeSavedSaysSoAtItsField();
    void discardBringsBackWhatIsStored();
    void anyPartOfANameFindsAZone();
    void staffAreAddedRenamedAndLeave();
    void aNameTakenIsSaidAndKept();
    void topicsAreKeptApartFromStaff();
    void theLookFollowsAndIsFollowed();
    void theFileSaysWhereItIs();
    void everythingIsNamedAndReachable();
    void narrowWindowsGetOneColumn();
    void everyWordFitsAtLargeText();

private:
    QTemporaryDir m_settings;
};

void SettingsTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"rapport-test"_s);
    ThemeManager::instance()->install();
}

void SettingsTest::theProfileIsShownAndSaved()
{
    TemporaryShop shop;
    Shown shown(shop);
    auto *name = shown.find<QLineEdit>(u"settings.profile.name"_s);
    auto *save = shown.find<QAbstractButton>(u"settings.profile.save"_s);
    QCOMPARE(name->text(), u"Test shop"_s);
    QCOMPARE(shown.find<CodeBox>(u"settings.profile.currency"_s)->currentText(), u"Euro (EUR)"_s);
    QCOMPARE(shown.find<CodeBox>(u"settings.profile.timezone"_s)->code(), u"Europe/Berlin"_s);
    QVERIFY(!save->isEnabled());
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Radhaus Lind"_s);
    shown.find<QComboBox>(u"settings.profile.first_day"_s)->setCurrentIndex(6);
    QVERIFY(save->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(shown.said.size(), 1);
    QCOMPARE(shown.said.first().first().toString(), u"Shop profile saved"_s);
    QVERIFY(!save->isEnabled());
    QCOMPARE(shop->profile().name, u"Radhaus Lind"_s);
    shop.reopen();
    QCOMPARE(shop->profile().name, u"Radhaus Lind"_s);
    QCOMPARE(shop->profile().firstDayOfWeek, 7);
}

void SettingsTest::whatCantBeSavedSaysSoAtItsField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no name") << u"name"_s << u"  "_s;
    QTest::newRow("no such currency") << u"currency"_s << u"Taler"_s;
    QTest::newRow("no such zone") << u"timezone"_s << u"Atlantis"_s;
    QTest::newRow("no such country") << u"country"_s << u"Narnia"_s;
    QTest::newRow("no such language") << u"language"_s << u"Klingon"_s;
}

void SettingsTest::whatCantBeSavedSaysSoAtItsField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    TemporaryShop shop;
    Shown shown(shop);
    const ShopProfile before = shop->profile();
    auto *editor = shown.find<QWidget>(u"settings.profile."_s + field);
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (!line)
        line = editor->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, typed);
    shown.find<QAbstractButton>(u"settings.profile.save"_s)->click();
    auto *problem = shown.find<FieldProblem>(u"settings.profile."_s + field + u".problem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(!problem->sentence().isEmpty());
    QCOMPARE(editor->accessibleDescription(), problem->sentence());
    QCOMPARE(line->text(), typed);
    QVERIFY(shown.said.isEmpty());
    QCOMPARE(shop->profile(), before);
    QVERIFY(line->hasFocus() || editor->hasFocus());
}

void SettingsTest::discardBringsBackWhatIsStored()
{
    TemporaryShop shop;
    Shown shown(shop);
    auto *discard = shown.find<QAbstractButton>(u"settings.profile.discard"_s);
    auto *name = shown.find<QLineEdit>(u"settings.profile.name"_s);
    QVERIFY(!discard->isVisible());
    name->setText(u"Another"_s);
    QVERIFY(discard->isVisible());
    discard->click();
    QCOMPARE(name->text(), u"Test shop"_s);
    QVERIFY(!discard->isVisible());
}

void SettingsTest::anyPartOfANameFindsAZone()
{
    CodeBox zones(timeZoneChoices(), nullptr);
    zones.setCode(u"Europe/Zurich"_s);
    QCOMPARE(zones.code(), u"Europe/Zurich"_s);
    zones.setEditText(u"europe/lisbon"_s);
    QCOMPARE(zones.code(), u"Europe/Lisbon"_s);
    zones.setEditText(u"Atlantis "_s);
    QCOMPARE(zones.code(), u"Atlantis"_s);
    zones.setCode({});
    QVERIFY(zones.code().isEmpty());
    QVERIFY(zones.currentText().contains(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    for (const auto &choices : {currencyChoices(), countryChoices(), languageChoices()})
        QVERIFY(choices.size() > 100);
}

void SettingsTest::staffAreAddedRenamedAndLeave()
{
    TemporaryShop shop;
    Shown shown(shop);
    auto *field = shown.in<QLineEdit>(u"settings.staff"_s, u"name"_s);
    auto *list = shown.in<QListView>(u"settings.staff"_s, u"list"_s);
    QVERIFY(!list->isVisible());
    for (const char16_t *name : {u"Nora", u" Ali  Demir "}) {
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf16(name));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(field->text().isEmpty());
    }
    QTRY_COMPARE(shownNames(list), (QStringList{u"Ali Demir"_s, u"Nora"_s}));
    QVERIFY(list->isVisible());

    list->setCurrentIndex(list->model()->index(1, 0));
    shown.in<QAbstractButton>(u"settings.staff"_s, u"rename"_s)->click();
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Nora"_s);
    QTest::keyClicks(editor, u"Nora Lind"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shownNames(list), (QStringList{u"Ali Demir"_s, u"Nora Lind"_s}));

    auto *toggle = shown.in<QAbstractButton>(u"settings.staff"_s, u"toggle"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(toggle->text(), u"No longer here"_s);
    toggle->click();
    QTRY_COMPARE(shownNames(list), (QStringList{u"Nora Lind"_s, u"Ali Demir · no longer here"_s}));
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(toggle->text(), u"Here again"_s);
    toggle->click();
    QTRY_COMPARE(shownNames(list), (QStringList{u"Ali Demir"_s, u"Nora Lind"_s}));
    const auto staff = *await(shop->shop().staff());
    QCOMPARE(staff.size(), 2);
}

void SettingsTest::aNameTakenIsSaidAndKept()
{
    TemporaryShop shop;
    QVERIFY(await(shop->shop().saveStaff({{}, u"Nora"_s, true, 1})).ok());
    Shown shown(shop);
    auto *field = shown.in<QLineEdit>(u"settings.staff"_s, u"name"_s);
    auto *problem = shown.in<FieldProblem>(u"settings.staff"_s, u"problem"_s);
    QTest::keyClicks(field, u"Nora"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(field->text(), u"Nora"_s);
    QTest::keyClicks(field, u" L."_s);
    QVERIFY(!problem->isVisible());
}

void SettingsTest::topicsAreKeptApartFromStaff()
{
    TemporaryShop shop;
    Shown shown(shop);
    auto *field = shown.in<QLineEdit>(u"settings.topics"_s, u"name"_s);
    QTest::keyClicks(field, u"Delivery"_s);
    shown.in<QAbstractButton>(u"settings.topics"_s, u"add"_s)->click();
    QTRY_COMPARE(shownNames(shown.in<QListView>(u"settings.topics"_s, u"list"_s)), QStringList{u"Delivery"_s});
    QCOMPARE((*await(shop->shop().topics())).size(), 1);
    QCOMPARE((*await(shop->shop().staff())).size(), 0);
    QCOMPARE(shown.said.last().first().toString(), u"Topic “Delivery” added"_s);
}

void SettingsTest::theLookFollowsAndIsFollowed()
{
    TemporaryShop shop;
    Shown shown(shop);
    ThemeManager *theme = ThemeManager::instance();
    shown.in<QAbstractButton>(u"settings.appearance.mode"_s, u"segment.dark"_s)->click();
    QVERIFY(theme->isDark());
    theme->setMode(ThemeManager::Mode::Light);
    QVERIFY(shown.in<QAbstractButton>(u"settings.appearance.mode"_s, u"segment.light"_s)->isChecked());
    shown.in<QAbstractButton>(u"settings.appearance.text"_s, u"segment.125"_s)->click();
    QCOMPARE(theme->textScale(), 125);
    theme->setTextScale(100);
    QVERIFY(shown.in<QAbstractButton>(u"settings.appearance.text"_s, u"segment.100"_s)->isChecked());
    shown.in<QAbstractButton>(u"settings.appearance.contrast"_s, u"segment.high"_s)->click();
    QVERIFY(theme->isHighContrast());
    theme->setContrast(ThemeManager::Contrast::System);
    QVERIFY(shown.in<QAbstractButton>(u"settings.appearance.contrast"_s, u"segment.system"_s)->isChecked());
}

void SettingsTest::theFileSaysWhereItIs()
{
    TemporaryShop shop;
    CustomerDraft draft;
    draft.customer.name = u"Anna Lind"_s;
    QVERIFY(await(shop->customers().create(draft)).ok());
    Shown shown(shop);
    QTRY_COMPARE(shown.find<QLabel>(u"settings.file.customers"_s)->text(), u"1"_s);
    QVERIFY(!shown.find<QLabel>(u"settings.file.size"_s)->text().isEmpty());
    QCOMPARE(QDir::fromNativeSeparators(shown.find<QWidget>(u"settings.file.place"_s)->accessibleName()), shop.path());
}

void SettingsTest::everythingIsNamedAndReachable()
{
    TemporaryShop shop;
    QVERIFY(await(shop->shop().saveStaff({{}, u"Nora"_s, true, 1})).ok());
    Shown shown(shop);
    QTRY_VERIFY(shown.in<QListView>(u"settings.staff"_s, u"list"_s)->isVisible());
    int inputs = 0;
    const auto widgets = shown.page.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesInput = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QListView *>(widget)
                                || (qobject_cast<QLineEdit *>(widget) && !qobject_cast<QComboBox *>(widget->parentWidget()));
        if (!takesInput || !widget->isVisible())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        // Segments of a row share one stop: the arrow keys move among them.
        QVERIFY2((widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"segment."), qPrintable(widget->objectName()));
        ++inputs;
    }
    QVERIFY(inputs >= 18);
}

void SettingsTest::narrowWindowsGetOneColumn()
{
    TemporaryShop shop;
    Shown shown(shop);
    auto *profile = shown.find<QWidget>(u"settings.profile"_s);
    auto *staff = shown.find<QWidget>(u"settings.staff"_s);
    const auto left = [&](QWidget *card) { return card->mapTo(&shown.page, QPoint()).x(); };
    QVERIFY(left(staff) > left(profile) + profile->width());
    shown.page.resize(700, 560);
    QTRY_COMPARE(left(staff), left(profile));
}

void SettingsTest::everyWordFitsAtLargeText()
{
    TemporaryShop shop;
    ThemeManager::instance()->setTextScale(150);
    Shown shown(shop, {944, 560});
    const auto buttons = shown.page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
    ThemeManager::instance()->setTextScale(100);
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
