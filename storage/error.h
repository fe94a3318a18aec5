#pragma once

#include <QMetaType>
#include <QString>

namespace rapport {

/// Why something could not be done. The window phrases it, the command line maps it to an exit code.
struct Error
{
    enum class Kind {
        Invalid,     ///< What was given makes no sense (empty name, score out of range).
        NotFound,    ///< No such record.
        Conflict,    ///< Somebody else changed it meanwhile (version), or it exists already.
        Constraint,  ///< The database's own rules refused it.
        Busy,        ///< Another program holds the file.
        Unavailable, ///< File missing, read-only, no room, no permission.
        TooNew,      ///< Written by a later Rapport.
        Corrupt,     ///< Damaged, or not a Rapport file.
        Closed,      ///< The shop was closed while this waited.
        Cancelled,   ///< A person stopped it; nothing of it is left behind.
        Internal,    ///< A defect of ours.
    };

    Kind kind = Kind::Internal;
    QString subject; ///< What it is about: a file, a field, a record. Untranslated data, may be empty.
    QString detail;  ///< For the log and for support, in English.
    /// Finer reason within the kind, stable ids for phrasing: "disk-full", "read-only", "not-a-database",
    /// "locked", "missing", "permission", "damaged", "migration". May be empty.
    QString reason;

    friend bool operator==(const Error &, const Error &) = default;
};

/// "kind (reason) subject: detail", English, for logs and the command line.
[[nodiscard]] QString describe(const Error &error);

} // namespace rapport

Q_DECLARE_METATYPE(rapport::Error)
