// Fits the third layer of the engine: reads labelled texts, prints how well the table does on texts it was not fitted on,
// and writes the table. The texts themselves go nowhere. Run again, it writes the same table.
#include "models/sentiment/engine.h"
#include "resources/sentiment/tools/fit/crossvalidation.h"
#include "resources/sentiment/tools/fit/tablewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rapport::sentiment;
using namespace rapport::sentiment::fit;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

int run(const QCommandLineParser &arguments)
{
    QString error;
    QVector<measure::LabelledSet> sets = measure::LabelledSet::readFolder(arguments.value(u"train"_s), &error);
    const int trained = int(sets.size());
    if (error.isEmpty() && arguments.isSet(u"dev"_s))
        sets += measure::LabelledSet::readFolder(arguments.value(u"dev"_s), &error);
    if (!error.isEmpty() || trained == 0)
        return fail(error.isEmpty() ? u"no labelled texts in %1"_s.arg(arguments.value(u"train"_s)) : error);

    StopList list;
    QFile stops(arguments.value(u"not"_s));
    if (!stops.open(QIODevice::ReadOnly))
        return fail(stops.fileName() + u": "_s + stops.errorString());
    if (const QString problem = list.read(stops.fileName(), stops.readAll()); !problem.isEmpty())
        return fail(problem);

    QVector<measure::OtherCommand> others;
    for (const QString &argument : arguments.values(u"beside"_s))
        others.append(measure::OtherCommand::parse(argument));

    TermIndex terms;
    ExampleReader reader(u"en"_s, &terms);
    std::vector<Example> examples;
    for (int set = 0; set < trained; ++set)
        reader.read(sets[set], set, CrossValidation::Folds, &examples);
    // What is a name, and so not learned, is decided before the development texts are seen.
    terms.allow(list);
    const int known = terms.size();
    for (int set = trained; set < int(sets.size()); ++set)
        reader.read(sets[set], set, CrossValidation::Folds, &examples);

    const Settings settings;
    const Fitter fitter(examples, terms, settings);
    const Weights finished = fitter.fit([=](const Example &example) { return example.set < trained; });

    QString figures;
    QTextStream out(&figures);
    out << "Terms seen " << known << ", rows " << finished.rows << ", engine version " << Engine::version() << ".\n\n";
    if (const QString problem = CrossValidation(sets, examples, fitter, others).print(trained, finished, out); !problem.isEmpty())
        return fail(problem);
    out.flush();
    std::fputs(qPrintable(figures), stdout);
    if (!arguments.isSet(u"out"_s))
        return 0;
    if (!writeTable(arguments.value(u"out"_s), terms, finished, &error)
        || !writeReport(arguments.value(u"out"_s) + u".md"_s, sets.mid(0, trained), settings, figures, &error))
        return fail(error);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Fits the learned table of the sentiment engine on labelled texts."_s);
    arguments.addHelpOption();
    arguments.addOptions({{u"train"_s, u"Labelled texts to fit on: every *.tsv of a folder."_s, u"folder"_s},
                          {u"dev"_s, u"Labelled texts to show the finished table on."_s, u"folder"_s},
                          {u"not"_s, u"Words that may not be learned: notlearned.txt."_s, u"file"_s},
                          {u"beside"_s, u"Another engine: reads a text per line, writes a score per line."_s, u"name=command"_s},
                          {u"out"_s, u"Table to write; its figures go beside it, with .md behind the name."_s, u"file"_s}});
    arguments.process(application);
    if (!arguments.isSet(u"train"_s) || !arguments.isSet(u"not"_s))
        return fail(u"--train and --not are needed; --help tells more"_s);
    return run(arguments);
}
