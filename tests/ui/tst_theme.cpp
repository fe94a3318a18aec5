#include "ui/support/numbertext.h"
#include "ui/theme/badges.h"
#include "ui/theme/bars.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <array>
#include <limits>

using namespace rapport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rapport::Role)
Q_DECLARE_METATYPE(rapport::MoodBand)
Q_DECLARE_METATYPE(rapport::Verdict)

namespace {

/// What a painter draws on a ground of its own.
template <typename Paint>
QImage painted(const QSize &size, const QColor &ground, Paint paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    paint(&painter);
    painter.end();
    return image;
}

/// How many pixels are nearly `colour`.
int countNear(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) + qAbs(pixel.green() - colour.green()) + qAbs(pixel.blue() - colour.blue()) < 12)
                ++count;
        }
    }
    return count;
}

} // namespace

/// Colours that can be read, text that fits, numbers and marks that say the same thing twice.
class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"rapport-test"_s);
        QCoreApplication::setApplicationName(u"theme"_s);
        ThemeManager::instance()->install();
    }

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(100);
    }

    void contrast_data();
    void contrast();
    void theLooksDifferInEveryRole();
    void aSwitchReachesPaletteIconsAndSettings();
    void systemFollowsThePaletteTheProgramStartedWith();
    void textIsTheRightSize();
    void heightsGrowWithTheText_data();
    void heightsGrowWithTheText();
    void bands_data();
    void bands();
    void marksDifferWithoutColour();
    void verdicts_data();
    void verdicts();
    void numbers_data();
    void numbers();
    void percentages_data();
    void percentages();
    void plainLines_data();
    void plainLines();
    void figuresStandInCells();
    void wrappedTextStopsAtItsLastLine();
    void initials_data();
    void initials();
    void iconsTakeTheColourOfTheirRole();
    void everyIconOfTheTableExists_data();
    void everyIconOfTheTableExists();
    void contributionsPointTheirWay();
    void sparklineSurvivesWhateverItGets();

private:
    QTemporaryDir m_settings;
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

void TestTheme::bands_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("mixed");
    QTest::addColumn<QString>("text");
    QTest::newRow("lowest") << -1.0 << false << u"upset −1.00"_s;
    QTest::newRow("upset edge") << -0.50 << false << u"upset −0.50"_s;
    QTest::newRow("unhappy") << -0.499 << false << u"unhappy −0.50"_s;
    QTest::newRow("unhappy edge") << -0.05 << false << u"unhappy −0.05"_s;
    QTest::newRow("neutral below") << -0.049 << false << u"neutral −0.05"_s;
    QTest::newRow("zero") << 0.0 << false << u"neutral 0.00"_s;
    QTest::newRow("rounds to zero") << -0.004 << false << u"neutral 0.00"_s;
    QTest::newRow("pleased edge") << 0.05 << false << u"pleased +0.05"_s;
    QTest::newRow("delighted edge") << 0.50 << false << u"delighted +0.50"_s;
    QTest::newRow("mixed wins") << 0.02 << true << u"mixed +0.02"_s;
}

void TestTheme::bands()
{
    QFETCH(double, score);
    QFETCH(bool, mixed);
    QFETCH(QString, text);
    QCOMPARE(moodText(score, mixed), text);
}

void TestTheme::marksDifferWithoutColour()
{
    // In grey, every mark must still be told from every other: sign, fill or edge differ, not only the hue.
    QList<QImage> marks;
    for (const auto band : {MoodBand::None, MoodBand::Upset, MoodBand::Unhappy, MoodBand::Neutral, MoodBand::Pleased,
                            MoodBand::Delighted, MoodBand::Mixed}) {
        marks << painted({18, 18}, Theme::current().surface, [&](QPainter *p) { paintMoodMark(p, QRectF(0, 0, 18, 18), band); })
                     .convertToFormat(QImage::Format_Grayscale8);
    }
    for (int a = 0; a < marks.size(); ++a) {
        for (int b = a + 1; b < marks.size(); ++b) {
            int different = 0;
            for (int y = 0; y < 18; ++y) {
                for (int x = 0; x < 18; ++x)
                    different += qAbs(qGray(marks[a].pixel(x, y)) - qGray(marks[b].pixel(x, y))) > 48;
            }
            QVERIFY2(different >= 8, qPrintable(u"marks %1 and %2 differ in %3 pixels"_s.arg(a).arg(b).arg(different)));
        }
    }
}

