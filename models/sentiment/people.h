#pragma once

#include "models/sentiment/lexicon.h"
#include "models/sentiment/token.h"

#include <vector>

namespace rapport::sentiment {

/// Masks people's full names that nobody told beforehand: a listed first name or a title ("Mr") and the capitalised words
/// behind it, so that "Joy Sharp" weighs what "Emily Baker" does. Words that say who somebody is ("deaf", "Turkish",
/// "year-old") stay words, but are nothing to learn from. A text with a capital on most words tells no names.
void maskPeople(const Lexicon &lexicon, std::vector<Token> *tokens);

} // namespace rapport::sentiment
