#include "tests/ui/themed.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QFontInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <array>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rapport::Role)

/// Colours that can be read, text that fits, numbers and marks that say the same thing twice.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed.install(); }
    void init() { m_themed.reset(); }

    void contrast_data();
    void contrast();
    void theLooksDifferInEveryRole();
    void aSwitchReachesPaletteIconsAndSettings();
    void systemFollowsThePaletteTheProgramStartedWith();
    void textIsTheRightSize();
    void heightsGrowWithTheText_data();
    void heightsGrowWithTheText();
    void iconsTakeTheColourOfTheirRole();
    void everyIconOfTheTableExists_data();
    void everyIconOfTheTableExists();

private:
    Themed m_themed;
};

void TestTheme::contrast_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<double>("light");
    QTest::addColumn<double>("dark");
    const auto row = [](const char *name, Role ink, Role ground, double light, double dark) {
        QTest::newRow(name) << ink << ground << light << dark;
    };
    row("text on window", &Theme::text, &Theme::window, 13.9, 14.5);
    row("text on surface", &Theme::text, &Theme::surface, 15.1, 13.2);
    row("text on select", &Theme::text, &Theme::select, 12.5, 11.1);
    row("text2 on rail", &Theme::text2, &Theme::rail, 6.1, 9.0);
    row("text2 on select", &Theme::text2, &Theme::select, 6.0, 6.6);
    row("text2 on tag", &Theme::text2, &Theme::neutralTint, 6.0, 6.4);
    row("text3 on surface", &Theme::text3, &Theme::surface, 5.7, 5.9);
    row("text3 on rail", &Theme::text3, &Theme::rail, 4.8, 6.8);
    row("text3 on select", &Theme::text3, &Theme::select, 4.7, 4.9);
    row("accent on window", &Theme::accent, &Theme::window, 7.6, 8.3);
    row("accent on select", &Theme::accent, &Theme::select, 6.8, 6.3);
    row("onAccent on accent", &Theme::onAccent, &Theme::accent, 8.4, 8.2);
    row("outline on window", &Theme::outline, &Theme::window, 3.1, 3.8);
    row("unhappy on tint", &Theme::negative, &Theme::negativeTint, 5.9, 6.4);
    row("unhappy on surface", &Theme::negative, &Theme::surface, 6.9, 7.5);
    row("unhappy on select", &Theme::negative, &Theme::select, 5.7, 6.3);
    row("neutral on tint", &Theme::neutral, &Theme::neutralTint, 5.8, 6.2);
    row("neutral on surface", &Theme::neutral, &Theme::surface, 7.1, 7.7);
    row("neutral on select", &Theme::neutral, &Theme::select, 5.8, 6.4);
    row("pleased on tint", &Theme::positive, &Theme::positiveTint, 6.1, 6.8);
    row("pleased on surface", &Theme::positive, &Theme::surface, 7.2, 8.6);
    row("pleased on select", &Theme::positive, &Theme::select, 5.9, 7.2);
    row("sign on upset", &Theme::onMark, &Theme::negativeFull, 6.5, 5.7);
    row("sign on delighted", &Theme::onMark, &Theme::positiveFull, 6.6, 6.3);
    row("warn on tint", &Theme::warn, &Theme::warnTint, 6.0, 7.0);
    row("error on tint", &Theme::error, &Theme::errorTint, 6.3, 6.9);
    row("ok on tint", &Theme::ok, &Theme::okTint, 6.0, 6.8);
    row("promoters on surface", &Theme::promoters, &Theme::surface, 3.2, 3.6);
    row("detractors on surface", &Theme::detractors, &Theme::surface, 3.3, 3.3);
    row("passives on surface", &Theme::passives, &Theme::surface, 1.5, 1.6);
    row("disabled on surface", &Theme::disabled, &Theme::surface, 2.8, 2.8);
    // Not in the design's table, but used: text of message bars, counts of the rail, key hints.
    row("text on warning tint", &Theme::text, &Theme::warnTint, 13.4, 10.5);
    row("count on its badge", &Theme::surface, &Theme::text2, 7.3, 7.9);
    row("text3 on window", &Theme::text3, &Theme::window, 5.2, 6.4);
    row("text2 on hover", &Theme::text2, &Theme::hover, 6.2, 6.8);
    row("text3 on hover", &Theme::text3, &Theme::hover, 4.8, 5.0);
    row("text3 on raised", &Theme::text3, &Theme::raised, 5.7, 5.2);
}

