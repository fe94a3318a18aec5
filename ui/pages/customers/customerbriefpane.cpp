#include "ui/pages/customers/customerbriefpane.h"

#include "models/services/customers.h"
#include "models/services/forecasts.h"
#include "models/services/journal.h"
#include "models/services/scoring.h"
#include "models/workspace.h"
#include "ui/pages/customers/brieflists.h"
#include "ui/pages/customers/lastscores.h"
#include "ui/pages/customers/openingoffer.h"
#include "ui/pages/customers/remembernotes.h"
#include "ui/pages/customers/sparkline.h"
#include "ui/support/customertext.h"
#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"
#include "ui/support/kindwithin.h"
#include "ui/support/launch.h"
#include "ui/support/moneytext.h"
#include "ui/support/outlooktext.h"
#include "ui/support/readingtext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/moodlabel.h"
#include "ui/widgets/sectioncaption.h"

#include <QCoroFuture>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Walking down the list asks nothing: expecting looks at every purchase of the shop the first time.
constexpr int restMs = 250;

QLabel *words(QWidget *parent, TextStyle style, Role role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, role);
    return label;
}

/// A hairline that follows the theme.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().line);
    }
};

} // namespace

CustomerBriefPane::CustomerBriefPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this)), m_mood(new MoodLabel(TextStyle::BodyStrong, this)),
      m_moodWhen(words(this, TextStyle::Small, &Theme::text2)), m_spark(new Sparkline(this)), m_trend(words(this, TextStyle::Small, &Theme::text2)),
      m_open(new OpenMatters(this)), m_contacts(new LastContacts(this)), m_household(new Household(this)), m_rememberCaption(new SectionCaption(tr("Remember"), this)),
      m_remember(new RememberNotes(this)), m_scores(new LastScores(this)), m_rhythm(words(this, TextStyle::Body, &Theme::text)),
      m_rhythmNote(words(this, TextStyle::Small, &Theme::text2)), m_chance(words(this, TextStyle::Body, &Theme::text)),
      m_chanceNote(words(this, TextStyle::Small, &Theme::text2)), m_worth(words(this, TextStyle::Body, &Theme::text)),
      m_spent(words(this, TextStyle::Small, &Theme::text2)), m_rest(new QTimer(this))
{
    setObjectName(u"customerBrief"_s);
    setAccessibleName(tr("Before you call"));
    connect(m_open, &OpenMatters::taskDone, this, [this](TaskId task) { launch(this, finishTask(task)); });
    connect(m_contacts, &LastContacts::chosen, this, &CustomerBriefPane::entryChosen);
    connect(m_household, &Household::chosen, this, &CustomerBriefPane::customerChosen);

    auto *pencil = new Button({}, Button::Kind::Flat, m_rememberCaption);
    pencil->setIconName(u"document-edit"_s);
    pencil->setSmall(true);
    pencil->setObjectName(u"editRemember"_s);
    pencil->setAccessibleName(tr("Change what to remember"));
    pencil->setToolTip(tr("Change what to remember"));
    connect(pencil, &Button::clicked, m_remember, &RememberNotes::edit);
    m_rememberCaption->setTrailing(pencil);
    connect(m_remember, &RememberNotes::changed, this, [this](const QString &notes) { launch(this, writeRemember(m_brief.customer, notes)); });

    auto *coming = new QWidget(this);
    auto *column = new QVBoxLayout(coming);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rhythm);
    column->addWidget(m_rhythmNote);
    column->addSpacing(space::s4);
    column->addWidget(m_chance);
    column->addWidget(m_chanceNote);
    column->addSpacing(space::s4);
    column->addWidget(m_worth);
    column->addSpacing(space::s4);
    column->addWidget(m_spent);
    m_rhythm->setObjectName(u"brief.rhythm"_s);
    m_mood->setObjectName(u"brief.mood"_s);
    m_trend->setObjectName(u"brief.trend"_s);
    m_chance->setObjectName(u"brief.chance"_s);
    m_chanceNote->setObjectName(u"brief.chanceNote"_s);
    m_worth->setObjectName(u"brief.worth"_s);
    showOutlook({});
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, [this] { launch(this, expect(m_brief.customer.id)); });
    // Another margin makes another value of the same purchases.
    connect(&m_workspace.forecasts(), &Forecasts::stale, this, [this] {
        if (m_brief.customer.id.isValid() && m_brief.summary.purchases > 0)
            m_rest->start();
    });

    m_sections = {section(new SectionCaption(tr("Mood now"), this), buildMood()), section(new SectionCaption(tr("Open"), this), m_open),
                  section(m_rememberCaption, m_remember), section(new SectionCaption(tr("Last contacts"), this), m_contacts),
                  section(new SectionCaption(tr("Last scores"), this), m_scores), section(new SectionCaption(tr("Coming back"), this), coming)};
    m_together = section(new SectionCaption(tr("Household"), this), m_household);
    m_together->hide();
    arrange();
}

