#include "ui/composer/composer.h"

#include "models/sentiment/engine.h"
#include "models/workspace.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/valuebar.h"
#include "ui/support/entrytext.h"
#include "ui/support/moneytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/segmentbuttons.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quiet = 150; ///< ms after the last key until the mood is read.

constexpr std::array kinds{"call", "visit", "email", "chat", "social", "review", "note", "purchase", "survey"};

QString kindIconName(const QString &kind)
{
    return kind == u"survey"_s ? kindIcon(u"nps"_s) : kindIcon(kind);
}

} // namespace

Composer::Composer(Workspace &workspace, DraftStore &drafts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_drafts(drafts), m_kinds(new SegmentButtons(SegmentButtons::Look::Pills, this)),
      m_amount(new QLineEdit(this)), m_value(new ValueBar(this)), m_text(new GrowingText(this)), m_mood(new MoodLabel(TextStyle::Caption, this)),
      m_topicChip(new Chip({}, Chip::Kind::Offered, this)), m_followChip(new Chip({}, Chip::Kind::Offered, this)),
      m_directionButton(new Button({}, Button::Kind::Flat, this)), m_dateButton(new Button({}, Button::Kind::Flat, this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this)), m_quiet(new QTimer(this))
{
    setObjectName(u"composer"_s);
    setAccessibleName(tr("New entry"));
    m_mood->setObjectName(u"composerMood"_s);
    m_text->setObjectName(u"composerText"_s);
    m_text->setAccessibleName(tr("What happened"));
    m_amount->setObjectName(u"composerAmount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setAlignment(Qt::AlignRight);

    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s8);
    fields->addWidget(m_amount, 0, Qt::AlignTop);
    fields->addWidget(m_text, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::s8);
    column->addWidget(buildKinds());
    column->addWidget(m_value);
    column->addLayout(fields);
    column->addWidget(buildFoot());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(timelineMargin(), space::s8, space::s16, space::s8);
    auto *inner = new QWidget(this);
    column->setContentsMargins(0, 0, 0, 0);
    inner->setLayout(column);
    // As wide as the cards above.
    const auto limit = [inner] { inner->setMaximumWidth(size::scaled(size::widestText + 100)); };
    limit();
    connect(ThemeManager::instance(), &ThemeManager::changed, inner, limit);
    layout->addWidget(inner, 1);
    layout->addStretch(0);

    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quiet);
    connect(m_quiet, &QTimer::timeout, this, &Composer::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_text, &GrowingText::sendRequested, this, &Composer::save);
    connect(m_text, &GrowingText::left, this, &Composer::left);
    connect(m_text, &GrowingText::escapedOnce, this, [this] { Q_EMIT noted(tr("Escape again goes back to the timeline. What you wrote stays.")); });
    connect(m_amount, &QLineEdit::textEdited, this, &Composer::edited);
    connect(m_amount, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_value, &ValueBar::changed, this, &Composer::edited);
    connect(m_kinds, &SegmentButtons::currentChanged, this, [this] {
        applyKind();
        edited();
        if (!m_loading)
            start();
    });
    applyKind();
    updateSave();
}

QWidget *Composer::buildKinds()
{
    m_kinds->setAccessibleName(tr("Kind of entry"));
    int number = 0;
    for (const char *id : kinds) {
        const QString kind = QString::fromLatin1(id);
        if (kind == u"purchase"_s)
            m_kinds->addSeparator();
        const QString text = kind == u"survey"_s ? tr("Survey") : kindText(kind);
        m_kinds->addSegment(kind, text, kindIconName(kind), QKeySequence(u"Alt+%1"_s.arg(++number)));
    }
    return m_kinds;
}

QWidget *Composer::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    row->addWidget(m_mood);

    auto *offers = new QWidget(foot);
    auto *flow = new FlowLayout(offers, space::s8);
    flow->setContentsMargins(space::s8, 0, 0, 0);
    flow->addWidget(m_topicChip);
    flow->addWidget(m_followChip);
    row->addWidget(offers, 1, Qt::AlignVCenter);

    m_topicChip->setIconName(u"tag"_s);
    m_topicChip->setObjectName(u"topicChip"_s);
    m_topicChip->hide();
    m_followChip->setIconName(u"clock"_s);
    m_followChip->setObjectName(u"followUpChip"_s);
    m_followChip->hide();
    for (Chip *chip : {m_topicChip, m_followChip}) {
        chip->setToolTip(tr("Click to accept, Delete to refuse"));
        // Accepted it is a switch that is on; one more click takes it back.
        connect(chip, &Chip::clicked, this, [chip] {
            const bool accept = chip->kind() == Chip::Kind::Offered;
            chip->setKind(accept ? Chip::Kind::Filter : Chip::Kind::Offered);
            chip->setChecked(accept);
        });
    }
    connect(m_topicChip, &Chip::refused, this, [this] {
        m_refusedTopic = m_topic;
        m_topicChip->hide();
        m_text->setFocus();
    });
    connect(m_followChip, &Chip::refused, this, [this] {
        m_refusedDay = m_hint ? m_hint->day : QDate();
        m_followChip->hide();
        m_text->setFocus();
    });

    m_directionButton->setSmall(true);
    setTextStyle(m_directionButton, TextStyle::Small, &Theme::text2);
    m_directionButton->setObjectName(u"directionButton"_s);
    connect(m_directionButton, &Button::clicked, this, [this] {
        setDirection(m_direction == u"in"_s ? u"out"_s : u"in"_s);
        edited();
    });
    m_dateButton->setSmall(true);
    setTextStyle(m_dateButton, TextStyle::Small, &Theme::text2);
    m_dateButton->setIconName(u"view-calendar-upcoming-days"_s);
    m_dateButton->setObjectName(u"dateButton"_s);
    connect(m_dateButton, &Button::clicked, this, &Composer::chooseDate);
    row->addWidget(m_directionButton);
    row->addWidget(m_dateButton);

    m_save->setObjectName(u"saveEntry"_s);
    m_save->setKeyHint(keyHintText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(m_save, &Button::clicked, this, &Composer::save);
    row->addWidget(m_save);
    return foot;
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::current().line);
}

