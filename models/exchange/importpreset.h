#pragma once

#include "models/exchange/importplan.h"
#include "storage/result.h"

#include <QMap>

namespace rapport::exchange {

/// What a person said about how a file is written; what is not set is found out anew from each file.
struct FileLayout
{
    std::optional<QString> encoding;
    std::optional<QChar> delimiter;
    std::optional<bool> hasHeader;
    friend bool operator==(const FileLayout &, const FileLayout &) = default;
};

/// How files from one source are read, to be used again for the next of them. Columns stand by name, so that a
/// file with its columns in another order is read rightly.
struct ImportPreset
{
    struct Source
    {
        QStringList columns; ///< Header names, or "1", "2" ... where the files have no header.
        QString constant;    ///< Used where `columns` is empty.
        friend bool operator==(const Source &, const Source &) = default;
    };

    ImportKind kind = ImportKind::Customers;
    FileLayout layout;
    QMap<QString, Source> mapping; ///< By field name.
    QString dateFormat;
    QChar decimalMark;
    QString timezone;
    QString currency;
    QString matchField;
    bool keepOurs = true;
    friend bool operator==(const ImportPreset &, const ImportPreset &) = default;
};

/// What is worth keeping of a plan that was run.
[[nodiscard]] ImportPreset presetOf(const ImportPlan &plan, const FileLayout &layout);

/// Sets everything but the layout, which has to be in the plan (and the plan refined) before its columns can be found.
/// Invalid, reason "preset-column" with the column as subject and the field as detail, where the file lacks one.
[[nodiscard]] Result<void> applyPreset(ImportPlan &plan, const ImportPreset &preset);

void applyLayout(ImportPlan &plan, const FileLayout &layout);

/// As it is stored. Reading a text that is none: Corrupt.
[[nodiscard]] QString presetToJson(const ImportPreset &preset);
[[nodiscard]] Result<ImportPreset> presetFromJson(const QString &json);

} // namespace rapport::exchange