void TestTheme::contrast()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(double, light);
    QFETCH(double, dark);
    const auto ratio = [&](const Theme &t) { return contrastRatio(t.*ink, t.*ground); };
    const QString found = u"light %1, dark %2"_s.arg(ratio(Theme::light()), 0, 'f', 2).arg(ratio(Theme::darkTheme()), 0, 'f', 2);
    // The table is rounded to one decimal, down or up.
    QVERIFY2(qAbs(ratio(Theme::light()) - light) <= 0.11, qPrintable(found));
    QVERIFY2(qAbs(ratio(Theme::darkTheme()) - dark) <= 0.11, qPrintable(found));
}

void TestTheme::theLooksDifferInEveryRole()
{
    const std::array roles{&Theme::window, &Theme::surface, &Theme::raised, &Theme::rail, &Theme::hover, &Theme::select, &Theme::line,
                           &Theme::outline, &Theme::text, &Theme::text2, &Theme::text3, &Theme::disabled, &Theme::accent,
                           &Theme::accentHover, &Theme::onAccent, &Theme::warn, &Theme::warnTint, &Theme::error, &Theme::errorTint,
                           &Theme::ok, &Theme::okTint, &Theme::negative, &Theme::negativeTint, &Theme::negativeFull, &Theme::neutral,
                           &Theme::neutralTint, &Theme::positive, &Theme::positiveTint, &Theme::positiveFull, &Theme::onMark,
                           &Theme::series1, &Theme::series2, &Theme::series3, &Theme::series4, &Theme::promoters, &Theme::passives,
                           &Theme::detractors};
    for (std::size_t i = 0; i < roles.size(); ++i) {
        const QByteArray which = "role " + QByteArray::number(int(i));
        QVERIFY2((Theme::light().*roles[i]).isValid() && (Theme::darkTheme().*roles[i]).isValid(), which.constData());
        QVERIFY2(Theme::light().*roles[i] != Theme::darkTheme().*roles[i], which.constData());
    }
}

void TestTheme::aSwitchReachesPaletteIconsAndSettings()
{
    ThemeManager *manager = ThemeManager::instance();
    QSignalSpy changed(manager, &ThemeManager::changed);
    const QIcon icon = themedIcon(u"edit-find"_s, &Theme::text2);
    const QImage before = icon.pixmap(16).toImage();

    manager->setMode(ThemeManager::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(manager->isDark());
    QVERIFY(Theme::current().dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkTheme().window);
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), Theme::darkTheme().disabled);
    QCOMPARE(QSettings().value(u"look/mode"_s).toString(), u"dark"_s);
    QVERIFY(countNear(before, Theme::light().text2) > 5);
    QVERIFY(countNear(icon.pixmap(16).toImage(), Theme::darkTheme().text2) > 5);

    manager->setMode(ThemeManager::Mode::Dark);
    QCOMPARE(changed.count(), 1);
}

void TestTheme::systemFollowsThePaletteTheProgramStartedWith()
{
    // The test's platform starts with a light palette.
    ThemeManager::instance()->setMode(ThemeManager::Mode::Dark);
    ThemeManager::instance()->setMode(ThemeManager::Mode::System);
    QVERIFY(!ThemeManager::instance()->isDark());
    QVERIFY(!Theme::current().dark);
}

