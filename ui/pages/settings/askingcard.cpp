#include "ui/pages/settings/askingcard.h"

#include "models/items/whendone.h"
#include "models/services/counter.h"
#include "models/text/pin.h"
#include "models/workspace.h"
#include "storage/records/inboxrow.h"
#include "ui/support/feedbacktext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countsuffix.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

AskingCard::AskingCard(Workspace &workspace, QWidget *parent)
    : SettingsCard(tr("Asking"), tr("What customers are asked at the counter and how often, and who looks after the answers. Every wording keeps its number with the answers given to it."), parent),
      m_workspace(workspace), m_choice(new QComboBox(this)), m_wording(new QLineEdit(this)), m_comment(new QCheckBox(tr("Ask for a word more"), this)),
      m_who(new QCheckBox(tr("Ask who it was (may be left empty)"), this)), m_days(new QSpinBox(this)), m_save(new Button(tr("Save"), this)),
      m_pin(new QLineEdit(this)), m_setPin(new Button(tr("Set the PIN"), this)), m_pinProblem(new FieldProblem(m_pin, this)), m_pinState(new QLabel(this))
{
    setObjectName(u"settings.asking"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    // One form, so that all fields begin on one line.
    QFormLayout *form = makeForm();
    content()->addLayout(form);
    buildQuestion(form);
    buildDepartments(form);
    m_save->setObjectName(u"settings.asking.save"_s);
    connect(m_save, &Button::clicked, this, &AskingCard::save);
    auto *saving = new QHBoxLayout;
    saving->setContentsMargins(0, space::s4, 0, space::s12);
    saving->addStretch();
    saving->addWidget(m_save);
    form->addRow(saving);
    buildPin(form);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        // What is being typed is not wiped out.
        if ((changes.settings || changes.everything) && entered() == m_shown)
            load();
    });
    show({});
    load();
}

void AskingCard::buildQuestion(QFormLayout *form)
{
    m_choice->setObjectName(u"settings.asking.question"_s);
    for (const QString &question : questionIds())
        m_choice->addItem(questionName(question), question);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_wording->setObjectName(u"settings.asking.wording"_s);
    m_wording->setMaxLength(200);
    m_comment->setObjectName(u"settings.asking.comment"_s);
    m_who->setObjectName(u"settings.asking.who"_s);
    m_days->setObjectName(u"settings.asking.days"_s);
    m_days->setRange(1, 365);
    setCountSuffix(m_days, [](int days) { return tr(" day(s)", "between two questions", days); });
    addFormRow(form, tr("Counter asks"), m_choice);
    addFormRow(form, tr("In these words"), m_wording);
    form->addRow(QString(), m_comment);
    form->addRow(QString(), m_who);
    addFormRow(form, tr("Ask nobody within"), m_days);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        keepWording();
        showWording();
        onEdited();
    });
    connect(m_wording, &QLineEdit::textEdited, this, &AskingCard::onEdited);
    connect(m_comment, &QCheckBox::toggled, this, &AskingCard::onEdited);
    connect(m_who, &QCheckBox::toggled, this, &AskingCard::onEdited);
    connect(m_days, &QSpinBox::valueChanged, this, &AskingCard::onEdited);
}

void AskingCard::buildDepartments(QFormLayout *form)
{
    for (const QString &department : departmentIds()) {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"settings.asking.department."_s + department);
        field->setPlaceholderText(standardDepartment(department));
        field->setMaxLength(40);
        addFormRow(form, tr("%1 is called", "department").arg(standardDepartment(department)), field);
        connect(field, &QLineEdit::textEdited, this, &AskingCard::onEdited);
        m_departments.append(field);
    }
}

