#include "ui/pages/insights/customerpicker.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/typography.h"

#include <QCoroFuture>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;
constexpr int mostFound = 50;
} // namespace

CustomerPicker::CustomerPicker(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_count(new QLabel(this))
{
    m_search->setObjectName(u"picker.search"_s);
    m_search->setAccessibleName(tr("Find customers to pick"));
    m_search->setPlaceholderText(tr("Name, phone number or e-mail"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"picker.list"_s);
    m_list->setAccessibleName(tr("Customers to pick"));
    m_list->setMinimumHeight(size::row(TextStyle::Body, 5, 30));
    m_list->setUniformItemSizes(true);
    setTextStyle(m_count, TextStyle::Small, &Theme::text2);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::s4);
    down->addWidget(m_search);
    down->addWidget(m_list, 1);
    down->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { launch(this, look(text.trimmed())); });
    connect(m_list, &QListWidget::itemChanged, this, &CustomerPicker::toggle);
    count();
}

QVector<CustomerId> CustomerPicker::picked() const
{
    QVector<CustomerId> ids = m_picked.keys();
    std::sort(ids.begin(), ids.end());
    return ids;
}

QCoro::Task<> CustomerPicker::look(QString text)
{
    const QPointer<CustomerPicker> self(this);
    const int question = ++m_question;
    if (text.isEmpty()) {
        showPicked();
        co_return;
    }
    CustomerQuery query;
    query.text = text;
    auto future = m_workspace.customers().find(query, mostFound);
    const auto rows = co_await future;
    if (!self || question != m_question || !rows)
        co_return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const CustomerRow &row : *rows)
        add(row.id, row.name, row.phone);
}

void CustomerPicker::showPicked()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QVector<CustomerId> ids = picked();
    for (const CustomerId id : ids)
        add(id, m_picked.value(id), {});
}

void CustomerPicker::add(CustomerId id, const QString &name, const QString &beside)
{
    auto *item =
        new QListWidgetItem(beside.isEmpty() ? plainLine(name) : tr("%1, %2", "customer, phone").arg(plainLine(name), beside), m_list);
    item->setData(idRole, QVariant::fromValue(id));
    item->setData(nameRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_picked.contains(id) ? Qt::Checked : Qt::Unchecked);
}

void CustomerPicker::toggle(QListWidgetItem *item)
{
    const auto id = item->data(idRole).value<CustomerId>();
    if (item->checkState() == Qt::Checked)
        m_picked.insert(id, item->data(nameRole).toString());
    else
        m_picked.remove(id);
    count();
    Q_EMIT changed();
}

void CustomerPicker::count()
{
    m_count->setText(m_picked.isEmpty() ? tr("Nobody picked yet") : tr("%n picked", nullptr, static_cast<int>(m_picked.size())));
}

} // namespace rapport
