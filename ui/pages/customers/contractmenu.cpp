#include "ui/pages/customers/contractmenu.h"

#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/pages/customers/contractdialog.h"
#include "ui/support/launch.h"
#include "ui/theme/textpaint.h"

#include <QCoroFuture>

#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QWidget>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QString dayText(int day)
{
    return QLocale().toString(ShopCalendar::date(day), u"d MMM yyyy"_s);
}

} // namespace

ContractMenu::ContractMenu(Workspace &workspace, QWidget *parent) : QObject(parent), m_workspace(workspace), m_window(parent) {}

void ContractMenu::setCustomer(CustomerId id)
{
    if (id != m_customer)
        m_contracts.clear();
    m_customer = id;
    if (id.isValid())
        launch(this, load(id));
}

QString ContractMenu::textOf(const CustomerContract &contract) const
{
    const QString name = contract.title.isEmpty() ? tr("Contract") : plainLine(contract.title);
    // What is stored is the first day without it; people say the last day with it.
    return contract.endsDay
               ? tr("%1, %2 to %3", "contract, first day, last day").arg(name, dayText(contract.startsDay), dayText(*contract.endsDay - 1))
               : tr("%1 since %2", "contract, first day").arg(name, dayText(contract.startsDay));
}

QString ContractMenu::running() const
{
    const int today = m_workspace.calendar().at(m_workspace.clock().now()).day;
    for (const CustomerContract &contract : m_contracts) {
        if (contract.startsDay <= today && (!contract.endsDay || *contract.endsDay > today))
            return textOf(contract);
    }
    return {};
}

void ContractMenu::addTo(QMenu *menu)
{
    menu->addSection(tr("Contracts"));
    for (const CustomerContract &contract : std::as_const(m_contracts)) {
        QAction *action = menu->addAction(textOf(contract).replace(u'&', u"&&"_s) + u"…"_s, this, [this, contract] { open(contract); });
        action->setObjectName(u"editContract"_s);
    }
    QAction *add = menu->addAction(tr("New contract…"), this, [this] {
        CustomerContract contract;
        contract.customer = m_customer;
        contract.startsDay = m_workspace.calendar().at(m_workspace.clock().now()).day;
        open(contract);
    });
    add->setObjectName(u"newContract"_s);
}

void ContractMenu::open(const CustomerContract &contract)
{
    auto *dialog = new ContractDialog(m_workspace, contract, m_window);
    dialog->open();
}

QCoro::Task<> ContractMenu::load(CustomerId id)
{
    const QPointer<ContractMenu> self(this);
    auto future = m_workspace.initiatives().contracts(id);
    const auto contracts = co_await future;
    if (!self || !contracts || id != m_customer)
        co_return;
    m_contracts = *contracts;
    Q_EMIT loaded();
}

} // namespace rapport
