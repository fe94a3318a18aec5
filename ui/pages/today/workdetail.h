#pragma once

#include "models/services/customerquery.h"
#include "models/worklist/workline.h"

#include <QCoroTask>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rapport {

class Button;
class CustomerBriefPane;
class ElidedLabel;
class WarningBanner;
class Workspace;

/// Beside the day's list: who it is, every reason, what to know before the call, and what can be done about it.
class WorkDetail : public QWidget
{
    Q_OBJECT

public:
    explicit WorkDetail(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nobody is chosen.
    void showLine(const worklist::Line *line);
    /// Reads the brief again: something about the customer changed.
    void refresh();
    /// The buttons, for menus to open at.
    [[nodiscard]] QWidget *laterButton() const;
    [[nodiscard]] QWidget *assignButton() const;

Q_SIGNALS:
    void callRequested();
    void writeRequested();
    void openRequested();
    void doneRequested();
    void tomorrowRequested();
    void laterRequested();
    void assignRequested();
    /// A follow-up of the line, to be changed.
    void editRequested(rapport::TaskId task);
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void showReasons();
    void showContacts();
    QCoro::Task<> load(CustomerId customer);

    Workspace &m_workspace;
    worklist::Line m_line;
    CustomerBrief m_brief;
    int m_question = 0;
    QWidget *m_content;
    ElidedLabel *m_name;
    ElidedLabel *m_company;
    WarningBanner *m_warning;
    Button *m_reach;
    Button *m_open;
    QLabel *m_noCalls;
    QVBoxLayout *m_reasons;
    CustomerBriefPane *m_pane;
    Button *m_done;
    Button *m_tomorrow;
    Button *m_later;
    Button *m_assign;
};

} // namespace rapport
