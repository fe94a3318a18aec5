#include "ui/pages/customers/brieflists.h"

#include "ui/pages/customers/briefrow.h"
#include "ui/pages/customers/noteline.h"
#include "ui/support/entrytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype mostTasks = 12; ///< More than that nobody reads before a call.

bool isOpen(const ServiceCase &matter)
{
    return !matter.resolvedAt || (matter.reopenedAt && *matter.reopenedAt > *matter.resolvedAt);
}

QString viaText(Housemate::Via via)
{
    switch (via) {
    case Housemate::Via::Phone:
        return Household::tr("same number");
    case Housemate::Via::Email:
        return Household::tr("same e-mail");
    case Housemate::Via::Address:
        break;
    }
    return Household::tr("same address");
}

} // namespace

BriefList::BriefList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::s4);
}

void BriefList::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Out of sight at once: what is deleted later would still be painted.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void BriefList::add(QWidget *line)
{
    m_lines->addWidget(line);
}

void BriefList::say(const QString &sentence)
{
    auto *label = new QLabel(sentence, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextStyle(label, TextStyle::Small, &Theme::text2);
    add(label);
}

bool BriefList::isEmpty() const
{
    // QLayout::isEmpty() takes lines that are not shown yet for none.
    return m_lines->count() == 0;
}

void OpenMatters::setBrief(const CustomerBrief &brief, const QVector<ServiceCase> &cases, const MomentText &moments, const ShopCalendar &calendar)
{
    clear();
    int named = 0;
    for (const ServiceCase &matter : cases) {
        if (!isOpen(matter) || matter.subject.isEmpty())
            continue;
        ++named;
        const Moment since = calendar.at(matter.reopenedAt.value_or(matter.openedAt));
        const QString note = matter.reopenedAt ? tr("opened again %1", "opened again 3 days ago").arg(moments.distance(since.day))
                                               : tr("opened %1", "opened 3 weeks ago").arg(moments.distance(matter.openedDay));
        auto *line = new NoteLine(u"flag"_s, plainLine(matter.subject.left(longestLine)), note, this);
        line->setToolTip(moments.absolute(since));
        add(line);
    }
    if (const int rest = brief.openCases - named; rest > 0) {
        const QString text = rest == 1 ? tr("1 matter not solved yet") : tr("%n matters not solved yet", nullptr, rest);
        add(new NoteLine(u"flag"_s, text, {}, this));
    }
    const qsizetype shown = std::min(mostTasks, brief.openTasks.size());
    for (const TimelineEntry &task : brief.openTasks.first(shown))
        addTask(task, moments);
    if (shown < brief.openTasks.size())
        say(tr("%n more on the timeline.", nullptr, static_cast<int>(brief.openTasks.size() - shown)));
    if (isEmpty())
        say(tr("Nothing open."));
}

void OpenMatters::addTask(const TimelineEntry &task, const MomentText &moments)
{
    const QString due = task.promised ? tr("promised, %1").arg(moments.due(task.when)) : moments.due(task.when);
    auto *line = new NoteLine(u"clock"_s, entryLine(task), due, this);
    line->setToolTip(moments.absolute(task.when));
    if (moments.isLate(task.when) || task.when.day == moments.today())
        line->setUrgent();
    auto *done = new Button({}, Button::Kind::Flat, line);
    done->setIconName(u"dialog-ok-apply"_s);
    done->setSmall(true);
    done->setObjectName(u"taskDone"_s);
    done->setToolTip(tr("Mark as done"));
    done->setAccessibleName(tr("Mark as done: %1").arg(entryLine(task)));
    connect(done, &Button::clicked, this, [this, id = TaskId(task.key.id)] { Q_EMIT taskDone(id); });
    line->setTrailing(done);
    add(line);
}

void LastContacts::setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments)
{
    clear();
    for (const TimelineEntry &entry : entries) {
        BriefRow::Content content;
        content.icon = kindIcon(entry.kind, entry.direction);
        if (const std::optional<double> mood = moodScore(entry.mood))
            content.mood = moodBand(*mood, entry.mood.mixed && !entry.mood.corrected);
        content.title = entryTitle(entry);
        if (content.mood != MoodBand::None)
            content.title = tr("%1, %2", "kind of contact, mood").arg(content.title, moodWord(content.mood));
        content.trailing = moments.brief(entry.when);
        content.note = plainLine(entry.body.left(longestLine));
        auto *row = new BriefRow(content, this);
        row->setObjectName(u"lastContact"_s);
        row->setToolTip(moments.absolute(entry.when));
        connect(row, &BriefRow::clicked, this, [this, entry] { Q_EMIT chosen(entry); });
        add(row);
    }
    if (isEmpty())
        say(tr("No conversation yet."));
}

void Household::setPeople(const QVector<Housemate> &people)
{
    clear();
    for (const Housemate &mate : people) {
        BriefRow::Content content;
        content.icon = u"user"_s;
        if (mate.mood)
            content.mood = moodBand(*mate.mood / 1000.0, mate.moodMixed);
        content.title = plainLine(mate.name.left(longestLine));
        content.trailing = viaText(mate.via);
        auto *row = new BriefRow(content, this);
        row->setObjectName(u"housemate"_s);
        connect(row, &BriefRow::clicked, this, [this, id = mate.id] { Q_EMIT chosen(id); });
        add(row);
    }
}

} // namespace rapport
