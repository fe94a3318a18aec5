#include "models/sentiment/patternexpander.h"

namespace rapport::sentiment {

using namespace Qt::StringLiterals;

namespace {

bool endsLike(const QString &word, const QString &ending)
{
    if (word.size() < ending.size())
        return false;
    for (qsizetype i = 0; i < ending.size(); ++i) {
        const QChar letter = word[word.size() - ending.size() + i];
        const bool vowel = QStringView(u"aeiou").contains(letter);
        if (ending[i] == u'V' ? !vowel : ending[i] == u'C' ? vowel : letter != ending[i])
            return false;
    }
    return true;
}

QString inflect(const QString &base, const QString &form)
{
    if (form.startsWith(u'='))
        return QString(base + base.back()) + form.mid(1);
    if (form.startsWith(u'-') && form.size() > 1)
        return base.chopped(form[1].digitValue()) + form.mid(2);
    return base + form;
}

/// Parts of a pattern: words, or several of them in brackets.
QStringList elementsOf(const QString &pattern)
{
    QStringList elements;
    for (const QString &part : pattern.split(u' ', Qt::SkipEmptyParts)) {
        const bool open = !elements.isEmpty() && elements.back().startsWith(u'(') && !elements.back().endsWith(u')');
        if (open)
            elements.back() += u' ' + part;
        else
            elements.append(part);
    }
    return elements;
}

} // namespace

void PatternExpander::addSet(const QString &name, const QString &alternatives)
{
    m_sets[name] += alternatives.split(u'|', Qt::SkipEmptyParts);
}

void PatternExpander::addInflection(const QString &wordClass, const QString &ending, const QStringList &forms)
{
    if (!wordClass.isEmpty())
        m_inflections.push_back({wordClass.front(), ending, forms});
}

QStringList PatternExpander::forms(const QString &base, QChar wordClass) const
{
    QStringList all{base};
    if (wordClass == u'v') {
        if (const auto irregular = m_irregular.constFind(base); irregular != m_irregular.constEnd())
            return all + *irregular;
    }
    for (const Inflection &rule : m_inflections) {
        if (rule.wordClass != wordClass || !endsLike(base, rule.ending))
            continue;
        for (const QString &form : rule.forms)
            all.append(inflect(base, form));
        break;
    }
    return all;
}

QStringList PatternExpander::alternativesOf(QString element, QString *error) const
{
    QStringList all;
    for (const QString &written : element.split(u'|', Qt::SkipEmptyParts)) {
        if (written.startsWith(u'<') && written.endsWith(u'>')) {
            const QString name = written.mid(1, written.size() - 2);
            if (!m_sets.contains(name)) {
                *error = u"unknown set %1"_s.arg(written);
                return {};
            }
            for (const QString &member : m_sets.value(name))
                all += alternativesOf(member, error);
        } else if (written.endsWith(u'~')) {
            all += forms(written.chopped(1), u'v');
        } else {
            all.append(written);
            for (const QString &ending : m_apostropheEndings) {
                if (written.endsWith(ending))
                    all.append(QString(written).remove(u'\''));
            }
        }
    }
    return all;
}

std::vector<QStringList> PatternExpander::expand(const QString &pattern, QString *error) const
{
    std::vector<QStringList> sequences{QStringList()};
    const QStringList elements = elementsOf(pattern);
    for (QString element : elements) {
        const bool optional = element.startsWith(u'(') && element.endsWith(u')');
        if (optional)
            element = element.mid(1, element.size() - 2);
        if (element.contains(u'(') || element.contains(u')')) {
            *error = u"brackets must enclose a whole element: %1"_s.arg(element);
            return {};
        }
        if (optional && element.contains(u' ')) {
            const auto inner = expand(element, error);
            std::vector<QStringList> longer = sequences;
            for (const QStringList &sequence : sequences) {
                for (const QStringList &tail : inner)
                    longer.push_back(sequence + tail);
            }
            sequences.swap(longer);
            continue;
        }
        const QStringList alternatives = alternativesOf(element, error);
        if (alternatives.isEmpty()) {
            if (error->isEmpty())
                *error = u"empty element"_s;
            return {};
        }
        std::vector<QStringList> longer;
        if (optional)
            longer = sequences;
        for (const QStringList &sequence : sequences) {
            for (const QString &alternative : alternatives) {
                longer.push_back(sequence);
                longer.back() += alternative.split(u' ');
            }
        }
        if (longer.size() > size_t(MaxSequences)) {
            *error = u"stands for more than %1 sequences"_s.arg(MaxSequences);
            return {};
        }
        sequences.swap(longer);
    }
    std::erase_if(sequences, [](const QStringList &sequence) { return sequence.isEmpty(); });
    if (sequences.empty() && error->isEmpty())
        *error = u"empty pattern"_s;
    return sequences;
}

} // namespace rapport::sentiment
