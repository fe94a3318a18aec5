#include "resources/sentiment/tools/measure/othercommand.h"

#include <QProcess>

namespace rapport::sentiment::measure {

using namespace Qt::StringLiterals;

OtherCommand OtherCommand::parse(const QString &argument)
{
    const qsizetype sign = argument.indexOf(u'=');
    if (sign <= 0)
        return {};
    return {argument.left(sign), argument.mid(sign + 1)};
}

std::vector<double> OtherCommand::score(const LabelledSet &set, QString *error) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    for (const LabelledText &text : set.texts)
        process.write(text.text.toUtf8() + '\n');
    process.closeWriteChannel();
    process.waitForFinished(-1);
    std::vector<double> scores;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        bool isNumber = false;
        const double score = line.toDouble(&isNumber);
        if (isNumber)
            scores.push_back(score);
    }
    if (process.exitCode() != 0 || qsizetype(scores.size()) != set.texts.size()) {
        *error = u"%1: exit code %2, %3 scores for %4 texts"_s.arg(name).arg(process.exitCode()).arg(scores.size()).arg(set.texts.size());
        return {};
    }
    return scores;
}

} // namespace rapport::sentiment::measure
