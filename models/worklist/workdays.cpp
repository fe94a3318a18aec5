#include "models/worklist/workdays.h"

namespace rapport::worklist {

namespace {
/// 1970-01-01 was a Thursday: 0 Monday .. 6 Sunday.
int weekday(int day)
{
    return ((day + 3) % 7 + 7) % 7;
}
} // namespace

WorkDays WorkDays::fromText(const QString &text)
{
    if (text.size() != 7)
        return {};
    unsigned open = 0;
    for (int i = 0; i < 7; ++i)
        open |= text.at(i) == u'1' ? 1U << i : 0U;
    return WorkDays(open);
}

QString WorkDays::toText() const
{
    QString text;
    for (int i = 0; i < 7; ++i)
        text += (m_open >> i & 1U) != 0 ? u'1' : u'0';
    return text;
}

bool WorkDays::isOpen(int day) const
{
    return (m_open >> weekday(day) & 1U) != 0;
}

int WorkDays::add(int day, int count) const
{
    while (!isOpen(day) && count == 0)
        ++day;
    for (int left = count; left > 0;) {
        ++day;
        left -= isOpen(day) ? 1 : 0;
    }
    return day;
}

} // namespace rapport::worklist
