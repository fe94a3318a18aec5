#pragma once

#include "models/sentiment/wordkey.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace rapport::sentiment::fit {

/// What a table may not use, read from notlearned.txt: kind, tab, words. Kinds: "topic" (what is talked about: a film, a
/// phone), "person" (whom it is about: gender, age, origin, faith) and "grammar" (words that only hold others together).
class StopList
{
public:
    /// Reads the lines of a file; an empty string or what is wrong with them.
    QString read(const QString &name, const QByteArray &tsv);

    /// Whether a word or a pair may have a weight: no topic, no person, and not grammar alone.
    [[nodiscard]] bool allows(const QString &term) const;

private:
    QSet<QString> m_refused;
    QSet<QString> m_grammar;
};

/// A word or pair seen in the training texts.
struct Term
{
    QString text;    ///< "never again"; "#" for a number. Empty if its spelling could not be told.
    int texts = 0;   ///< Texts it stands in.
    int inside = 0;  ///< Of a word: how often it stood inside a sentence ...
    int capital = 0; ///< ... and how often capitalised there.
    bool allowed = false;

    /// Mostly capitalised where grammar does not ask for it: "Samsung".
    [[nodiscard]] bool isName() const { return inside >= 3 && capital * 2 > inside; }
};

/// Numbers the terms of all texts in the order they are met.
class TermIndex
{
public:
    int add(WordKey key);
    [[nodiscard]] int find(WordKey key) const { return m_ids.value(key, -1); }
    [[nodiscard]] Term &operator[](int id) { return m_terms[size_t(id)]; }
    [[nodiscard]] const Term &operator[](int id) const { return m_terms[size_t(id)]; }
    [[nodiscard]] int size() const { return int(m_terms.size()); }

    /// Sets Term::allowed from the list and from what is a name, of pairs by both of their words.
    void allow(const StopList &list);

private:
    QHash<WordKey, int> m_ids;
    std::vector<Term> m_terms;
};

} // namespace rapport::sentiment::fit
