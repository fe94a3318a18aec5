#include "ui/composer/whenfield.h"

#include "models/text/whenparser.h"
#include "models/workspace.h"
#include "ui/support/momenttext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/thememanager.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QWidgetAction>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int fieldWidth = 136;
}

WhenField::WhenField(Workspace &workspace, QWidget *parent) : QLineEdit(parent), m_workspace(workspace)
{
    setPlaceholderText(tr("Now"));
    setMaxLength(40);
    const auto fit = [this] { setFixedWidth(rapport::size::scaled(fieldWidth)); };
    fit();
    connect(ThemeManager::instance(), &ThemeManager::changed, this, fit);
    QAction *calendar = addAction(themedIcon(u"view-calendar-upcoming-days"_s), QLineEdit::LeadingPosition);
    calendar->setObjectName(u"openCalendar"_s);
    calendar->setToolTip(tr("Choose the day"));
    connect(calendar, &QAction::triggered, this, &WhenField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &WhenField::read);
    connect(this, &QLineEdit::editingFinished, this, &WhenField::showWhen);
    showWhen();
}

void WhenField::setWhen(qint64 at, bool dayOnly, bool planned)
{
    m_at = at;
    m_dayOnly = dayOnly;
    m_readable = true;
    m_wasPlanned = at != 0 && (planned || isPlanned());
    showWhen();
}

void WhenField::setNotUnderstood(const QString &typed)
{
    if (typed.isEmpty())
        return;
    setText(typed);
    read(typed);
}

bool WhenField::isPlanned() const
{
    const qint64 now = m_workspace.clock().now();
    if (m_at == 0 || !m_readable)
        return false;
    return m_dayOnly ? m_workspace.calendar().at(m_at).day > m_workspace.calendar().at(now).day : m_at > now;
}

void WhenField::read(const QString &typed)
{
    const qint64 now = m_workspace.clock().now();
    const ShopCalendar &calendar = m_workspace.calendar();
    m_at = 0;
    m_dayOnly = false;
    m_readable = true;
    if (!typed.trimmed().isEmpty()) {
        const auto moment = rapport::text::parseMoment(typed, calendar.local(now));
        m_readable = moment.has_value();
        if (moment && moment->time) {
            // The shop's wall clock, whatever zone the machine is in.
            m_at = QDateTime(moment->day, *moment->time, calendar.zone()).toMSecsSinceEpoch();
        } else if (moment) {
            m_at = calendar.on(moment->day).at;
            m_dayOnly = true;
        }
    }
    m_wasPlanned = isPlanned();
    Q_EMIT changed();
}

/// As it was understood; what was not stays as it was typed.
void WhenField::showWhen()
{
    if (!m_readable)
        return;
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    if (m_at == 0) {
        clear();
        setToolTip(tr("When it happened: now. Type “yesterday”, “fri 14:00”, “12.3.” or “in 3 days”."));
        return;
    }
    Moment when = m_workspace.calendar().at(m_at);
    when.dayOnly = m_dayOnly;
    const QString day = moments.briefDay(when.day);
    setText(m_dayOnly ? day : tr("%1, %2", "day, time").arg(day, moments.time(when)));
    setCursorPosition(0);
    setToolTip(isPlanned() ? tr("Planned for %1").arg(moments.absolute(when)) : moments.absolute(when));
}

void WhenField::chooseDay(QDate day)
{
    const ShopCalendar &calendar = m_workspace.calendar();
    const qint64 now = m_workspace.clock().now();
    if (day == calendar.local(now).date())
        setWhen(0, false);
    else
        setWhen(calendar.on(day).at, true);
    Q_EMIT changed();
}

void WhenField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"calendarMenu"_s);
    auto *days = new QCalendarWidget(menu);
    days->setObjectName(u"calendar"_s);
    days->setAccessibleName(tr("Day"));
    days->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(m_workspace.profile().firstDayOfWeek));
    days->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Qt paints weekends red, whatever the theme.
    QTextCharFormat plain;
    plain.setForeground(Theme::current().text);
    days->setWeekdayTextFormat(Qt::Saturday, plain);
    days->setWeekdayTextFormat(Qt::Sunday, plain);
    days->setSelectedDate(m_workspace.calendar().local(m_at == 0 ? m_workspace.clock().now() : m_at).date());
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(days);
    menu->addAction(action);
    connect(days, &QCalendarWidget::activated, this, [this, menu](const QDate &day) {
        chooseDay(day);
        menu->close();
        setFocus();
    });
    connect(days, &QCalendarWidget::clicked, this, [this, menu](const QDate &day) {
        chooseDay(day);
        menu->close();
    });
    const int above = menu->sizeHint().height();
    menu->popup(mapToGlobal(QPoint(0, -above)));
    days->setFocus();
}

void WhenField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace rapport
