#pragma once

#include "ui/pages/feedback/departmentmonth.h"

#include <QCoroTask>
#include <QDialog>

class QLabel;
class QTableWidget;

namespace rapport {

class Button;
class Workspace;

/// The month of the departments: what each was handed, what was answered and told back, and the answers of the one chosen. Kept
/// as CSV or PDF.
class DepartmentsDialog : public QDialog
{
    Q_OBJECT

public:
    DepartmentsDialog(Workspace &workspace, const AskingRules &rules, QWidget *parent);

    /// Moment::month.
    void showMonth(int month);
    [[nodiscard]] const DepartmentMonth &shown() const { return m_shown; }

Q_SIGNALS:
    /// Something is shown completely.
    void loaded();
    /// For the status line.
    void saved(const QString &sentence);

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void fillFigures();
    void fillHanded();
    void choose(int row);
    void save(bool pdf);
    void write(const QString &path, bool pdf);
    QCoro::Task<> load(int month);
    QCoro::Task<> loadHanded(int month, QString department);

    Workspace &m_workspace;
    DepartmentMonth m_shown;
    QString m_department;
    QLabel *m_month;
    Button *m_next;
    QTableWidget *m_figures;
    QTableWidget *m_handed;
    QLabel *m_note;
};

} // namespace rapport
