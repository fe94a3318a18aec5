#include "ui/charts/chartcard.h"

#include "ui/charts/changeline.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/plotview.h"
#include "ui/charts/trendview.h"
#include "ui/charts/verdictlabel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharts = 2;
enum Page { ChartsPage, TablePage, EmptyPage };

QLabel *plainLabel(QWidget *parent, TextStyle style, Role role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, role);
    return label;
}

} // namespace

ChartCard::ChartCard(const QString &id, QWidget *parent)
    : Card(parent), m_id(id), m_title(plainLabel(this, TextStyle::BodyStrong, &Theme::text)),
      m_measure(new ElidedLabel(TextStyle::Small, &Theme::text2, this)), m_verdict(new VerdictLabel(this)),
      m_menuButton(new Button({}, Button::Kind::Flat, this)), m_changes(new ChangeLine(this)),
      m_note(plainLabel(this, TextStyle::Small, &Theme::text2)), m_stack(new QStackedLayout), m_plotView(new PlotView(this)), m_empty(new EmptyState(this))
{
    setObjectName(u"card."_s + id);
    m_empty->setObjectName(u"card."_s + id + u".empty"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, &ChartCard::actionTriggered);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::s4);
    layout->addWidget(buildHeader());
    layout->addWidget(m_changes);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->hide();
    layout->setContentsMargins(space::s12, space::s4, space::s12, space::s8);
    m_stack->addWidget(buildCharts());
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_empty);
}

QWidget *ChartCard::buildHeader()
{
    m_menuButton->setObjectName(u"card."_s + m_id + u".menu"_s);
    m_menuButton->setIconName(u"overflow-menu"_s);
    m_menuButton->setSmall(true);
    QSizePolicy policy = m_menuButton->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the title stands at one height with and without figures
    m_menuButton->setSizePolicy(policy);
    m_menuButton->setAccessibleName(tr("Table and files"));
    m_menuButton->setToolTip(tr("Table and files"));
    connect(m_menuButton, &QPushButton::clicked, this, &ChartCard::fillMenu);
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s8);
    layout->addWidget(m_title);
    layout->addWidget(m_measure, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_menuButton);
    return header;
}

QWidget *ChartCard::buildCharts()
{
    auto *page = new QWidget(this);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::s16);
    for (int i = 0; i < mostCharts; ++i) {
        Panel panel;
        panel.widget = new QWidget(page);
        panel.caption = plainLabel(panel.widget, TextStyle::Small, &Theme::text2);
        panel.latest = plainLabel(panel.widget, TextStyle::Caption, &Theme::text);
        auto *view = new TrendView(panel.widget);
        auto *head = new QHBoxLayout;
        head->addWidget(panel.caption);
        head->addStretch(1);
        head->addWidget(panel.latest);
        auto *down = new QVBoxLayout(panel.widget);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(2);
        down->addLayout(head);
        down->addWidget(view, 1);
        across->addWidget(panel.widget, 1);
        connect(view, &TrendView::opened, this, [this, view](int month) { Q_EMIT opened(view->spec().id, month); });
        connect(view, &TrendView::tableRequested, this, [this] { showTable(true); });
        m_panels.append(panel);
        m_views.append(view);
    }
    across->addWidget(m_plotView, 1);
    m_plotView->hide();
    connect(m_plotView, &PlotView::opened, this, [this](int part) { Q_EMIT opened(m_plot->head().id, part); });
    connect(m_plotView, &PlotView::tableRequested, this, [this] { showTable(true); });
    return page;
}

QWidget *ChartCard::buildTable()
{
    auto *page = new QWidget(this);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::s16);
    for (int i = 0; i < mostCharts; ++i) {
        auto *model = new ChartTableModel(this);
        auto *view = new QTableView(page);
        view->setObjectName(u"card.%1.table%2"_s.arg(m_id).arg(i));
        view->setModel(model);
        view->setFrameShape(QFrame::NoFrame);
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        view->setShowGrid(false);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setTabKeyNavigation(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setDefaultSectionSize(size::tableRow());
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        view->horizontalHeader()->setHighlightSections(false);
        view->setWordWrap(false);
        auto *back = new QShortcut(QKeySequence(Qt::Key_T), view, this, [this] { showTable(false); });
        back->setContext(Qt::WidgetShortcut);
        across->addWidget(view, 1);
        m_tables.append(model);
        m_tableViews.append(view);
    }
    return page;
}

void ChartCard::showHead(const QString &title, const QString &measure, const QString &note)
{
    m_title->setText(title);
    m_measure->setText(measure);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_menuButton->show();
    if (m_stack->currentIndex() == EmptyPage)
        m_stack->setCurrentIndex(ChartsPage);
}

void ChartCard::showTable(int index, const ChartTable &table, const QString &name)
{
    m_tables[index]->setTable(table);
    QHeaderView *header = m_tableViews[index]->horizontalHeader();
    if (!table.columns.isEmpty() && header->sectionResizeMode(0) != QHeaderView::ResizeToContents)
        header->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tableViews[index]->setAccessibleName(name);
}

