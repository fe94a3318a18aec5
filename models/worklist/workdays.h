#pragma once

#include <QString>

namespace rapport::worklist {

/// The days of the week on which the shop is open, and counting by them. Days are Moment::day. A value.
class WorkDays
{
public:
    /// Monday to Saturday.
    WorkDays() = default;
    /// Bit 0: Monday .. bit 6: Sunday. No day at all counts as every day: somebody has to do the work.
    explicit WorkDays(unsigned open) : m_open((open & everyDay) != 0 ? open & everyDay : everyDay) {}
    /// As it is stored, "1111110" from Monday on; what can't be read is Monday to Saturday.
    [[nodiscard]] static WorkDays fromText(const QString &text);
    [[nodiscard]] QString toText() const;

    [[nodiscard]] unsigned open() const { return m_open; }
    [[nodiscard]] bool isOpen(int day) const;
    /// The day `count` working days after `day`; 0: the day itself, or the next one the shop is open.
    [[nodiscard]] int add(int day, int count) const;
    /// Whether `count` whole working days have passed between `day` and `today`, both left out.
    [[nodiscard]] bool havePassed(int count, int day, int today) const { return today > add(day, count); }

    friend bool operator==(const WorkDays &, const WorkDays &) = default;

private:
    static constexpr unsigned everyDay = 0x7f;
    unsigned m_open = 0x3f;
};

} // namespace rapport::worklist
