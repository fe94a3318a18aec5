#include "resources/sentiment/tools/fit/examples.h"

#include "models/sentiment/learnedlayer.h"
#include "models/sentiment/scanner.h"
#include "models/sentiment/summary.h"
#include "models/sentiment/wordrun.h"

#include <map>

namespace rapport::sentiment::fit {

using namespace Qt::StringLiterals;

ExampleReader::ExampleReader(const QString &language, TermIndex *terms)
    : m_languages(u":/sentiment"_s), m_lexicon(m_languages.lexicon(language)), m_terms(terms)
{}

/// Finds out how a word is spelt: its key alone does not tell.
void ExampleReader::nameWord(int id, QStringView text, size_t token)
{
    Term &term = (*m_terms)[id];
    const Token &at = m_passage.tokens[token];
    const bool inside = token > 0 && m_passage.tokens[token - 1].after != Boundary::Sentence && !(at.flags & Quoted);
    if (inside && !(at.flags & AllCaps)) {
        ++term.inside;
        term.capital += (at.flags & Capitalized) != 0;
    }
    if (!term.text.isEmpty())
        return;
    if (at.key == NumberKey) {
        term.text = u"#"_s;
        return;
    }
    const WordRun run = WordRun::read(text.left(at.start + at.length), at.start, true);
    if (run.length > 0 && run.key == at.key)
        term.text = run.view().toString();
}

void ExampleReader::name(QStringView text)
{
    int before = -1;
    for (size_t i = 0; i < m_passage.tokens.size(); ++i) {
        const Token &token = m_passage.tokens[i];
        if (!isArticle(token.key)) {
            const int id = token.key == NoKey ? -1 : m_terms->add(token.key);
            if (id >= 0)
                nameWord(id, text, i);
            if (id >= 0 && before >= 0) {
                const int pair = m_terms->add(pairKey(m_passage.tokens[size_t(before)].key, token.key));
                const int first = m_terms->find(m_passage.tokens[size_t(before)].key);
                if (!(*m_terms)[first].text.isEmpty() && !(*m_terms)[id].text.isEmpty())
                    (*m_terms)[pair].text = (*m_terms)[first].text + u' ' + (*m_terms)[id].text;
            }
            before = id < 0 ? -1 : int(i);
        }
        if (token.after != Boundary::None)
            before = -1;
    }
}

void ExampleReader::read(const measure::LabelledSet &set, int setNumber, int folds, std::vector<Example> *examples)
{
    for (qsizetype i = 0; i < set.texts.size(); ++i) {
        const measure::LabelledText &text = set.texts[i];
        m_passage.clear();
        Scanner(m_lexicon, m_languages.symbols()).scan(text.text, {}, &m_passage.tokens);
        outline(text.text, m_lexicon, m_languages.symbols(), nullptr, &m_passage);
        applyRules(*m_lexicon, &m_passage);
        Example example;
        example.set = setNumber;
        // Neighbours in a file are often from one source: deal them out in a fixed mixed order.
        example.fold = int((quint64(i) * 0x9E3779B97F4A7C15ull >> 33) % quint64(folds));
        example.label = text.label;
        example.gold = text.gold;
        example.base = rawScore(m_passage);
        shareOut(&m_passage);
        example.hasOpinion = hasOpinion(m_passage);
        name(text.text);
        std::map<int, float> found;
        forEachTerm(m_passage.tokens, [&](WordKey key, int, int, float share) { found[m_terms->add(key)] += share; });
        example.terms.assign(found.begin(), found.end());
        for (const auto &[term, share] : example.terms)
            ++(*m_terms)[term].texts;
        examples->push_back(std::move(example));
    }
}

} // namespace rapport::sentiment::fit
