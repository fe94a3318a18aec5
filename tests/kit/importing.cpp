#include "tests/kit/importing.h"

#include "storage/database.h"
#include "storage/repos/check.h"
#include "tests/kit/shopdump.h"

#include <QDir>
#include <QFile>

namespace rapport::testkit {

using namespace Qt::StringLiterals;

QString writeFile(TemporaryShop &shop, const QString &name, const QByteArray &bytes)
{
    const QString path = QDir(shop.folder()).filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("can't write %s", qPrintable(path));
    return path;
}

exchange::ImportReport importFile(TemporaryShop &shop, const QString &path, exchange::ImportKind kind)
{
    const auto plan = await(shop->importer().propose(path, kind));
    if (!plan)
        qFatal("%s", qPrintable(describe(plan.error())));
    const auto report = await(shop->importer().run(*plan, nullptr));
    if (!report)
        qFatal("%s", qPrintable(describe(report.error())));
    return *report;
}

exchange::ImportReport importBytes(TemporaryShop &shop, const QByteArray &bytes, exchange::ImportKind kind)
{
    return importFile(shop, writeFile(shop, u"list.csv"_s, bytes), kind);
}

QStringList rejectsOf(const exchange::ImportReport &report)
{
    QStringList words;
    for (const exchange::Reject &reject : report.rejects)
        words.append(QString::number(reject.line) + u' ' + reject.column + u' ' + reject.reason);
    return words;
}

QStringList dumpOf(Workspace &shop)
{
    auto future = shop.database().read([](Session &session) -> Result<QStringList> { return dump(session, {u"import_batch"_s, u"upkeep"_s}); });
    return await(future).value();
}

QStringList checkOf(Workspace &shop)
{
    auto future = shop.database().write([](Transaction &transaction) -> Result<QStringList> { return repos::check(transaction.session()); });
    return await(future).value();
}

qint64 numberOf(Workspace &shop, const QString &sql)
{
    auto future = shop.database().read([sql](Session &session) -> Result<qint64> { return session.scalar(sql); });
    return await(future).value();
}

} // namespace rapport::testkit
