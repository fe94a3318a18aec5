#pragma once

#include "models/services/memory.h"
#include "models/services/rescoring.h"
#include "models/services/undojournal.h"
#include "tests/kit/shopdump.h"
#include "tests/kit/timelineshop.h"

namespace rapport::testkit {

/// A shop with two customers, whose memory is taught and whose texts follow.
class MemoryShop : public TimelineShop
{
public:
    /// A text of Anna's; its key.
    EntryKey say(const QString &text) { return {EntryTable::Interaction, log(text).value()}; }

    /// A review of Anna's.
    EntryKey review(const QString &title, const QString &comment)
    {
        FeedbackDraft draft;
        draft.customer = anna;
        draft.kind = FeedbackKind::Review;
        draft.scale = 5;
        draft.value = 3;
        draft.title = title;
        draft.comment = comment;
        return {EntryTable::Feedback, await((*this)->journal().answer(draft)).value().value()};
    }

    [[nodiscard]] Mood moodOf(EntryKey key) { return await((*this)->journal().entries({key})).value().first().mood; }
    [[nodiscard]] int scoreOf(EntryKey key) { return moodOf(key).score.value_or(9999); }

    Result<Correction> correct(EntryKey key, std::optional<int> score, const QString &phrase = {})
    {
        const auto done = await((*this)->journal().correct(key, score, {}, phrase));
        settle();
        return done;
    }
    Result<void> undo()
    {
        const auto done = await((*this)->undo().undo());
        settle();
        return done;
    }
    Result<void> redo()
    {
        const auto done = await((*this)->undo().redo());
        settle();
        return done;
    }
    Result<ShopWordId> save(const QString &phrase, int weight, ShopWordId id = {}, int version = 1)
    {
        ShopWord word;
        word.id = id;
        word.phrase = phrase;
        word.weight = weight;
        word.version = version;
        const auto done = await((*this)->memory().save(word));
        settle();
        return done;
    }

    /// Until every text reads as it should.
    void settle()
    {
        // What was committed is told by an event; reading anew starts from there.
        QCoreApplication::processEvents();
        if (!QTest::qWaitFor([this] { return !(*this)->rescoring().isRunning() && !isBehind(); }, 60000))
            qFatal("texts were never read anew");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isBehind()
    {
        return *await((*this)->database().read([](Session &session) -> Result<bool> { return hasTextsToRead(session); }));
    }
    [[nodiscard]] QStringList dumped()
    {
        return *await((*this)->database().read([](Session &session) -> Result<QStringList> { return dump(session); }));
    }
    [[nodiscard]] QStringList problems() { return problemsOf(**this); }
};

} // namespace rapport::testkit
