// The part of CustomerListPane about several customers at once, and about saved segments.

#include "models/items/customerlistmodel.h"
#include "models/services/customerexport.h"
#include "models/services/customers.h"
#include "models/services/segments.h"
#include "models/workspace.h"
#include "ui/pages/customers/customerlistpane.h"
#include "ui/pages/customers/customerlistview.h"
#include "ui/pages/customers/duplicatesdialog.h"
#include "ui/pages/customers/segmentdialog.h"
#include "ui/pages/customers/selectionbar.h"
#include "ui/pages/customers/tagdialog.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/segmenttext.h"
#include "ui/widgets/emptystate.h"

#include <QCoroFuture>

#include <QFileDialog>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>

namespace rapport {

using namespace Qt::StringLiterals;

void CustomerListPane::connectSelection()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        int count = 0;
        for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
            count += range.height();
        m_selection->setCount(count);
    });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &CustomerListPane::openContextMenu);
    connect(m_dialling, &Dialling::noted, this, &CustomerListPane::noted);
    connect(m_dialling, &Dialling::failed, this, &CustomerListPane::failed);
    connect(m_selection, &SelectionBar::tagRequested, this, [this] { tagSelected(true); });
    connect(m_selection, &SelectionBar::untagRequested, this, [this] { tagSelected(false); });
    connect(m_selection, &SelectionBar::exportRequested, this, &CustomerListPane::exportList);
    connect(m_selection, &SelectionBar::clearRequested, this, &CustomerListPane::selectOne);
}

/// Right button or menu key: what can be done with whoever is selected.
void CustomerListPane::openContextMenu(const QPoint &point)
{
    const QVector<CustomerId> customers = selectedCustomers();
    if (customers.isEmpty())
        return;
    QMenu menu(this);
    menu.setObjectName(u"customerContextMenu"_s);
    if (customers.size() == 1) {
        const std::optional<CustomerRow> row = m_model->customerAt(m_model->rowOf(customers.first()));
        menu.addAction(tr("Call"), this, [this, customers] { m_dialling->call(customers.first()); })->setEnabled(row && !row->phone.isEmpty());
        menu.addAction(tr("Write an e-mail"), this, [this, customers] { m_dialling->write(customers.first()); })->setEnabled(row && !row->email.isEmpty());
        menu.addSeparator();
    }
    menu.addAction(tr("Put a tag on…"), this, [this] { tagSelected(true); });
    menu.addAction(tr("Take a tag off…"), this, [this] { tagSelected(false); })->setEnabled(!m_tags.isEmpty());
    if (customers.size() == 2) {
        menu.addAction(tr("Merge these two…"), this, [this, customers] {
            auto *dialog = new DuplicatesDialog(m_workspace, customers.first(), customers.last(), window());
            connect(dialog, &DuplicatesDialog::merged, this, &CustomerListPane::select);
            dialog->open();
        });
    }
    menu.addAction(customers.size() > 1 ? tr("Export those selected…") : tr("Export the list…"), this, &CustomerListPane::exportList);
    const QRect current = m_view->visualRect(m_view->currentIndex());
    menu.exec(m_view->viewport()->mapToGlobal(current.contains(point) ? point : current.center()));
}

QVector<CustomerId> CustomerListPane::selectedCustomers() const
{
    QVector<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    QVector<CustomerId> customers;
    for (const int row : std::as_const(rows))
        customers.append(m_model->idAt(row));
    return customers;
}

void CustomerListPane::selectOne()
{
    m_view->selectionModel()->select(m_view->currentIndex(), QItemSelectionModel::ClearAndSelect);
    focusList();
}

void CustomerListPane::tagSelected(bool putOn)
{
    const QVector<CustomerId> customers = selectedCustomers();
    auto *dialog =
        new TagDialog(putOn ? TagDialog::Way::PutOn : TagDialog::Way::TakeOff, static_cast<int>(customers.size()), m_tags, window());
    connect(dialog, &TagDialog::chosen, this, [this, customers, putOn](const QString &tag) {
        const QStringList tags{tag};
        launch(this, changeTags(customers, putOn ? tags : QStringList(), putOn ? QStringList() : tags));
    });
    dialog->open();
}

