#pragma once

#include "models/services/importer.h"
#include "tests/kit/temporaryshop.h"

#include <QByteArray>
#include <QStringList>

namespace rapport::testkit {

/// Writes bytes to a file of this name in the shop's folder; its path.
[[nodiscard]] QString writeFile(TemporaryShop &shop, const QString &name, const QByteArray &bytes);
/// Proposes and runs; fails the program where either is refused.
[[nodiscard]] exchange::ImportReport importFile(TemporaryShop &shop, const QString &path, exchange::ImportKind kind);
[[nodiscard]] exchange::ImportReport importBytes(TemporaryShop &shop, const QByteArray &bytes, exchange::ImportKind kind);
/// "line column reason" of each.
[[nodiscard]] QStringList rejectsOf(const exchange::ImportReport &report);

/// Dump of the shop without the list of batches and without the inactivity window, which is an estimate over all
/// purchases (an absent one means the same as the smallest).
[[nodiscard]] QStringList dumpOf(Workspace &shop);
/// Problems that repos::check finds.
[[nodiscard]] QStringList checkOf(Workspace &shop);
[[nodiscard]] qint64 numberOf(Workspace &shop, const QString &sql);

} // namespace rapport::testkit