QWidget *CustomerBriefPane::section(QWidget *caption, QWidget *content)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(caption);
    layout->addWidget(content);
    layout->addSpacing(space::s8);
    layout->addWidget(new Rule(box));
    return box;
}

QWidget *CustomerBriefPane::buildMood()
{
    auto *content = new QWidget(this);
    m_moodWhen->setObjectName(u"brief.moodWhen"_s);
    m_moodWhen->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_mood);
    line->addSpacing(space::s8);
    line->addWidget(m_moodWhen, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s4);
    column->addLayout(line);
    column->addWidget(m_spark);
    column->addWidget(m_trend);
    column->addWidget(new OpeningOffer(m_workspace, content));
    return content;
}

void CustomerBriefPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Beside the timeline a hairline at the left, folded over it one below.
    const QRect edge = m_beside ? QRect(0, 0, 1, height()) : QRect(0, height() - 1, width(), 1);
    painter.fillRect(edge, Theme::current().line);
}

void CustomerBriefPane::setColumns(int columns, bool beside)
{
    if (columns == m_columns && beside == m_beside)
        return;
    m_beside = beside;
    m_columns = columns;
    arrange();
}

void CustomerBriefPane::arrange()
{
    QVector<QWidget *> sections = m_sections;
    if (!m_details.household.isEmpty())
        sections << m_together;
    m_grid->removeWidget(m_together);
    m_together->setVisible(!m_details.household.isEmpty());
    for (QWidget *box : std::as_const(m_sections))
        m_grid->removeWidget(box);
    m_grid->setContentsMargins(space::s16, space::s8, space::s16, space::s8);
    m_grid->setHorizontalSpacing(space::s24);
    m_grid->setVerticalSpacing(space::s4);
    const int rows = (static_cast<int>(sections.size()) + m_columns - 1) / m_columns;
    for (int i = 0; i < sections.size(); ++i) {
        // One below the other in a single column, else row by row.
        if (m_columns == 1)
            m_grid->addWidget(sections.at(i), i, 0, Qt::AlignTop);
        else
            m_grid->addWidget(sections.at(i), i / m_columns, i % m_columns, Qt::AlignTop);
        sections.at(i)->layout()->itemAt(sections.at(i)->layout()->count() - 1)->widget()->setVisible(m_columns == 1 && i + 1 < sections.size());
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (int row = 0; row <= static_cast<int>(sections.size()); ++row)
        m_grid->setRowStretch(row, row == rows ? 1 : 0);
}

void CustomerBriefPane::setBrief(const CustomerBrief &brief, const BriefDetails &details)
{
    const bool other = brief.customer.id != m_brief.customer.id;
    const bool regrouped = details.household.isEmpty() != m_details.household.isEmpty();
    // What is being written belongs to the one who was shown.
    if (other && m_remember->isEditing())
        m_remember->keep();
    m_brief = brief;
    m_details = details;
    if (regrouped)
        arrange();
    if (other) {
        m_remember->finish();
        showOutlook({});
    }
    findChild<OpeningOffer *>()->setCustomer(brief.customer.id);
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    showMood();
    m_open->setBrief(brief, details.cases, moments, m_workspace.calendar());
    m_remember->setNotes(brief.customer.remember);
    m_contacts->setEntries(details.lastContacts, moments);
    m_household->setPeople(details.household);
    showScores();
    showRhythm();
}

void CustomerBriefPane::showMood()
{
    const CustomerSummary &summary = m_brief.summary;
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    m_mood->setMood(summary.mood ? std::optional(*summary.mood / 1000.0) : std::nullopt, summary.moodMixed);
    QVector<std::optional<double>> moods;
    for (const TimelineEntry &entry : std::as_const(m_brief.moods))
        moods.prepend(moodScore(entry.mood));
    m_spark->setMoods(moods);
    m_spark->setVisible(moods.size() >= 2);
    m_trend->setText(moodTrend(m_brief.moods));
    if (!m_brief.moods.isEmpty() && isUnread(m_brief.moods.constFirst().mood)) {
        m_mood->setMood(std::nullopt);
        m_trend->setText(notReadText(m_brief.moods.constFirst().mood.language));
    }
    QString when;
    if (!m_brief.moods.isEmpty()) {
        const TimelineEntry &newest = m_brief.moods.constFirst();
        when = tr("%1, %2", "today, call").arg(moments.distance(newest.when.day), kindWithin(newest.kind));
        m_moodWhen->setToolTip(moments.absolute(newest.when));
    }
    m_moodWhen->setText(when);
}

void CustomerBriefPane::showScores()
{
    QVector<LastScores::Score> scores;
    QStringList dates;
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    for (const TimelineEntry &answer : std::as_const(m_brief.lastAnswers)) {
        const QString kind = answer.kind == u"review"_s ? tr("Review") : answer.kind.toUpper();
        scores.append({kind, QLocale().toString(answer.value), tr("of %1", "6 of 10").arg(QLocale().toString(answer.scale))});
        dates << tr("%1: %2", "NPS: 12 November").arg(kind, moments.absolute(answer.when));
    }
    m_scores->setScores(scores);
    m_scores->setToolTip(dates.join(u'\n'));
}

void CustomerBriefPane::showRhythm()
{
    const RhythmText rhythm = rhythmText(m_brief);
    m_rhythm->setText(rhythm.figure);
    m_rhythmNote->setText(rhythm.note);
    m_rhythmNote->setVisible(!rhythm.note.isEmpty());
    const CustomerSummary &summary = m_brief.summary;
    const QString money = moneyText(summary.spentMinor, m_workspace.profile().currency);
    m_spent->setText(summary.purchases == 1 ? tr("%1 in 1 purchase").arg(money) : tr("%1 in %2 purchases").arg(money, QLocale().toString(summary.purchases)));
    m_spent->setVisible(summary.purchases > 0);
    if (summary.purchases > 0)
        m_rest->start();
    else
        m_rest->stop();
}

QCoro::Task<> CustomerBriefPane::expect(CustomerId customer)
{
    const QPointer<CustomerBriefPane> self(this);
    ForecastRequest request;
    request.totals = false;
    const auto future = m_workspace.forecasts().customer(customer, request);
    const Result<Forecasts::Outlook> outlook = co_await future;
    if (!self || customer != m_brief.customer.id || !outlook)
        co_return;
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    showOutlook(outlookText(*outlook, m_workspace.profile().currency, today));
}

void CustomerBriefPane::showOutlook(const OutlookText &text)
{
    // The rhythm's own line says the same, less sure of itself, until this one is here.
    if (!text.rhythm.isEmpty()) {
        m_rhythm->setText(text.rhythm);
        m_rhythmNote->hide();
    }
    for (const auto &[label, words] : {std::pair(m_chance, text.chance), std::pair(m_chanceNote, text.chanceNote), std::pair(m_worth, text.value)}) {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }
}

QString CustomerBriefPane::inOneLine() const
{
    const CustomerSummary &summary = m_brief.summary;
    QStringList parts{moodText(summary.mood ? std::optional(*summary.mood / 1000.0) : std::nullopt, summary.moodMixed)};
    const int open = static_cast<int>(m_brief.openTasks.size()) + m_brief.openCases;
    parts << (open == 0 ? tr("nothing open") : tr("%n open", nullptr, open));
    parts << m_brief.customer.remember.split(u'\n', Qt::SkipEmptyParts);
    return parts.join(u" · "_s);
}

QCoro::Task<> CustomerBriefPane::writeRemember(Customer customer, QString notes)
{
    const QPointer<CustomerBriefPane> self(this);
    CustomerDraft draft;
    draft.customer = customer;
    draft.customer.remember = notes;
    for (const ContactPoint &point : std::as_const(customer.contactPoints)) {
        if (point.kind == ContactKind::Phone)
            draft.phones << point.raw;
        else if (point.kind == ContactKind::Email)
            draft.emails << point.raw;
    }
    auto future = m_workspace.customers().update(customer.id, customer.version, draft);
    const auto result = co_await future;
    if (!self)
        co_return;
    if (!result)
        Q_EMIT failed(errorText(result.error(), tr("The note was not kept")));
    else if (customer.id == m_brief.customer.id)
        m_remember->finish();
}

QCoro::Task<> CustomerBriefPane::finishTask(TaskId task)
{
    const QPointer<CustomerBriefPane> self(this);
    auto future = m_workspace.journal().setTaskDone(task, true);
    const auto result = co_await future;
    if (self && !result)
        Q_EMIT failed(errorText(result.error(), tr("The task was not marked as done")));
}

} // namespace rapport
