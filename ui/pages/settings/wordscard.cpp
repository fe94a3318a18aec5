#include "ui/pages/settings/wordscard.h"

#include "models/items/whendone.h"
#include "models/services/journal.h"
#include "models/workspace.h"
#include "ui/pages/settings/worddelegate.h"
#include "ui/pages/settings/wordlistmodel.h"
#include "ui/support/memorytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsShown = 8;
constexpr int waitMs = 200;
}

WordsCard::WordsCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("The shop’s words"),
                   tr("Words that mean something of their own here: “zingy” is praise, “cold” says nothing in an ice-cream shop. All texts that say them follow."), parent),
      m_workspace(workspace), m_field(new QLineEdit(this)), m_problem(new FieldProblem(m_field, this)), m_moods(new QWidget(this)), m_effect(new ElidedLabel(TextStyle::Small, &Theme::text, this)),
      m_example(new ElidedLabel(TextStyle::Small, &Theme::text2, this)), m_save(new Button(tr("Add"), this)), m_cancel(new LinkButton(tr("Cancel"), this)),
      m_model(new WordListModel(this)), m_view(new QListView(this)), m_empty(new QLabel(tr("Nothing was taught yet. Correcting the mood of a text teaches, too."), this)),
      m_edit(new Button(tr("Change"), this)), m_remove(new Button(tr("Remove"), this)), m_wait(new QTimer(this))
{
    setObjectName(u"settings.words"_s);
    buildEditor();
    buildList();
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitMs);
    connect(m_wait, &QTimer::timeout, this, &WordsCard::askForEffect);
    connect(&workspace.memory(), &Memory::changed, this, &WordsCard::showWords);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, [this] {
        fitList();
        fitFaces();
    });
    chooseFace(m_face);
    stopEditing();
}

void WordsCard::buildEditor()
{
    m_field->setObjectName(u"word"_s);
    m_field->setAccessibleName(tr("Word or phrase"));
    m_field->setPlaceholderText(tr("A word, or a few that belong together"));
    m_field->setMaxLength(sentiment::ShopWords::MaxLength);
    m_problem->setObjectName(u"problem"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setIconName(u"list-add"_s);
    m_cancel->setObjectName(u"cancel"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s8);
    line->addWidget(m_field, 1);
    line->addWidget(m_save);
    line->addWidget(m_cancel);
    content()->addLayout(line);
    content()->addWidget(m_problem);

    m_moods->setAccessibleName(tr("What it says"));
    auto *flow = new FlowLayout(m_moods, space::s8);
    for (int i = 0; i < 5; ++i) {
        const MoodBand band = moodBand(scoreOfWeight(faceWeights().at(i)));
        auto *chip = new Chip(i == 2 ? tr("says nothing", "a word without a mood") : moodWord(band), m_moods);
        chip->setObjectName(u"face%1"_s.arg(i + 1));
        chip->setMood(band);
        chip->installEventFilter(this);
        connect(chip, &Chip::clicked, this, [this, i] { chooseFace(i); });
        flow->addWidget(chip);
        m_faces[static_cast<std::size_t>(i)] = chip;
    }
    content()->addWidget(m_moods);
    m_effect->setObjectName(u"effect"_s);
    m_example->setObjectName(u"example"_s);
    content()->addWidget(m_effect);
    content()->addWidget(m_example);

    connect(m_field, &QLineEdit::returnPressed, this, &WordsCard::save);
    connect(m_save, &QPushButton::clicked, this, &WordsCard::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &WordsCard::stopEditing);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
        m_problem->setSentence({});
        m_wait->start();
    });
}

void WordsCard::buildList()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    setTextStyle(m_empty, TextStyle::Body, &Theme::text2);
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(tr("What was taught"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new WordDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setTabKeyNavigation(false);
    m_view->installEventFilter(this);
    m_edit->setObjectName(u"edit"_s);
    m_edit->setIconName(u"document-edit"_s);
    m_edit->setSmall(true);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setSmall(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    content()->addWidget(m_empty);
    content()->addWidget(m_view);
    content()->addLayout(buttons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WordsCard::onSelected);
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(currentRow()); });
    connect(m_remove, &QPushButton::clicked, this, &WordsCard::takeAway);
}

void WordsCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    showWords();
}

void WordsCard::resizeEvent(QResizeEvent *event)
{
    SettingsCard::resizeEvent(event);
    fitFaces();
}

/// As high as its lines at this width: a card's own height does not ask for the width.
void WordsCard::fitFaces()
{
    m_moods->setFixedHeight(m_moods->layout()->heightForWidth(std::max(1, m_moods->width())));
}

