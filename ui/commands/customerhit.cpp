#include "ui/commands/customerhit.h"

namespace rapport {

SearchHit customerHit(const CustomerRow &row, const MomentText &moments, const ShopCalendar &calendar)
{
    SearchHit hit;
    hit.id = QString::number(row.id.value());
    hit.title = row.name;
    QStringList details;
    for (const QString &detail : {row.company, row.phone, row.email}) {
        if (!detail.isEmpty() && detail != row.name)
            details << detail;
    }
    hit.detail = details.join(QStringLiteral(" · "));
    if (row.summary.lastContactAt != 0)
        hit.trailing = moments.brief(calendar.at(row.summary.lastContactAt));
    hit.mark = row.summary.mood ? moodBand(*row.summary.mood / 1000.0, row.summary.moodMixed) : MoodBand::None;
    return hit;
}

} // namespace rapport
