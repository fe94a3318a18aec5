#include "models/services/memory.h"

#include "models/items/whendone.h"
#include "models/services/memoryreader.h"
#include "models/services/undoable.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/records/version.h"
#include "storage/repos/shopwords.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCounted = 1000;

/// As the engine compares it, without signs at its ends: "great!" is meant as "great".
ShopWord tidied(ShopWord word)
{
    QStringView typed = word.phrase;
    while (!typed.isEmpty() && !typed.front().isLetterOrNumber() && !typed.front().isSurrogate())
        typed = typed.mid(1);
    while (!typed.isEmpty() && !typed.back().isLetterOrNumber() && !typed.back().isMark() && !typed.back().isSurrogate())
        typed.chop(1);
    word.phrase = typed.toString().simplified();
    word.key = sentiment::ShopWords::normalised(word.phrase);
    return word;
}

Result<void> checked(const ShopWord &word)
{
    const auto problem = sentiment::ShopWords::check(word.phrase, word.weight / 1000.0);
    if (problem == sentiment::ShopWords::Problem::None)
        return Done{};
    const bool weight = problem == sentiment::ShopWords::Problem::OutOfRange;
    return Error{Error::Kind::Invalid, weight ? u"weight"_s : u"phrase"_s, word.phrase.left(80), problem == sentiment::ShopWords::Problem::TooLong ? u"too-long"_s : u"empty"_s};
}

int countFollowers(Session &session, const memory::Weights &after, const QString &key, const QString &language)
{
    return static_cast<int>(followersOf(session, key, *weightsIn(session), after, language, {}, mostCounted).texts.size());
}

} // namespace

QFuture<Result<QVector<ShopWord>>> Memory::shopWords()
{
    return m_workspace.database().read([](Session &session) -> Result<QVector<ShopWord>> { return repos::shopWords(session); });
}

QFuture<Result<ShopWordId>> Memory::save(const ShopWord &typed, StaffId by)
{
    const ShopWord word = tidied(typed);
    if (Result<void> good = checked(word); !good)
        return refused<ShopWordId>(good.error());
    const auto written = [word, by, now = m_workspace.clock().now(), language = m_workspace.profile().language](Transaction &transaction, UndoNote &note) -> Result<ShopWordId> {
        Session &session = transaction.session();
        ShopWord after = word;
        std::optional<ShopWord> before;
        if (word.id.isValid()) {
            before = repos::find(session, word.id);
            if (!before)
                return Error{Error::Kind::NotFound, u"shop_word"_s, QString::number(word.id.value()), {}};
            if (before->version != word.version)
                return Error{Error::Kind::Conflict, before->phrase, u"changed meanwhile"_s, {}};
            after.createdBy = before->createdBy;
            after.createdAt = before->createdAt;
            if (before == after) {
                note.id.clear();
                return after.id;
            }
            after.version = nextVersion(word.version);
        } else {
            after.createdBy = by;
            after.createdAt = now;
            after.version = 1;
        }
        note.subject = note.phrase = after.phrase;
        note.followers = countFollowers(session, weightsWith(session, after), word.key, language);
        transaction.changes().memory = true;
        if (!before)
            return repos::insert(session, after);
        repos::update(session, *before, after);
        return after.id;
    };
    return undoable(m_workspace, word.id.isValid() ? u"word.change"_s : u"word.add"_s, written);
}

QFuture<Result<void>> Memory::remove(ShopWordId id)
{
    return undoable(m_workspace, u"word.remove"_s, [id](Transaction &transaction, UndoNote &note) -> Result<void> {
        const std::optional<ShopWord> word = repos::find(transaction.session(), id);
        if (!word)
            return Error{Error::Kind::NotFound, u"shop_word"_s, QString::number(id.value()), {}};
        repos::remove(transaction.session(), *word);
        transaction.changes().memory = true;
        note.subject = note.phrase = word->phrase;
        return Done{};
    });
}

void Memory::notice(const ChangeSet &changes)
{
    if (!changes.memory && !changes.everything)
        return;
    const auto read = m_workspace.database().read([](Session &session) -> Result<Remembered> { return rememberedIn(session); });
    whenDone(this, read, [this, question = ++m_question](const Result<Remembered> &now) {
        if (now && question == m_question)
            set(*now);
    });
}

void Memory::set(const Remembered &now)
{
    if (now.phrases == m_now->phrases && m_now->words)
        return;
    m_now = std::make_shared<const Remembered>(now);
    Q_EMIT changed();
}

} // namespace rapport
