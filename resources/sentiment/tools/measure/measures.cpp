#include "resources/sentiment/tools/measure/measures.h"

#include "models/sentiment/reading.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace rapport::sentiment::measure {

using namespace Qt::StringLiterals;

namespace {

double ratio(double part, double whole)
{
    return whole > 0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

/// Mann-Whitney: mean rank of the positive texts among positive and negative ones.
double aucOf(const QVector<int> &labels, const std::vector<double> &scores)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (labels[qsizetype(i)] != 0)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [&scores](size_t a, size_t b) { return scores[a] < scores[b]; });
    double ranks = 0;
    double positives = 0;
    for (size_t i = 0; i < order.size();) {
        size_t end = i;
        while (end < order.size() && scores[order[end]] == scores[order[i]])
            ++end;
        for (size_t j = i; j < end; ++j) {
            if (labels[qsizetype(order[j])] > 0) {
                ranks += double(i + 1 + end) / 2;
                ++positives;
            }
        }
        i = end;
    }
    const double negatives = double(order.size()) - positives;
    return ratio(ranks - positives * (positives + 1) / 2, positives * negatives);
}

QString figure(double value)
{
    return std::isnan(value) ? u"   - "_s : u"%1"_s.arg(value, 5, 'f', 3);
}

} // namespace

Measures measure(const QVector<int> &labels, const std::vector<double> &scores)
{
    std::array<std::array<int, 3>, 3> counts{};
    for (size_t i = 0; i < scores.size(); ++i)
        ++counts[size_t(labels[qsizetype(i)] + 1)][size_t(labelOf(scores[i]))];
    Measures result;
    result.texts = int(scores.size());
    double sum = 0;
    int present = 0;
    for (size_t c = 0; c < 3; ++c) {
        const int hit = counts[c][c];
        const int said = counts[0][c] + counts[1][c] + counts[2][c];
        ClassMeasure &one = result.classes[c];
        one.texts = std::accumulate(counts[c].begin(), counts[c].end(), 0);
        one.precision = ratio(hit, said);
        one.recall = ratio(hit, one.texts);
        one.f1 = ratio(2.0 * hit, said + one.texts);
        if (one.texts > 0) {
            sum += one.f1;
            ++present;
        }
    }
    result.macroF1 = ratio(sum, present);
    result.auc = aucOf(labels, scores);
    return result;
}

QString tableHead()
{
    return u"%1 %2  texts    F1   AUC   | neg P     R    F1 | neu P     R    F1 | pos P     R    F1"_s.arg(u"set"_s, -21)
        .arg(u"engine"_s, -20);
}

QString tableRow(const QString &set, const QString &engine, const Measures &measures)
{
    QString row =
        u"%1 %2 %3 %4 %5"_s.arg(set, -21).arg(engine, -20).arg(measures.texts, 6).arg(figure(measures.macroF1), figure(measures.auc));
    for (const ClassMeasure &one : measures.classes) {
        const QString cells =
            one.texts ? figure(one.precision) + u' ' + figure(one.recall) + u' ' + figure(one.f1) : u"   -     -     - "_s;
        row += u" | "_s + cells;
    }
    return row;
}

} // namespace rapport::sentiment::measure
