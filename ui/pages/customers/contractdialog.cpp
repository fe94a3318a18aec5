#include "ui/pages/customers/contractdialog.h"

#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fieldproblem.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

ContractDialog::ContractDialog(Workspace &workspace, const CustomerContract &contract, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_contract(contract), m_messages(new MessageBar(this)),
      m_title(new QLineEdit(contract.title, this)), m_start(new QDateEdit(ShopCalendar::date(contract.startsDay), this)),
      m_ends(new QCheckBox(tr("ends, last day"), this)), m_end(new QDateEdit(this)), m_problem(new FieldProblem(m_end, this)),
      m_save(new Button(contract.id.isValid() ? tr("Save changes") : tr("Add contract"), Button::Kind::Primary, this))
{
    setObjectName(u"contractDialog"_s);
    setWindowTitle(contract.id.isValid() ? tr("Contract") : tr("New contract"));
    setAttribute(Qt::WA_DeleteOnClose);
    const int today = workspace.calendar().at(workspace.clock().now()).day;
    m_end->setDate(ShopCalendar::date(contract.endsDay ? *contract.endsDay - 1 : today));
    m_ends->setChecked(contract.endsDay.has_value());
    build();
}

void ContractDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextStyle(title, TextStyle::Heading);
    m_title->setObjectName(u"contract.title"_s);
    m_title->setPlaceholderText(tr("Membership, care plan, subscription (may stay empty)"));
    m_title->setMaxLength(80);
    m_start->setObjectName(u"contract.start"_s);
    m_end->setObjectName(u"contract.end"_s);
    m_end->setAccessibleName(tr("Last day"));
    m_ends->setObjectName(u"contract.ends"_s);
    for (QDateEdit *field : {m_start, m_end}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(u"d MMM yyyy"_s);
        field->setMinimumDate(QDate(1970, 1, 1));
        connect(field, &QDateEdit::dateChanged, this, [this] { m_problem->setSentence({}); });
    }
    m_end->setEnabled(m_ends->isChecked());
    connect(m_ends, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    auto *end = new QWidget(this);
    auto *across = new QHBoxLayout(end);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_ends);
    across->addWidget(m_end, 1);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("&What"), m_title);
    addFormRow(form, tr("&Since"), m_start);
    addFormRow(form, tr("End"), end)->setBuddy(m_ends);
    form->addRow(QString(), m_problem);

    m_save->setObjectName(u"contract.save"_s);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, &ContractDialog::accept);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    if (m_contract.id.isValid()) {
        auto *remove = new Button(tr("Delete"), this);
        remove->setObjectName(u"contract.remove"_s);
        remove->setToolTip(tr("For one that never was. One that is over has a last day."));
        remove->setAutoDefault(false);
        connect(remove, &Button::clicked, this, [this] { launch(this, this->remove()); });
        buttons->addWidget(remove);
    }
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(size::scaled(440));
    m_title->setFocus();
}

CustomerContract ContractDialog::entered() const
{
    CustomerContract contract = m_contract;
    contract.title = m_title->text().simplified();
    contract.startsDay = ShopCalendar::dayNumber(m_start->date());
    contract.endsDay = m_ends->isChecked() ? std::optional(ShopCalendar::dayNumber(m_end->date()) + 1) : std::nullopt;
    return contract;
}

void ContractDialog::accept()
{
    launch(this, store(entered()));
}

void ContractDialog::tell(const Error &error)
{
    if (error.kind == Error::Kind::Invalid && error.subject == u"ends"_s)
        m_problem->setSentence(tr("Its last day can't be before its first."));
    else
        m_messages->showMessage(Notice::Error, errorText(error, tr("The contract was not saved")));
}

QCoro::Task<> ContractDialog::store(CustomerContract contract)
{
    const QPointer<ContractDialog> self(this);
    auto future = m_workspace.initiatives().saveContract(contract);
    const auto saved = co_await future;
    if (!self)
        co_return;
    if (saved)
        QDialog::accept();
    else
        tell(saved.error());
}

QCoro::Task<> ContractDialog::remove()
{
    const QPointer<ContractDialog> self(this);
    auto future = m_workspace.initiatives().removeContract(m_contract.id);
    const auto removed = co_await future;
    if (!self)
        co_return;
    if (removed)
        QDialog::accept();
    else
        tell(removed.error());
}

} // namespace rapport
