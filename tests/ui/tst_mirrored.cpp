#include "tests/ui/entrylist.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelinerow.h"
#include "ui/timeline/timelineview.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

/// What is painted by hand in a language that is read from right to left: at the mirrored place, and never as in a mirror.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"RapportTests"_s);
        QStandardPaths::setTestModeEnabled(true);
        ThemeManager::instance()->install();
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void piecesChangeSidesAndStayUpright_data();
    void piecesChangeSidesAndStayUpright();
    void shapesAreTurnedRound();
    void aMoodIsCorrectedWhereItStands_data();
    void aMoodIsCorrectedWhereItStands();
    void roomAtTheEdgesChangesSides();
};

namespace {

using Paint = std::function<void(QPainter *)>;

constexpr int wide = 300;
constexpr int high = 40;

QImage painted(const Paint &paint, Qt::LayoutDirection direction)
{
    QImage image(wide, high, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const Mirrored mirrored(&painter, image.rect(), direction);
    paint(&painter);
    return image;
}

/// The smallest rectangle with everything that is not white.
QRect inked(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

void TestMirrored::piecesChangeSidesAndStayUpright_data()
{
    QTest::addColumn<Paint>("paint");
    QTest::newRow("words") << Paint([](QPainter *painter) { paintLine(painter, QRectF(20, 0, 200, high), u"Bergé & Rüß"_s, TextStyle::Body, Qt::black); });
    QTest::newRow("words at the end") << Paint([](QPainter *painter) {
        paintLine(painter, QRectF(20, 0, 100, high), u"Fri 20"_s, TextStyle::Small, Qt::black, Qt::AlignRight);
    });
    QTest::newRow("figures") << Paint([](QPainter *painter) { paintFigures(painter, QRectF(20, 0, 90, high), u"1,174.20"_s, TextStyle::Name, Qt::black); });
    QTest::newRow("icon") << Paint([](QPainter *painter) { paintIcon(painter, QRectF(30, 0, 16, high), u"document-edit"_s, 16, Qt::black); });
    QTest::newRow("tick") << Paint([](QPainter *painter) { paintNoticeMark(painter, QRectF(30, 10, 16, 16), Notice::Done); });
    QTest::newRow("mood") << Paint([](QPainter *painter) { paintMoodMark(painter, QRectF(30, 10, 18, 18), MoodBand::Upset); });
}

void TestMirrored::piecesChangeSidesAndStayUpright()
{
    QFETCH(Paint, paint);
    const QImage plain = painted(paint, Qt::LeftToRight);
    const QImage turned = painted(paint, Qt::RightToLeft);
    const QRect from = inked(plain);
    const QRect to = inked(turned);
    QVERIFY(from.width() > 4);
    QVERIFY(from.right() < wide / 2);
    // A glyph may begin a part of a pixel beside its place.
    QVERIFY2(std::abs((wide - 1 - to.right()) - from.left()) <= 1, qPrintable(u"%1 at the left, %2 at the right"_s.arg(from.left()).arg(wide - 1 - to.right())));
    QVERIFY(std::abs(to.width() - from.width()) <= 1);
    const auto likeness = [&](const QImage &other) {
        double apart = 0;
        for (int y = from.top(); y <= from.bottom(); ++y) {
            for (int x = 0; x < std::min(from.width(), to.width()); ++x)
                apart += std::abs(qGray(plain.pixel(from.left() + x, y)) - qGray(other.pixel(to.left() + x, y)));
        }
        return apart;
    };
    const double upright = likeness(turned);
    // As in a mirror it would be: its own columns the other way round. What is the same both ways tells nothing.
    const QImage flipped = turned.copy(to).mirrored(true, false);
    QImage inMirror = turned;
    QPainter(&inMirror).drawImage(to.topLeft(), flipped);
    if (likeness(inMirror) > 0)
        QVERIFY2(upright <= likeness(inMirror), qPrintable(u"%1 upright, %2 in a mirror"_s.arg(upright).arg(likeness(inMirror))));
}

void TestMirrored::shapesAreTurnedRound()
{
    const Paint bar = [](QPainter *painter) { painter->fillRect(QRect(10, 5, 3, 20), Qt::black); };
    QCOMPARE(inked(painted(bar, Qt::LeftToRight)), QRect(10, 5, 3, 20));
    QCOMPARE(inked(painted(bar, Qt::RightToLeft)), QRect(wide - 13, 5, 3, 20));
}

void TestMirrored::aMoodIsCorrectedWhereItStands_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestMirrored::aMoodIsCorrectedWhereItStands()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    const FixedClock clock{noon};
    Entries model;
    TimelineView view;
    view.setContext(context(clock));
    view.setModel(&model);
    view.resize(700, 500);
    view.show();
    model.setAll({call(1, noon, u"The brake squeals again and nobody said sorry."_s, -400)});
    const QRect card = view.visualRect(model.index(0));
    // The badge ends where the words inside the card end.
    const QPoint badge(moodLaneLeft(view.width()) - space::s4 - 20, card.top() + size::dayLine() + 5 + lineHeight(TextStyle::Body) / 2);
    const QPoint there = mirroredPoint(view.viewport(), badge);
    QVERIFY(direction == Qt::LeftToRight ? there.x() > 350 : there.x() < 350);
    const QPoint opposite(view.viewport()->width() - 1 - there.x(), there.y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, opposite);
    QVERIFY(!view.findChild<QWidget *>(u"scoreEditor"_s));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, there);
    auto *editor = view.findChild<QWidget *>(u"scoreEditor"_s);
    QVERIFY(editor && editor->isVisible());
    // It stands in the card, which begins at the side where reading begins.
    const int start = direction == Qt::LeftToRight ? editor->x() : view.viewport()->width() - editor->geometry().right() - 1;
    QVERIFY2(start > 60 && start < 160, qPrintable(QString::number(start)));
}

void TestMirrored::roomAtTheEdgesChangesSides()
{
    QWidget widget;
    QCOMPARE(mirroredMargins(&widget, {9, 1, 2, 3}), QMargins(9, 1, 2, 3));
    widget.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(mirroredMargins(&widget, {9, 1, 2, 3}), QMargins(2, 1, 9, 3));
}

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
