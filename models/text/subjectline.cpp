#include "models/text/subjectline.h"

namespace rapport::text {

using namespace Qt::StringLiterals;

QString subjectOf(const QString &said)
{
    constexpr int longest = 60;
    const QString line = said.section(u'\n', 0, 0).simplified();
    const QString sentence = line.section(u". "_s, 0, 0);
    const QString subject = sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    return subject.size() <= longest ? subject : QString(subject.left(longest - 1).trimmed() + QChar(0x2026));
}

} // namespace rapport::text
