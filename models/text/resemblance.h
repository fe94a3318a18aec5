#pragma once

#include <QString>
#include <QStringList>

namespace rapport::text {

/// How alike two words are, 0..1, by letters in common near the same place, more where they begin alike: Jaro's measure with
/// Winkler's prefix bonus (W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990; p = 0.1, four letters).
[[nodiscard]] double jaroWinkler(const QString &one, const QString &other);

/// The words of a name that tell people apart: folded, titles and legal forms dropped, pet forms replaced by the name they
/// stand for, in alphabetical order. "Holm, Dr. Bob" and "Robert Holm" give the same.
[[nodiscard]] QStringList nameWords(const QString &name);

enum class NameMatch { Different, Similar, Same };
/// Same: the same words. Similar: each word of the shorter name has one like it in the other, an initial or a
/// few letters off; the longer name may have more.
[[nodiscard]] NameMatch compareNames(const QStringList &one, const QStringList &other);

/// An address by its letters and digits alone, folded, street endings written the same: what two spellings have in common.
[[nodiscard]] QString addressKey(const QString &address);

} // namespace rapport::text
