// The part of Composer about its drafts, and about the shop's texts in them.
#include "ui/composer/composer.h"

#include "models/services/templates.h"
#include "models/workspace.h"
#include "ui/composer/contactfacts.h"
#include "ui/composer/growingtext.h"
#include "ui/composer/valuebar.h"
#include "ui/support/launch.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

void Composer::useOpening(const QString &sentence, TemplateId id)
{
    const QString kind = m_kinds->current();
    if (!goesBothWays(kind) || kind == u"call"_s) {
        QGuiApplication::clipboard()->setText(sentence);
        Q_EMIT noted(tr("Opening copied"));
        return;
    }
    const bool alone = m_text->toPlainText().trimmed().isEmpty();
    m_text->moveCursor(QTextCursor::Start);
    m_text->insertPlainText(alone ? sentence : sentence + u"\n\n"_s);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_template = QTextCursor(m_text->document());
    m_template.setPosition(static_cast<int>(sentence.size()), QTextCursor::KeepAnchor);
    m_template.setKeepPositionOnInsert(true);
    onTemplate(id, alone);
}

/// Who begins a message with a text of the shop's writes it themselves.
void Composer::onTemplate(TemplateId id, bool alone)
{
    m_usedTemplate = id;
    launch(this, loadTemplate());
    const QString kind = m_kinds->current();
    if (alone && kind != u"call"_s && speaker(draft()) == Direction::In && goesBothWays(kind))
        m_facts->toggleDirection();
    edited();
}

QCoro::Task<> Composer::loadTemplate()
{
    const QPointer<Composer> self(this);
    const auto reading = m_workspace.templates().all();
    const Result<QVector<ReplyTemplate>> all = co_await reading;
    if (!self || !all)
        co_return;
    for (const ReplyTemplate &text : *all) {
        if (text.id == m_usedTemplate)
            m_shopText = text;
    }
    readText();
}

/// One that was deleted again was not written with.
void Composer::forgetTemplateThatIsGone()
{
    const bool gone = !m_template.isNull() && m_template.position() <= m_template.anchor();
    if (gone || m_text->toPlainText().trimmed().isEmpty()) {
        m_usedTemplate = {};
        m_template = {};
    }
}

ComposerDraft Composer::draft() const
{
    ComposerDraft draft;
    draft.kind = m_kinds->current();
    draft.text = m_text->toPlainText();
    draft.amount = m_amount->text();
    draft.survey = m_value->kind();
    draft.wording = m_value->wording();
    draft.value = m_value->value();
    draft.usedTemplate = m_usedTemplate;
    draft.topic = isAccepted(m_topicChip) ? m_topic : TopicId();
    if (isAccepted(m_followChip))
        draft.followUp = m_followUp;
    m_facts->fill(draft);
    return draft;
}

void Composer::showDraft(const ComposerDraft &draft)
{
    m_loading = true;
    m_kinds->setCurrent(draft.kind);
    m_amount->setText(draft.amount);
    m_value->setKind(draft.survey);
    m_value->setWording(draft.wording);
    m_value->setValue(draft.value);
    m_text->setPlainText(draft.text);
    m_text->moveCursor(QTextCursor::End);
    m_facts->showDraft(draft);
    m_usedTemplate = draft.usedTemplate;
    if (m_usedTemplate.isValid())
        launch(this, loadTemplate());
    m_template = {};
    m_refusedTopic = {};
    m_refusedDay = {};
    m_amountProblem->setSentence({});
    showAccepted(draft);
    m_loading = false;
    applyKind();
    readText();
    updateSave();
}

bool Composer::isAccepted(const Chip *chip)
{
    return !chip->isHidden() && chip->kind() == Chip::Kind::Filter;
}

void Composer::showAccepted(const ComposerDraft &draft)
{
    m_topic = draft.topic;
    m_followUp = draft.followUp;
    m_topicChip->setVisible(draft.topic.isValid());
    m_followChip->setVisible(draft.followUp.has_value());
    for (Chip *chip : {m_topicChip, m_followChip}) {
        chip->setKind(chip->isHidden() ? Chip::Kind::Offered : Chip::Kind::Filter);
        chip->setChecked(!chip->isHidden());
    }
    if (m_followUp)
        nameFollowUp();
}

} // namespace rapport
