// How long the engine takes to load, how many texts of some 90 characters a second it reads on one core, how its time grows with
// a text, and how much memory it takes.
//
//   bench_sentiment [--texts FILE] [--beside NAME=COMMAND]
//
// --beside: a command that reads a text per line and writes a score per line is timed in the same run on the same texts; what
// it takes for a single text (its start) is taken off.
#include "models/sentiment/engine.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using rapport::sentiment::Engine;

namespace {

QStringList textsOf(const QString &path)
{
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly))
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return {u"I waited forty minutes on hold and then they told me that the order had been cancelled again."_s,
            u"Lovely staff, quick delivery and the bike works great; I will definitely come back next year."_s,
            u"The screen isn't bad, but the battery died after two days and nobody answers my emails."_s,
            u"Could you please tell me when the blue jacket in size M will be back in stock? Thank you!"_s,
            u"We booked a table for six people on Friday evening and came by car from the other side of town."_s};
}

template <typename Call>
double perSecond(const QStringList &texts, Call call)
{
    double best = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        qint64 done = 0;
        while (timer.elapsed() < 400) {
            for (const QString &text : texts)
                call(text);
            done += texts.size();
        }
        best = std::max(best, double(done) * 1e9 / double(timer.nsecsElapsed()));
    }
    return best;
}

/// Seconds a command takes for these texts; negative where it fails or does not answer with a line for each.
double secondsOf(const QString &command, const QByteArray &lines)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    process.write(lines);
    process.closeWriteChannel();
    if (!process.waitForFinished(10 * 60 * 1000) || process.exitCode() != 0)
        return -1;
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return process.readAllStandardOutput().count('\n') == lines.count('\n') ? seconds : -1;
}

void printBeside(const QString &argument, const QStringList &texts, double ours)
{
    constexpr int Count = 40'000;
    QByteArray lines;
    for (int i = 0; i < Count; ++i)
        lines += texts[i % texts.size()].toUtf8() + '\n';
    const QString command = argument.section(u'=', 1);
    const QByteArray name = argument.section(u'=', 0, 0).toLocal8Bit();
    const double start = secondsOf(command, texts.first().toUtf8() + '\n');
    const double all = secondsOf(command, lines);
    if (start < 0 || all <= start) {
        std::printf("%-18s fails or writes no score per line\n", name.constData());
        return;
    }
    const double rate = (Count - 1) / (all - start);
    std::printf("%-18s %8.0f texts/s (its start, %.2f s, not counted); score() is %.1f times as fast\n", name.constData(), rate, start,
                ours / rate);
}

void printGrowth(const Engine &engine)
{
    std::printf("four times the text, times the time (4 is linear):\n");
    for (const QString &piece : {u"a"_s, u"good "_s, u"not good, but "_s, u"a-"_s, u"x@"_s, u"😡"_s, u"QmFzZTY0"_s, u"3 hours "_s, u"terrbile "_s}) {
        const auto seconds = [&engine, &piece](qsizetype size) {
            const QString text = piece.repeated(size / piece.size());
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 3; ++round) {
                QElapsedTimer timer;
                timer.start();
                (void)engine.score(text);
                best = std::min(best, timer.nsecsElapsed());
            }
            return double(best) / 1e9;
        };
        const double quarter = seconds(1024 * 1024);
        const double whole = seconds(4 * 1024 * 1024);
        std::printf("  %-16s 1 Mi units in %6.1f ms, 4 Mi units in %6.1f ms: ratio %.1f\n", qPrintable(u'"' + piece + u'"'), quarter * 1e3,
                    whole * 1e3, whole / quarter);
    }
}

/// Peak of the program's memory in MiB, as the kernel counted it; 0 where it doesn't.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"texts"_s, u"A text per line."_s, u"file"_s});
    parser.addOption({u"beside"_s, u"Another engine, NAME=COMMAND."_s, u"command"_s});
    parser.addHelpOption();
    parser.process(application);

    const double before = peakMemory();
    QElapsedTimer timer;
    timer.start();
    const Engine engine;
    const qint64 first = timer.nsecsElapsed();
    qint64 best = first;
    for (int i = 0; i < 20; ++i) {
        timer.start();
        const Engine again;
        best = std::min(best, timer.nsecsElapsed());
    }
    std::printf("load               %8.1f ms the first time, %.1f at best\n", double(first) / 1e6, double(best) / 1e6);

    const QStringList texts = textsOf(parser.value(u"texts"_s));
    qint64 characters = 0;
    for (const QString &text : texts)
        characters += text.size();
    std::printf("texts              %8lld of %.0f characters\n", qint64(texts.size()), double(characters) / double(texts.size()));
    double sum = 0;
    const double ours = perSecond(texts, [&](const QString &text) { sum += engine.score(text); });
    std::printf("score()            %8.0f texts/s\n", ours);
    std::printf("read()             %8.0f texts/s\n", perSecond(texts, [&](const QString &text) { sum += engine.read(text).score; }));
    std::printf("peak memory        %8.1f MiB, %.1f of it before the engine\n", peakMemory(), before);
    for (const QString &other : parser.values(u"beside"_s))
        printBeside(other, texts, ours);
    printGrowth(engine);
    return sum == 12345.0;
}
