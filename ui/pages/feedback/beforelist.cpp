#include "ui/pages/feedback/beforelist.h"

#include "ui/support/entrytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/moodmark.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

BeforeList::BeforeList(const ShopCalendar &calendar, QWidget *parent) : QWidget(parent), m_calendar(calendar)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(u"feedback.before"_s);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void BeforeList::setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments)
{
    m_entries = entries;
    m_days.clear();
    m_outcomes.clear();
    QStringList spoken;
    for (const TimelineEntry &entry : entries) {
        const std::optional<double> score = moodScore(entry.mood);
        m_days << moments.brief(entry.when);
        m_outcomes << (score ? moodText(score, entry.mood.mixed && !entry.mood.corrected) : entryOutcome(entry, moments, m_calendar));
        spoken << QStringList{m_days.last(), entryTitle(entry), entryLine(entry).left(100), m_outcomes.last()}.join(u", "_s);
    }
    setAccessibleName(spoken.join(u"; "_s));
    updateGeometry();
    update();
}

QSize BeforeList::sizeHint() const
{
    return {size::scaled(300), static_cast<int>(m_entries.size()) * size::timelineRow()};
}

void BeforeList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    const int rowHeight = size::timelineRow();
    const int day = size::scaled(72);
    const int kind = size::scaled(84);
    for (int i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry &entry = m_entries.at(i);
        const QRect row(0, i * rowHeight, width(), rowHeight);
        paintLine(&painter, QRect(row.left(), row.top(), day - space::s8, rowHeight), m_days.at(i), TextStyle::Small, theme.text3);
        const std::optional<double> score = moodScore(entry.mood);
        const MoodBand band = score ? moodBand(*score, entry.mood.mixed && !entry.mood.corrected) : MoodBand::None;
        const QRect mark(day, row.top(), size::mark(), rowHeight);
        if (score)
            paintMoodMark(&painter, QRectF(mark.left(), mark.center().y() - size::mark() / 2.0, size::mark(), size::mark()), band);
        else
            paintIcon(&painter, mark, kindIcon(entry.kind, entry.direction), size::icon(), theme.text2);
        const int text = mark.right() + 1 + space::s8;
        paintLine(&painter, QRect(text, row.top(), kind, rowHeight), entryTitle(entry), TextStyle::Name, theme.text);
        const int outcome = lineWidth(m_outcomes.at(i), TextStyle::Small);
        const QRect right(width() - outcome, row.top(), outcome, rowHeight);
        paintLine(&painter, right, m_outcomes.at(i), TextStyle::Small, score ? moodColour(band) : theme.text2, Qt::AlignRight);
        const int line = text + kind + space::s8;
        if (right.left() - space::s12 > line)
            paintLine(&painter, QRect(line, row.top(), right.left() - space::s12 - line, rowHeight), entryLine(entry), TextStyle::Body, theme.text2);
    }
}

} // namespace rapport
