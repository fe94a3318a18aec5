#include "models/services/readingpass.h"

#include "models/services/memoryreader.h"
#include "models/services/scoring.h"
#include "models/services/transcriptwriter.h"
#include "storage/repos/settings.h"
#include "storage/repos/totals.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <map>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int countedAtMost = 1'000'000;

QString engineKey()
{
    return u"reading.engine"_s;
}

int readByEngine(Session &session)
{
    return repos::setting(session, engineKey()).toInt();
}

std::optional<int> weightOf(const memory::Weights &weights, const QString &phrase)
{
    const auto found = weights.byPhrase.constFind(phrase);
    return found == weights.byPhrase.cend() ? std::nullopt : std::optional<int>(*found);
}

/// The first phrase, in order, whose texts were read with another weight than it has.
std::optional<QString> staleTexts(Session &session, const memory::Weights &weights)
{
    const QHash<QString, int> read = repos::readWith(session);
    std::map<QString, bool> phrases;
    for (auto it = weights.byPhrase.cbegin(); it != weights.byPhrase.cend(); ++it) {
        if (!read.contains(it.key()) || read.value(it.key()) != it.value())
            phrases[it.key()] = true;
    }
    for (auto it = read.cbegin(); it != read.cend(); ++it) {
        if (!weights.byPhrase.contains(it.key()))
            phrases[it.key()] = true;
    }
    return phrases.empty() ? std::nullopt : std::optional<QString>(phrases.begin()->first);
}

bool isStillWanted(const repos::ReadingPass &pass, const memory::Weights &weights)
{
    return pass.engineVersion == sentiment::Engine::version() && (pass.phrase.isEmpty() || pass.weight == weightOf(weights, pass.phrase));
}

std::optional<repos::ReadingPass> nextPass(Session &session, const memory::Weights &weights)
{
    repos::ReadingPass pass;
    pass.engineVersion = sentiment::Engine::version();
    if (readByEngine(session) != pass.engineVersion) {
        pass.total = repos::countTexts(session);
        return pass;
    }
    const std::optional<QString> phrase = staleTexts(session, weights);
    if (!phrase)
        return {};
    pass.phrase = *phrase;
    pass.weight = weightOf(weights, *phrase);
    pass.total = repos::countTextsWith(session, *phrase, countedAtMost);
    return pass;
}

/// One batch: reads, stores what differs, keeps the totals.
void readAnew(Transaction &transaction, const QVector<repos::ReadText> &texts, const QString &language, const std::shared_ptr<const sentiment::ShopWords> &words)
{
    Session &session = transaction.session();
    ChangeSet &told = transaction.changes();
    repos::Totals totals;
    QSet<CustomerId> customers;
    for (const repos::ReadText &text : texts) {
        const sentiment::Context context = contextOf(session, text, language, words);
        Mood reading = withCorrectionOf(text.mood, moodOf(saidIn(text), context));
        if (!reading.score || reading == text.mood)
            continue;
        repos::storeReading(session, text.key, reading);
        Mood sameButVersion = reading;
        sameButVersion.engineVersion = text.mood.engineVersion;
        if (sameButVersion == text.mood)
            continue;
        if (text.key.table == EntryTable::Interaction)
            readHandOverAnew(session, InteractionId(text.key.id), context);
        if (text.counts)
            totals.moodChanged(text.customer, text.month, text.mood, reading);
        told.updated.append(text.key);
        customers.insert(text.customer);
    }
    told.customers += QVector<CustomerId>(customers.cbegin(), customers.cend());
    totals.flush(session);
}

void finish(Session &session, const repos::ReadingPass &pass)
{
    if (pass.phrase.isEmpty())
        repos::setSetting(session, engineKey(), QString::number(pass.engineVersion));
    else
        repos::setReadWith(session, pass.phrase, pass.weight);
    repos::clearReadingPass(session);
}

} // namespace

void setUpReading(Session &session)
{
    repos::setSetting(session, engineKey(), QString::number(sentiment::Engine::version()));
}

bool hasTextsToRead(Session &session)
{
    return readByEngine(session) != sentiment::Engine::version() || repos::readingPass(session) || staleTexts(session, *weightsIn(session));
}

QString readingStamp(Session &session)
{
    if (hasTextsToRead(session))
        return {};
    const QHash<QString, int> read = repos::readWith(session);
    QStringList parts{QString::number(sentiment::Engine::version())};
    for (auto it = read.cbegin(); it != read.cend(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key()).arg(it.value()));
    std::sort(parts.begin() + 1, parts.end());
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex().first(16));
}

PassState readSomeAnew(Transaction &transaction, const QString &language, int texts)
{
    QElapsedTimer timer;
    timer.start();
    Session &session = transaction.session();
    const std::shared_ptr<const memory::Weights> weights = weightsIn(session);
    std::optional<repos::ReadingPass> pass = repos::readingPass(session);
    if (pass && !isStillWanted(*pass, *weights)) {
        repos::clearReadingPass(session);
        pass.reset();
    }
    if (!pass)
        pass = nextPass(session, *weights);
    if (!pass)
        return {};
    const QVector<repos::ReadText> batch = pass->phrase.isEmpty() ? repos::textsAfter(session, pass->cursor, texts)
                                                                  : repos::textsWith(session, pass->phrase, pass->cursor, texts);
    readAnew(transaction, batch, language, weights->words);
    pass->done += batch.size();
    pass->total = std::max(pass->total, pass->done);
    PassState state{false, pass->phrase, pass->done, pass->total, 0};
    if (!batch.isEmpty()) {
        pass->cursor.month = batch.last().month;
        pass->cursor.id = batch.last().key.id;
    }
    if (batch.size() == texts) {
        repos::setReadingPass(session, *pass);
    } else if (pass->cursor.table == EntryTable::Interaction) {
        pass->cursor = {};
        pass->cursor.table = EntryTable::Feedback;
        repos::setReadingPass(session, *pass);
    } else {
        finish(session, *pass);
        transaction.changes().totals = true;
    }
    state.elapsedMs = timer.elapsed();
    return state;
}

} // namespace rapport