void TestTheme::textIsTheRightSize()
{
    QCOMPARE(QApplication::font().pointSizeF(), 10.0);
    QCOMPARE(QFontInfo(QApplication::font()).family(), u"Inter"_s);
    QCOMPARE(textFont(TextStyle::Small).pointSizeF(), 9.0);
    QCOMPARE(textFont(TextStyle::Title).weight(), QFont::DemiBold);
    ThemeManager::instance()->setTextScale(140);
    QCOMPARE(ThemeManager::instance()->textScale(), 150);
    QCOMPARE(QApplication::font().pointSizeF(), 15.0);
    QCOMPARE(QSettings().value(u"look/textScale"_s).toInt(), 150);

    // A widget that was given a style follows.
    QWidget widget;
    setTextStyle(&widget, TextStyle::Title, &Theme::text2);
    QCOMPARE(widget.font().pointSizeF(), 25.5);
    ThemeManager::instance()->setTextScale(100);
    ThemeManager::instance()->setMode(ThemeManager::Mode::Dark);
    QCOMPARE(widget.font().pointSizeF(), 17.0);
    QCOMPARE(widget.palette().color(QPalette::WindowText), Theme::darkTheme().text2);
}

void TestTheme::heightsGrowWithTheText_data()
{
    QTest::addColumn<int (*)()>("height");
    QTest::addColumn<int>("at100");
    QTest::newRow("button") << &size::button << 32;
    QTest::newRow("small button") << &size::smallButton << 28;
    QTest::newRow("chip") << &size::chip << 28;
    QTest::newRow("tag") << &size::tag << 20;
    QTest::newRow("search") << &size::search << 34;
    QTest::newRow("top bar") << &size::topBar << 52;
    QTest::newRow("status line") << &size::statusLine << 28;
    QTest::newRow("list row") << &size::listRow << 56;
    QTest::newRow("work row") << &size::workRow << 50;
    QTest::newRow("timeline row") << &size::timelineRow << 30;
    QTest::newRow("day line") << &size::dayLine << 24;
    QTest::newRow("table row") << &size::tableRow << 29;
    QTest::newRow("table header") << &size::tableHeader << 28;
    QTest::newRow("rail entry") << &size::railEntry << 56;
}

void TestTheme::heightsGrowWithTheText()
{
    using Height = int (*)();
    QFETCH(Height, height);
    QFETCH(int, at100);
    QCOMPARE(height(), at100);
    ThemeManager::instance()->setTextScale(150);
    QVERIFY2(height() > at100, qPrintable(QString::number(height())));
    QVERIFY(lineHeight(TextStyle::Body) >= QFontMetrics(textFont(TextStyle::Body)).lineSpacing());
    QVERIFY(lineHeight(TextStyle::Small) >= QFontMetrics(textFont(TextStyle::Small)).lineSpacing());
}

void TestTheme::iconsTakeTheColourOfTheirRole()
{
    const QIcon icon = themedIcon(u"edit-delete"_s, &Theme::accent, &Theme::ok);
    const Theme &t = Theme::current();
    QVERIFY(countNear(icon.pixmap(22).toImage(), t.accent) > 10);
    QVERIFY(countNear(icon.pixmap(22, QIcon::Disabled).toImage(), t.disabled) > 10);
    QVERIFY(countNear(icon.pixmap(22, QIcon::Normal, QIcon::On).toImage(), t.ok) > 10);
    // Sharp on fine screens: as many pixels as asked for.
    const QPixmap fine = themedPixmap(u"edit-find"_s, 16, t.text, 2.0);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
}

void TestTheme::everyIconOfTheTableExists_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        u"view-calendar-upcoming-days view-pim-contacts mail-unread-new office-chart-line settings-configure edit-find list-add "
        "list-add-user call-start call-incoming call-outgoing user mail-message-new dialog-messages globe rating note view-task "
        "amarok_cart_view phone appointment-new clock view-calendar-birthday overflow-menu arrow-down arrow-right view-filter "
        "view-sort-ascending tag pin flag dialog-ok-apply im-ban-user edit-undo edit-redo document-edit edit-copy edit-delete "
        "document-import document-export office-report document-print mail-reply-sender mail-send view-fullscreen lock object-locked "
        "visibility document-open backup edit-clear window-close application-menu weather-clear-night zoom-in zoom-out zoom-original "
        "input-keyboard application-exit color-mode-black-white"_s.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestTheme::everyIconOfTheTableExists()
{
    QFETCH(QString, name);
    const QColor ink = Theme::current().text;
    const QPixmap pixmap = themedPixmap(name, 16, ink, 1.0);
    QVERIFY2(!pixmap.isNull(), "not in the icon theme");
    QVERIFY(countNear(pixmap.toImage(), ink) > 3);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
