#pragma once

#include "storage/records/ids.h"
#include "storage/session.h"

#include <QStringList>

#include <optional>

namespace rapport::repos {

/// What a customer's record says that matters to reading a text of theirs.
struct RecordNames
{
    QString shown;     ///< Name as it is shown: the company where there is no name.
    QString language;  ///< ISO 639-1, or empty.
    QStringList names; ///< All names on the record, and the staff member's.
    [[nodiscard]] QString languageOr(const QString &shops) const { return language.isEmpty() ? shops : language; }
};

/// Empty where there is no such customer. `staff` may be not set.
[[nodiscard]] std::optional<RecordNames> recordNames(Session &session, CustomerId customer, StaffId staff = {});

} // namespace rapport::repos
