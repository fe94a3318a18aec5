#include "ui/pages/customers/openingoffer.h"

#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/support/spokenrole.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"

#include <QCoroFuture>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMs = 120; ///< Walking down the list asks nothing.
constexpr int mostLines = 4;
constexpr int padding = 8;
} // namespace

OpeningOffer::OpeningOffer(Workspace &workspace, QWidget *parent) : QWidget(parent), m_workspace(workspace), m_rest(new QTimer(this))
{
    setObjectName(u"openingOffer"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Button, Inside::Hidden);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, [this] { launch(this, load(m_customer)); });
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (m_customer.isValid() && (changes.settings || changes.everything || changes.customers.contains(m_customer)))
            m_rest->start();
    });
    showLine({});
}

void OpeningOffer::setCustomer(CustomerId customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    showLine({});
    if (customer.isValid())
        m_rest->start();
}

QCoro::Task<> OpeningOffer::load(CustomerId customer)
{
    const QPointer<OpeningOffer> self(this);
    const auto future = m_workspace.templates().openingFor(customer);
    const Result<OpeningLine> line = co_await future;
    if (!self || customer != m_customer)
        co_return;
    showLine(line ? *line : OpeningLine());
}

void OpeningOffer::showLine(const OpeningLine &line)
{
    m_line = line;
    setVisible(!line.text.isEmpty());
    setAccessibleName(tr("To begin with: %1").arg(line.text));
    setToolTip(tr("Click to put it into the new entry, Ctrl+C to copy it"));
    updateGeometry();
    update();
}

QSize OpeningOffer::sizeHint() const
{
    return {size::scaled(200), heightForWidth(size::scaled(200))};
}

QSize OpeningOffer::minimumSizeHint() const
{
    return {size::scaled(120), lineHeight(TextStyle::Small) + 2 * padding};
}

int OpeningOffer::heightForWidth(int width) const
{
    return linesHeight(m_line.text, TextStyle::Small, width - 2 * padding, mostLines) + 2 * padding;
}

void OpeningOffer::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen edge(t.outline, 1);
    edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.setBrush(underMouse() ? QBrush(t.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    if (focusVisible(this))
        paintFocusRing(&painter, rect(), radius::control);
    paintLines(&painter, QRectF(rect()).adjusted(padding, padding, -padding, -padding), m_line.text, TextStyle::Small, t.text2, mostLines);
}

void OpeningOffer::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT accepted(m_line.text, m_line.id);
}

void OpeningOffer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_line.text);
        Q_EMIT copied();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT accepted(m_line.text, m_line.id);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace rapport
