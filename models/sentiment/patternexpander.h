#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace rapport::sentiment {

/// Turns one written pattern into the plain word sequences it stands for.
///
/// Elements are separated by spaces: `a|b` alternatives, `(a)` or `(a b)` optional, `word~` every form of a
/// verb, `<set>` a named set (whose members may be several words), `_` any one word, `#` a number.
class PatternExpander
{
public:
    static constexpr int MaxSequences = 3000; ///< A pattern that stands for more is refused.

    /// Adds to the named set; alternatives separated by `|`.
    void addSet(const QString &name, const QString &alternatives);

    /// Words that end so may be written without their apostrophe ("n't").
    void addApostropheEnding(const QString &ending) { m_apostropheEndings.append(ending); }

    /// One line of the inflection rules: class letter, ending (C consonant, V vowel), forms such as
    /// "-1ies" (cut one, append) or "=ed" (double the last letter, append). First match wins.
    void addInflection(const QString &wordClass, const QString &ending, const QStringList &forms);

    /// All written forms of a base that the rules would get wrong.
    void addIrregular(const QString &base, const QStringList &forms) { m_irregular.insert(base, forms); }

    /// Base form and its inflections in the word class ('v', 'n', 'c' comparison, 'l' adverb).
    [[nodiscard]] QStringList forms(const QString &base, QChar wordClass) const;

    /// All sequences; empty and `error` set where the pattern is not well formed.
    [[nodiscard]] std::vector<QStringList> expand(const QString &pattern, QString *error) const;

private:
    struct Inflection
    {
        QChar wordClass;
        QString ending;
        QStringList forms;
    };
    [[nodiscard]] QStringList alternativesOf(QString element, QString *error) const;

    QHash<QString, QStringList> m_sets;
    QHash<QString, QStringList> m_irregular;
    QStringList m_apostropheEndings;
    std::vector<Inflection> m_inflections;
};

} // namespace rapport::sentiment
