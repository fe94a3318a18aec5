#pragma once

#include "models/sentiment/reading.h"
#include "models/text/followup.h"
#include "storage/error.h"
#include "storage/records/interaction.h"
#include "storage/records/shop.h"
#include "storage/records/template.h"
#include "ui/composer/composerdraft.h"

#include <QCoroTask>
#include <QStringList>
#include <QTextCursor>
#include <QVector>
#include <QWidget>

#include <optional>

class QLineEdit;
class QTimer;

namespace rapport {

class AskGuard;
class Button;
class Chip;
class ContactFacts;
class DraftStore;
class ElidedLabel;
class FieldProblem;
class GrowingText;
class MoodLabel;
class SegmentButtons;
class TemplatePopup;
class ValueBar;
class Workspace;

/// Where it is written down what happened: kind, text, the facts, mood so far, topic and follow-up as offers, Save. One press of
/// Save keeps all of it in one step. Nothing typed here is ever lost: each change goes to the drafts, and a failure leaves
/// everything as it is.
class Composer : public QWidget
{
    Q_OBJECT

public:
    Composer(Workspace &workspace, DraftStore &drafts, QWidget *parent = nullptr);

    /// Shows this customer's draft. `maskedNames` weigh nothing in the mood.
    void setCustomer(CustomerId customer, const QStringList &maskedNames);
    void setTopics(const QVector<Topic> &topics);
    /// Who writes; kept with the entry.
    void setStaff(StaffId staff);
    /// Puts the cursor into the text.
    void start();
    /// A sentence to begin with: written into a message, as ours; for what is said aloud it goes to the clipboard, as the text
    /// is what the customer says.
    void useOpening(const QString &sentence, TemplateId id);
    [[nodiscard]] ComposerDraft draft() const;
    /// One of commandIds(): what its key does.
    void perform(const QString &command);
    /// The commands of the command table that belong to the composer.
    [[nodiscard]] static QStringList commandIds();

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
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    QWidget *buildKinds();
    QWidget *buildFoot();
    void onTemplate(TemplateId id, bool alone);
    void forgetTemplateThatIsGone();
    /// The text of the template in use, whose words are not the customer's.
    QCoro::Task<> loadTemplate();
    void showDraft(const ComposerDraft &draft);
    [[nodiscard]] static bool isAccepted(const Chip *chip);
    /// What was accepted before somebody else was shown is accepted again.
    void showAccepted(const ComposerDraft &draft);
    void applyKind();
    /// What lies ahead is kept as a follow-up: says so, and offers nothing that only a conversation has.
    void applyPlan();
    void edited();

    /// Mood, topic, matter and follow-up after 150 ms of quiet.
    void readText();
    void offerTopic();
    void nameTopic(const QString &name);
    void offerMatter();
    /// `upset`: the customer speaks, and it reads badly.
    void offerFollowUp(const sentiment::Reading &reading, bool upset);
    void nameFollowUp();
    void tellTemplates(const sentiment::Reading &reading, bool said);
    /// The first offer that is neither accepted nor refused, of follow-up, matter and topic.
    void acceptOffer();
    void refuseOffer();
    void refuseTopic();
    void refuseFollowUp();
    /// What stands for a topic: chosen, or offered.
    [[nodiscard]] TopicId topicSoFar() const;

    void updateSave();
    /// Whether the customer may be asked again, where a survey answer is written.
    void updateAsk();
    /// Who speaks in what is being written; only what customers say has a mood.
    [[nodiscard]] Direction speaker(const ComposerDraft &draft) const;
    [[nodiscard]] QString whyNotReady() const;
    /// Why the amount can't be read; empty: it can, or there is none.
    [[nodiscard]] QString amountProblem() const;
    /// Says what is wrong with a field beside it and goes there; false: it is none of the fields.
    bool tellProblem();
    void save();
    [[nodiscard]] ContactDraft contact(const ComposerDraft &draft) const;
    /// What lies ahead, as a follow-up.
    [[nodiscard]] TaskDraft planned(const ComposerDraft &draft) const;
    QCoro::Task<> submit(ComposerDraft draft, ContactDraft contact, CustomerId customer);
    QCoro::Task<> plan(ComposerDraft draft, TaskDraft task);
    /// A write is over: says what went wrong, if anything did; whether nothing did.
    [[nodiscard]] bool answered(const std::optional<Error> &problem);
    QCoro::Task<> loadMatters(CustomerId customer);
    QCoro::Task<> loadWorkDays();
    void accepted(const ComposerDraft &draft, CustomerId customer);

    Workspace &m_workspace;
    DraftStore &m_drafts;
    CustomerId m_customer;
    QStringList m_maskedNames;
    QVector<Topic> m_topics;
    worklist::WorkDays m_workDays;
    StaffId m_staff;
    std::optional<text::FollowUp> m_followUp;
    TopicId m_topic;
    TopicId m_refusedTopic;
    QDate m_refusedDay;
    TemplateId m_usedTemplate;
    ReplyTemplate m_shopText; ///< As it is kept; another one than m_usedTemplate: not read yet.
    QTextCursor m_template; ///< What is left of its text; null: not known.
    bool m_busy = false;
    bool m_loading = false;

    SegmentButtons *m_kinds;
    QLineEdit *m_amount;
    FieldProblem *m_amountProblem;
    ValueBar *m_value;
    AskGuard *m_ask;
    GrowingText *m_text;
    TemplatePopup *m_templates;
    ContactFacts *m_facts;
    MoodLabel *m_mood;
    ElidedLabel *m_plan; ///< In the mood's place.
    Chip *m_topicChip;
    Chip *m_followChip;
    Button *m_insert;
    Button *m_save;
    QTimer *m_quiet;
};

} // namespace rapport