QCoro::Task<> CustomerListPane::changeTags(QVector<CustomerId> customers, QStringList add, QStringList remove)
{
    const QPointer<CustomerListPane> self(this);
    auto future = m_workspace.customers().changeTags(customers, add, remove);
    const auto changed = co_await future;
    if (!self)
        co_return;
    if (!changed)
        Q_EMIT failed(errorText(changed.error(), tr("The tags were not changed")));
    else if (*changed == 0)
        Q_EMIT noted(add.isEmpty() ? tr("Nobody of them had the tag") : tr("They all had the tag already"));
}

void CustomerListPane::exportList()
{
    QVector<CustomerId> customers = selectedCustomers();
    if (customers.size() < 2) {
        customers.clear();
        for (int row = 0; row < m_model->rowCount(); ++row)
            customers.append(m_model->idAt(row));
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(window(), tr("Export customers"), folder + u'/' + tr("customers") + u".csv"_s,
                                                      tr("Tables (*.csv);;All files (*)"));
    if (!path.isEmpty())
        launch(this, writeFile(customers, path));
}

QCoro::Task<> CustomerListPane::writeFile(QVector<CustomerId> customers, QString path)
{
    const QPointer<CustomerListPane> self(this);
    auto future = exportCustomers(m_workspace, customers, path);
    const auto written = co_await future;
    if (!self)
        co_return;
    if (written)
        Q_EMIT noted(tr("%n customers written to %1", nullptr, *written).arg(path));
    else
        Q_EMIT failed(errorText(written.error(), tr("The file was not written")));
}

void CustomerListPane::setSegments(const QVector<Segment> &segments)
{
    m_segments = segments;
    CustomerQuery query = m_model->query();
    const bool gone = query.segment.isValid() && std::none_of(segments.cbegin(), segments.cend(), [&](const Segment &segment) {
                          return segment.id == query.segment;
                      });
    if (gone) {
        query.segment = {};
        applyQuery(query);
    }
    showQuery();
}

void CustomerListPane::editSegment(const Segment &segment)
{
    auto *dialog = new SegmentDialog(m_workspace, segment, m_tags, window());
    connect(dialog, &SegmentDialog::saved, this, [this](SegmentId id) {
        CustomerQuery query = m_model->query();
        query.segment = id;
        applyQuery(query);
    });
    dialog->open();
}

QCoro::Task<> CustomerListPane::removeSegment(Segment segment)
{
    const QPointer<CustomerListPane> self(this);
    auto future = m_workspace.segments().remove(segment.id, segment.version);
    const auto removed = co_await future;
    if (self && !removed)
        Q_EMIT failed(errorText(removed.error(), tr("The segment was not deleted")));
}

/// Why a segment is empty, where it alone narrows the list.
void CustomerListPane::explainSegment()
{
    CustomerQuery alone;
    alone.sort = m_model->query().sort;
    alone.byRisk = m_model->query().byRisk;
    alone.segment = m_model->query().segment;
    if (!(m_model->query() == alone))
        return;
    for (const Segment &segment : std::as_const(m_segments)) {
        if (segment.id == alone.segment)
            launch(this, explain(segment));
    }
}

QCoro::Task<> CustomerListPane::explain(Segment segment)
{
    const QPointer<CustomerListPane> self(this);
    const Result<SegmentDefinition> definition = SegmentDefinition::fromJson(segment.definition);
    if (!definition)
        co_return;
    auto future = m_workspace.segments().preview(*definition, 0);
    const auto preview = co_await future;
    if (!self || !preview || preview->count > 0 || m_model->query().segment != segment.id)
        co_return;
    const std::vector<SegmentRule> &rules = definition->rule.rules;
    if (preview->excludedBy)
        m_empty->setContent(tr("Nobody is in “%1”. This leaves nobody: %2")
                                .arg(segment.name.left(60), segmentRuleText(rules[static_cast<std::size_t>(*preview->excludedBy)],
                                                                            m_workspace.profile().currency)),
                            tr("Show everybody"));
    else
        m_empty->setContent(tr("Nobody is in “%1” now.").arg(segment.name.left(60)), tr("Show everybody"));
}

} // namespace rapport
