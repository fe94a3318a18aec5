#include "ui/pages/insights/initiativedialog.h"

#include "models/workspace.h"
#include "ui/pages/insights/customerpicker.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

// The fields of the dialog.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array windows{28, 56, 91, 182, 365};
} // namespace

QWidget *InitiativeDialog::buildForm()
{
    auto *box = new QWidget(this);
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, space::s8, space::s12, space::s8);
    box->setLayout(form);
    m_name->setMaxLength(120);
    m_name->setPlaceholderText(tr("Spring letter, voucher for regulars …"));
    addField(form, u"name"_s, tr("&Name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &InitiativeDialog::onEdited);
    addWhen(form);
    m_cost->setPlaceholderText(tr("All it cost, in %1: printing, postage, hours, discounts").arg(m_workspace.profile().currency));
    addField(form, u"cost"_s, tr("&Cost"), m_cost);
    connect(m_cost, &QLineEdit::textChanged, this, &InitiativeDialog::onEdited);
    m_margin->setRange(0, 100);
    m_margin->setSuffix(tr("\u00a0%", "per cent, after a number"));
    m_margin->setToolTip(tr("What stays with you of an amount sold, after goods and materials"));
    addField(form, u"margin"_s, tr("&Margin"), m_margin);
    connect(m_margin, &QSpinBox::valueChanged, this, &InitiativeDialog::onEdited);
    addWhom(form);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(size::row(TextStyle::Body, 2, 20));
    addField(form, u"note"_s, tr("N&ote"), m_note);
    return box;
}

void InitiativeDialog::addField(QFormLayout *form, const QString &id, const QString &label, QWidget *editor, QWidget *row)
{
    editor->setSizePolicy(QSizePolicy::Expanding, editor->sizePolicy().verticalPolicy());
    editor->setObjectName(u"initiative."_s + id);
    editor->setAccessibleName(QString(label).remove(u'&'));
    QLabel *name = addFormRow(form, label, row ? row : editor);
    name->setBuddy(editor);
    auto *problem = new FieldProblem(editor, this);
    problem->setObjectName(u"initiative."_s + id + u".problem"_s);
    form->addRow(QString(), problem);
    m_problems.insert(id, problem);
}

void InitiativeDialog::addWhen(QFormLayout *form)
{
    for (QDateEdit *field : {m_start, m_end}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(u"d MMM yyyy"_s);
        field->setMinimumDate(QDate(1970, 1, 1));
        connect(field, &QDateEdit::dateChanged, this, &InitiativeDialog::onEdited);
    }
    addField(form, u"start"_s, tr("&Start"), m_start);
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_ends);
    across->addWidget(m_end, 1);
    m_ends->setObjectName(u"initiative.hasEnd"_s);
    connect(m_ends, &QCheckBox::toggled, this, &InitiativeDialog::onEdited);
    addField(form, u"ends"_s, tr("&End"), m_end, row);
    for (const int days : windows)
        m_window->addItem(days == 365 ? tr("for a year from the start") : tr("for %n weeks from the start", nullptr, days / 7), days);
    addField(form, u"window"_s, tr("&Watch"), m_window);
    connect(m_window, &QComboBox::currentIndexChanged, this, &InitiativeDialog::onEdited);
}

void InitiativeDialog::addWhom(QFormLayout *form)
{
    addField(form, u"whom"_s, tr("&For whom"), m_whom);
    form->insertRow(form->rowCount() - 1, QString(), m_picker);
    connect(m_whom, &QComboBox::currentIndexChanged, this, &InitiativeDialog::onEdited);
    connect(m_picker, &CustomerPicker::changed, this, &InitiativeDialog::onEdited);
    m_half->setToolTip(tr("The only way to be sure that nothing else made the difference"));
    auto *ways = new QWidget(this);
    auto *down = new QVBoxLayout(ways);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s4);
    down->addWidget(m_half);
    down->addWidget(m_all);
    m_all->setObjectName(u"initiative.all"_s);
    connect(m_half, &QRadioButton::toggled, this, &InitiativeDialog::onEdited);
    addField(form, u"half"_s, tr("How"), m_half, ways);
    m_tag->setMaxLength(40);
    m_tag->setPlaceholderText(tr("Tag for those it is done for, to find them (may stay empty)"));
    addField(form, u"tag"_s, tr("&Tag"), m_tag);
    connect(m_tag, &QLineEdit::textChanged, this, &InitiativeDialog::onEdited);
}

} // namespace rapport
