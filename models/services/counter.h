#pragma once

#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QString>

namespace rapport {

class Workspace;

/// What came of a try to leave counter mode.
struct PinTry
{
    bool right = false;
    qint64 waitMs = 0; ///< The next try is heard only after this long; 0: at once.
    friend bool operator==(const PinTry &, const PinTry &) = default;
};

/// The till's side of a question: takes answers from people who may not say who they are, and guards the way out. Nothing it
/// answers tells whether somebody is known. What people answer here is no step to undo: it is theirs.
class Counter
{
public:
    static constexpr qsizetype longestComment = 4'000; ///< Characters kept of what a guest says.
    static constexpr qsizetype longestWho = 200;       ///< And of who they are.

    explicit Counter(Workspace &workspace) : m_workspace(workspace) {}

    /// Keeps an answer to "nps" (0..10), "csat" (1..5) or "ces" (1..7), without a name, in the words now in force. Invalid for
    /// another question or value.
    [[nodiscard]] QFuture<Result<FeedbackId>> take(const QString &question, int value);
    /// Keeps how a conversation felt, each 1..5. Invalid for other values.
    [[nodiscard]] QFuture<Result<void>> takeFelt(int listened, int understood, int cared);
    /// Adds what was said more, and who it was as typed. An e-mail address or phone number that one customer alone has makes the
    /// answer theirs; anything else is kept as typed for the shop to look at. The same answer comes either way.
    [[nodiscard]] QFuture<Result<void>> complete(FeedbackId id, const QString &comment, const QString &who);

    /// Invalid where it is not four to twelve digits. Forgets wrong tries.
    [[nodiscard]] QFuture<Result<void>> setPin(const QString &pin);
    /// Right or wrong; from the third wrong try on each makes the next wait longer, also after a restart. A try that comes too
    /// early is not looked at.
    [[nodiscard]] QFuture<Result<PinTry>> tryPin(const QString &pin);

private:
    Workspace &m_workspace;
};

} // namespace rapport
