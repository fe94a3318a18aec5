#include "ui/composer/composer.h"

#include "models/workspace.h"
#include "ui/composer/askguard.h"
#include "ui/composer/contactfacts.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/matterchip.h"
#include "ui/composer/templatepopup.h"
#include "ui/composer/valuebar.h"
#include "ui/support/entrytext.h"
#include "ui/support/launch.h"
#include "ui/support/moneytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/segmentbuttons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
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
      m_amount(new QLineEdit(this)), m_amountProblem(new FieldProblem(m_amount, this)), m_value(new ValueBar(this)), m_ask(new AskGuard(workspace, this)), m_text(new GrowingText(this)),
      m_templates(new TemplatePopup(workspace, m_text)), m_facts(new ContactFacts(workspace, this)), m_mood(new MoodLabel(TextStyle::Caption, this)),
      m_plan(new ElidedLabel(TextStyle::Small, &Theme::text2, this)),
      m_topicChip(new Chip({}, Chip::Kind::Offered, this)), m_followChip(new Chip({}, Chip::Kind::Offered, this)),
      m_insert(new Button(tr("Templates"), Button::Kind::Flat, this)), m_save(new Button(tr("Save"), Button::Kind::Primary, this)), m_quiet(new QTimer(this))
{
    setObjectName(u"composer"_s);
    setAccessibleName(tr("New entry"));
    m_mood->setObjectName(u"composerMood"_s);
    m_plan->setObjectName(u"composerPlan"_s);
    m_plan->hide();
    m_amountProblem->setObjectName(u"composerAmountProblem"_s);
    m_text->setObjectName(u"composerText"_s);
    m_text->setAccessibleName(tr("What happened"));
    m_amount->setObjectName(u"composerAmount"_s);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setAlignment(Qt::AlignRight);
    build();
    connectParts();
    applyKind();
    updateSave();
}

void Composer::build()
{
    auto *fields = new QHBoxLayout;
    fields->setSpacing(space::s8);
    fields->addWidget(m_amount, 0, Qt::AlignTop);
    fields->addWidget(m_text, 1);

    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s8);
    column->addWidget(buildKinds());
    column->addWidget(m_value);
    column->addWidget(m_ask);
    column->addLayout(fields);
    column->addWidget(m_amountProblem);
    column->addWidget(m_facts);
    column->addWidget(buildFoot());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(timelineMargin(), space::s8, space::s16, space::s8);
    // As wide as the cards above.
    const auto limit = [inner] { inner->setMaximumWidth(size::scaled(size::widestText + 100)); };
    limit();
    connect(ThemeManager::instance(), &ThemeManager::changed, inner, limit);
    layout->addWidget(inner, 1);
    layout->addStretch(0);
}

