#include "ui/composer/templatepopup.h"

#include "models/workspace.h"
#include "ui/commands/searchhitdelegate.h"
#include "ui/commands/searchhitmodel.h"
#include "ui/support/launch.h"
#include "ui/support/templatetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QCoroFuture>

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <utility>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 520;
constexpr int mostRows = 7;
constexpr int edge = 5; ///< Keeps the square list clear of the round corners.
constexpr int longestSearch = 30;
} // namespace

TemplatePopup::TemplatePopup(Workspace &workspace, QPlainTextEdit *text)
    : QWidget(text), m_workspace(workspace), m_text(text), m_model(new SearchHitModel(this)), m_view(new QListView(this))
{
    setObjectName(u"templatePopup"_s);
    setAccessibleName(tr("Templates"));
    hide();
    m_view->setObjectName(u"templatePopup.list"_s);
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchHitDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, edge, 1, edge);
    layout->addWidget(m_view);

    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatePopup::follow);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &TemplatePopup::follow);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_view->setCurrentIndex(index);
        insertCurrent();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.settings || changes.everything || changes.customers.contains(m_customer))
            m_desk.reset();
    });
    // Shown it belongs to the window, but it never outlives its field.
    connect(m_text, &QObject::destroyed, this, &QObject::deleteLater);
    m_text->installEventFilter(this);
}

void TemplatePopup::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_desk.reset();
    ++m_question;
    m_loading = false;
    close();
}

void TemplatePopup::setStaff(StaffId staff)
{
    if (staff == m_staff)
        return;
    m_staff = staff;
    m_desk.reset();
}

void TemplatePopup::setOccasion(const templates::Occasion &moment)
{
    if (moment == m_moment)
        return;
    m_moment = moment;
    // Typed faster than it was read: what fits is known only now.
    if (isVisible() && m_trigger && m_desk)
        showOffers();
}

templates::Occasion TemplatePopup::occasion() const
{
    templates::Occasion all = m_desk->occasion;
    if (m_moment.mood)
        all.mood = m_moment.mood;
    if (m_moment.channel)
        all.channel = m_moment.channel;
    if (m_moment.topic.isValid())
        all.topic = m_moment.topic;
    all.situations |= m_moment.situations;
    return all;
}

void TemplatePopup::openAtCursor()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_dismissed = -1;
    if (trigger()) {
        follow();
        return;
    }
    QTextCursor cursor = m_text->textCursor();
    const bool atWord = cursor.positionInBlock() > 0 && !cursor.block().text().at(cursor.positionInBlock() - 1).isSpace();
    const int start = cursor.selectionStart();
    m_text->insertPlainText(atWord ? u" ::"_s : u"::"_s);
    const int end = m_text->textCursor().position();
    m_opener = m_text->textCursor();
    m_opener.setPosition(start);
    m_opener.setPosition(end, QTextCursor::KeepAnchor);
    // What is typed behind it is the person's own.
    m_opener.setKeepPositionOnInsert(true);
}

void TemplatePopup::takeBack()
{
    // Removing is an edit that follow() hears of: forgotten first.
    QTextCursor opener = std::exchange(m_opener, QTextCursor());
    if (opener.selectedText().trimmed() == u"::"_s)
        opener.removeSelectedText();
}

std::optional<TemplatePopup::Trigger> TemplatePopup::trigger() const
{
    const QTextCursor cursor = m_text->textCursor();
    if (cursor.hasSelection())
        return std::nullopt;
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype colons = before.lastIndexOf(u"::"_s);
    // Inside a word ("std::string") it means something else.
    if (colons < 0 || (colons > 0 && (before.at(colons - 1).isLetterOrNumber() || before.at(colons - 1) == u':')))
        return std::nullopt;
    const QString search = before.mid(colons + 2);
    if (search.size() > longestSearch || search.startsWith(u' ') || search.startsWith(u':'))
        return std::nullopt;
    return Trigger{cursor.block().position() + static_cast<int>(colons), search};
}

void TemplatePopup::follow()
{
    const std::optional<Trigger> found = trigger();
    if (!found)
        m_dismissed = -1;
    if (!found || found->position == m_dismissed || !m_customer.isValid()) {
        close();
        return;
    }
    m_trigger = found;
    if (m_desk)
        showOffers();
    else if (!m_loading)
        launch(this, load());
}

QCoro::Task<> TemplatePopup::load()
{
    const QPointer<TemplatePopup> self(this);
    m_loading = true;
    const quint64 question = ++m_question;
    const auto future = m_workspace.templates().desk(m_customer, m_staff);
    const Result<TemplateDesk> desk = co_await future;
    if (!self || question != m_question)
        co_return;
    m_loading = false;
    if (!desk)
        co_return;
    m_desk = *desk;
    if (m_trigger)
        showOffers();
}

