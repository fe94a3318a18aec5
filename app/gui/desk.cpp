#include "app/gui/desk.h"

#include "app/gui/customersearch.h"
#include "app/gui/newcustomeroffer.h"
#include "app/gui/notesearch.h"
#include "app/gui/reminders.h"
#include "app/gui/request.h"
#include "app/gui/rulekeeper.h"
#include "models/items/whendone.h"
#include "models/sample/sampleplace.h"
#include "models/sample/sampleshop.h"
#include "models/services/rescoring.h"
#include "models/services/segments.h"
#include "models/services/shop.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "storage/database.h"
#include "storage/filestate.h"
#include "ui/commands/commandregistry.h"
#include "ui/composer/composer.h"
#include "ui/counter/counterwindow.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/feedbackpage.h"
#include "ui/pages/importdialog.h"
#include "ui/pages/insightspage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/ruletext.h"
#include "ui/support/segmenttext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statusline.h"

#include <QAbstractItemView>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QSettings>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int noticeEveryMs = 2000;
constexpr int readingStartsMs = 3000;
constexpr qint64 worthShowing = 500; ///< Fewer texts are read before anybody looks.
constexpr char staffKey[] = "desk/staff";

/// What a new shop knows of itself: the machine's own zone, currency and country.
ShopProfile newProfile()
{
    const QLocale here;
    ShopProfile profile;
    profile.timezone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (const QString currency = here.currencySymbol(QLocale::CurrencyIsoCode); currency.size() == 3)
        profile.currency = currency;
    if (const QString country = QLocale::territoryToCode(here.territory()); country.size() == 2)
        profile.country = country;
    return profile;
}

} // namespace

Desk::Desk(std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock)), m_window(std::make_unique<MainWindow>()), m_customerSearch(new CustomerSearch(this)), m_noteSearch(new NoteSearch(this)),
      m_newCustomer(new NewCustomerOffer(this)), m_rules(new RuleKeeper(this)), m_reminders(new Reminders(this)),
      m_ownPath(Workspace::defaultPath())
{
    // One message at a time, and its action means what that message says.
    connect(m_window->messageBar(), &MessageBar::actionTriggered, this, [this] {
        m_window->messageBar()->hide();
        if (const std::function<void()> act = std::exchange(m_offered, {}))
            act();
    });
    connectCommands();
    connectSearch();
    connectChats();
    addPages();
    watchDay();
    connect(m_window.get(), &MainWindow::staffChosen, this, &Desk::chooseStaff);
    connect(&m_notice, &QTimer::timeout, this, [this] {
        if (m_workspace)
            m_workspace->noticeOthers();
    });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_workspace)
            m_workspace->noticeOthers();
    });
}

Desk::~Desk() = default;

bool Desk::open(const QString &path)
{
    auto shop = Workspace::open(path, m_clock);
    if (!shop) {
        if (!m_workspace)
            m_window->showWelcome();
        say(shop.error(), tr("The file was not opened"));
        return false;
    }
    adopt(std::move(shop).value());
    return true;
}

void Desk::openDefault(const QString &path)
{
    m_ownPath = path;
    if (QFileInfo::exists(path))
        open(path);
    else
        m_window->showWelcome();
}

void Desk::openSample(const QString &path)
{
    if (m_workspace && m_workspace->path() == path)
        return;
    if (QFileInfo::exists(path))
        open(path);
    else
        launch(this, makeSample(path));
}

QCoro::Task<> Desk::makeSample(QString path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (m_makingSample)
        co_return;
    m_makingSample = true;
    // Under another name until it is whole: a sample shop that was interrupted must not be taken for one.
    const QString unfinished = path + u".new";
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(unfinished + QLatin1String(suffix));
    auto made = Workspace::create(unfinished, sample::profile(), m_clock);
    if (!made) {
        m_makingSample = false;
        say(made.error(), tr("The sample shop was not made"));
        co_return;
    }
    std::unique_ptr<Workspace> shop = std::move(made).value();
    m_window->statusLine()->showWork(tr("Making the sample shop"), 0, 0, false);
    const auto progress = std::make_shared<sample::Progress>();
    const auto filling = sample::fill(*shop, {}, progress);
    const QPointer<Desk> guard(this);
    const Result<sample::Report> filled = co_await filling;
    shop.reset();
    if (!guard)
        co_return;
    m_makingSample = false;
    m_window->statusLine()->hideWork();
    const Result<void> placed = filled ? moveIntoPlace(unfinished, path) : Result<void>(filled.error());
    if (!placed)
        say(placed.error(), tr("The sample shop was not made"));
    else // As when another program asks: not under a dialog or the counter, which look at the shop that is open.
        answer({Request::Kind::Open, path});
}

