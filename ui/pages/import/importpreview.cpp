#include "ui/pages/import/importpreview.h"

#include "ui/pages/import/importcelldelegate.h"
#include "ui/pages/import/importpreviewmodel.h"
#include "ui/support/importtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QWheelEvent>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestRows = 3; ///< Room for these is kept, so that a short list does not look lost.
constexpr int narrowest = 110;
constexpr int widest = 240;

/// A combo box that leaves the wheel to the table: scrolling past it must not change where a column goes.
class QuietCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

ImportPreview::ImportPreview(QWidget *parent) : QFrame(parent), m_table(new QTableView(this)), m_model(new ImportPreviewModel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setObjectName(u"import.preview"_s);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportCellDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setFixedHeight(size::tableHeader());
    m_table->setWordWrap(false);
}

void ImportPreview::setPlan(const exchange::ImportPlan &plan)
{
    const bool sameColumns = plan.columns == m_plan.columns && plan.kind == m_plan.kind;
    m_plan = plan;
    m_model->setPlan(plan);
    if (!sameColumns || m_combos.size() != plan.columns.size())
        makeCombos();
    for (int column = 0; column < m_combos.size(); ++column)
        fillCombo(m_combos.at(column), column);
    m_table->viewport()->update();
}

void ImportPreview::setPreview(const exchange::Preview &preview)
{
    m_model->setPreview(preview);
    m_table->setRowHeight(0, size::smallButton() + space::s16);
    for (int row = 1; row < m_model->rowCount(); ++row)
        m_table->setRowHeight(row, size::tableRow());
    layOutColumns();
    fitHeight();
}

void ImportPreview::fitHeight()
{
    const int rows = qMax(m_model->rowCount() - 1, fewestRows);
    const bool wide = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    const int scroll = wide ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(size::tableHeader() + size::smallButton() + space::s16 + rows * size::tableRow() + 2 + scroll);
}

void ImportPreview::makeCombos()
{
    m_combos.clear();
    const QStringList fields = exchange::fieldsOf(m_plan.kind);
    QWidget *before = m_table;
    for (int column = 0; column < m_plan.columns.size(); ++column) {
        auto *cell = new QWidget;
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(space::s8, space::s8, space::s8, space::s8);
        auto *combo = new QuietCombo(cell);
        combo->setObjectName(u"import.column."_s + QString::number(column));
        combo->setAccessibleName(tr("Column “%1” goes into").arg(m_plan.columns.at(column)));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        combo->addItem(tr("Leave out"), QString());
        for (const QString &field : fields)
            combo->addItem(fieldTitle(field, m_plan.kind), field);
        connect(combo, &QComboBox::activated, this, [this, column, combo] { assign(column, combo->currentData().toString()); });
        layout->addWidget(combo);
        m_table->setIndexWidget(m_model->index(0, column), cell);
        setTabOrder(before, combo);
        before = combo;
        m_combos.append(combo);
    }
}

void ImportPreview::fillCombo(QComboBox *combo, int column) const
{
    const QSignalBlocker quiet(combo);
    QString field;
    for (const QString &known : exchange::fieldsOf(m_plan.kind)) {
        if (m_plan.mapping.value(known).columns.contains(column))
            field = known;
    }
    combo->setCurrentIndex(qMax(0, combo->findData(field)));
    setTextStyle(combo, TextStyle::Body, field.isEmpty() ? &Theme::text3 : &Theme::text);
}

void ImportPreview::assign(int column, const QString &field)
{
    QHash<QString, exchange::FieldSource> mapping = m_plan.mapping;
    for (auto it = mapping.begin(); it != mapping.end();) {
        it->columns.removeAll(column);
        it = it->columns.isEmpty() && it->constant.isEmpty() ? mapping.erase(it) : std::next(it);
    }
    // Names may stand in two columns; of everything else a field has one.
    const bool joins = field == "name"_L1 || field == "customer"_L1 || field == "address"_L1;
    if (!field.isEmpty()) {
        exchange::FieldSource source = joins ? mapping.value(field) : exchange::FieldSource();
        source.constant.clear();
        source.columns.append(column);
        std::sort(source.columns.begin(), source.columns.end());
        mapping.insert(field, source);
    }
    m_plan.mapping = mapping;
    Q_EMIT mappingChanged(mapping);
}

void ImportPreview::layOutColumns()
{
    const int columns = m_model->columnCount();
    if (columns == 0)
        return;
    QVector<int> widths;
    int total = 0;
    for (int column = 0; column < columns; ++column) {
        int width = qMax(narrowest, rapport::lineWidth(m_plan.columns.at(column), TextStyle::Small) + space::s24);
        for (int row = 1; row < m_model->rowCount(); ++row)
            width = qMax(width, m_table->itemDelegate()->sizeHint({}, m_model->index(row, column)).width());
        width = qMax(width, rapport::lineWidth(m_combos.value(column) ? m_combos.at(column)->currentText() : QString(), TextStyle::Body) + 64);
        widths.append(qMin(width, widest));
        total += widths.constLast();
    }
    const int room = m_table->viewport()->width();
    const bool fits = total < room * 5 / 4; // A little too wide is elided; much too wide scrolls.
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, fits ? widths.at(column) * room / total : widths.at(column));
    }
    m_table->horizontalHeader()->setStretchLastSection(fits);
}

void ImportPreview::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layOutColumns();
    fitHeight();
}

} // namespace rapport
