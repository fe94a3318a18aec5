#include "ui/composer/contactfacts.h"

#include "models/workspace.h"
#include "ui/composer/matterchip.h"
#include "ui/composer/spanfield.h"
#include "ui/composer/whenfield.h"
#include "ui/support/momenttext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/flowlayout.h"

#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

ContactFacts::ContactFacts(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_direction(new Button({}, Button::Kind::Flat, this)),
      m_when(new WhenField(workspace, this)), m_took(new SpanField(tr("Took"), this)), m_waited(new SpanField(tr("Waited"), this)),
      m_matter(new MatterChip(this)), m_asked(new Chip(tr("Answer"), this))
{
    setObjectName(u"contactFacts"_s);
    build();
    buildProblems();
    connect(m_direction, &Button::clicked, this, &ContactFacts::toggleDirection);
    connect(m_when, &WhenField::changed, this, [this] { m_toldPassed = false; });
    connect(m_when, &WhenField::changed, this, &ContactFacts::applyPlan);
    connect(m_when, &WhenField::changed, this, &ContactFacts::changed);
    for (SpanField *field : {m_took, m_waited}) {
        connect(field, &SpanField::changed, this, &ContactFacts::changed);
        connect(field, &QLineEdit::returnPressed, this, &ContactFacts::finished);
    }
    connect(m_when, &QLineEdit::returnPressed, this, &ContactFacts::finished);
    connect(m_matter, &MatterChip::stepChanged, this, &ContactFacts::changed);
    connect(m_asked, &Chip::clicked, this, &ContactFacts::askedChanged);
    setDirection(m_inOrOut);
}

void ContactFacts::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s4);
    auto *line = new QWidget(this);
    column->addWidget(line);
    auto *row = new FlowLayout(line, space::s8);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_direction, m_when, m_took, m_waited, m_matter, m_asked})
        row->addWidget(part);
    m_direction->setObjectName(u"directionButton"_s);
    m_when->setObjectName(u"entryWhen"_s);
    m_when->setAccessibleName(tr("When it happened"));
    m_took->setObjectName(u"entryTook"_s);
    m_took->setAccessibleName(tr("How long it took"));
    m_took->setToolTip(tr("How long it took: 5m, 1:30, 90 s (Alt+T; Alt+S takes the time)"));
    m_took->addStopwatch(m_workspace.clock());
    m_waited->setObjectName(u"entryWaited"_s);
    m_waited->setAccessibleName(tr("How long the customer had waited"));
    m_waited->setToolTip(tr("How long the customer had waited: 5m, 1:30, 90 s (Alt+W)"));
    m_matter->setObjectName(u"matterChip"_s);
    m_asked->setObjectName(u"askedChip"_s);
    m_asked->setIconName(u"view-task"_s);
    m_asked->setToolTip(tr("Keep the customer’s answer to a question with it: NPS, CSAT, CES (Alt+A)"));
    m_direction->setSmall(true);
    setTextStyle(m_direction, TextStyle::Small, &Theme::text2);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_when, m_took, m_waited})
        setTextStyle(field, TextStyle::Small);
}

/// What is wrong is said once the field is left, and goes away as soon as it is right.
void ContactFacts::buildProblems()
{
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_when, m_took, m_waited}) {
        auto *problem = new FieldProblem(field, this);
        problem->setObjectName(field->objectName() + u"Problem"_s);
        layout()->addWidget(problem);
        m_problems.append(problem);
        connect(field, &QLineEdit::editingFinished, problem, [this, problem] { problem->setSentence(sentenceBelow(problem->field())); });
    }
    connect(this, &ContactFacts::changed, this, &ContactFacts::refreshSentences);
}

void ContactFacts::refreshSentences()
{
    for (FieldProblem *problem : std::as_const(m_problems)) {
        if (!problem->sentence().isEmpty())
            problem->setSentence(sentenceBelow(problem->field()));
    }
}

void ContactFacts::setKind(const QString &kind)
{
    m_kind = kind;
    const bool talk = isConversation(kind);
    m_direction->setVisible(goesBothWays(kind));
    m_took->setVisible(talk && kind != u"note"_s && kind != u"review"_s);
    m_waited->setVisible(talk && kind != u"note"_s && kind != u"review"_s);
    m_matter->setVisible(kind != u"purchase"_s);
    m_asked->setVisible(talk && kind != u"note"_s && kind != u"review"_s);
    refreshSentences();
}

void ContactFacts::showDraft(const ComposerDraft &draft)
{
    setDirection(draft.direction);
    m_toldPassed = false;
    m_when->setWhen(draft.at, draft.dayOnly, draft.planned);
    m_when->setNotUnderstood(draft.when);
    m_took->setText(draft.took);
    m_took->setRunningSince(draft.runningSince);
    m_waited->setText(draft.waited);
    m_matter->setStep(draft.matter);
    m_asked->setChecked(draft.asked);
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->setSentence(problem->field() == m_when ? passedSentence() : QString());
    applyPlan();
}