void AskingCard::buildPin(QFormLayout *form)
{
    m_pin->setObjectName(u"settings.asking.pin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    m_pin->setPlaceholderText(tr("Four to twelve digits"));
    m_setPin->setObjectName(u"settings.asking.setPin"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s8);
    row->addWidget(m_pin, 1);
    row->addWidget(m_setPin);
    auto *holder = new QWidget(this);
    row->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(row);
    m_pin->setAccessibleName(tr("PIN of counter mode"));
    addFormRow(form, tr("PIN of counter mode"), holder)->setBuddy(m_pin);
    form->addRow(QString(), m_pinProblem);
    addFormNote(form, m_pinState);
    connect(m_setPin, &Button::clicked, this, &AskingCard::savePin);
    connect(m_pin, &QLineEdit::returnPressed, this, &AskingCard::savePin);
}

void AskingCard::focusPin()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

void AskingCard::load()
{
    whenDone(this, Asking(m_workspace).rules(), [this](const Result<AskingRules> &rules) {
        if (rules)
            show(*rules);
    });
}

void AskingCard::show(const AskingRules &rules)
{
    m_shown = rules;
    m_typed = rules;
    m_question.clear();
    const QSignalBlocker quietChoice(m_choice);
    const QSignalBlocker quietComment(m_comment);
    const QSignalBlocker quietWho(m_who);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(rules.question)));
    m_comment->setChecked(rules.asksComment);
    m_who->setChecked(rules.asksWho);
    m_days->setValue(rules.guardDays); // Not quietly: its suffix follows it.
    const QStringList ids = departmentIds();
    for (int i = 0; i < ids.size(); ++i)
        m_departments.at(i)->setText(rules.departments.value(ids.at(i)));
    m_pinState->setText(rules.hasPin ? tr("A PIN is set. A new one replaces it.") : tr("Without a PIN counter mode can't be started."));
    showWording();
    onEdited();
}

void AskingCard::keepWording()
{
    if (m_question.isEmpty())
        return;
    const QString words = m_wording->text().simplified();
    if (words.isEmpty())
        m_typed.wordings.remove(m_question);
    else
        m_typed.wordings.insert(m_question, words);
}

void AskingCard::showWording()
{
    m_question = m_choice->currentData().toString();
    m_wording->setText(m_typed.wordings.value(m_question));
    m_wording->setPlaceholderText(standardWording(m_question));
    // Three steps have three questions: their words are fixed.
    m_wording->setEnabled(m_question != u"felt"_s);
    m_wording->setToolTip(m_question == u"felt"_s ? tr("The three steps have fixed words.") : QString());
}

AskingRules AskingCard::entered() const
{
    AskingRules rules = m_typed;
    rules.question = m_choice->currentData().toString();
    const QString words = m_wording->text().simplified();
    if (words.isEmpty())
        rules.wordings.remove(m_question);
    else
        rules.wordings.insert(m_question, words);
    rules.asksComment = m_comment->isChecked();
    rules.asksWho = m_who->isChecked();
    rules.guardDays = m_days->value();
    const QStringList ids = departmentIds();
    for (int i = 0; i < ids.size(); ++i) {
        const QString name = m_departments.at(i)->text().simplified();
        if (name.isEmpty())
            rules.departments.remove(ids.at(i));
        else
            rules.departments.insert(ids.at(i), name);
    }
    return rules;
}

void AskingCard::onEdited()
{
    const bool dirty = entered() != m_shown;
    m_save->setEnabled(dirty);
    m_save->setToolTip(dirty ? QString() : tr("Nothing has changed."));
}

void AskingCard::save()
{
    whenDone(this, Asking(m_workspace).setRules(entered()), [this](const Result<void> &saved) {
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        m_shown = entered();
        load();
        Q_EMIT statusMessage(tr("Saved what is asked"));
    });
}

void AskingCard::savePin()
{
    const QString pin = m_pin->text();
    m_pinProblem->setSentence(text::isPin(pin) ? QString() : tr("A PIN has four to twelve digits and nothing else."));
    if (!text::isPin(pin))
        return;
    m_setPin->setEnabled(false);
    whenDone(this, Counter(m_workspace).setPin(pin), [this](const Result<void> &saved) {
        m_setPin->setEnabled(true);
        if (!saved) {
            Q_EMIT failed(saved.error());
            return;
        }
        m_pin->clear();
        m_shown.hasPin = m_typed.hasPin = true;
        m_pinState->setText(tr("A PIN is set. A new one replaces it."));
        Q_EMIT statusMessage(tr("PIN of counter mode set"));
        Q_EMIT pinSet();
    });
}

} // namespace rapport
