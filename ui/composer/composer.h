#pragma once

#include "models/sentiment/reading.h"
#include "storage/records/interaction.h"
#include "storage/records/shop.h"
#include "ui/composer/composerdraft.h"
#include "ui/composer/followuphint.h"

#include <QCoroTask>
#include <QStringList>
#include <QVector>
#include <QWidget>

#include <optional>

class QLineEdit;
class QTimer;

namespace rapport {

class Button;
class Chip;
class DraftStore;
class GrowingText;
class MoodLabel;
class SegmentButtons;
class ValueBar;
class Workspace;

/// Where it is written down what happened: kind, text, mood so far, topic and follow-up as offers, Save. Nothing typed here
/// is ever lost: each change goes to the drafts, and a failure leaves everything as it is.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(Workspace &workspace, DraftStore &drafts, QWidget *parent = nullptr);

    /// Shows this customer's draft. `maskedNames` weigh nothing in the mood.
    void setCustomer(CustomerId customer, const QStringList &maskedNames);
    void setTopics(const QVector<Topic> &topics);
    /// Who writes; kept with the entry.
    void setStaff(StaffId staff) { m_staff = staff; }
    /// Puts the cursor into the text.
    void start();
    [[nodiscard]] ComposerDraft draft() const;

Q_SIGNALS:
    /// The entry is stored.
    void saved();
    /// Not saved; why and what to do. The text is still there.
    void failed(const QString &sentence);
    /// A note for the status line.
    void noted(const QString &sentence);
    /// Escape: give the focus to the timeline.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildKinds();
    QWidget *buildFoot();
    void showDraft(const ComposerDraft &draft);
    void applyKind();
    void edited();
    /// Mood, topic and follow-up after 150 ms of quiet.
    void readText();
    void offerTopic();
    /// `said`: the customer speaks.
    void offerFollowUp(const sentiment::Reading &reading, bool said);
    void updateSave();
    void chooseDate();
    void setAt(qint64 at);
    void setDirection(const QString &direction);
    [[nodiscard]] bool isConversation() const;
    /// Whether a kind goes both ways (a call); visits and reviews always come from the customer, notes from nobody.
    [[nodiscard]] static bool goesBothWays(const QString &kind);
    /// Who speaks in what is being written; only what customers say has a mood.
    [[nodiscard]] Direction speaker(const ComposerDraft &draft) const;
    [[nodiscard]] QString whyNotReady() const;
    void save();
    QCoro::Task<> submit(ComposerDraft draft, CustomerId customer);
    QCoro::Task<> plan(FollowUpHint hint, CustomerId customer);
    void accepted(const ComposerDraft &draft, CustomerId customer);

    Workspace &m_workspace;
    DraftStore &m_drafts;
    CustomerId m_customer;
    QStringList m_maskedNames;
    QVector<Topic> m_topics;
    StaffId m_staff;
    QString m_direction = QStringLiteral("in");
    qint64 m_at = 0;
    std::optional<FollowUpHint> m_hint;
    TopicId m_topic;
    TopicId m_refusedTopic;
    QDate m_refusedDay;
    bool m_busy = false;
    bool m_loading = false;

    SegmentButtons *m_kinds;
    QLineEdit *m_amount;
    ValueBar *m_value;
    GrowingText *m_text;
    MoodLabel *m_mood;
    Chip *m_topicChip;
    Chip *m_followChip;
    Button *m_directionButton;
    Button *m_dateButton;
    Button *m_save;
    QTimer *m_quiet;
};

} // namespace rapport
