#pragma once

#include <QString>

namespace rapport::templates {

/// What somebody else wrote of `body`: without the words of a template that was put into it. Only for reading a mood: "I'm so
/// sorry this went wrong" is the shop's word, not the customer's, also in a note of what they said.
///
/// The template is known by what stands between its placeholders, each of which may have become anything on one line. Where a
/// person changed it, so that the whole is not found, its sentences are looked for one by one, and what they wrote anew stays.
/// `body` itself comes back where nothing is found.
///
/// Pure, and the same whenever it is asked with the same texts. The template's text is the stored one: where it was changed
/// since, less of it is found, where it was deleted nothing is, and the old note reads with those words from then on, once it
/// is read anew. That is accepted: the alternative is to keep every text twice.
[[nodiscard]] QString withoutTemplate(const QString &body, const QString &templateBody);

} // namespace rapport::templates
