#pragma once

#include "models/sentiment/lexicon.h"
#include "models/sentiment/symbols.h"
#include "models/sentiment/token.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace rapport::sentiment {

struct WordRun;

/// Cuts a text into tokens in one pass, looking each word up as it goes.
///
/// Takes any UTF-16: lone surrogates, control and zero-width characters are passed over. Handles,
/// links, addresses and the record's own names come out masked.
class Scanner
{
public:
    /// `lexicon` may be null: then only symbols are found.
    Scanner(const Lexicon *lexicon, const Symbols &symbols) : m_lexicon(lexicon), m_symbols(symbols) {}

    /// Appends the tokens of `text` to `out`. Linear in the length of the text.
    void scan(QStringView text, const QStringList &names, std::vector<Token> *out);

private:
    void scanWord();
    void scanNumber();
    [[nodiscard]] quint32 numeral(int start) const;
    void scanPunctuation(char32_t c);
    bool scanSymbol(char32_t c);
    void scanNewLine();
    void emitMasked(int start, int end);
    void maskAddress();
    /// Id of a word; `key` becomes that of the spelling that was found: "sooo" is "so".
    [[nodiscard]] quint32 lookUp(const WordRun &run, WordKey *key) const;
    void emitWord(const WordRun &run);
    void bound(Boundary boundary);

    [[nodiscard]] char16_t at(int position) const;

    const Lexicon *m_lexicon;
    const Symbols &m_symbols;
    QStringView m_text;
    int m_position = 0;
    bool m_quoted = false;
    int m_open = 0; ///< Round brackets not closed yet.
    std::vector<Token> *m_out = nullptr;
};

} // namespace rapport::sentiment
