// compile_sentiment FOLDER TABLE: reads the word lists of a language, or the symbols, and writes them in the form that is
// compiled into the program. Run by the build; a bad line is printed with its file and line, and fails it.
#include "models/sentiment/learnedtable.h"
#include "models/sentiment/lexiconreader.h"
#include "models/sentiment/tableimage.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

namespace {

QStringList compileSymbols(const QString &folder, TableWriter *out)
{
    Symbols symbols;
    LexiconReader reader;
    reader.readSymbols(folder, &symbols);
    symbols.save(out);
    return reader.errors();
}

QStringList compileLanguage(const QString &folder, TableWriter *out)
{
    Lexicon lexicon;
    LexiconReader reader;
    reader.readLanguage(folder, &lexicon);
    QStringList errors = reader.errors();
    lexicon.save(out);
    LearnedTable learned;
    QFile file(folder + u"/learned.tsv"_s);
    if (file.open(QIODevice::ReadOnly))
        errors += learned.read(file.fileName(), file.readAll());
    learned.save(out);
    return errors;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("compile_sentiment FOLDER TABLE\n", stderr);
        return 2;
    }
    const QString folder = QFile::decodeName(argv[1]);
    TableWriter out;
    const bool symbols = QFile::exists(folder + u"/emoji.tsv"_s);
    const QStringList errors = symbols ? compileSymbols(folder, &out) : compileLanguage(folder, &out);
    for (const QString &error : errors)
        std::fprintf(stderr, "%s\n", qPrintable(error));
    if (!errors.isEmpty())
        return 1;
    QDir().mkpath(QFileInfo(QFile::decodeName(argv[2])).path());
    QFile table(QFile::decodeName(argv[2]));
    if (!table.open(QIODevice::WriteOnly) || table.write(out.bytes()) != out.bytes().size()) {
        std::fprintf(stderr, "%s: %s\n", argv[2], qPrintable(table.errorString()));
        return 1;
    }
    return 0;
}
