#include "ui/commands/cheatsheet.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/commands/searchpopup.h"
#include "ui/commands/searchprovider.h"
#include "ui/mainwindow.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// Finds people whose name contains the text; answers when told to, like a database does.
class People : public SearchProvider
{
public:
    using SearchProvider::SearchProvider;

    bool late = false;
    QList<std::pair<quint64, QString>> asked;
    QStringList opened;

    [[nodiscard]] QString heading() const override { return u"Customers"_s; }
    void open(const SearchHit &hit) override { opened << hit.id; }

    void ask(quint64 question, const QString &text) override
    {
        asked.append({question, text});
        if (!late)
            answer(question, text);
    }

    void answer(quint64 question, const QString &text)
    {
        const QList<SearchHit> everyone{
            {u"1"_s, u"Ingrid Solheim"_s, u"Kita Regenbogen · 0451 555 0142"_s, u"10:12"_s, {}, MoodBand::Upset},
            {u"2"_s, u"Tomasz Wieczorek"_s, u"0172 5550 199"_s, u"Yesterday"_s, {}, MoodBand::Mixed},
        };
        QList<SearchHit> hits;
        for (const SearchHit &hit : everyone) {
            if (hit.title.contains(text, Qt::CaseInsensitive) || hit.detail.contains(text))
                hits << hit;
        }
        Q_EMIT found(question, hits);
    }
};

/// A window with two pages that count how often they were built.
struct Shown
{
    MainWindow window;
    int customersBuilt = 0;
    int insightsBuilt = 0;

    Shown()
    {
        window.addPage(u"customers"_s, u"view-pim-contacts"_s, u"Customers"_s, [this] {
            ++customersBuilt;
            auto *page = new EmptyState;
            page->setContent(u"No customer is here yet."_s, u"Import a file"_s);
            return page;
        });
        window.addPage(u"insights"_s, u"office-chart-line"_s, u"Insights"_s, [this] {
            ++insightsBuilt;
            return new QWidget;
        });
        window.setStaff({u"Nora"_s, u"Jonas & Co"_s}, u"Nora"_s);
    }
};

void savePicture(QWidget *widget, const QString &name)
{
    const QString folder = QStringLiteral(RAPPORT_BINARY_DIR) + u"/pictures"_s;
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u'/' + name + u".png"_s;
    QVERIFY(widget->grab().save(file));
    qInfo().noquote() << file;
}

} // namespace

