#include "ui/pages/customers/timelinefilterbar.h"

#include "ui/pages/customers/dayrangedialog.h"
#include "ui/support/entrytext.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 200; ///< ms.

const QStringList &conversationKinds()
{
    static const QStringList kinds{u"call"_s, u"visit"_s, u"email"_s, u"chat"_s, u"social"_s, u"note"_s};
    return kinds;
}

struct MoodChoice
{
    const char *text;
    std::optional<int> atMost;
    std::optional<int> atLeast;
};

const std::array<MoodChoice, 3> moodChoices{{
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Upset"), -500, std::nullopt},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Unhappy or upset"), -50, std::nullopt},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Pleased or delighted"), std::nullopt, 50},
}};

/// A period: the last days, or a whole year counted from this one.
struct TimeChoice
{
    const char *text;
    int days;  ///< 0: a year.
    int years; ///< Before this one.
};

constexpr std::array<TimeChoice, 5> timeChoices{{
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Last 30 days"), 30, 0},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Last 90 days"), 90, 0},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Last 12 months"), 365, 0},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "This year"), 0, 0},
    {QT_TRANSLATE_NOOP("TimelineFilterBar", "Last year"), 0, 1},
}};

/// The filter with the period of a choice.
TimelineFilter during(TimelineFilter filter, const TimeChoice &choice, int today)
{
    const int year = ShopCalendar::date(today).year() - choice.years;
    filter.fromDay = choice.days > 0 ? today - choice.days + 1 : ShopCalendar::dayNumber(QDate(year, 1, 1));
    filter.toDay.reset();
    if (choice.days == 0)
        filter.toDay = ShopCalendar::dayNumber(QDate(year, 12, 31));
    return filter;
}

/// A small button of an icon alone.
void setUp(Button *button, const QString &id, const QString &icon, const QString &name)
{
    button->setObjectName(id);
    button->setIconName(icon);
    button->setSmall(true);
    button->setFixedWidth(size::smallButton());
    button->setAccessibleName(name);
}

} // namespace

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent), m_more(new Button({}, Button::Kind::Flat, this)), m_clear(new LinkButton(tr("Show all"), this)),
      m_negative(new Button({}, Button::Kind::Flat, this)), m_find(new Button({}, Button::Kind::Flat, this)), m_search(new SearchField(this)), m_typing(new QTimer(this))
{
    setObjectName(u"timelineFilterBar"_s);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    addChip(tr("Everything"), {});
    addChip(tr("Conversations"), conversationKinds());
    addChip(tr("Purchases"), {u"purchase"_s});
    addChip(tr("Answers"), {u"nps"_s, u"csat"_s, u"ces"_s, u"review"_s});
    addChip(tr("Tasks"), {u"task"_s});
    for (Chip *chip : std::as_const(m_chips))
        flow->addWidget(chip);

    m_more->setIconName(u"view-filter"_s);
    m_more->setSmall(true);
    setTextStyle(m_more, TextStyle::Small, &Theme::text2);
    m_more->setObjectName(u"timelineFilterMenu"_s);
    m_more->setToolTip(tr("Channel, staff, mood, date"));
    connect(m_more, &Button::clicked, this, &TimelineFilterBar::openMenu);
    m_clear->setObjectName(u"timelineFilterClear"_s);
    connect(m_clear, &LinkButton::clicked, this, &TimelineFilterBar::clear);
    setUp(m_negative, u"timelineNegative"_s, u"go-jump"_s, tr("Go to the last entry that reads badly"));
    m_negative->setToolTip(tr("Go to the last entry that reads badly, then to the one before it (N)"));
    connect(m_negative, &Button::clicked, this, &TimelineFilterBar::negativeWanted);
    setUp(m_find, u"timelineFind"_s, u"edit-find"_s, tr("Find in the timeline"));
    m_find->setToolTip(tr("Find in the timeline (Ctrl+F)"));
    connect(m_find, &Button::clicked, this, &TimelineFilterBar::startSearch);

    m_search->setObjectName(u"timelineSearch"_s);
    m_search->setPlaceholderText(tr("Words in this timeline"));
    m_search->setAccessibleName(tr("Find in the timeline"));
    m_search->hide();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, [this] {
        TimelineFilter wanted = m_filter;
        wanted.text = m_search->text().trimmed();
        apply(wanted);
    });
    connect(m_search, &SearchField::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::chosen, this, &TimelineFilterBar::entered);
    connect(m_search, &SearchField::moved, this, &TimelineFilterBar::entered);
    connect(m_search, &SearchField::left, this, [this] {
        m_search->hide();
        Q_EMIT entered();
    });

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s4);
    row->addWidget(chips, 1);
    row->addWidget(m_clear);
    row->addWidget(m_more);
    row->addWidget(m_negative);
    row->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(timelineMargin(), 6, space::s16, 6);
    layout->setSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_search);
    showFilter(m_filter);
}

