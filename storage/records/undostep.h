#pragma once

#include "storage/records/ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace rapport {

/// One thing a person did, as it is named where it can be taken back.
struct UndoStep
{
    qint64 number = 0; ///< Rises with each; 0: not stored yet.
    QString id;        ///< Stable id of what was done, for phrasing: "interaction.log", "customer.update" ...
    QString subject;   ///< Untranslated: the customer's name, a title.
    QString phrase;    ///< Words whose weight changed with it; empty: none.
    int followers = 0; ///< Other texts that read differently because of it.
    QString key;       ///< Where the change can be taken back elsewhere too ("import:7"); empty: nowhere.
    qint64 madeAt = 0; ///< UTC epoch ms.
    StaffId by;        ///< Who worked at the desk; not set where nobody was chosen.
    bool undone = false;

    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// What undo and redo would do next.
struct UndoState
{
    std::optional<UndoStep> last; ///< What undo takes back.
    std::optional<UndoStep> next; ///< What redo makes again.

    friend bool operator==(const UndoState &, const UndoState &) = default;
};

} // namespace rapport