void ChartCard::setCharts(const QVector<ChartSpec> &charts)
{
    m_charts = charts.mid(0, mostCharts);
    if (m_charts.isEmpty())
        return;
    m_plot.reset();
    m_plotView->setPlot(nullptr);
    m_plotView->hide();
    for (int i = 0; i < mostCharts; ++i) {
        const bool used = i < m_charts.size();
        m_panels[i].widget->setVisible(used);
        m_tableViews[i]->setVisible(used);
        if (!used)
            continue;
        m_panels[i].caption->setText(m_charts[i].caption);
        m_panels[i].caption->setVisible(!m_charts[i].caption.isEmpty());
        m_panels[i].latest->setText(m_charts[i].latest);
        m_panels[i].latest->setVisible(!m_charts[i].caption.isEmpty());
        m_views[i]->setSpec(m_charts[i]);
        showTable(i, m_charts[i].table, m_views[i]->accessibleName());
    }
    m_changes->setChanges(m_charts.first().now, m_charts.first().changes);
    showHead(m_charts.first().title, m_charts.first().measure, m_charts.first().note);
    fitHeight();
}

void ChartCard::setPlot(std::shared_ptr<const Plot> plot)
{
    m_charts.clear();
    m_plot = std::move(plot);
    for (int i = 0; i < mostCharts; ++i) {
        m_panels[i].widget->hide();
        m_tableViews[i]->setVisible(i == 0);
    }
    m_plotView->setPlot(m_plot);
    m_plotView->show();
    showTable(0, m_plot->head().table, m_plot->head().title);
    m_changes->setChanges({}, {});
    m_verdict->setVerdict(Verdict::None, {});
    showHead(m_plot->head().title, m_plot->head().measure, m_plot->head().note);
    fitHeight();
}

void ChartCard::setEmpty(const QString &title, const QString &sentence, const QString &action)
{
    m_charts.clear();
    m_plot.reset();
    m_title->setText(title);
    m_measure->setText({});
    m_verdict->setVerdict(Verdict::None, {});
    m_changes->setChanges({}, {});
    m_note->hide();
    m_menuButton->hide();
    m_empty->setContent(sentence, action);
    m_stack->setCurrentIndex(EmptyPage);
    fitHeight();
}

void ChartCard::setVerdict(Verdict verdict, const QString &change)
{
    m_verdict->setVerdict(verdict, change);
}

void ChartCard::setLeastHeight(int height)
{
    m_leastHeight = height;
    fitHeight();
}

void ChartCard::fitHeight()
{
    // Head, plot and up to two lines of note: rows of equal cards would press many bars into the height of few.
    const int note = m_note->text().isEmpty() ? 0 : 2 * lineHeight(TextStyle::Small);
    const int needed = m_plot ? m_menuButton->sizeHint().height() + m_plot->naturalHeight() + note + 2 * space::s16 : 0;
    setMinimumHeight(std::max(m_leastHeight, needed));
}

void ChartCard::showTable(bool table)
{
    if (empty())
        return;
    m_stack->setCurrentIndex(table ? TablePage : ChartsPage);
    if (table)
        m_tableViews.first()->setFocus(Qt::OtherFocusReason);
    else
        focusChart();
}

bool ChartCard::showsTable() const
{
    return m_stack->currentIndex() == TablePage;
}

void ChartCard::focusChart()
{
    if (m_plot && !showsTable())
        m_plotView->setFocus(Qt::OtherFocusReason);
    else if (!m_charts.isEmpty() && !showsTable())
        m_views.first()->setFocus(Qt::OtherFocusReason);
    else if (showsTable())
        m_tableViews.first()->setFocus(Qt::OtherFocusReason);
}

void ChartCard::fillMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *table = menu->addAction(showsTable() ? tr("As picture") : tr("As table"));
    table->setShortcut(QKeySequence(Qt::Key_T)); // shown only; the chart and the table listen for it
    connect(table, &QAction::triggered, this, [this] { showTable(!showsTable()); });
    addLayers(menu);
    menu->addSeparator();
    const std::pair<QString, QString> formats[] = {
        {u"png"_s, tr("Save picture (PNG)…")}, {u"svg"_s, tr("Save drawing (SVG)…")}, {u"csv"_s, tr("Save table (CSV)…")}};
    for (const auto &[format, text] : formats) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"export."_s + format);
        connect(action, &QAction::triggered, this, [this, id = format] { askWhere(id); });
    }
    menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
}

void ChartCard::addLayers(QMenu *menu)
{
    if (m_charts.isEmpty() || showsTable())
        return;
    const auto layers = m_views.first()->layers();
    if (layers.isEmpty())
        return;
    menu->addSection(tr("Show"));
    for (const auto &[layer, name] : layers) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_views.first()->isHidden(layer));
        connect(action, &QAction::toggled, this, [this, which = layer](bool shown) {
            for (TrendView *view : std::as_const(m_views))
                view->setHidden(which, !shown);
        });
    }
}

QByteArray ChartCard::exported(const QString &format) const
{
    if (empty())
        return {};
    ExportFrame frame{m_verdict->isHidden() ? QString() : m_verdict->accessibleName(), m_footnote, {}};
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        QVector<ChartLayer> hidden;
        for (const auto &[layer, name] : m_views[i]->layers()) {
            if (m_views[i]->isHidden(layer))
                hidden.append(layer);
        }
        frame.hidden.append(hidden);
    }
    const ChartExport file = m_plot ? ChartExport(m_plot, frame) : ChartExport(m_charts, frame);
    return format == u"png" ? file.png() : format == u"svg" ? file.svg() : file.csv();
}

void ChartCard::askWhere(const QString &format)
{
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_title->text()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(format.toUpper(), format));
    dialog->selectFile(m_id + u'.' + format);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(path, format); });
    dialog->open();
}

void ChartCard::save(const QString &path, const QString &format)
{
    const QByteArray bytes = exported(format);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        Q_EMIT exportDone(path);
    else
        Q_EMIT exportFailed(path, file.errorString());
}

} // namespace rapport
