#include "resources/sentiment/tools/fit/crossvalidation.h"

#include "models/sentiment/calibration.h"
#include "resources/sentiment/tools/measure/measures.h"

namespace rapport::sentiment::fit {

using namespace Qt::StringLiterals;

template<typename WeightsOf>
std::vector<double> CrossValidation::scores(int set, WeightsOf weightsOf) const
{
    std::vector<double> all;
    for (const Example &example : m_examples) {
        if (example.set != set)
            continue;
        const Weights *weights = weightsOf(example);
        all.push_back(weights ? weights->score(example) : squeeze(example.base));
    }
    return all;
}

void CrossValidation::row(const measure::LabelledSet &set, const QString &engine, const std::vector<double> &scores, QTextStream &out) const
{
    out << measure::tableRow(set.name, engine, measure::measure(set.labels(), scores)) << '\n';
    out.flush();
}

QString CrossValidation::print(int trained, const Weights &finished, QTextStream &out) const
{
    std::vector<Weights> folds;
    for (int fold = 0; fold < Folds; ++fold)
        folds.push_back(m_fitter.fit([=](const Example &example) { return example.set < trained && example.fold != fold; }));
    out << measure::tableHead() << '\n';
    for (int set = 0; set < m_sets.size(); ++set) {
        for (const measure::OtherCommand &other : m_others) {
            QString error;
            const std::vector<double> theirs = other.score(m_sets[set], &error);
            if (!error.isEmpty())
                return error;
            row(m_sets[set], other.name, theirs, out);
        }
        row(m_sets[set], u"words and rules"_s, scores(set, [](const Example &) -> const Weights * { return nullptr; }), out);
        if (set >= trained) {
            row(m_sets[set], u"learned"_s, scores(set, [&](const Example &) { return &finished; }), out);
            continue;
        }
        row(m_sets[set], u"learned, 5-fold"_s, scores(set, [&](const Example &example) { return &folds[size_t(example.fold)]; }), out);
        const Weights without = m_fitter.fit([=](const Example &example) { return example.set < trained && example.set != set; });
        row(m_sets[set], u"learned, set left out"_s, scores(set, [&](const Example &) { return &without; }), out);
    }
    return {};
}

} // namespace rapport::sentiment::fit
