#pragma once

#include "models/segments/segmentdefinition.h"
#include "storage/records/customerrow.h"
#include "storage/records/shop.h"
#include "storage/result.h"

#include <QFuture>
#include <QHash>

#include <optional>

namespace rapport {

class Workspace;

/// Who would be in a segment as it is being built.
struct SegmentPreview
{
    qint64 count = 0;
    qint64 customers = 0;       ///< All of the shop's.
    QVector<CustomerRow> first; ///< Some of them, by name.
    /// Where nobody is in it and one of the outermost group's rules alone shuts everybody out: its place among them. A rule nobody
    /// meets is named before one that only clashes with the others.
    std::optional<int> excludedBy;
};

/// Saved filters over customers: who is in them. The only writer of segments (Shop::segments() lists them); every write can be undone.
class Segments
{
public:
    explicit Segments(Workspace &workspace) : m_workspace(workspace) {}

    /// How many and who, for a definition that need not be saved. Invalid as SegmentDefinition::check().
    [[nodiscard]] QFuture<Result<SegmentPreview>> preview(const SegmentDefinition &definition, int names = 5);
    /// Who is in it, by id. NotFound, or Invalid as SegmentDefinition::fromJson().
    [[nodiscard]] QFuture<Result<QVector<CustomerId>>> customers(SegmentId segment);

    /// Adds (id not set) or changes. Conflict for a name that exists or a version that is not the stored one, Invalid for an empty name
    /// (subject "segment-name") and as SegmentDefinition::check().
    [[nodiscard]] QFuture<Result<SegmentId>> save(const Segment &segment);
    [[nodiscard]] QFuture<Result<void>> remove(SegmentId segment, int version);
    /// Gives a new shop its startingSegments(), under these names by their ids; a name that exists is left as it is. No step to undo.
    [[nodiscard]] QFuture<Result<void>> start(const QHash<QString, QString> &names);

private:
    Workspace &m_workspace;
};

/// A segment every shop starts with; `id` is stable, for naming it ("quiet", "unhappy", "loyal-quiet", "birthdays").
struct StartingSegment
{
    QString id;
    QString name; ///< In English.
    SegmentDefinition definition;
};
[[nodiscard]] QVector<StartingSegment> startingSegments();

} // namespace rapport
