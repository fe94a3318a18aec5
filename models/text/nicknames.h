#pragma once

#include <QString>
#include <QStringList>

namespace rapport::text {

/// The name a short or pet form stands for ("bob" gives "robert"), the word itself where none is known. Folded words;
/// English and German forms.
[[nodiscard]] QString formalName(const QString &word);
/// All forms that stand for the same name as this one, the word itself included.
[[nodiscard]] QStringList nameForms(const QString &word);

} // namespace rapport::text
