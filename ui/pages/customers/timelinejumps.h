#pragma once

#include "storage/records/timelineentry.h"

#include <QCoroTask>
#include <QObject>

namespace rapport {

class TimelineFilterBar;
class TimelineModel;
class TimelineView;
class Workspace;

/// Leads to one entry of a timeline, however far down it is: pinned ones, and the newest that reads badly, then the one before it.
class TimelineJumps : public QObject
{
    Q_OBJECT

public:
    TimelineJumps(Workspace &workspace, TimelineModel *model, TimelineView *view, TimelineFilterBar *filter);

    /// Shows the entry, without the filter where that hides it.
    void show(const TimelineEntry &entry);
    /// The newest negative entry the filter leaves; called again, the one before it.
    void nextNegative();

Q_SIGNALS:
    /// For the status line.
    void noted(const QString &sentence);

private:
    QCoro::Task<> findNegative();

    Workspace &m_workspace;
    TimelineModel *m_model;
    TimelineView *m_view;
    TimelineFilterBar *m_filter;
    std::optional<TimelineCursor> m_negative; ///< The last one shown.
    bool m_searching = false;
};

} // namespace rapport
