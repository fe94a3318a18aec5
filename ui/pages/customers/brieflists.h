#pragma once

#include "models/services/briefdetails.h"
#include "models/services/customerquery.h"
#include "ui/support/momenttext.h"

#include <QWidget>

class QVBoxLayout;

namespace rapport {

/// The base of the brief's short lists: lines below each other, made anew with each brief.
class BriefList : public QWidget
{
    Q_OBJECT

public:
    explicit BriefList(QWidget *parent = nullptr);

protected:
    void clear();
    void add(QWidget *line);
    /// One quiet sentence in place of lines.
    void say(const QString &sentence);
    [[nodiscard]] bool isEmpty() const;

private:
    QVBoxLayout *m_lines;
};

/// What is open: matters not solved, promises and follow-ups with their dates.
class OpenMatters : public BriefList
{
    Q_OBJECT

public:
    using BriefList::BriefList;
    void setBrief(const CustomerBrief &brief, const QVector<ServiceCase> &cases, const MomentText &moments, const ShopCalendar &calendar);

Q_SIGNALS:
    void taskDone(rapport::TaskId task);

private:
    void addTask(const TimelineEntry &task, const MomentText &moments);
};

/// The last conversations with their mood; each leads to its place on the timeline.
class LastContacts : public BriefList
{
    Q_OBJECT

public:
    using BriefList::BriefList;
    void setEntries(const QVector<TimelineEntry> &entries, const MomentText &moments);

Q_SIGNALS:
    void chosen(const rapport::TimelineEntry &entry);
};

/// Who shares a number, an e-mail address or an address with the customer; each leads to that person.
class Household : public BriefList
{
    Q_OBJECT

public:
    using BriefList::BriefList;
    void setPeople(const QVector<Housemate> &people);

Q_SIGNALS:
    void chosen(rapport::CustomerId customer);
};

} // namespace rapport
