#include "ui/commands/commandregistry.h"
#include "ui/commands/commandtable.h"

#include <QAction>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace rapport;
using namespace Qt::StringLiterals;

/// One table behind menus, search and keys.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
