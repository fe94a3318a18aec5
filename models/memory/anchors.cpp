#include "models/memory/anchors.h"

#include "models/sentiment/engine.h"

#include <QFile>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace rapport::memory {

using namespace Qt::StringLiterals;
using sentiment::Engine;
using sentiment::Label;
using sentiment::ShopWords;

namespace {

/// A word that lost so much of a score would turn texts in which other words pull the other way.
constexpr double muchLess = 0.05;

/// Words only, so that "slow." is found by "slow".
QString keyOf(const QString &text)
{
    QString words;
    for (const QChar c : ShopWords::normalised(text))
        words += c.isLetterOrNumber() || c == u'\'' ? c : QChar(u' ');
    return u' ' + words.simplified() + u' ';
}

} // namespace

std::optional<Label> labelOf(QStringView id)
{
    if (id == u"negative")
        return Label::Negative;
    if (id == u"neutral")
        return Label::Neutral;
    if (id == u"positive")
        return Label::Positive;
    return {};
}

const Anchors &Anchors::of(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Anchors>> known;
    const QMutexLocker locker(&mutex);
    std::shared_ptr<const Anchors> &anchors = known[language];
    if (!anchors)
        anchors.reset(new Anchors(language, u":/sentiment/%1/anchors.tsv"_s.arg(language)));
    return *anchors;
}

Anchors::Anchors(const QString &language, const QString &path) : m_language(language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        const std::optional<Label> label = labelOf(QStringView(line).left(std::max<qsizetype>(tab, 0)));
        if (!label)
            continue;
        ++m_size;
        const QString text = line.mid(tab + 1);
        const double score = Engine::shared().score(text, {m_language, {}});
        if (sentiment::labelOf(score) == *label)
            m_texts.push_back({text, keyOf(text), *label, score});
    }
}

bool Anchors::breaks(const QString &key, double weight) const
{
    std::shared_ptr<ShopWords> words;
    const QString sought = u' ' + key + u' ';
    return std::any_of(m_texts.begin(), m_texts.end(), [&](const Text &text) {
        if (!text.key.contains(sought))
            return false;
        if (!words) {
            words = std::make_shared<ShopWords>();
            words->add(key, weight);
        }
        const double score = Engine::shared().score(text.text, {m_language, {}, words});
        const double lost = text.label == Label::Positive ? text.score - score : text.label == Label::Negative ? score - text.score : 0;
        return sentiment::labelOf(score) != text.label || lost > muchLess;
    });
}

} // namespace rapport::memory
