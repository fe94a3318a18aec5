#include "models/segments/segmentdefinition.h"
#include "models/services/customers.h"
#include "models/services/undoable.h"
#include "storage/repos/shop.h"
#include "storage/repos/tags.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Names as they are kept: one line, none twice.
QStringList tidied(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags) {
        if (const QString name = tag.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

bool renameIn(SegmentRule &rule, const QString &tag, const QString &name)
{
    bool changed = false;
    if (rule.kind == SegmentRule::Kind::Condition && rule.condition.field == SegmentField::Tag && rule.condition.text == tag) {
        rule.condition.text = name;
        changed = true;
    }
    for (SegmentRule &inner : rule.rules)
        changed = renameIn(inner, tag, name) || changed;
    return changed;
}

/// Segments that ask for the tag go on asking for the same customers. One that is not understood is left as it is.
void renameInSegments(Session &session, const QString &tag, const QString &name)
{
    for (Segment &segment : repos::segments(session)) {
        Result<SegmentDefinition> definition = SegmentDefinition::fromJson(segment.definition);
        if (!definition || !renameIn(definition->rule, tag, name))
            continue;
        segment.definition = definition->toJson();
        repos::save(session, segment);
    }
}

Error noTag(const QString &tag)
{
    return {Error::Kind::NotFound, u"tag"_s, tag.left(80), {}};
}

/// Every record that bears the tag is another one now: who edits it elsewhere has to hear of that.
void touchAll(Transaction &transaction, const QVector<CustomerId> &customers, qint64 now)
{
    for (const CustomerId customer : customers)
        repos::touch(transaction.session(), customer, now);
    transaction.changes().customers += customers;
    transaction.changes().settings = true;
}

} // namespace

QFuture<Result<int>> Customers::changeTags(const QVector<CustomerId> &ids, const QStringList &add, const QStringList &remove)
{
    return undoable(m_workspace, u"customers.tag"_s,
                    [ids, add = tidied(add), remove = tidied(remove), now = m_workspace.clock().now()](Transaction &transaction,
                                                                                                       UndoNote &note) -> Result<int> {
                        QVector<CustomerId> changed;
                        for (const CustomerId id : ids) {
                            bool moved = false;
                            for (const QString &tag : add)
                                moved = repos::addTag(transaction.session(), id, tag) || moved;
                            for (const QString &tag : remove)
                                moved = repos::dropTag(transaction.session(), id, tag) || moved;
                            if (moved)
                                changed.append(id);
                        }
                        touchAll(transaction, changed, now);
                        note.subject = (add + remove).join(u", "_s);
                        if (changed.isEmpty())
                            note.id.clear();
                        return static_cast<int>(changed.size());
                    });
}

QFuture<Result<QVector<TagUse>>> Customers::tagUses()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<TagUse>> {
        QVector<TagUse> uses;
        for (const auto &[name, customers] : repos::tagUses(session))
            uses.append({name, customers});
        return uses;
    });
}

QFuture<Result<void>> Customers::renameTag(const QString &tag, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty())
        return refused<void>({Error::Kind::Invalid, u"tag"_s, {}, u"empty"_s});
    return undoable(m_workspace, u"tag.rename"_s,
                    [tag, tidy, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const QVector<CustomerId> customers = repos::bearers(transaction.session(), tag);
                        if (tag != tidy && !repos::renameTag(transaction.session(), tag, tidy))
                            return noTag(tag);
                        if (tag == tidy) {
                            note.id.clear();
                            return Done{};
                        }
                        renameInSegments(transaction.session(), tag, tidy);
                        touchAll(transaction, customers, now);
                        note.subject = tidy;
                        return Done{};
                    });
}

QFuture<Result<void>> Customers::removeTag(const QString &tag)
{
    return undoable(m_workspace, u"tag.remove"_s,
                    [tag, now = m_workspace.clock().now()](Transaction &transaction, UndoNote &note) -> Result<void> {
                        const QVector<CustomerId> customers = repos::bearers(transaction.session(), tag);
                        if (!repos::removeTag(transaction.session(), tag))
                            return noTag(tag);
                        touchAll(transaction, customers, now);
                        note.subject = tag;
                        return Done{};
                    });
}

} // namespace rapport
