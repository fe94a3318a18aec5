#include "models/items/timelinemodel.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "tests/kit/timelineshop.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

using namespace rapport;
using namespace rapport::testkit;

// How long a frame of a long timeline takes: the first one after a customer is chosen, those while scrolling, and after a
// jump; beside a frame of an empty widget of the same size in the same run.
//
//   QT_QPA_PLATFORM=offscreen bench_frames [FILE.rapport]
//
// Without a file it makes a shop with a customer of 10,000 entries; with one it takes the customer with the most
// conversations among the fifty contacted last.

namespace {

constexpr int entries = 13'400; ///< Three quarters of them are the first customer's.
constexpr QSize viewSize(710, 560);

/// Counts paint events of a widget.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

struct Timings
{
    QVector<double> ms;
    [[nodiscard]] double at(double share) const
    {
        QVector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(share * static_cast<double>(sorted.size()))));
    }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const char *what, const Timings &timings)
{
    out() << QString::fromLatin1(what).leftJustified(44) << "median " << QString::number(timings.at(0.5), 'f', 2).rightJustified(7) << " ms   p95 "
          << QString::number(timings.at(0.95), 'f', 2).rightJustified(7) << " ms   n " << timings.ms.size() << Qt::endl;
}

template<class Action>
double timed(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From choosing the customer to the painted first page.
Timings firstFrames(TimelineModel &model, TimelineView &view, CustomerId customer)
{
    PaintWatch watch(view.viewport());
    Timings timings;
    for (int run = 0; run < 40; ++run) {
        model.setCustomer({});
        QCoreApplication::processEvents();
        watch.paints = 0;
        timings.ms << timed([&] {
            model.setCustomer(customer);
            while (model.rowCount() == 0)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            watch.paints = 0;
            while (watch.paints == 0)
                QCoreApplication::processEvents();
        });
    }
    return timings;
}

Timings scrolling(TimelineView &view, int steps, int pixels)
{
    QScrollBar *bar = view.verticalScrollBar();
    Timings timings;
    for (int step = 0; step < steps; ++step) {
        timings.ms << timed([&] {
            bar->setValue(bar->value() + pixels);
            QCoreApplication::processEvents();
        });
    }
    return timings;
}

Timings jumps(TimelineView &view, int count)
{
    QRandomGenerator random(5);
    QScrollBar *bar = view.verticalScrollBar();
    Timings timings;
    for (int jump = 0; jump < count; ++jump) {
        const int to = random.bounded(std::max(1, bar->maximum()));
        timings.ms << timed([&] {
            bar->setValue(to);
            QCoreApplication::processEvents();
        });
    }
    return timings;
}

Timings emptyFrames()
{
    QWidget empty;
    empty.resize(viewSize);
    empty.show();
    QCoreApplication::processEvents();
    Timings timings;
    for (int frame = 0; frame < 200; ++frame) {
        timings.ms << timed([&] {
            empty.update();
            QCoreApplication::processEvents();
        });
    }
    return timings;
}

CustomerId busiest(Workspace &workspace)
{
    const auto id = await(workspace.database().read([](Session &session) -> Result<qint64> {
        return session.scalar(QStringLiteral("SELECT customer_id FROM customer_summary ORDER BY conversations DESC LIMIT 1"));
    }));
    return CustomerId(id.ok() ? *id : 0);
}

void measure(Workspace &workspace, CustomerId customer)
{
    TimelineContext context;
    context.calendar = workspace.calendar();
    context.clock = &workspace.clock();
    context.language = workspace.profile().language;
    TimelineModel model(workspace);
    TimelineView view;
    view.setContext(context);
    view.setModel(&model);
    view.resize(viewSize);
    view.show();
    QCoreApplication::processEvents();

    print("empty widget, frame", emptyFrames());
    print("choose the customer -> painted first page", firstFrames(model, view, customer));
    print("scroll by 60 px, frame (first time)", scrolling(view, 300, 60));
    // All pages in memory: the length of the list must not matter.
    for (int before = -1; model.rowCount() > before;) {
        before = model.rowCount();
        model.fetchMore({});
        if (!QTest::qWaitFor([&] { return model.rowCount() > before; }, 1000))
            break;
    }
    print("scroll by 60 px back, frame", scrolling(view, 300, -60));
    print("jump anywhere, frame", jumps(view, 200));
    out() << "rows " << model.rowCount() << ", measured " << view.measuredRows() << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("RapportTests"));
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    if (argc > 1) {
        auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]));
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        measure(**opened, busiest(**opened));
        return 0;
    }
    TimelineShop shop;
    shop.fill(entries);
    measure(*shop, shop.anna);
    return 0;
}
