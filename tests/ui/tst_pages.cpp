#include "app/gui/desk.h"
#include "models/sample/sampleshop.h"
#include "tests/kit/temporaryshop.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
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
        if (button->width() < button->fontMetrics().horizontalAdvance(words) || button->height() < button->fontMetrics().height())
            clipped << u"%1 \"%2\" %3x%4"_s.arg(button->objectName(), words).arg(button->width()).arg(button->height());
    }
    return clipped;
}

} // namespace

/// Every page of the sample shop as a picture, light and dark, at two sizes, so that the look can be reviewed at any
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
        QTest::addColumn<QSize>("size");
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
                QTest::addRow("%s-%d", dark ? "dark" : "light", size.width()) << dark << size;
        }
    }

    void dress(bool dark) { ThemeManager::instance()->setMode(dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light); }

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
        QFETCH(QSize, size);
        dress(dark);
        Desk desk(m_clock);
        desk.window().resize(size);
        desk.show();
        QVERIFY(desk.open(sampleFile()));
        for (const char *page : {"customers", "insights", "settings"}) {
            desk.window().showPage(QString::fromLatin1(page));
            QCOMPARE(desk.window().size(), size);
            take(desk.window(), u"%1-%2"_s.arg(QLatin1String(page), QLatin1String(QTest::currentDataTag())));
        }
    }

    void welcome_data() { rows(); }

    void welcome()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        dress(dark);
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
        QFETCH(QSize, size);
        dress(dark);
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
