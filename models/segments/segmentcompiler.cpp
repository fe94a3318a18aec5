#include "models/segments/segmentcompiler.h"

#include "models/segments/segmentfields.h"

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;
using Field = SegmentField;
using Op = SegmentOperator;

const QString forecastNeeded = QStringLiteral("forecast-needed");

namespace {

constexpr int lowest = -1000;
constexpr int highest = 1000;

/// Limits of the moods' words, in the order of segmentChoices(Field::Mood); thousandths, inclusive.
constexpr std::array<std::pair<int, int>, 5> moods{{{lowest, -500}, {-499, -50}, {-49, 49}, {50, 499}, {500, highest}}};

using Condition = repos::CustomerCondition;

class Compiler
{
public:
    explicit Compiler(const SegmentContext &context) : m_context(context), m_today(context.moment()) {}

    [[nodiscard]] Result<Condition> rule(const SegmentRule &rule) const
    {
        if (rule.kind == SegmentRule::Kind::Condition)
            return condition(rule.condition);
        QVector<Condition> parts;
        for (const SegmentRule &inner : rule.rules) {
            const Result<Condition> part = this->rule(inner);
            if (!part)
                return part;
            parts.append(*part);
        }
        return rule.kind == SegmentRule::Kind::All ? repos::allOf(parts) : repos::anyOf(parts);
    }

private:
    [[nodiscard]] Result<Condition> condition(const SegmentCondition &asked) const
    {
        if (asked.field == Field::Risk)
            return risk(asked);
        const bool reversed = asked.op == Op::IsNot || asked.op == Op::ContainsNot || asked.op == Op::Absent || asked.op == Op::NotAsked;
        const Condition plain = positive(asked);
        return reversed ? repos::negated(plain) : plain;
    }

    /// Where the operator denies something, what it denies.
    [[nodiscard]] Condition positive(const SegmentCondition &asked) const
    {
        const bool about = asked.op == Op::Present || asked.op == Op::Absent; ///< Only whether there is one.
        const QString text = asked.text.trimmed();
        switch (asked.field) {
        case Field::Tag:
            return repos::bearsTag(asked.text);
        case Field::Name:
            return repos::textContains(repos::CustomerText::Name, text);
        case Field::Company:
            return about ? repos::textPresent(repos::CustomerText::Company) : repos::textContains(repos::CustomerText::Company, text);
        case Field::Address:
            return about ? repos::textPresent(repos::CustomerText::Address) : repos::textContains(repos::CustomerText::Address, text);
        case Field::Email:
            return about ? repos::reachableBy(ContactKind::Email) : repos::contactContains(ContactKind::Email, text.toLower());
        case Field::Phone:
            return about ? repos::reachableBy(ContactKind::Phone) : repos::contactContains(ContactKind::Phone, digits(text));
        case Field::Language:
            return about ? repos::negated(repos::wordIs(repos::CustomerWord::Language, {}))
                         : repos::wordIs(repos::CustomerWord::Language, text);
        case Field::Channel:
            return about ? repos::negated(repos::wordIs(repos::CustomerWord::PreferredChannel, {}))
                         : repos::wordIs(repos::CustomerWord::PreferredChannel, text);
        case Field::Birthday:
            return birthday(asked);
        case Field::Created:
            return asked.op == Op::Within ? repos::createdSince(begin(asked)) : repos::negated(repos::createdSince(begin(asked)));
        case Field::LastContact:
            return contact(asked);
        case Field::LastPurchase:
            return purchase(asked);
        case Field::Purchases:
            return counted(repos::CustomerCount::Purchases, asked);
        case Field::Spent:
            return counted(repos::CustomerCount::Spent, asked);
        case Field::FollowUps:
            return counted(repos::CustomerCount::OpenTasks, asked);
        case Field::Cases:
            return counted(repos::CustomerCount::OpenCases, asked);
        case Field::Mood:
            return mood(asked);
        case Field::Nps:
            return nps(asked);
        case Field::Csat:
            return stars(FeedbackKind::Csat, asked);
        case Field::Review:
            return stars(FeedbackKind::Review, asked);
        case Field::Consent:
            return consent(asked);
        case Field::ReferredBy:
            return repos::wasReferred();
        case Field::Risk:
            break;
        }
        return {};
    }

    /// The number as it is stored begins with its country code: a leading zero is left out.
    [[nodiscard]] static QString digits(const QString &text)
    {
        QString found;
        for (const QChar c : text) {
            if (c.isDigit())
                found.append(QChar(u'0' + c.digitValue()));
        }
        if (found.startsWith(u'0'))
            found.remove(0, 1);
        // Letters are in no number: they find nobody.
        return found.isEmpty() ? text : found;
    }

