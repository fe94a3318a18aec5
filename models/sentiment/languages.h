#pragma once

#include "models/sentiment/learnedtable.h"
#include "models/sentiment/lexicon.h"
#include "models/sentiment/symbols.h"
#include "models/sentiment/token.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace rapport::sentiment {

/// The languages compiled into the program: one table each, found by listing them.
class Languages
{
public:
    /// Loads every <language>.table in `root` and symbols.table there, as the program compile_sentiment wrote them.
    explicit Languages(const QString &root);

    /// Word lists of a language (ISO 639-1), null where there are none.
    [[nodiscard]] const Lexicon *lexicon(QStringView language) const;

    [[nodiscard]] const Symbols &symbols() const { return m_symbols; }

    /// Codes of the languages with word lists, sorted, English first.
    [[nodiscard]] QStringList codes() const;

    /// Learned weights of a language, null where there is no such language; empty where nothing was learned.
    [[nodiscard]] const LearnedTable *learned(QStringView language) const;

    /// False where a table could not be read: a damaged build.
    [[nodiscard]] bool isSound() const { return m_sound && !m_languages.empty(); }

    /// Lines of the lists that became entries, over all languages and with the symbols, without the rules' lists.
    [[nodiscard]] int writtenEntries() const;

    /// Share (0..1) of a text's words that a lexicon knows; `words` is set to their number.
    [[nodiscard]] static double familiarity(const Lexicon &lexicon, std::span<const Token> tokens, int *words);

    /// Language of a text by its letters and n-grams; `prior` where the detector is not sure.
    [[nodiscard]] static QString detect(QStringView text, const QString &prior);

private:
    struct Language
    {
        QString code;
        std::unique_ptr<Lexicon> lexicon;
        LearnedTable learned;
    };
    std::vector<Language> m_languages;
    Symbols m_symbols;
    bool m_sound = true;
};

} // namespace rapport::sentiment
