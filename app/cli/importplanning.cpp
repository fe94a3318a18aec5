#include "app/cli/importplanning.h"

#include "app/cli/verb.h"
#include "app/cli/wait.h"
#include "models/services/importer.h"

namespace rapport::cli {

using namespace Qt::StringLiterals;
using exchange::FieldSource;
using exchange::FileLayout;
using exchange::ImportPlan;
using exchange::ImportPreset;

namespace {

/// The file's columns for a message; of very many the first.
QString columnList(const ImportPlan &plan)
{
    constexpr qsizetype most = 40;
    const QString all = plain(plan.columns.mid(0, most).join(u", "_s));
    return plan.columns.size() <= most ? all : u"%1 … and %2 more"_s.arg(all).arg(plan.columns.size() - most);
}

/// 0-based position of a column named or numbered (from 1); Invalid lists what there is.
Result<int> columnOf(const ImportPlan &plan, const QString &text)
{
    const int index = exchange::columnNamed(plan, text);
    if (index < 0)
        return badUse(u"There is no column \"%1\"; the file has: %2."_s.arg(text.trimmed(), columnList(plan)));
    return index;
}

/// "COLUMN", "COLUMN+COLUMN" or ":value". A header may hold a "+" itself.
Result<FieldSource> sourceOf(const ImportPlan &plan, const QString &text)
{
    FieldSource source;
    if (text.startsWith(u':')) {
        source.constant = text.sliced(1);
        return source;
    }
    const QStringList parts = plan.columns.contains(text) ? QStringList{text} : text.split(u'+');
    for (const QString &part : parts) {
        const Result<int> column = columnOf(plan, part);
        if (!column)
            return column.error();
        source.columns.append(*column);
    }
    return source;
}

/// What newly mapped columns hold has to be found out.
void findOutAnew(ImportPlan &plan, const QHash<QString, FieldSource> &chosen)
{
    const auto holdsOneOf = [&](const QStringList &fields) {
        return std::any_of(fields.begin(), fields.end(), [&](const QString &field) { return chosen.contains(field); });
    };
    if (holdsOneOf(exchange::dateFieldsOf(plan.kind)))
        plan.dateFormat.clear();
    if (holdsOneOf(exchange::numberFieldsOf(plan.kind)))
        plan.decimalMark = QChar();
}

/// Applies --map. A column that is given to a field leaves the field it was proposed for.
Result<void> applyMap(ImportPlan &plan, const QStringList &maps)
{
    const QStringList fields = exchange::fieldsOf(plan.kind);
    QHash<QString, FieldSource> chosen;
    for (const QString &map : maps) {
        const QString field = map.section(u'=', 0, 0).trimmed();
        const QString column = map.section(u'=', 1);
        if (!map.contains(u'=') || !fields.contains(field))
            return badUse(u"--map takes FIELD=COLUMN with one of these fields: %1."_s.arg(fields.join(u", "_s)));
        if (column.trimmed().isEmpty()) {
            plan.mapping.remove(field);
            continue;
        }
        const Result<FieldSource> source = sourceOf(plan, column);
        if (!source)
            return source.error();
        chosen.insert(field, *source);
    }
    for (const FieldSource &source : std::as_const(chosen)) {
        plan.mapping.removeIf([&](const auto &proposed) { return !source.columns.isEmpty() && proposed.value().columns == source.columns; });
    }
    plan.mapping.insert(chosen);
    findOutAnew(plan, chosen);
    return {};
}

/// "DD.MM.YYYY" is what people write.
QString dateFormatOf(QString text)
{
    const bool capitals = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'd' || c == u'y'; });
    return capitals ? text.replace(u'D', u'd').replace(u'Y', u'y') : text;
}