void ContactFacts::fill(ComposerDraft &draft) const
{
    draft.direction = m_inOrOut;
    draft.at = m_when->at();
    draft.dayOnly = m_when->isDayOnly();
    draft.planned = m_when->wasPlanned();
    draft.when = m_when->notUnderstood();
    draft.runningSince = m_took->runningSince();
    draft.took = draft.runningSince != 0 ? QString() : m_took->text();
    draft.waited = m_waited->text();
    draft.matter = m_matter->step();
    draft.asked = m_asked->isChecked();
}

QString ContactFacts::problemOf(const QWidget *field) const
{
    if (field == m_when) {
        if (!m_when->notUnderstood().isEmpty())
            return tr("“%1” is no time: write “yesterday”, “fri 14:00”, “12.3.” or “in 3 days”").arg(m_when->notUnderstood());
        return isPlanned() && !isConversation(m_kind) ? tr("That lies ahead: it can be kept once it has happened") : QString();
    }
    const SpanField *span = field == m_took ? m_took : m_waited;
    if (!span->isVisibleTo(this) || !span->isEnabledTo(this) || span->isReadable())
        return {};
    return tr("“%1” is no span of time: write 5m, 1:30 or 90 s").arg(span->text());
}

QString ContactFacts::sentenceBelow(const QWidget *field) const
{
    const QString problem = problemOf(field);
    return problem.isEmpty() && field == m_when ? passedSentence() : problem;
}

QString ContactFacts::passedSentence() const
{
    if (!m_when->wasPlanned() || isPlanned() || !isConversation(m_kind))
        return {};
    return tr("The planned time has passed: this will be saved as what happened, %1. Save once more, or choose another time.", "a day, or day and time")
        .arg(whenText());
}

bool ContactFacts::tellPassed()
{
    if (m_toldPassed || passedSentence().isEmpty())
        return false;
    m_toldPassed = true;
    for (FieldProblem *problem : std::as_const(m_problems)) {
        if (problem->field() == m_when)
            problem->setSentence(passedSentence());
    }
    applyPlan();
    Q_EMIT changed();
    return true;
}

QString ContactFacts::problem() const
{
    for (const FieldProblem *problem : m_problems) {
        if (const QString sentence = problemOf(problem->field()); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

bool ContactFacts::tellProblem()
{
    QWidget *first = nullptr;
    for (FieldProblem *problem : std::as_const(m_problems)) {
        problem->setSentence(sentenceBelow(problem->field()));
        if (!first && !problemOf(problem->field()).isEmpty())
            first = problem->field();
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

void ContactFacts::applyPlan()
{
    const bool happened = !isPlanned();
    for (QWidget *part : std::initializer_list<QWidget *>{m_direction, m_took, m_waited, m_matter, m_asked})
        part->setEnabled(happened);
}

bool ContactFacts::isPlanned() const
{
    return m_when->isPlanned();
}

QString ContactFacts::whenText() const
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    Moment when = m_workspace.calendar().at(m_when->at());
    when.dayOnly = m_when->isDayOnly();
    return moments.absolute(when);
}

std::optional<int> ContactFacts::took() const
{
    return m_took->isVisibleTo(this) ? m_took->seconds() : std::nullopt;
}

std::optional<int> ContactFacts::waited() const
{
    return m_waited->isVisibleTo(this) ? m_waited->seconds() : std::nullopt;
}

bool ContactFacts::isAsked() const
{
    return m_asked->isVisibleTo(this) && m_asked->isEnabledTo(this) && m_asked->isChecked();
}

void ContactFacts::toggleDirection()
{
    if (!m_direction->isVisibleTo(this) || !m_direction->isEnabledTo(this))
        return;
    setDirection(m_inOrOut == u"in"_s ? u"out"_s : u"in"_s);
    Q_EMIT changed();
}

void ContactFacts::toggleStopwatch()
{
    if (m_took->isVisibleTo(this) && m_took->isEnabledTo(this))
        m_took->toggleStopwatch();
}

void ContactFacts::toggleAsked()
{
    if (!m_asked->isVisibleTo(this) || !m_asked->isEnabledTo(this))
        return;
    m_asked->setChecked(!m_asked->isChecked());
    Q_EMIT askedChanged();
}

void ContactFacts::focusWhen()
{
    m_when->setFocus(Qt::ShortcutFocusReason);
    m_when->selectAll();
}

void ContactFacts::focusTook()
{
    m_took->setFocus(Qt::ShortcutFocusReason);
    m_took->selectAll();
}

void ContactFacts::focusWaited()
{
    m_waited->setFocus(Qt::ShortcutFocusReason);
    m_waited->selectAll();
}

void ContactFacts::setDirection(const QString &direction)
{
    m_inOrOut = direction;
    const bool in = direction == u"in"_s;
    m_direction->setText(in ? tr("In", "from the customer") : tr("Out", "from us"));
    m_direction->setIconName(in ? u"call-incoming"_s : u"call-outgoing"_s);
    m_direction->setToolTip(in ? tr("The customer got in touch. Click if we did (Alt+I).")
                               : tr("We got in touch. Click if the customer did (Alt+I)."));
}

bool goesBothWays(const QString &kind)
{
    return kind == u"call"_s || kind == u"email"_s || kind == u"chat"_s || kind == u"social"_s;
}

bool isConversation(const QString &kind)
{
    return kind != u"purchase"_s && kind != u"survey"_s;
}

} // namespace rapport
