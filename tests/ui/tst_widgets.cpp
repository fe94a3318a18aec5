#include "tests/ui/themed.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/metriccard.h"
#include "ui/widgets/optioncard.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels are exactly `colour`.
int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

QImage picture(QWidget *widget)
{
    return widget->grab().toImage();
}

using Make = std::function<QWidget *(QWidget *)>;

} // namespace

Q_DECLARE_METATYPE(Make)

/// What a person does to the widgets and what they say back.
class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed.install(); }
    void init() { m_themed.reset(); }

    void focusIsSeenAfterAKey_data();
    void focusIsSeenAfterAKey();
    void fieldsAlwaysShowTheirFocus();
    void onlyPrimaryButtonsAreFilled();
    void aDialogsDefaultIsFilledWhereTheFocusDoesNotMoveIt();
    void controlsHaveTheirHeight();
    void chipsSwitchAndOffer();
    void aChipNeverMovesItsNeighbours();
    void chipsWrap();
    void segmentsFollowTheArrows();
    void railEntriesAreReachedByKey();
    void searchFieldHandsKeysOut();
    void keyHints_data();
    void keyHints();
    void selectionTellsWhoGetsTheKeys();

private:
    Themed m_themed;
};

void TestWidgets::focusIsSeenAfterAKey_data()
{
    QTest::addColumn<Make>("make");
    const auto row = [](const char *name, Make make) { QTest::newRow(name) << make; };
    row("button", [](QWidget *p) { return new Button(u"Call"_s, p); });
    row("flat button", [](QWidget *p) { return new Button(u"Call"_s, Button::Kind::Flat, p); });
    row("tool button", [](QWidget *p) {
        auto *button = new QToolButton(p);
        button->setAutoRaise(true);
        button->setText(u"More"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    });
    row("chip", [](QWidget *p) { return new Chip(u"Calls"_s, p); });
    row("link", [](QWidget *p) { return new LinkButton(u"Undo"_s, p); });
    row("option card", [](QWidget *p) { return new OptionCard(u"Import"_s, u"A file"_s, u"document-import"_s, u"F2"_s, p); });
    row("metric card", [](QWidget *p) { return new MetricCard(p); });
    row("combo box", [](QWidget *p) {
        auto *box = new QComboBox(p);
        box->addItem(u"Name"_s);
        return box;
    });
    row("check box", [](QWidget *p) { return new QCheckBox(u"Told back"_s, p); });
}

void TestWidgets::focusIsSeenAfterAKey()
{
    QFETCH(Make, make);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *other = new QLineEdit(&window);
    QWidget *widget = make(&window);
    layout->addWidget(other);
    layout->addWidget(widget);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QColor accent = Theme::current().accent;
    const int before = count(picture(widget), accent);

    QTest::keyClick(other, Qt::Key_Tab);
    QVERIFY(widget->hasFocus());
    // Two pixels along at least the two long edges.
    const int ring = count(picture(widget), accent) - before;
    QVERIFY2(ring >= 2 * widget->width(), qPrintable(QString::number(ring)));

    // A click is no reason to show it: one knows where one clicked.
    QTest::mouseClick(&window, Qt::LeftButton, {}, QPoint(1, 1));
    QVERIFY(widget->hasFocus());
    QCOMPARE(count(picture(widget), accent), before);
}

void TestWidgets::fieldsAlwaysShowTheirFocus()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit(&window);
    auto *text = new QPlainTextEdit(&window);
    auto *number = new QSpinBox(&window);
    for (QWidget *field : std::initializer_list<QWidget *>{line, text, number})
        layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QColor accent = Theme::current().accent;
    for (QWidget *field : std::initializer_list<QWidget *>{line, text, number}) {
        QTest::mouseClick(qobject_cast<QPlainTextEdit *>(field) ? text->viewport() : field, Qt::LeftButton);
        field->setFocus();
        QVERIFY2(count(picture(field), accent) >= 2 * field->width(), field->metaObject()->className());
    }
    QVERIFY(count(picture(line), accent) == 0);
}

void TestWidgets::onlyPrimaryButtonsAreFilled()
{
    const QColor accent = Theme::current().accent;
    const auto fill = [&](Button *button) {
        button->resize(button->sizeHint());
        return double(count(picture(button), accent)) / (button->width() * button->height());
    };
    Button primary(u"Save"_s, Button::Kind::Primary);
    Button outlined(u"Cancel"_s);
    QVERIFY(fill(&primary) > 0.6);
    QCOMPARE(fill(&outlined), 0.0);
    primary.setEnabled(false);
    QCOMPARE(fill(&primary), 0.0);
}

