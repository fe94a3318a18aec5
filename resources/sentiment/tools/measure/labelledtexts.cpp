#include "resources/sentiment/tools/measure/labelledtexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rapport::sentiment::measure {

using namespace Qt::StringLiterals;

namespace {

constexpr double NeutralBelow = 0.125;
constexpr double Typical = 0.45; ///< Gold of a text that is labelled with a word only.

bool readLabel(const QString &written, LabelledText *text, bool *graded)
{
    static const QStringList words{u"neg"_s, u"neu"_s, u"pos"_s};
    const qsizetype word = words.indexOf(written);
    if (word >= 0) {
        text->label = int(word) - 1;
        text->gold = text->label * Typical;
        return true;
    }
    bool isNumber = false;
    text->gold = written.toDouble(&isNumber);
    text->label = text->gold >= NeutralBelow ? 1 : text->gold <= -NeutralBelow ? -1 : 0;
    *graded = true;
    return isNumber && text->gold >= -1 && text->gold <= 1;
}

} // namespace

LabelledSet LabelledSet::read(const QString &path, QString *error)
{
    LabelledSet set;
    set.name = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = path + u": "_s + file.errorString();
        return {};
    }
    for (int line = 1; !file.atEnd(); ++line) {
        const QString row = QString::fromUtf8(file.readLine()).trimmed();
        const qsizetype tab = row.indexOf(u'\t');
        LabelledText text;
        if (tab < 0 || !readLabel(row.left(tab), &text, &set.graded)) {
            *error = u"%1:%2: no label, tab and text"_s.arg(path).arg(line);
            return {};
        }
        text.text = row.mid(tab + 1).replace(u"[NAME]"_s, u"@name"_s);
        set.texts.append(text);
    }
    return set;
}

QVector<LabelledSet> LabelledSet::readFolder(const QString &folder, QString *error)
{
    QVector<LabelledSet> sets;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        sets.append(read(file.filePath(), error));
        if (!error->isEmpty())
            return {};
    }
    return sets;
}

QVector<int> LabelledSet::labels() const
{
    QVector<int> labels;
    labels.reserve(texts.size());
    for (const LabelledText &text : texts)
        labels.append(text.label);
    return labels;
}

} // namespace rapport::sentiment::measure
