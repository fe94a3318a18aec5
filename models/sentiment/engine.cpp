#include "models/sentiment/engine.h"

#include "models/sentiment/calibration.h"
#include "models/sentiment/languages.h"
#include "models/sentiment/learnedlayer.h"
#include "models/sentiment/passage.h"
#include "models/sentiment/scanner.h"
#include "models/sentiment/summary.h"

namespace rapport::sentiment {

using namespace Qt::StringLiterals;

namespace {

constexpr int Version = 11;
constexpr double Familiar = 0.5;   ///< With this share of known words a text needs no detector.
constexpr int TooShortToDetect = 3; ///< Words; below, the prior is the better guess.

/// One per thread: its memory is what keeps scoring free of allocations.
Passage &scratch()
{
    thread_local Passage passage;
    return passage;
}

} // namespace

class Engine::Private
{
public:
    Languages languages{u":/sentiment"_s};

    /// Fills the passage and says in which language it was read; `lexicon` is null without word lists.
    void analyse(QStringView text, const Context &context, Passage *passage, QString *language,
                 const Lexicon **lexicon) const
    {
        choose(text, context, passage, language, lexicon);
        outline(text, *lexicon, languages.symbols(), context.words.get(), passage);
        if (*lexicon) {
            applyRules(**lexicon, passage);
            if (const LearnedTable *table = languages.learned(*language))
                applyLearned(*table, passage);
        }
    }

private:
    void scan(QStringView text, const Context &context, const Lexicon *lexicon, Passage *passage) const
    {
        passage->clear();
        Scanner(lexicon, languages.symbols()).scan(text, context.names, &passage->tokens);
    }

    void choose(QStringView text, const Context &context, Passage *passage, QString *language,
                const Lexicon **lexicon) const
    {
        static const QString english = u"en"_s;
        *language = context.language.isEmpty() ? english : context.language;
        *lexicon = languages.lexicon(*language);
        // A shop whose language has no lists may still get texts in one that has.
        const Lexicon *tried = *lexicon ? *lexicon : languages.lexicon(english);
        scan(text, context, tried, passage);
        int words = 0;
        const double known = tried ? Languages::familiarity(*tried, passage->tokens, &words) : 0.0;
        if (tried == *lexicon) {
            if (known >= Familiar || words <= TooShortToDetect)
                return;
        } else if (known >= Familiar && words > 1) {
            *language = english;
            *lexicon = tried;
            return;
        }
        const QString detected = words <= TooShortToDetect ? *language : Languages::detect(text, *language);
        *language = detected;
        *lexicon = languages.lexicon(detected);
        if (*lexicon != tried)
            scan(text, context, *lexicon, passage);
    }
};

Engine::Engine()
    : d(std::make_unique<Private>())
{
}

Engine::~Engine() = default;

const Engine &Engine::shared()
{
    static const Engine engine;
    return engine;
}

int Engine::version()
{
    return Version;
}

Reading Engine::read(QStringView text, const Context &context) const
{
    Passage &passage = scratch();
    QString language;
    const Lexicon *lexicon = nullptr;
    d->analyse(text, context, &passage, &language, &lexicon);
    Reading reading = summarise(text, passage, lexicon, d->languages.symbols());
    reading.language = language;
    reading.version = Version;
    passage.shrink();
    return reading;
}

double Engine::score(QStringView text, const Context &context) const
{
    Passage &passage = scratch();
    QString language;
    const Lexicon *lexicon = nullptr;
    d->analyse(text, context, &passage, &language, &lexicon);
    const double score = squeeze(rawScore(passage));
    passage.shrink();
    return score;
}

bool Engine::reads(const QString &language) const
{
    return d->languages.lexicon(language) != nullptr;
}

bool Engine::isCommonWord(QStringView word, const QString &language) const
{
    const Lexicon *lexicon = d->languages.lexicon(language);
    if (!lexicon)
        return word.size() < 4;
    return lexicon->word(lexicon->vocabulary.find(word.toString().toLower())).classes & FunctionWord;
}

} // namespace rapport::sentiment
