#include "models/exchange/proposal.h"

#include "models/exchange/amount.h"
#include "models/exchange/contentmapping.h"
#include "models/exchange/encodingdetector.h"
#include "models/exchange/headernames.h"
#include "models/exchange/inputfile.h"
#include "models/exchange/layoutdetector.h"
#include "models/exchange/reader.h"

#include <QFile>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 256 * 1024;
constexpr qint64 scanAtMost = 64 * 1024 * 1024;
constexpr int profiledRows = 1000;

/// The first rows' bytes, cut at a line end so that no row looks shorter than it is.
QByteArray readHead(QFile &file, const QString &encoding)
{
    QByteArray head = file.read(headSize);
    const bool whole = file.atEnd();
    file.seek(0);
    if (whole || encoding.startsWith("UTF-16"_L1) || encoding.startsWith("UTF-32"_L1))
        return head;
    const qsizetype end = qMax(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
    if (end > 0)
        head.truncate(end + 1);
    return head;
}

/// Looks at all rows (of a very large file, at the first 64 MiB) and learns from the mapped columns.
class Scan
{
public:
    explicit Scan(ImportPlan &plan) : m_plan(plan) {}

    void run(QFile &file, bool guessMapping)
    {
        file.seek(0);
        Reader reader(file, m_plan.encoding, m_plan.delimiter);
        Record record;
        bool header = m_plan.hasHeader;
        m_profiles.resize(m_plan.columns.size());
        while (reader.position() <= scanAtMost && reader.next(record)) {
            if (header) {
                header = false;
                continue;
            }
            if (m_rows < profiledRows)
                profile(record);
            ++m_rows;
            if (m_rows == profiledRows)
                settle(guessMapping);
            else if (m_rows > profiledRows)
                learn(record);
        }
        if (m_rows < profiledRows)
            settle(guessMapping);
        m_plan.rowEstimateExact = reader.position() <= scanAtMost;
        m_plan.rowEstimate = m_plan.rowEstimateExact ? m_rows : m_rows * m_plan.fileBytes / qMax<qint64>(1, reader.position());
    }

    [[nodiscard]] const DateEvidence &dates() const { return m_dates; }
    [[nodiscard]] const NumberEvidence &numbers() const { return m_numbers; }

private:
    void profile(const Record &record)
    {
        const qsizetype columns = qMin(record.fields.size(), m_profiles.size());
        for (qsizetype i = 0; i < columns; ++i)
            m_profiles[i].add(record.fields.at(i));
    }

    /// Once enough has been seen: maps, and takes over what the mapped columns said so far.
    void settle(bool guessMapping)
    {
        if (guessMapping)
            mapByContent(m_plan, m_profiles);
        m_dateColumns = columnsOf(dateFieldsOf(m_plan.kind));
        m_numberColumns = columnsOf(numberFieldsOf(m_plan.kind));
        for (const int column : std::as_const(m_dateColumns))
            m_dates.add(m_profiles.at(column).dates);
        for (const int column : std::as_const(m_numberColumns))
            m_numbers.add(m_profiles.at(column).numbers);
    }

    void learn(const Record &record)
    {
        for (const int column : std::as_const(m_dateColumns)) {
            if (column < record.fields.size())
                m_dates.add(record.fields.at(column));
        }
        for (const int column : std::as_const(m_numberColumns)) {
            if (column < record.fields.size())
                m_numbers.add(record.fields.at(column));
        }
    }

    [[nodiscard]] QVector<int> columnsOf(const QStringList &fields) const
    {
        QVector<int> columns;
        for (const QString &field : fields) {
            const QVector<int> mapped = m_plan.mapping.value(field).columns;
            for (const int column : mapped) {
                if (column >= 0 && column < m_profiles.size())
                    columns.append(column);
            }
        }
        return columns;
    }

    ImportPlan &m_plan;
    QVector<ColumnProfile> m_profiles;
    QVector<int> m_dateColumns;
    QVector<int> m_numberColumns;
    DateEvidence m_dates;
    NumberEvidence m_numbers;
    qint64 m_rows = 0;
};

void settleFormats(ImportPlan &plan, const Scan &scan)
{
    const DateEvidence::Verdict dates = scan.dates().verdict();
    plan.dateChoices = dates.choices;
    if (plan.dateFormat.isEmpty()) {
        plan.dateFormat = dates.format;
        plan.dateAmbiguous = dates.ambiguous;
    }
    if (plan.decimalMark.isNull()) {
        const QChar mark = scan.numbers().decimalMark(qMax(0, currencyDigits(plan.currency.isEmpty() ? u"EUR"_s : plan.currency)));
        plan.decimalMark = mark.isNull() ? QChar(u'.') : mark;
    }
}

/// Reads the rows for what the plan still lacks.
void look(ImportPlan &plan, QFile &file)
{
    plan.decimalMark = QChar();
    Scan scan(plan);
    scan.run(file, true);
    settleFormats(plan, scan);
}

/// Without names above the columns their content has to tell: dates beside amounts are purchases.
bool readsAsPurchases(const ImportPlan &plan)
{
    return plan.mapping.contains(u"occurred_at"_s) && plan.mapping.contains(u"amount"_s)
        && (plan.mapping.contains(u"customer_id"_s) || plan.mapping.contains(u"customer"_s) || plan.mapping.contains(u"email"_s));
}

} // namespace