/// What the options say of it, and for the rest the preset.
Result<FileLayout> layoutOf(const QCommandLineParser &parser, FileLayout layout)
{
    if (parser.isSet(u"encoding"_s))
        layout.encoding = parser.value(u"encoding"_s);
    if (parser.isSet(u"no-header"_s))
        layout.hasHeader = false;
    if (parser.isSet(u"delimiter"_s)) {
        const QString text = parser.value(u"delimiter"_s);
        const QChar delimiter = text == u"tab" || text == u"\\t" ? u'\t' : text == u"space" ? u' ' : text.size() == 1 ? text.at(0) : QChar();
        if (delimiter.isNull())
            return badUse(u"--delimiter takes one character, \"tab\" or \"space\"."_s);
        layout.delimiter = delimiter;
    }
    return layout;
}

/// A field's name, or the column it is read from.
Result<QString> matchFieldOf(const ImportPlan &plan, const QString &text)
{
    if (exchange::fieldsOf(plan.kind).contains(text))
        return text;
    const Result<int> column = columnOf(plan, text);
    if (!column)
        return column.error();
    for (auto it = plan.mapping.cbegin(); it != plan.mapping.cend(); ++it) {
        if (it.value().columns.contains(*column))
            return it.key();
    }
    return badUse(u"--match: the column \"%1\" is mapped to no field."_s.arg(text));
}

/// From --as, else from the preset; none: to be guessed.
Result<std::optional<exchange::ImportKind>> kindOf(const QCommandLineParser &parser, const std::optional<ImportPreset> &preset)
{
    std::optional<exchange::ImportKind> kind;
    if (preset)
        kind = preset->kind;
    if (!parser.isSet(u"as"_s))
        return kind;
    const auto asked = exchange::importKind(parser.value(u"as"_s));
    if (!asked)
        return badUse(u"--as takes customers, interactions, feedback, purchases, reviews or cases."_s);
    if (kind && kind != asked)
        return badUse(u"The preset \"%1\" is for %2, not for %3."_s.arg(parser.value(u"preset"_s), exchange::kindId(*kind), parser.value(u"as"_s)));
    return asked;
}

Result<void> refine(Workspace &shop, ImportPlan &plan)
{
    auto refined = wait(shop.importer().refine(plan));
    if (!refined)
        return planError(refined.error(), plan);
    plan = *refined;
    return Done{};
}

/// The preset without the fields --map speaks of: this file may lack their columns.
ImportPreset withoutMapped(ImportPreset preset, const QCommandLineParser &parser)
{
    const QStringList maps = parser.values(u"map"_s);
    for (const QString &map : maps)
        preset.mapping.remove(map.section(u'=', 0, 0).trimmed());
    return preset;
}

Result<void> applyRest(ImportPlan &plan, const QCommandLineParser &parser)
{
    if (parser.isSet(u"date-format"_s)) {
        plan.dateFormat = dateFormatOf(parser.value(u"date-format"_s));
        plan.dateAmbiguous = false;
    }
    if (parser.isSet(u"timezone"_s))
        plan.timezone = parser.value(u"timezone"_s);
    if (parser.isSet(u"currency"_s))
        plan.currency = parser.value(u"currency"_s).toUpper();
    if (parser.isSet(u"overwrite"_s))
        plan.keepOurs = false;
    plan.rejectsPath = parser.value(u"rejects"_s);
    if (parser.isSet(u"match"_s)) {
        const Result<QString> field = matchFieldOf(plan, parser.value(u"match"_s));
        if (!field)
            return field.error();
        plan.matchField = *field;
    }
    return Done{};
}

} // namespace

void declareImportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"as"_s, u"customers, interactions, feedback, purchases, reviews or cases."_s, u"KIND"_s},
        {u"map"_s, u"Which column a field is read from, by header or position (from 1); \"A+B\" joins columns, \":value\" is a constant, nothing leaves the field out."_s, u"FIELD=COLUMN"_s},
        {u"preset"_s, u"Reads the file as the last one that was brought in under this name; the other options change that. A new name keeps how this file was read."_s, u"NAME"_s},
        {u"match"_s, u"A further field or column customers are recognised by."_s, u"COLUMN"_s},
        {u"date-format"_s, u"How dates are written, where the file leaves it open."_s, u"FORMAT"_s},
        {u"timezone"_s, u"Of times without offset (default: the shop's)."_s, u"ZONE"_s},
        {u"currency"_s, u"Of amounts without one (default: the shop's)."_s, u"CODE"_s},
        {u"encoding"_s, u"Of the file, where the proposal is wrong."_s, u"NAME"_s},
        {u"delimiter"_s, u"Between columns: one character, \"tab\" or \"space\"."_s, u"CHARACTER"_s},
        {u"no-header"_s, u"The first line is data."_s},
        {u"overwrite"_s, u"For customers already here the file wins; otherwise it only fills in what is missing."_s},
        {u"rejects"_s, u"Where rows that can't be read are written, with line and reason."_s, u"FILE"_s},
    });
}

Result<PlannedImport> planFor(Workspace &shop, const QString &file, const QCommandLineParser &parser, const std::optional<ImportPreset> &preset)
{
    const Result<std::optional<exchange::ImportKind>> kind = kindOf(parser, preset);
    if (!kind)
        return kind.error();
    const auto proposed = wait(shop.importer().propose(file, *kind));
    if (!proposed)
        return planError(proposed.error(), {});
    PlannedImport planned{*proposed, {}};
    ImportPlan &plan = planned.plan;
    const Result<FileLayout> layout = layoutOf(parser, preset ? preset->layout : FileLayout());
    if (!layout)
        return layout.error();
    planned.layout = *layout;
    applyLayout(plan, planned.layout);
    if (const Result<void> refined = refine(shop, plan); !refined)
        return refined.error();
    if (const Result<void> known = preset ? applyPreset(plan, withoutMapped(*preset, parser)) : Result<void>(Done{}); !known)
        return planError(known.error(), plan);
    if (const Result<void> mapped = applyMap(plan, parser.values(u"map"_s)); !mapped)
        return mapped.error();
    if (const Result<void> refined = refine(shop, plan); !refined)
        return refined.error();
    if (const Result<void> rest = applyRest(plan, parser); !rest)
        return rest.error();
    return planned;
}

Error planError(const Error &error, const ImportPlan &plan)
{
    const auto column = u"Say which column holds it: --map %1=COLUMN. The file has: %2."_s.arg(error.subject, columnList(plan));
    if (error.reason == u"missing-field")
        return badUse(u"Nothing in the file is known to be the %1. "_s.arg(error.subject) + column
                      + (error.subject == u"kind" ? u" Where all are of one kind: --map kind=:nps, :csat, :ces or :review."_s : QString()));
    if (error.reason == u"preset-column") {
        return badUse(u"The preset reads the %1 from the column \"%2\", which this file lacks. Say where it is: --map %1=COLUMN, or leave it out: --map %1= . The file has: %3."_s
                          .arg(error.detail, error.subject, columnList(plan)));
    }
    if (error.reason == u"date-ambiguous")
        return badUse(u"Day and month can't be told apart in this file. Say which: --date-format %1."_s.arg(plan.dateChoices.join(u" or --date-format "_s)));
    if (error.reason == u"no-date-format")
        return badUse(u"The dates can't be read as \"%1\". Say how they are written: --date-format dd.MM.yyyy, yyyy-MM-dd, MM/dd/yyyy, epoch-s …"_s.arg(error.subject));
    if (error.reason == u"missing")
        return Error{Error::Kind::NotFound, {}, u"There is no file \"%1\"."_s.arg(error.subject), {}};
    if (error.reason == u"empty-file")
        return badUse(u"The file is empty."_s);
    if (error.reason == u"unknown-encoding" || error.reason == u"unknown-currency" || error.reason == u"unknown-timezone")
        return badUse(u"\"%1\" is no %2 this program knows."_s.arg(error.subject, error.reason.section(u'-', 1)));
    if (error.reason == u"match-field")
        return badUse(u"Customers can be matched by name, customer, id, customer_id, email or phone, not by %1."_s.arg(error.subject));
    return error;
}

} // namespace rapport::cli
