#include "ui/pages/settings/namelistsource.h"

#include "models/services/shop.h"
#include "models/workspace.h"
#include "storage/handover.h"

namespace rapport {

namespace {

template<class Record>
QFuture<Result<QVector<NamedRecord>>> asNames(QFuture<Result<QVector<Record>>> records)
{
    return andThen(std::move(records), [](const Result<QVector<Record>> &read) -> Result<QVector<NamedRecord>> {
        if (!read)
            return read.error();
        QVector<NamedRecord> names;
        for (const Record &record : *read)
            names.append({record.id.value(), record.name, record.active, record.version});
        return names;
    });
}

template<class IdType>
QFuture<Result<void>> asDone(QFuture<Result<IdType>> saved)
{
    return andThen(std::move(saved), [](const Result<IdType> &id) -> Result<void> {
        if (!id)
            return id.error();
        return Done{};
    });
}

} // namespace

NameListSource staffSource(Workspace &workspace)
{
    return {[&workspace] { return asNames(workspace.shop().staff()); },
            [&workspace](const NamedRecord &name) { return asDone(workspace.shop().saveStaff({StaffId(name.id), name.name, name.active, name.version})); }};
}

NameListSource topicSource(Workspace &workspace)
{
    return {[&workspace] { return asNames(workspace.shop().topics()); },
            [&workspace](const NamedRecord &name) { return asDone(workspace.shop().saveTopic({TopicId(name.id), name.name, name.active, name.version})); }};
}

} // namespace rapport
