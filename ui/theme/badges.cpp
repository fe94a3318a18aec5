#include "ui/theme/badges.h"

#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace rapport {

namespace {

constexpr int badgePadding = 6;
constexpr int tagPadding = 8;

QString firstCharacter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const auto end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

} // namespace

QString verdictText(Verdict verdict, const QString &change)
{
    switch (verdict) {
    case Verdict::WithinNoise:
        return QCoreApplication::translate("Verdict", "≈ %1, within noise").arg(change);
    case Verdict::Better:
    case Verdict::Worse: {
        const bool down = change.startsWith(u'−') || change.startsWith(u'-');
        return (down ? QCoreApplication::translate("Verdict", "▼ %1, real")
                     : QCoreApplication::translate("Verdict", "▲ %1, real"))
            .arg(change);
    }
    case Verdict::None:
        break;
    }
    return {};
}

QSize badgeSize(const QString &text)
{
    if (text.isEmpty())
        return {0, size::tag()};
    return {lineWidth(text, TextStyle::SmallName) + 2 * badgePadding, size::tag()};
}

int paintBadge(QPainter *painter, const QRectF &rect, Verdict verdict, const QString &text)
{
    const QSize natural = badgeSize(text);
    if (natural.width() == 0)
        return 0;
    const Theme &t = Theme::current();
    const QColor *ink = &t.neutral;
    const QColor *fill = &t.neutralTint;
    if (verdict == Verdict::Better) {
        ink = &t.positive;
        fill = &t.positiveTint;
    } else if (verdict == Verdict::Worse) {
        ink = &t.negative;
        fill = &t.negativeTint;
    }
    const int width = qMin(natural.width(), int(rect.width()));
    const QRectF badge(rect.x(), qRound(rect.center().y() - natural.height() / 2.0), width, natural.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(*fill);
    painter->drawRoundedRect(badge, radius::badge, radius::badge);
    paintLine(painter, badge.adjusted(badgePadding, 0, -badgePadding, 0), text, TextStyle::SmallName, *ink);
    painter->restore();
    return width;
}

QSize verdictSize(Verdict verdict, const QString &change)
{
    return badgeSize(verdictText(verdict, change));
}

int paintVerdict(QPainter *painter, const QRectF &rect, Verdict verdict, const QString &change)
{
    return paintBadge(painter, rect, verdict, verdictText(verdict, change));
}

QSize tagSize(const QString &text)
{
    return {lineWidth(text, TextStyle::Small) + 2 * tagPadding, size::tag()};
}

int paintTag(QPainter *painter, const QRectF &rect, const QString &text)
{
    const Theme &t = Theme::current();
    const QSize natural = tagSize(text);
    const int width = qMin(natural.width(), int(rect.width()));
    const QRectF tag(rect.x(), qRound(rect.center().y() - natural.height() / 2.0), width, natural.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.neutralTint);
    painter->drawRoundedRect(tag, tag.height() / 2, tag.height() / 2);
    paintLine(painter, tag.adjusted(tagPadding, 0, -tagPadding, 0), text, TextStyle::Small, t.text2);
    painter->restore();
    return width;
}

QSize keySize(const QString &keys)
{
    return {lineWidth(keys, TextStyle::Small) + 2 * badgePadding, size::tag()};
}

int paintKey(QPainter *painter, const QRectF &rect, const QString &keys, Qt::Alignment alignment)
{
    const Theme &t = Theme::current();
    const QSize natural = keySize(keys);
    const qreal x = alignment & Qt::AlignRight ? rect.right() - natural.width() : rect.x();
    const QRectF frame(x + 0.5, qRound(rect.center().y() - natural.height() / 2.0) + 0.5, natural.width() - 1, natural.height() - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(t.line);
    painter->setBrush(t.window);
    painter->drawRoundedRect(frame, radius::badge, radius::badge);
    paintLine(painter, frame, keys, TextStyle::Small, t.text3, Qt::AlignHCenter);
    painter->restore();
    return natural.width();
}

void paintCount(QPainter *painter, const QPointF &centre, int count)
{
    const Theme &t = Theme::current();
    const QString text = count > 99 ? QCoreApplication::translate("Count", "99+") : QLocale().toString(count);
    const qreal height = size::scaled(16);
    const qreal width = qMax(height, qreal(lineWidth(text, TextStyle::Caption) + 8));
    const QRectF pill(centre.x() - width / 2, centre.y() - height / 2, width, height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.text2);
    painter->drawRoundedRect(pill, height / 2, height / 2);
    paintLine(painter, pill, text, TextStyle::Caption, t.surface, Qt::AlignHCenter);
    painter->restore();
}

QString initials(const QString &name)
{
    const QStringList words = plainLine(name).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    QString result = firstCharacter(words.first());
    if (words.size() > 1)
        result += firstCharacter(words.last());
    return QLocale().toUpper(result);
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name)
{
    const Theme &t = Theme::current();
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF disc(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.neutralTint);
    painter->drawEllipse(disc);
    const TextStyle style = side >= size::scaled(36) ? TextStyle::Heading : TextStyle::Caption;
    paintLine(painter, disc, initials(name), style, t.text2, Qt::AlignHCenter);
    painter->restore();
}

} // namespace rapport
