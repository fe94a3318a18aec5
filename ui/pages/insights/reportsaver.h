#pragma once

#include <QCoroTask>
#include <QObject>

class QWidget;

namespace rapport {

class Workspace;

/// Asks for a month and a file, gathers the monthly report and writes it.
class ReportSaver : public QObject
{
    Q_OBJECT
public:
    ReportSaver(Workspace &workspace, QWidget *page);

    /// Asks where the report of this month (Moment::month) goes; nothing happens where that is cancelled.
    void ask(int month);
    /// Writes it there.
    void save(int month, const QString &path);

Q_SIGNALS:
    void started();
    void saved(const QString &sentence);
    void notSaved(const QString &sentence);

private:
    QCoro::Task<> gather(int month, QString path);

    Workspace &m_workspace;
    QWidget *m_page;
};

} // namespace rapport
