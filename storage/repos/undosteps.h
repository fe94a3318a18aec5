#pragma once

#include "storage/records/undostep.h"
#include "storage/session.h"

#include <QByteArray>
#include <QVector>

namespace rapport::repos {

// What people did, so that it can be taken back: done ones below, undone ones above, each in the order they were made. What the
// shop's rules did stands among them, to be read only. All throw Failure.

/// A step with what it changed (Recorder); empty for one that is taken back by other means.
struct RecordedStep
{
    UndoStep step;
    QString readBefore; ///< What every text was read with before and after it (readingStamp()).
    QString readAfter;
    QByteArray changeset;
};

/// Adds a step on top: what was undone can't be made again (but after a step of the rules), and of steps beyond `most` the oldest
/// are forgotten. Its number.
qint64 add(Session &session, const RecordedStep &recorded, int most);
/// Passes over what the rules did and what was left as it is.
[[nodiscard]] UndoState undoState(Session &session);
/// NotFound where it is gone.
[[nodiscard]] RecordedStep recordedStep(Session &session, qint64 number);
void setUndone(Session &session, qint64 number, bool undone);
/// What the step changed, once something more belongs to it.
void setChangeset(Session &session, qint64 number, const QByteArray &changeset);
/// Leaves the step as it is, done or undone: it is offered no more.
void setAside(Session &session, qint64 number);
/// The step that is done and has this key; empty where there is none.
[[nodiscard]] std::optional<UndoStep> doneStep(Session &session, const QString &key);
void removeStep(Session &session, qint64 number);
/// The newest steps, newest first, done and undone.
[[nodiscard]] QVector<UndoStep> undoSteps(Session &session, int limit);

} // namespace rapport::repos