void Desk::adopt(std::unique_ptr<Workspace> workspace)
{
    m_offered = {};
    m_window->messageBar()->hide();
    // The pages look at the old shop until they are built anew.
    std::unique_ptr<Workspace> old = std::move(m_workspace);
    m_workspace = std::move(workspace);
    m_customerSearch->setWorkspace(m_workspace.get());
    m_noteSearch->setWorkspace(m_workspace.get());
    m_newCustomer->setWorkspace(m_workspace.get());
    m_rules->setWorkspace(m_workspace.get());
    m_reminders->setWorkspace(m_workspace.get());
    m_window->setWorkspace(m_workspace.get());
    m_window->rebuildPages();
    old.reset();
    watchUndo();
    watchReading();
    const auto named = [this] {
        m_window->setShopName(m_workspace->profile().name);
        m_window->statusLine()->setResting(m_workspace->profile().sample ? tr("This is the sample shop: everybody in it is made up.") : QString());
    };
    connect(m_workspace.get(), &Workspace::profileChanged, this, named);
    named();
    m_window->commands()->on(u"entry.new"_s, m_workspace.get(), [this] {
        m_window->showPage(u"customers"_s);
        if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
            page->newEntry();
    });
    for (const QString &id : Composer::commandIds()) {
        m_window->commands()->on(id, m_workspace.get(), [this, id] {
            auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s));
            if (page && m_window->currentPage() == u"customers"_s)
                page->performEntry(id);
        });
    }
    connect(m_workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.everything)
            launch(this, loadStaff());
        launch(this, countFeedback());
    });
    launch(this, countFeedback());
    launch(this, loadStaff());
    m_notice.start(noticeEveryMs);
    if (m_window->currentPage().isEmpty())
        m_window->showPage(u"today"_s);
    // The keys belong to the page, not to the first field of the window.
    if (const QWidget *page = m_window->builtPage(m_window->currentPage())) {
        if (auto *list = page->findChild<QAbstractItemView *>())
            list->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT opened();
}

Workspace *Desk::ensureShop()
{
    if (m_workspace)
        return m_workspace.get();
    QDir().mkpath(QFileInfo(m_ownPath).absolutePath());
    auto made = Workspace::create(m_ownPath, newProfile(), m_clock);
    if (!made) {
        say(made.error(), tr("No shop was made"));
        return nullptr;
    }
    adopt(std::move(made).value());
    // In people's own words: below this layer nothing is translated.
    whenDone(this, m_workspace->segments().start(startingSegmentNames()), [this](const Result<void> &started) {
        if (!started)
            say(started.error(), tr("The segments to start with were not made"));
    });
    whenDone(this, m_workspace->worklist().startRules(startingRuleTexts()), [this](const Result<void> &started) {
        if (!started)
            say(started.error(), tr("The rules to start with were not put into your language"));
    });
    return m_workspace.get();
}

void Desk::chooseFile()
{
    const QString folder = QFileInfo(m_workspace ? m_workspace->path() : m_ownPath).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a Rapport file"), folder, tr("Rapport shops (*.rapport);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void Desk::importFile()
{
    if (!ensureShop())
        return;
    auto *dialog = new ImportDialog(*m_workspace, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::newCustomer(const QString &phone)
{
    if (!ensureShop())
        return;
    m_window->showPage(u"customers"_s);
    if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
        page->newCustomer({}, phone);
}

void Desk::showCustomer(CustomerId id)
{
    m_window->showPage(u"customers"_s);
    if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
        page->showCustomer(id);
}

void Desk::say(const Error &error, const QString &action)
{
    m_lastProblem = errorText(error, action);
    m_window->messageBar()->showMessage(Notice::Error, m_lastProblem);
}

/// Texts that an earlier engine read, or that say what the shop gave a new weight, are read anew while people work.
void Desk::watchReading()
{
    Rescoring *reading = &m_workspace->rescoring();
    connect(reading, &Rescoring::changed, this, [this, reading] {
        StatusLine *line = m_window->statusLine();
        if (reading->isRunning() && reading->state().total >= worthShowing)
            line->showWork(tr("Reading texts anew"), reading->state().done, reading->state().total, true);
        else if (line->showsWork())
            line->hideWork();
        if (reading->isPaused())
            line->showNote(tr("Stopped. Settings, Moods goes on with it, and so does the next start."));
    });
    connect(m_window->statusLine(), &StatusLine::cancelRequested, reading, &Rescoring::stop);
    // Not while the first page is being built.
    QTimer::singleShot(readingStartsMs, reading, &Rescoring::start);
}

QCoro::Task<> Desk::loadStaff()
{
    const QPointer<Workspace> shop(m_workspace.get());
    const auto reading = m_workspace->shop().staff();
    const QPointer<Desk> guard(this);
    const Result<QVector<Staff>> staff = co_await reading;
    if (!guard || !shop || shop != m_workspace.get() || !staff)
        co_return;
    QStringList names;
    m_staff.clear();
    for (const Staff &person : *staff) {
        if (!person.active)
            continue;
        names << person.name;
        m_staff.insert(person.name, person.id);
    }
    const QString current = chosenStaff();
    m_window->setStaff(names, names.contains(current) ? current : QString());
    chooseStaff(current);
}

QString Desk::chosenStaff()
{
    return QSettings().value(QLatin1String(staffKey)).toString();
}

void Desk::chooseStaff(const QString &name)
{
    // Written only where it is news: QSettings waits for the disk, and at a start somebody waits for the window.
    QSettings settings;
    if (settings.value(QLatin1String(staffKey)).toString() != name)
        settings.setValue(QLatin1String(staffKey), name);
    if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
        page->setStaff(m_staff.value(name));
    if (m_workspace)
        m_workspace->undo().setPerson(m_staff.value(name));
    if (auto *page = qobject_cast<FeedbackPage *>(m_window->builtPage(u"feedback"_s)))
        page->setStaff(m_staff.value(name));
    if (auto *page = qobject_cast<TodayPage *>(m_window->builtPage(u"today"_s)))
        page->setStaff(m_staff.value(name));
}

} // namespace rapport
