#include "models/services/shop.h"
#include "tests/kit/segmentshop.h"
#include "tests/ui/themed.h"
#include "ui/pages/customers/customerfiltermenu.h"
#include "ui/pages/customers/segmentdialog.h"
#include "ui/pages/customers/segmentgroupbox.h"
#include "ui/pages/customers/segmentrow.h"
#include "ui/support/segmenttext.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

/// A segment is built, counted while it is built, and saved; by mouse or keys.
class TestSegmentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void itCountsWhileOneBuilds();
    void nobodyIsExplained();
    void groupsNestAndAreTakenOut();
    void theKeyboardGoesThroughAllOfIt();
    void itIsSavedUnderAName();
    void nothingBuiltIsLostByEscape();
    void whatCanNotBeReadIsSaid();
    void everyConditionHasAnEditorThatKeepsIt();
    void picture_data();
    void picture();

private:
    template<class W>
    W *in(const char *name) { return m_dialog->findChild<W *>(QString::fromLatin1(name)); }
    template<class W>
    QList<W *> all(const char *name)
    {
        QList<W *> shown = m_dialog->findChildren<W *>(QString::fromLatin1(name));
        shown.removeIf([](const W *widget) { return !widget->isVisible(); });
        return shown;
    }
    void open(const Segment &segment = {});
    void choose(const char *combo, const QString &text, int place = 0);
    [[nodiscard]] QString count() { return in<QLabel>("segment.count")->text(); }
    [[nodiscard]] QString names() { return in<QLabel>("segment.names")->text(); }

    Themed m_theme;
    std::unique_ptr<SegmentShop> m_shop;
    QPointer<SegmentDialog> m_dialog;
};

void TestSegmentDialog::init()
{
    m_theme.reset();
    m_shop = std::make_unique<SegmentShop>();
}

void TestSegmentDialog::cleanup()
{
    delete m_dialog;
    m_shop.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSegmentDialog::open(const Segment &segment)
{
    m_dialog = new SegmentDialog(**m_shop, segment, {u"100%"_s, u"Loyal"_s});
    m_dialog->show();
    QApplication::setActiveWindow(m_dialog);
}

void TestSegmentDialog::choose(const char *combo, const QString &text, int place)
{
    QComboBox *box = all<QComboBox>(combo).at(place);
    const int index = box->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    box->setCurrentIndex(index);
}

void TestSegmentDialog::itCountsWhileOneBuilds()
{
    open();
    QTRY_COMPARE(count(), u"3 people of 6"_s);
    QCOMPARE(names(), u"Cem, Dora, Eve"_s);
    choose("segment.operator", u"within the last"_s);
    QTRY_COMPARE(names(), u"Ada, Ben, Finn"_s);
    in<QSpinBox>("segment.value")->setValue(5);
    QTRY_COMPARE(names(), u"Ada, Finn"_s);
    choose("segment.unit", u"weeks"_s);
    QTRY_COMPARE(names(), u"Ada, Ben, Cem, Finn"_s);
    in<QAbstractButton>("segment.addCondition")->click();
    choose("segment.field", u"Tag"_s, 1);
    QTRY_COMPARE(count(), u"“Tag” has no usable value yet."_s);
    QCOMPARE(names(), QString());
    all<QComboBox>("segment.value").last()->setEditText(u"Loyal"_s);
    QTRY_COMPARE(names(), u"Ada, Ben"_s);
    choose("segment.joins", u"any of this is true"_s);
    QTRY_COMPARE(count(), u"4 people of 6"_s);
}

void TestSegmentDialog::nobodyIsExplained()
{
    open({{}, u"Nobody"_s, definition(uR"({"field": "mood", "op": "is", "value": "delighted"}, {"field": "tag", "op": "is", "value": "gone"})"_s)});
    QTRY_COMPARE(count(), u"Nobody of 6"_s);
    QCOMPARE(names(), u"This leaves nobody: Tag is “gone”"_s);
}

void TestSegmentDialog::groupsNestAndAreTakenOut()
{
    open();
    QTRY_COMPARE(count(), u"3 people of 6"_s);
    for (int depth = 1; depth < SegmentDefinition::deepest; ++depth)
        m_dialog->findChildren<SegmentGroupBox *>().constLast()->findChild<QAbstractButton *>(u"segment.addGroup"_s)->click();
    QCOMPARE(m_dialog->findChildren<SegmentGroupBox *>().size(), SegmentDefinition::deepest);
    QVERIFY(!m_dialog->findChildren<SegmentGroupBox *>().constLast()->findChild<QAbstractButton *>(u"segment.addGroup"_s));
    QVERIFY(m_dialog->definition().check().ok());
    all<QAbstractButton>("segment.removeGroup").constFirst()->click();
    QTRY_COMPARE(m_dialog->findChildren<SegmentGroupBox *>().size(), 1);
    QTRY_COMPARE(count(), u"3 people of 6"_s);
    in<QAbstractButton>("segment.remove")->click();
    QTRY_COMPARE(count(), u"A group has no condition yet. Add one, or take the group out."_s);
    QTRY_COMPARE(QApplication::focusWidget(), in<QWidget>("segment.addCondition"));
}

void TestSegmentDialog::theKeyboardGoesThroughAllOfIt()
{
    open({{}, u"Some"_s, definition(uR"({"field": "tag", "op": "is", "value": "Loyal"}, {"any": [{"field": "mood", "op": "falling"}]})"_s)});
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QStringList path;
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    do {
        QWidget *focus = QApplication::focusWidget();
        path << (focus->objectName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className()) : focus->objectName());
        QVERIFY2(!focus->accessibleName().isEmpty() || !focus->property("text").toString().isEmpty(), qPrintable(path.last()));
        QTest::keyClick(focus, Qt::Key_Tab);
    } while (QApplication::focusWidget() != start && path.size() < 60);
    QVERIFY2(path.size() < 60, qPrintable(path.join(u' ')));
    for (const char *name : {"segment.name", "segment.joins", "segment.field", "segment.operator", "segment.value", "segment.remove", "segment.removeGroup",
                             "segment.addCondition", "segment.addGroup", "segment.save"})
        QVERIFY2(path.contains(QLatin1String(name)), qPrintable(QLatin1String(name) + u" is not in "_s + path.join(u' ')));
    QVERIFY(path.indexOf(u"segment.field"_s) < path.indexOf(u"segment.operator"_s));
    QVERIFY(path.indexOf(u"segment.operator"_s) < path.indexOf(u"segment.value"_s));
    QCOMPARE(all<QComboBox>("segment.field").first()->accessibleName(), u"About, condition 1"_s);
}

