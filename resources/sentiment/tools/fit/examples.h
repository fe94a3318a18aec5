#pragma once

#include "models/sentiment/languages.h"
#include "models/sentiment/passage.h"
#include "resources/sentiment/tools/fit/terms.h"
#include "resources/sentiment/tools/measure/labelledtexts.h"

#include <utility>
#include <vector>

namespace rapport::sentiment::fit {

/// A labelled text as the fit sees it.
struct Example
{
    int set = 0;
    int fold = 0;                             ///< Which part it is held out with.
    int label = 0;                            ///< -1, 0, 1
    double gold = 0.0;                        ///< -1 ... 1
    double base = 0.0;                        ///< Raw score of words and rules.
    bool hasOpinion = false;                  ///< An opinion word counted.
    std::vector<std::pair<int, float>> terms; ///< Ids in the TermIndex, each once, rising, and how much of them counts.
};

/// Turns texts into examples: layers 1 and 2 of the engine, and the terms layer 3 may know.
class ExampleReader
{
public:
    /// `language`: ISO 639-1 code with word lists.
    ExampleReader(const QString &language, TermIndex *terms);

    /// Appends the examples of a set; they are dealt to `folds` parts by their place in the file.
    void read(const measure::LabelledSet &set, int setNumber, int folds, std::vector<Example> *examples);

private:
    void name(QStringView text);
    void nameWord(int id, QStringView text, size_t token);

    Languages m_languages;
    const Lexicon *m_lexicon;
    TermIndex *m_terms;
    Passage m_passage;
};

} // namespace rapport::sentiment::fit
