// Reads one text per line, writes one score per line, in the same order: the command that
// tools such as a side-by-side evaluation run. With --explain it prints the reasons beside the text.
// With --sets FOLDER it measures every *.tsv of labelled texts there instead, class by class, beside other engines:
//   evaluate_sentiment --sets DEV --beside 'VADER=node score.js'
#include "models/sentiment/engine.h"
#include "resources/sentiment/tools/measure/measures.h"
#include "resources/sentiment/tools/measure/othercommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rapport::sentiment;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    return 1;
}

std::vector<double> ours(const measure::LabelledSet &set)
{
    std::vector<double> scores;
    for (const measure::LabelledText &text : set.texts)
        scores.push_back(Engine::shared().score(text.text));
    return scores;
}

int measureSets(const QString &folder, const QStringList &beside)
{
    QString error;
    const QVector<measure::LabelledSet> sets = measure::LabelledSet::readFolder(folder, &error);
    if (sets.isEmpty())
        return fail(error.isEmpty() ? u"no labelled texts in "_s + folder : error);
    QTextStream out(stdout);
    out << measure::tableHead() << '\n';
    for (const measure::LabelledSet &set : sets) {
        for (const QString &argument : beside) {
            const auto other = measure::OtherCommand::parse(argument);
            const std::vector<double> scores = other.score(set, &error);
            if (!error.isEmpty())
                return fail(error);
            out << measure::tableRow(set.name, other.name, measure::measure(set.labels(), scores)) << '\n';
        }
        out << measure::tableRow(set.name, u"engine %1"_s.arg(Engine::version()), measure::measure(set.labels(), ours(set))) << '\n';
        out.flush();
    }
    return 0;
}

int scoreLines(bool explain)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray text = input.readAll();
    if (text.endsWith('\n'))
        text.chop(1);
    const Engine &engine = Engine::shared();
    QTextStream out(stdout);
    for (const QByteArray &line : text.split('\n')) {
        const QString written = QString::fromUtf8(line);
        if (!explain) {
            out << QString::number(engine.score(written), 'f', 5) << '\n';
            continue;
        }
        const auto reading = engine.read(written);
        out << QString::number(reading.score, 'f', 3) << '\t' << reading.language << '\t' << written << '\t';
        for (const auto &reason : reading.reasons)
            out << " [" << reason.text << ' ' << reason.what << ' ' << reason.rule << ' ' << reason.contribution << ']';
        out << '\n';
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addOptions(
        {{u"explain"_s, u"Print the reasons of every score."_s},
         {u"sets"_s, u"Measure every *.tsv of a folder (label, tab, text)."_s, u"folder"_s},
         {u"beside"_s, u"Another engine to measure: reads a text per line, writes a score per line."_s, u"name=command"_s}});
    arguments.process(application);
    if (arguments.isSet(u"sets"_s))
        return measureSets(arguments.value(u"sets"_s), arguments.values(u"beside"_s));
    return scoreLines(arguments.isSet(u"explain"_s));
}
