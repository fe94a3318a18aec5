#pragma once

#include <QHash>
#include <QMainWindow>

#include <functional>

class QStackedWidget;
class QMenu;

namespace rapport {

class Button;
class CommandRegistry;
class MessageBar;
class Rail;
class SearchField;
class SearchPopup;
class SearchProvider;
class StatusLine;
class WelcomePage;
class Workspace;

/// The window: rail, top bar, pages, status line. It knows nothing about what the pages show: they are plugged in as
/// factories and built when first opened, so that starting costs only what is seen.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A page for the rail. Its command "page.<id>" opens it. `atFoot` places it at the foot of the rail.
    void addPage(const QString &id, const QString &icon, const QString &text, std::function<QWidget *()> factory, bool atFoot = false);
    /// Opens a page, building it if need be; unknown ids change nothing. Leaves the welcome page. A page that has a focus
    /// proxy (its list, its first field) gets the focus.
    void showPage(const QString &id);
    [[nodiscard]] QString currentPage() const;
    /// The page if it was built, else null.
    [[nodiscard]] QWidget *builtPage(const QString &id) const;
    /// Throws built pages away and builds the current one anew: another file was opened.
    void rebuildPages();

    /// First start in place of the pages, until showPage().
    void showWelcome();
    [[nodiscard]] bool isWelcoming() const;

    /// The shop the window shows; not owned, may be null while none is open.
    void setWorkspace(Workspace *workspace);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

    /// Who works here: their names and who it is now (empty: nobody chosen).
    void setStaff(const QStringList &names, const QString &current);
    /// Name for the title bar.
    void setShopName(const QString &name);

    void addSearchProvider(SearchProvider *provider);

    [[nodiscard]] CommandRegistry *commands() const { return m_commands; }
    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] StatusLine *statusLine() const { return m_status; }
    [[nodiscard]] MessageBar *messageBar() const { return m_messages; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void pageShown(const QString &id);
    void workspaceChanged(rapport::Workspace *workspace);
    /// A person said who they are.
    void staffChosen(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool mayDropDrafts();
    struct Page
    {
        std::function<QWidget *()> factory;
        QWidget *widget = nullptr;
    };

    QWidget *buildTopBar();
    void connectCommands();
    void fillMenu();
    void restorePlace();
    void showCheatSheet();
    void stepTextScale(int direction);

    CommandRegistry *m_commands;
    Rail *m_rail;
    SearchField *m_search;
    SearchPopup *m_popup;
    Button *m_newEntry;
    Button *m_staffButton;
    QMenu *m_menu;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    WelcomePage *m_welcome = nullptr;
    Workspace *m_workspace = nullptr;
    QHash<QString, Page> m_pages;
    QStringList m_staff;
    QString m_currentStaff;
    bool m_placed = false;
};

} // namespace rapport
