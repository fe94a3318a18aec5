#include "ui/theme/icons.h"

#include "ui/theme/mirrored.h"
#include "ui/theme/typography.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStandardPaths>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Paints a themed icon in the theme's colour of the moment.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, Role role, Role onRole)
        : m_name(std::move(name)), m_role(role), m_onRole(onRole)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap pixmap = themedPixmap(m_name, qMin(rect.width(), rect.height()), colour(mode, state), ratio);
        const QSizeF size = pixmap.deviceIndependentSize();
        painter->drawPixmap(QPointF(rect.x() + (rect.width() - size.width()) / 2, rect.y() + (rect.height() - size.height()) / 2),
                            pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return themedPixmap(m_name, qMin(size.width(), size.height()), colour(mode, state), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // `size` is in device pixels here; the icon sets the ratio on the result.
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Theme::current().disabled;
        return Theme::current().*(state == QIcon::On && m_onRole ? m_onRole : m_role);
    }

    QString m_name;
    Role m_role;
    Role m_onRole;
};

void paintTick(QPainter *painter, const QRectF &box)
{
    painter->drawPolyline(QPolygonF{QPointF(box.left() + box.width() * 0.16, box.top() + box.height() * 0.54),
                                    QPointF(box.left() + box.width() * 0.40, box.top() + box.height() * 0.78),
                                    QPointF(box.left() + box.width() * 0.86, box.top() + box.height() * 0.24)});
}

} // namespace

QIcon themedIcon(const QString &name, Role role, Role onRole)
{
    return QIcon(new TintedIconEngine(name, role, onRole));
}

QPixmap themedPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = u"rapport/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QIcon::fromTheme(name).pixmap(QSize(size, size), devicePixelRatio);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, int size, const QColor &colour)
{
    const QPixmap pixmap = themedPixmap(name, size, colour, painter->device()->devicePixelRatioF());
    const QSizeF actual = pixmap.deviceIndependentSize();
    const Upright upright(painter, rect);
    // Whole pixels: a half-pixel offset would blur the icon's one-pixel strokes.
    painter->drawPixmap(QPointF(qRound(rect.center().x() - actual.width() / 2), qRound(rect.center().y() - actual.height() / 2)),
                        pixmap);
}

const QColor &noticeColour(Notice notice)
{
    const Theme &t = Theme::current();
    switch (notice) {
    case Notice::Done:
        return t.ok;
    case Notice::Warning:
        return t.warn;
    case Notice::Error:
        return t.error;
    case Notice::Information:
        break;
    }
    return t.positive;
}

const QColor &noticeTint(Notice notice)
{
    const Theme &t = Theme::current();
    switch (notice) {
    case Notice::Done:
        return t.okTint;
    case Notice::Warning:
        return t.warnTint;
    case Notice::Error:
        return t.errorTint;
    case Notice::Information:
        break;
    }
    return t.positiveTint;
}

void paintNoticeMark(QPainter *painter, const QRectF &rect, Notice notice)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const QColor &ink = noticeColour(notice);
    const QColor &ground = noticeTint(notice);
    const qreal unit = side / 16.0;

    painter->save();
    const Upright upright(painter, box);
    painter->setRenderHint(QPainter::Antialiasing);
    if (notice == Notice::Done) {
        painter->setPen(QPen(ink, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintTick(painter, box.adjusted(unit, unit, -unit, -unit));
        painter->restore();
        return;
    }
    painter->setPen(QPen(ink, 1.5 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(ink);
    if (notice == Notice::Warning) {
        painter->drawPolygon(QPolygonF{QPointF(box.center().x(), box.top() + 1.6 * unit),
                                       QPointF(box.right() - 1.2 * unit, box.bottom() - 1.8 * unit),
                                       QPointF(box.left() + 1.2 * unit, box.bottom() - 1.8 * unit)});
    } else {
        painter->drawEllipse(box.adjusted(1.25 * unit, 1.25 * unit, -1.25 * unit, -1.25 * unit));
    }

    const QPointF c = box.center();
    painter->setPen(QPen(ground, 1.8 * unit, Qt::SolidLine, Qt::RoundCap));
    switch (notice) {
    case Notice::Warning:
        painter->drawLine(QPointF(c.x(), c.y() - 1.6 * unit), QPointF(c.x(), c.y() + 1.8 * unit));
        painter->drawPoint(QPointF(c.x(), c.y() + 4.4 * unit));
        break;
    case Notice::Error:
        painter->drawLine(c + QPointF(-2.4, -2.4) * unit, c + QPointF(2.4, 2.4) * unit);
        painter->drawLine(c + QPointF(2.4, -2.4) * unit, c + QPointF(-2.4, 2.4) * unit);
        break;
    case Notice::Information:
        painter->drawPoint(QPointF(c.x(), c.y() - 3.4 * unit));
        painter->drawLine(QPointF(c.x(), c.y() - 0.4 * unit), QPointF(c.x(), c.y() + 3.6 * unit));
        break;
    case Notice::Done:
        break;
    }
    painter->restore();
}

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, bool up)
{
    const qreal half = 4.5 * textScale();
    const qreal depth = (up ? -2.25 : 2.25) * textScale();
    const QPointF c(qRound(rect.center().x()) + 0.5, qRound(rect.center().y()) + 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4 * textScale(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{c + QPointF(-half, -depth), c + QPointF(0, depth), c + QPointF(half, -depth)});
    painter->restore();
}

void installIconTheme()
{
    // Platforms without a desktop (offscreen) know only ":/icons".
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList known =
        QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    for (const QString &path : known + QStringList{u"/usr/share/icons"_s}) {
        if (!paths.contains(path))
            paths << path;
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
}

} // namespace rapport
