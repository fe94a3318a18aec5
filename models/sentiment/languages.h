#pragma once

#include "models/sentiment/lexicon.h"
#include "models/sentiment/symbols.h"
#include "models/sentiment/token.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace rapport::sentiment {

/// The languages compiled into the program: one folder each under `root`, found by listing it.
class Languages
{
public:
    /// Loads every folder below `root` that has a `words.tsv`, and `root`/symbols.
    explicit Languages(const QString &root);

    /// Word lists of a language (ISO 639-1), null where there are none.
    [[nodiscard]] const Lexicon *lexicon(QStringView language) const;

    [[nodiscard]] const Symbols &symbols() const { return m_symbols; }

    /// Codes of the languages with word lists, sorted, English first.
    [[nodiscard]] QStringList codes() const;

    /// Bad lines of all files, "file:line: what is wrong"; empty in a sound build.
    [[nodiscard]] const QStringList &errors() const { return m_errors; }

    /// Lines of the files that became entries, over all languages, without the rules' lists.
    [[nodiscard]] int writtenEntries() const { return m_written; }

    /// Share (0..1) of a text's words that a lexicon knows; `words` is set to their number.
    [[nodiscard]] static double familiarity(const Lexicon &lexicon, std::span<const Token> tokens, int *words);

    /// Language of a text by its letters and n-grams; `prior` where the detector is not sure.
    [[nodiscard]] static QString detect(QStringView text, const QString &prior);

private:
    struct Language
    {
        QString code;
        std::unique_ptr<Lexicon> lexicon;
    };
    std::vector<Language> m_languages;
    Symbols m_symbols;
    QStringList m_errors;
    int m_written = 0;
};

} // namespace rapport::sentiment
