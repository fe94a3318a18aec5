#include "ui/pages/insights/recordsdialog.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/recordsdelegate.h"
#include "ui/pages/insights/recordsmodel.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/emptystate.h"

#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

RecordsDialog::RecordsDialog(Workspace &workspace, const QString &heading, const QString &basis, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_model(new RecordsModel(this)), m_list(new QListView(this)), m_note(new QLabel(this)),
      m_empty(new EmptyState(this)), m_busy(new BusyBar(this))
{
    setObjectName(u"records"_s);
    setWindowTitle(heading);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new QLabel(heading, this);
    title->setTextFormat(Qt::PlainText);
    setTextStyle(title, TextStyle::Heading);
    auto *figure = new QLabel(basis, this);
    figure->setTextFormat(Qt::PlainText);
    setTextStyle(figure, TextStyle::Small, &Theme::text2);
    m_note->setTextFormat(Qt::PlainText);
    setTextStyle(m_note, TextStyle::Small, &Theme::text3);
    m_list->setObjectName(u"records.list"_s);
    m_list->setAccessibleName(heading);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordsDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::activated, this, &RecordsDialog::activate);
    connect(m_list, &QListView::clicked, this, &RecordsDialog::activate);
    m_empty->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s24, space::s20, space::s24, space::s16);
    layout->setSpacing(space::s4);
    layout->addWidget(title);
    layout->addWidget(figure);
    layout->addSpacing(space::s8);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addSpacing(space::s8);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resizeWithinScreen(this, 640, 560);
    m_list->setFocus();
}

void RecordsDialog::load(const QFuture<Result<QVector<TimelineEntry>>> &records)
{
    m_busy->start();
    launch(this, read(records));
}

QCoro::Task<> RecordsDialog::read(QFuture<Result<QVector<TimelineEntry>>> records)
{
    QPointer<RecordsDialog> guard(this);
    const Result<QVector<TimelineEntry>> entries = co_await records;
    if (!guard)
        co_return;
    QHash<CustomerId, QString> names;
    if (entries) {
        QVector<CustomerId> ids;
        for (const TimelineEntry &entry : *entries) {
            if (!names.contains(entry.customer)) {
                names.insert(entry.customer, {});
                ids.append(entry.customer);
            }
        }
        const auto rowsFuture = m_workspace.customers().rows(ids);
        const Result<QVector<CustomerRow>> rows = co_await rowsFuture;
        if (!guard)
            co_return;
        if (rows) {
            for (const CustomerRow &row : *rows)
                names.insert(row.id, row.name);
        }
    }
    m_busy->stop();
    const bool any = entries.ok() && !entries->isEmpty();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any) {
        m_model->setRecords(*entries, names);
        m_list->setCurrentIndex(m_model->index(0));
        m_note->setText(entries->size() < mostRecords ? tr("Newest first. Choosing one opens its customer.")
                                                      : tr("The newest %1, newest first. Choosing one opens its customer.").arg(countText(mostRecords)));
    } else {
        m_empty->setContent(entries.ok() ? tr("There is nothing behind this point any more: it was changed or taken out meanwhile.")
                                         : errorText(entries.error(), tr("The records could not be read")));
    }
    Q_EMIT loaded();
}

void RecordsDialog::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto customer = index.data(RecordsModel::CustomerRole).value<CustomerId>();
    if (!customer.isValid())
        return; // an answer without a name leads to nobody
    accept();
    Q_EMIT customerActivated(customer);
}

} // namespace rapport
