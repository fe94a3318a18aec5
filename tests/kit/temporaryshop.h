#pragma once

#include "models/clock.h"
#include "models/workspace.h"

#include <QFuture>
#include <QTemporaryDir>
#include <QTest>

namespace rapport::testkit {

/// An empty shop in a folder of its own: zone Europe/Berlin, EUR, country DE, English, and a clock that stands at
/// 2026-11-22 12:00 UTC until it is set.
class TemporaryShop
{
public:
    TemporaryShop();

    [[nodiscard]] Workspace &operator*() { return *m_workspace; }
    [[nodiscard]] Workspace *operator->() { return m_workspace.get(); }
    [[nodiscard]] Workspace *get() { return m_workspace.get(); }
    [[nodiscard]] FixedClock &clock() { return *m_clock; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("shop.rapport")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Closes the file and opens it again.
    void reopen();
    void close() { m_workspace.reset(); }

    static constexpr qint64 noon = 1795348800000; ///< 2026-11-22T12:00:00Z.

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(noon);
    std::unique_ptr<Workspace> m_workspace;
};

/// Waits for a future while events are handled (continuations need them) and gives its result.
template<class T>
[[nodiscard]] T await(const QFuture<T> &future)
{
    const bool finished = QTest::qWaitFor([&] { return future.isFinished(); }, 60000);
    if (!finished)
        qFatal("a future was never answered");
    return future.result();
}

} // namespace rapport::testkit
