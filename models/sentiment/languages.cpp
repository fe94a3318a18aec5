#include "models/sentiment/languages.h"

#include "models/sentiment/lexiconreader.h"

#include <QDir>
#include <QFile>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include <algorithm>

namespace rapport::sentiment {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DetectedUnits = 1000; ///< The beginning tells; the rest of a long text only costs time.

} // namespace

Languages::Languages(const QString &root)
{
    QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    std::stable_partition(folders.begin(), folders.end(), [](const QString &code) { return code == u"en"_s; });
    for (const QString &code : std::as_const(folders)) {
        const QString folder = root + u'/' + code;
        if (!QFile::exists(folder + "/words.tsv"_L1))
            continue;
        LexiconReader reader;
        Language language{code, std::make_unique<Lexicon>()};
        reader.readLanguage(folder, language.lexicon.get());
        m_errors += reader.errors();
        m_written += reader.writtenEntries();
        m_languages.push_back(std::move(language));
    }
    LexiconReader reader;
    reader.readSymbols(root + "/symbols"_L1, &m_symbols);
    m_errors += reader.errors();
    m_written += reader.writtenEntries();
}

const Lexicon *Languages::lexicon(QStringView language) const
{
    for (const Language &known : m_languages) {
        if (known.code == language)
            return known.lexicon.get();
    }
    return nullptr;
}

QStringList Languages::codes() const
{
    QStringList codes;
    for (const Language &known : m_languages)
        codes.append(known.code);
    return codes;
}

double Languages::familiarity(const Lexicon &lexicon, std::span<const Token> tokens, int *words)
{
    int known = 0;
    *words = 0;
    for (const Token &token : tokens) {
        if (token.kind != TokenKind::Word)
            continue;
        const Lexicon::Word &word = lexicon.word(token.word);
        known += (word.classes & FunctionWord) || word.node >= 0;
        // After some hundred words nothing changes any more.
        if (++*words == 300)
            break;
    }
    return *words ? double(known) / *words : 0.0;
}

QString Languages::detect(QStringView text, const QString &prior)
{
    const QByteArray utf8 = text.left(DetectedUnits).toUtf8();
    const QByteArray priorName = prior.toLatin1();
    const CLD2::Language priorLanguage = prior.isEmpty() ? CLD2::UNKNOWN_LANGUAGE
                                                         : CLD2::GetLanguageFromName(priorName.constData());
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, priorLanguage};
    CLD2::Language top[3];
    int percent[3];
    double score[3];
    int bytes = 0;
    bool reliable = false;
    const CLD2::Language found = CLD2::ExtDetectLanguageSummary(
        utf8.constData(), int(utf8.size()), true, &hints, CLD2::kCLDFlagBestEffort, top, percent, score, nullptr,
        &bytes, &reliable);
    if (!reliable || found == CLD2::UNKNOWN_LANGUAGE)
        return prior;
    return QString::fromLatin1(CLD2::LanguageCode(found)).section(u'-', 0, 0);
}

} // namespace rapport::sentiment
