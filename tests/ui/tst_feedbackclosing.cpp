#include "app/gui/desk.h"
#include "models/services/asking.h"
#include "models/services/inbox.h"
#include "models/services/journal.h"
#include "tests/kit/people.h"
#include "tests/ui/themed.h"
#include "ui/commands/commandregistry.h"
#include "ui/composer/askguard.h"
#include "ui/pages/feedback/departmentsdialog.h"
#include "ui/pages/settings/askingcard.h"
#include "ui/support/csvtext.h"
#include "ui/support/errortext.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;
using testkit::await;

namespace {

constexpr qint64 dayMs = 86'400'000;

QDir lookFolder()
{
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    folder.mkpath(u"."_s);
    return folder;
}

} // namespace

/// The loop is closed: departments, files, rules, and nobody asked too often.
class TestFeedbackClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void theRailCountsWhatWaits();
    void theMonthOfTheDepartmentsAsFiles();
    void formulasStayText_data();
    void formulasStayText();
    void askedTooSoonWarnsAndHoldsNothingUp();
    void rulesAreSetInTheSettings();
    void wrongAnswersHaveASentence();

private:
    FeedbackId answer(CustomerId customer, FeedbackKind kind, int value, const QString &comment, int daysAgo)
    {
        FeedbackDraft draft;
        draft.customer = customer;
        draft.kind = kind;
        draft.value = value;
        draft.scale = kind == FeedbackKind::Nps ? 10 : kind == FeedbackKind::Ces ? 7 : 5;
        draft.comment = comment;
        draft.channel = kind == FeedbackKind::Review ? QString() : u"email"_s;
        draft.source = kind == FeedbackKind::Review ? u"town portal"_s : QString();
        draft.at = m_shop->clock().now() - daysAgo * dayMs;
        const auto id = await((*m_shop)->journal().answer(draft));
        if (!id)
            qFatal("an answer was refused");
        return *id;
    }
    Feedback stored(FeedbackId id) { return await((*m_shop)->inbox().detail(id))->row.feedback; }
    FeedbackCare care(FeedbackId id) { return await((*m_shop)->inbox().detail(id))->row.care; }

    testkit::Themed m_theme;
    std::unique_ptr<testkit::TemporaryShop> m_shop;
    CustomerId m_daniela;
    CustomerId m_owen;
};

void TestFeedbackClosing::init()
{
    m_theme.reset();
    m_shop = std::make_unique<testkit::TemporaryShop>();
    m_daniela = testkit::added(*m_shop, testkit::draft(u"Daniela Ferreira"_s, {}, {u"daniela@example.org"_s}));
    m_owen = testkit::added(*m_shop, testkit::draft(u"Owen Achterberg"_s));
}

void TestFeedbackClosing::theRailCountsWhatWaits()
{
    answer(m_daniela, FeedbackKind::Nps, 4, u"late"_s, 5);
    m_shop->close();
    Desk desk(std::make_shared<FixedClock>(testkit::TemporaryShop::noon));
    desk.show();
    QVERIFY(desk.open(m_shop->path()));
    desk.window().commands()->action(u"page.feedback"_s)->trigger();
    QCOMPARE(desk.window().currentPage(), u"feedback"_s);
    QCOMPARE(desk.window().commands()->command(u"page.feedback"_s)->keys.first(), QKeySequence(u"Ctrl+3"_s));
    desk.window().commands()->action(u"feedback.departments"_s)->trigger();
    QVERIFY(desk.window().findChild<DepartmentsDialog *>());
}

