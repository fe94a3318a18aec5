// Start to the first painted window, beside an empty Qt Widgets window in the same run.
//
//   bench_start SHOP.rapport [RUNS]
//
// Each start is a process of its own: this program runs itself with --empty or --shop, which print one line when the
// window is painted; the clock runs from before the process is started until that line is read. --shop does what the
// program's main() does; besides its first paint the one that shows customers is measured. Medians; peak resident memory.
#include "app/gui/desk.h"
#include "ui/theme/thememanager.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

/// Kibibytes of VmHWM.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Prints a word after the first paint of a widget at which `ready` holds.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, const char *word, std::function<bool()> ready, std::function<void()> then)
        : QObject(widget), m_word(word), m_ready(std::move(ready)), m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && m_ready()) {
            m_done = true;
            // After this event the picture is on the screen.
            QTimer::singleShot(0, this, [this] {
                std::printf("%s\n", m_word);
                std::fflush(stdout);
                m_then();
            });
        }
        return false;
    }

private:
    const char *m_word;
    std::function<bool()> m_ready;
    std::function<void()> m_then;
    bool m_done = false;
};

/// Whatever is loaded behind the first picture counts as memory, too.
void leaveLater()
{
    QTimer::singleShot(1500, qApp, [] {
        std::printf("%lld\n", static_cast<long long>(peakMemory()));
        std::fflush(stdout);
        QApplication::quit();
    });
}

int emptyWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1366, 768);
    new PaintWatch(&window, "painted", [] { return true; }, leaveLater);
    window.show();
    return QApplication::exec();
}

int shopWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"rapport"_s);
    QApplication::setApplicationName(u"rapport-bench"_s);
    ThemeManager::instance()->install();
    Desk desk;
    new PaintWatch(&desk.window(), "painted", [] { return true; }, [] {});
    desk.show();
    if (!desk.open(QString::fromLocal8Bit(argv[2])))
        return 1;
    auto *list = desk.window().findChild<QAbstractItemView *>();
    if (!list)
        return 1;
    new PaintWatch(list->viewport(), "filled", [list] { return list->model() && list->model()->rowCount() > 0; }, leaveLater);
    return QApplication::exec();
}

struct Start
{
    double painted = 0; ///< Milliseconds.
    double filled = 0;
    qint64 kibibytes = 0;
};

Start measure(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    Start start;
    while (process.state() != QProcess::NotRunning || process.canReadLine()) {
        if (!process.canReadLine() && !process.waitForReadyRead(60000))
            break;
        const double now = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            if (line == "painted")
                start.painted = now;
            else if (line == "filled")
                start.filled = now;
            else
                start.kibibytes = line.toLongLong();
        }
    }
    process.waitForFinished();
    if (start.kibibytes == 0)
        qFatal("a window did not open; is there a display?");
    return start;
}

double middle(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Start median(const QStringList &arguments, int runs)
{
    std::vector<double> painted;
    std::vector<double> filled;
    Start result;
    for (int i = 0; i < runs; ++i) {
        const Start start = measure(arguments);
        painted.push_back(start.painted);
        filled.push_back(start.filled);
        result.kibibytes = std::max(result.kibibytes, start.kibibytes);
    }
    result.painted = middle(painted);
    result.filled = middle(filled);
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1 && QByteArray(argv[1]) == "--empty")
        return emptyWindow(argc, argv);
    if (argc > 2 && QByteArray(argv[1]) == "--shop")
        return shopWindow(argc, argv);
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "bench_start SHOP.rapport [RUNS]\n");
        return 2;
    }
    const int runs = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 9;
    const QString file = QString::fromLocal8Bit(argv[1]);
    (void)measure({u"--shop"_s, file}); // the disk's cache is warm for both
    const Start empty = median({u"--empty"_s}, runs);
    const Start shop = median({u"--shop"_s, file}, runs);
    std::printf("empty window              %7.1f ms  %6.1f MiB\n", empty.painted, static_cast<double>(empty.kibibytes) / 1024);
    std::printf("rapport, first paint      %7.1f ms  %6.1f MiB\n", shop.painted, static_cast<double>(shop.kibibytes) / 1024);
    std::printf("rapport, first page filled %7.1f ms\n", shop.filled);
    std::printf("ratio of first paints     %7.2f     (to reach: 2.5, and 150 MiB)\n", shop.painted / empty.painted);
    return 0;
}
