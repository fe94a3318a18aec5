#pragma once

#include "models/metrics/drivers.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace rapport::metrics {

/// One text: who said it, in what mood, and the phrases in it.
struct PhraseText
{
    qint64 customer = 0;
    qint64 at = 0;
    qint64 record = 0;   ///< The caller's own number for it.
    int mood = 0;        ///< Thousandths.
    QStringList phrases; ///< As they are compared; repeated ones count once.
};

/// Which phrases go with good or bad mood: customers' mean moods in texts with it against texts without.
class PhraseTally
{
public:
    void add(const PhraseText &text) { m_texts.push_back(text); }
    /// Kind "phrase", the phrase as id. Phrases that fewer than `fewest` customers used are left out: they would say little about the shop and
    /// much about a person. Puts the texts in order: once only.
    [[nodiscard]] QVector<DriverInput> inputs();

private:
    struct Part
    {
        Sums with;
        Sums without;                                   ///< Of customers who used it, in their other texts.
        Sums users;                                     ///< All texts of customers who used it.
        std::vector<std::pair<qint64, qint64>> records; ///< When, record.
    };

    std::vector<PhraseText> m_texts;
};

/// Those that are real (by Driver::real()), the largest difference first and at most `most`; of phrases that hold one another, or
/// stand in mostly the same texts, only the first: "long queue" says it, "a long queue" adds nothing.
[[nodiscard]] QVector<Driver> tellingPhrases(const QVector<Driver> &found, qsizetype most);

} // namespace rapport::metrics