void TestFeedbackClosing::theMonthOfTheDepartmentsAsFiles()
{
    const FeedbackId one = answer(m_daniela, FeedbackKind::Nps, 4, u"=HYPERLINK(\"http://evil\"), came twice"_s, 5);
    const FeedbackId two = answer(m_owen, FeedbackKind::Csat, 2, u"Waited."_s, 2);
    QVERIFY(await((*m_shop)->inbox().handOn(one, u"product"_s, u"+49 look"_s)).ok());
    QVERIFY(await((*m_shop)->inbox().handOn(two, u"product"_s, {})).ok());
    QVERIFY(await((*m_shop)->inbox().setToldBack(two, true)).ok());
    DepartmentsDialog dialog(**m_shop, {}, nullptr);
    dialog.show();
    auto *figures = dialog.findChild<QTableWidget *>(u"departments.figures"_s);
    auto *handed = dialog.findChild<QTableWidget *>(u"departments.handed"_s);
    QTRY_COMPARE(handed->rowCount(), 2);
    QCOMPARE(figures->rowCount(), 4);
    QCOMPARE(figures->item(0, 1)->text(), u"2"_s);
    QCOMPARE(figures->item(0, 3)->text(), u"1"_s);
    QCOMPARE(figures->item(0, 4)->text(), u"50 %"_s);
    QCOMPARE(figures->item(1, 4)->text(), u"–"_s);
    const QByteArray bytes = departmentCsv(dialog.shown());
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF")); // spreadsheets ask for it
    const QString csv = QString::fromUtf8(bytes);
    QVERIFY2(csv.contains(u"\"'=HYPERLINK(\"\"http://evil\"\"), came twice\""_s), qPrintable(csv));
    QVERIFY(csv.contains(u"\"'+49 look\""_s));
    const QString pdf = m_shop->folder() + u"/month.pdf"_s;
    QVERIFY(writeDepartmentPdf(dialog.shown(), pdf).ok());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(writeDepartmentPdf(dialog.shown(), m_shop->folder() + u"/no/such/folder.pdf"_s).error().kind, Error::Kind::Unavailable);
    // The month before is empty; there is none after this one.
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"departments.next"_s)->isEnabled());
    dialog.findChild<QAbstractButton *>(u"departments.before"_s)->click();
    QTRY_COMPARE(handed->rowCount(), 0);
    QVERIFY(dialog.grab().save(lookFolder().filePath(u"departments.png"_s)));
}

void TestFeedbackClosing::formulasStayText_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"late"_s << u"late"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("plus") << u"+cmd"_s << u"\"'+cmd\""_s;
    QTest::newRow("minus") << u"-x"_s << u"\"'-x\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("a negative number is one") << u"-5.2"_s << u"-5.2"_s;
    QTest::newRow("quotes and commas") << u"a \"b\", c"_s << u"\"a \"\"b\"\", c\""_s;
    QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
}

void TestFeedbackClosing::formulasStayText()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(csvRow({cell}), written + u"\r\n"_s);
}

void TestFeedbackClosing::askedTooSoonWarnsAndHoldsNothingUp()
{
    answer(m_owen, FeedbackKind::Nps, 9, {}, 12);
    QWidget holder;
    auto *guard = new AskGuard(**m_shop, &holder);
    holder.show();
    guard->setAsking(m_daniela, u"nps"_s, {});
    QTest::qWait(30);
    QVERIFY(!guard->isVisible());
    guard->setAsking(m_owen, u"nps"_s, {});
    QTRY_VERIFY(guard->isVisible());
    QVERIFY(guard->findChild<QLabel *>(u"askGuard.sentence"_s)->text().contains(u"12 days ago"_s));
    QVERIFY(guard->findChild<QLabel *>(u"askGuard.sentence"_s)->text().endsWith(u"An answer already given is taken all the same."_s));
    guard->findChild<QAbstractButton *>(u"askGuard.anyway"_s)->click();
    QVERIFY(!guard->isVisible());
    QTRY_COMPARE(await(Asking(**m_shop).lastAsked(m_owen))->daysAgo, 0);
    QTest::qWait(30);
    QVERIFY(!guard->isVisible());
    guard->setAsking({}, u"nps"_s, {});
    guard->setAsking(m_owen, u"csat"_s, {});
    QTRY_VERIFY(guard->isVisible());
    // Who said no is not asked, however long ago.
    QVERIFY(await((*m_shop)->customers().setConsent(m_daniela, u"surveys"_s, false, u"phone"_s)).ok());
    guard->setAsking(m_daniela, u"nps"_s, {});
    QTRY_VERIFY(guard->findChild<QLabel *>(u"askGuard.sentence"_s)->text().startsWith(u"Asked not to be surveyed (since"_s));
    QVERIFY(guard->isVisible());
    // Whoever is asked in spite of one thing is not yet asked in spite of another.
    guard->setAsking(m_owen, u"csat"_s, {});
    QTRY_VERIFY(guard->isVisible() && guard->findChild<QLabel *>(u"askGuard.sentence"_s)->text().startsWith(u"Asked today"_s));
    guard->findChild<QAbstractButton *>(u"askGuard.anyway"_s)->click();
    QVERIFY(!guard->isVisible());
    QVERIFY(await((*m_shop)->customers().setConsent(m_owen, u"surveys"_s, false, u"phone"_s)).ok());
    QTRY_VERIFY(guard->isVisible());
}

