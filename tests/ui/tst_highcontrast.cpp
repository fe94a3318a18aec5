#include "tests/ui/themed.h"
#include "ui/commands/commandregistry.h"
#include "ui/mainwindow.h"
#include "ui/theme/focus.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

namespace {

struct Named
{
    const char *name;
    Role role;
};

constexpr double enhancedText = 7.0;  // WCAG 2.1, 1.4.6
constexpr double minimumText = 4.5;   // 1.4.3: what can't be used now is excused there, and still kept readable here
constexpr double minimumShape = 3.0;  // 1.4.11

constexpr std::array grounds{Named{"window", &Theme::window}, Named{"surface", &Theme::surface}, Named{"raised", &Theme::raised},
                             Named{"rail", &Theme::rail},     Named{"hover", &Theme::hover},     Named{"select", &Theme::select}};

} // namespace

/// Who sees badly can read everything: black on white or white on black, with clear edges, by choice or as the desktop asks.
class TestHighContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed.install(); }
    void init()
    {
        m_themed.reset();
        ThemeManager::instance()->followDesktop({}, {});
    }

    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void everyEdgeAndMarkIsSeen_data();
    void everyEdgeAndMarkIsSeen();
    void theDesktopIsFollowedUnlessSomebodyChose();
    void theChoiceIsKept();
    void theMenuSwitchesIt();
    void theFocusIsBroader();

private:
    Themed m_themed;
};

void TestHighContrast::everyTextIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme *theme : {&Theme::highContrastLight(), &Theme::highContrastDark()}) {
        const char *look = theme->dark ? "dark" : "light";
        const auto row = [&](const Named &ink, const Named &ground, double least) {
            QTest::addRow("%s: %s on %s", look, ink.name, ground.name) << theme->*ink.role << theme->*ground.role << least;
        };
        for (const Named &ground : grounds) {
            for (const Named ink : {Named{"text", &Theme::text}, Named{"text2", &Theme::text2}, Named{"text3", &Theme::text3},
                                    Named{"accent", &Theme::accent}, Named{"warn", &Theme::warn}, Named{"error", &Theme::error},
                                    Named{"ok", &Theme::ok}, Named{"negative", &Theme::negative}, Named{"neutral", &Theme::neutral},
                                    Named{"positive", &Theme::positive}})
                row(ink, ground, enhancedText);
            row({"disabled", &Theme::disabled}, ground, minimumText);
        }
        row({"negative", &Theme::negative}, {"its tint", &Theme::negativeTint}, enhancedText);
        row({"neutral", &Theme::neutral}, {"its tint", &Theme::neutralTint}, enhancedText);
        row({"positive", &Theme::positive}, {"its tint", &Theme::positiveTint}, enhancedText);
        row({"warn", &Theme::warn}, {"its tint", &Theme::warnTint}, enhancedText);
        row({"text", &Theme::text}, {"warning tint", &Theme::warnTint}, enhancedText);
        row({"error", &Theme::error}, {"its tint", &Theme::errorTint}, enhancedText);
        row({"ok", &Theme::ok}, {"its tint", &Theme::okTint}, enhancedText);
        row({"sign", &Theme::onMark}, {"upset", &Theme::negativeFull}, enhancedText);
        row({"sign", &Theme::onMark}, {"delighted", &Theme::positiveFull}, enhancedText);
        row({"onAccent", &Theme::onAccent}, {"accent", &Theme::accent}, enhancedText);
        row({"onAccent", &Theme::onAccent}, {"accent under the pointer", &Theme::accentHover}, enhancedText);
        row({"count", &Theme::surface}, {"its badge", &Theme::text2}, enhancedText);
    }
}

void TestHighContrast::everyTextIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrastRatio(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QString::number(ratio, 'f', 2)));
}

void TestHighContrast::everyEdgeAndMarkIsSeen_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("hairline") << &Theme::line;
    QTest::newRow("outline") << &Theme::outline;
    QTest::newRow("series 1") << &Theme::series1;
    QTest::newRow("series 2") << &Theme::series2;
    QTest::newRow("series 3") << &Theme::series3;
    QTest::newRow("series 4") << &Theme::series4;
    QTest::newRow("promoters") << &Theme::promoters;
    QTest::newRow("passives") << &Theme::passives;
    QTest::newRow("detractors") << &Theme::detractors;
}

void TestHighContrast::everyEdgeAndMarkIsSeen()
{
    QFETCH(Role, role);
    for (const Theme *theme : {&Theme::highContrastLight(), &Theme::highContrastDark()}) {
        for (const Role ground : {&Theme::window, &Theme::surface, &Theme::raised}) {
            const double ratio = contrastRatio(theme->*role, theme->*ground);
            QVERIFY2(ratio >= minimumShape, qPrintable(u"%1: %2"_s.arg(theme->dark ? u"dark"_s : u"light"_s).arg(ratio, 0, 'f', 2)));
        }
    }
}

void TestHighContrast::theDesktopIsFollowedUnlessSomebodyChose()
{
    ThemeManager *manager = ThemeManager::instance();
    manager->setMode(ThemeManager::Mode::System);
    manager->setContrast(ThemeManager::Contrast::System);
    QVERIFY(!manager->isDark() && !manager->isHighContrast());

    QSignalSpy changed(manager, &ThemeManager::changed);
    manager->followDesktop(true, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::highContrastDark().window);
    manager->followDesktop(true, true);
    QCOMPARE(changed.count(), 1);

    manager->setContrast(ThemeManager::Contrast::Normal);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    manager->setMode(ThemeManager::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::light().window);
    const qsizetype before = changed.count();
    manager->followDesktop({}, {});
    QCOMPARE(changed.count(), before);
}

void TestHighContrast::theChoiceIsKept()
{
    ThemeManager *manager = ThemeManager::instance();
    manager->setContrast(ThemeManager::Contrast::High);
    QVERIFY(Theme::current().highContrast);
    QCOMPARE(QSettings().value(u"look/contrast"_s).toString(), u"high"_s);
    manager->install();
    QVERIFY(manager->isHighContrast());
    manager->setContrast(ThemeManager::Contrast::System);
    QCOMPARE(QSettings().value(u"look/contrast"_s).toString(), u"system"_s);
}

void TestHighContrast::theMenuSwitchesIt()
{
    ThemeManager *manager = ThemeManager::instance();
    manager->setContrast(ThemeManager::Contrast::System);
    MainWindow window;
    QAction *action = window.commands()->action(u"look.contrast"_s);
    QVERIFY(!action->isChecked());
    manager->followDesktop({}, true);
    QVERIFY(action->isChecked());
    action->trigger();
    QVERIFY(!manager->isHighContrast() && !action->isChecked());
    action->trigger();
    QVERIFY(manager->isHighContrast() && action->isChecked());
}

void TestHighContrast::theFocusIsBroader()
{
    const auto ring = [] {
        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Theme::current().surface);
        QPainter painter(&picture);
        paintFocusRing(&painter, QRectF(picture.rect()), 6);
        painter.end();
        return countNear(picture, Theme::current().accent);
    };
    const int normal = ring();
    ThemeManager::instance()->setContrast(ThemeManager::Contrast::High);
    QVERIFY2(ring() * 10 > normal * 13, qPrintable(u"%1, then %2"_s.arg(normal).arg(ring())));
}

QTEST_MAIN(TestHighContrast)
#include "tst_highcontrast.moc"
