#pragma once

#include "storage/records/timelineentry.h"
#include "ui/timeline/timelinecontext.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace rapport {

class Button;
class MessageBar;
class Workspace;

/// Changes the text of a conversation. The first version stays readable; the score is read anew unless a person gave it.
class EntryTextDialog : public QDialog
{
    Q_OBJECT

public:
    EntryTextDialog(Workspace &workspace, const TimelineEntry &entry, const TimelineContext &context, QWidget *parent = nullptr);

public Q_SLOTS:
    void accept() override;
    void reject() override;

private:
    QCoro::Task<> store(QString text);
    QCoro::Task<> showFirstText(InteractionId id);

    Workspace &m_workspace;
    TimelineEntry m_entry;
    QString m_opened; ///< As the field has it before anything is typed.
    QPlainTextEdit *m_text;
    QLabel *m_first;
    MessageBar *m_messages;
    Button *m_save;
};

} // namespace rapport
