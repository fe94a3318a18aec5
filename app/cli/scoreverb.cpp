#include "app/cli/scoreverb.h"

#include "app/cli/explanation.h"
#include "app/cli/linereader.h"
#include "app/cli/readingjson.h"
#include "app/cli/shopfile.h"
#include "models/sentiment/engine.h"
#include "models/services/memory.h"

#include <QStringDecoder>

#include <charconv>
#include <unistd.h>

namespace rapport::cli {

namespace {

/// UTF-8 into a buffer that is used again for each line; broken bytes become U+FFFD.
class Decoder
{
public:
    [[nodiscard]] QStringView decode(QByteArrayView bytes)
    {
        const qsizetype needed = m_decoder.requiredSpace(bytes.size());
        if (m_text.size() < needed)
            m_text.resize(needed);
        QChar *begin = m_text.data();
        const QChar *end = m_decoder.appendToBuffer(begin, bytes);
        return QStringView(begin, end);
    }

private:
    QStringDecoder m_decoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QString m_text;
};

void writeScore(Console &console, double score)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text - 1, score, std::chars_format::fixed, 4);
    *end.ptr = '\n';
    console.write(QByteArrayView(text, end.ptr + 1 - text));
}

/// What texts are read with.
struct Reader
{
    sentiment::Context context;
    Remembered memory;
    ShopCalendar calendar{QStringLiteral("UTC")};
};

void scoreOne(Console &console, QStringView text, const Reader &reader, const QCommandLineParser &parser)
{
    const sentiment::Engine &engine = sentiment::Engine::shared();
    if (parser.isSet(QStringLiteral("json")))
        console.print(toJson(engine.read(text, reader.context)));
    else if (parser.isSet(QStringLiteral("explain")))
        explain(console, engine.read(text, reader.context), reader.memory, reader.calendar);
    else
        writeScore(console, engine.score(text, reader.context));
}

/// With --file or --sample the texts are read as that shop reads them; without, no shop is needed.
Result<Reader> readerOf(const QCommandLineParser &parser)
{
    Reader reader;
    reader.context.language = parser.value(QStringLiteral("lang"));
    if (!parser.isSet(QStringLiteral("file")) && !parser.isSet(QStringLiteral("sample")))
        return reader;
    const auto shop = openShop(parser);
    if (!shop)
        return shop.error();
    reader.memory = (*shop)->memory().now();
    reader.calendar = (*shop)->calendar();
    reader.context.words = reader.memory.words;
    if (!parser.isSet(QStringLiteral("lang")))
        reader.context.language = (*shop)->profile().language;
    return reader;
}

} // namespace

void ScoreVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("lines"), QStringLiteral("One text a line in, one number a line out; same order, same count.")},
        {QStringLiteral("lang"), QStringLiteral("The language to expect (default: en)."), QStringLiteral("LANG"), QStringLiteral("en")},
        {QStringLiteral("explain"), QStringLiteral("Also the words and rules that moved the score; with --file, what that shop taught, too.")},
        {QStringLiteral("json"), QStringLiteral("One JSON object a text.")},
    });
}

Result<void> ScoreVerb::run(const QCommandLineParser &parser, Console &console)
{
    const Result<Reader> reader = readerOf(parser);
    if (!reader)
        return reader.error();
    LineReader input(STDIN_FILENO);
    Decoder decoder;
    if (parser.isSet(QStringLiteral("lines"))) {
        while (const auto line = input.next())
            scoreOne(console, decoder.decode(*line), *reader, parser);
        return {};
    }
    QByteArray whole;
    while (const auto line = input.next())
        whole.append(*line).append('\n');
    scoreOne(console, decoder.decode(whole), *reader, parser);
    return {};
}

} // namespace rapport::cli
