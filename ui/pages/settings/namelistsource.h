#pragma once

#include "storage/result.h"

#include <QFuture>
#include <QString>
#include <QVector>

#include <functional>

namespace rapport {

class Workspace;

/// A name that can be taken out of use: a staff member, a topic.
struct NamedRecord
{
    qint64 id = 0; ///< 0: not stored yet.
    QString name;
    bool active = true;
    int version = 1;
    friend bool operator==(const NamedRecord &, const NamedRecord &) = default;
};

/// Where a list of names comes from and goes to.
struct NameListSource
{
    std::function<QFuture<Result<QVector<NamedRecord>>>()> load;
    std::function<QFuture<Result<void>>(const NamedRecord &)> save;
};

[[nodiscard]] NameListSource staffSource(Workspace &workspace);
[[nodiscard]] NameListSource topicSource(Workspace &workspace);

} // namespace rapport
