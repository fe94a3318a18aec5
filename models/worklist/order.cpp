#include "models/worklist/order.h"

#include "models/sentiment/reading.h"

#include <algorithm>
#include <cmath>

namespace rapport::worklist {

namespace {

using sentiment::Signal;

constexpr double dayMs = 86'400'000;

struct SignalPain
{
    Signal signal;
    double pain;
};
constexpr SignalPain signalPains[] = {
    {Signal::ThreatensToLeave, 0.35}, {Signal::ChargedWrongly, 0.25}, {Signal::WantsRefund, 0.25},
    {Signal::AskedAgain, 0.2},        {Signal::Waited, 0.15},
};

/// Another reason adds a quarter of its own urgency: three small ones never outweigh a customer about to leave.
constexpr double further = 0.25;

/// How far an answer is below the middle of its scale, 0..1.
double badness(const Reason &reason)
{
    if (reason.scale <= 0)
        return 0;
    const double lowest = reason.entryKind == u"nps" ? 0 : 1;
    const double share = (reason.value - lowest) / (reason.scale - lowest);
    return std::clamp(1 - share / 0.6, 0.0, 1.0);
}

/// Where each line stands by value, 0 (least) to 1.
std::vector<double> worths(const QVector<Line> &lines)
{
    std::vector<double> sorted;
    sorted.reserve(static_cast<std::size_t>(lines.size()));
    for (const Line &line : lines)
        sorted.push_back(line.value);
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> found;
    found.reserve(sorted.size());
    for (const Line &line : lines) {
        const auto below = std::lower_bound(sorted.begin(), sorted.end(), line.value) - sorted.begin();
        found.push_back(sorted.size() > 1 && line.value > 0 ? static_cast<double>(below) / static_cast<double>(sorted.size() - 1) : 0);
    }
    return found;
}

} // namespace

bool Line::isIn(Group group) const
{
    return std::any_of(reasons.begin(), reasons.end(), [group](const Reason &reason) {
        switch (reason.kind) {
        case ReasonKind::Promise:
        case ReasonKind::FollowUp:
            return group == Group::FollowUps;
        case ReasonKind::Conversation:
            return group == Group::NeedsHuman;
        case ReasonKind::BadAnswer:
            return group == Group::NeedsHuman || group == Group::Answers;
        case ReasonKind::Answer:
            return group == Group::Answers;
        case ReasonKind::Rhythm:
        case ReasonKind::Birthday:
        case ReasonKind::Anniversary:
            return group == Group::WorthCall;
        }
        return false;
    });
}

double pain(std::optional<int> mood, quint32 signalBits)
{
    double sum = 0.5 * std::clamp(-mood.value_or(0) / 1000.0, 0.0, 1.0);
    for (const SignalPain &known : signalPains)
        sum += (signalBits >> static_cast<int>(known.signal) & 1U) != 0 ? known.pain : 0;
    return std::min(sum, 1.0);
}

double waiting(qint64 ms)
{
    return ms <= 0 ? 0 : 1 - std::exp(-static_cast<double>(ms) / dayMs / 2.1);
}

double urgency(const Reason &reason, double worth, qint64 now)
{
    // A day without a time of day is late once it is over.
    const qint64 since = now - reason.when.at - (reason.isFollowUp() && reason.when.dayOnly ? static_cast<qint64>(dayMs) : 0);
    const double stake = 12 * worth;
    switch (reason.kind) {
    case ReasonKind::Conversation:
        return 28 + 42 * pain(reason.mood, reason.signalBits) + 4 * std::min(reason.times - 1, 2) + 14 * waiting(since) + 0.6 * stake;
    case ReasonKind::BadAnswer:
        return 24 + 16 * badness(reason) + 14 * pain(reason.mood, reason.signalBits) + 18 * waiting(since) + stake;
    case ReasonKind::Promise:
        return 34 + 34 * waiting(since) + stake;
    case ReasonKind::FollowUp:
        return 20 + 30 * waiting(since) + stake;
    case ReasonKind::Answer:
        return 14 + 10 * waiting(since) + 0.5 * stake;
    case ReasonKind::Rhythm: {
        const double ratio = reason.usualGapDays.value_or(0) > 0 ? reason.gapDays / *reason.usualGapDays : 1;
        return 4 + 6 * std::clamp(ratio - 1, 0.0, 1.0) + stake;
    }
    case ReasonKind::Birthday:
        return 8 + 0.3 * stake;
    case ReasonKind::Anniversary:
        return 4 + 0.3 * stake;
    }
    return 0;
}

Section sectionOf(const Reason &reason, qint64 now, int today)
{
    switch (reason.kind) {
    case ReasonKind::Conversation:
    case ReasonKind::BadAnswer:
        return Section::Now;
    case ReasonKind::Promise:
    case ReasonKind::FollowUp:
        return reason.when.day < today || (!reason.when.dayOnly && reason.when.at <= now) ? Section::Now : Section::Today;
    case ReasonKind::Answer:
        return Section::Today;
    case ReasonKind::Birthday:
        return reason.when.day <= today ? Section::Today : Section::Week;
    case ReasonKind::Rhythm:
    case ReasonKind::Anniversary:
        return Section::Week;
    }
    return Section::Week;
}

void putInOrder(QVector<Line> &lines, qint64 now, int today)
{
    const std::vector<double> worth = worths(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        line.section = Section::Week;
        for (Reason &reason : line.reasons) {
            reason.urgency = urgency(reason, worth[static_cast<std::size_t>(i)], now);
            line.section = std::min(line.section, sectionOf(reason, now, today));
        }
        std::stable_sort(line.reasons.begin(), line.reasons.end(), [](const Reason &a, const Reason &b) { return a.urgency > b.urgency; });
        line.urgency = line.first().urgency;
        for (qsizetype other = 1; other < line.reasons.size(); ++other)
            line.urgency += further * line.reasons.at(other).urgency;
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        if (a.section != b.section)
            return a.section < b.section;
        if (a.urgency != b.urgency)
            return a.urgency > b.urgency;
        if (a.first().when.at != b.first().when.at)
            return a.first().when.at < b.first().when.at;
        return a.customer < b.customer;
    });
}

} // namespace rapport::worklist
