#include "models/metrics/phrasetally.h"

#include "models/metrics/newest.h"

#include <algorithm>
#include <map>

namespace rapport::metrics {

namespace {

struct Cell
{
    qint64 sum = 0;
    qint64 n = 0;
    [[nodiscard]] double mean() const { return static_cast<double>(sum) / static_cast<double>(n) / 1000; }
};

Sums minus(const Sums &all, const Sums &part)
{
    return {all.n - part.n, all.sum - part.sum, std::max(0.0, all.squares - part.squares)};
}

bool holds(const QString &longer, const QString &shorter)
{
    return QString(u' ' + longer + u' ').contains(u' ' + shorter + u' ');
}

/// Whether two phrases stand in mostly the same texts: then they are pieces of one sentence.
bool standTogether(const Driver &a, const Driver &b)
{
    const QSet<qint64> texts(a.records.begin(), a.records.end());
    const auto shared = std::count_if(b.records.begin(), b.records.end(), [&](qint64 record) { return texts.contains(record); });
    return 2 * shared > std::max(a.records.size(), b.records.size());
}

} // namespace

QVector<DriverInput> PhraseTally::inputs()
{
    std::sort(m_texts.begin(), m_texts.end(), [](const PhraseText &a, const PhraseText &b) { return a.customer < b.customer; });
    QHash<QString, Part> parts;
    Sums everybody;
    for (auto from = m_texts.cbegin(); from != m_texts.cend();) {
        const auto to = std::find_if(from, m_texts.cend(), [&](const PhraseText &text) { return text.customer != from->customer; });
        Cell all;
        QHash<QString, Cell> own;
        for (auto text = from; text != to; ++text) {
            all.sum += text->mood;
            ++all.n;
            for (const QString &phrase : QSet<QString>(text->phrases.begin(), text->phrases.end())) {
                Cell &cell = own[phrase];
                cell.sum += text->mood;
                ++cell.n;
                parts[phrase].records.emplace_back(text->at, text->record);
            }
        }
        everybody.add(all.mean());
        for (auto it = own.cbegin(); it != own.cend(); ++it) {
            Part &part = parts[it.key()];
            part.with.add(it->mean());
            part.users.add(all.mean());
            if (const Cell rest{all.sum - it->sum, all.n - it->n}; rest.n > 0)
                part.without.add(rest.mean());
        }
        from = to;
    }
    // By name: the same texts give the same order, whatever the hash.
    std::map<QString, const Part *> ordered;
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        if (it->with.n >= fewest)
            ordered.emplace(it.key(), &*it);
    }
    QVector<DriverInput> result;
    for (const auto &[phrase, part] : ordered) {
        DriverInput input{QStringLiteral("phrase"), phrase, part->with, minus(everybody, part->users), {}};
        input.without += part->without;
        Newest newest;
        for (const auto &[at, record] : part->records)
            newest.add(at, record);
        input.records = newest.records();
        result.append(input);
    }
    return result;
}

QVector<Driver> tellingPhrases(const QVector<Driver> &found, qsizetype most)
{
    QVector<Driver> chosen;
    for (const Driver &driver : found) {
        const bool known = std::any_of(chosen.begin(), chosen.end(), [&](const Driver &other) {
            return holds(driver.id, other.id) || holds(other.id, driver.id) || standTogether(driver, other);
        });
        if (driver.real() && !known)
            chosen.append(driver);
        if (chosen.size() == most)
            break;
    }
    return chosen;
}

} // namespace rapport::metrics