void TestSegmentDialog::itIsSavedUnderAName()
{
    open();
    const QSignalSpy saved(m_dialog, &SegmentDialog::saved);
    QTRY_COMPARE(count(), u"3 people of 6"_s);
    in<QAbstractButton>("segment.save")->click();
    QTRY_VERIFY(QApplication::focusWidget() == in<QWidget>("segment.name"));
    QCOMPARE(saved.size(), 0);
    in<QLineEdit>("segment.name")->setText(u"Quiet & <b>calm</b>"_s);
    in<QAbstractButton>("segment.save")->click();
    QTRY_COMPARE(saved.size(), 1);
    const auto segments = *await((*m_shop)->shop().segments());
    QCOMPARE(segments.size(), 1);
    QCOMPARE(segments.first().name, u"Quiet & <b>calm</b>"_s);
    // Shown again as it was built, and an edit of it is the same segment.
    open(segments.first());
    QCOMPARE(m_dialog->definition().toJson(), segments.first().definition);
    in<QSpinBox>("segment.value")->setValue(60);
    in<QAbstractButton>("segment.save")->click();
    QTRY_VERIFY((*await((*m_shop)->shop().segments())).first().definition.contains(u"60"_s));
    QCOMPARE((*await((*m_shop)->shop().segments())).size(), 1);
}

void TestSegmentDialog::nothingBuiltIsLostByEscape()
{
    open();
    in<QSpinBox>("segment.value")->setValue(9);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
    open();
    m_dialog->reject();
    QTRY_VERIFY(!m_dialog);
}

void TestSegmentDialog::whatCanNotBeReadIsSaid()
{
    open({SegmentId(4), u"From later"_s, u"{\"version\": 2, \"all\": []}"_s});
    bool said = false;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        said = said || label->text().contains(u"made by a newer Rapport"_s);
    QVERIFY(said);
}

void TestSegmentDialog::everyConditionHasAnEditorThatKeepsIt()
{
    const SegmentVocabulary vocabulary{{u"Loyal"_s}, u"EUR"_s};
    for (const SegmentField field : segmentFields()) {
        QVERIFY(!segmentFieldText(field).isEmpty());
        for (const SegmentOperator op : segmentOperators(field)) {
            SegmentCondition condition = startingCondition(field);
            condition.op = op;
            const SegmentValue value = segmentValue(field, op);
            if (value == SegmentValue::None)
                condition = {field, op};
            else if (value == SegmentValue::Tag || value == SegmentValue::Text)
                condition.text = u"a & b"_s;
            else if (field == SegmentField::Language)
                condition.text = u"de"_s;
            SegmentRow row(vocabulary, condition);
            QCOMPARE(row.condition(), condition);
            QVERIFY(!segmentConditionText(condition, u"EUR"_s).contains(u'%') || value == SegmentValue::Percent);
        }
    }
}

void TestSegmentDialog::picture_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << 100 << false;
    QTest::newRow("dark") << true << 100 << false;
    QTest::newRow("150") << false << 150 << false;
    QTest::newRow("reverse") << false << 100 << true;
}

void TestSegmentDialog::picture()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    open({{}, u"Unhappy lately, or gone quiet"_s,
          definition(uR"({"field": "purchases", "op": "at_least", "value": 1}, {"any": [{"field": "mood", "op": "at_most", "value": "unhappy"},
            {"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"}, {"all": [{"field": "tag", "op": "is", "value": "Loyal"},
            {"field": "spent", "op": "at_least", "value": 50000}]}]})"_s)});
    QTRY_VERIFY(count().contains(u"of 6"_s));
    QTest::qWait(50);
    QDir().mkpath(u"look"_s);
    QVERIFY(m_dialog->grab().save(u"look/segment-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(TestSegmentDialog)
#include "tst_segmentdialog.moc"
