#pragma once

#include "models/exchange/importplan.h"
#include "storage/error.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTimer;

namespace rapport {

class Button;
class ElidedLabel;
class EmptyState;
class ImportOptions;
class ImportOutlook;
class ImportPreview;
class ImportSession;
class MessageBar;
class Workspace;

/// Brings a file in: what was found out about it, where its columns go, what will happen, and then does it. Escape
/// leaves; a running import is stopped first and leaves nothing behind.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a file; without one the dialog asks for it.
    void openFile(const QString &path);

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    /// An import was written.
    void imported(rapport::BatchId batch);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildFooter();
    void connectSession();
    void chooseFile();
    void chooseRejectsFile();
    void press();
    void showState();
    void showPlan();
    void showNumbers();
    void showRefusal(const Error &error);
    void showProgress();
    void showUndone(const exchange::UndoReport &report);
    void updateAction();

    ImportSession *m_session;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ElidedLabel *m_name;
    QLabel *m_facts;
    Button *m_other;
    MessageBar *m_messages;
    ImportOptions *m_options;
    ImportPreview *m_preview;
    QLabel *m_caption;
    ImportOutlook *m_outlook;
    QProgressBar *m_bar;
    QLabel *m_note;
    QWidget *m_undoIcon = nullptr;
    Button *m_cancel;
    Button *m_action;
    QTimer *m_pulse;
    bool m_refused = false;
};

} // namespace rapport
