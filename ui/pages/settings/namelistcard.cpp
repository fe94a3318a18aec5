#include "ui/pages/settings/namelistcard.h"

#include "models/items/whendone.h"
#include "models/workspace.h"
#include "ui/pages/settings/namelistmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 6;
}

NameListCard::NameListCard(const NameListSource &source, const Texts &texts, Workspace &workspace, QWidget *parent)
    : SettingsCard(texts.title, texts.explanation, parent), m_source(source), m_texts(texts), m_model(new NameListModel(texts.inactive, this)), m_view(new QListView(this)),
      m_empty(new QLabel(texts.empty, this)), m_field(new QLineEdit(this)), m_add(new Button(tr("Add"), this)), m_rename(new Button(tr("Rename"), this)),
      m_toggle(new Button(texts.deactivate, this)), m_problem(new FieldProblem(m_field, this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    setTextStyle(m_empty, TextStyle::Body, &Theme::text2);
    m_field->setObjectName(u"name"_s);
    m_field->setAccessibleName(texts.field);
    m_field->setPlaceholderText(texts.placeholder);
    m_field->setMaxLength(80);
    m_problem->setObjectName(u"problem"_s);

    auto *adding = new QHBoxLayout;
    adding->setSpacing(space::s8);
    adding->addWidget(m_field, 1);
    adding->addWidget(m_add);
    content()->addLayout(adding);
    content()->addWidget(m_problem);
    content()->addWidget(m_empty);
    buildList();
    content()->addWidget(m_view);
    buildButtons();

    connect(m_field, &QLineEdit::returnPressed, this, &NameListCard::add);
    connect(m_add, &QPushButton::clicked, this, &NameListCard::add);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_problem->setSentence({});
    });
    m_add->setEnabled(false);
    connect(m_model, &NameListModel::renamed, this, &NameListCard::save);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_stale = m_stale || changes.settings || changes.everything;
        if (isVisible() && m_stale)
            load();
    });
}

void NameListCard::buildList()
{
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(m_texts.title);
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->hide();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &NameListCard::onSelected);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &NameListCard::fitList);
}

void NameListCard::buildButtons()
{
    m_rename->setObjectName(u"rename"_s);
    m_rename->setIconName(u"document-edit"_s);
    m_rename->setSmall(true);
    m_rename->setToolTip(tr("Give it another name (F2)"));
    m_toggle->setObjectName(u"toggle"_s);
    m_toggle->setSmall(true);
    m_add->setObjectName(u"add"_s);
    m_add->setIconName(u"list-add"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_toggle);
    buttons->addStretch();
    content()->addLayout(buttons);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_view->edit(m_view->currentIndex()); });
    connect(m_toggle, &QPushButton::clicked, this, &NameListCard::toggleActive);
    onSelected();
}

void NameListCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    if (m_stale)
        load();
}

void NameListCard::load()
{
    m_stale = false;
    whenDone(this, m_source.load(), [this](const Result<QVector<NamedRecord>> &names) {
        if (names)
            showNames(*names);
        else
            Q_EMIT failed(names.error());
    });
}

void NameListCard::showNames(const QVector<NamedRecord> &names)
{
    const int before = currentRow();
    const qint64 selected = m_select != 0 ? m_select : before >= 0 ? m_model->name(before).id : 0;
    m_select = 0;
    m_model->setNames(names);
    m_empty->setVisible(names.isEmpty());
    m_view->setVisible(!names.isEmpty());
    m_rename->setVisible(!names.isEmpty());
    m_toggle->setVisible(!names.isEmpty());
    fitList();
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    onSelected();
}

/// As high as its rows, up to a few: below it the page goes on.
void NameListCard::fitList()
{
    const int rows = std::min<int>(rowsShown, m_model->rowCount());
    if (rows > 0)
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth());
}

void NameListCard::add()
{
    const QString name = m_field->text().simplified();
    if (!name.isEmpty())
        save({0, name, true, 1});
}

void NameListCard::save(const NamedRecord &record)
{
    m_problem->setSentence({});
    // Before the write: the list may be read anew before its answer is here, and later the row would be selected out of turn.
    m_select = record.id;
    whenDone(this, m_source.save(record), [this, record](const Result<void> &saved) {
        if (!saved)
            m_select = 0;
        if (saved) {
            if (record.id == 0)
                m_field->clear();
            Q_EMIT statusMessage((record.id == 0 ? m_texts.added : m_texts.changed).arg(record.name));
        } else if (saved.error().reason == u"exists") {
            m_problem->setSentence(m_texts.taken);
        } else {
            Q_EMIT failed(saved.error());
        }
    });
}

void NameListCard::toggleActive()
{
    if (currentRow() < 0)
        return;
    NamedRecord record = m_model->name(currentRow());
    record.active = !record.active;
    save(record);
}

void NameListCard::onSelected()
{
    const int row = currentRow();
    m_rename->setEnabled(row >= 0);
    m_toggle->setEnabled(row >= 0);
    m_toggle->setText(row < 0 || m_model->name(row).active ? m_texts.deactivate : m_texts.activate);
}

int NameListCard::currentRow() const
{
    const int row = m_view->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

} // namespace rapport
