#pragma once

#include <QString>

namespace rapport {

/// What was done, as a sentence for the status line: the id of an UndoJournal step and its subject.
[[nodiscard]] QString doneText(const QString &id, const QString &subject);
/// That it was taken back.
[[nodiscard]] QString undoneText(const QString &id, const QString &subject);

} // namespace rapport
