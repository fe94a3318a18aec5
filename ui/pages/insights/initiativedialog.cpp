#include "ui/pages/insights/initiativedialog.h"

#include "models/services/initiatives.h"
#include "models/services/shop.h"
#include "models/workspace.h"
#include "ui/pages/insights/customerpicker.h"
#include "ui/pages/insights/initiativetexts.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/momenttext.h"
#include "ui/support/moneytext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/unsaved.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoroFuture>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietMs = 200;
const QString byHand = u"hand"_s;
const QString byTag = u"tag:"_s;
const QString bySegment = u"segment:"_s;

} // namespace

InitiativeDialog::InitiativeDialog(Workspace &workspace, const std::optional<InitiativeOutcome> &outcome, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_outcome(outcome), m_messages(new MessageBar(this)), m_name(new QLineEdit(this)),
      m_start(new QDateEdit(this)), m_end(new QDateEdit(this)), m_ends(new QCheckBox(tr("ends on"), this)), m_cost(new QLineEdit(this)),
      m_margin(new QSpinBox(this)), m_window(new QComboBox(this)), m_whom(new QComboBox(this)),
      m_picker(new CustomerPicker(workspace, this)),
      m_half(new QRadioButton(tr("&Half of them, drawn by lot now; the others are left alone"), this)),
      m_all(new QRadioButton(tr("A&ll of them; compared with others like them"), this)), m_tag(new QLineEdit(this)),
      m_note(new PlainText(this)), m_prospect(new QLabel(this)), m_save(new Button({}, Button::Kind::Primary, this)),
      m_quiet(new QTimer(this))
{
    setObjectName(u"initiativeDialog"_s);
    setWindowTitle(outcome ? tr("Change the initiative") : tr("New initiative"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(windowTitle(), this);
    setTextStyle(title, TextStyle::Title);
    auto *note = new QLabel(tr("Something you do for some customers: a letter, a voucher, a call. Rapport watches what they spend and says "
                               "whether it made a difference."),
                            this);
    note->setWordWrap(true);
    setTextStyle(note, TextStyle::Small, &Theme::text2);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildForm());
    m_prospect->setObjectName(u"initiative.prospect"_s);
    m_prospect->setTextFormat(Qt::PlainText);
    m_prospect->setWordWrap(true);
    m_prospect->setMinimumHeight(size::row(TextStyle::Small, 3, 0));
    m_prospect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTextStyle(m_prospect, TextStyle::Small, &Theme::text2);

    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &InitiativeDialog::reject);
    m_save->setObjectName(u"initiative.save"_s);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &InitiativeDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(note);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_prospect);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 600, 660);
    m_quiet->setSingleShot(true);
    m_quiet->setInterval(quietMs);
    connect(m_quiet, &QTimer::timeout, this, [this] { launch(this, foresee()); });
    fill();
    m_name->setFocus();
    launch(this, load());
}

void InitiativeDialog::fill()
{
    m_filling = true;
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    const Initiative initiative = m_outcome ? m_outcome->initiative : Initiative();
    const int start = m_outcome ? initiative.startsDay : today + 1;
    m_name->setText(initiative.name);
    m_start->setDate(ShopCalendar::date(start));
    m_end->setDate(ShopCalendar::date(initiative.endsDay.value_or(start + 30)));
    m_ends->setChecked(initiative.endsDay.has_value());
    if (initiative.costMinor > 0)
        m_cost->setText(moneyText(initiative.costMinor, initiative.currency));
    m_margin->setValue(m_outcome ? initiative.margin / 10 : 50);
    if (m_window->findData(initiative.windowDays) < 0)
        m_window->addItem(tr("for %n days from the start", nullptr, initiative.windowDays), initiative.windowDays);
    m_window->setCurrentIndex(m_window->findData(initiative.windowDays));
    m_whom->addItem(m_outcome ? basisText(initiative.basis) : tr("Everybody"), QString());
    m_half->setChecked(!m_outcome || initiative.design == InitiativeDesign::Half);
    m_all->setChecked(!m_half->isChecked());
    m_tag->setText(initiative.tag);
    m_note->setPlainText(initiative.note);
    m_filling = false;
    arrange();
    m_before = draft();
}

InitiativeDraft InitiativeDialog::draft() const
{
    InitiativeDraft draft;
    draft.name = m_name->text().simplified();
    draft.startsDay = ShopCalendar::dayNumber(m_start->date());
    if (m_ends->isChecked())
        draft.endsDay = ShopCalendar::dayNumber(m_end->date());
    const QString currency = m_outcome ? m_outcome->initiative.currency : m_workspace.profile().currency;
    draft.costMinor = m_cost->text().trimmed().isEmpty() ? 0 : parseMoney(m_cost->text(), currency).value_or(-1);
    draft.note = m_note->toPlainText().trimmed();
    draft.margin = m_margin->value() * 10;
    draft.windowDays = m_window->currentData().toInt();
    draft.design = m_half->isChecked() ? InitiativeDesign::Half : InitiativeDesign::Chosen;
    const QString whom = m_whom->currentData().toString();
    if (whom == byHand)
        draft.customers = m_picker->picked();
    else if (whom.startsWith(byTag))
        draft.tag = whom.mid(byTag.size());
    else if (whom.startsWith(bySegment))
        draft.segment = SegmentId(whom.mid(bySegment.size()).toLongLong());
    draft.tagTreated = m_tag->text().simplified();
    return draft;
}

