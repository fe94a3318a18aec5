#pragma once

#include <QString>
#include <QStringList>

namespace rapport::text {

/// The words of a text or of what was typed, as FTS5's unicode61 tokenizer cuts them: runs of letters and digits, folded.
[[nodiscard]] QStringList noteWords(const QString &text);

/// One line of plain text around the first of the words (folded; the last one may be only a beginning), at
/// most about `length` characters, with "…" where something is left out. The beginning where no word is found.
[[nodiscard]] QString snippet(const QString &text, const QStringList &words, int length = 120);

} // namespace rapport::text
