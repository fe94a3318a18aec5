#include "ui/pages/feedback/departmentsdialog.h"

#include "models/services/inbox.h"
#include "models/workspace.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/support/errortext.h"
#include "ui/support/feedbacktext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"

#include <QCoroFuture>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

void setUp(QTableWidget *table, const QString &name, const QString &spoken, const QStringList &head)
{
    table->setObjectName(name);
    table->setAccessibleName(spoken);
    table->setColumnCount(static_cast<int>(head.size()));
    table->setHorizontalHeaderLabels(head);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(size::tableRow());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
}

void fill(QTableWidget *table, int row, const QStringList &cells, int rightFrom)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(QString(cells.at(column)).simplified());
        item->setTextAlignment((column >= rightFrom ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        table->setItem(row, column, item);
    }
}

} // namespace

DepartmentsDialog::DepartmentsDialog(Workspace &workspace, const AskingRules &rules, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_month(new QLabel(this)), m_next(new Button({}, this)), m_figures(new QTableWidget(this)),
      m_handed(new QTableWidget(this)), m_note(new QLabel(this))
{
    setObjectName(u"departments"_s);
    setWindowTitle(tr("Month of the departments"));
    m_shown.rules = rules;
    m_shown.shop = workspace.profile().name;
    setUp(m_figures, u"departments.figures"_s, tr("Departments"), m_shown.figureHead());
    setUp(m_handed, u"departments.handed"_s, tr("What was handed over"), m_shown.handedHead());
    m_figures->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_figures->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_figures->columnCount(); ++column)
        m_figures->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figures->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_handed->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_figures->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_handed->horizontalHeader()->setStretchLastSection(true);
    m_note->setTextFormat(Qt::PlainText);
    setTextStyle(m_note, TextStyle::Small, &Theme::text2);
    connect(m_figures, &QTableWidget::currentCellChanged, this, [this](int row) { choose(row); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s24, space::s20, space::s24, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(buildHead());
    layout->addWidget(m_figures);
    layout->addWidget(m_note);
    layout->addWidget(m_handed, 1);
    layout->addWidget(buildFoot());
    resizeWithinScreen(this, 820, 580);
    showMonth(workspace.calendar().at(workspace.clock().now()).month);
    m_figures->setFocus();
}

QWidget *DepartmentsDialog::buildHead()
{
    auto *head = new QWidget(this);
    setTextStyle(m_month, TextStyle::Heading);
    m_month->setObjectName(u"departments.month"_s);
    auto *before = new Button(tr("Month before"), head);
    before->setObjectName(u"departments.before"_s);
    connect(before, &Button::clicked, this, [this] { showMonth(m_shown.month - 1); });
    m_next->setText(tr("Next month"));
    m_next->setObjectName(u"departments.next"_s);
    connect(m_next, &Button::clicked, this, [this] { showMonth(m_shown.month + 1); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s8);
    row->addWidget(m_month, 1);
    row->addWidget(before);
    row->addWidget(m_next);
    return head;
}

QWidget *DepartmentsDialog::buildFoot()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *csv = new Button(tr("Save as CSV…"), this);
    csv->setObjectName(u"departments.csv"_s);
    auto *pdf = new Button(tr("Save as PDF…"), this);
    pdf->setObjectName(u"departments.pdf"_s);
    buttons->addButton(csv, QDialogButtonBox::ActionRole);
    buttons->addButton(pdf, QDialogButtonBox::ActionRole);
    connect(csv, &Button::clicked, this, [this] { save(false); });
    connect(pdf, &Button::clicked, this, [this] { save(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void DepartmentsDialog::showMonth(int month)
{
    m_shown.month = month;
    m_month->setText(monthLong(month));
    m_next->setEnabled(month < m_workspace.calendar().at(m_workspace.clock().now()).month);
    launch(this, load(month));
}

QCoro::Task<> DepartmentsDialog::load(int month)
{
    const QPointer<DepartmentsDialog> self(this);
    const auto reading = m_workspace.inbox().departments(month);
    const Result<QVector<DepartmentFigures>> figures = co_await reading;
    if (!self || month != m_shown.month)
        co_return;
    if (!figures) {
        m_note->setText(errorText(figures.error(), tr("The month could not be read")));
        co_return;
    }
    m_shown.figures = *figures;
    fillFigures();
    choose(std::max(0, m_figures->currentRow()));
}

void DepartmentsDialog::fillFigures()
{
    const QSignalBlocker quiet(m_figures);
    int current = m_figures->currentRow();
    if (current < 0) {
        // The first look falls on somebody who was handed something.
        const auto busy = std::find_if(m_shown.figures.cbegin(), m_shown.figures.cend(), [](const DepartmentFigures &row) { return row.handed > 0; });
        current = busy == m_shown.figures.cend() ? 0 : static_cast<int>(busy - m_shown.figures.cbegin());
    }
    m_figures->setRowCount(static_cast<int>(m_shown.figures.size()));
    for (int row = 0; row < m_shown.figures.size(); ++row)
        fill(m_figures, row, m_shown.figureRow(m_shown.figures.at(row)), 1);
    m_figures->setCurrentCell(current, 0);
    const int height = m_figures->horizontalHeader()->sizeHint().height() + m_figures->verticalHeader()->length() + 2 * m_figures->frameWidth();
    m_figures->setFixedHeight(height + space::s4);
}

void DepartmentsDialog::choose(int row)
{
    if (row < 0 || row >= m_shown.figures.size())
        return;
    m_department = m_shown.figures.at(row).department;
    launch(this, loadHanded(m_shown.month, m_department));
}

QCoro::Task<> DepartmentsDialog::loadHanded(int month, QString department)
{
    const QPointer<DepartmentsDialog> self(this);
    const auto reading = m_workspace.inbox().handedTo(department, month);
    const Result<QVector<InboxRow>> rows = co_await reading;
    if (!self || month != m_shown.month || department != m_department)
        co_return;
    if (!rows) {
        m_note->setText(errorText(rows.error(), tr("The month could not be read")));
        co_return;
    }
    m_shown.handed = *rows;
    fillHanded();
    Q_EMIT loaded();
}

void DepartmentsDialog::fillHanded()
{
    m_handed->setRowCount(static_cast<int>(m_shown.handed.size()));
    for (int row = 0; row < m_shown.handed.size(); ++row)
        fill(m_handed, row, m_shown.handedRow(m_shown.handed.at(row)), 99);
    m_handed->resizeColumnsToContents();
    for (int column = 0; column < m_handed->columnCount(); ++column)
        m_handed->setColumnWidth(column, std::min(m_handed->columnWidth(column), size::scaled(240)));
    const QString name = departmentText(m_department, m_shown.rules);
    m_note->setText(m_shown.handed.isEmpty() ? tr("Nothing was handed to %1 in this month.").arg(name) : tr("Handed to %1, oldest first.").arg(name));
}

void DepartmentsDialog::save(bool pdf)
{
    auto *dialog = new QFileDialog(this, tr("Save the month of the departments"));
    dialog->setObjectName(u"departments.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"csv"_s);
    dialog->setNameFilter(pdf ? u"PDF (*.pdf)"_s : u"CSV (*.csv)"_s);
    dialog->selectFile(u"%1 %2-%3.%4"_s.arg(departmentText(m_department, m_shown.rules)).arg(m_shown.month / 12).arg(m_shown.month % 12 + 1, 2, 10, QLatin1Char('0'))
                           .arg(pdf ? u"pdf"_s : u"csv"_s).replace(u'/', u'-'));
    connect(dialog, &QFileDialog::fileSelected, this, [this, pdf](const QString &path) { write(path, pdf); });
    dialog->open();
}

void DepartmentsDialog::write(const QString &path, bool pdf)
{
    Result<void> written;
    if (pdf) {
        written = writeDepartmentPdf(m_shown, path);
    } else {
        QSaveFile file(path);
        const QByteArray bytes = departmentCsv(m_shown);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            written = Error{Error::Kind::Unavailable, path, file.errorString(), {}};
    }
    if (written)
        Q_EMIT saved(tr("Saved as %1.").arg(path));
    m_note->setText(written ? tr("Saved as %1.").arg(path) : errorText(written.error(), tr("The file was not written")));
}

} // namespace rapport
