#include "models/items/worklistmodel.h"
#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/today/worklistview.h"
#include "ui/pages/todaypage.h"
#include "ui/support/launch.h"
#include "ui/support/momenttext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QStackedWidget>

namespace rapport {

using namespace Qt::StringLiterals;
using worklist::Group;

// What stands above the list of the Today page, and what stands in its place while it is empty.

namespace {

struct GroupChip
{
    const char *text;
    const char *id;
    std::optional<Group> group;
};
constexpr GroupChip groupChips[] = {
    {QT_TRANSLATE_NOOP("TodayPage", "All"), "all", std::nullopt},
    {QT_TRANSLATE_NOOP("TodayPage", "Needs a human"), "needsHuman", Group::NeedsHuman},
    {QT_TRANSLATE_NOOP("TodayPage", "Follow-ups"), "followUps", Group::FollowUps},
    {QT_TRANSLATE_NOOP("TodayPage", "Worth a call"), "worthCall", Group::WorthCall},
    {QT_TRANSLATE_NOOP("TodayPage", "Answers"), "answers", Group::Answers},
};

} // namespace

QWidget *TodayPage::buildHead()
{
    auto *head = new QWidget(this);
    m_title->setObjectName(u"today.title"_s);
    m_title->setTextFormat(Qt::PlainText);
    setTextStyle(m_title, TextStyle::Title);
    m_finished->setObjectName(u"today.finished"_s);
    m_finished->setTextFormat(Qt::PlainText);
    setTextStyle(m_finished, TextStyle::Small, &Theme::text2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_finished);

    auto *chips = new FlowLayout;
    for (const GroupChip &known : groupChips) {
        auto *chip = new Chip(tr(known.text), head);
        chip->setObjectName(u"today."_s + QLatin1String(known.id));
        connect(chip, &Chip::clicked, this, [this, group = known.group] {
            m_model->setGroup(group);
            updateHead();
            updateEmpty();
        });
        m_groups.append(chip);
        chips->addWidget(chip);
    }
    m_staffChip->setObjectName(u"today.staff"_s);
    m_staffChip->setIconName(u"user"_s);
    m_staffChip->setArrow(true);
    m_staffChip->setToolTip(tr("Whose lines are shown. What is nobody's is shown to everybody."));
    connect(m_staffChip, &Chip::clicked, this, &TodayPage::openStaffMenu);
    auto *second = new QHBoxLayout;
    second->addLayout(chips, 1);
    second->addWidget(m_staffChip, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::s24, space::s12, space::s24, space::s4);
    layout->setSpacing(space::s8);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

void TodayPage::updateHead()
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    m_title->setText(QLocale().toString(ShopCalendar::date(moments.today()), tr("dddd, d MMMM", "title of the day's list")));
    const int finished = m_model->day().finishedToday;
    m_finished->setText(finished > 0 ? tr("Done today: %1").arg(countText(finished)) : QString());
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const GroupChip &known = groupChips[i];
        const int count = m_model->count(known.group);
        m_groups.at(i)->setText(m_loaded ? tr("%1 %2", "Follow-ups 4").arg(tr(known.text), countText(count)) : tr(known.text));
        m_groups.at(i)->setChecked(m_model->group() == known.group);
    }
    const StaffId shown = m_model->staff();
    m_staffChip->setText(!shown.isValid() ? tr("Everyone") : shown == m_me ? tr("Mine") : nameOf(shown));
    m_staffChip->setChecked(shown.isValid());
    m_staffChip->setVisible(!m_staff.isEmpty());
}

void TodayPage::updateEmpty()
{
    const bool lines = m_model->lines() > 0;
    m_stack->setCurrentWidget(lines || !m_loaded ? static_cast<QWidget *>(m_view) : m_empty);
    arrange();
    if (lines || !m_loaded)
        return;
    if (!m_model->day().lines.isEmpty()) {
        m_emptyShop = false;
        m_empty->setContent(tr("Nothing here under these filters."), tr("Show everything"));
        return;
    }
    m_empty->setContent(tr("Nothing is due, nobody waits for an answer, and nobody is late by their own rhythm."));
    launch(this, countCustomers());
}

QCoro::Task<> TodayPage::countCustomers()
{
    const QPointer<TodayPage> self(this);
    auto future = m_workspace.customers().count();
    const auto count = co_await future;
    if (!self || !count)
        co_return;
    m_emptyShop = *count == 0;
    if (m_emptyShop && m_model->day().lines.isEmpty())
        m_empty->setContent(tr("What is due and whom to call stands here once there are customers."), tr("Import a file…"),
                            u"document-import"_s);
}

QString TodayPage::nameOf(StaffId staff) const
{
    for (const Staff &person : m_staff) {
        if (person.id == staff)
            return person.name;
    }
    return {};
}

} // namespace rapport
