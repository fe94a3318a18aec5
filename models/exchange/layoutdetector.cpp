#include "models/exchange/layoutdetector.h"

#include "models/exchange/headernames.h"
#include "models/exchange/reader.h"

#include <QBuffer>
#include <QHash>

#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Fit
{
    qsizetype columns = 1;    ///< Fields most rows have.
    double consistency = 0.0; ///< Share of rows with just as many, 0..1.
    bool headerFits = false;  ///< The first row is one of them.
};

qsizetype usualLength(const QVector<QVector<QString>> &rows, qsizetype from = 0)
{
    QHash<qsizetype, int> counts;
    qsizetype best = rows.isEmpty() ? 1 : rows.constFirst().size();
    for (qsizetype i = from; i < rows.size(); ++i) {
        const qsizetype length = rows.at(i).size();
        if (++counts[length] > counts.value(best) || (counts.value(length) == counts.value(best) && length > best))
            best = length;
    }
    return best;
}

Fit fitOf(const QByteArray &head, const QString &encoding, QChar delimiter)
{
    const QVector<QVector<QString>> rows = headRows(head, encoding, delimiter);
    Fit fit;
    if (rows.isEmpty())
        return fit;
    fit.columns = usualLength(rows);
    qsizetype same = 0;
    for (const QVector<QString> &row : rows)
        same += row.size() == fit.columns ? 1 : 0;
    fit.consistency = static_cast<double>(same) / static_cast<double>(rows.size());
    fit.headerFits = rows.constFirst().size() == fit.columns;
    return fit;
}

bool isValue(const QString &cell)
{
    ColumnProfile profile;
    profile.add(cell);
    return profile.dates.share() > 0 || (profile.numbers.share() > 0 && profile.letters == 0) || profile.emails > 0 || profile.phones > 0;
}

QString positionName(qsizetype column)
{
    return u"Column "_s + QString::number(column + 1);
}

} // namespace

QVector<QVector<QString>> headRows(const QByteArray &head, const QString &encoding, QChar delimiter, int limit)
{
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    Reader reader(buffer, encoding, delimiter);
    QVector<QVector<QString>> rows;
    Record record;
    while (rows.size() < limit && reader.next(record)) {
        // A row with a damaged letter still shows how many columns there are; one with a stray quote does not.
        if (record.problem.isEmpty() || record.problem == "broken-text"_L1)
            rows.append(record.fields);
    }
    return rows;
}

QChar detectDelimiter(const QByteArray &head, const QString &encoding)
{
    const QByteArray bare = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    if (bare.startsWith("sep=") && bare.size() > 5 && (bare.at(5) == '\r' || bare.at(5) == '\n'))
        return QLatin1Char(bare.at(4));
    QChar best = u',';
    Fit bestFit;
    double bestScore = 0.0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u','), QChar(u'|')}) {
        const Fit fit = fitOf(head, encoding, candidate);
        if (fit.columns < 2 || fit.consistency < 0.5)
            continue;
        // Decimal commas part numbers as evenly as semicolons part columns, but not the header.
        const double score = fit.consistency + (fit.headerFits ? 0.3 : 0.0) + 0.01 * static_cast<double>(qMin<qsizetype>(fit.columns, 20));
        if (score > bestScore) {
            bestScore = score;
            bestFit = fit;
            best = candidate;
        }
    }
    // Blanks stand in every text: they part columns only where nothing else does, and every row has as many.
    if (bestFit.columns < 2 || bestFit.consistency < 0.8) {
        const Fit blanks = fitOf(head, encoding, u' ');
        if (blanks.columns >= 2 && blanks.consistency >= 0.9 && blanks.headerFits)
            return u' ';
    }
    return best;
}

bool detectHeader(const QVector<QVector<QString>> &rows)
{
    if (rows.isEmpty())
        return true;
    const QVector<QString> &first = rows.constFirst();
    int known = 0;
    for (const QString &cell : first) {
        if (isValue(cell))
            return false;
        known += isKnownHeader(cell) ? 1 : 0;
    }
    if (known > 0)
        return true;
    // Words over numbers.
    for (qsizetype column = 0; column < first.size(); ++column) {
        int values = 0;
        int filled = 0;
        for (qsizetype row = 1; row < rows.size(); ++row) {
            const QString cell = rows.at(row).value(column);
            filled += cell.trimmed().isEmpty() ? 0 : 1;
            values += isValue(cell) ? 1 : 0;
        }
        if (filled > 0 && values * 10 >= filled * 8 && !first.at(column).trimmed().isEmpty())
            return true;
    }
    return false;
}

QStringList columnNames(const QVector<QVector<QString>> &rows, bool hasHeader)
{
    QStringList names;
    if (rows.isEmpty())
        return names;
    const qsizetype usual = usualLength(rows, hasHeader && rows.size() > 1 ? 1 : 0);
    if (hasHeader) {
        for (const QString &cell : rows.constFirst())
            names.append(cell.simplified());
        bool allLonger = rows.size() > 2;
        bool counted = rows.size() > 2;
        for (qsizetype i = 1; i < rows.size(); ++i) {
            allLonger = allLonger && rows.at(i).size() == names.size() + 1;
            counted = counted && rows.at(i).constFirst().trimmed().toInt() == i;
        }
        if (allLonger && counted)
            names.prepend(u"Row"_s);
    }
    while (names.size() < usual)
        names.append(QString());
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).isEmpty())
            names[i] = positionName(i);
        const int before = seen[names.at(i)]++;
        if (before > 0)
            names[i] += u" ("_s + QString::number(before + 1) + u')';
    }
    return names;
}

} // namespace rapport::exchange
