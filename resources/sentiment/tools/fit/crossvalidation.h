#pragma once

#include "resources/sentiment/tools/fit/fitter.h"
#include "resources/sentiment/tools/measure/othercommand.h"

#include <QTextStream>

namespace rapport::sentiment::fit {

/// Prints for every training set, side by side: other commands, words and rules alone, the table fitted on the other
/// parts of all sets (5-fold), and the table fitted on all other sets. The last line of a set is the honest guess at
/// texts the table has never seen; for a development set it is the finished table.
class CrossValidation
{
public:
    static constexpr int Folds = 5;

    CrossValidation(const QVector<measure::LabelledSet> &sets, const std::vector<Example> &examples, const Fitter &fitter,
                    const QVector<measure::OtherCommand> &others)
        : m_sets(sets), m_examples(examples), m_fitter(fitter), m_others(others)
    {}

    /// Sets from `trained` on are development sets. Returns what went wrong with a command.
    [[nodiscard]] QString print(int trained, const Weights &finished, QTextStream &out) const;

private:
    void row(const measure::LabelledSet &set, const QString &engine, const std::vector<double> &scores, QTextStream &out) const;
    /// Scores of a set's examples by what `weightsOf` says of each.
    template<typename WeightsOf>
    [[nodiscard]] std::vector<double> scores(int set, WeightsOf weightsOf) const;

    const QVector<measure::LabelledSet> &m_sets;
    const std::vector<Example> &m_examples;
    const Fitter &m_fitter;
    const QVector<measure::OtherCommand> &m_others;
};

} // namespace rapport::sentiment::fit
