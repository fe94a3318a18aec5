#include "models/items/customerlistmodel.h"
#include "models/services/segments.h"
#include "models/services/shop.h"
#include "tests/kit/segmentshop.h"
#include "tests/ui/themed.h"
#include "ui/pages/customers/customerfiltermenu.h"
#include "ui/pages/customers/customerlistpane.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/segmentdialog.h"
#include "ui/pages/customers/selectionbar.h"
#include "ui/pages/customers/tagdialog.h"
#include "ui/pages/settings/tagscard.h"
#include "ui/widgets/emptystate.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

Q_DECLARE_METATYPE(rapport::CustomerSort)

using namespace rapport;
using namespace Qt::StringLiterals;
using namespace rapport::testkit;

/// The list narrowed by saved segments, several customers at once, and the shop's tags in Settings.
class TestCustomerListMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup();
    void aSegmentNarrowsTheList();
    void anEmptySegmentSaysWhatShutsEverybodyOut();
    void aDeletedSegmentLetsGoOfTheList();
    void severalAreTaggedByTheKeyboard();
    void twoCanBeMerged();
    void theMenuKnowsWhatCanBeDone();
    void everyOrderSaysWhy_data();
    void everyOrderSaysWhy();
    void tagsAreRenamedJoinedAndDeleted();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] CustomerListView *view() { return m_pane->findChild<CustomerListView *>(); }
    [[nodiscard]] QString shown()
    {
        QString letters;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            letters += view()->model()->index(row, 0).data(CustomerListModel::NameRole).toString().left(1);
        return letters;
    }
    Segment save(const QString &name, const QString &json)
    {
        const SegmentId id = *await((*m_shop)->segments().save({{}, name, json}));
        const auto segments = *await((*m_shop)->shop().segments());
        m_pane->setSegments(segments);
        return *std::find_if(segments.cbegin(), segments.cend(), [id](const Segment &segment) { return segment.id == id; });
    }
    void narrow(SegmentId segment)
    {
        CustomerQuery query;
        query.sort = CustomerSort::Name;
        query.segment = segment;
        m_pane->setQuery(query);
    }

    Themed m_theme;
    std::unique_ptr<SegmentShop> m_shop;
    std::unique_ptr<CustomerListPane> m_pane;
};

void TestCustomerListMany::init()
{
    m_theme.reset();
    m_shop = std::make_unique<SegmentShop>();
    m_pane = std::make_unique<CustomerListPane>(**m_shop);
    m_pane->setTags({u"100%"_s, u"Loyal"_s});
    m_pane->resize(304, 600);
    m_pane->show();
    QTRY_COMPARE(shown().size(), 6);
}

void TestCustomerListMany::cleanup()
{
    m_pane.reset();
    m_shop.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestCustomerListMany::aSegmentNarrowsTheList()
{
    const Segment segment = save(u"Quiet & calm"_s, definition(uR"({"field": "last_contact", "op": "not_within", "value": 30, "unit": "days"})"_s));
    narrow(segment.id);
    QTRY_COMPARE(shown(), u"CDE"_s);
    auto *filter = m_pane->findChild<QAbstractButton *>(u"customerFilter"_s);
    QCOMPARE(filter->text(), u"Quiet & calm"_s);
    QCOMPARE(filter->accessibleName(), u"Filtered by Quiet & calm"_s);
    // Who calls now leaves it.
    sql(*m_shop, u"UPDATE customer_summary SET last_contact_at = %1 WHERE customer_id = 4"_s.arg(TemporaryShop::noon));
    QVERIFY(await((*m_shop)->customers().setTags(CustomerId(4), {u"Loyal"_s})).ok());
    QTRY_COMPARE(shown(), u"CE"_s);
}

void TestCustomerListMany::anEmptySegmentSaysWhatShutsEverybodyOut()
{
    const Segment segment = save(u"Nobody"_s, definition(uR"({"field": "mood", "op": "is", "value": "delighted"}, {"field": "tag", "op": "is", "value": "gone"})"_s));
    narrow(segment.id);
    auto *empty = m_pane->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    const auto says = [empty](const QString &words) {
        const QList<QLabel *> labels = empty->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"This leaves nobody: Tag is “gone”"_s));
    empty->findChild<QPushButton *>()->click();
    QTRY_COMPARE(shown().size(), 6);
}

void TestCustomerListMany::aDeletedSegmentLetsGoOfTheList()
{
    const Segment segment = save(u"Loyal"_s, uR"({"tag": "Loyal"})"_s);
    narrow(segment.id);
    QTRY_COMPARE(shown(), u"AB"_s);
    QVERIFY(await((*m_shop)->segments().remove(segment.id, segment.version)).ok());
    m_pane->setSegments({});
    QTRY_COMPARE(shown().size(), 6);
    QCOMPARE(m_pane->findChild<QAbstractButton *>(u"customerFilter"_s)->text(), u"Filter"_s);
}

