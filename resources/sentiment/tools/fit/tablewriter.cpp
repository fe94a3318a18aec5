#include "resources/sentiment/tools/fit/tablewriter.h"

#include "models/sentiment/calibration.h"
#include "models/sentiment/learnedlayer.h"

#include <QSaveFile>
#include <QTextStream>

#include <algorithm>

namespace rapport::sentiment::fit {

using namespace Qt::StringLiterals;

namespace {

bool save(const QString &path, const QString &text, QString *error)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return true;
    *error = path + u": "_s + file.errorString();
    return false;
}

} // namespace

bool writeTable(const QString &path, const TermIndex &terms, const Weights &weights, QString *error)
{
    QStringList lines;
    for (int id = 0; id < terms.size(); ++id) {
        if (const int steps = weights.steps[size_t(id)])
            lines.append(u"%1\t%2"_s.arg(terms[id].text).arg(steps * LearnedTable::Step, 0, 'f', 2));
    }
    std::sort(lines.begin(), lines.end());
    const QString head = u"# Words and word pairs and what they add to the raw score, fitted by resources/sentiment/tools/fit.\n"
                         "# Never changed by hand: change the word lists or notlearned.txt and fit again. Columns: term, weight.\n"_s;
    return save(path, head + lines.join(u'\n') + u'\n', error);
}

bool writeReport(const QString &path, const QVector<measure::LabelledSet> &sets, const Settings &settings, const QString &figures,
                 QString *error)
{
    QString text;
    QTextStream out(&text);
    out << "# Where learned.tsv comes from\n\nWritten by `resources/sentiment/tools/fit` together with the table.\n\n"
        << "Fitted on (texts: negative, neutral, positive; none of them is kept here):\n\n";
    for (const measure::LabelledSet &set : sets) {
        const QVector<int> labels = set.labels();
        out << "- " << set.name << ": " << labels.size() << " (" << labels.count(-1) << ", " << labels.count(0) << ", " << labels.count(1)
            << ')' << (set.graded ? ", graded" : "") << '\n';
    }
    out << "\nThe snippets and tweets are the published gold standard of VADER (mean of some twenty people's ratings; MIT),\n"
           "goemotions is GoEmotions (Apache-2.0), the development sets are UCI Sentiment Labelled Sentences (CC BY 4.0).\n\n"
        << "Ridge regression (liblinear, strength " << settings.strength << ", no random part): terms in at least " << settings.leastTexts
        << " texts, at most " << settings.rows << " rows,\nweights in steps of " << LearnedTable::Step << ", none below "
        << settings.leastWeight << "; every set weighs the same, its neutral texts " << settings.neutralShare
        << " of it.\nGate without an opinion word " << learned::Gate << ", cap there " << learned::CapAlone << ", cap beside opinion words "
        << learned::Cap << "; neutral from " << BlameKnee << " to " << PraiseKnee << " raw.\n\n```\n"
        << figures << "```\n";
    out.flush();
    return save(path, text, error);
}

} // namespace rapport::sentiment::fit
