#include "storage/repos/recordnames.h"

namespace rapport::repos {

std::optional<RecordNames> recordNames(Session &session, CustomerId customer, StaffId staff)
{
    std::optional<RecordNames> found;
    Statement &row = session.run(QStringLiteral("SELECT CASE WHEN name <> '' THEN name ELSE company END, language, name, first_name, last_name, company, other_names "
                                                "FROM customer WHERE id = ?"), customer.value());
    if (row.next()) {
        found.emplace();
        found->shown = row.text(0);
        found->language = row.text(1);
        for (int column = 2; column < 6; ++column)
            found->names << row.text(column);
        found->names << row.text(6).split(u',');
    }
    row.finish();
    if (!found)
        return found;
    if (staff.isValid()) {
        Statement &member = session.run(QStringLiteral("SELECT name FROM staff WHERE id = ?"), staff);
        if (member.next())
            found->names << member.text(0);
        member.finish();
    }
    for (QString &name : found->names)
        name = name.trimmed();
    found->names.removeAll(QString());
    found->names.removeDuplicates();
    return found;
}

} // namespace rapport::repos