void TestFeedbackClosing::rulesAreSetInTheSettings()
{
    AskingCard card(**m_shop);
    card.setVisible(true);
    QTest::qWait(30);
    auto *save = card.findChild<QAbstractButton *>(u"settings.asking.save"_s);
    QVERIFY(!save->isEnabled());
    auto *question = card.findChild<QComboBox *>(u"settings.asking.question"_s);
    auto *wording = card.findChild<QLineEdit *>(u"settings.asking.wording"_s);
    question->setCurrentIndex(question->findData(u"nps"_s));
    QTest::keyClicks(wording, u"Would you send a friend?"_s);
    // The words belong to their question.
    question->setCurrentIndex(question->findData(u"csat"_s));
    QVERIFY(wording->text().isEmpty());
    question->setCurrentIndex(question->findData(u"felt"_s));
    QVERIFY(!wording->isEnabled());
    question->setCurrentIndex(question->findData(u"nps"_s));
    QCOMPARE(wording->text(), u"Would you send a friend?"_s);
    card.findChild<QSpinBox *>(u"settings.asking.days"_s)->setValue(60);
    card.findChild<QLineEdit *>(u"settings.asking.department.product"_s)->clear();
    QTest::keyClicks(card.findChild<QLineEdit *>(u"settings.asking.department.product"_s), u"Workshop"_s);
    QVERIFY(save->isEnabled());
    save->click();
    QTRY_COMPARE(await(Asking(**m_shop).rules())->guardDays, 60);
    const AskingRules rules = *await(Asking(**m_shop).rules());
    QCOMPARE(rules.question, u"nps"_s);
    QCOMPARE(rules.wordings.value(u"nps"_s), u"Would you send a friend?"_s);
    QCOMPARE(rules.departments.value(u"product"_s), u"Workshop"_s);
    // A PIN that is none is refused beside its field.
    auto *pin = card.findChild<QLineEdit *>(u"settings.asking.pin"_s);
    QCOMPARE(pin->echoMode(), QLineEdit::Password);
    QTest::keyClicks(pin, u"12a"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QVERIFY(card.findChild<FieldProblem *>()->isVisible());
    QVERIFY(!await(Asking(**m_shop).rules())->hasPin);
    pin->clear();
    QTest::keyClicks(pin, u"4711"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QTRY_VERIFY(await(Asking(**m_shop).rules())->hasPin);
    QTRY_VERIFY(pin->text().isEmpty());
}

void TestFeedbackClosing::wrongAnswersHaveASentence()
{
    FeedbackDraft draft;
    draft.customer = m_daniela;
    draft.value = 11;
    const auto eleven = await((*m_shop)->journal().answer(draft));
    QVERIFY(errorText(eleven.error(), u"Not saved"_s).contains(u"0 to 10"_s));
    draft.kind = FeedbackKind::Ces;
    draft.value = 5;
    draft.scale = 0;
    const auto noScale = await((*m_shop)->journal().answer(draft));
    QVERIFY(errorText(noScale.error(), u"Not saved"_s).contains(u"without its scale"_s));
}

QTEST_MAIN(TestFeedbackClosing)
#include "tst_feedbackclosing.moc"