void TestWidgets::aDialogsDefaultIsFilledWhereTheFocusDoesNotMoveIt()
{
    QWidget window;
    QPushButton fixed(u"Import"_s, &window);
    fixed.setDefault(true);
    QPushButton moving(u"Cancel"_s, &window);
    moving.setAutoDefault(true);
    moving.setDefault(true);
    // In a dialog's row of buttons, the one that does what the dialog is for.
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &window);
    QPushButton *accept = box.button(QDialogButtonBox::Ok);
    QPushButton *cancel = box.button(QDialogButtonBox::Cancel);
    for (QPushButton *button : {&fixed, &moving, accept, cancel})
        button->resize(button->sizeHint());
    const QColor accent = Theme::current().accent;
    QVERIFY(count(picture(&fixed), accent) > 500);
    QCOMPARE(count(picture(&moving), accent), 0);
    QVERIFY(count(picture(accept), accent) > 500);
    QCOMPARE(count(picture(cancel), accent), 0);
}

void TestWidgets::controlsHaveTheirHeight()
{
    Button button(u"Call"_s);
    Button small(u"Call"_s);
    small.setSmall(true);
    Chip chip(u"Calls"_s);
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    SearchField search;
    QCOMPARE(button.sizeHint().height(), 32);
    QCOMPARE(small.sizeHint().height(), 28);
    QCOMPARE(chip.sizeHint().height(), 28);
    QCOMPARE(line.sizeHint().height(), 32);
    QCOMPARE(combo.sizeHint().height(), 32);
    QCOMPARE(spin.sizeHint().height(), 32);
    QCOMPARE(search.sizeHint().height(), 34);

    // Words and key hints are never cut, at no text size.
    for (const int percent : {100, 125, 150}) {
        ThemeManager::instance()->setTextScale(percent);
        Button entry(u"New entry"_s);
        entry.setIconName(u"list-add"_s);
        const int plain = entry.sizeHint().width();
        entry.setKeyHint(u"Ctrl N"_s);
        QVERIFY(plain >= entry.fontMetrics().horizontalAdvance(entry.text()) + size::icon());
        QVERIFY(entry.sizeHint().width() > plain + QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(u"Ctrl N"_s));
        QVERIFY(entry.sizeHint().height() >= QFontMetrics(textFont(TextStyle::Name)).height());
    }
}

void TestWidgets::chipsSwitchAndOffer()
{
    QWidget window;
    Chip filter(u"Calls"_s, &window);
    Chip offer(u"Topic: Brakes"_s, Chip::Kind::Offered, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&filter, Qt::LeftButton);
    QVERIFY(filter.isChecked());
    QTest::keyClick(&filter, Qt::Key_Return);
    QVERIFY(!filter.isChecked());

    QSignalSpy accepted(&offer, &Chip::clicked);
    QSignalSpy refused(&offer, &Chip::refused);
    QTest::keyClick(&offer, Qt::Key_Return);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(!offer.isChecked());
    QTest::keyClick(&offer, Qt::Key_Delete);
    QCOMPARE(refused.count(), 1);
    QTest::keyClick(&filter, Qt::Key_Delete);
    QCOMPARE(accepted.count(), 1);
}

void TestWidgets::aChipNeverMovesItsNeighbours()
{
    Chip chip(u"Operations"_s);
    chip.setTickWhenOn(true);
    const QSize off = chip.sizeHint();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint(), off);
}

void TestWidgets::chipsWrap()
{
    QWidget row;
    auto *layout = new FlowLayout(&row, 6);
    for (int i = 0; i < 8; ++i)
        layout->addWidget(new Chip(u"Conversations"_s, &row));
    const int one = layout->heightForWidth(2000);
    const int many = layout->heightForWidth(300);
    QCOMPARE(one, size::chip());
    QVERIFY(many >= 4 * size::chip());
    row.resize(300, many);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    const auto chips = row.findChildren<Chip *>();
    for (const Chip *chip : chips) {
        QVERIFY(row.rect().contains(chip->geometry()));
        QCOMPARE(chip->width(), chip->sizeHint().width());
    }
}

