#include "models/sentiment/languages.h"

#include "models/sentiment/tableimage.h"

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
    QStringList files = QDir(root).entryList({u"*.table"_s}, QDir::Files, QDir::Name);
    std::stable_partition(files.begin(), files.end(), [](const QString &name) { return name == u"en.table"_s; });
    for (const QString &name : std::as_const(files)) {
        QFile file(root + u'/' + name);
        // Files compiled into the program are mapped as they are: no copy before the tables make theirs.
        const uchar *bytes = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
        TableReader in(QByteArrayView(bytes, bytes ? file.size() : 0));
        if (name == u"symbols.table"_s) {
            m_sound = m_symbols.load(&in) && m_sound;
            continue;
        }
        Language language{name.chopped(6), std::make_unique<Lexicon>(), {}};
        const bool sound = language.lexicon->load(&in) && language.learned.load(&in);
        m_sound = sound && m_sound;
        if (sound)
            m_languages.push_back(std::move(language));
    }
}

const LearnedTable *Languages::learned(QStringView language) const
{
    for (const Language &known : m_languages) {
        if (known.code == language)
            return &known.learned;
    }
    return nullptr;
}

int Languages::writtenEntries() const
{
    int written = m_symbols.size();
    for (const Language &known : m_languages)
        written += known.lexicon->writtenEntries();
    return written;
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