void InitiativeDialog::onEdited()
{
    if (m_filling)
        return;
    arrange();
    clearProblems();
    // Wrong dates and amounts are said at once; that it needs a name only when one wants to save.
    InitiativeDraft entered = draft();
    if (entered.name.isEmpty())
        entered.name = windowTitle();
    if (const Result<void> good = checked(entered); !good)
        tell(good.error());
    m_quiet->start();
}

void InitiativeDialog::arrange()
{
    m_end->setEnabled(m_ends->isChecked());
    m_picker->setVisible(m_whom->currentData().toString() == byHand);
    const bool half = m_half->isChecked();
    m_save->setText(m_outcome ? tr("Save changes") : half ? tr("Draw the half and keep it") : tr("Keep the initiative"));
    if (!m_outcome)
        return;
    const QString fixed = tr("Who is in it was decided when it was noted.");
    for (QWidget *field :
         {static_cast<QWidget *>(m_whom), static_cast<QWidget *>(m_half), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_tag)}) {
        field->setEnabled(false);
        field->setToolTip(fixed);
    }
    const bool begun = m_outcome->stage != InitiativeOutcome::Stage::Planned && m_outcome->watchedDays > 0;
    for (QWidget *field : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_window)}) {
        field->setEnabled(!begun);
        field->setToolTip(begun ? tr("It has started: choosing this afterwards would choose the result.") : QString());
    }
}

Result<void> InitiativeDialog::checked(InitiativeDraft entered) const
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    // What was drawn in time stays drawn.
    if (m_outcome && m_outcome->initiative.startsDay < today)
        entered.design = InitiativeDesign::Chosen;
    return Initiatives::check(entered, today);
}

void InitiativeDialog::clearProblems()
{
    for (FieldProblem *problem : std::as_const(m_problems))
        problem->setSentence({});
    m_messages->hide();
}

void InitiativeDialog::tell(const Error &error)
{
    FieldProblem *problem = error.kind == Error::Kind::Invalid ? m_problems.value(error.subject) : nullptr;
    const QString sentence = initiativeProblem(error);
    if (problem && !sentence.isEmpty())
        problem->setSentence(sentence);
    else
        m_messages->showMessage(Notice::Error, errorText(error, tr("The initiative was not kept")));
}

QCoro::Task<> InitiativeDialog::load()
{
    const QPointer<InitiativeDialog> self(this);
    if (m_outcome) {
        m_prospect->hide();
        co_return;
    }
    const auto tagsFuture = m_workspace.shop().tags();
    const auto segmentsFuture = m_workspace.shop().segments();
    const auto marginFuture = m_workspace.initiatives().usualMargin();
    const Result<QStringList> tags = co_await tagsFuture;
    const Result<QVector<Segment>> segments = co_await segmentsFuture;
    const Result<int> margin = co_await marginFuture;
    if (!self)
        co_return;
    m_filling = true;
    if (segments) {
        for (const Segment &segment : *segments)
            m_whom->addItem(tr("Segment %1").arg(segment.name), QString(bySegment + QString::number(segment.id.value())));
    }
    if (tags) {
        for (const QString &tag : *tags)
            m_whom->addItem(tr("Tagged %1").arg(tag), QString(byTag + tag));
    }
    m_whom->addItem(tr("Picked by hand…"), byHand);
    if (margin && m_margin->value() * 10 == m_before.margin) {
        m_margin->setValue(*margin / 10);
        m_before.margin = m_margin->value() * 10;
    }
    m_filling = false;
    launch(this, foresee());
}

QCoro::Task<> InitiativeDialog::foresee()
{
    const QPointer<InitiativeDialog> self(this);
    if (m_outcome)
        co_return;
    InitiativeDraft entered = draft();
    // What it is called and costs changes nothing about what could be seen, and looking through all purchases takes its time.
    entered.name.clear();
    entered.note.clear();
    entered.endsDay.reset();
    entered.costMinor = 0;
    entered.margin = 0;
    entered.tagTreated.clear();
    if (m_asked == entered)
        co_return;
    m_asked = entered;
    const int question = ++m_question;
    const auto future = m_workspace.initiatives().prospect(entered);
    const Result<InitiativeProspect> prospect = co_await future;
    if (!self || question != m_question)
        co_return;
    m_prospect->setText(prospect ? prospectText(*prospect, entered, m_workspace.profile().currency) : errorText(prospect.error()));
    const bool few = prospect && !prospect->enough;
    setTextStyle(m_prospect, TextStyle::Small, few ? &Theme::warn : &Theme::text2);
}

void InitiativeDialog::accept()
{
    if (m_busy)
        return;
    clearProblems();
    const Result<void> good = checked(draft());
    if (!good) {
        tell(good.error());
        if (auto *field = findChild<QWidget *>(u"initiative."_s + good.error().subject))
            field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    m_save->setEnabled(false);
    launch(this, store(draft()));
}

QCoro::Task<> InitiativeDialog::store(InitiativeDraft draft)
{
    const QPointer<InitiativeDialog> self(this);
    std::optional<Error> error;
    if (m_outcome) {
        const auto future = m_workspace.initiatives().update(m_outcome->initiative.id, m_outcome->initiative.version, draft);
        const Result<void> saved = co_await future;
        if (!saved)
            error = saved.error();
    } else {
        const auto future = m_workspace.initiatives().create(draft);
        const Result<InitiativeId> saved = co_await future;
        if (!saved)
            error = saved.error();
    }
    if (!self)
        co_return;
    m_busy = false;
    m_save->setEnabled(true);
    if (error) {
        tell(*error);
        co_return;
    }
    Q_EMIT stored();
    QDialog::accept();
}

void InitiativeDialog::reject()
{
    if (mayDrop(m_messages, !(draft() == m_before)))
        QDialog::reject();
}

} // namespace rapport
