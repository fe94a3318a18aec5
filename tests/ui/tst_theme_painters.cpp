#include "tests/ui/themed.h"
#include "ui/support/numbertext.h"
#include "ui/theme/badges.h"
#include "ui/theme/bars.h"
#include "ui/theme/metrics.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"

#include <QMenu>
#include <QPainter>
#include <QTest>

#include <limits>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

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

} // namespace

/// Numbers and marks that say the same thing twice, and text that stays text.
class TestThemePainters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themed.install(); }
    void init() { m_themed.reset(); }
    void menusShowTheirHeadingsAndCutEndlessWords();

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
    void longTextIsCutBeforeItIsShaped();
    void otherScriptsKeepTheBaseline();
    void initials_data();
    void initials();
    void contributionsPointTheirWay();
    void sparklineSurvivesWhateverItGets();

private:
    Themed m_themed;
};

void TestThemePainters::bands_data()
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

void TestThemePainters::bands()
{
    QFETCH(double, score);
    QFETCH(bool, mixed);
    QFETCH(QString, text);
    QCOMPARE(moodText(score, mixed), text);
}

void TestThemePainters::marksDifferWithoutColour()
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

void TestThemePainters::verdicts_data()
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

void TestThemePainters::verdicts()
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

void TestThemePainters::numbers_data()
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

void TestThemePainters::numbers()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QCOMPARE(signedText(value, decimals), text);
}

void TestThemePainters::percentages_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("below ten") << 0.05 << u"5.0\u00a0%"_s;
    QTest::newRow("rounds up to ten") << 0.0996 << u"10\u00a0%"_s;
    QTest::newRow("from ten") << 0.844 << u"84\u00a0%"_s;
    QTest::newRow("none") << 0.0 << u"0.0\u00a0%"_s;
}

void TestThemePainters::percentages()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(percentText(share), text);
}

void TestThemePainters::plainLines_data()
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

void TestThemePainters::plainLines()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    QCOMPARE(plainLine(text), line);
}

void TestThemePainters::figuresStandInCells()
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

void TestThemePainters::wrappedTextStopsAtItsLastLine()
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

void TestThemePainters::longTextIsCutBeforeItIsShaped()
{
    const QString megabyte = QString(1 << 20, u'i');
    const auto paint = [](const QString &text, Qt::TextElideMode elide) {
        return painted({200, 20}, Qt::white, [&](QPainter *p) {
            paintLine(p, QRectF(0, 0, 200, 20), text, TextStyle::Body, Qt::black, Qt::AlignLeft, elide);
        });
    };
    // What is seen is what the whole text would show: the start, and an ellipsis.
    QCOMPARE(paint(megabyte, Qt::ElideRight), paint(megabyte.left(2000), Qt::ElideRight));
    QCOMPARE(paint(megabyte + u".csv"_s, Qt::ElideMiddle), paint(megabyte.left(2000) + u".csv"_s, Qt::ElideMiddle));
    QVERIFY(paint(megabyte + u".csv"_s, Qt::ElideMiddle) != paint(megabyte, Qt::ElideMiddle));
    // Blank lines first do not hide what follows, and half a character is never painted.
    QVERIFY(countNear(paint(QString(5000, u'\n') + u"words"_s, Qt::ElideRight), Qt::black) > 5);
    paint(QString(u"😀"_s).repeated(5000), Qt::ElideRight);
}

void TestThemePainters::otherScriptsKeepTheBaseline()
{
    // A taller font in the line must not push the words beside it down.
    const auto lowestInk = [](const QString &text) {
        const QImage image = painted({120, 30}, Qt::white, [&](QPainter *p) {
            paintLine(p, QRectF(0, 0, 120, 30), text, TextStyle::Body, Qt::black);
        });
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < 12; ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    return y;
            }
        }
        return -1;
    };
    QCOMPARE(lowestInk(u"H 漢字 العربية"_s), lowestInk(u"H"_s));
}

void TestThemePainters::initials_data()
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

void TestThemePainters::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, letters);
    QCOMPARE(rapport::initials(name), letters);
}

void TestThemePainters::contributionsPointTheirWay()
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

void TestThemePainters::sparklineSurvivesWhateverItGets()
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

void TestThemePainters::menusShowTheirHeadingsAndCutEndlessWords()
{
    QMenu menu;
    menu.addAction(u"One"_s);
    const QSize plain = menu.sizeHint();
    menu.addSection(u"Segments"_s);
    menu.addAction(u"Two"_s);
    // A heading takes a line of its own, not only a rule.
    QVERIFY2(menu.sizeHint().height() > plain.height() + size::menuItem() + lineHeight(TextStyle::Small), qPrintable(QString::number(menu.sizeHint().height())));
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    QVERIFY(countNear(menu.grab().toImage(), Theme::current().text3) > 20);
    menu.addAction(QString(300, u'w'));
    QVERIFY2(menu.sizeHint().width() < size::scaled(700), qPrintable(QString::number(menu.sizeHint().width())));
}

QTEST_MAIN(TestThemePainters)
#include "tst_theme_painters.moc"
