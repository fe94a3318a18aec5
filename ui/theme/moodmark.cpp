#include "ui/theme/moodmark.h"

#include "ui/support/numbertext.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QPainter>

namespace rapport {

MoodBand moodBand(double score, bool mixed)
{
    if (mixed)
        return MoodBand::Mixed;
    if (score <= -0.50)
        return MoodBand::Upset;
    if (score <= -0.05)
        return MoodBand::Unhappy;
    if (score >= 0.50)
        return MoodBand::Delighted;
    return score >= 0.05 ? MoodBand::Pleased : MoodBand::Neutral;
}

QString moodWord(MoodBand band)
{
    switch (band) {
    case MoodBand::Upset:
        return QCoreApplication::translate("Mood", "upset");
    case MoodBand::Unhappy:
        return QCoreApplication::translate("Mood", "unhappy");
    case MoodBand::Neutral:
        return QCoreApplication::translate("Mood", "neutral");
    case MoodBand::Pleased:
        return QCoreApplication::translate("Mood", "pleased");
    case MoodBand::Delighted:
        return QCoreApplication::translate("Mood", "delighted");
    case MoodBand::Mixed:
        return QCoreApplication::translate("Mood", "mixed");
    case MoodBand::None:
        break;
    }
    return QCoreApplication::translate("Mood", "no mood");
}

QString moodText(std::optional<double> score, bool mixed)
{
    if (!score)
        return moodWord(MoodBand::None);
    return QCoreApplication::translate("Mood", "%1 %2", "word and score: upset −0.68")
        .arg(moodWord(moodBand(*score, mixed)), scoreText(*score));
}

const QColor &moodColour(MoodBand band)
{
    const Theme &t = Theme::current();
    switch (band) {
    case MoodBand::Upset:
    case MoodBand::Unhappy:
        return t.negative;
    case MoodBand::Pleased:
    case MoodBand::Delighted:
        return t.positive;
    case MoodBand::Neutral:
        return t.neutral;
    case MoodBand::Mixed:
        return t.text;
    case MoodBand::None:
        break;
    }
    return t.text3;
}

const QColor &moodTint(MoodBand band)
{
    const Theme &t = Theme::current();
    switch (band) {
    case MoodBand::Upset:
    case MoodBand::Unhappy:
        return t.negativeTint;
    case MoodBand::Pleased:
    case MoodBand::Delighted:
        return t.positiveTint;
    case MoodBand::Neutral:
    case MoodBand::Mixed:
    case MoodBand::None:
        break;
    }
    return t.neutralTint;
}

const QColor &moodFill(MoodBand band)
{
    const Theme &t = Theme::current();
    switch (band) {
    case MoodBand::Upset:
    case MoodBand::Unhappy:
        return t.negativeFull;
    case MoodBand::Pleased:
    case MoodBand::Delighted:
        return t.positiveFull;
    case MoodBand::Neutral:
    case MoodBand::Mixed:
    case MoodBand::None:
        break;
    }
    return t.neutral;
}

namespace {

void paintDisc(QPainter *painter, const QRectF &disc, MoodBand band, qreal edge)
{
    const Theme &t = Theme::current();
    switch (band) {
    case MoodBand::None: {
        QPen pen(t.outline, edge);
        pen.setDashPattern({2.2, 1.8});
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc);
        return;
    }
    case MoodBand::Mixed:
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.negativeTint);
        painter->drawPie(disc, 90 * 16, 180 * 16);
        painter->setBrush(t.positiveTint);
        painter->drawPie(disc, -90 * 16, 180 * 16);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(t.negative, edge, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(disc, 90 * 16, 180 * 16);
        painter->setPen(QPen(t.positive, edge, Qt::SolidLine, Qt::FlatCap));
        painter->drawArc(disc, -90 * 16, 180 * 16);
        return;
    case MoodBand::Upset:
    case MoodBand::Delighted:
        painter->setPen(QPen(moodFill(band), edge));
        painter->setBrush(moodFill(band));
        break;
    case MoodBand::Unhappy:
    case MoodBand::Neutral:
    case MoodBand::Pleased:
        painter->setPen(QPen(moodColour(band), edge));
        painter->setBrush(moodTint(band));
        break;
    }
    painter->drawEllipse(disc);
}

void paintSign(QPainter *painter, const QPointF &c, qreal unit, MoodBand band)
{
    const Theme &t = Theme::current();
    const bool full = band == MoodBand::Upset || band == MoodBand::Delighted;
    const QColor ink = full ? t.onMark : moodColour(band);
    const qreal arm = 4.2 * unit;
    painter->setPen(QPen(ink, 2 * unit, Qt::SolidLine, Qt::FlatCap));
    switch (band) {
    case MoodBand::Pleased:
    case MoodBand::Delighted:
        painter->drawLine(c - QPointF(0, arm), c + QPointF(0, arm));
        [[fallthrough]];
    case MoodBand::Upset:
    case MoodBand::Unhappy:
        painter->drawLine(c - QPointF(arm, 0), c + QPointF(arm, 0));
        break;
    case MoodBand::Neutral:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(c, 1.7 * unit, 1.7 * unit);
        break;
    case MoodBand::Mixed: {
        const QPointF plus = c - QPointF(0, 1.2 * unit);
        const qreal small = 3.2 * unit;
        painter->setPen(QPen(ink, 1.6 * unit, Qt::SolidLine, Qt::FlatCap));
        painter->drawLine(plus - QPointF(small, 0), plus + QPointF(small, 0));
        painter->drawLine(plus - QPointF(0, small), plus + QPointF(0, small));
        painter->drawLine(c + QPointF(-small, 4.2 * unit), c + QPointF(small, 4.2 * unit));
        break;
    }
    case MoodBand::None:
        break;
    }
}

} // namespace

void paintMoodMark(QPainter *painter, const QRectF &rect, MoodBand band)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF box(qRound(rect.center().x() - side / 2), qRound(rect.center().y() - side / 2), side, side);
    const qreal unit = side / 18.0;
    const qreal edge = 1.25 * unit;
    const QRectF disc = box.adjusted(edge, edge, -edge, -edge);
    painter->save();
    const Upright upright(painter, box);
    painter->setRenderHint(QPainter::Antialiasing);
    paintDisc(painter, disc, band, edge);
    paintSign(painter, disc.center(), unit, band);
    painter->restore();
}

qreal paintMoodText(QPainter *painter, const QRectF &rect, std::optional<double> score, bool mixed, TextStyle style,
                    Qt::Alignment alignment)
{
    const MoodBand band = score ? moodBand(*score, mixed) : MoodBand::None;
    const QString text = moodText(score, mixed);
    const int side = qRound(18 * textScale());
    const int gap = 8;
    const qreal width = qMin<qreal>(rect.width(), side + gap + lineWidth(text, style));
    const qreal x = alignment & Qt::AlignRight ? rect.right() - width : rect.x();
    paintMoodMark(painter, QRectF(x, rect.y() + (rect.height() - side) / 2, side, side), band);
    paintLine(painter, QRectF(x + side + gap, rect.y(), width - side - gap, rect.height()), text, style, moodColour(band));
    return width;
}

} // namespace rapport
