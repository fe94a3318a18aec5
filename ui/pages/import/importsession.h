#pragma once

#include "models/exchange/importplan.h"
#include "storage/error.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

class QTimer;

namespace rapport {

class Workspace;
struct ImportProgress;

/// One file on its way into the shop: the plan as it stands, its preview, what would happen, the run itself. Everything
/// long happens elsewhere; answers that were overtaken by a newer choice are dropped.
class ImportSession : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Looking, Ready, Running, Done };

    ImportSession(Workspace &workspace, QObject *parent);
    ~ImportSession() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const exchange::ImportPlan &plan() const { return m_plan; }
    /// What would happen, or has happened; empty while it is not known.
    [[nodiscard]] const std::optional<exchange::ImportReport> &report() const { return m_report; }
    /// Rows written so far and how much of the file that is, 0..1.
    [[nodiscard]] qint64 rowsDone() const;
    [[nodiscard]] double share() const;

    void open(const QString &path);
    void setKind(exchange::ImportKind kind);
    void setDelimiter(QChar delimiter);
    void setEncoding(const QString &encoding);
    void setHeader(bool hasHeader);
    void setDateFormat(const QString &format);
    void setKeepOurs(bool keep);
    void setMapping(const QHash<QString, exchange::FieldSource> &mapping);

    void run();
    /// Stops a running import; nothing of it stays.
    void cancel();
    void undo();
    /// Writes the rows that are left out to a file.
    void saveRejects(const QString &path);

Q_SIGNALS:
    void stateChanged();
    void planChanged();
    void previewChanged(const rapport::exchange::Preview &preview);
    /// The numbers are known (report()), or being counted, or won't be (too long a file).
    void counted();
    void counting();
    /// The plan can't be run as it is, or the file can't be read.
    void refused(const rapport::Error &error);
    void finished();
    void cancelled();
    void failed(const rapport::Error &error);
    void undone(const rapport::exchange::UndoReport &report);
    void rejectsSaved(const QString &path);

private:
    [[nodiscard]] QCoro::Task<> load(QString path, std::optional<exchange::ImportKind> kind);
    [[nodiscard]] QCoro::Task<> refine(exchange::ImportPlan plan);
    [[nodiscard]] QCoro::Task<> look(exchange::ImportPlan plan, int generation);
    [[nodiscard]] QCoro::Task<> tryOut(exchange::ImportPlan plan, int generation);
    [[nodiscard]] QCoro::Task<> execute(exchange::ImportPlan plan);
    [[nodiscard]] QCoro::Task<> takeBack(BatchId batch);
    [[nodiscard]] QCoro::Task<> writeRejects(exchange::ImportPlan plan);

    void adopt(const exchange::ImportPlan &plan);
    void stopTrying();
    void setState(State state);
    void refuse(const Error &error);

    Workspace &m_workspace;
    State m_state = State::Empty;
    exchange::ImportPlan m_plan;
    std::optional<exchange::ImportReport> m_report;
    bool m_datesByHand = false;
    int m_generation = 0; ///< Rises with every choice: an answer of an older one is not shown.
    std::shared_ptr<ImportProgress> m_trial;
    std::shared_ptr<ImportProgress> m_progress;
    QTimer *m_quiet;
};

} // namespace rapport
