#pragma once

#include "models/services/drafts.h"
#include "storage/records/shop.h"
#include "models/text/shopcalendar.h"

#include <QWidget>

class QTimer;

namespace rapport {

class Button;
class Chip;
class LinkButton;
class SearchField;

/// What of a timeline is shown: kinds as chips; channel, staff, mood and time in a menu; words in a field (Ctrl+F).
class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    /// Whether anything is left out.
    [[nodiscard]] bool isActive() const { return !(m_filter == TimelineFilter{}); }
    void setStaff(const QVector<Staff> &staff) { m_staff = staff; }
    /// Needed for "last 30 days": today as Moment::day.
    void setToday(int day) { m_today = day; }
    void clear();
    /// Opens the search field and puts the cursor there.
    void startSearch();
    /// Asks for a period by its first and last day.
    void askForDays();

Q_SIGNALS:
    void changed(const rapport::TimelineFilter &filter);
    /// Down or Enter in the search field: go to the timeline.
    void entered();
    /// Go to the newest entry that reads badly, then to the one before it.
    void negativeWanted();

private:
    void addChip(const QString &text, const QStringList &kinds);
    void apply(const TimelineFilter &filter);
    void showFilter(const TimelineFilter &filter);
    void openMenu();
    [[nodiscard]] QString menuText() const;
    [[nodiscard]] QString periodText() const;

    QVector<Chip *> m_chips;
    QVector<QStringList> m_kinds; ///< Per chip.
    Button *m_more;
    LinkButton *m_clear;
    Button *m_negative;
    Button *m_find;
    SearchField *m_search;
    QTimer *m_typing;
    TimelineFilter m_filter;
    QVector<Staff> m_staff;
    int m_today = 0;
};

} // namespace rapport