void Composer::setTopics(const QVector<Topic> &topics)
{
    m_topics = topics;
    offerTopic();
}

void Composer::setCustomer(CustomerId customer, const QStringList &maskedNames)
{
    m_maskedNames = maskedNames;
    if (m_customer == customer)
        return;
    m_drafts.keep(m_customer, draft());
    m_customer = customer;
    setEnabled(customer.isValid());
    showDraft(m_drafts.draft(customer));
}

void Composer::start()
{
    if (m_kinds->current() == u"survey"_s && m_value->value() < 0)
        m_value->setFocus(Qt::ShortcutFocusReason);
    else if (m_kinds->current() == u"purchase"_s && m_amount->text().isEmpty())
        m_amount->setFocus(Qt::ShortcutFocusReason);
    else
        m_text->setFocus(Qt::ShortcutFocusReason);
}

ComposerDraft Composer::draft() const
{
    ComposerDraft draft;
    draft.kind = m_kinds->current();
    draft.text = m_text->toPlainText();
    draft.direction = m_direction;
    draft.amount = m_amount->text();
    draft.survey = m_value->kind();
    draft.value = m_value->value();
    draft.at = m_at;
    return draft;
}

void Composer::showDraft(const ComposerDraft &draft)
{
    m_loading = true;
    m_kinds->setCurrent(draft.kind);
    m_amount->setText(draft.amount);
    m_value->setKind(draft.survey);
    m_value->setValue(draft.value);
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    setDirection(draft.direction);
    setAt(draft.at);
    m_refusedTopic = {};
    m_refusedDay = {};
    m_topicChip->hide();
    m_followChip->hide();
    m_loading = false;
    applyKind();
    readText();
    updateSave();
}

bool Composer::isConversation() const
{
    const QString kind = m_kinds->current();
    return kind != u"purchase"_s && kind != u"survey"_s;
}

bool Composer::goesBothWays(const QString &kind)
{
    return kind == u"call"_s || kind == u"email"_s || kind == u"chat"_s || kind == u"social"_s;
}

Direction Composer::speaker(const ComposerDraft &draft) const
{
    if (draft.kind == u"note"_s || draft.kind == u"purchase"_s)
        return Direction::None;
    return goesBothWays(draft.kind) ? direction(draft.direction).value_or(Direction::In) : Direction::In;
}

void Composer::applyKind()
{
    const QString kind = m_kinds->current();
    m_amount->setVisible(kind == u"purchase"_s);
    m_amount->setFixedWidth(size::scaled(110));
    m_amount->setPlaceholderText(moneyText(0, m_workspace.profile().currency));
    m_value->setVisible(kind == u"survey"_s);
    m_mood->setVisible(kind != u"purchase"_s);
    m_directionButton->setVisible(goesBothWays(kind));
    if (kind == u"purchase"_s)
        m_text->setPlaceholderText(tr("What was bought"));
    else if (kind == u"survey"_s)
        m_text->setPlaceholderText(tr("What they said to it (may stay empty)"));
    else if (kind == u"review"_s)
        m_text->setPlaceholderText(tr("What the review says"));
    else
        m_text->setPlaceholderText(kind == u"note"_s ? tr("What to keep in mind") : tr("What happened, in a sentence or two"));
    updateSave();
}

void Composer::edited()
{
    if (m_loading)
        return;
    m_drafts.keep(m_customer, draft());
    m_quiet->start();
    updateSave();
}

QString Composer::whyNotReady() const
{
    if (m_busy)
        return tr("Saving…");
    const QString kind = m_kinds->current();
    if (kind == u"survey"_s)
        return m_value->value() < 0 ? tr("Choose the value first") : QString();
    if (kind == u"purchase"_s) {
        if (m_amount->text().trimmed().isEmpty())
            return tr("Enter the amount first");
        return parseMoney(m_amount->text(), m_workspace.profile().currency) ? QString() : tr("The amount is not readable: write it as 84.50");
    }
    return m_text->toPlainText().trimmed().isEmpty() ? tr("Write what happened first") : QString();
}

void Composer::updateSave()
{
    const QString why = whyNotReady();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
}

} // namespace rapport
