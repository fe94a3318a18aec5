#include "ui/pages/settings/ruledialog.h"

#include "models/services/worklist.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/ruletext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countsuffix.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/unsaved.h"

#include <QCoroFuture>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestText = 400;
constexpr int latestDue = 60; ///< Working days.
/// Whose the follow-up is, in the list: a staff member's id, or one of these.
constexpr qint64 writer = -1;
constexpr qint64 anybody = 0;
} // namespace

RuleDialog::RuleDialog(Workspace &workspace, const TaskRule &rule, const QVector<Staff> &staff, const QStringList &tags, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_rule(rule), m_form(makeForm()), m_kind(new QComboBox(this)), m_amount(new QSpinBox(this)),
      m_tag(new QComboBox(this)), m_text(new QLineEdit(this)), m_who(new QComboBox(this)), m_due(new QSpinBox(this)),
      m_sentence(new QLabel(this)), m_messages(new MessageBar(this)), m_save(new Button(tr("Save the rule"), Button::Kind::Primary, this))
{
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(rule.id.isValid() ? tr("Change the rule") : tr("New rule"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(staff, tags);
    show(rule);
    m_opened = entered();
}

void RuleDialog::build(const QVector<Staff> &staff, const QStringList &tags)
{
    for (int i = 0; i < ruleKindCount; ++i)
        m_kind->addItem(ruleKindText(static_cast<RuleKind>(i)));
    m_kind->setObjectName(u"rule.kind"_s);
    m_amount->setObjectName(u"rule.amount"_s);
    m_tag->setObjectName(u"rule.tag"_s);
    m_tag->addItem(tr("Choose a tag"), QString());
    for (const QString &tag : tags)
        m_tag->addItem(tag, tag);
    m_text->setObjectName(u"rule.text"_s);
    m_text->setMaxLength(longestText);
    m_who->setObjectName(u"rule.who"_s);
    m_who->addItem(tr("Whoever wrote it"), writer);
    m_who->addItem(tr("Anybody"), anybody);
    for (const Staff &person : staff) {
        if (person.active || person.id == m_rule.staff)
            m_who->addItem(person.name, person.id.value());
    }
    m_due->setObjectName(u"rule.due"_s);
    m_due->setRange(0, latestDue);
    m_due->setSpecialValueText(tr("The same day"));
    setCountSuffix(m_due, [](int days) { return tr(" working day(s) later", nullptr, days); });
    setCountSuffix(m_amount, [this](int amount) { return ruleUnit(static_cast<RuleKind>(m_kind->currentIndex()), amount); });
    m_sentence->setObjectName(u"rule.sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    setTextStyle(m_sentence, TextStyle::Small, &Theme::text2);
    m_save->setObjectName(u"rule.save"_s);
    m_save->setDefault(true);

    addFormRow(m_form, tr("&When"), m_kind);
    m_before = addFormRow(m_form, tr("After"), m_amount);
    addFormRow(m_form, tr("&Tag"), m_tag);
    addFormRow(m_form, tr("Then the &follow-up"), m_text);
    addFormRow(m_form, tr("F&or"), m_who);
    addFormRow(m_form, tr("&Due"), m_due);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { followKind(true); });
    for (QComboBox *box : {m_tag, m_who})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::showSentence);
    for (QSpinBox *box : {m_amount, m_due})
        connect(box, &QSpinBox::valueChanged, this, &RuleDialog::showSentence);
    connect(m_text, &QLineEdit::textChanged, this, &RuleDialog::showSentence);

    auto *foot = new QHBoxLayout;
    if (m_rule.id.isValid()) {
        auto *drop = new Button(tr("Remove the rule"), Button::Kind::Flat, this);
        drop->setObjectName(u"rule.remove"_s);
        drop->setIconName(u"edit-delete"_s);
        connect(drop, &Button::clicked, this, [this] { launch(this, remove()); });
        foot->addWidget(drop);
    }
    auto *cancel = new Button(tr("Cancel"), this);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &RuleDialog::accept);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(m_messages);
    layout->addLayout(m_form);
    layout->addWidget(m_sentence);
    layout->addSpacing(space::s8);
    layout->addLayout(foot);
    setMinimumWidth(size::scaled(560));
}

void RuleDialog::show(const TaskRule &rule)
{
    m_kind->setCurrentIndex(static_cast<int>(rule.kind));
    followKind(!rule.id.isValid());
    if (rule.id.isValid())
        m_amount->setValue(rule.amount);
    m_tag->setCurrentIndex(std::max(0, m_tag->findData(rule.tag)));
    m_text->setText(rule.body);
    const qint64 who = rule.assignee == Assignee::Writer ? writer : rule.assignee == Assignee::Person ? rule.staff.value() : anybody;
    m_who->setCurrentIndex(std::max(0, m_who->findData(who)));
    m_due->setValue(rule.dueIn);
    showSentence();
}

void RuleDialog::followKind(bool usual)
{
    const auto kind = static_cast<RuleKind>(m_kind->currentIndex());
    const RuleRange range = ruleRange(kind);
    const QSignalBlocker quiet(m_amount);
    m_amount->setRange(range.least, range.most);
    if (usual)
        m_amount->setValue(range.usual);
    m_amount->setSuffix(ruleUnit(kind, m_amount->value()));
    m_before->setText(ruleBefore(kind));
    m_amount->setAccessibleName(ruleBefore(kind));
    const bool tagged = kind == RuleKind::Silent;
    m_tag->setVisible(tagged);
    m_form->labelForField(m_tag)->setVisible(tagged);
    showSentence();
}

void RuleDialog::showSentence()
{
    const TaskRule rule = entered();
    m_sentence->setText(tr("%1, then %2.", "condition, follow-up").arg(ruleWhen(rule), ruleThen(rule, m_who->currentText())));
    m_save->setEnabled(!rule.body.trimmed().isEmpty() && (rule.kind != RuleKind::Silent || !rule.tag.isEmpty()));
}

TaskRule RuleDialog::entered() const
{
    TaskRule rule = m_rule;
    rule.kind = static_cast<RuleKind>(m_kind->currentIndex());
    rule.amount = m_amount->value();
    rule.tag = rule.kind == RuleKind::Silent ? m_tag->currentData().toString() : QString();
    rule.body = m_text->text();
    const qint64 who = m_who->currentData().toLongLong();
    rule.assignee = who == writer ? Assignee::Writer : who == anybody ? Assignee::Anybody : Assignee::Person;
    rule.staff = who > 0 ? StaffId(who) : StaffId();
    rule.dueIn = m_due->value();
    return rule;
}

void RuleDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    launch(this, store(entered()));
}

void RuleDialog::reject()
{
    if (mayDrop(m_messages, !(entered() == m_opened)))
        QDialog::reject();
}

QCoro::Task<> RuleDialog::store(TaskRule rule)
{
    const QPointer<RuleDialog> self(this);
    auto future = m_workspace.worklist().save(rule);
    const auto saved = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (saved)
        QDialog::accept();
    else
        m_messages->showMessage(Notice::Error, errorText(saved.error(), tr("The rule was not saved")));
}

QCoro::Task<> RuleDialog::remove()
{
    const QPointer<RuleDialog> self(this);
    auto future = m_workspace.worklist().removeRule(m_rule.id);
    const auto removed = co_await future;
    if (!self)
        co_return;
    if (removed)
        QDialog::accept();
    else
        m_messages->showMessage(Notice::Error, errorText(removed.error(), tr("The rule was not removed")));
}

} // namespace rapport
