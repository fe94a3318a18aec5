#pragma once

#include "models/sample/random.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rapport::sample {

/// What one story has settled so far: the choices of sections marked "once", and the names the program fills in.
using Settled = QHash<QString, QString>;

/// A text file of sections, "[name]" with the lines below; "#" begins a comment. See resources/sample/phrases.txt.
class PhraseBook
{
public:
    /// Reads a file compiled into the program; a missing one is a defect and ends it.
    explicit PhraseBook(const QString &resource);

    /// The lines of a section; empty where there is none.
    [[nodiscard]] QStringList section(const QString &name) const { return m_sections.value(name); }
    [[nodiscard]] QStringList sections() const { return m_sections.keys(); }

    /// Fills in {section}, {^section} and what `settled` holds, also inside what was filled in.
    [[nodiscard]] QString expand(const QString &text, Random &random, Settled &settled) const;
    /// The names in braces that neither the book nor `known` can fill in.
    [[nodiscard]] QStringList unknownSlots(const QSet<QString> &known) const;

private:
    void append(QStringView text, Random &random, Settled &settled, QString &into, int depth) const;

    QHash<QString, QStringList> m_sections;
    QSet<QString> m_once;
};

} // namespace rapport::sample
