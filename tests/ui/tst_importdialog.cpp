#include "tests/kit/importing.h"
#include "ui/pages/importdialog.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QDropEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

QByteArray customerList()
{
    QByteArray bytes("Name;Firma;Telefon;Mail;Geburtsdatum;Newsletter;Farbe Rad\r\n"
                     "Anke Thomsen;;0451/555 01 77;anke.t@mail.example;03.11.1986;ja;rot\r\n"
                     "Bjarne Holm;Holm Catering;+49 451 555 0183;holm@catering.example;28.10.1971;ja;schwarz\r\n"
                     "\xC7" "elik \xD6zt\xFCrk;;0172 5550 199;caglao@mail.example;21.10.1990;nein;blau\r\n"
                     "Daniela Ferreira;;0451-5550164;daniela@mail.example;19.11.1979;ja;gr\xFCn\r\n"
                     ";;;;31.09.1980;;rot\r\n"
                     "Maximiliane von Hohenstein-Wittgenstein;Gest\xFCt Hohenstein;04502 555 012;mvh@gestuet.example;20.08.1965;ja;wei\xDF\r\n"
                     "Nils Eriksson;Eriksson Bau;0451 555 0118;info@eriksson.example;12.11.1988;nein;grau\r\n"
                     "Priya Raman;;0176 5550 121;priya@mail.example;23.11.1992;ja;gelb\r\n"
                     "Anna Klein;;0451 555 0144;anna(at)mail;01.02.1990;nein;rot\r\n");
    for (int i = 0; i < 300; ++i)
        bytes += "Kundin Nummer " + QByteArray::number(i) + ";;0451 7" + QByteArray::number(10000 + i) + ";k" + QByteArray::number(i) + "@mail.example;;ja;\r\n";
    return bytes;
}

} // namespace

/// The dialog as a person uses it: a file dropped, choices by keyboard, the filled button, Undo.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aListGoesInByKeyboard();
    void datesAreAskedForWhereTheyCouldBeBoth();
    void anotherKindIsOneChoiceAway();
    void aFileCanBeDropped();
    void escapeLeaves();

private:
    void save(ImportDialog &dialog, const QString &name);
    static Button *action(ImportDialog &dialog) { return dialog.findChild<Button *>(u"import.run"_s); }

    QTemporaryDir m_settings;
};

void ImportDialogTest::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"rapport-test"_s);
    QCoreApplication::setApplicationName(u"import"_s);
    ThemeManager::instance()->install();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
}

/// Pictures to look at, light and dark, in <build>/pictures.
void ImportDialogTest::save(ImportDialog &dialog, const QString &name)
{
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR) + u"/pictures"_s);
    QVERIFY(folder.mkpath(u"."_s));
    QTest::qWait(50);
    QVERIFY(dialog.grab().save(folder.filePath(u"import-"_s + name + u"-light.png"_s)));
    ThemeManager::instance()->setMode(ThemeManager::Mode::Dark);
    QTest::qWait(50);
    QVERIFY(dialog.grab().save(folder.filePath(u"import-"_s + name + u"-dark.png"_s)));
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
}

