#include "app/cli/importverb.h"

#include "app/cli/importplanning.h"
#include "app/cli/interrupt.h"
#include "app/cli/progressbar.h"
#include "app/cli/rejecttext.h"
#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/importer.h"

#include <QJsonArray>
#include <QLocale>

namespace rapport::cli {

using namespace Qt::StringLiterals;
using exchange::ImportPlan;
using exchange::ImportPreset;
using exchange::ImportReport;
using exchange::Reject;

namespace {

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

QString inWords(const Reject &reject)
{
    return QString(reject.reason).replace(u'-', u' ');
}

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray rejects;
    for (const Reject &reject : report.rejects) {
        rejects.append(QJsonObject{{u"line"_s, reject.line},
                                   {u"column"_s, reject.column},
                                   {u"reason"_s, inWords(reject)},
                                   {u"value"_s, reject.value}});
    }
    return {{u"batch"_s, report.batch.isValid() ? QJsonValue(report.batch.value()) : QJsonValue()},
            {u"dry_run"_s, report.dryRun},
            {u"rows"_s, report.rows},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"duplicates"_s, report.duplicates},
            {u"rejected"_s, report.rejected},
            {u"customers_created"_s, report.customersCreated},
            {u"seconds"_s, report.seconds},
            {u"rejects"_s, rejects}};
}

/// What was found out about the file, so that a wrong guess is seen before it does harm.
void tellPlan(Console &console, const ImportPlan &plan)
{
    const QString delimiter = plan.delimiter == u'\t' ? u"tab"_s : plan.delimiter == u' ' ? u"white space"_s : QString(u'"' + plan.delimiter + u'"');
    console.say(u"Reading as %1: %2, delimiter %3, %4%5"_s.arg(exchange::kindId(plan.kind), plan.encoding, delimiter, plan.hasHeader ? u"header"_s : u"no header"_s,
                                                               plan.dateFormat.isEmpty() ? QString() : QString(u", dates as " + plan.dateFormat)));
    QStringList mapped;
    for (const QString &field : exchange::fieldsOf(plan.kind)) {
        if (!plan.mapping.contains(field))
            continue;
        const exchange::FieldSource source = plan.mapping.value(field);
        QStringList from;
        for (const int column : source.columns)
            from << plan.columns.value(column);
        mapped << field + u" = " + (from.isEmpty() ? QString(u'"' + source.constant + u'"') : from.join(u" + "_s));
    }
    console.say(u"  "_s + plain(mapped.join(u", "_s)));
}

void tellReport(Console &console, const ImportReport &report)
{
    console.print(u"%1%2 rows: %3 created, %4 updated, %5 duplicates, %6 rejected; %7 new customers; %8 s"_s.arg(
                      report.dryRun ? u"Nothing was stored. "_s : u"Batch %1. "_s.arg(report.batch.value()), number(report.rows), number(report.created),
                      number(report.updated), number(report.duplicates), number(report.rejected), number(report.customersCreated))
                      .arg(report.seconds, 0, 'f', 1));
    constexpr int shown = 10;
    for (const Reject &reject : report.rejects.mid(0, shown))
        console.say(u"  "_s + rejectSentence(reject));
    if (report.rejected > shown)
        console.say(u"  … and %1 more%2"_s.arg(number(report.rejected - shown), report.rejectsPath.isEmpty() ? u"; --rejects FILE writes all of them"_s : QString()));
    if (!report.rejectsPath.isEmpty() && report.rejected > 0)
        console.say(u"  all rejected rows: "_s + report.rejectsPath);
}

/// None where there is no name, or the name is new.
Result<std::optional<ImportPreset>> presetNamed(Workspace &shop, const QString &name)
{
    if (name.isEmpty())
        return std::optional<ImportPreset>();
    const auto preset = wait(shop.importer().preset(name));
    if (preset)
        return std::optional(*preset);
    if (preset.error().kind == Error::Kind::NotFound)
        return std::optional<ImportPreset>();
    return preset.error();
}

} // namespace

void ImportVerb::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"FILE"_s, u"CSV, TSV or columns separated by white space."_s);
    declareImportOptions(parser);
    parser.addOptions({
        {u"dry-run"_s, u"Only says what would happen."_s},
        {u"json"_s, u"The result as one JSON document."_s},
    });
}

Result<void> ImportVerb::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    const bool undo = arguments.value(0) == u"undo" && arguments.size() == 2;
    if (arguments.size() != 1 && !undo)
        return badUse(u"Say which file: rapport-cli import FILE --as KIND, or rapport-cli import undo BATCH."_s);
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    return undo ? takeBack(**opened, arguments.at(1), parser, console) : bringIn(**opened, arguments.first(), parser, console);
}

Result<void> ImportVerb::bringIn(Workspace &shop, const QString &file, const QCommandLineParser &parser, Console &console)
{
    const QString name = parser.value(u"preset"_s).trimmed();
    if (parser.isSet(u"preset"_s) && name.isEmpty())
        return badUse(u"--preset takes a name."_s);
    const Result<std::optional<ImportPreset>> preset = presetNamed(shop, name);
    if (!preset)
        return preset.error();
    const Result<PlannedImport> planned = planFor(shop, file, parser, *preset);
    if (!planned)
        return planned.error();
    const ImportPlan *plan = &planned->plan;
    if (!parser.isSet(u"json"_s))
        tellPlan(console, *plan);
    auto progress = std::make_shared<ImportProgress>();
    auto bar = std::make_unique<ProgressBar>(console, u"Importing"_s);
    const auto report = wait(shop.importer().run(*plan, progress, parser.isSet(u"dry-run"_s)), [&] {
        progress->cancel = interrupted();
        bar->show(progress->bytesDone, progress->bytesTotal, number(progress->rowsDone) + u" rows");
    });
    bar.reset();
    if (!report)
        return planError(report.error(), *plan);
    if (parser.isSet(u"json"_s))
        console.print(toJson(*report));
    else
        tellReport(console, *report);
    if (name.isEmpty() || report->dryRun)
        return {};
    return wait(shop.importer().savePreset(name, exchange::presetOf(*plan, planned->layout)));
}

Result<void> ImportVerb::takeBack(Workspace &shop, const QString &batch, const QCommandLineParser &parser, Console &console)
{
    bool ok = false;
    const BatchId id(batch.toLongLong(&ok));
    if (!ok || !id.isValid())
        return badUse(u"import undo takes the number of a batch."_s);
    const auto report = wait(shop.importer().undo(id));
    if (!report) {
        if (report.error().kind == Error::Kind::NotFound)
            return Error{Error::Kind::NotFound, {}, u"There is no batch %1."_s.arg(batch), {}};
        if (report.error().kind == Error::Kind::Conflict)
            return Error{Error::Kind::Conflict, {}, u"Batch %1 was taken back already."_s.arg(batch), {}};
        return report.error();
    }
    if (parser.isSet(u"json"_s)) {
        console.print(QJsonObject{{u"batch"_s, report->batch.value()},
                                  {u"reversed"_s, report->reversed},
                                  {u"kept"_s, report->kept},
                                  {u"impossible"_s, report->impossible}});
    } else {
        console.print(u"Took batch %1 back: %2 rows reversed, %3 kept because they are in use or were changed since, %4 could not be."_s.arg(
            batch, number(report->reversed), number(report->kept), number(report->impossible)));
    }
    return {};
}

} // namespace rapport::cli
