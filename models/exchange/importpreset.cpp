#include "models/exchange/importpreset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

QChar firstOf(const QJsonValue &text)
{
    const QString written = text.toString();
    return written.isEmpty() ? QChar() : written.front();
}

ImportPreset::Source sourceFromJson(const QJsonValue &json)
{
    ImportPreset::Source source;
    source.constant = json.toString();
    const QJsonArray columns = json.toArray();
    for (const QJsonValue &column : columns)
        source.columns.append(column.toString());
    return source;
}

FileLayout layoutFromJson(const QJsonObject &json)
{
    FileLayout layout;
    if (json.contains(u"encoding"_s))
        layout.encoding = json.value(u"encoding"_s).toString();
    if (json.contains(u"delimiter"_s))
        layout.delimiter = firstOf(json.value(u"delimiter"_s));
    if (json.contains(u"header"_s))
        layout.hasHeader = json.value(u"header"_s).toBool(true);
    return layout;
}

} // namespace

ImportPreset presetOf(const ImportPlan &plan, const FileLayout &layout)
{
    ImportPreset preset;
    preset.kind = plan.kind;
    preset.layout = layout;
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it) {
        ImportPreset::Source source;
        source.constant = it->constant;
        for (const int column : it->columns)
            source.columns.append(plan.hasHeader ? plan.columns.value(column) : QString::number(column + 1));
        preset.mapping.insert(it.key(), source);
    }
    preset.dateFormat = plan.dateFormat;
    preset.decimalMark = plan.decimalMark;
    preset.timezone = plan.timezone;
    preset.currency = plan.currency;
    preset.matchField = plan.matchField;
    preset.keepOurs = plan.keepOurs;
    return preset;
}

void applyLayout(ImportPlan &plan, const FileLayout &layout)
{
    plan.encoding = layout.encoding.value_or(plan.encoding);
    plan.delimiter = layout.delimiter.value_or(plan.delimiter);
    plan.hasHeader = layout.hasHeader.value_or(plan.hasHeader);
}

Result<void> applyPreset(ImportPlan &plan, const ImportPreset &preset)
{
    QHash<QString, FieldSource> mapping;
    for (auto it = preset.mapping.cbegin(); it != preset.mapping.cend(); ++it) {
        FieldSource source;
        source.constant = it->constant;
        for (const QString &name : it->columns) {
            const int column = columnNamed(plan, name);
            if (column < 0)
                return Error{Error::Kind::Invalid, name, it.key(), u"preset-column"_s};
            source.columns.append(column);
        }
        mapping.insert(it.key(), source);
    }
    plan.kind = preset.kind;
    plan.mapping = mapping;
    plan.dateFormat = preset.dateFormat;
    plan.dateAmbiguous = plan.dateAmbiguous && preset.dateFormat.isEmpty();
    plan.decimalMark = preset.decimalMark;
    plan.timezone = preset.timezone;
    plan.currency = preset.currency;
    plan.matchField = preset.matchField;
    plan.keepOurs = preset.keepOurs;
    return Done{};
}

QString presetToJson(const ImportPreset &preset)
{
    QJsonObject mapping;
    for (auto it = preset.mapping.cbegin(); it != preset.mapping.cend(); ++it)
        mapping.insert(it.key(), it->columns.isEmpty() ? QJsonValue(it->constant) : QJsonValue(QJsonArray::fromStringList(it->columns)));
    QJsonObject json{{u"kind"_s, kindId(preset.kind)},
                     {u"mapping"_s, mapping},
                     {u"date_format"_s, preset.dateFormat},
                     {u"decimal_mark"_s, preset.decimalMark.isNull() ? QString() : QString(preset.decimalMark)},
                     {u"timezone"_s, preset.timezone},
                     {u"currency"_s, preset.currency},
                     {u"match"_s, preset.matchField},
                     {u"keep_ours"_s, preset.keepOurs}};
    if (preset.layout.encoding)
        json.insert(u"encoding"_s, *preset.layout.encoding);
    if (preset.layout.delimiter)
        json.insert(u"delimiter"_s, QString(*preset.layout.delimiter));
    if (preset.layout.hasHeader)
        json.insert(u"header"_s, *preset.layout.hasHeader);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ImportPreset> presetFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const std::optional<ImportKind> kind = importKind(json.value(u"kind"_s).toString());
    if (!kind)
        return Error{Error::Kind::Corrupt, {}, u"no import preset: "_s + text.left(80), {}};
    ImportPreset preset;
    preset.kind = *kind;
    preset.layout = layoutFromJson(json);
    const QJsonObject mapping = json.value(u"mapping"_s).toObject();
    for (auto it = mapping.constBegin(); it != mapping.constEnd(); ++it)
        preset.mapping.insert(it.key(), sourceFromJson(it.value()));
    preset.dateFormat = json.value(u"date_format"_s).toString();
    preset.decimalMark = firstOf(json.value(u"decimal_mark"_s));
    preset.timezone = json.value(u"timezone"_s).toString();
    preset.currency = json.value(u"currency"_s).toString();
    preset.matchField = json.value(u"match"_s).toString();
    preset.keepOurs = json.value(u"keep_ours"_s).toBool(true);
    return preset;
}

} // namespace rapport::exchange