void WordsCard::showWords()
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    QVector<Teaching> words = m_workspace.memory().now().phrases.values();
    std::sort(words.begin(), words.end(), [](const Teaching &a, const Teaching &b) { return a.key < b.key; });
    QStringList notes;
    for (const Teaching &word : std::as_const(words))
        notes << teachingNote(word, moments, m_workspace.calendar());
    const QString selected = !m_select.isEmpty() ? m_select : currentRow() >= 0 ? m_model->word(currentRow()).key : QString();
    m_select.clear();
    m_model->setWords(words, notes);
    m_empty->setVisible(words.isEmpty());
    for (QWidget *part : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_remove)})
        part->setVisible(!words.isEmpty());
    fitList();
    if (const int row = m_model->rowOf(selected); row >= 0)
        m_view->setCurrentIndex(m_model->index(row));
    onSelected();
    // What is being typed may change more or less by now.
    m_wait->start();
}

/// As high as its rows, up to a few: below it the page goes on.
void WordsCard::fitList()
{
    const int rows = std::min<int>(rowsShown, m_model->rowCount());
    if (rows > 0)
        m_view->setFixedHeight(rows * m_view->sizeHintForRow(0) + 2 * m_view->frameWidth());
}

ShopWord WordsCard::typed() const
{
    ShopWord word = m_edited;
    word.phrase = m_field->text().simplified();
    word.weight = faceWeights().at(m_face);
    return word;
}

void WordsCard::chooseFace(int face)
{
    m_face = std::clamp(face, 0, 4);
    for (std::size_t i = 0; i < m_faces.size(); ++i)
        m_faces[i]->setChecked(static_cast<int>(i) == m_face);
    m_wait->start();
}

bool WordsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return SettingsCard::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_view) {
        if (key == Qt::Key_Delete && currentRow() >= 0)
            takeAway();
        else if ((key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) && currentRow() >= 0)
            edit(currentRow());
        else
            return SettingsCard::eventFilter(watched, event);
        return true;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        chooseFace(m_face + (key == Qt::Key_Left ? -1 : 1));
        m_faces[static_cast<std::size_t>(m_face)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        save();
        return true;
    }
    return SettingsCard::eventFilter(watched, event);
}

void WordsCard::askForEffect()
{
    const quint64 question = ++m_question;
    if (m_field->text().trimmed().isEmpty()) {
        m_effect->setText(tr("Type a word to see what it changes."));
        m_example->setText({});
        return;
    }
    whenDone(this, m_workspace.memory().preview(typed()), [this, question](const Result<WordEffect> &effect) {
        if (question == m_question)
            showEffect(effect);
    });
}

void WordsCard::showEffect(const Result<WordEffect> &effect)
{
    if (!effect) {
        m_effect->setText(tr("A word has at least one letter."));
        m_example->setText({});
        return;
    }
    m_effect->setText(followersText(m_field->text().simplified(), *effect, effect->texts));
    m_example->setText(effect->examples.isEmpty() ? QString() : exampleText(effect->examples.first()));
}

void WordsCard::save()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    m_problem->setSentence({});
    whenDone(this, m_workspace.memory().save(typed()), [this](const Result<ShopWordId> &saved) { onSaved(saved); });
}

void WordsCard::onSaved(const Result<ShopWordId> &saved)
{
    if (saved) {
        m_select = sentiment::ShopWords::normalised(m_field->text().trimmed());
        stopEditing();
    } else if (saved.error().reason == u"exists") {
        m_problem->setSentence(tr("This word is in the list already."));
    } else if (saved.error().kind == Error::Kind::Invalid) {
        m_problem->setSentence(tr("A word has at least one letter."));
    } else {
        Q_EMIT failed(saved.error());
    }
}

void WordsCard::edit(int row)
{
    if (row < 0)
        return;
    const Teaching &word = m_model->word(row);
    // What corrections taught becomes a word of the shop's own by this.
    m_edited = word.own;
    m_field->setText(word.phrase);
    chooseFace(faceOf(word.weight));
    m_save->setText(tr("Save"));
    m_save->setIconName(u"dialog-ok-apply"_s);
    m_cancel->show();
    m_field->setFocus();
    m_field->selectAll();
}

void WordsCard::stopEditing()
{
    m_edited = {};
    m_field->clear();
    m_problem->setSentence({});
    m_save->setText(tr("Add"));
    m_save->setIconName(u"list-add"_s);
    m_save->setEnabled(false);
    m_cancel->hide();
    askForEffect();
}

void WordsCard::takeAway()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Teaching &word = m_model->word(row);
    const auto answer = [this](const auto &done) {
        if (!done)
            Q_EMIT failed(done.error());
    };
    if (word.own.id.isValid())
        whenDone(this, m_workspace.memory().remove(word.own.id), answer);
    else if (!word.lessons.isEmpty())
        whenDone(this, m_workspace.journal().correct(word.lessons.last().lesson.entry, std::nullopt), answer);
}

void WordsCard::onSelected()
{
    const int row = currentRow();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    const bool learned = row >= 0 && !m_model->word(row).own.id.isValid();
    m_remove->setText(learned ? tr("Take the last correction back") : tr("Remove"));
}

int WordsCard::currentRow() const
{
    const int row = m_view->currentIndex().row();
    return row < m_model->rowCount() ? row : -1;
}

} // namespace rapport
