#include "ui/commands/commandregistry.h"
#include "ui/commands/commandtable.h"
#include "ui/commands/searchprovider.h"
#include "ui/mainwindow.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// A note that has every word in it.
class Notes : public SearchProvider
{
public:
    using SearchProvider::SearchProvider;

    QStringList opened;

    [[nodiscard]] QString heading() const override { return u"In conversations"_s; }
    [[nodiscard]] bool looksInside() const override { return true; }
    void open(const SearchHit &hit) override { opened << hit.id; }
    void ask(quint64 question, const QString &text) override { Q_EMIT found(question, {{u"1"_s, u"Ingrid Solheim"_s, text, {}, {}, {}}}); }
};

} // namespace

/// One table behind menus, search and keys.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"rapport-test"_s);
        QCoreApplication::setApplicationName(u"commands"_s);
        QStandardPaths::setTestModeEnabled(true);
        ThemeManager::instance()->install();
    }

    void everyCommandHasItsOwnKey()
    {
        QSet<QString> ids;
        QHash<QString, QString> owner;
        const auto table = commandTable();
        for (const Command &command : table) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids.insert(command.id);
            QVERIFY2(!command.text.isEmpty() && !command.help.isEmpty() && !command.group.isEmpty(), qPrintable(command.id));
            for (const QKeySequence &keys : command.keys) {
                QVERIFY2(!keys.isEmpty(), qPrintable(command.id));
                const QString text = keys.toString();
                QVERIFY2(!owner.contains(text), qPrintable(command.id + u" takes the key of "_s + owner.value(text)));
                owner.insert(text, command.id);
            }
        }
    }

    void aCommandWithoutHandlerIsNotOffered()
    {
        QWidget window;
        CommandRegistry commands(commandTable(), &window);
        QVERIFY(commands.find(u"import"_s).isEmpty());
        QVERIFY(!commands.action(u"file.import"_s)->isEnabled());
        int runs = 0;
        {
            QObject page;
            commands.on(u"file.import"_s, &page, [&] { ++runs; });
            QCOMPARE(commands.find(u"imp file"_s), QStringList{u"file.import"_s});
            commands.action(u"file.import"_s)->trigger();
            QCOMPARE(runs, 1);
            commands.setEnabled(u"file.import"_s, false);
            QVERIFY(commands.find(u"import"_s).isEmpty());
        }
        // The page that answered is gone; asking to enable it again must not bring a dead handler back.
        commands.setEnabled(u"file.import"_s, true);
        QVERIFY(!commands.action(u"file.import"_s)->isEnabled());
    }

    void aNewHandlerReplacesTheOld()
    {
        QWidget window;
        CommandRegistry commands(commandTable(), &window);
        int first = 0;
        int second = 0;
        commands.on(u"entry.new"_s, &window, [&] { ++first; });
        commands.on(u"entry.new"_s, &window, [&] { ++second; });
        commands.action(u"entry.new"_s)->trigger();
        QCOMPARE(first, 0);
        QCOMPARE(second, 1);
    }

    void aCommandCalledSoStandsAboveNotes()
    {
        MainWindow window;
        Notes notes;
        window.addSearchProvider(&notes);
        int runs = 0;
        window.commands()->on(u"counter.start"_s, &window, [&] { ++runs; });
        window.show();
        window.searchField()->setText(u"counter"_s);
        QTest::keyClick(window.searchField(), Qt::Key_Return);
        QCOMPARE(runs, 1);
        // By a later word it is one hit among others.
        window.searchField()->setText(u"mode"_s);
        QTest::keyClick(window.searchField(), Qt::Key_Return);
        QCOMPARE(runs, 1);
        QCOMPARE(notes.opened, QStringList{u"1"_s});
    }

    void theMenuSaysWhoIsWriting()
    {
        MainWindow window;
        auto *menu = window.findChild<QPushButton *>(u"mainWindow.menu"_s)->menu();
        window.setStaff({u"Jonas"_s, u"Nora"_s}, u"Nora"_s);
        Q_EMIT menu->aboutToShow();
        const QList<QAction *> shown = menu->actions();
        QVERIFY(shown.at(0)->isSeparator());
        QCOMPARE(shown.at(0)->text(), u"Who is writing"_s);
        QVERIFY(!shown.at(1)->isChecked());
        QCOMPARE(shown.at(2)->text(), u"Nora"_s);
        QVERIFY(shown.at(2)->isChecked());
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