void Composer::connectParts()
{
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quiet);
    connect(m_quiet, &QTimer::timeout, this, &Composer::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::edited);
    connect(m_text, &GrowingText::sendRequested, this, &Composer::save);
    connect(m_text, &GrowingText::left, this, &Composer::left);
    connect(m_text, &GrowingText::escapedOnce, this, [this] { Q_EMIT noted(tr("Escape again goes back to the timeline. What you wrote stays.")); });
    connect(m_templates, &TemplatePopup::inserted, this, [this](TemplateId id, bool alone) {
        m_template = m_templates->written();
        onTemplate(id, alone);
    });
    connect(m_amount, &QLineEdit::textEdited, this, &Composer::edited);
    connect(m_amount, &QLineEdit::editingFinished, this, [this] { m_amountProblem->setSentence(amountProblem()); });
    connect(m_amount, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_value, &ValueBar::changed, this, &Composer::edited);
    connect(m_value, &ValueBar::changed, this, &Composer::updateAsk);
    connect(m_facts, &ContactFacts::changed, this, &Composer::edited);
    connect(m_facts, &ContactFacts::finished, m_text, [this] { m_text->setFocus(); });
    connect(m_insert, &Button::clicked, m_templates, &TemplatePopup::openAtCursor);
    connect(m_facts, &ContactFacts::askedChanged, this, [this] {
        applyKind();
        edited();
        if (m_facts->isAsked())
            m_value->setFocus(Qt::ShortcutFocusReason);
        else
            m_text->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_kinds, &SegmentButtons::currentChanged, this, [this] {
        applyKind();
        edited();
        if (!m_loading)
            start();
    });
    connect(&m_drafts, &DraftStore::unwritable, this,
            [this] { Q_EMIT noted(tr("What you are writing could not be put on disk as a draft. Keep the window open, or save it now.")); });
    connect(&m_workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.customers.contains(m_customer))
            launch(this, loadMatters(m_customer));
        if (changes.everything || changes.settings)
            launch(this, loadWorkDays());
    });
    launch(this, loadWorkDays());
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
    row->addWidget(m_plan);
    row->addSpacing(space::s8);
    // One line, whatever is offered: where there is little room the chips grow narrow, and nothing jumps.
    row->addWidget(m_followChip);
    row->addWidget(m_topicChip);
    row->addStretch(1);
    m_insert->setObjectName(u"templatesButton"_s);
    m_insert->setIconName(u"document-edit"_s);
    m_insert->setSmall(true);
    setTextStyle(m_insert, TextStyle::Small, &Theme::text2);
    m_insert->setToolTip(tr("Insert a text of the shop’s; type :: where it shall stand (Alt+R)"));
    row->addWidget(m_insert);

    m_topicChip->setIconName(u"tag"_s);
    m_topicChip->setObjectName(u"topicChip"_s);
    m_topicChip->hide();
    m_followChip->setIconName(u"clock"_s);
    m_followChip->setObjectName(u"followUpChip"_s);
    m_followChip->hide();
    for (Chip *chip : {m_topicChip, m_followChip}) {
        chip->setToolTip(tr("Click to accept, Delete to refuse"));
        // Accepted it is a switch that is on; one more click takes it back.
        connect(chip, &Chip::clicked, this, [this, chip] {
            const bool accept = chip->kind() == Chip::Kind::Offered;
            chip->setKind(accept ? Chip::Kind::Filter : Chip::Kind::Offered);
            chip->setChecked(accept);
            if (chip == m_topicChip)
                offerMatter();
            edited();
        });
    }
    connect(m_topicChip, &Chip::refused, this, &Composer::refuseTopic);
    connect(m_followChip, &Chip::refused, this, &Composer::refuseFollowUp);

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

/// From wherever the keys are in here.
void Composer::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        save();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        m_text->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void Composer::setTopics(const QVector<Topic> &topics)
{
    m_topics = topics;
    offerTopic();
}

void Composer::setStaff(StaffId staff)
{
    m_staff = staff;
    m_templates->setStaff(staff);
}

void Composer::setCustomer(CustomerId customer, const QStringList &maskedNames)
{
    m_maskedNames = maskedNames;
    if (m_customer == customer)
        return;
    m_drafts.keep(m_customer, draft());
    m_customer = customer;
    m_templates->setCustomer(customer);
    setEnabled(customer.isValid());
    m_facts->matter()->setMatters({});
    showDraft(m_drafts.draft(customer));
    if (customer.isValid())
        launch(this, loadMatters(customer));
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

void Composer::applyKind()
{
    const QString kind = m_kinds->current();
    m_facts->setKind(kind);
    m_amount->setVisible(kind == u"purchase"_s);
    m_amount->setFixedWidth(size::scaled(110));
    m_amount->setPlaceholderText(moneyText(0, m_workspace.profile().currency));
    updateAsk();
    applyPlan();
    m_insert->setVisible(isConversation(kind));
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
    forgetTemplateThatIsGone();
    applyPlan();
    if (!m_amountProblem->sentence().isEmpty())
        m_amountProblem->setSentence(amountProblem());
    m_drafts.keep(m_customer, draft());
    m_quiet->start();
    updateSave();
}

void Composer::applyPlan()
{
    const QString kind = m_kinds->current();
    const bool planned = isConversation(kind) && m_facts->isPlanned();
    m_mood->setVisible(kind != u"purchase"_s && !planned);
    m_plan->setVisible(planned);
    m_value->setVisible(kind == u"survey"_s || m_facts->isAsked());
    // Nobody is asked at a moment that is still to come.
    updateAsk();
    if (!planned)
        return;
    m_plan->setText(tr("Planned for %1", "a day, or day and time").arg(m_facts->whenText()));
    m_topicChip->hide();
    m_followChip->hide();
}

void Composer::updateAsk()
{
    const bool asked = m_kinds->current() == u"survey"_s || m_facts->isAsked();
    m_ask->setAsking(asked ? m_customer : CustomerId(), m_value->kind(), m_staff);
}

void Composer::updateSave()
{
    const QString why = whyNotReady();
    m_save->setEnabled(why.isEmpty());
    m_save->setToolTip(why);
}

} // namespace rapport
