// How long a sheet of Insights takes from asking to painted: the first time it is looked at, again, and after a change of the data, when it shows
// what it knows at once and follows up. Beside it, as the baseline, how long the figures take to be worked out anew: what one would wait without
// that. Logs a call for each round of changes: give it a copy.
//
//   bench_sheets_window SHOP.rapport

#include "models/services/drafts.h"
#include "models/services/journal.h"
#include "models/services/teamswitch.h"
#include "models/workspace.h"
#include "tests/kit/temporaryshop.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/sheetcatalog.h"
#include "ui/pages/insightspage.h"
#include "ui/theme/thememanager.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QSettings>
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
constexpr int changes = 5;
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

struct AfterChange
{
    double shown = 0;   ///< The first picture, older or not.
    double current = 0; ///< The one with the change in it.
};

/// Writes a call down and asks anew.
AfterChange afterChange(Workspace &shop, InsightsPage &page)
{
    InteractionDraft draft;
    draft.customer = CustomerId(1);
    draft.kind = InteractionKind::Call;
    draft.text = u"Thank you, all is well again."_s;
    QSignalSpy changed(&shop, &Workspace::changed);
    const auto written = shop.journal().log(draft);
    if (!QTest::qWaitFor([&] { return changed.count() > 0 && written.isFinished(); }, longest))
        qFatal("nothing was written");
    QSignalSpy older(page.sheet(), &InsightsSheet::shownOlder);
    QSignalSpy refreshed(&page, &InsightsPage::refreshed);
    AfterChange times;
    QElapsedTimer timer;
    timer.start();
    page.refresh();
    if (!QTest::qWaitFor([&] { return older.count() > 0 || refreshed.count() > 0; }, longest))
        qFatal("a sheet was never shown");
    (void)page.grab();
    times.shown = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!QTest::qWaitFor([&] { return refreshed.count() > 0; }, longest))
        qFatal("a sheet never caught up");
    times.current = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return times;
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
    // Figures per person are off until somebody wants them: here they are to be measured.
    const auto team = testkit::await(setShowsTeam(*opened.value(), true));
    if (!team) {
        out << describe(team.error()) << '\n';
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
        std::vector<double> shown;
        double current = 0;
        for (int i = 0; i < changes; ++i) {
            const AfterChange after = afterChange(*opened.value(), page);
            shown.push_back(after.shown);
            current = std::max(current, after.current);
        }
        std::sort(shown.begin(), shown.end());
        out << u"%1  first view %2 ms  again: median %3 ms, worst %4 ms  after a change: median %5 ms, worst %6 ms  baseline, worked out anew: %7 ms\n"_s
                   .arg(entry.id, -14)
                   .arg(first, 0, 'f', 0)
                   .arg(times[rounds / 2], 0, 'f', 1)
                   .arg(times.back(), 0, 'f', 1)
                   .arg(shown[changes / 2], 0, 'f', 1)
                   .arg(shown.back(), 0, 'f', 1)
                   .arg(current, 0, 'f', 0);
        out.flush();
    }
    return 0;
}
