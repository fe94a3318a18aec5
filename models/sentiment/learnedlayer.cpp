#include "models/sentiment/learnedlayer.h"

#include <algorithm>
#include <cmath>

namespace rapport::sentiment {

namespace {

constexpr double LargestShare = 1.5;

} // namespace

void shareOut(Passage *passage)
{
    for (const Item &item : passage->items) {
        const bool plain = item.count == 1 && !item.shop && item.rule != Rule::Name;
        Token &first = passage->tokens[size_t(item.first)];
        if (plain && (item.value == 0.0 || item.entry->valence != 0.0)) {
            if (item.value != 0.0)
                first.share = float(std::clamp(item.value / item.entry->valence, -LargestShare, LargestShare));
        } else if (item.value != 0.0 || item.rule == Rule::Name) {
            for (int i = item.first; i < item.end(); ++i)
                passage->tokens[size_t(i)].key = NoKey;
        }
    }
}

bool hasOpinion(const Passage &passage)
{
    return std::any_of(passage.items.begin(), passage.items.end(), [](const Item &item) { return item.value != 0.0 && item.isOpinion(); });
}

double learnedShare(double sum, bool hasOpinion)
{
    const double size = std::abs(sum);
    if (hasOpinion)
        return size > learned::Cap ? learned::Cap / size : 1.0;
    return size > learned::Gate ? std::min(size - learned::Gate, learned::CapAlone) / size : 0.0;
}

void applyLearned(const LearnedTable &table, Passage *passage)
{
    shareOut(passage);
    auto &found = passage->learned;
    double sum = 0.0;
    forEachTerm(passage->tokens, [&](WordKey key, int first, int end, float share) {
        if (const int steps = table.steps(key); steps != 0 && share != 0) {
            found.push_back({first, end, steps * LearnedTable::Step * double(share)});
            sum += found.back().value;
        }
    });
    if (found.empty())
        return;
    const double kept = learnedShare(sum, hasOpinion(*passage));
    if (kept == 0.0)
        found.clear();
    else if (kept != 1.0)
        std::for_each(found.begin(), found.end(), [kept](LearnedItem &item) { item.value *= kept; });
}

} // namespace rapport::sentiment
