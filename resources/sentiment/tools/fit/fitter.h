#pragma once

#include "resources/sentiment/tools/fit/examples.h"

#include <QMap>

#include <functional>
#include <vector>

namespace rapport::sentiment::fit {

/// How a table is fitted.
struct Settings
{
    int rows = 5000;           ///< Most lines of the table.
    int leastTexts = 6;        ///< A term must stand in so many of the texts it is fitted on.
    double strength = 0.1;     ///< Inverse of the ridge: the smaller, the nearer all weights are to zero.
    double clip = 0.5;         ///< Gold beyond this counts as this: "adore" is not twice as sure as "like".
    double curve = 8.0;        ///< Bend of the raw score's share, as in squeeze().
    double neutralShare = 0.2; ///< Weight of the neutral texts of a set; the other two classes share the rest.
    double leastWeight = 0.1;  ///< Raw score; a weight that rounds to less is no line.
};

/// A fitted table: steps of LearnedTable::Step by term id.
struct Weights
{
    std::vector<int> steps; ///< By term id, 0 for a term without a line.
    int rows = 0;           ///< Terms with a weight.

    [[nodiscard]] double sum(const Example &example) const;
    /// Score in [-1, 1] of a text with this table, as the engine reckons it.
    [[nodiscard]] double score(const Example &example) const;
};

/// Least squares of gold on the squeezed raw score of words and rules and on the terms, with a ridge on the terms only, by
/// liblinear. Every set weighs the same, and in each set the classes as in Settings. Fitted twice: on all terms that may be
/// used, then on the strongest Settings::rows of them. The result depends on nothing but its arguments.
class Fitter
{
public:
    Fitter(const std::vector<Example> &examples, const TermIndex &terms, Settings settings);

    /// Fits on the examples that `take` lets through.
    [[nodiscard]] Weights fit(const std::function<bool(const Example &)> &take) const;

private:
    struct Solution
    {
        std::vector<double> weights; ///< Raw score, by place in `columns`.
    };
    [[nodiscard]] std::vector<double> exampleWeights(const std::vector<const Example *> &taken) const;
    [[nodiscard]] std::vector<int> candidates(const std::vector<const Example *> &taken, std::vector<int> *texts) const;
    [[nodiscard]] std::vector<double> solve(const std::vector<const Example *> &taken, const std::vector<int> &columns) const;

    const std::vector<Example> &m_examples;
    const TermIndex &m_terms;
    Settings m_settings;
};

} // namespace rapport::sentiment::fit
