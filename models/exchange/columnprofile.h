#pragma once

#include "models/exchange/dateformat.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

namespace rapport::exchange {

/// What the dates of a whole column say about how they are written.
class DateEvidence
{
public:
    void add(QStringView cell);
    /// Adds another column's evidence: dates of one file are written alike.
    void add(const DateEvidence &other);

    struct Verdict
    {
        QString format;      ///< Empty: the column holds no dates.
        bool ambiguous = false;
        QStringList choices; ///< Formats that read the column, the likelier one first.
    };
    [[nodiscard]] Verdict verdict() const;
    /// Share of the filled cells that are some date, 0..1.
    [[nodiscard]] double share() const;

private:
    void addEpoch(QStringView cell);
    void addNumeric(const DateParts &parts);
    void addTime(QStringView rest);
    [[nodiscard]] Verdict numericVerdict() const;

    qint64 m_filled = 0;
    qint64 m_yearFirst = 0;
    qint64 m_compact = 0;
    qint64 m_epochSeconds = 0;
    qint64 m_epochMillis = 0;
    qint64 m_words = 0;      ///< "3 Mar 2024".
    qint64 m_wordsFirst = 0; ///< "Mar 3, 2024".
    qint64 m_numeric = 0;    ///< Day and month as numbers, the year last.
    qint64 m_onlyDayFirst = 0;
    qint64 m_onlyMonthFirst = 0;
    qint64 m_shortYears = 0;
    qint64 m_times = 0;
    qint64 m_midnights = 0;
    qint64 m_wholeDayEpochs = 0;
    QHash<QChar, qint64> m_separators;
};

/// What the numbers of a whole column say about the decimal mark.
class NumberEvidence
{
public:
    void add(QStringView cell);
    void add(const NumberEvidence &other);
    /// '.' or ','; null where nothing in the column tells. A currency of three digits makes "1,234" a fraction.
    [[nodiscard]] QChar decimalMark(int currencyDigits = 2) const;
    [[nodiscard]] double share() const { return m_filled == 0 ? 0.0 : static_cast<double>(m_numbers) / static_cast<double>(m_filled); }
    [[nodiscard]] bool hasFractions() const { return m_point + m_comma > 0; }
    [[nodiscard]] bool hasCurrency() const { return m_currencies * 2 > m_numbers; }

private:
    qint64 m_filled = 0;
    qint64 m_numbers = 0;
    qint64 m_currencies = 0;
    qint64 m_point = 0;       ///< Numbers in which a point can only be the decimal mark.
    qint64 m_comma = 0;
    qint64 m_pointOfThree = 0; ///< "1.234": most likely a group.
    qint64 m_commaOfThree = 0;
};

/// What the cells of one column look like.
struct ColumnProfile
{
    DateEvidence dates;
    NumberEvidence numbers;
    qint64 filled = 0;
    qint64 emails = 0;
    qint64 phones = 0;   ///< Seven digits or more with the marks people write between them.
    qint64 letters = 0;  ///< Cells with a letter in them.
    qint64 spaced = 0;   ///< Cells of two words or more.
    qint64 whole = 0;    ///< Cells of digits only.
    qint64 length = 0;   ///< Sum of lengths.
    QSet<QString> seen;  ///< The first thousand different values.

    void add(const QString &cell);
    [[nodiscard]] double shareOf(qint64 count) const { return filled == 0 ? 0.0 : static_cast<double>(count) / static_cast<double>(filled); }
    [[nodiscard]] bool repeats() const { return filled > seen.size() && seen.size() < 1000; }
};

} // namespace rapport::exchange
