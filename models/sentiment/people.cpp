#include "models/sentiment/people.h"

namespace rapport::sentiment {

namespace {

bool isWritten(const Token &token)
{
    return token.kind == TokenKind::Word && (token.flags & Capitalized) && !(token.flags & AllCaps) && token.length > 1;
}

/// Whether most words begin with a capital, as in a headline.
bool isHeadline(const std::vector<Token> &tokens)
{
    int words = 0;
    int capitals = 0;
    for (const Token &token : tokens) {
        words += token.kind == TokenKind::Word;
        capitals += isWritten(token);
    }
    return words > 5 && capitals * 10 > words * 6;
}

void mask(Token *token)
{
    token->kind = TokenKind::Masked;
    token->word = Vocabulary::Unknown;
    token->key = NoKey;
}

} // namespace

void maskPeople(const Lexicon &lexicon, std::vector<Token> *tokens)
{
    bool names = false;
    for (Token &token : *tokens) {
        if (token.kind != TokenKind::Word)
            continue;
        const quint32 classes = lexicon.word(token.word).classes;
        if (classes & PersonWord)
            token.key = NoKey;
        names |= (classes & (FirstName | TitleWord)) && isWritten(token);
    }
    if (!names || isHeadline(*tokens))
        return;
    for (size_t i = 0; i + 1 < tokens->size(); ++i) {
        Token &first = (*tokens)[i];
        const quint32 classes = lexicon.word(first.word).classes;
        if (!isWritten(first) || !(classes & (FirstName | TitleWord)))
            continue;
        size_t last = i;
        while (last + 1 < tokens->size() && (*tokens)[last].after == Boundary::None && isWritten((*tokens)[last + 1])) {
            const auto rest = std::span(*tokens).subspan(last + 1);
            // "Thank you Emily Great job": a phrase, or a word such as "The", is no name; "Love the" is no phrase here.
            const bool phrase = lexicon.longest(rest).length > 1 && !(lexicon.word(rest[1].word).classes & FunctionWord);
            if (phrase || (lexicon.word(rest.front().word).classes & FunctionWord))
                break;
            ++last;
        }
        for (size_t k = (classes & TitleWord) ? i + 1 : i; last > i && k <= last; ++k)
            mask(&(*tokens)[k]);
        i = last;
    }
}

} // namespace rapport::sentiment