void TestWidgets::segmentsFollowTheArrows()
{
    SegmentButtons kinds;
    kinds.addSegment(u"call"_s, u"Call"_s, u"call-start"_s, QKeySequence(u"Alt+1"_s));
    kinds.addSegment(u"visit"_s, u"Visit"_s, u"user"_s, QKeySequence(u"Alt+2"_s));
    kinds.addSeparator();
    kinds.addSegment(u"purchase"_s, u"Purchase"_s);
    QCOMPARE(kinds.current(), u"call"_s);
    kinds.show();
    QVERIFY(QTest::qWaitForWindowActive(&kinds));
    QSignalSpy changed(&kinds, &SegmentButtons::currentChanged);
    QTest::keyClick(&kinds, Qt::Key_Right);
    QTest::keyClick(&kinds, Qt::Key_Right);
    QTest::keyClick(&kinds, Qt::Key_Right);
    QCOMPARE(kinds.current(), u"purchase"_s);
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(&kinds, Qt::Key_2, Qt::AltModifier);
    QCOMPARE(kinds.current(), u"visit"_s);
    kinds.setCurrent(u"no such"_s);
    QCOMPARE(kinds.current(), u"visit"_s);
}

void TestWidgets::railEntriesAreReachedByKey()
{
    Rail rail;
    rail.addEntry(u"customers"_s, u"Customers"_s, u"view-pim-contacts"_s);
    rail.addEntry(u"insights"_s, u"Insights"_s, u"office-chart-line"_s);
    rail.addEntry(u"settings"_s, u"Settings"_s, u"settings-configure"_s, {}, true);
    QCOMPARE(rail.ids(), (QStringList{u"customers"_s, u"insights"_s, u"settings"_s}));
    rail.setCurrent(u"customers"_s);
    rail.setCount(u"insights"_s, 4);
    rail.resize(rail.sizeHint().width(), 500);
    rail.show();
    QVERIFY(QTest::qWaitForWindowActive(&rail));
    QSignalSpy chosen(&rail, &Rail::chosen);
    auto *customers = rail.findChild<QAbstractButton *>(u"rail.customers"_s);
    auto *insights = rail.findChild<QAbstractButton *>(u"rail.insights"_s);
    customers->setFocus();
    QTest::keyClick(customers, Qt::Key_Down);
    QVERIFY(insights->hasFocus());
    QTest::keyClick(insights, Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), u"insights"_s);
    QVERIFY(insights->accessibleName().contains(u'4'));
    // The rail waits to be told: the window may refuse to leave a page.
    QCOMPARE(rail.current(), u"customers"_s);
    customers->click();
    QVERIFY(customers->isChecked());
}

void TestWidgets::searchFieldHandsKeysOut()
{
    SearchField field;
    QSignalSpy moved(&field, &SearchField::moved);
    QSignalSpy chosen(&field, &SearchField::chosen);
    QSignalSpy left(&field, &SearchField::left);
    QTest::keyClicks(&field, u"ing"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_PageUp);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(moved.takeFirst().first().toInt(), 1);
    QCOMPARE(moved.takeFirst().first().toInt(), -10);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
    QCOMPARE(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    // From right to left the hint stands at the left: what is written keeps clear of it there.
    field.setKeyHint(u"Ctrl Shift K"_s);
    const QMargins margins = field.textMargins();
    field.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(field.textMargins(), QMargins(margins.right(), 0, margins.left(), 0));
}

void TestWidgets::keyHints_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("hint");
    QTest::newRow("letters") << u"Ctrl+N"_s << u"Ctrl N"_s;
    QTest::newRow("two modifiers") << u"Ctrl+Shift+N"_s << u"Ctrl Shift N"_s;
    QTest::newRow("enter") << u"Ctrl+Return"_s << u"Ctrl ↵"_s;
    QTest::newRow("plus key") << u"Ctrl++"_s << u"Ctrl +"_s;
    QTest::newRow("single") << u"F2"_s << u"F2"_s;
}

void TestWidgets::keyHints()
{
    QFETCH(QString, keys);
    QFETCH(QString, hint);
    QCOMPARE(keyHintText(QKeySequence(keys)), hint);
}

void TestWidgets::selectionTellsWhoGetsTheKeys()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit(&window);
    auto *list = new QListWidget(&window);
    list->addItems({u"One"_s, u"Two"_s});
    list->setCurrentRow(1);
    layout->addWidget(line);
    layout->addWidget(list);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const Theme &t = Theme::current();
    list->setFocus();
    QVERIFY(count(picture(list), t.select) > 500);
    line->setFocus();
    QCOMPARE(count(picture(list), t.select), 0);
    QVERIFY(count(picture(list), t.hover) > 500);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
