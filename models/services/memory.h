#pragma once

#include "models/memory/remembered.h"
#include "models/metrics/estimate.h"
#include "storage/changeset.h"
#include "storage/result.h"

#include <QFuture>
#include <QObject>

namespace rapport {

class Workspace;

/// A text that would read differently, for a preview.
struct FollowerExample
{
    EntryKey key;
    CustomerId customer;
    QString customerName;
    QString text;   ///< Its beginning.
    int before = 0; ///< Thousandths.
    int after = 0;
    friend bool operator==(const FollowerExample &, const FollowerExample &) = default;
};

/// What giving a phrase a weight changes in the texts that are here.
struct WordEffect
{
    qint64 texts = 0;     ///< Hold the phrase, up to a thousand in either table.
    int followers = 0;    ///< Of the newest of them, read differently.
    bool more = false;    ///< Not all were tried.
    QVector<FollowerExample> examples; ///< At most three, newest first.
    friend bool operator==(const WordEffect &, const WordEffect &) = default;
};

/// A phrase that a correction could teach.
struct PhraseOffer
{
    QString phrase;    ///< As it stands in the text.
    QString key;
    qint64 others = 0; ///< Other texts that hold it, as WordEffect::texts.
    WordEffect effect; ///< On the others.
    friend bool operator==(const PhraseOffer &, const PhraseOffer &) = default;
};

/// What correcting a text to a score could teach.
struct CorrectionOffer
{
    int reads = 0;               ///< What the engine reads, with the shop's memory, thousandths.
    QVector<PhraseOffer> phrases; ///< The likeliest first; empty: nothing stands out, or it reads so already.
    int preferred = -1;          ///< Index to choose unless a person says otherwise; -1: this text alone.
    friend bool operator==(const CorrectionOffer &, const CorrectionOffer &) = default;
};

/// How often the engine by itself, as it is now and without the shop's memory, read corrected texts as the person did:
/// the same of negative, neutral, positive. Withheld below ten.
struct HitRate
{
    int engineVersion = 0;
    metrics::Estimate rate;
    friend bool operator==(const HitRate &, const HitRate &) = default;
};

/// The shop's memory of sentiment: its own words, what corrections taught, what that changes. Corrections themselves are
/// the Journal's. Each change can be undone; texts follow in the background (Rescoring). Lives on the workspace's thread.
class Memory : public QObject
{
    Q_OBJECT

public:
    explicit Memory(Workspace &workspace) : m_workspace(workspace) {}

    /// The memory as of the last change seen; for showing and for reading what is being typed.
    [[nodiscard]] const Remembered &now() const { return *m_now; }
    [[nodiscard]] std::shared_ptr<const sentiment::ShopWords> words() const { return m_now->words; }

    /// By phrase.
    [[nodiscard]] QFuture<Result<QVector<ShopWord>>> shopWords();
    /// Adds (id not set) or changes a word of the shop's own; phrase and weight count. Invalid, subject "phrase" or "weight", for
    /// what the engine can't take; Conflict, reason "exists", where the phrase is there, or by version.
    [[nodiscard]] QFuture<Result<ShopWordId>> save(const ShopWord &word, StaffId by = {});
    [[nodiscard]] QFuture<Result<void>> remove(ShopWordId id);
    /// What saving it would change. Invalid as save().
    [[nodiscard]] QFuture<Result<WordEffect>> preview(const ShopWord &word);

    /// What correcting a text to `score` (thousandths) could teach. NotFound for a text that is gone or has no mood.
    [[nodiscard]] QFuture<Result<CorrectionOffer>> offer(EntryKey key, int score);
    [[nodiscard]] QFuture<Result<HitRate>> hitRate();

    /// A transaction was committed.
    void notice(const rapport::ChangeSet &changes);
    /// Called by Workspace.
    void set(const Remembered &now);

Q_SIGNALS:
    /// now() is another.
    void changed();

private:
    Workspace &m_workspace;
    std::shared_ptr<const Remembered> m_now = std::make_shared<const Remembered>();
    quint64 m_question = 0;
};

} // namespace rapport