/// The window as a person drives it: pages, search, commands, text size, messages.
class TestWidgetsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"rapport-test"_s);
        QCoreApplication::setApplicationName(u"window"_s);
        ThemeManager::instance()->install();
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    }

    void init()
    {
        QSettings().remove(u"window"_s);
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(100);
    }

    void pagesAreBuiltWhenFirstShown()
    {
        Shown s;
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QCOMPARE(s.customersBuilt, 0);
        s.window.showPage(u"customers"_s);
        s.window.showPage(u"customers"_s);
        QCOMPARE(s.customersBuilt, 1);
        QCOMPARE(s.insightsBuilt, 0);
        QCOMPARE(s.window.currentPage(), u"customers"_s);

        QTest::keyClick(&s.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(s.window.currentPage(), u"insights"_s);
        QCOMPARE(s.insightsBuilt, 1);

        s.window.rebuildPages();
        QCOMPARE(s.insightsBuilt, 2);
        QCOMPARE(s.window.builtPage(u"customers"_s), nullptr);
        s.window.showPage(u"no such page"_s);
        QCOMPARE(s.window.currentPage(), u"insights"_s);
    }

    void welcomeHandsItsWaysToTheCommands()
    {
        Shown s;
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.window.showWelcome();
        QVERIFY(s.window.isWelcoming());
        QCOMPARE(s.window.currentPage(), QString());
        // The first way is where the keys go, also after a search that was given up.
        auto *first = s.window.findChild<QAbstractButton *>(u"welcome.import"_s);
        QVERIFY(first->hasFocus());
        QTest::keyClick(&s.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(s.window.searchField(), Qt::Key_Escape);
        QVERIFY(first->hasFocus());
        QString ran;
        for (const QString &id : {u"file.import"_s, u"customer.new"_s, u"shop.sample"_s, u"file.open"_s})
            s.window.commands()->on(id, &s.window, [&ran, id] { ran = id; });
        const auto click = [&](const QString &name) {
            auto *button = s.window.findChild<QAbstractButton *>(name);
            QVERIFY2(button, qPrintable(name));
            button->click();
        };
        click(u"welcome.import"_s);
        QCOMPARE(ran, u"file.import"_s);
        click(u"welcome.open"_s);
        QCOMPARE(ran, u"file.open"_s);
        QTest::keyClick(&s.window, Qt::Key_F2);
        QCOMPARE(ran, u"shop.sample"_s);
        s.window.showPage(u"customers"_s);
        QVERIFY(!s.window.isWelcoming());
        // In one's own shop the key is free for other things.
        ran.clear();
        QTest::keyClick(&s.window, Qt::Key_F2);
        QCOMPARE(ran, QString());
    }

    void searchIsDrivenFromTheField()
    {
        Shown s;
        People people;
        s.window.addSearchProvider(&people);
        s.window.show();
        s.window.showPage(u"customers"_s);
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        QTest::keyClick(&s.window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(s.window.searchField()->hasFocus());

        auto *popup = s.window.findChild<SearchPopup *>();
        QTest::keyClicks(s.window.searchField(), u"55"_s);
        QVERIFY(popup->isVisible());
        auto *list = popup->findChild<QListView *>();
        QCOMPARE(popup->model()->rowCount(), 3);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(s.window.searchField(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(s.window.searchField(), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(s.window.searchField(), Qt::Key_Up);
        QTest::keyClick(s.window.searchField(), Qt::Key_Return);
        QCOMPARE(people.opened, QStringList{u"1"_s});
        QVERIFY(!popup->isVisible());
        QVERIFY(s.window.searchField()->text().isEmpty());
        QVERIFY(!s.window.searchField()->hasFocus()); // the page has the keys again

        QTest::keyClick(&s.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(s.window.searchField(), u"nobody at all"_s);
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), 0);
        QTest::keyClick(s.window.searchField(), Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QTest::keyClick(s.window.searchField(), Qt::Key_Escape);
        QVERIFY(!s.window.searchField()->hasFocus());
    }

    void undoIsTheShopsWhereAFieldHasNothingToTakeBack()
    {
        Shown s;
        QLineEdit line(&s.window);
        QPlainTextEdit text(&s.window);
        int undone = 0;
        s.window.commands()->on(u"edit.undo"_s, &s.window, [&] { ++undone; });
        s.window.show();
        line.show();
        text.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        for (QWidget *field : {static_cast<QWidget *>(s.window.searchField()), static_cast<QWidget *>(&line), static_cast<QWidget *>(&text)}) {
            undone = 0;
            field->setFocus();
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(undone == 1, field->metaObject()->className());
            QTest::keyClicks(field, u"Ing"_s);
            QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(undone, 1); // what was typed comes first
        }
        QVERIFY(text.toPlainText() != u"Ing"_s);
    }

    void answersToOldQuestionsAreDropped()
    {
        Shown s;
        People people;
        people.late = true;
        s.window.addSearchProvider(&people);
        s.window.show();
        s.window.searchField()->setText(u"Ingrid"_s);
        s.window.searchField()->setText(u"Tomasz"_s);
        QCOMPARE(people.asked.size(), 2);
        auto *popup = s.window.findChild<SearchPopup *>();
        people.answer(people.asked[0].first, u"Ingrid"_s);
        QCOMPARE(popup->model()->rowCount(), 0);
        people.answer(people.asked[1].first, u"Tomasz"_s);
        QCOMPARE(popup->model()->rowCount(), 2);
        QCOMPARE(popup->model()->row(1).hit.title, u"Tomasz Wieczorek"_s);
    }

    void enterWaitsForTheBestAnswer()
    {
        Shown s;
        People people;
        people.late = true;
        s.window.addSearchProvider(&people);
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.window.searchField()->setFocus();
        // "in" is also in commands; they must not run because the people come a moment later.
        QTest::keyClicks(s.window.searchField(), u"in"_s);
        QTest::keyClick(s.window.searchField(), Qt::Key_Return);
        QVERIFY(people.opened.isEmpty());
        QVERIFY(s.window.currentPage().isEmpty());
        people.answer(people.asked.last().first, u"in"_s);
        QCOMPARE(people.opened, QStringList{u"1"_s});
        QVERIFY(s.window.currentPage().isEmpty());
    }

    void commandsAreFoundInTheSearchField()
    {
        Shown s;
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.window.searchField()->setFocus();
        QTest::keyClicks(s.window.searchField(), u"dark col"_s);
        QTest::keyClick(s.window.searchField(), Qt::Key_Return);
        QVERIFY(ThemeManager::instance()->isDark());
        QVERIFY(s.window.commands()->action(u"look.dark"_s)->isChecked());
    }

    void textSizeStepsAndKeepsWordsWhole()
    {
        Shown s;
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        s.window.showPage(u"customers"_s);
        const int before = s.window.statusLine()->sizeHint().height();
        QTest::keyClick(&s.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance()->textScale(), 125);
        QTest::keyClick(&s.window, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&s.window, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance()->textScale(), 150);
        QVERIFY(s.window.statusLine()->sizeHint().height() > before);
        s.window.resize(size::minimumWindowWidth, size::minimumWindowHeight);
        QTest::qWait(0);
        auto *menu = s.window.findChild<Button *>(u"mainWindow.menu"_s);
        QVERIFY(menu->width() >= menu->sizeHint().width());
        savePicture(&s.window, u"window-customers-150"_s);
        s.window.showWelcome();
        QTest::qWait(1);
        savePicture(&s.window, u"window-welcome-150"_s);
        QTest::keyClick(&s.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance()->textScale(), 100);
    }

    void theWindowKeepsItsPlace()
    {
        {
            Shown s;
            s.window.show();
            s.window.resize(1200, 700);
            QVERIFY(s.window.close());
        }
        Shown again;
        again.window.show();
        QCOMPARE(again.window.size(), QSize(1200, 700));
        QCOMPARE(again.window.minimumSize(), QSize(1024, 640));
    }

    void aMessagePushesThePageDownOnlyWhileItIsThere()
    {
        Shown s;
        s.window.show();
        s.window.showPage(u"customers"_s);
        QWidget *page = s.window.builtPage(u"customers"_s);
        const int top = page->mapTo(&s.window, QPoint()).y();
        s.window.messageBar()->showMessage(Notice::Warning, u"31 rows could not be read."_s, u"Open the list"_s);
        QTRY_VERIFY(page->mapTo(&s.window, QPoint()).y() > top);
        s.window.findChild<QAbstractButton *>(u"messageBar.close"_s)->click();
        QTRY_COMPARE(page->mapTo(&s.window, QPoint()).y(), top);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void pictures()
    {
        QFETCH(bool, dark);
        ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        const QString suffix = dark ? u"dark"_s : u"light"_s;
        Shown s;
        People people;
        s.window.addSearchProvider(&people);
        s.window.resize(1366, 768);
        s.window.showWelcome();
        s.window.statusLine()->setResting(u"No customers yet."_s);
        s.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&s.window));
        savePicture(&s.window, u"window-welcome-"_s + suffix);

        s.window.commands()->on(u"entry.new"_s, &s.window, [] {});
        s.window.showPage(u"customers"_s);
        s.window.searchField()->setFocus();
        QTest::keyClicks(s.window.searchField(), u"t"_s);
        savePicture(&s.window, u"window-search-"_s + suffix);
        s.window.searchField()->clear();

        QTest::keyClick(&s.window, Qt::Key_F1);
        auto *sheet = s.window.findChild<CheatSheet *>();
        QVERIFY(sheet);
        savePicture(sheet, u"cheatsheet-"_s + suffix);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestWidgetsWindow)
#include "tst_widgets_window.moc"
