#include "ui/pages/settings/rulescard.h"

#include "models/items/whendone.h"
#include "models/services/shop.h"
#include "models/services/worklist.h"
#include "models/workspace.h"
#include "ui/pages/settings/ruledialog.h"
#include "ui/support/launch.h"
#include "ui/support/remindersettings.h"
#include "ui/support/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QCoroFuture>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;

QLabel *words(const QString &text, TextStyle style, Role role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, style, role);
    return label;
}

} // namespace

RulesCard::RulesCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Rules"), tr("Follow-ups that write themselves while Rapport runs. Each is made once; Ctrl+Z takes them back."),
                   parent),
      m_workspace(workspace), m_rows(new QVBoxLayout), m_remind(new QCheckBox(tr("Remind me of follow-ups with a time of day"), this)),
      m_private(new QCheckBox(tr("Show only the customer's name"), this))
{
    setObjectName(u"settings.rules"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_rows->setSpacing(space::s8);
    content()->addLayout(m_rows);
    auto *add = new Button(tr("New rule…"), this);
    add->setObjectName(u"settings.rules.add"_s);
    add->setIconName(u"list-add"_s);
    add->setSmall(true);
    connect(add, &Button::clicked, this, [this] { edit({}); });
    auto *line = new QHBoxLayout;
    line->addWidget(add);
    line->addStretch();
    content()->addLayout(line);
    content()->addSpacing(space::s8);
    content()->addWidget(words(tr("Open on"), TextStyle::Caption, &Theme::text2, this));
    content()->addWidget(buildDays());
    content()->addWidget(words(tr("A working day is a day the shop is open."), TextStyle::Small, &Theme::text2, this));
    content()->addSpacing(space::s8);
    buildReminders();
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        m_stale = m_stale || changes.settings || changes.everything;
        if (isVisible() && m_stale)
            launch(this, load());
    });
}

QWidget *RulesCard::buildDays()
{
    auto *days = new QWidget(this);
    auto *flow = new FlowLayout(days);
    flow->setContentsMargins(0, 0, 0, 0);
    const QLocale locale;
    const int first = m_workspace.profile().firstDayOfWeek;
    m_days.resize(weekDays);
    for (int i = 0; i < weekDays; ++i) {
        const int day = (first - 1 + i) % weekDays; // 0 Monday
        auto *chip = new Chip(locale.standaloneDayName(day + 1, QLocale::ShortFormat), days);
        chip->setObjectName(u"settings.rules.day%1"_s.arg(day));
        chip->setAccessibleName(tr("Open on %1").arg(locale.standaloneDayName(day + 1)));
        chip->setTickWhenOn(true);
        connect(chip, &Chip::clicked, this, &RulesCard::saveDays);
        m_days[day] = chip;
        flow->addWidget(chip);
    }
    return days;
}

void RulesCard::buildReminders()
{
    content()->addWidget(words(tr("Reminders on this computer"), TextStyle::Caption, &Theme::text2, this));
    m_remind->setObjectName(u"settings.rules.remind"_s);
    m_private->setObjectName(u"settings.rules.private"_s);
    m_private->setToolTip(tr("Without the words of the follow-up: for a screen that customers can see"));
    m_remind->setChecked(ReminderSettings::areOn());
    m_private->setChecked(ReminderSettings::arePrivate());
    m_private->setEnabled(m_remind->isChecked());
    connect(m_remind, &QCheckBox::toggled, this, [this](bool on) {
        ReminderSettings::setOn(on);
        m_private->setEnabled(on);
    });
    connect(m_private, &QCheckBox::toggled, this, [](bool on) { ReminderSettings::setPrivate(on); });
    content()->addWidget(m_remind);
    content()->addWidget(m_private);
}

void RulesCard::showEvent(QShowEvent *event)
{
    SettingsCard::showEvent(event);
    if (m_stale)
        launch(this, load());
}

QCoro::Task<> RulesCard::load()
{
    m_stale = false;
    const QPointer<RulesCard> self(this);
    auto rulesFuture = m_workspace.worklist().rules();
    auto staffFuture = m_workspace.shop().staff();
    auto tagsFuture = m_workspace.shop().tags();
    auto daysFuture = m_workspace.worklist().workDays();
    const auto rules = co_await rulesFuture;
    const auto staff = co_await staffFuture;
    const auto tags = co_await tagsFuture;
    const auto days = co_await daysFuture;
    if (!self)
        co_return;
    if (!rules) {
        Q_EMIT failed(rules.error());
        co_return;
    }
    m_rules = *rules;
    if (staff)
        m_staff = *staff;
    if (tags)
        m_tags = *tags;
    for (int day = 0; days && day < weekDays; ++day)
        m_days.at(day)->setChecked((days->open() >> day & 1U) != 0);
    showRules();
}

void RulesCard::showRules()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const TaskRule &rule : std::as_const(m_rules))
        m_rows->addWidget(row(rule));
    if (m_rules.isEmpty())
        m_rows->addWidget(words(tr("No rules: every follow-up is written by hand."), TextStyle::Body, &Theme::text2, this));
}

QWidget *RulesCard::row(const TaskRule &rule)
{
    auto *row = new QWidget(this);
    QString person;
    for (const Staff &member : std::as_const(m_staff))
        person = member.id == rule.staff ? member.name : person;
    const QString when = ruleWhen(rule);
    const QString then = ruleThen(rule, person);
    auto *active = new QCheckBox(row);
    active->setObjectName(u"rule.active.%1"_s.arg(rule.id.value()));
    active->setAccessibleName(tr("%1, then %2", "condition, follow-up").arg(when, then));
    active->setToolTip(tr("Switch the rule on or off"));
    active->setChecked(rule.active);
    connect(active, &QCheckBox::toggled, this, [this, rule](bool on) {
        TaskRule changed = rule;
        changed.active = on;
        launch(this, store(changed));
    });
    auto *change = new Button({}, Button::Kind::Flat, row);
    change->setObjectName(u"rule.edit.%1"_s.arg(rule.id.value()));
    change->setIconName(u"document-edit"_s);
    change->setSmall(true);
    change->setAccessibleName(tr("Change the rule: %1").arg(when));
    change->setToolTip(tr("Change the rule"));
    connect(change, &Button::clicked, this, [this, rule] { edit(rule); });

    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(words(when, TextStyle::Body, rule.active ? &Theme::text : &Theme::text2, row));
    lines->addWidget(words(then, TextStyle::Small, &Theme::text2, row));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s8);
    layout->addWidget(active, 0, Qt::AlignTop);
    layout->addLayout(lines, 1);
    layout->addWidget(change, 0, Qt::AlignTop);
    return row;
}

void RulesCard::edit(const TaskRule &rule)
{
    auto *dialog = new RuleDialog(m_workspace, rule, m_staff, m_tags, window());
    dialog->open();
}

QCoro::Task<> RulesCard::store(TaskRule rule)
{
    const QPointer<RulesCard> self(this);
    auto future = m_workspace.worklist().save(rule);
    const auto saved = co_await future;
    if (!self || saved)
        co_return;
    Q_EMIT failed(saved.error());
    launch(this, load());
}

void RulesCard::saveDays()
{
    unsigned open = 0;
    for (int day = 0; day < weekDays; ++day)
        open |= m_days.at(day)->isChecked() ? 1U << day : 0U;
    whenDone(this, m_workspace.worklist().setWorkDays(worklist::WorkDays(open)), [this](const Result<void> &saved) {
        if (!saved)
            Q_EMIT failed(saved.error());
        // No day at all is every day: the chips say what holds.
        launch(this, load());
    });
}

} // namespace rapport
