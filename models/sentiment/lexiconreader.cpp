#include "models/sentiment/lexiconreader.h"

#include "models/sentiment/reading.h"

#include <QFile>

namespace rapport::sentiment {

using namespace Qt::StringLiterals;

namespace {

const QStringList &emotionNames()
{
    static const QStringList names{u"joy"_s, u"gratitude"_s, u"trust"_s, u"anger"_s, u"frustration"_s,
                                   u"disappointment"_s, u"worry"_s, u"confusion"_s, u"sadness"_s};
    return names;
}

const QStringList &signalNames()
{
    static const QStringList names{u"waited"_s, u"asked_again"_s, u"charged_wrongly"_s, u"wants_refund"_s,
                                   u"threatens_to_leave"_s, u"recommends"_s, u"asked_question"_s, u"made_request"_s,
                                   u"our_promise"_s};
    return names;
}

constexpr double UnrealPraise = -0.35; ///< "would have been nice": it was not.

bool parseFlags(const QString &text, Entry *entry)
{
    static const QHash<QString, EntryFlag> known{
        {u"praise"_s, IsPraise}, {u"timed"_s, IsTimed}, {u"name"_s, IsNameLike}, {u"fixed"_s, IsFixed}, {u"compared"_s, IsComparative}, {u"irony"_s, IsIrony}};
    for (const QString &flag : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!known.contains(flag))
            return false;
        entry->flags |= known.value(flag);
    }
    return true;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

template <typename Use>
void LexiconReader::eachLine(const QString &name, const QByteArray &content, int minimumFields, Use use)
{
    int number = 0;
    qsizetype from = 0;
    while (from < content.size()) {
        qsizetype to = content.indexOf('\n', from);
        if (to < 0)
            to = content.size();
        const QString line = QString::fromUtf8(content.constData() + from, to - from);
        from = to + 1;
        ++number;
        if (line.isEmpty() || line.startsWith(u"# ") || line == u"#")
            continue;
        QString error;
        const QStringList fields = line.split(u'\t');
        if (fields.size() < minimumFields)
            error = u"needs %1 columns, has %2"_s.arg(minimumFields).arg(fields.size());
        else
            error = use(fields);
        if (error.isEmpty())
            ++m_written;
        else
            m_errors.append(u"%1:%2: %3"_s.arg(name).arg(number).arg(error));
    }
}

bool LexiconReader::parseOpinion(const QStringList &fields, qsizetype valenceAt, Entry *entry, QString *error) const
{
    const auto field = [&fields, valenceAt](qsizetype offset) { return fields.value(valenceAt + offset).trimmed(); };
    bool ok = true;
    entry->valence = field(0).toDouble(&ok);
    if (!ok || std::abs(entry->valence) > 4) {
        *error = u"valence \"%1\" is no number from -4 to 4"_s.arg(field(0));
        return false;
    }
    if (!field(1).isEmpty()) {
        entry->negated = field(1).toDouble(&ok);
        entry->flags |= HasNegated;
        if (!ok || std::abs(entry->negated) > 4) {
            *error = u"negated valence \"%1\" is no number from -4 to 4"_s.arg(field(1));
            return false;
        }
    }
    entry->emotion = qint8(emotionNames().indexOf(field(2)));
    entry->signal = qint8(signalNames().indexOf(field(3)));
    if ((entry->emotion < 0 && !field(2).isEmpty()) || (entry->signal < 0 && !field(3).isEmpty())) {
        *error = u"unknown emotion or signal"_s;
        return false;
    }
    if (!parseFlags(field(4), entry)) {
        *error = u"unknown flag in \"%1\""_s.arg(field(4));
        return false;
    }
    return true;
}

QString LexiconReader::addPattern(const QString &pattern, const Entry &entry, Lexicon *lexicon)
{
    QString error;
    std::vector<quint32> ids;
    for (const QStringList &sequence : m_patterns.expand(pattern, &error)) {
        ids.clear();
        for (const QString &word : sequence) {
            ids.push_back(word == u"_" ? Vocabulary::Any : word == u"#" ? Vocabulary::Number
                                                                        : lexicon->vocabulary.intern(word));
        }
        if (ids.front() == Vocabulary::Any)
            return u"a pattern can't start with any word"_s;
        lexicon->add(ids, entry);
    }
    return error;
}

QString LexiconReader::addRule(const QStringList &fields, Lexicon *lexicon)
{
    static const QHash<QString, Role> roles{
        {u"negator"_s, Role::Negator}, {u"degree"_s, Role::Degree}, {u"contrast"_s, Role::Contrast},
        {u"concession"_s, Role::Concession}, {u"break"_s, Role::Break}, {u"unreal"_s, Role::Unreal},
        {u"past"_s, Role::Past}, {u"repeat"_s, Role::Repeat}, {u"relief"_s, Role::Relief},
        {u"excess"_s, Role::Excess}, {u"others"_s, Role::Others}, {u"rival"_s, Role::Rival}};
    static const QHash<QString, WordClass> classes{
        {u"function"_s, FunctionWord}, {u"question"_s, QuestionStart}, {u"request"_s, RequestStart},
        {u"subject"_s, SubjectWord}, {u"number"_s, NumberWord}, {u"unit"_s, UnitWord}, {u"rating"_s, RatingUnit},
        {u"join"_s, JoinWord}, {u"reader"_s, ReaderWord}, {u"advice"_s, AdviceStart},
        {u"opinionverb"_s, OpinionVerb}, {u"that"_s, ThatWord}, {u"self"_s, SelfWord}, {u"yes"_s, YesWord},
        {u"copula"_s, CopulaWord}, {u"will"_s, WillWord}, {u"plain"_s, PlainWord},
        {u"person"_s, PersonWord}, {u"firstname"_s, FirstName}, {u"title"_s, TitleWord}};
    const QString &kind = fields[0];
    const QString &pattern = fields[1];
    bool ok = true;
    const double value = fields.value(2).isEmpty() || kind == u"set" ? 1.0 : fields.value(2).toDouble(&ok);
    if (!ok)
        return u"\"%1\" is no number"_s.arg(fields.value(2));
    if (kind == u"set") {
        m_patterns.addSet(pattern, fields.value(2));
    } else if (kind == u"apostrophe") {
        m_patterns.addApostropheEnding(pattern);
    } else if (roles.contains(kind)) {
        Entry entry;
        entry.role = roles.value(kind);
        entry.factor = entry.role == Role::Unreal && fields.value(2).isEmpty() ? UnrealPraise : value;
        entry.what = lexicon->internWhat(kind);
        return addPattern(pattern, entry, lexicon);
    } else if (classes.contains(kind)) {
        QString error;
        for (const QStringList &sequence : m_patterns.expand(pattern, &error))
            lexicon->classify(lexicon->vocabulary.intern(sequence.front()), classes.value(kind), float(value));
        return error;
    } else {
        return u"unknown rule \"%1\""_s.arg(kind);
    }
    return {};
}

void LexiconReader::readRules(const QString &name, const QByteArray &content, Lexicon *lexicon)
{
    eachLine(name, content, 2, [this, lexicon](const QStringList &fields) { return addRule(fields, lexicon); });
}

void LexiconReader::readPhrases(const QString &name, const QByteArray &content, Lexicon *lexicon, bool events)
{
    eachLine(name, content, events ? 3 : 2, [this, lexicon, events](const QStringList &fields) {
        Entry entry;
        QString error;
        if (!parseOpinion(fields, events ? 2 : 1, &entry, &error))
            return error;
        if (events)
            entry.flags |= IsEvent;
        entry.what = lexicon->internWhat(events ? QString(u"event." + fields[1]) : u"phrase"_s);
        return addPattern(fields[0], entry, lexicon);
    });
}

void LexiconReader::readWords(const QString &name, const QByteArray &content, Lexicon *lexicon)
{
    struct Inflected
    {
        QString base;
        QString classes;
        Entry entry;
    };
    std::vector<Inflected> inflected;
    const auto add = [lexicon](const QString &word, const Entry &entry) {
        const quint32 id = lexicon->vocabulary.intern(word);
        return lexicon->add(std::span(&id, 1), entry);
    };
    const quint16 what = lexicon->internWhat(u"word"_s);
    eachLine(name, content, 2, [this, &inflected, &add, what](const QStringList &fields) {
        // Columns: word, valence, negated, forms, emotion, signal, flags.
        QStringList opinion = fields;
        const QString classes = opinion.size() > 3 ? opinion.takeAt(3) : QString();
        Entry entry;
        entry.what = what;
        QString error;
        if (!parseOpinion(opinion, 1, &entry, &error))
            return error;
        if (!add(fields[0], entry))
            return u"\"%1\" is listed before"_s.arg(fields[0]);
        if (!classes.isEmpty())
            inflected.push_back({fields[0], classes, entry});
        return QString();
    });
    // A form with a line of its own keeps that line's value, wherever it stands.
    for (const Inflected &word : inflected) {
        for (const QChar wordClass : word.classes) {
            const QStringList forms = m_patterns.forms(word.base, wordClass);
            for (qsizetype i = 0; i < forms.size(); ++i) {
                Entry entry = word.entry;
                if (wordClass == u'c' && i == 1)
                    entry.flags |= IsComparative;
                add(forms[i], entry);
            }
        }
    }
}

void LexiconReader::readInflections(const QString &name, const QByteArray &content)
{
    const int before = m_written;
    eachLine(name, content, 3, [this](const QStringList &fields) {
        if (fields[0] == u"forms")
            m_patterns.addIrregular(fields[1], fields[2].split(u' ', Qt::SkipEmptyParts));
        else
            m_patterns.addInflection(fields[0], fields[1], fields[2].split(u' ', Qt::SkipEmptyParts));
        return QString();
    });
    m_written = before;
}

void LexiconReader::readLanguage(const QString &folder, Lexicon *lexicon)
{
    const auto path = [&folder](QLatin1String name) { return QString(folder + u'/' + name); };
    readInflections(path("inflections.tsv"_L1), contentOf(path("inflections.tsv"_L1)));
    readRules(path("rules.tsv"_L1), contentOf(path("rules.tsv"_L1)), lexicon);
    m_written = 0;
    readPhrases(path("events.tsv"_L1), contentOf(path("events.tsv"_L1)), lexicon, true);
    readPhrases(path("trades.tsv"_L1), contentOf(path("trades.tsv"_L1)), lexicon, true);
    readPhrases(path("phrases.tsv"_L1), contentOf(path("phrases.tsv"_L1)), lexicon, false);
    readWords(path("words.tsv"_L1), contentOf(path("words.tsv"_L1)), lexicon);
    lexicon->setWrittenEntries(m_written);
}

void LexiconReader::readSymbols(const QString &folder, Symbols *symbols)
{
    for (const QLatin1String name : {"emoji.tsv"_L1, "emoticons.tsv"_L1}) {
        const QString path = folder + u'/' + name;
        eachLine(path, contentOf(path), 2, [this, symbols](const QStringList &fields) {
            Entry entry;
            QString error;
            QStringList opinion{fields[1], QString(), fields.value(2)};
            if (parseOpinion(opinion, 0, &entry, &error))
                symbols->add(fields[0], entry);
            return error;
        });
    }
}

} // namespace rapport::sentiment
