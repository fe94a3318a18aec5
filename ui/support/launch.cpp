#include "ui/support/launch.h"

#include <QDebug>

#include <exception>

namespace rapport {

namespace {
/// Parameters by value: a coroutine outlives its caller's arguments.
QCoro::Task<> guarded(QString owner, QCoro::Task<> task)
{
    try {
        co_await task;
    } catch (const std::exception &problem) {
        qCritical().noquote() << owner << "failed:" << problem.what();
    } catch (...) {
        qCritical().noquote() << owner << "failed with an unknown exception";
    }
}
} // namespace

void launch(QObject *context, QCoro::Task<> task)
{
    const QString owner = context ? QString::fromLatin1(context->metaObject()->className()) : QStringLiteral("work");
    guarded(owner, std::move(task));
}

} // namespace rapport