void TestCustomerListMany::severalAreTaggedByTheKeyboard()
{
    narrow({});
    QTRY_COMPARE(shown(), u"ABCDEF"_s);
    QApplication::setActiveWindow(m_pane.get());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    auto *bar = m_pane->findChild<SelectionBar *>();
    QVERIFY(!bar->isVisible());
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_pane->selectedCustomers(), (QVector<CustomerId>{CustomerId(2), CustomerId(3), CustomerId(4)}));
    bar->findChild<QAbstractButton *>(u"selection.tag"_s)->click();
    auto *dialog = m_pane->window()->findChild<TagDialog *>();
    QVERIFY(dialog);
    auto *tag = dialog->findChild<QComboBox *>(u"tagDialog.tag"_s);
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"tagDialog.do"_s)->isEnabled());
    QTest::keyClicks(tag->lineEdit(), u"spring sale"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(await((*m_shop)->customers().tagUses())->size(), 3);
    QCOMPARE(await((*m_shop)->customers().customer(CustomerId(4)))->tags, QStringList{u"spring sale"_s});
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_pane->selectedCustomers().size(), 6);
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(m_pane->selectedCustomers().size(), 1);
    QVERIFY(!bar->isVisible());
}

void TestCustomerListMany::twoCanBeMerged()
{
    for (const int selected : {1, 2, 3}) {
        view()->selectionModel()->clearSelection();
        for (int row = 0; row < selected; ++row)
            view()->selectionModel()->select(view()->model()->index(row, 0), QItemSelectionModel::Select);
        bool offered = false;
        QTimer::singleShot(0, this, [&] {
            auto *menu = m_pane->findChild<QMenu *>(u"customerContextMenu"_s);
            for (QAction *action : menu->actions())
                offered = offered || action->text() == u"Merge these two…"_s;
            menu->close();
        });
        Q_EMIT view()->customContextMenuRequested({});
        QCOMPARE(offered, selected == 2);
    }
}

void TestCustomerListMany::theMenuKnowsWhatCanBeDone()
{
    const Segment segment = save(u"A & B"_s, uR"({"tag": "Loyal"})"_s);
    CustomerQuery query;
    const CustomerFilterMenu plain(query, {segment}, {u"Loyal"_s});
    QVERIFY(plain.findChild<QAction *>(u"newSegment"_s));
    QVERIFY(!plain.findChild<QAction *>(u"editSegment"_s));
    query.segment = segment.id;
    CustomerFilterMenu menu(query, {segment}, {u"Loyal"_s});
    QSignalSpy edited(&menu, &CustomerFilterMenu::editRequested);
    QSignalSpy chosen(&menu, &CustomerFilterMenu::queryChosen);
    auto *edit = menu.findChild<QAction *>(u"editSegment"_s);
    QCOMPARE(edit->text(), u"Edit “A && B”…"_s);
    edit->trigger();
    QCOMPARE(edited.size(), 1);
    for (QAction *action : menu.actions()) {
        if (action->text() == u"A && B"_s) {
            QVERIFY(action->isChecked());
            action->trigger();
        }
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(CustomerFilterMenu::textOf(query, {segment}), u"A & B"_s);
}

void TestCustomerListMany::everyOrderSaysWhy_data()
{
    QTest::addColumn<CustomerSort>("sort");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("first"); ///< What the first row says.
    QTest::newRow("newest contact first") << CustomerSort::LastContact << u"AFBCED"_s << u"Yesterday"_s;
    QTest::newRow("name") << CustomerSort::Name << u"ABCDEF"_s << u"Ada"_s;
    QTest::newRow("worst mood first, none last") << CustomerSort::Mood << u"EBCADF"_s << u"upset −0.60"_s;
    QTest::newRow("most spent first") << CustomerSort::Spent << u"ACBFED"_s << u"600.00 in 6 purchases"_s;
}

void TestCustomerListMany::everyOrderSaysWhy()
{
    QFETCH(CustomerSort, sort);
    QFETCH(QString, order);
    QFETCH(QString, first);
    CustomerQuery query;
    query.sort = sort;
    m_pane->setQuery(query);
    QTRY_COMPARE(shown(), order);
    const QString spoken = view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(first), qPrintable(spoken));
}

void TestCustomerListMany::tagsAreRenamedJoinedAndDeleted()
{
    TagsCard card(**m_shop);
    card.show();
    auto *list = card.findChild<QListView *>(u"list"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Loyal · 2 people"_s);
    QVERIFY(list->model()->setData(list->model()->index(1, 0), u"Regulars"_s));
    QTRY_COMPARE(list->model()->index(1, 0).data().toString(), u"Regulars · 2 people"_s);
    const QSignalSpy told(&card, &TagsCard::statusMessage);
    QVERIFY(list->model()->setData(list->model()->index(0, 0), u"Regulars"_s));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Regulars · 3 people"_s);
    QTRY_COMPARE(told.last().first().toString(), u"“100%” is part of “Regulars” now"_s);
    QApplication::setActiveWindow(&card);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
}

void TestCustomerListMany::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << 100 << false;
    QTest::newRow("dark") << true << 100 << false;
    QTest::newRow("150") << false << 150 << false;
    QTest::newRow("reverse") << false << 100 << true;
}

void TestCustomerListMany::pictures()
{
    QFETCH(bool, dark);
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_pane = std::make_unique<CustomerListPane>(**m_shop);
    m_pane->resize(304 * scale / 100, 600);
    m_pane->show();
    narrow({});
    QTRY_COMPARE(shown(), u"ABCDEF"_s);
    view()->selectAll();
    QTest::qWait(50);
    QDir().mkpath(u"look"_s);
    QVERIFY(m_pane->grab().save(u"look/customerlist-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(TestCustomerListMany)
#include "tst_customerlistmany.moc"