void TemplatePopup::showOffers()
{
    m_offers = templates::ranked(m_desk->texts, occasion(), m_trigger->search);
    QList<SearchHit> fitting;
    QList<SearchHit> others;
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        const ReplyTemplate &text = m_offers.at(i).text;
        SearchHit hit;
        hit.id = QString::number(i);
        hit.title = text.name;
        hit.detail = plainLine(templates::fillIn(text.body, m_desk->facts).text);
        hit.trailing = categoryText(text.category);
        hit.icon = categoryIcon(text.category);
        // What somebody looks for by name comes first, whether it fits the moment or not.
        (m_offers.at(i).fits || !m_trigger->search.isEmpty() ? fitting : others).append(hit);
    }
    m_model->start({m_trigger->search.isEmpty() ? tr("Fits now") : tr("Found"), tr("All others")});
    m_model->setHits(0, fitting);
    m_model->setHits(1, others);
    if (m_model->firstHit() >= 0)
        m_view->setCurrentIndex(m_model->index(m_model->firstHit()));
    place();
    show();
    raise();
    update();
}

void TemplatePopup::place()
{
    QWidget *host = m_text->window();
    if (parentWidget() != host)
        setParent(host);
    int height = 2 * edge;
    for (int i = 0; i < m_model->rowCount() && i < mostRows; ++i)
        height += m_view->sizeHintForRow(i);
    m_view->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        height = size::listRow();
    const QRect cursor = m_text->cursorRect();
    const QPoint top = m_text->viewport()->mapTo(host, cursor.topLeft());
    const QPoint bottom = m_text->viewport()->mapTo(host, cursor.bottomLeft());
    const int width = qMin(size::scaled(widest), host->width() - 2 * space::s8);
    const int left = qBound(space::s8, top.x() - space::s24, host->width() - width - space::s8);
    // Over the line that is written where there is more room.
    const int roomAbove = top.y() - space::s8;
    const int roomBelow = host->height() - bottom.y() - space::s8;
    const bool above = roomAbove >= height || roomAbove > roomBelow;
    height = qMin(height, above ? roomAbove - space::s8 : roomBelow);
    setGeometry(left, above ? top.y() - height - space::s8 : bottom.y() + space::s8, width, height);
}

void TemplatePopup::move(int rows)
{
    const int next = m_model->hitFrom(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1, rows);
    if (next >= 0)
        m_view->setCurrentIndex(m_model->index(next));
}

void TemplatePopup::insertCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_trigger || !m_desk || !index.isValid() || m_model->row(index.row()).heading)
        return;
    const ReplyTemplate text = m_offers.at(m_model->row(index.row()).hit.id.toInt()).text;
    const templates::Filled filled = templates::fillIn(text.body, m_desk->facts);
    const int start = m_trigger->position;
    m_opener = QTextCursor();
    close();
    // One step of the field's own undo.
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(start, QTextCursor::KeepAnchor);
    cursor.insertText(filled.text);
    cursor.endEditBlock();
    m_written = cursor;
    m_written.setPosition(start);
    m_written.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    // What is typed behind it is none of it.
    m_written.setKeepPositionOnInsert(true);
    // What is still to be said is selected: typing goes on there.
    static const QRegularExpression gap(u"\\[[^\\]\\n]{1,60}\\]"_s);
    if (const QRegularExpressionMatch first = gap.match(filled.text); first.hasMatch()) {
        cursor.setPosition(start + static_cast<int>(first.capturedStart()));
        cursor.setPosition(start + static_cast<int>(first.capturedEnd()), QTextCursor::KeepAnchor);
    }
    m_text->setTextCursor(cursor);
    Q_EMIT inserted(text.id, m_text->toPlainText().trimmed() == filled.text.trimmed());
}

void TemplatePopup::close()
{
    m_trigger.reset();
    hide();
}

void TemplatePopup::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.outline);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (m_model->rowCount() == 0) {
        const QString nothing = m_desk && m_desk->texts.isEmpty() ? tr("There are no templates yet. Settings, Templates adds some.")
                                                                      : tr("No template says that.");
        paintLine(&painter, QRectF(rect()).adjusted(space::s16, 0, -space::s16, 0), nothing, TextStyle::Body, t.text2);
    }
}

bool TemplatePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        close();
        takeBack();
    }
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (m_model->rowCount() == 0)
            break;
        insertCurrent();
        return true;
    case Qt::Key_Escape:
        m_dismissed = m_trigger ? m_trigger->position : -1;
        close();
        takeBack();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rapport
