#pragma once

#include "storage/records/ids.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace rapport::exchange {

enum class ImportKind { Customers, Interactions, Feedback, Purchases, Reviews, Cases };

/// "customers", "interactions" ... as on the command line.
[[nodiscard]] QString kindId(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKind(const QString &id);
/// Names of the fields a kind knows, in the order they are offered (see cli.md).
[[nodiscard]] QStringList fieldsOf(ImportKind kind);
/// Those of them that hold dates, and numbers with a decimal mark.
[[nodiscard]] QStringList dateFieldsOf(ImportKind kind);
[[nodiscard]] QStringList numberFieldsOf(ImportKind kind);

/// Where a field's value comes from: columns joined by a space, or a constant.
struct FieldSource
{
    QVector<int> columns; ///< 0-based.
    QString constant;     ///< Used where `columns` is empty.
    friend bool operator==(const FieldSource &, const FieldSource &) = default;
};

/// How to read one file. Proposed by the program, changeable by a person, then run.
struct ImportPlan
{
    QString path;
    ImportKind kind = ImportKind::Customers;
    QString encoding;                     ///< "UTF-8", "Windows-1252", "UTF-16LE" ...
    QChar delimiter = u',';               ///< Space: any run of white space.
    bool hasHeader = true;
    QStringList columns;                  ///< Header names, or "Column 1" ... where there is no header.
    QHash<QString, FieldSource> mapping;  ///< By field name; a field not in it is left out.
    QString dateFormat;                   ///< "yyyy-MM-dd", "dd.MM.yyyy", "epoch-s" ...; empty: none found.
    bool dateAmbiguous = false;           ///< Day/month can't be told from the file: ask.
    QStringList dateChoices;              ///< Formats that would read every date.
    QChar decimalMark = u'.';             ///< Null: to be found out by Importer::refine().
    QString timezone;                     ///< Of times without offset; empty: the shop's.
    QString currency;                     ///< Of amounts without one; empty: the shop's.
    QString matchField;                   ///< Extra field to match customers by; empty: key, e-mail, phone, name.
    bool keepOurs = true;                 ///< For customers already here: fill in only what is missing.
    QString rejectsPath;                  ///< Where rows that can't be read are written; empty: nowhere.
    qint64 fileBytes = 0;
    qint64 rowEstimate = 0;               ///< Data rows; exact for small files.
    bool rowEstimateExact = false;
};

/// 0-based position of a column of the file by its name, in capitals or not, or by its number from 1; -1: there is none.
[[nodiscard]] int columnNamed(const ImportPlan &plan, const QString &text);

/// Why a row or cell could not be read. `reason` is a stable id, phrased by ui and the command line:
/// - of a row: "no-customer" (neither key, name, e-mail nor phone), "several-customers" (the name or number belongs to more than
///   one, nothing else decides), "too-few-columns", "too-many-columns" (a delimiter inside a text?), "broken-text" (bytes that
///   are no letters in the file's encoding), "unclosed-quote" (a quote that does not end), "too-long" (a field of more than 1 MiB),
///   "same-id" (another entry, of other content, has this id already);
/// - of a cell: "no-date" (required, but empty), "no-such-date" (31.09.2026, or no date at all), "date-ahead" (what happened can't be dated
///   later than tomorrow), "too-long-line" (more than text::longestLine on one line), "no-amount", "not-an-amount",
///   "amount-too-large", "unknown-currency", "not-a-number", "not-an-email", "not-a-phone", "no-text", "no-score", "no-scale"
///   (a CES answer says nothing without its scale), "out-of-scale" (an NPS of 11), "unknown-kind" (of feedback), "unknown-channel",
///   "unknown-direction", "not-a-duration", "date-order" (resolved before it was opened).
struct Reject
{
    qint64 line = 0;  ///< 1-based physical line in the file where the row starts.
    QString column;   ///< Field name, or empty for the row.
    QString reason;   ///< "no-customer", "no-such-date", "not-a-number", "broken-text", "too-few-columns" ...
    QString value;    ///< What stood there, shortened.
};

struct Preview
{
    struct Cell
    {
        QString text;
        QString problem; ///< Reject reason, or empty.
    };
    struct Row
    {
        qint64 line = 0;
        QVector<Cell> cells;   ///< One per column of the file.
        QString problem;       ///< Reject reason of the row, or empty.
        bool known = false;    ///< The customer is already here.
    };
    QVector<Row> rows;
};

struct ImportReport
{
    BatchId batch;
    bool dryRun = false;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 rejected = 0;
    qint64 customersCreated = 0;
    double seconds = 0;
    QVector<Reject> rejects; ///< At most 100; all are in the rejects file.
    QString rejectsPath;     ///< Empty where nothing was rejected or no file was asked for.
};

struct UndoReport
{
    BatchId batch;
    qint64 reversed = 0;
    qint64 kept = 0;      ///< A person changed it since, or something later hangs on it.
    qint64 impossible = 0;
};

} // namespace rapport::exchange
