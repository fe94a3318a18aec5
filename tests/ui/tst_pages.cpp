#include "app/gui/desk.h"
#include "models/sample/sampleshop.h"
#include "tests/kit/temporaryshop.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/importdialog.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// Where the pictures go: build/<preset>/look/.
QDir lookFolder()
{
    QDir folder(QStringLiteral(RAPPORT_BINARY_DIR "/../look"));
    folder.mkpath(u"."_s);
    return folder;
}

/// The widget as it looks once nothing changes any more: pages read their data after they are shown.
QImage settled(QWidget &widget)
{
    QImage last;
    for (int calm = 0, tries = 0; calm < 3 && tries < 100; ++tries) {
        QTest::qWait(60);
        const QImage now = widget.grab().toImage();
        calm = now == last ? calm + 1 : 0;
        last = now;
    }
    return last;
}

int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

/// Buttons whose words do not fit in them, by object name and text.
QStringList clippedButtons(const QWidget &window)
{
    QStringList clipped;
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (!button->isVisibleTo(&window) || button->text().isEmpty() || !button->size().isValid())
            continue;
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            continue;
        const QString words = QString(button->text()).replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
        // A button that paints in a smaller font than its own says so in its size hint.
        const int needed = std::min(button->fontMetrics().horizontalAdvance(words), button->sizeHint().width());
        if (button->width() < needed || button->height() < button->fontMetrics().height())
            clipped << u"%1 \"%2\" %3x%4"_s.arg(button->objectName(), words).arg(button->width()).arg(button->height());
    }
    return clipped;
}

} // namespace

/// Every page of the sample shop as a picture, light and dark at two sizes, and in high contrast, so that the look can be reviewed at any
/// time. What it asserts is coarse: something is there, at the size asked for, and no button cuts its words.
class TestPages : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(testkit::TemporaryShop::noon);

    [[nodiscard]] QString sampleFile() const { return m_home.filePath(u"sample.rapport"_s); }

    void take(QWidget &widget, const QString &name)
    {
        const QImage picture = settled(widget);
        QVERIFY(picture.save(lookFolder().filePath(name + u".png")));
        QVERIFY2(colours(picture) > 40, qPrintable(name + u" is blank"_s));
        const QStringList clipped = clippedButtons(widget);
        QVERIFY2(clipped.isEmpty(), qPrintable(name + u": "_s + clipped.join(u", "_s)));
    }

    void rows()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            const char *look = dark ? "dark" : "light";
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%s-%d", look, size.width()) << dark << false << size;
            QTest::addRow("%s-contrast-1366", look) << dark << true << QSize(1366, 768);
        }
    }

    /// Somebody with a story, and the newest card open.
    void openIngrid(Desk &desk)
    {
        auto *page = qobject_cast<CustomersPage *>(desk.window().builtPage(u"customers"_s));
        QVERIFY(page);
        page->showCustomer(CustomerId(1));
        settled(desk.window());
        auto *timeline = page->findChild<TimelineView *>();
        QVERIFY(timeline && timeline->model() && timeline->model()->rowCount() > 3);
        bool opened = false;
        for (int row = 0; row < 4 && !opened; ++row) {
            const QModelIndex index = timeline->model()->index(row, 0);
            timeline->setOpen(index, true);
            opened = timeline->isOpen(index);
        }
        QVERIFY(opened);
    }

    void dress(bool dark, bool contrast = false)
    {
        ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        ThemeManager::instance()->setContrast(contrast ? ThemeManager::Contrast::High : ThemeManager::Contrast::Normal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setOrganizationName(u"rapport-test"_s);
        QApplication::setApplicationName(u"look"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        ThemeManager::instance()->install();
        auto shop = Workspace::create(sampleFile(), sample::profile(), m_clock);
        QVERIFY(shop);
        QVERIFY(testkit::await(sample::fill(**shop, {}, std::make_shared<sample::Progress>())));
    }

    void pages_data() { rows(); }

    void pages()
    {
        QFETCH(bool, dark);
        QFETCH(bool, contrast);
        QFETCH(QSize, size);
        dress(dark, contrast);
        Desk desk(m_clock);
        desk.window().resize(size);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        for (const char *page : {"today", "customers", "feedback", "insights", "settings"}) {
            desk.window().showPage(QString::fromLatin1(page));
            if (QLatin1String(page) == u"customers")
                openIngrid(desk);
            QCOMPARE(desk.window().size(), size);
            take(desk.window(), u"%1-%2"_s.arg(QLatin1String(page), QLatin1String(QTest::currentDataTag())));
        }
    }

    void welcome_data() { rows(); }

    void welcome()
    {
        QFETCH(bool, dark);
        QFETCH(bool, contrast);
        QFETCH(QSize, size);
        dress(dark, contrast);
        Desk desk(m_clock);
        desk.window().resize(size);
        desk.show();
        desk.openDefault(m_home.filePath(u"none.rapport"_s));
        QVERIFY(desk.window().isWelcoming());
        take(desk.window(), u"welcome-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
    }

    void search_data() { rows(); }

    void search()
    {
        QFETCH(bool, dark);
        QFETCH(bool, contrast);
        QFETCH(QSize, size);
        dress(dark, contrast);
        Desk desk(m_clock);
        desk.window().resize(size);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        settled(desk.window());
        desk.window().activateWindow();
        desk.window().searchField()->setFocus();
        QTest::keyClicks(desk.window().searchField(), u"brake"_s);
        take(desk.window(), u"search-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
    }

    void import_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("light") << false;
        QTest::addRow("dark") << true;
    }

    void import()
    {
        QFETCH(bool, dark);
        dress(dark);
        const QString path = m_home.filePath(u"customers 2026.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nr;Vorname;Nachname;Telefon;E-Mail;Geburtstag\n"
                   "1001;Ada;Lund;0451 555 900;ada.lund@mail.example;14.03.1988\n"
                   "1002;Bo;Berg;(0451) 555-901;bo@berg.example;31.09.1990\n"
                   "1003;Cem;Aksoy;+49 451 555902;cem.aksoy.mail.example;02.11.1979\n"
                   "1004;Ingrid;Solheim;0451 555 0142;ingrid@kita-regenbogen.example;\n"
                   "1005;Dora;Falk;;dora.falk@mail.example;23.12.1967\n");
        file.close();
        auto shop = Workspace::open(sampleFile(), m_clock);
        QVERIFY(shop);
        ImportDialog dialog(**shop);
        dialog.show();
        dialog.openFile(path);
        take(dialog, u"import-%1"_s.arg(QLatin1String(QTest::currentDataTag())));
    }

    void aFileThatIsNoneSaysSo()
    {
        const QString path = m_home.filePath(u"letter.rapport"_s);
        QFile letter(path);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(QByteArray(4096, 'x'));
        letter.close();
        dress(false);
        Desk desk(m_clock);
        desk.window().resize(1366, 768);
        desk.show();
        QVERIFY(!desk.open(path));
        QVERIFY(desk.window().isWelcoming());
        take(desk.window(), u"refused-light-1366"_s);
        QCOMPARE(QFile(path).size(), 4096);
    }
};

QTEST_MAIN(TestPages)

#include "tst_pages.moc"
