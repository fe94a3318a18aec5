#include "app/gui/desk.h"
#include "models/items/timelinemodel.h"
#include "models/services/customers.h"
#include "models/services/journal.h"
#include "models/services/search.h"
#include "models/text/phone.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "tests/kit/timelineshop.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/commands/searchpopup.h"
#include "ui/pages/customers/customerdetail.h"
#include "ui/pages/customerspage.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

using namespace rapport;
using namespace rapport::testkit;
using namespace Qt::StringLiterals;

// How long somebody at the desk waits, in the real window: from a key in the search field to the painted results, and from choosing
// a customer to the painted brief and timeline; beside a frame of an empty widget and the plain questions without a window.
//
//   QT_QPA_PLATFORM=offscreen bench_desk_window [FILE.rapport]      (default: a shop of 2,000 entries)

namespace {

/// Sees when a widget was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

struct Timings
{
    QVector<double> ms;
    [[nodiscard]] double at(double share) const
    {
        QVector<double> sorted = ms;
        std::sort(sorted.begin(), sorted.end());
        return sorted.isEmpty() ? 0 : sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(share * static_cast<double>(sorted.size()))));
    }
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

void print(const QString &what, const Timings &timings)
{
    out() << what.leftJustified(52) << "median " << QString::number(timings.at(0.5), 'f', 2).rightJustified(7) << " ms   p95 "
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

/// Handles events until `done`; a quarter of a minute is an error of the program.
template<class Done>
void wait(Done done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        if (timer.elapsed() > 15000)
            qFatal("nothing was painted");
    }
}

QVector<CustomerRow> someCustomers(Workspace &shop, int count)
{
    QRandomGenerator random(11);
    const CustomerList all = *await(shop.customers().list({}, 0));
    QVector<CustomerId> ids;
    for (int i = 0; i < count && !all.ids.isEmpty(); ++i)
        ids.append(all.ids.at(random.bounded(static_cast<int>(all.ids.size()))));
    return *await(shop.customers().rows(ids));
}

/// What people type: the beginning of a name, a whole one, the end of a number.
QStringList fragmentsOf(const CustomerRow &row)
{
    QStringList fragments{row.name.left(2), row.name.left(4), row.name.section(u' ', -1)};
    const QString digits = text::digitsOf(row.phone);
    if (digits.size() >= 4)
        fragments << digits.right(4) << row.phone;
    fragments.removeAll(QString());
    return fragments;
}

class Bench
{
public:
    explicit Bench(Desk &desk) : m_desk(desk), m_shop(*desk.workspace()), m_people(someCustomers(m_shop, 60)) {}

    void run()
    {
        empty();
        const QStringList fragments = fragmentsOfAll();
        print(u"search without a window, from question to answer"_s, questions(fragments));
        print(u"key in the search field -> painted results"_s, keys(fragments));
        print(u"brief and first page without a window"_s, reads());
        print(u"customer chosen -> painted brief and timeline"_s, choices());
    }

private:
    void empty()
    {
        QWidget widget;
        widget.resize(710, 560);
        widget.show();
        PaintWatch watch(&widget);
        QCoreApplication::processEvents();
        Timings timings;
        for (int i = 0; i < 100; ++i) {
            watch.painted = false;
            timings.ms << timed([&] {
                widget.update();
                wait([&] { return watch.painted; });
            });
        }
        print(u"empty widget, frame"_s, timings);
    }

    [[nodiscard]] QStringList fragmentsOfAll() const
    {
        QStringList all;
        for (const CustomerRow &row : m_people)
            all << fragmentsOf(row);
        return all;
    }

    Timings questions(const QStringList &fragments)
    {
        Timings timings;
        for (const QString &fragment : fragments) {
            timings.ms << timed([&] {
                auto customers = m_shop.search().find(fragment, 8, 0);
                auto notes = m_shop.search().find(fragment, 0, 5);
                customers.waitForFinished();
                notes.waitForFinished();
            });
        }
        return timings;
    }

    Timings keys(const QStringList &fragments)
    {
        SearchField *field = m_desk.window().searchField();
        auto *view = m_desk.window().findChild<QListView *>(u"searchPopup.list"_s);
        auto *model = qobject_cast<SearchHitModel *>(view->model());
        PaintWatch watch(view->viewport());
        PaintWatch nothing(view->parentWidget());
        Timings timings;
        for (const QString &fragment : fragments) {
            field->setFocus();
            field->setText(fragment.chopped(1));
            wait([&] { return field->text().trimmed().isEmpty() || model->isComplete(); });
            QCoreApplication::processEvents();
            timings.ms << timed([&] {
                // QTest::keyClick() knows the letters of ASCII only.
                QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, fragment.right(1));
                QCoreApplication::sendEvent(field, &key);
                wait([&] { return model->isComplete(); });
                watch.painted = nothing.painted = false;
                view->viewport()->update();
                wait([&] { return watch.painted || nothing.painted; });
            });
        }
        field->clear();
        return timings;
    }

    Timings reads()
    {
        Timings timings;
        for (const CustomerRow &row : m_people) {
            timings.ms << timed([&] {
                auto brief = m_shop.customers().brief(row.id);
                auto page = m_shop.journal().page(row.id, {}, std::nullopt, TimelineModel::pageSize);
                brief.waitForFinished();
                page.waitForFinished();
            });
        }
        return timings;
    }

    Timings choices()
    {
        auto *page = qobject_cast<CustomersPage *>(m_desk.window().builtPage(u"customers"_s));
        auto *detail = page->findChild<CustomerDetail *>(u"customerDetail"_s);
        auto *brief = detail->findChild<QWidget *>(u"customerBrief"_s);
        auto *model = detail->findChild<TimelineModel *>();
        PaintWatch briefPainted(brief);
        PaintWatch timelinePainted(detail->timeline()->viewport());
        Timings timings;
        for (const CustomerRow &row : m_people) {
            if (page->currentCustomer() == row.id)
                continue;
            timings.ms << timed([&] {
                page->showCustomer(row.id);
                wait([&] { return detail->brief().customer.id == row.id && model->customer() == row.id && model->state() == TimelineModel::State::Ready; });
                briefPainted.painted = timelinePainted.painted = false;
                brief->update();
                detail->timeline()->viewport()->update();
                const bool rows = model->rowCount() > 0;
                wait([&] { return briefPainted.painted && (timelinePainted.painted || !rows); });
            });
            QCoreApplication::processEvents();
        }
        return timings;
    }

    Desk &m_desk;
    Workspace &m_shop;
    const QVector<CustomerRow> m_people;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"RapportTests"_s);
    QStandardPaths::setTestModeEnabled(true);
    ThemeManager::instance()->install();
    Desk desk;
    desk.window().resize(1366, 768);
    desk.show();
    std::unique_ptr<TimelineShop> shop;
    QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (path.isEmpty()) {
        shop = std::make_unique<TimelineShop>();
        shop->fill(2000);
        path = shop->path();
        shop->close();
    }
    if (!desk.open(path))
        return 1;
    desk.window().showPage(u"customers"_s);
    QTest::qWait(500);
    Bench(desk).run();
    return 0;
}