    /// The first day that is still "within the last …".
    [[nodiscard]] QDate firstDay(const SegmentCondition &asked) const
    {
        const QDate today = ShopCalendar::date(m_today.day);
        switch (asked.unit) {
        case SegmentUnit::Weeks:
            return today.addDays(-7 * asked.number);
        case SegmentUnit::Months:
            return today.addMonths(-static_cast<int>(asked.number));
        case SegmentUnit::Days:
            break;
        }
        return today.addDays(-asked.number);
    }

    [[nodiscard]] qint64 begin(const SegmentCondition &asked) const { return m_context.calendar.on(firstDay(asked)).at; }

    [[nodiscard]] Condition contact(const SegmentCondition &asked) const
    {
        if (asked.op == Op::Absent)
            return repos::contactedSince(1);
        return asked.op == Op::Within ? repos::contactedSince(begin(asked)) : repos::contactedBefore(begin(asked));
    }

    [[nodiscard]] Condition purchase(const SegmentCondition &asked) const
    {
        if (asked.op == Op::Absent)
            return repos::boughtSince(0);
        const int day = ShopCalendar::dayNumber(firstDay(asked));
        return asked.op == Op::Within ? repos::boughtSince(day) : repos::boughtBefore(day);
    }

    [[nodiscard]] Condition birthday(const SegmentCondition &asked) const
    {
        const QDate today = ShopCalendar::date(m_today.day);
        if (asked.op == Op::ThisMonth)
            return repos::birthdayBetween(today.toString(u"MM-01"_s), today.toString(u"MM-31"_s));
        if (asked.op != Op::Next)
            return repos::birthdayKnown();
        // A year and more is every day there is.
        if (asked.number >= 365)
            return repos::birthdayKnown();
        return repos::birthdayBetween(today.toString(u"MM-dd"_s), today.addDays(asked.number).toString(u"MM-dd"_s));
    }

    [[nodiscard]] static Condition counted(repos::CustomerCount count, const SegmentCondition &asked)
    {
        if (asked.op == Op::AtLeast)
            return repos::atLeast(count, asked.number);
        const Condition most = repos::atMost(count, asked.number);
        return asked.op == Op::AtMost ? most : repos::allOf({repos::atLeast(count, asked.number), most});
    }

    [[nodiscard]] Condition mood(const SegmentCondition &asked) const
    {
        if (asked.op == Op::Falling) {
            constexpr int recent = 3; // Months, the running one among them,
            constexpr int before = 6; // and those before them.
            const int from = m_today.month - recent + 1;
            return repos::moodFell({from - before, from, m_today.month, m_context.calendar.on(ShopCalendar::monthStart(from)).at});
        }
        if (asked.op == Op::Absent)
            return repos::moodBetween(lowest, highest);
        const auto &[from, to] =
            moods.at(static_cast<std::size_t>(std::max<qsizetype>(0, segmentChoices(Field::Mood).indexOf(asked.text))));
        return repos::moodBetween(asked.op == Op::AtMost ? lowest : from, asked.op == Op::AtLeast ? highest : to);
    }

    [[nodiscard]] static Condition nps(const SegmentCondition &asked)
    {
        if (asked.op == Op::Absent)
            return repos::answered(FeedbackKind::Nps);
        const bool promoter = asked.text == u"promoter"_s;
        const bool passive = asked.text == u"passive"_s;
        return repos::lastAnswerBetween(FeedbackKind::Nps, 10, promoter ? 9 : passive ? 7 : 0, promoter ? 10 : passive ? 8 : 6);
    }

    [[nodiscard]] static Condition stars(FeedbackKind kind, const SegmentCondition &asked)
    {
        if (asked.op == Op::Absent)
            return repos::answered(kind);
        const auto value = static_cast<int>(asked.number);
        return repos::lastAnswerBetween(kind, 5, asked.op == Op::AtLeast ? value : 1, asked.op == Op::AtLeast ? 5 : value);
    }

    [[nodiscard]] static Condition consent(const SegmentCondition &asked)
    {
        if (asked.op == Op::NotAsked)
            return repos::anyOf({repos::consented(asked.text, true), repos::consented(asked.text, false)});
        return repos::consented(asked.text, asked.op == Op::Given);
    }

    [[nodiscard]] Result<Condition> risk(const SegmentCondition &asked) const
    {
        if (!m_context.forecast)
            return Error{Error::Kind::Internal, u"segment"_s, u"no forecast at hand"_s, forecastNeeded};
        QVector<CustomerId> customers;
        for (const forecast::CustomerForecast &row : m_context.forecast->rows) {
            if (row.noPurchase && *row.noPurchase * 100 >= static_cast<double>(asked.number))
                customers.append(CustomerId(row.customer));
        }
        return repos::isAmong(customers);
    }

    const SegmentContext &m_context;
    Moment m_today;
};

} // namespace

Result<repos::CustomerCondition> compiled(const SegmentRule &rule, const SegmentContext &context)
{
    return Compiler(context).rule(rule);
}

} // namespace rapport
