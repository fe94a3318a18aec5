#include "resources/sentiment/tools/fit/terms.h"

#include <algorithm>

namespace rapport::sentiment::fit {

using namespace Qt::StringLiterals;

QString StopList::read(const QString &name, const QByteArray &tsv)
{
    int number = 0;
    for (const QString &line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString kind = line.section(u'\t', 0, 0);
        const QStringList words = line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts);
        const bool isGrammar = kind == u"grammar"_s;
        if (words.isEmpty() || !(isGrammar || kind == u"topic"_s || kind == u"person"_s))
            return u"%1:%2: no topic, person or grammar with words"_s.arg(name).arg(number);
        QSet<QString> &set = isGrammar ? m_grammar : m_refused;
        for (const QString &word : words)
            set.insert(word);
    }
    return {};
}

bool StopList::allows(const QString &term) const
{
    bool isGrammar = true;
    for (const QString &word : term.split(u' ')) {
        QString stem = word;
        if (stem.endsWith(u"'s"_s))
            stem.chop(2);
        if (m_refused.contains(word) || m_refused.contains(stem))
            return false;
        isGrammar &= m_grammar.contains(word) || word.size() < 2;
    }
    return !isGrammar;
}

int TermIndex::add(WordKey key)
{
    const auto known = m_ids.constFind(key);
    if (known != m_ids.constEnd())
        return *known;
    const int id = size();
    m_ids.insert(key, id);
    m_terms.push_back({});
    return id;
}

void TermIndex::allow(const StopList &list)
{
    for (Term &term : m_terms) {
        const QStringList words = term.text.split(u' ');
        const bool names = std::any_of(words.begin(), words.end(), [this](const QString &word) {
            const int id = find(wordKey(word));
            return id >= 0 && m_terms[size_t(id)].isName();
        });
        term.allowed = !term.text.isEmpty() && !names && list.allows(term.text);
    }
}

} // namespace rapport::sentiment::fit
