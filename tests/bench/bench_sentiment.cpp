// How many texts a second the engine reads on one core, for sentences of some 90 characters.
#include "models/sentiment/engine.h"
#include "models/sentiment/languages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using rapport::sentiment::Engine;

namespace {

QStringList textsOf(int argc, char **argv)
{
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
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

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer timer;
    timer.start();
    const Engine engine;
    std::printf("load               %8.1f ms\n", double(timer.nsecsElapsed()) / 1e6);

    const QStringList texts = textsOf(argc, argv);
    qint64 characters = 0;
    for (const QString &text : texts)
        characters += text.size();
    std::printf("texts              %8lld of %.0f characters\n", qint64(texts.size()), double(characters) / double(texts.size()));
    double sum = 0;
    std::printf("score()            %8.0f texts/s\n", perSecond(texts, [&](const QString &text) { sum += engine.score(text); }));
    std::printf("read()             %8.0f texts/s\n", perSecond(texts, [&](const QString &text) { sum += engine.read(text).score; }));
    return sum == 12345.0;
}
