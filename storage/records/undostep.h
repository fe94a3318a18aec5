#pragma once

#include "storage/records/ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace rapport {

/// One thing that was done, as it is named where it can be taken back.
struct UndoStep
{
    qint64 number = 0; ///< Rises with each; 0: not stored yet.
    QString id;        ///< Stable id of what was done, for phrasing: "interaction.log", "customer.update" ...
    QString subject;   ///< Untranslated: the customer's name, a title.
    QString phrase;    ///< Words whose weight changed with it; of "interaction.log" the kind and the first words ("call Asked about the lock"). Empty: none.
    int followers = 0; ///< Other texts that read differently because of it.
    QString key;       ///< Where the change can be taken back elsewhere too ("import:7"); empty: nowhere.
    qint64 madeAt = 0; ///< UTC epoch ms.
    StaffId by;        ///< Who worked at the desk; not set where nobody was chosen.
    bool undone = false;
    bool setAside = false; ///< Left as it is by a person, because it could not be moved.

    /// The shop's rules did it, nobody in person: shown, never taken back. Their follow-ups are dismissed one by one.
    [[nodiscard]] bool isByRules() const { return id == QLatin1String("rules.run"); }

    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// What undo and redo would do next.
struct UndoState
{
    std::optional<UndoStep> last; ///< What undo takes back.
    std::optional<UndoStep> next; ///< What redo makes again.
    std::optional<UndoStep> made; ///< What was recorded just now; empty for a look.

    friend bool operator==(const UndoState &, const UndoState &) = default;
};

} // namespace rapport
