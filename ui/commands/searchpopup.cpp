#include "ui/commands/searchpopup.h"

#include "ui/commands/searchhitdelegate.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/searchfield.h"

#include <QFocusEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 640;
constexpr int edge = 5; ///< Keeps the square list clear of the round corners.
} // namespace

SearchPopup::SearchPopup(SearchField *field, QWidget *window)
    : QWidget(window), m_field(field), m_model(new SearchHitModel(this)), m_view(new QListView(this))
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("Search results"));
    hide();
    m_view->setObjectName(u"searchPopup.list"_s);
    m_view->setAccessibleName(tr("Search results"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchHitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // Opaque in the colour of the popup: a transparent list paints the whole page below it anew with every key.
    m_view->viewport()->setBackgroundRole(QPalette::Light);
    m_view->viewport()->setAutoFillBackground(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, edge, 1, edge);
    layout->addWidget(m_view);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::ask);
    connect(m_field, &SearchField::moved, this, &SearchPopup::move);
    connect(m_field, &SearchField::chosen, this, &SearchPopup::openCurrent);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_moved = true;
        m_view->setCurrentIndex(index);
        openCurrent();
    });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
}

void SearchPopup::addProvider(SearchProvider *provider)
{
    const SearchProvider *below = provider->looksInside() ? m_last : m_called;
    insert(below ? m_providers.indexOf(below) : m_providers.size(), provider);
}

void SearchPopup::insert(qsizetype position, SearchProvider *provider)
{
    m_providers.insert(position, provider);
    connect(provider, &SearchProvider::found, this,
            [this, provider](quint64 question, const QList<SearchHit> &hits) { receive(provider, question, hits); });
    connect(provider, &QObject::destroyed, this, [this, provider] {
        m_providers.removeOne(provider);
        ++m_question;
        m_model->start({});
        hide();
    });
}

void SearchPopup::setCommands(SearchProvider *called, SearchProvider *others)
{
    insert(m_providers.size(), called);
    insert(m_providers.size(), others);
    m_called = called;
    m_last = others;
}

void SearchPopup::ask(const QString &text)
{
    const QString wanted = text.trimmed();
    ++m_question;
    m_moved = false;
    m_openWhenAnswered = false;
    if (wanted.isEmpty()) {
        hide();
        return;
    }
    QStringList headings;
    for (const SearchProvider *provider : std::as_const(m_providers))
        headings << provider->heading();
    m_model->start(headings);
    const quint64 question = m_question;
    for (SearchProvider *provider : std::as_const(m_providers))
        provider->ask(question, wanted);
}

void SearchPopup::receive(SearchProvider *provider, quint64 question, const QList<SearchHit> &hits)
{
    const qsizetype position = m_providers.indexOf(provider);
    if (question != m_question || position < 0)
        return;
    // An answer that comes late must not move the choice a person has already made.
    const QModelIndex before = m_view->currentIndex();
    const QString chosen = m_moved && before.isValid() ? m_model->row(before.row()).hit.id : QString();
    m_model->setHits(static_cast<int>(position), hits);
    int current = m_model->firstHit();
    for (int i = 0; i < m_model->rowCount() && !chosen.isEmpty(); ++i) {
        if (!m_model->row(i).heading && m_model->row(i).hit.id == chosen)
            current = i;
    }
    if (current >= 0)
        m_view->setCurrentIndex(m_model->index(current));
    if (m_model->rowCount() > 0 || m_model->isExhausted()) {
        place();
        show();
        raise();
    }
    update();
    if (m_openWhenAnswered && m_model->isComplete())
        openCurrent();
}

void SearchPopup::move(int rows)
{
    if (!isVisible())
        return;
    const int next = m_model->hitFrom(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1, rows);
    if (next < 0)
        return;
    m_moved = true;
    m_view->setCurrentIndex(m_model->index(next));
}

void SearchPopup::openCurrent()
{
    // Typed faster than found: the best hit may still be on its way.
    if (!m_moved && !m_model->isComplete() && !m_field->text().trimmed().isEmpty()) {
        m_openWhenAnswered = true;
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    if (!isVisible() || !index.isValid() || m_model->row(index.row()).heading)
        return;
    const SearchHitModel::Row row = m_model->row(index.row());
    m_field->setText({}); // with what was typed forgotten: Ctrl+Z from here on is about what the command did
    hide();
    // The page has the keys again, also after a dialog that the command opens: it gives them back to whoever had them.
    Q_EMIT m_field->left();
    m_providers[row.provider]->open(row.hit);
}

void SearchPopup::place()
{
    QWidget *window = parentWidget();
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + space::s4));
    const int width = qMin(qMax(m_field->width(), 400), qMin(widest, window->width() - below.x() - space::s8));
    int height = 2 * edge;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += m_view->sizeHintForRow(i);
    m_view->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        height = size::listRow();
    setGeometry(below.x(), below.y(), width, qMin(height, window->height() - below.y() - size::statusLine() - space::s8));
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.outline);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (m_model->rowCount() == 0) {
        const QString nothing = tr("Nothing found for “%1”.").arg(m_field->text().trimmed());
        paintLine(&painter, QRectF(rect()).adjusted(space::s16, 0, -space::s16, 0), nothing, TextStyle::Body, t.text2);
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        // Another window taking over (a menu, another program) is no reason to lose the results.
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
        else if (event->type() == QEvent::FocusIn && !m_field->text().trimmed().isEmpty())
            ask(m_field->text());
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapport
