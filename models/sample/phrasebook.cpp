#include "models/sample/phrasebook.h"

#include <QFile>
#include <QRegularExpression>

namespace rapport::sample {

namespace {
constexpr int deepest = 6; ///< A section that names itself would never end.
} // namespace

PhraseBook::PhraseBook(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not compiled in", qPrintable(resource));
    QString name;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            name = line.mid(1, line.indexOf(u']') - 1);
            if (line.endsWith(u" once"))
                m_once.insert(name);
        } else {
            m_sections[name].append(line);
        }
    }
}

QString PhraseBook::expand(const QString &text, Random &random, Settled &settled) const
{
    QString result;
    result.reserve(160);
    append(text, random, settled, result, 0);
    return result;
}

void PhraseBook::append(QStringView text, Random &random, Settled &settled, QString &into, int depth) const
{
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0 || depth > deepest) {
            into += text.sliced(from);
            return;
        }
        into += text.sliced(from, open - from);
        const bool capital = text.at(open + 1) == u'^';
        const QString slot = text.sliced(open + 1 + capital, close - open - 1 - capital).toString();
        const qsizetype start = into.size();
        if (const auto known = settled.constFind(slot); known != settled.cend()) {
            into += *known;
        } else if (const auto section = m_sections.constFind(slot); section != m_sections.cend()) {
            append(random.pick(*section), random, settled, into, depth + 1);
            if (m_once.contains(slot))
                settled.insert(slot, into.sliced(start));
        }
        if (capital && start < into.size())
            into[start] = into.at(start).toUpper();
        from = close + 1;
    }
}

QStringList PhraseBook::unknownSlots(const QSet<QString> &known) const
{
    static const QRegularExpression slot(QStringLiteral("\\{\\^?([^}]*)\\}"));
    QStringList unknown;
    for (const QStringList &lines : m_sections) {
        for (const QString &line : lines) {
            for (auto match = slot.globalMatch(line); match.hasNext();) {
                const QString name = match.next().captured(1);
                if (!m_sections.contains(name) && !known.contains(name))
                    unknown << name;
            }
        }
    }
    return unknown;
}

} // namespace rapport::sample