void TestTheme::verdicts_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << Verdict::Better << u"+8"_s << u"▲ +8, real"_s;
    QTest::newRow("down") << Verdict::Worse << u"−6"_s << u"▼ −6, real"_s;
    QTest::newRow("down is good for churn") << Verdict::Better << u"−0.6"_s << u"▼ −0.6, real"_s;
    QTest::newRow("noise has no arrow") << Verdict::WithinNoise << u"+13"_s << u"≈ +13, within noise"_s;
    QTest::newRow("nothing to say") << Verdict::None << u"+1"_s << QString();
}

void TestTheme::verdicts()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, change);
    QFETCH(QString, text);
    QCOMPARE(verdictText(verdict, change), text);
    const QSize size = verdictSize(verdict, change);
    const QImage image = painted({300, 24}, Theme::current().surface,
                                 [&](QPainter *p) { QCOMPARE(paintVerdict(p, QRectF(0, 0, 300, 24), verdict, change), size.width()); });
    const QColor tint = verdict == Verdict::Better ? Theme::current().positiveTint
                        : verdict == Verdict::Worse ? Theme::current().negativeTint
                                                    : Theme::current().neutralTint;
    QCOMPARE(countNear(image, tint) > 100, verdict != Verdict::None);
}

void TestTheme::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("plus") << 8.0 << 0 << u"+8"_s;
    QTest::newRow("true minus") << -6.4 << 1 << u"−6.4"_s;
    QTest::newRow("zero has no sign") << 0.04 << 1 << u"0.0"_s;
    QTest::newRow("no minus zero") << -0.04 << 1 << u"0.0"_s;
    QTest::newRow("groups") << 1234.5 << 1 << u"+1,234.5"_s;
}

void TestTheme::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(signedText(value, decimals), text);
}

void TestTheme::percentages_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("below ten") << 0.05 << u"5.0\u00a0%"_s;
    QTest::newRow("rounds up to ten") << 0.0996 << u"10\u00a0%"_s;
    QTest::newRow("from ten") << 0.844 << u"84\u00a0%"_s;
    QTest::newRow("none") << 0.0 << u"0.0\u00a0%"_s;
}

void TestTheme::percentages()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(percentText(share), text);
}

void TestTheme::plainLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("breaks") << u"  one\n\n two\tthree\r\n"_s << u"one two three"_s;
    QTest::newRow("markup stays text") << u"<b>bold</b> & co"_s << u"<b>bold</b> & co"_s;
    QTest::newRow("direction overrides go") << u"a\u202Ecba\u202C\u2066x\u2069"_s << u"acbax"_s;
    QTest::newRow("control characters") << QString(u"a\u0000b\u001b[31m"_s) << u"a b [31m"_s;
    QTest::newRow("no-break space stays") << u"5\u00a0%"_s << u"5\u00a0%"_s;
    QTest::newRow("line separator") << u"a\u2028b\u2029c"_s << u"a b c"_s;
    QTest::newRow("nothing") << u" \n "_s << QString();
}

void TestTheme::plainLines()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

void TestTheme::figuresStandInCells()
{
    // Inter's 1 is narrower than its 8, the cells are not.
    QVERIFY(lineWidth(u"1111"_s, TextStyle::Body) < lineWidth(u"8888"_s, TextStyle::Body));
    QCOMPARE(figuresWidth(u"1111"_s, TextStyle::Body), figuresWidth(u"8888"_s, TextStyle::Body));
    QCOMPARE(figuresWidth(u"1,111.10"_s, TextStyle::Body), figuresWidth(u"8,888.80"_s, TextStyle::Body));

    // Right-aligned figures end at the same pixel column whatever their last digit is.
    const auto lastColumn = [](const QString &text) {
        const QImage image = painted({80, 20}, Qt::white, [&](QPainter *p) {
            paintFigures(p, QRectF(0, 0, 80, 20), text, TextStyle::Body, Qt::black);
        });
        for (int x = image.width() - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 128)
                    return x;
            }
        }
        return -1;
    };
    QVERIFY(qAbs(lastColumn(u"10.08"_s) - lastColumn(u"77.78"_s)) <= 1);
}

