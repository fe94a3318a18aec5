#pragma once

#include <QCoroTask>
#include <QObject>

namespace rapport {

/// Starts a coroutine from a slot. Exceptions that leave it are logged instead of ending the program;
/// `context` is what the work belongs to (only named in the log).
///
/// Trap (g++ 12): never put a capturing lambda, a braced aggregate or ?: inside a co_await expression;
/// name the future first, then `co_await` the name.
void launch(QObject *context, QCoro::Task<> task);

} // namespace rapport
