#pragma once

#include "models/sample/people.h"
#include "models/sample/storyteller.h"

namespace rapport::sample {

/// Which kind of customer somebody is: how often they come and whether they stay.
struct CustomerType
{
    QString id;
    int share = 0;              ///< Of 100 customers.
    double gapDays = 60;        ///< Mean days between stories.
    double stays = 600;         ///< Mean days until they stop coming.
};

/// The frame of one life, known before it is told, so that large shops can share out their rows.
struct Frame
{
    const CustomerType *type = nullptr;
    int joined = 0;             ///< Moment::day of the first story.
    int left = 0;               ///< First day on which they no longer come.
};

inline constexpr int deskOpenedDaysAgo = 243;

/// Writes whole lives: when somebody joins, which stories they live through, when they stop coming.
///
/// The shop's own story: until the booking desk opened, eight months before today, people waited and nobody called
/// back; since then it gets better, so that recommendation rises, mood rises and fewer stop coming.
class Biography
{
public:
    Biography(Stage stage, int firstDay, quint64 seed);

    [[nodiscard]] Frame frame(int index) const;
    /// Customer `index` (0-based).
    [[nodiscard]] Life write(int index, const Frame &frame, const Quota &quota) const;
    /// Customers written by hand, who come first.
    [[nodiscard]] int castSize() const { return static_cast<int>(m_cast.size()); }
    [[nodiscard]] Life cast(int index) const;

private:
    [[nodiscard]] const Story &draw(const QString &type, int day, Random &random) const;
    void fillUp(Life &life, const Frame &frame, const Quota &quota, Random &random) const;
    void addConsents(Life &life, Random &random) const;

    Storyteller m_teller;
    People m_people;
    std::vector<Story> m_stories;
    std::vector<CastMember> m_cast;
    int m_firstDay;
    int m_deskDay;
    quint64 m_seed;
};

} // namespace rapport::sample