void TimelineFilterBar::addChip(const QString &text, const QStringList &kinds)
{
    auto *chip = new Chip(text, this);
    m_chips.append(chip);
    m_kinds.append(kinds);
    connect(chip, &Chip::clicked, this, [this, kinds] {
        TimelineFilter wanted = m_filter;
        wanted.kinds = kinds;
        apply(wanted);
    });
}

void TimelineFilterBar::clear()
{
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_search->hide();
    apply({});
}

void TimelineFilterBar::startSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelineFilterBar::apply(const TimelineFilter &filter)
{
    const bool same = filter == m_filter;
    m_filter = filter;
    showFilter(filter);
    if (!same)
        Q_EMIT changed(filter);
}

void TimelineFilterBar::showFilter(const TimelineFilter &filter)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(filter.kinds == m_kinds.at(i));
    m_more->setText(menuText());
    m_more->setAccessibleName(tr("Filter by channel, staff, mood or date: %1").arg(menuText()));
    m_clear->setVisible(isActive());
}

QString TimelineFilterBar::menuText() const
{
    QStringList parts;
    if (m_filter.kinds.size() == 1 && !m_kinds.contains(m_filter.kinds))
        parts << kindText(m_filter.kinds.constFirst());
    for (const Staff &staff : m_staff) {
        if (m_filter.staff == staff.id)
            parts << staff.name;
    }
    for (const MoodChoice &choice : moodChoices) {
        if ((m_filter.moodAtMost || m_filter.moodAtLeast) && choice.atMost == m_filter.moodAtMost && choice.atLeast == m_filter.moodAtLeast)
            parts << tr(choice.text);
    }
    if (m_filter.fromDay || m_filter.toDay)
        parts << periodText();
    return parts.isEmpty() ? tr("More filters") : parts.join(u" · "_s);
}

QString TimelineFilterBar::periodText() const
{
    for (const TimeChoice &choice : timeChoices) {
        if (const TimelineFilter same = during(m_filter, choice, m_today); same == m_filter)
            return tr(choice.text);
    }
    const auto day = [](const std::optional<int> &of) { return of ? QLocale().toString(ShopCalendar::date(*of), QLocale::ShortFormat) : QString(); };
    return tr("%1 – %2", "first day, last day").arg(day(m_filter.fromDay), day(m_filter.toDay));
}

void TimelineFilterBar::askForDays()
{
    const int from = m_filter.fromDay.value_or(m_today - 29);
    const int to = m_filter.toDay.value_or(m_today);
    auto *dialog = new DayRangeDialog(ShopCalendar::date(from), ShopCalendar::date(to), window());
    connect(dialog, &DayRangeDialog::chosen, this, [this](QDate first, QDate last) {
        TimelineFilter wanted = m_filter;
        wanted.fromDay = ShopCalendar::dayNumber(first);
        wanted.toDay = ShopCalendar::dayNumber(last);
        apply(wanted);
    });
    dialog->open();
}

void TimelineFilterBar::openMenu()
{
    QMenu menu(this);
    const auto add = [this](QMenu *to, const QString &text, const TimelineFilter &wanted) {
        QAction *action = to->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, wanted] { apply(wanted); });
        action->setCheckable(true);
        action->setChecked(wanted == m_filter);
    };
    QMenu *channels = menu.addMenu(tr("Channel"));
    TimelineFilter wanted = m_filter;
    wanted.kinds.clear();
    add(channels, tr("Any"), wanted);
    for (const QString &kind : conversationKinds()) {
        wanted.kinds = {kind};
        add(channels, kindText(kind), wanted);
    }
    QMenu *people = menu.addMenu(tr("Staff"));
    wanted = m_filter;
    wanted.staff.reset();
    add(people, tr("Anybody"), wanted);
    for (const Staff &staff : std::as_const(m_staff)) {
        wanted.staff = staff.id;
        add(people, staff.name, wanted);
    }
    QMenu *moods = menu.addMenu(tr("Mood"));
    wanted = m_filter;
    wanted.moodAtMost.reset();
    wanted.moodAtLeast.reset();
    add(moods, tr("Any"), wanted);
    for (const MoodChoice &choice : moodChoices) {
        wanted.moodAtMost = choice.atMost;
        wanted.moodAtLeast = choice.atLeast;
        add(moods, tr(choice.text), wanted);
    }
    QMenu *times = menu.addMenu(tr("Date"));
    wanted = m_filter;
    wanted.fromDay.reset();
    wanted.toDay.reset();
    add(times, tr("Any time"), wanted);
    for (const TimeChoice &choice : timeChoices)
        add(times, tr(choice.text), during(m_filter, choice, m_today));
    times->addSeparator();
    times->addAction(tr("From … to …"), this, &TimelineFilterBar::askForDays);
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - menu.sizeHint().width(), m_more->height() + space::s4)));
}

} // namespace rapport