void ImportDialogTest::aListGoesInByKeyboard()
{
    TemporaryShop shop;
    (void)importBytes(shop, "name,email\nDaniela Ferreira,daniela@mail.example\nPriya Raman,priya@mail.example\n", exchange::ImportKind::Customers);
    ImportDialog dialog(*shop);
    dialog.show();
    dialog.openFile(writeFile(shop, u"kundenliste-2026.csv"_s, customerList()));
    QTRY_COMPARE(action(dialog)->text(), u"Import 307 customers"_s);
    QVERIFY(action(dialog)->isEnabled());
    QCOMPARE(dialog.findChild<QComboBox *>(u"import.encoding"_s)->currentText(), u"Windows-1252"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"import.delimiter"_s)->currentData().toChar(), QChar(u';'));
    QCOMPARE(dialog.findChild<QComboBox *>(u"import.column.2"_s)->currentData().toString(), u"phone"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"import.column.6"_s)->currentData().toString(), QString());
    QVERIFY(dialog.findChild<QCheckBox *>(u"import.header"_s)->isChecked());
    auto *table = dialog.findChild<QTableView *>(u"import.preview"_s);
    QTRY_COMPARE(table->model()->rowCount(), 9);
    auto *rejects = dialog.findChild<QListView *>(u"import.rejects"_s);
    QCOMPARE(rejects->model()->rowCount(), 2);
    QCOMPARE(rejects->model()->index(1, 0).data().toString(), u"“anna(at)mail” is not an e-mail address"_s);
    save(dialog, u"customers"_s);

    // "Leave out" for the phone by keyboard: Home chooses the first entry.
    auto *phone = dialog.findChild<QComboBox *>(u"import.column.2"_s);
    phone->setFocus();
    QTest::keyClick(phone, Qt::Key_Home);
    QTRY_COMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 2);
    QTRY_VERIFY(action(dialog)->isEnabled());
    QTest::keyClick(phone, Qt::Key_P); // Back to "Phone" by its letter.
    QCOMPARE(phone->currentData().toString(), u"phone"_s);
    QTRY_COMPARE(action(dialog)->text(), u"Import 307 customers"_s);

    QSignalSpy imported(&dialog, &ImportDialog::imported);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 307);
    QTRY_COMPARE(action(dialog)->text(), u"Close"_s);
    save(dialog, u"done"_s);
    QTest::mouseClick(dialog.findChild<Button *>(u"import.cancel"_s), Qt::LeftButton);
    QTRY_COMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 2);
    QTRY_COMPARE(dialog.findChild<MessageBar *>(u"import.messages"_s)->message(), u"The import was taken back. The shop is as it was."_s);
    QTRY_COMPARE(action(dialog)->text(), u"Import 307 customers"_s);
}

void ImportDialogTest::datesAreAskedForWhereTheyCouldBeBoth()
{
    TemporaryShop shop;
    ImportDialog dialog(*shop);
    dialog.show();
    dialog.openFile(writeFile(shop, u"orders.csv"_s, "customer,order date,total\nAnna,01/02/2026,5.00\nBert,03/04/2026,12.50\n"));
    auto *dates = dialog.findChild<QComboBox *>(u"import.dates"_s);
    QTRY_COMPARE(dates->count(), 3);
    QVERIFY(!action(dialog)->isEnabled());
    save(dialog, u"ask"_s);
    dates->setFocus();
    QTest::keyClick(dates, Qt::Key_Down);
    QTRY_VERIFY(action(dialog)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QTRY_COMPARE(numberOf(*shop, u"SELECT count(*) FROM purchase"_s), 2);
}

void ImportDialogTest::anotherKindIsOneChoiceAway()
{
    TemporaryShop shop;
    ImportDialog dialog(*shop);
    dialog.show();
    dialog.openFile(writeFile(shop, u"orders.csv"_s, "customer_id,customer,email,order date,total\n7,Anna,a@x.de,2026-02-01,5.00\n8,Bert,b@x.de,2026-02-03,7.00\n"));
    auto *kind = dialog.findChild<QComboBox *>(u"import.kind"_s);
    QTRY_COMPARE(action(dialog)->text(), u"Import 2 purchases"_s);
    QCOMPARE(kind->currentText(), u"Purchases"_s);
    save(dialog, u"purchases"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Home);
    QTRY_COMPARE(action(dialog)->text(), u"Import 2 customers"_s);
}

void ImportDialogTest::aFileCanBeDropped()
{
    TemporaryShop shop;
    ImportDialog dialog(*shop);
    dialog.show();
    save(dialog, u"empty"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeFile(shop, u"a.csv"_s, "name,email\nAnna,a@x.de\n"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &drop);
    QTRY_VERIFY(action(dialog)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"import.facts"_s)->text().startsWith("1 row"_L1));
}

void ImportDialogTest::escapeLeaves()
{
    TemporaryShop shop;
    ImportDialog dialog(*shop);
    dialog.show();
    dialog.openFile(writeFile(shop, u"a.csv"_s, "name,email\nAnna,a@x.de\n"));
    QTRY_VERIFY(action(dialog)->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(numberOf(*shop, u"SELECT count(*) FROM customer"_s), 0);
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