void TestTheme::wrappedTextStopsAtItsLastLine()
{
    const QString text = u"Second time the rear brake squeals after our service, and nobody said a word about it."_s;
    QCOMPARE(linesHeight(text, TextStyle::Body, 200, 2), 2 * lineHeight(TextStyle::Body));
    QCOMPARE(linesHeight(u"Short"_s, TextStyle::Body, 200, 2), lineHeight(TextStyle::Body));
    QCOMPARE(linesHeight({}, TextStyle::Body, 200, 2), 0);
    const int height = lineHeight(TextStyle::Body);
    const QImage image = painted({200, 4 * height}, Qt::white, [&](QPainter *p) {
        QCOMPARE(paintLines(p, QRectF(0, 0, 200, 4 * height), text, TextStyle::Body, Qt::black, 2), 2 * height);
    });
    QVERIFY(countNear(image.copy(0, 0, 200, 2 * height), Qt::black) > 50);
    QCOMPARE(countNear(image.copy(0, 2 * height, 200, 2 * height), Qt::black), 0);
    // One unbroken word of a megabyte is still two lines, and soon.
    QCOMPARE(linesHeight(QString(100'000, u'x'), TextStyle::Body, 200, 2), 2 * height);
}

void TestTheme::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("letters");
    QTest::newRow("two words") << u"Ingrid Solheim"_s << u"IS"_s;
    QTest::newRow("many words") << u"Maximiliane von Hohenstein"_s << u"MH"_s;
    QTest::newRow("one word") << u"cher"_s << u"C"_s;
    QTest::newRow("accents") << u"çağla öztürk"_s << u"ÇÖ"_s;
    QTest::newRow("outside the basic plane") << u"𝒜da Lovelace"_s << u"𝒜L"_s;
    QTest::newRow("none") << u"  "_s << u"?"_s;
}

void TestTheme::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(rapport::initials(name), letters);
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
        "input-keyboard application-exit"_s.split(u' ', Qt::SkipEmptyParts);
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

void TestTheme::contributionsPointTheirWay()
{
    const auto bar = [](double value, double largest) {
        return painted({101, 16}, Qt::white, [&](QPainter *p) { paintContribution(p, QRectF(0, 0, 101, 16), value, largest); });
    };
    const Theme &t = Theme::current();
    const QImage down = bar(-0.32, 0.32);
    QVERIFY(countNear(down.copy(0, 0, 50, 16), t.negativeFull) > 300);
    QCOMPARE(countNear(down.copy(52, 0, 49, 16), t.negativeFull), 0);
    const QImage up = bar(0.08, 0.32);
    QVERIFY(countNear(up.copy(52, 0, 49, 16), t.positiveFull) > 50);
    QVERIFY(countNear(up, t.positiveFull) < countNear(down, t.negativeFull) / 2);
    QCOMPARE(countNear(bar(0.1, 0.0), t.positiveFull), 0);
}

void TestTheme::sparklineSurvivesWhateverItGets()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto line = [](const std::vector<std::optional<double>> &moods) {
        return painted({120, 30}, Qt::white, [&](QPainter *p) { paintSparkline(p, QRectF(0, 0, 120, 30), moods); });
    };
    const Theme &t = Theme::current();
    QVERIFY(countNear(line({0.5, 0.4, -0.8}), t.negativeFull) > 20);
    QVERIFY(countNear(line({-7.0, 9.0}), t.positiveFull) > 20);
    QCOMPARE(countNear(line({}), t.positiveFull), 0);
    QCOMPARE(countNear(line({std::nullopt, nan}), t.positiveFull), 0);
    QVERIFY(countNear(line({0.8}), t.positiveFull) > 20);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
