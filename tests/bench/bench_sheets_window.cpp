// How long a sheet of Insights takes from asking to painted, the second time it is looked at.
//
//   bench_sheets_window SHOP.rapport

#include "models/workspace.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/sheetcatalog.h"
#include "ui/pages/insightspage.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace rapport;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;
constexpr int longest = 300'000; ///< ms: the first view of a large shop reads millions of rows.

/// Asks anew and paints; milliseconds until the picture is there.
double once(InsightsPage &page)
{
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    QElapsedTimer timer;
    timer.start();
    page.refresh();
    if (!QTest::qWaitFor([&] { return refreshed.count() > 0; }, longest))
        qFatal("a sheet was never shown");
    (void)page.grab();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QTextStream out(stdout);
    if (argc != 2) {
        out << "usage: bench_sheets_window SHOP.rapport\n";
        return 2;
    }
    ThemeManager::instance()->install();
    const auto opened = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!opened) {
        out << describe(opened.error()) << '\n';
        return 5;
    }
    InsightsPage page(*opened.value());
    page.resize(1286, 688);
    page.show();
    for (const SheetEntry &entry : sheetCatalog()) {
        page.showSheet(entry.id);
        const double first = once(page);
        std::vector<double> times;
        for (int i = 0; i < rounds; ++i)
            times.push_back(once(page));
        std::sort(times.begin(), times.end());
        out << u"%1  first view %2 ms  then median %3 ms  worst %4 ms\n"_s.arg(entry.id, -14).arg(first, 0, 'f', 0).arg(times[rounds / 2], 0, 'f', 1).arg(times.back(), 0, 'f', 1);
        out.flush();
    }
    return 0;
}
