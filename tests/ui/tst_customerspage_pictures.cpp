#include "tests/ui/workshop.h"
#include "ui/composer/growingtext.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace rapport;
using namespace rapport::testkit;

/// Saves the page at every size, light and dark, below the binaries in grabs/: to be looked at.
class TestCustomersPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictures_data();
    void pictures();

private:
    void save(const QString &name);

    std::unique_ptr<TemporaryShop> m_shop;
    std::unique_ptr<CustomersPage> m_page;
};

void TestCustomersPagePictures::initTestCase()
{
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    m_shop = std::make_unique<TemporaryShop>();
    Workshop workshop(**m_shop);
    workshop.neighbours();
    workshop.ingrid();
}

void TestCustomersPagePictures::save(const QString &name)
{
    const QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/grabs"));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(m_page->grab().save(folder.filePath(u"customers-%1.png"_s.arg(name))));
}

void TestCustomersPagePictures::pictures_data()
{
    QTest::addColumn<QSize>("window");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("scale");
    QTest::newRow("1366-light") << QSize(1366, 768) << false << 100;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true << 100;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false << 100;
    QTest::newRow("1920-dark") << QSize(1920, 1080) << true << 100;
    QTest::newRow("1024-light") << QSize(1024, 640) << false << 100;
    QTest::newRow("1200-light") << QSize(1200, 700) << false << 100;
    QTest::newRow("1366-light-150") << QSize(1366, 768) << false << 150;
    QTest::newRow("1920-light-150") << QSize(1920, 1080) << false << 150;
    QTest::newRow("1366-reverse") << QSize(1366, 768) << false << 100;
}

void TestCustomersPagePictures::pictures()
{
    QFETCH(QSize, window);
    QFETCH(bool, dark);
    QFETCH(int, scale);
    ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(scale);
    const bool mirrored = QByteArrayView(QTest::currentDataTag()).endsWith("reverse");
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_page = std::make_unique<CustomersPage>(**m_shop);
    // The page without rail, top bar and status line.
    m_page->resize(window - QSize(80, 80));
    m_page->show();
    TimelineView *timeline = m_page->findChild<CustomerDetail *>()->timeline();
    QVERIFY(QTest::qWaitFor([&] { return timeline->model()->rowCount() > 0 && m_page->findChild<QAbstractButton *>(u"addTag"_s); }, 5000));
    m_page->showCustomer(m_page->currentCustomer());
    QApplication::setActiveWindow(m_page.get());
    auto *text = m_page->findChild<GrowingText *>(u"composerText"_s);
    text->setPlainText(u"Called her about the brake: it is redone tomorrow, loan bike until Friday. Relieved, thanked us."_s);
    QTest::qWait(250);
    for (int row = 0; row < timeline->model()->rowCount(); ++row) {
        if (entryAt(timeline->model()->index(row, 0)).body.startsWith(u"Second time"_s)) {
            timeline->setCurrentIndex(timeline->model()->index(row, 0));
            timeline->setOpen(timeline->model()->index(row, 0), true);
        }
    }
    timeline->scrollTo(timeline->model()->index(0, 0));
    text->setFocus();
    QTest::qWait(100);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    save(name);
    if (auto *strip = m_page->findChild<QAbstractButton *>(u"briefStrip"_s); strip && strip->isVisible()) {
        strip->click();
        QTest::qWait(50);
        save(name + u"-unfolded"_s);
    }
    text->clear();
    m_page.reset();
    ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
    ThemeManager::instance()->setTextScale(100);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestCustomersPagePictures)
#include "tst_customerspage_pictures.moc"
