#include "ui/pages/settings/tagscard.h"

#include "models/items/whendone.h"
#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/settings/taglistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 6;
}

TagsCard::TagsCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Tags"), tr("What customers have in common, in your words. Give one the name of another, and the two become one."),
                   parent),
      m_workspace(workspace), m_model(new TagListModel(this)), m_view(new QListView(this)),
      m_empty(new QLabel(tr("No tags yet. Put some on customers, in the line below their name."), this)),
      m_rename(new Button(tr("Rename"), this)), m_remove(new Button(tr("Delete"), this))
{
    setObjectName(u"settings.tags"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    setTextStyle(m_empty, TextStyle::Body, &Theme::text2);
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(tr("Tags"));
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->hide();
    m_rename->setObjectName(u"rename"_s);
    m_rename->setIconName(u"document-edit"_s);
    m_rename->setSmall(true);
    m_rename->setToolTip(tr("Give it another name (F2)"));
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIconName(u"list-remove"_s);
    m_remove->setSmall(true);
    m_remove->setToolTip(tr("Take it off everybody (Del)"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    content()->addWidget(m_empty);
    content()->addWidget(m_view);
    content()->addLayout(buttons);

    auto *erase = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &TagsCard::remove);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &TagsCard::remove);
    connect(m_model, &TagListModel::renamed, this, &TagsCard::rename);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsCard::onSelected);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &TagsCard::fitList);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_stale = m_stale || changes.settings || changes.everything || !changes.customers.isEmpty();
        if (isVisible() && (changes.settings || changes.everything))
            load();
    });
    onSelected();
}

void TagsCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    if (m_stale)
        load();
}

void TagsCard::load()
{
    m_stale = false;
    whenDone(this, m_workspace.customers().tagUses(), [this](const Result<QVector<TagUse>> &tags) {
        if (tags)
            showTags(*tags);
        else
            Q_EMIT failed(tags.error());
    });
}

void TagsCard::showTags(const QVector<TagUse> &tags)
{
    const int before = m_view->currentIndex().row();
    const QString selected = !m_select.isEmpty()                           ? m_select
                             : before >= 0 && before < m_model->rowCount() ? m_model->tags().at(before).name
                                                                           : QString();
    m_select.clear();
    m_model->setTags(tags);
    m_empty->setVisible(tags.isEmpty());
    m_view->setVisible(!tags.isEmpty());
    m_rename->setVisible(!tags.isEmpty());
    m_remove->setVisible(!tags.isEmpty());
    fitList();
    // One that was deleted leaves the keyboard at its place.
    const int row = m_model->rowOf(selected);
    if (const int place = row >= 0 ? row : std::min<int>(before, m_model->rowCount() - 1); place >= 0)
        m_view->setCurrentIndex(m_model->index(place));
    onSelected();
}

/// As high as its rows, up to a few: below it the page goes on.
void TagsCard::fitList()
{
    const int rows = std::min<int>(rowsShown, m_model->rowCount());
    if (rows > 0)
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth());
}

void TagsCard::rename(const QString &tag, const QString &name)
{
    const bool joins = m_model->rowOf(name) >= 0;
    whenDone(this, m_workspace.customers().renameTag(tag, name), [this, tag, name, joins](const Result<void> &renamed) {
        if (!renamed) {
            Q_EMIT failed(renamed.error());
            return;
        }
        m_select = name;
        load();
        Q_EMIT statusMessage(joins ? tr("“%1” is part of “%2” now").arg(tag, name) : tr("“%1” is called “%2” now").arg(tag, name));
    });
}

void TagsCard::remove()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    whenDone(this, m_workspace.customers().removeTag(m_model->tags().at(row).name), [this](const Result<void> &removed) {
        if (!removed)
            Q_EMIT failed(removed.error());
    });
}

void TagsCard::onSelected()
{
    const bool any = m_view->currentIndex().isValid();
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
}

} // namespace rapport
