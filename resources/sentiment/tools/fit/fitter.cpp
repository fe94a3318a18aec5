#include "resources/sentiment/tools/fit/fitter.h"

#include "models/sentiment/calibration.h"
#include "models/sentiment/learnedlayer.h"

#include <linear.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace rapport::sentiment::fit {

namespace {

constexpr double SetWeight = 4000.0; ///< What all texts of a set weigh together.
constexpr double Unbound = 10.0;     ///< Scale of the columns that the ridge must not hold back.
constexpr double Tolerance = 1e-5;

void silent(const char *) {}

} // namespace

double Weights::sum(const Example &example) const
{
    double sum = 0;
    for (const auto &[term, share] : example.terms)
        sum += steps[size_t(term)] * LearnedTable::Step * double(share);
    return sum;
}

double Weights::score(const Example &example) const
{
    const double learned = sum(example);
    return squeeze(example.base + learned * learnedShare(learned, example.hasOpinion));
}

Fitter::Fitter(const std::vector<Example> &examples, const TermIndex &terms, Settings settings)
    : m_examples(examples), m_terms(terms), m_settings(settings)
{}

std::vector<double> Fitter::exampleWeights(const std::vector<const Example *> &taken) const
{
    std::map<std::pair<int, int>, int> counts; // by set and label
    for (const Example *example : taken)
        ++counts[{example->set, example->label}];
    const auto shareOf = [this](int label) { return label == 0 ? m_settings.neutralShare : (1 - m_settings.neutralShare) / 2; };
    std::vector<double> weights;
    for (const Example *example : taken) {
        double present = 0; // a set may lack a class
        for (const int label : {-1, 0, 1})
            present += counts.contains({example->set, label}) ? shareOf(label) : 0;
        weights.push_back(SetWeight * shareOf(example->label) / present / counts[{example->set, example->label}]);
    }
    return weights;
}

std::vector<int> Fitter::candidates(const std::vector<const Example *> &taken, std::vector<int> *texts) const
{
    texts->assign(size_t(m_terms.size()), 0);
    for (const Example *example : taken) {
        for (const auto &[term, share] : example->terms)
            ++(*texts)[size_t(term)];
    }
    std::vector<int> columns;
    for (int id = 0; id < m_terms.size(); ++id) {
        if ((*texts)[size_t(id)] >= m_settings.leastTexts && m_terms[id].allowed)
            columns.push_back(id);
    }
    return columns;
}

std::vector<double> Fitter::solve(const std::vector<const Example *> &taken, const std::vector<int> &columns) const
{
    std::vector<int> columnOf(size_t(m_terms.size()), 0); // liblinear counts from 1
    for (size_t c = 0; c < columns.size(); ++c)
        columnOf[size_t(columns[c])] = int(c) + 1;
    const int baseColumn = int(columns.size()) + 1;
    const int constantColumn = baseColumn + 1;

    // A row scaled by the root of its weight counts as often as the weight says.
    const std::vector<double> weights = exampleWeights(taken);
    std::vector<std::vector<feature_node>> rows(taken.size());
    std::vector<feature_node *> pointers(taken.size());
    std::vector<double> targets(taken.size());
    for (size_t i = 0; i < taken.size(); ++i) {
        const double root = std::sqrt(weights[i]);
        std::vector<feature_node> &row = rows[i];
        for (const auto &[term, share] : taken[i]->terms) {
            if (const int column = columnOf[size_t(term)])
                row.push_back({column, root * double(share)});
        }
        const double base = taken[i]->base;
        row.push_back({baseColumn, root * Unbound * base / std::sqrt(base * base + m_settings.curve)});
        row.push_back({constantColumn, root * Unbound});
        row.push_back({-1, 0});
        pointers[i] = row.data();
        targets[i] = root * std::clamp(taken[i]->gold, -m_settings.clip, m_settings.clip) / m_settings.clip;
    }

    const problem what{int(taken.size()), constantColumn, targets.data(), pointers.data(), -1};
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVR; // with p = 0 the squared error itself
    how.C = m_settings.strength / 2;
    how.eps = Tolerance;
    set_print_string_function(silent);
    model *solved = train(&what, &how);
    // From shares of the target to the scale of the raw score, by the slope of the base's share at zero.
    const double slope = solved->w[baseColumn - 1] * Unbound / std::sqrt(m_settings.curve);
    std::vector<double> result(solved->w, solved->w + columns.size());
    free_and_destroy_model(&solved);
    for (double &weight : result)
        weight = slope > 0 ? weight / slope : 0.0;
    return result;
}

Weights Fitter::fit(const std::function<bool(const Example &)> &take) const
{
    std::vector<const Example *> taken;
    for (const Example &example : m_examples) {
        if (take(example))
            taken.push_back(&example);
    }
    std::vector<int> texts;
    std::vector<int> columns = candidates(taken, &texts);
    std::vector<double> weights = solve(taken, columns);

    // What a term moves over all texts; equal ones stay in the order they were met.
    std::vector<size_t> order(columns.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto effect = [&](size_t i) { return std::abs(weights[i]) * std::sqrt(texts[size_t(columns[i])]); };
    std::stable_sort(order.begin(), order.end(), [&effect](size_t a, size_t b) { return effect(a) > effect(b); });
    order.resize(std::min(order.size(), size_t(m_settings.rows)));
    std::vector<int> kept;
    for (const size_t i : order)
        kept.push_back(columns[i]);
    std::sort(kept.begin(), kept.end());
    weights = solve(taken, kept);

    Weights result;
    result.steps.assign(size_t(m_terms.size()), 0);
    for (size_t i = 0; i < kept.size(); ++i) {
        if (std::abs(weights[i]) < m_settings.leastWeight)
            continue;
        const double steps = std::clamp(std::round(weights[i] / LearnedTable::Step), -127.0, 127.0);
        result.steps[size_t(kept[i])] = int(steps);
        ++result.rows;
    }
    return result;
}

} // namespace rapport::sentiment::fit
