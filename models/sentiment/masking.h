#pragma once

#include "models/sentiment/token.h"

#include <QStringList>
#include <QStringView>

#include <vector>

namespace rapport::sentiment {

/// End of everything from `start` up to the next space, without the punctuation of the sentence around it.
[[nodiscard]] int chunkEnd(QStringView text, int start);

/// If the run of letters [start, end) begins something that is no language (a link, a domain, a path, a file name, a handle
/// with underscores, a code such as "GOOD-1234"): where that ends; otherwise -1. Punctuation behind it is not part of it.
/// Looks only as far as it reaches, or a few characters.
[[nodiscard]] int unspokenEnd(QStringView text, int start, int end);

/// If the digits [start, end) begin a number that goes on in letters ("0800-GOOD") or a code ("12-AB"): where that ends;
/// otherwise -1.
[[nodiscard]] int numberedEnd(QStringView text, int start, int end);

/// Masks the record's names: every part of a name where it is written with a capital letter. A word of the language that is
/// also a name stays a word where it looks like one: small, in capitals among others, or a second name opening a sentence
/// ("Love the bike!" from Will Love).
void maskNames(QStringView text, const QStringList &names, std::vector<Token> *tokens);

} // namespace rapport::sentiment
