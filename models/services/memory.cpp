#include "models/services/memory.h"

#include "models/items/whendone.h"
#include "models/services/memoryreader.h"
#include "models/services/recorded.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/shopwords.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

struct WordChange
{
    std::optional<ShopWord> before;
    std::optional<ShopWord> after;
    int followers = 0;

    [[nodiscard]] WordChange inverse() const { return {after, before, followers}; }
    [[nodiscard]] const ShopWord &word() const { return after ? *after : *before; }
};

constexpr int mostCounted = 1000;

void apply(Transaction &transaction, WordChange &change)
{
    Session &session = transaction.session();
    if (change.before && change.after)
        repos::update(session, *change.before, *change.after);
    else if (change.after)
        change.after->id = repos::insert(session, *change.after);
    else
        repos::remove(session, *change.before);
    transaction.changes().memory = true;
}

UndoJournal::Step stepOf(Workspace &workspace, const WordChange &change)
{
    UndoJournal::Step step;
    if (change.before == change.after)
        return step;
    const auto again = [&workspace](const WordChange &recorded) {
        return workspace.database().write([recorded](Transaction &transaction) -> Result<void> {
            WordChange repeated = recorded;
            apply(transaction, repeated);
            return Done{};
        });
    };
    step.id = !change.before ? u"word.add"_s : change.after ? u"word.change"_s : u"word.remove"_s;
    step.subject = change.word().phrase;
    step.phrase = change.word().phrase;
    step.followers = change.followers;
    step.undo = [again, change] { return again(change.inverse()); };
    step.redo = [again, change] { return again(change); };
    return step;
}

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
    const auto write = m_workspace.database().write(
        [word, by, now = m_workspace.clock().now(), language = m_workspace.profile().language](Transaction &transaction) -> Result<WordChange> {
            Session &session = transaction.session();
            WordChange change{std::nullopt, word, 0};
            if (word.id.isValid()) {
                change.before = repos::find(session, word.id);
                if (!change.before)
                    return Error{Error::Kind::NotFound, u"shop_word"_s, QString::number(word.id.value()), {}};
                if (change.before->version != word.version)
                    return Error{Error::Kind::Conflict, change.before->phrase, u"changed meanwhile"_s, {}};
                change.after->createdBy = change.before->createdBy;
                change.after->createdAt = change.before->createdAt;
                if (change.before == change.after)
                    return change;
                change.after->version = word.version + 1;
            } else {
                change.after->createdBy = by;
                change.after->createdAt = now;
                change.after->version = 1;
            }
            change.followers = countFollowers(session, weightsWith(session, *change.after), word.key, language);
            apply(transaction, change);
            return change;
        });
    return recorded<ShopWordId>(m_workspace, write, [](const WordChange &change) { return change.after->id; },
                                [this](const WordChange &change) { return stepOf(m_workspace, change); });
}

QFuture<Result<void>> Memory::remove(ShopWordId id)
{
    const auto write = m_workspace.database().write([id](Transaction &transaction) -> Result<WordChange> {
        WordChange change{repos::find(transaction.session(), id), std::nullopt, 0};
        if (!change.before)
            return Error{Error::Kind::NotFound, u"shop_word"_s, QString::number(id.value()), {}};
        apply(transaction, change);
        return change;
    });
    return recorded<void>(m_workspace, write, [](const WordChange &) { return Done{}; }, [this](const WordChange &change) { return stepOf(m_workspace, change); });
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
