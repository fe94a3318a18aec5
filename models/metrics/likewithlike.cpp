#include "models/metrics/likewithlike.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace rapport::metrics {

namespace {

constexpr int spendings = 2; ///< `before` and `pace`.
constexpr int most = Subject::kinds + spendings;

using Row = std::array<double, most>;
using Matrix = std::array<Row, most>;

double dot(const Row &a, const Row &b, int n)
{
    double sum = 0;
    for (int i = 0; i < n; ++i)
        sum += a[static_cast<std::size_t>(i)] * b[static_cast<std::size_t>(i)];
    return sum;
}

/// The inverse of a symmetric positive definite matrix by Cholesky's factors; empty where it is not.
std::optional<Matrix> inverse(const Matrix &a, int n)
{
    Matrix lower{};
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j <= i; ++j) {
            auto &row = lower[static_cast<std::size_t>(i)];
            const double rest =
                a[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)] - dot(row, lower[static_cast<std::size_t>(j)], j);
            if (i != j)
                row[static_cast<std::size_t>(j)] = rest / lower[static_cast<std::size_t>(j)][static_cast<std::size_t>(j)];
            else if (rest <= 0)
                return std::nullopt;
            else
                row[static_cast<std::size_t>(i)] = std::sqrt(rest);
        }
    }
    Matrix result{};
    for (int column = 0; column < n; ++column) {
        Row forward{};
        for (int i = 0; i < n; ++i) {
            const auto at = static_cast<std::size_t>(i);
            forward[at] = ((i == column ? 1 : 0) - dot(lower[at], forward, i)) / lower[at][at];
        }
        for (int i = n - 1; i >= 0; --i) {
            const auto at = static_cast<std::size_t>(i);
            double rest = forward[at];
            for (int k = i + 1; k < n; ++k)
                rest -= lower[static_cast<std::size_t>(k)][at] * result[static_cast<std::size_t>(k)][static_cast<std::size_t>(column)];
            result[at][static_cast<std::size_t>(column)] = rest / lower[at][at];
        }
    }
    return result;
}

/// The columns of the fit: a kind that both sides have gets one of its own, spending gets two for all.
class Columns
{
public:
    explicit Columns(const QVector<Subject> &subjects)
    {
        std::array<int, Subject::kinds> treated{};
        std::array<int, Subject::kinds> alone{};
        for (const Subject &subject : subjects) {
            ++(subject.treated ? treated : alone)[static_cast<std::size_t>(subject.kind())];
            m_scale += subject.pace;
        }
        m_scale = m_scale > 0 ? m_scale / static_cast<double>(subjects.size()) : 1;
        for (std::size_t kind = 0; kind < Subject::kinds; ++kind)
            m_column[kind] = treated[kind] > 0 && alone[kind] > 1 ? m_count++ : -1;
    }

    [[nodiscard]] bool has(const Subject &subject) const { return columnOf(subject) >= 0; }
    [[nodiscard]] int count() const { return m_count + spendings; }
    [[nodiscard]] Row of(const Subject &subject) const
    {
        Row row{};
        row[static_cast<std::size_t>(columnOf(subject))] = 1;
        row[static_cast<std::size_t>(m_count)] = subject.before / m_scale;
        row[static_cast<std::size_t>(m_count + 1)] = subject.pace / m_scale;
        return row;
    }

private:
    [[nodiscard]] int columnOf(const Subject &subject) const { return m_column[static_cast<std::size_t>(subject.kind())]; }

    std::array<int, Subject::kinds> m_column{};
    int m_count = 0;
    double m_scale = 0; ///< Spending is measured in units of the usual one: the matrix stays well-conditioned.
};

Row times(const Matrix &matrix, const Row &row, int n)
{
    Row result{};
    for (int i = 0; i < n; ++i)
        result[static_cast<std::size_t>(i)] = dot(matrix[static_cast<std::size_t>(i)], row, n);
    return result;
}

} // namespace

Difference likeWithLike(const QVector<Subject> &subjects)
{
    const Columns columns(subjects);
    const int n = columns.count();
    Difference found;
    Matrix normal{};
    Row moments{};
    Row centre{}; // Of the treated.
    for (const Subject &subject : subjects) {
        if (!columns.has(subject)) {
            found.leftOut += subject.treated ? 1 : 0;
            continue;
        }
        const Row row = columns.of(subject);
        ++(subject.treated ? found.treated : found.compared);
        found.spent += subject.treated ? subject.after : 0;
        for (std::size_t i = 0; i < most; ++i) {
            centre[i] += subject.treated ? row[i] : 0;
            moments[i] += subject.treated ? 0 : row[i] * subject.after;
            for (std::size_t k = 0; k < most; ++k)
                normal[i][k] += subject.treated ? 0 : row[i] * row[k];
        }
    }
    if (found.treated < fewest || found.compared < fewest + n)
        return found;
    const double treated = static_cast<double>(found.treated);
    const double compared = static_cast<double>(found.compared);
    // Where everybody spent nothing before, or the year before is the days before, the columns say the same: a touch of ridge decides.
    for (std::size_t i = 0; i < most; ++i) {
        normal[i][i] += 1e-8 * compared;
        centre[i] /= treated;
    }
    found.spent /= treated;
    const std::optional<Matrix> inverted = inverse(normal, n);
    if (!inverted) {
        found.compared = 0;
        return found;
    }
    const Row fit = times(*inverted, moments, n);
    const Row leverage = times(*inverted, centre, n);
    found.value = found.spent - dot(centre, fit, n);
    double own = 0; // Variance of the treated around what was expected of them, and of that expectation.
    double others = 0;
    for (const Subject &subject : subjects) {
        if (!columns.has(subject))
            continue;
        const Row row = columns.of(subject);
        const double error = subject.after - dot(row, fit, n);
        if (subject.treated) {
            own += (error - found.value) * (error - found.value);
        } else {
            // As MacKinnon & White 1985 (HC3): a few large customers must not make the rest look calm.
            const double hat = std::min(0.9, dot(row, times(*inverted, row, n), n));
            const double pull = dot(row, leverage, n) * error / (1 - hat);
            others += pull * pull;
        }
    }
    own /= (treated - 1) * treated;
    const double variance = own + others;
    found.standardError = std::sqrt(variance);
    const double fourth = own * own / (treated - 1) + others * others / (compared - n);
    found.freedom = fourth > 0 ? variance * variance / fourth : 1e6;
    return found;
}

} // namespace rapport::metrics
