#pragma once

#include "storage/error.h"
#include "storage/records/shopevent.h"

#include <QCoroTask>
#include <QDialog>
#include <QVector>

class QDateEdit;
class QLineEdit;
class QListWidget;

namespace rapport {

class Button;
class EmptyState;
class FieldProblem;
class MessageBar;
class Workspace;

/// What happened to the shop and is marked on the time axis of every chart by month: added, changed and taken out here.
class EventsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit EventsDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// The events shown, newest first.
    [[nodiscard]] const QVector<ShopEvent> &events() const { return m_events; }

private:
    void build();
    void choose(int row);
    void save();
    void tell(const Error &error);
    QCoro::Task<> read();
    QCoro::Task<> store(ShopEvent event);
    QCoro::Task<> remove(ShopEventId id);

    Workspace &m_workspace;
    QVector<ShopEvent> m_events;
    ShopEventId m_chosen; ///< What the fields change; not set: a new one.
    QListWidget *m_list;
    EmptyState *m_empty;
    QDateEdit *m_day;
    QLineEdit *m_title;
    FieldProblem *m_problem;
    MessageBar *m_messages;
    Button *m_save;
    Button *m_remove;
    Button *m_new;
};

} // namespace rapport
