#include "app/cli/scoreverb.h"

#include "app/cli/linereader.h"
#include "app/cli/readingjson.h"
#include "models/sentiment/engine.h"

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

void explain(Console &console, const sentiment::Reading &reading)
{
    console.print(QStringLiteral("%1 %2, %3 confidence%4, read as %5")
                      .arg(reading.score, 0, 'f', 4)
                      .arg(labelId(reading.label), confidenceId(reading.confidence),
                           reading.mixed ? QStringLiteral(", mixed") : QString(), reading.language.isEmpty() ? QStringLiteral("?") : reading.language));
    for (const sentiment::Reason &reason : reading.reasons) {
        const QString rule = reason.rule.isEmpty() ? QString() : QString(u" changed by " + reason.rule);
        console.print(QStringLiteral("  %1  %2  (%3%4)").arg(reason.contribution, 8, 'f', 3).arg(plain(reason.text), reason.what, rule));
    }
    const QStringList found = emotionIds(reading.emotionMask()) + signalIds(reading.signalMask());
    if (!found.isEmpty())
        console.print(u"  " + found.join(QStringLiteral(", ")));
}

void scoreOne(Console &console, QStringView text, const sentiment::Context &context, const QCommandLineParser &parser)
{
    const sentiment::Engine &engine = sentiment::Engine::shared();
    if (parser.isSet(QStringLiteral("json")))
        console.print(toJson(engine.read(text, context)));
    else if (parser.isSet(QStringLiteral("explain")))
        explain(console, engine.read(text, context));
    else
        writeScore(console, engine.score(text, context));
}

} // namespace

void ScoreVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("lines"), QStringLiteral("One text a line in, one number a line out; same order, same count.")},
        {QStringLiteral("lang"), QStringLiteral("The language to expect (default: en)."), QStringLiteral("LANG"), QStringLiteral("en")},
        {QStringLiteral("explain"), QStringLiteral("Also the words and rules that moved the score.")},
        {QStringLiteral("json"), QStringLiteral("One JSON object a text.")},
    });
}

Result<void> ScoreVerb::run(const QCommandLineParser &parser, Console &console)
{
    const sentiment::Context context{parser.value(QStringLiteral("lang")), {}};
    LineReader input(STDIN_FILENO);
    Decoder decoder;
    if (parser.isSet(QStringLiteral("lines"))) {
        while (const auto line = input.next())
            scoreOne(console, decoder.decode(*line), context, parser);
        return {};
    }
    QByteArray whole;
    while (const auto line = input.next())
        whole.append(*line).append('\n');
    scoreOne(console, decoder.decode(whole), context, parser);
    return {};
}

} // namespace rapport::cli