Result<ImportPlan> propose(const QString &path, std::optional<ImportKind> kind)
{
    QFile file(path);
    if (const Result<void> opened = openInput(file); !opened)
        return opened.error();
    ImportPlan plan;
    plan.path = path;
    plan.fileBytes = file.size();
    plan.encoding = detectEncoding(file).encoding;
    const QByteArray head = readHead(file, plan.encoding);
    plan.delimiter = detectDelimiter(head, plan.encoding);
    const QVector<QVector<QString>> rows = headRows(head, plan.encoding, plan.delimiter);
    if (rows.isEmpty())
        return Error{Error::Kind::Invalid, path, u"no rows"_s, u"empty-file"_s};
    plan.hasHeader = detectHeader(rows);
    plan.columns = columnNames(rows, plan.hasHeader);
    if (!kind && !plan.hasHeader) {
        ImportPlan orders = plan;
        orders.kind = ImportKind::Purchases;
        look(orders, file);
        if (readsAsPurchases(orders))
            return orders;
    }
    plan.kind = kind.value_or(plan.hasHeader ? likelyKind(plan.columns) : ImportKind::Customers);
    if (plan.hasHeader)
        plan.mapping = mappingByName(plan.kind, plan.columns);
    look(plan, file);
    return plan;
}

Result<ImportPlan> refine(ImportPlan plan)
{
    if (!ByteSource::knows(plan.encoding))
        return Error{Error::Kind::Invalid, plan.encoding, u"no such encoding"_s, u"unknown-encoding"_s};
    QFile file(plan.path);
    if (const Result<void> opened = openInput(file); !opened)
        return opened.error();
    plan.fileBytes = file.size();
    const QVector<QVector<QString>> rows = headRows(readHead(file, plan.encoding), plan.encoding, plan.delimiter);
    if (rows.isEmpty())
        return Error{Error::Kind::Invalid, plan.path, u"no rows"_s, u"empty-file"_s};
    const QStringList columns = columnNames(rows, plan.hasHeader);
    const bool others = columns != plan.columns;
    plan.columns = columns;
    if (others)
        plan.mapping = plan.hasHeader ? mappingByName(plan.kind, plan.columns) : QHash<QString, FieldSource>();
    Scan scan(plan);
    scan.run(file, others);
    settleFormats(plan, scan);
    return plan;
}

} // namespace rapport::exchange
