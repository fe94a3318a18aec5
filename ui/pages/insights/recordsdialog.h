#pragma once

#include "storage/records/timelineentry.h"
#include "storage/result.h"

#include <QCoroTask>
#include <QDialog>
#include <QFuture>
#include <QVector>

class QLabel;
class QListView;

namespace rapport {

class BusyBar;
class EmptyState;
class RecordsModel;
class Workspace;

/// The records behind one point of a chart, newest first; choosing one leads to its customer.
class RecordsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `heading` says which point ("NPS, September 2026"), `basis` its figure and range.
    RecordsDialog(Workspace &workspace, const QString &heading, const QString &basis, QWidget *parent = nullptr);

    void load(const QFuture<Result<QVector<TimelineEntry>>> &records);

    /// More than this are not listed; a sentence says so.
    static constexpr int mostRecords = 500;

Q_SIGNALS:
    void customerActivated(rapport::CustomerId customer);
    /// The records are there (or the reason why not).
    void loaded();

private:
    QCoro::Task<> read(QFuture<Result<QVector<TimelineEntry>>> records);
    void activate(const QModelIndex &index);

    Workspace &m_workspace;
    RecordsModel *m_model;
    QListView *m_list;
    QLabel *m_note;
    EmptyState *m_empty;
    BusyBar *m_busy;
};

} // namespace rapport
