// Reads one text per line, writes one score per line, in the same order: the command that
// tools such as a side-by-side evaluation run. With --explain it prints the reasons beside the text.
#include "models/sentiment/engine.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bool explain = application.arguments().contains(u"--explain"_s);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    QByteArray text = input.readAll();
    if (text.endsWith('\n'))
        text.chop(1);
    const auto &engine = rapport::sentiment::Engine::shared();
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
