#include "ui/widgets/metriccard.h"

#include "ui/support/spokenrole.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/linkbutton.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Where the lines of a card stand; paint and the link share it.
struct Lines
{
    QRectF name, figure, verdict, basis;

    explicit Lines(const QRect &card)
    {
        const QRectF area = QRectF(card).adjusted(space::s16, 10, -space::s12, -10);
        qreal y = area.y();
        const auto next = [&](qreal height) {
            const QRectF line(area.x(), y, area.width(), height);
            y += height;
            return line;
        };
        name = next(lineHeight(TextStyle::Small));
        figure = next(lineHeight(TextStyle::Figure));
        verdict = next(size::tag());
        y += space::s4;
        basis = next(lineHeight(TextStyle::Small) + 2);
    }

    [[nodiscard]] static int height()
    {
        return 20 + 2 * lineHeight(TextStyle::Small) + 2 + lineHeight(TextStyle::Figure) + size::tag() + space::s4;
    }
};

} // namespace

MetricCard::MetricCard(QWidget *parent)
    : QWidget(parent), m_ask(new LinkButton({}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(this, QAccessible::Button, Inside::Hidden);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_ask->hide();
    m_ask->setObjectName(u"metricCard.ask"_s);
    connect(m_ask, &QAbstractButton::clicked, this, &MetricCard::askRequested);
    connect(ThemeManager::instance(), &ThemeManager::changed, this, &QWidget::updateGeometry);
}

void MetricCard::setFigure(const MetricFigure &figure)
{
    m_figure = figure;
    const bool few = figure.figure.isEmpty();
    m_ask->setText(figure.ask);
    m_ask->setVisible(few && !figure.ask.isEmpty());
    QStringList said{figure.name};
    if (few)
        said << figure.tooFew << figure.missing;
    else
        said << figure.figure << verdictText(figure.verdict, figure.change) << figure.basis;
    setAccessibleName(said.join(u", "_s));
    setAccessibleDescription(figure.help);
    setToolTip(figure.help);
    updateGeometry();
    update();
    resizeEvent(nullptr);
}

QSize MetricCard::sizeHint() const
{
    const int text = qMax(qMax(lineWidth(m_figure.name, TextStyle::Small), lineWidth(m_figure.basis, TextStyle::Small)),
                          verdictSize(m_figure.verdict, m_figure.change).width());
    return {qMax(text, size::scaled(120)) + space::s16 + space::s12, Lines::height()};
}

QSize MetricCard::minimumSizeHint() const
{
    return {size::scaled(120), Lines::height()};
}

void MetricCard::paintEvent(QPaintEvent *)
{
    const Theme &t = Theme::current();
    const Lines lines(rect());
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    paintLine(&painter, lines.name, m_figure.name, TextStyle::Small, t.text2);
    if (m_figure.figure.isEmpty()) {
        paintLine(&painter, lines.figure, m_figure.tooFew, TextStyle::Option, t.text2);
        paintLine(&painter, lines.verdict, m_figure.missing, TextStyle::Small, t.text2);
    } else {
        paintLine(&painter, lines.figure, m_figure.figure, TextStyle::Figure, t.text);
        paintVerdict(&painter, lines.verdict, m_figure.verdict, m_figure.change);
        paintLine(&painter, lines.basis, m_figure.basis, TextStyle::Small, t.text3);
    }
    if (focusVisible(this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius::control, radius::control);
    }
}

void MetricCard::resizeEvent(QResizeEvent *)
{
    const Lines lines(rect());
    const QSize link = m_ask->sizeHint();
    // The link keeps room for its focus ring; its word starts where the lines above start.
    const QRect place(QPoint(int(lines.basis.x()) - 3, int(lines.basis.y())), link);
    m_ask->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void MetricCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void MetricCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

} // namespace rapport
