#include "models/sample/biography.h"

#include <algorithm>
#include <array>

namespace rapport::sample {

namespace {

const std::array<CustomerType, 5> types{{
    {QStringLiteral("commuter"), 40, 44, 1100},
    {QStringLiteral("family"), 27, 62, 1300},
    {QStringLiteral("enthusiast"), 15, 30, 1600},
    {QStringLiteral("occasional"), 13, 100, 500},
    {QStringLiteral("fleet"), 5, 31, 2000},
}};

/// With the desk people stay longer by this factor.
constexpr double deskKeeps = 1.6;

/// How much goes on in a bicycle shop, by month: spring and early summer against deep winter.
double season(int day)
{
    static constexpr std::array<double, 12> byMonth{0.55, 0.65, 1.1, 1.45, 1.5, 1.4, 1.2, 1.1, 1.05, 0.9, 0.75, 0.6};
    return byMonth[static_cast<std::size_t>(ShopCalendar::date(day).month() - 1)];
}

/// Days until the next story: people have a rhythm, so the time is less scattered than mere chance would have it (Erlang,
/// three phases).
double pause(double mean, Random &random)
{
    return random.exponential(mean / 3) + random.exponential(mean / 3) + random.exponential(mean / 3);
}

} // namespace

Biography::Biography(Stage stage, int firstDay, quint64 seed)
    : m_teller(std::move(stage)), m_stories(readStories(QStringLiteral(":/sample/stories.txt"))), m_cast(readCast(QStringLiteral(":/sample/cast.txt"))),
      m_firstDay(firstDay), m_deskDay(m_teller.stage().today - deskOpenedDaysAgo), m_seed(seed)
{
}

Frame Biography::frame(int index) const
{
    Random random = Random::of(m_seed, static_cast<quint64>(index) * 2);
    const int today = m_teller.stage().today;
    Frame frame;
    int drawn = random.between(0, 99);
    for (const CustomerType &type : types) {
        frame.type = &type;
        drawn -= type.share;
        if (drawn < 0)
            break;
    }
    // Two in five were customers before the records begin and come for the first time in their own rhythm.
    const int span = today - m_firstDay;
    const bool early = random.chance(0.42);
    frame.joined = m_firstDay + (early ? random.between(0, std::min(span - 1, 75)) : random.between(0, span - 1));
    const double days = random.exponential(frame.type->stays);
    const double beforeDesk = std::max(0, m_deskDay - frame.joined);
    frame.left = frame.joined + static_cast<int>(std::min(days <= beforeDesk ? days : beforeDesk + (days - beforeDesk) * deskKeeps, 30000.0));
    return frame;
}

const Story &Biography::draw(const QString &type, int day, Random &random) const
{
    const bool late = day >= m_deskDay;
    const auto weight = [&](const Story &story) {
        return story.types.isEmpty() || story.types.contains(type) ? (late ? story.late : story.early) : 0.0;
    };
    double sum = 0;
    for (const Story &story : m_stories)
        sum += weight(story);
    double drawn = random.unit() * sum;
    for (const Story &story : m_stories) {
        drawn -= weight(story);
        if (drawn < 0)
            return story;
    }
    return m_stories.front();
}

Life Biography::write(int index, const Frame &frame, const Quota &quota) const
{
    Random random = Random::of(m_seed, static_cast<quint64>(index) * 2 + 1);
    const int today = m_teller.stage().today;
    Life life;
    life.customer = m_people.invent(index, frame.type->id == u"fleet", random);
    life.customer.createdAt = m_teller.stage().calendar.on(ShopCalendar::date(frame.joined)).at;
    addConsents(life, random);
    const int end = std::min(frame.left, today);
    // Where rows are to be shared out, the rhythm follows from how many are due: about two talks a story.
    const double stretch = quota.isSet() ? (end - frame.joined + 1) * 2.0 / (frame.type->gapDays * std::max<double>(1, static_cast<double>(quota.talks))) : 1.0;
    double day = frame.joined;
    bool leaves = false;
    while (day < end && !leaves) {
        const int at = static_cast<int>(day);
        leaves = m_teller.tell(draw(frame.type->id, at, random).steps, at, life, quota, random) && !quota.isSet();
        day += std::max(0.25, pause(frame.type->gapDays * std::min(stretch, 4.0), random) / season(at));
    }
    if (quota.isSet())
        fillUp(life, frame, quota, random);
    return life;
}

void Biography::fillUp(Life &life, const Frame &frame, const Quota &quota, Random &random) const
{
    const auto filler = std::find_if(m_stories.begin(), m_stories.end(), [](const Story &story) { return story.name == u"filler"; });
    const int end = std::max(frame.joined, std::min(frame.left, m_teller.stage().today) - 2);
    const auto full = [&] {
        return static_cast<qint64>(life.talks.size()) >= quota.talks && static_cast<qint64>(life.answers.size()) >= quota.answers
            && static_cast<qint64>(life.purchases.size()) >= quota.purchases;
    };
    while (!full())
        m_teller.tell(filler->steps, std::min(random.between(frame.joined, end), m_teller.stage().today - 2), life, quota, random);
}

void Biography::addConsents(Life &life, Random &random) const
{
    for (const auto &[purpose, asked, yes] : {std::tuple{"news", 0.7, 0.6}, std::tuple{"surveys", 0.8, 0.8}, std::tuple{"calls", 0.3, 0.5}}) {
        if (!random.chance(asked))
            continue;
        Consent consent;
        consent.purpose = QString::fromLatin1(purpose);
        consent.given = random.chance(yes);
        consent.source = QStringLiteral("counter");
        consent.givenAt = life.customer.createdAt;
        life.consents.push_back(consent);
    }
}

Life Biography::cast(int index) const
{
    const CastMember &member = m_cast.at(static_cast<std::size_t>(index));
    Random random = Random::of(m_seed, 0xCA57'0000ULL + static_cast<quint64>(index));
    Life life;
    life.customer = member.customer;
    life.customer.firstName = member.customer.name.section(u' ', 0, 0);
    life.customer.lastName = member.customer.name.section(u' ', 1);
    life.customer.contactPoints << m_people.phone(member.phone) << text::emailPoint(member.email);
    life.customer.createdAt = m_teller.stage().calendar.on(ShopCalendar::date(m_teller.stage().today + member.steps.front().day)).at;
    addConsents(life, random);
    m_teller.tell(member.steps, m_teller.stage().today, life, {}, random);
    return life;
}

} // namespace rapport::sample
