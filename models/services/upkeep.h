#pragma once

#include "storage/result.h"

#include <QFuture>
#include <QStringList>

namespace rapport {

class Workspace;

/// Whether the shop's file is sound: integrity, search indexes, and every kept total computed anew and compared. One
/// English line per problem; empty: sound.
[[nodiscard]] QFuture<Result<QStringList>> checkShop(Workspace &workspace);

} // namespace rapport
