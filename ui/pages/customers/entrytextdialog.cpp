#include "ui/pages/customers/entrytextdialog.h"

#include "models/sentiment/engine.h"
#include "models/services/journal.h"
#include "models/services/scoring.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

EntryTextDialog::EntryTextDialog(Workspace &workspace, const TimelineEntry &entry, const TimelineContext &context, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_entry(entry), m_text(new PlainText(entry.body, this)), m_first(new QLabel(this)),
      m_messages(new MessageBar(this)),
      m_save(new Button(tr("Save the text"), Button::Kind::Primary, this))
{
    setObjectName(u"entryTextDialog"_s);
    setWindowTitle(tr("Change the text"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(tr("%1, %2", "kind of entry, date").arg(entryTitle(entry), context.moments().absolute(entry.when)), this);
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::Heading);
    auto *note = new QLabel(tr("The first version stays readable."), this);
    setTextStyle(note, TextStyle::Small, &Theme::text2);
    m_text->setObjectName(u"entryText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);

    m_first->setObjectName(u"firstText"_s);
    m_first->setTextFormat(Qt::PlainText);
    m_first->setWordWrap(true);
    m_first->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTextStyle(m_first, TextStyle::Small, &Theme::text2);
    m_first->hide();
    if (entry.edited)
        launch(this, showFirstText(InteractionId(entry.key.id)));

    auto *mood = new MoodLabel(TextStyle::Caption, this);
    const auto read = [this, mood, context] {
        sentiment::Context known;
        known.language = context.language;
        known.names = context.maskedNames;
        known.words = context.memory.words;
        const sentiment::Reading reading = sentiment::Engine::shared().read(m_text->toPlainText(), known);
        const bool said = m_entry.direction == Direction::In;
        mood->setMood(said && !isUnread(reading) ? std::optional(reading.score) : std::nullopt, reading.mixed);
    };
    read();
    connect(m_text, &QPlainTextEdit::textChanged, this, [this, read] {
        read();
        m_save->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    });
    auto *cancel = new Button(tr("Cancel"), this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    m_save->setObjectName(u"saveEntryText"_s);
    m_save->setDefault(true);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &Button::clicked, this, &EntryTextDialog::accept);

    auto *foot = new QHBoxLayout;
    foot->addWidget(mood);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_messages);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_first);
    layout->addLayout(foot);
    resizeWithinScreen(this, 560, 320);
    m_opened = m_text->toPlainText();
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

QCoro::Task<> EntryTextDialog::showFirstText(InteractionId id)
{
    const QPointer<EntryTextDialog> self(this);
    auto future = m_workspace.journal().firstText(id);
    const auto result = co_await future;
    if (!self || !result || result->isEmpty())
        co_return;
    m_first->setText(tr("First version: %1").arg(result->left(2000)));
    m_first->show();
}

void EntryTextDialog::accept()
{
    m_save->setEnabled(false);
    launch(this, store(m_text->toPlainText().trimmed()));
}

void EntryTextDialog::reject()
{
    if (mayDrop(m_messages, m_text->toPlainText() != m_opened))
        QDialog::reject();
}

QCoro::Task<> EntryTextDialog::store(QString text)
{
    const QPointer<EntryTextDialog> self(this);
    auto future = m_workspace.journal().edit(InteractionId(m_entry.key.id), m_entry.version, text);
    const auto result = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (result)
        QDialog::accept();
    else
        m_messages->showMessage(Notice::Error, errorText(result.error(), tr("The text was not changed")));
}

} // namespace rapport
