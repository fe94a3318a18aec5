#pragma once

#include "models/sentiment/lexicon.h"
#include "models/sentiment/patternexpander.h"
#include "models/sentiment/symbols.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rapport::sentiment {

/// Reads the word lists of a language from tab-separated files.
///
/// A bad line is left out and reported as "file:line: what is wrong"; the rest is used.
class LexiconReader
{
public:
    /// Reads `folder`/{inflections,rules,events,phrases,words}.tsv. Later files never overwrite what
    /// an earlier one said: events and phrases are more particular than words.
    void readLanguage(const QString &folder, Lexicon *lexicon);

    /// Reads `folder`/{emoji,emoticons}.tsv.
    void readSymbols(const QString &folder, Symbols *symbols);

    /// Lines of one file's content; `name` stands in the error messages. For tests.
    void readRules(const QString &name, const QByteArray &content, Lexicon *lexicon);
    void readPhrases(const QString &name, const QByteArray &content, Lexicon *lexicon, bool events);
    void readWords(const QString &name, const QByteArray &content, Lexicon *lexicon);
    void readInflections(const QString &name, const QByteArray &content);

    /// Lines that could not be used, in words.
    [[nodiscard]] const QStringList &errors() const { return m_errors; }

    /// Written lines that became entries (before inflection and alternatives).
    [[nodiscard]] int writtenEntries() const { return m_written; }

private:
    template <typename Use>
    void eachLine(const QString &name, const QByteArray &content, int minimumFields, Use use);
    [[nodiscard]] bool parseOpinion(const QStringList &fields, qsizetype valenceAt, Entry *entry, QString *error) const;
    QString addPattern(const QString &pattern, const Entry &entry, Lexicon *lexicon);
    QString addRule(const QStringList &fields, Lexicon *lexicon);

    PatternExpander m_patterns;
    QStringList m_errors;
    int m_written = 0;
};

} // namespace rapport::sentiment
