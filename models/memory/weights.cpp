#include "models/memory/weights.h"

#include "models/memory/anchors.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace rapport::memory {

using sentiment::Engine;
using sentiment::ShopWords;

namespace {

constexpr double step = 0.1;        ///< Weights tried.
constexpr double noDifference = 0.004; ///< Of a score.
constexpr qsizetype longestRead = 8000; ///< Of a text; it is read some fifty times.
constexpr double tooLittle = 0.05;  ///< Of a weight.

double readBy(QStringView text, const sentiment::Context &context, const QString &key, double weight)
{
    auto words = context.words ? std::make_shared<ShopWords>(*context.words) : std::make_shared<ShopWords>();
    words->add(key, weight);
    return Engine::shared().score(text, {context.language, context.names, words});
}

/// What the engine itself makes of a phrase, on the lexicon's scale.
double ownWeight(const QString &key, const QString &language)
{
    return std::clamp(Engine::shared().read(key, {language, {}}).rawScore, -ShopWords::MaxValence, ShopWords::MaxValence);
}

int thousandths(double weight)
{
    return std::clamp(static_cast<int>(std::lround(weight * 1000.0)), -4000, 4000);
}

} // namespace

std::optional<int> wantedWeight(QStringView text, const sentiment::Context &context, const QString &key, int score)
{
    text = text.left(longestRead);
    const double target = score / 1000.0;
    const double most = furthest(static_cast<int>(key.count(u' ')) + 1);
    const double own = ownWeight(key, context.language);
    double best = 0;
    double bestMiss = 10;
    double least = 1;
    double largest = -1;
    const int steps = static_cast<int>(std::lround(most / step));
    for (int i = -steps; i <= steps; ++i) {
        const double weight = i * step;
        const double read = readBy(text, context, key, weight);
        least = std::min(least, read);
        largest = std::max(largest, read);
        const double miss = std::abs(read - target);
        if (miss < bestMiss - 1e-9 || (miss < bestMiss + 1e-9 && std::abs(weight - own) < std::abs(best - own))) {
            bestMiss = std::min(miss, bestMiss);
            best = weight;
        }
    }
    if (largest - least < noDifference)
        return {};
    return thousandths(best);
}

std::optional<int> learnedWeight(const QString &key, const QString &language, const QVector<int> &wanted)
{
    if (wanted.isEmpty())
        return {};
    const double own = ownWeight(key, language);
    const auto n = static_cast<double>(wanted.size());
    const double mean = std::accumulate(wanted.begin(), wanted.end(), 0.0) / n / 1000.0;
    const double full = (mean - own) * n / (n + 0.5);
    for (const double share : {1.0, 0.75, 0.5, 0.25, 0.1}) {
        const double weight = own + full * share;
        if (std::abs(weight - own) < tooLittle)
            return {};
        if (!Anchors::of(language).breaks(key, weight))
            return thousandths(weight);
    }
    return {};
}

Weights weigh(const QVector<ShopWord> &words, const QVector<Lesson> &lessons)
{
    std::map<QString, std::map<QString, QVector<int>>> wanted; // By phrase and language.
    for (const Lesson &lesson : lessons)
        wanted[lesson.key][lesson.language].append(lesson.wanted);
    Weights weights;
    for (const auto &[key, byLanguage] : wanted) {
        // The engine knows no language of a shop's word: one taught in two languages is what most lessons say.
        const auto most = std::max_element(byLanguage.begin(), byLanguage.end(), [](const auto &a, const auto &b) { return a.second.size() < b.second.size(); });
        if (const std::optional<int> weight = learnedWeight(key, most->first, most->second))
            weights.byPhrase.insert(key, *weight);
    }
    for (const ShopWord &word : words)
        weights.byPhrase.insert(word.key, word.weight);
    auto all = std::make_shared<ShopWords>();
    for (auto it = weights.byPhrase.cbegin(); it != weights.byPhrase.cend(); ++it)
        all->add(it.key(), it.value() / 1000.0);
    weights.words = std::move(all);
    return weights;
}

} // namespace rapport::memory
