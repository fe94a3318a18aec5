#pragma once

#include "ui/composer/composerdraft.h"

#include <QVector>
#include <QWidget>

class QLineEdit;

namespace rapport {

class Button;
class Chip;
class FieldProblem;
class MatterChip;
class SpanField;
class WhenField;
class Workspace;

/// The facts of an entry in one line: who got in touch, when, how long it took, how long the customer had waited, which matter it
/// belongs to, whether they were asked for an answer. Shows what its kind has.
class ContactFacts : public QWidget
{
    Q_OBJECT

public:
    explicit ContactFacts(Workspace &workspace, QWidget *parent = nullptr);

    void setKind(const QString &kind);
    void showDraft(const ComposerDraft &draft);
    /// Puts its part into a draft.
    void fill(ComposerDraft &draft) const;
    /// Why it can't be saved as it is; empty: it can.
    [[nodiscard]] QString problem() const;
    /// Says what is wrong beside each field and goes to the first; false: nothing is.
    bool tellProblem();
    /// The entry lies ahead: nothing was said yet.
    [[nodiscard]] bool isPlanned() const;
    /// It was planned, and its time passed before it was saved: says so below the time, once. False: it was said already, or it
    /// is not so.
    bool tellPassed();
    /// What tellPassed() says; empty: nothing has passed.
    [[nodiscard]] QString passedSentence() const;
    /// The day, and the time where there is one, in full.
    [[nodiscard]] QString whenText() const;
    /// Seconds.
    [[nodiscard]] std::optional<int> took() const;
    [[nodiscard]] std::optional<int> waited() const;
    [[nodiscard]] MatterChip *matter() const { return m_matter; }
    [[nodiscard]] bool isAsked() const;

    void toggleDirection();
    void toggleStopwatch();
    void toggleAsked();
    void focusWhen();
    void focusTook();
    void focusWaited();

Q_SIGNALS:
    void changed();
    /// The answer is asked for, or no longer.
    void askedChanged();
    /// Enter: on with the text.
    void finished();

private:
    void build();
    void buildProblems();
    [[nodiscard]] QString problemOf(const QWidget *field) const;
    /// What stands below a field: what is wrong with it, or that its time has passed.
    [[nodiscard]] QString sentenceBelow(const QWidget *field) const;
    void refreshSentences();
    /// Only what has happened has a length, a matter or an answer.
    void applyPlan();
    void setDirection(const QString &direction);

    Workspace &m_workspace;
    QString m_kind;
    QString m_inOrOut = QStringLiteral("in");
    bool m_toldPassed = false;
    Button *m_direction;
    WhenField *m_when;
    SpanField *m_took;
    SpanField *m_waited;
    MatterChip *m_matter;
    Chip *m_asked;
    QVector<FieldProblem *> m_problems;
};

/// Whether a kind goes both ways (a call); visits and reviews always come from the customer, notes from nobody.
[[nodiscard]] bool goesBothWays(const QString &kind);
/// Whether it is a conversation or a note, neither a purchase nor a survey answer.
[[nodiscard]] bool isConversation(const QString &kind);

} // namespace rapport
