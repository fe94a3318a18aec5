#pragma once

#include "storage/changeset.h"
#include "storage/lane.h"
#include "storage/result.h"
#include "storage/transaction.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <array>
#include <type_traits>

namespace rapport {

/// One shop file: one write lane, two read lanes.
///
/// Closures given to read() and write() run on a lane's thread and return Result<T>; the future they
/// give back is always answered. After a commit changed() is emitted once on this object's thread.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Opens an existing file, bringing its schema up to date after a snapshot. Blocking; call before a window shows.
    /// Unavailable, Busy, Corrupt, TooNew; the file is untouched in each case.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    /// Makes a new, empty shop. Conflict where the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Waits for what was posted.
    ~Database() override;

    [[nodiscard]] QString path() const { return m_path; }

    /// Runs `fn(Session &) -> Result<T>` on a read lane, all of it on one snapshot of the data.
    template<class Fn>
    [[nodiscard]] auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Session &>>;

    /// Runs `fn(Transaction &) -> Result<T>` on the write lane in one transaction: committed where it
    /// returns a value, rolled back where it returns an Error or throws.
    template<class Fn>
    [[nodiscard]] auto write(Fn fn) -> QFuture<std::invoke_result_t<Fn, Transaction &>>;

    /// Copies the shop, consistent, to a new file readable by its owner only.
    [[nodiscard]] QFuture<Result<void>> copyTo(const QString &path);

    /// Looks whether another program wrote to the file; changed(everything) follows if so.
    void noticeOthers();

Q_SIGNALS:
    /// A transaction was committed.
    void changed(const rapport::ChangeSet &changes);

private:
    explicit Database(const QString &path);
    [[nodiscard]] Lane &readLane();
    void announce(const ChangeSet &changes);
    [[nodiscard]] static Error withSubject(Error error, const QString &path);
    static void beginRead(Session &session);
    static void endRead(Session &session);

    template<class Answer, class Work>
    static void answer(QPromise<Answer> &promise, const QString &path, Work work);

    const QString m_path;
    qint64 m_dataVersion = -1; ///< Write lane only.
    std::unique_ptr<Lane> m_writer;
    std::array<std::unique_ptr<Lane>, 2> m_readers;
};

} // namespace rapport

#include "storage/database_impl.h"
