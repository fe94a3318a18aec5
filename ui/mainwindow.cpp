#include "ui/mainwindow.h"

#include "ui/commands/cheatsheet.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/commandsearch.h"
#include "ui/commands/commandtable.h"
#include "ui/commands/searchpopup.h"
#include "ui/composer/draftstore.h"
#include "ui/pages/welcomepage.h"
#include "ui/support/undoguard.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/topbar.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_commands(new CommandRegistry(commandTable(), this))
    , m_rail(new Rail(this))
    , m_search(new SearchField(this))
    , m_newEntry(new Button(tr("New entry"), this))
    , m_staffButton(new Button(tr("Menu"), Button::Kind::Flat, this))
    , m_menu(new QMenu(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Rapport"));
    setMinimumSize(size::minimumWindowWidth, size::minimumWindowHeight);
    m_messages->setObjectName(u"mainWindow.message"_s);
    m_stack->setObjectName(u"mainWindow.pages"_s);

    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(space::s16, space::s8, space::s16, space::s8);
    messages->addWidget(m_messages);
    auto *messageFrame = new QWidget(this);
    messageFrame->setLayout(messages);
    messageFrame->hide();
    // The strip is there only with a message; an empty one would push the page down.
    connect(m_messages, &MessageBar::shown, messageFrame, &QWidget::show);
    connect(m_messages, &MessageBar::hidden, messageFrame, &QWidget::hide);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(buildTopBar());
    right->addWidget(messageFrame);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *central = new QWidget(this);
    auto *all = new QHBoxLayout(central);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_rail);
    all->addLayout(right, 1);
    setCentralWidget(central);

    m_popup = new SearchPopup(m_search, central);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
    connectCommands();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildTopBar()
{
    m_search->setObjectName(u"mainWindow.search"_s);
    m_search->setAccessibleName(tr("Find"));
    m_search->setPlaceholderText(tr("Find a customer, phone number or word, or run a command"));
    m_search->setKeyHint(keyHintText(QKeySequence(u"Ctrl+K"_s)));
    m_search->setMaximumWidth(520);

    m_newEntry->setObjectName(u"mainWindow.newEntry"_s);
    m_newEntry->setIconName(u"list-add"_s);
    m_newEntry->setKeyHint(keyHintText(QKeySequence(u"Ctrl+N"_s)));
    m_newEntry->setToolTip(m_commands->command(u"entry.new"_s)->help);
    m_newEntry->hide();
    const QAction *entry = m_commands->action(u"entry.new"_s);
    connect(m_newEntry, &QPushButton::clicked, entry, &QAction::trigger);
    connect(entry, &QAction::enabledChanged, m_newEntry, &QWidget::setVisible);

    m_staffButton->setObjectName(u"mainWindow.menu"_s);
    m_staffButton->setAccessibleName(tr("Who works here, and more commands"));
    m_staffButton->setIconName(u"application-menu"_s);
    m_staffButton->setMenu(m_menu);

    auto *bar = new TopBar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::s16, 0, space::s24, 1);
    layout->setSpacing(space::s12);
    // The field takes what there is, up to its widest; only the rest is air.
    layout->addWidget(m_search, 100);
    layout->addStretch(1);
    layout->addWidget(m_newEntry);
    layout->addWidget(m_staffButton);
    return bar;
}

void MainWindow::connectCommands()
{
    new UndoGuard(this);
    m_popup->setCommands(new CommandSearch(m_commands, CommandSearch::Part::Called, this),
                         new CommandSearch(m_commands, CommandSearch::Part::Others, this));
    m_commands->on(u"search"_s, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_search, &SearchField::left, this, [this] {
        if (QWidget *page = m_stack->currentWidget())
            page->setFocus(Qt::OtherFocusReason);
    });
    m_commands->on(u"look.dark"_s, this, [] {
        ThemeManager *theme = ThemeManager::instance();
        theme->setMode(theme->isDark() ? ThemeManager::Mode::Light : ThemeManager::Mode::Dark);
    });
    m_commands->on(u"look.contrast"_s, this, [] {
        ThemeManager *theme = ThemeManager::instance();
        theme->setContrast(theme->isHighContrast() ? ThemeManager::Contrast::Normal : ThemeManager::Contrast::High);
    });
    const auto follow = [this] {
        const ThemeManager *theme = ThemeManager::instance();
        m_commands->action(u"look.dark"_s)->setChecked(theme->isDark());
        m_commands->action(u"look.contrast"_s)->setChecked(theme->isHighContrast());
    };
    connect(ThemeManager::instance(), &ThemeManager::changed, this, follow);
    follow();
    m_commands->on(u"text.larger"_s, this, [this] { stepTextScale(1); });
    m_commands->on(u"text.smaller"_s, this, [this] { stepTextScale(-1); });
    m_commands->on(u"text.normal"_s, this, [] { ThemeManager::instance()->setTextScale(100); });
    m_commands->on(u"window.fullscreen"_s, this, [this] {
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        m_commands->action(u"window.fullscreen"_s)->setChecked(isFullScreen());
    });
    m_commands->on(u"help.shortcuts"_s, this, [this] { showCheatSheet(); });
    m_commands->on(u"app.quit"_s, this, [this] { close(); });
}

void MainWindow::addPage(const QString &id, const QString &icon, const QString &text, std::function<QWidget *()> factory, bool atFoot)
{
    m_pages.insert(id, Page{std::move(factory), nullptr});
    const QString commandId = u"page."_s + id;
    const Command *command = m_commands->command(commandId);
    QString help;
    if (command && !command->keys.isEmpty())
        help = tr("%1 (%2)").arg(command->help, command->keys.first().toString(QKeySequence::NativeText));
    m_rail->addEntry(id, text, icon, help, atFoot);
    if (command)
        m_commands->on(commandId, this, [this, id] { showPage(id); });
}

