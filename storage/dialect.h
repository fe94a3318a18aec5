#pragma once

#include "storage/error.h"

#include <QString>

#include <atomic>

class QSqlDatabase;

namespace rapport {

class Session;

/// What differs between database engines. Everything else in storage is standard SQL, so that a shop
/// with several desks can move to a server without a rewrite.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Name of the Qt SQL driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// Points a connection that is not open yet at a file, which it must never make: a lane that opens late would put an empty file where
    /// the shop was moved away.
    virtual void address(QSqlDatabase &database, const QString &path) const = 0;
    /// Turns the connection's last error into ours. `connection` is the driver's native handle.
    [[nodiscard]] virtual Error classify(void *connection, const QString &message) const = 0;
    /// Sets durability, safety and privacy options and reads them back; throws Failure where one did not take.
    virtual void configure(Session &session) const = 0;
    /// Runs a script of several statements.
    virtual void runScript(Session &session, const QString &script) const = 0;
    /// How a write transaction starts: with the write lock, so that it can't fail for it half-way.
    [[nodiscard]] virtual QString beginWrite() const = 0;
    /// Whether the connection's file no longer has its name: moved, deleted, or another one put in its place. What is written then goes
    /// where nobody looks for it, and without an error.
    [[nodiscard]] virtual bool hasMoved(Session &session) const = 0;
    /// Copies the whole database, consistent and defragmented, to `path`, readable by its owner only.
    virtual void copyTo(Session &session, const QString &path) const = 0;
    /// From now on the connection's statements end as cancelled soon after `stop` was set; null: never.
    virtual void watch(Session &session, const std::atomic<bool> *stop) const = 0;
};

/// The engine in use.
[[nodiscard]] const Dialect &dialect();

} // namespace rapport
