#pragma once

#include "models/sentiment/wordkey.h"

namespace rapport::sentiment {

enum class TokenKind : quint8 {
    Word,
    Number,
    Rating, ///< "9/10": `amount` is the share, 0..1.
    Symbol, ///< Emoji or emoticon: `word` is the index of its entry in Symbols.
    Masked, ///< A handle, link, address or name: weighs nothing.
};

enum TokenFlag : quint8 {
    AllCaps = 1,     ///< "TERRIBLE"
    Capitalized = 2, ///< "Terrible"
    Elongated = 4,   ///< "sooo"
    Quoted = 8,      ///< Directly behind an opening quotation mark.
};

/// What stands between a token and the next.
enum class Boundary : quint8 { None, Clause, Sentence };

/// One word of a text. Positions are UTF-16 units of the original.
struct Token
{
    int start = 0;
    int length = 0;
    WordKey key = NoKey;    ///< What a learned table calls it.
    float share = 1;        ///< How much of a learned weight counts here: what the rules left of the word.
    quint32 word = 0;  ///< Id in the language's Vocabulary.
    float amount = 0;  ///< Value of a number, share of a rating.
    TokenKind kind = TokenKind::Word;
    quint8 flags = 0;
    Boundary after = Boundary::None;
    quint8 exclamations = 0; ///< "!" right behind it, at most 255.
    bool question = false;   ///< "?" right behind it.
};

} // namespace rapport::sentiment