void MainWindow::showPage(const QString &id)
{
    const auto page = m_pages.find(id);
    if (page == m_pages.end())
        return;
    if (!page->widget) {
        page->widget = page->factory();
        if (!page->widget)
            return;
        m_stack->addWidget(page->widget);
    }
    m_stack->setCurrentWidget(page->widget);
    if (page->widget->focusProxy() || page->widget->focusPolicy() != Qt::NoFocus)
        page->widget->setFocus(Qt::OtherFocusReason);
    m_rail->setCurrent(id);
    Q_EMIT pageShown(id);
}

QString MainWindow::currentPage() const
{
    return isWelcoming() ? QString() : m_rail->current();
}

QWidget *MainWindow::builtPage(const QString &id) const
{
    return m_pages.value(id).widget;
}

void MainWindow::rebuildPages()
{
    const QString current = currentPage();
    for (Page &page : m_pages) {
        delete page.widget;
        page.widget = nullptr;
    }
    if (!current.isEmpty())
        showPage(current);
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(this);
        const auto run = [this](const QString &id) {
            return [this, id] { m_commands->action(id)->trigger(); };
        };
        connect(m_welcome, &WelcomePage::importRequested, this, run(u"file.import"_s));
        connect(m_welcome, &WelcomePage::customerRequested, this, run(u"customer.new"_s));
        connect(m_welcome, &WelcomePage::sampleRequested, this, run(u"shop.sample"_s));
        connect(m_welcome, &WelcomePage::openRequested, this, run(u"file.open"_s));
        m_stack->addWidget(m_welcome);
    }
    m_stack->setCurrentWidget(m_welcome);
    m_rail->setCurrent({});
}

bool MainWindow::isWelcoming() const
{
    return m_welcome && m_stack->currentWidget() == m_welcome;
}

void MainWindow::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    Q_EMIT workspaceChanged(workspace);
}

void MainWindow::setStaff(const QStringList &names, const QString &current)
{
    m_staff = names;
    m_currentStaff = current;
    const bool known = !current.isEmpty();
    // The button names a person; a long name must not push the search field aside.
    m_staffButton->setText(known ? fontMetrics().elidedText(current, Qt::ElideRight, size::scaled(160)).replace(u'&', u"&&"_s) : tr("Menu"));
    m_staffButton->setIconName(known ? u"user"_s : u"application-menu"_s);
}

void MainWindow::setShopName(const QString &name)
{
    setWindowTitle(name.isEmpty() ? tr("Rapport") : tr("%1 – Rapport", "window title: shop's name").arg(name));
}

void MainWindow::addSearchProvider(SearchProvider *provider)
{
    m_popup->addProvider(provider);
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    if (!m_staff.isEmpty())
        m_menu->addSection(tr("Who is writing"));
    auto *people = new QActionGroup(m_menu);
    for (const QString &name : std::as_const(m_staff)) {
        QString shown = name;
        QAction *action = m_menu->addAction(shown.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == m_currentStaff);
        people->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            setStaff(m_staff, name);
            Q_EMIT staffChosen(name);
        });
    }
    if (!m_staff.isEmpty())
        m_menu->addSeparator();
    m_commands->fillMenu(m_menu, {u"customer.new"_s, u"customer.duplicates"_s, u"counter.start"_s, u"chat.paste"_s, u"file.import"_s, u"file.open"_s, u"shop.sample"_s, {},
                                  u"edit.undo"_s, u"edit.redo"_s, u"edit.history"_s,
                                  {}, u"look.dark"_s, u"look.contrast"_s, u"text.larger"_s, u"text.smaller"_s, u"text.normal"_s, u"window.fullscreen"_s, {},
                                  u"help.shortcuts"_s, u"app.quit"_s});
}

void MainWindow::showCheatSheet()
{
    auto *sheet = new CheatSheet(*m_commands, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::stepTextScale(int direction)
{
    ThemeManager *theme = ThemeManager::instance();
    theme->setTextScale(qBound(100, theme->textScale() + 25 * direction, 150));
}

void MainWindow::restorePlace()
{
    // Whoever set a size before showing (pictures, tests) means it.
    if (testAttribute(Qt::WA_Resized))
        return;
    const QSettings settings;
    if (restoreGeometry(settings.value(u"window/geometry"_s).toByteArray()))
        return;
    const QSize available = screen()->availableSize();
    constexpr QSize wanted(1366, 768);
    resize(wanted.boundedTo(available));
    // With its frame it would hang over the edge of a small screen.
    if (available.width() < wanted.width() + space::s48 || available.height() < wanted.height() + space::s48)
        setWindowState(Qt::WindowMaximized);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!m_placed) {
        m_placed = true;
        restorePlace();
    }
    QMainWindow::showEvent(event);
}

/// Whether everything being written is on disk. Where the disk takes nothing it is said once: who closes again drops it.
bool MainWindow::mayDropDrafts()
{
    const QList<DraftStore *> drafts = findChildren<DraftStore *>();
    const bool written = std::all_of(drafts.cbegin(), drafts.cend(), [](DraftStore *store) { return store->flush(); });
    // Who was warned in the morning and went on working is warned again.
    const QString warning = tr("What you are writing could not be put on disk as a draft. Save it, or close again to drop it.");
    const bool warned = !m_messages->isHidden() && m_messages->message() == warning;
    if (warned)
        m_messages->hide();
    if (written || warned)
        return true;
    m_messages->showMessage(Notice::Error, warning);
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDropDrafts()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace rapport
