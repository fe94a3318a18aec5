#include "ui/pages/settings/templatescard.h"

#include "models/services/shop.h"
#include "models/services/templates.h"
#include "models/templates/shippedtemplates.h"
#include "models/workspace.h"
#include "ui/pages/settings/templatedelegate.h"
#include "ui/pages/settings/templatedialog.h"
#include "ui/pages/settings/templatelistmodel.h"
#include "ui/support/codenames.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 7;
}

TemplatesCard::TemplatesCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Templates"),
                   tr("Sentences and answers to insert with :: while writing. Those that fit the customer’s mood and situation stand "
                      "first. Moods also change by "
                      "themselves: what follows a template goes together with it, it need not come from it."),
                   parent),
      m_workspace(workspace), m_model(new TemplateListModel(this)), m_view(new QListView(this)),
      m_empty(new QLabel(tr("No templates yet."), this)), m_add(new Button(tr("Add"), this)), m_edit(new Button(tr("Change"), this)),
      m_toggle(new Button(tr("Take out of use"), this)), m_remove(new Button(tr("Remove"), this)),
      m_shipped(new Button(tr("Add the program’s"), this))
{
    setObjectName(u"settings.templates"_s);
    build();
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // What came of them follows from entries; those are only looked at anew when the page is.
        m_stale = m_stale || changes.settings || changes.everything || changes.totals;
        if (isVisible() && (changes.settings || changes.everything))
            launch(this, load());
    });
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &TemplatesCard::fitList);
}

void TemplatesCard::build()
{
    m_empty->setTextFormat(Qt::PlainText);
    setTextStyle(m_empty, TextStyle::Body, &Theme::text2);
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TemplateDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_view->hide();
    const std::pair<Button *, const char *> named[] = {
        {m_add, "add"}, {m_edit, "edit"}, {m_toggle, "toggle"}, {m_remove, "remove"}, {m_shipped, "shipped"}};
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    for (const auto &[button, name] : named) {
        button->setObjectName(QString::fromLatin1(name));
        button->setSmall(true);
        if (button != m_shipped)
            buttons->addWidget(button);
    }
    buttons->addStretch();
    m_add->setIconName(u"list-add"_s);
    m_edit->setIconName(u"document-edit"_s);
    m_shipped->setArrow(true);
    auto *more = new QHBoxLayout;
    more->addWidget(m_shipped);
    more->addStretch();
    content()->addWidget(m_empty);
    content()->addWidget(m_view);
    content()->addLayout(buttons);
    content()->addLayout(more);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplatesCard::onSelected);
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) { edit(m_model->at(index.row())); });
    connect(m_add, &Button::clicked, this, [this] {
        ReplyTemplate text;
        text.language = m_workspace.profile().language;
        edit(text);
    });
    connect(m_edit, &Button::clicked, this, [this] { edit(m_model->at(currentRow())); });
    connect(m_toggle, &Button::clicked, this, [this] { launch(this, toggleActive(m_model->at(currentRow()))); });
    connect(m_remove, &Button::clicked, this, [this] { launch(this, takeAway(m_model->at(currentRow()))); });
    connect(m_shipped, &Button::clicked, this, &TemplatesCard::chooseLanguage);
    onSelected();
}

void TemplatesCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    if (m_stale)
        launch(this, load());
}

bool TemplatesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || currentRow() < 0)
        return SettingsCard::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        launch(this, takeAway(m_model->at(currentRow())));
    else if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
        edit(m_model->at(currentRow()));
    else
        return SettingsCard::eventFilter(watched, event);
    return true;
}

QCoro::Task<> TemplatesCard::load()
{
    const QPointer<TemplatesCard> self(this);
    m_stale = false;
    const auto all = m_workspace.templates().all();
    const auto effects = m_workspace.templates().effects();
    const auto topics = m_workspace.shop().topics();
    const auto texts = co_await all;
    const auto came = co_await effects;
    const auto named = co_await topics;
    if (!self)
        co_return;
    if (!texts || !came || !named) {
        Q_EMIT failed(!texts ? texts.error() : !came ? came.error() : named.error());
        co_return;
    }
    m_topics = *named;
    const TemplateId selected = m_select.isValid() ? m_select : currentRow() >= 0 ? m_model->at(currentRow()).id : TemplateId();
    m_select = {};
    m_model->setTemplates(*texts, *came, m_topics);
    m_empty->setVisible(texts->isEmpty());
    m_view->setVisible(!texts->isEmpty());
    fitList();
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    onSelected();
}

/// As high as its rows, up to a few: below it the page goes on.
void TemplatesCard::fitList()
{
    const int rows = std::min<int>(rowsShown, m_model->rowCount());
    if (rows > 0)
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth());
}

void TemplatesCard::onSelected()
{
    const int row = currentRow();
    for (Button *button : {m_edit, m_toggle, m_remove})
        button->setEnabled(row >= 0);
    m_toggle->setText(row < 0 || m_model->at(row).active ? tr("Take out of use") : tr("Use again"));
}

int TemplatesCard::currentRow() const
{
    const int row = m_view->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

void TemplatesCard::edit(const ReplyTemplate &text)
{
    auto *dialog = new TemplateDialog(m_workspace, text, m_topics, window());
    connect(dialog, &TemplateDialog::saved, this, [this](TemplateId id) {
        // The list may have been read anew already, or be about to.
        const int row = m_model->rowOf(id);
        if (row >= 0)
            m_view->setCurrentIndex(m_model->index(row));
        m_select = row >= 0 ? TemplateId() : id;
    });
    dialog->open();
}

QCoro::Task<> TemplatesCard::toggleActive(ReplyTemplate text)
{
    const QPointer<TemplatesCard> self(this);
    text.active = !text.active;
    const auto future = m_workspace.templates().save(text);
    const auto saved = co_await future;
    if (self && !saved)
        Q_EMIT failed(saved.error());
}

QCoro::Task<> TemplatesCard::takeAway(ReplyTemplate text)
{
    const QPointer<TemplatesCard> self(this);
    const auto future = m_workspace.templates().remove(text.id);
    const auto removed = co_await future;
    if (self && !removed)
        Q_EMIT failed(removed.error());
}

void TemplatesCard::chooseLanguage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"languages"_s);
    for (const QString &language : templates::shippedLanguages())
        menu->addAction(languageName(language), this, [this, language] { launch(this, addShipped(language)); });
    menu->popup(m_shipped->mapToGlobal(QPoint(0, m_shipped->height())));
}

QCoro::Task<> TemplatesCard::addShipped(QString language)
{
    const QPointer<TemplatesCard> self(this);
    const auto future = m_workspace.templates().addShipped(language);
    const auto added = co_await future;
    if (!self)
        co_return;
    if (!added)
        Q_EMIT failed(added.error());
    else if (*added == 0)
        Q_EMIT statusMessage(tr("They are all here already."));
    else
        Q_EMIT statusMessage(*added == 1 ? tr("1 template added") : tr("%n templates added", nullptr, *added));
}

} // namespace rapport
