#include "ui/theme/styleparts.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QPainter>

#include <algorithm>

namespace rapport::styleparts {

namespace {

constexpr int padding = 12;
constexpr int separatorHeight = 9;
/// A menu is no place to read in: longer words are cut.
constexpr int widestLabel = 560;

int markColumn()
{
    return size::icon() + space::s8;
}

/// "Ctrl+Shift+N" the way keys are written everywhere here: "Ctrl Shift N".
QString keysText(const QString &shortcut)
{
    return keyHintText(QKeySequence::fromString(shortcut, QKeySequence::NativeText));
}

int advance(const QString &text, const QFont &font)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

QString shortened(const QString &label, const QFont &font)
{
    return QFontMetrics(font).elidedText(label, Qt::ElideRight, size::scaled(widestLabel), Qt::TextShowMnemonic);
}

/// A line; with words, the heading of what follows.
void drawSeparator(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const QRect box = option.rect;
    const int y = option.text.isEmpty() ? box.center().y() : box.y() + separatorHeight / 2;
    painter->fillRect(QRect(box.x() + padding, y, box.width() - 2 * padding, 1), t.line);
    if (option.text.isEmpty())
        return;
    painter->save();
    painter->setFont(textFont(TextStyle::Caption));
    painter->setPen(t.text3);
    const QRect words = box.adjusted(padding, separatorHeight, -padding, 0);
    painter->drawText(words, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::TextSingleLine, option.text);
    painter->restore();
}

} // namespace

void drawMenuPanel(const QStyleOption &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    painter->fillRect(option.rect, t.raised);
    painter->save();
    painter->setPen(t.outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void drawMenuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Theme &t = Theme::current();
    const QRect box = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(option, painter);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = enabled && (option.state & QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.select);
        painter->drawRoundedRect(QRectF(box).adjusted(4, 0, -4, 0), radius::badge, radius::badge);
    }
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
    const QRect area = box.adjusted(padding, 0, -padding, 0);
    const QRect mark = mirrored(QRect(area.x(), area.y() + (area.height() - size::icon()) / 2, size::icon(), size::icon()));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, mark, QStringLiteral("dialog-ok-apply"), size::icon(), enabled ? t.accent : t.disabled);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    const QString keys = tab < 0 ? QString() : keysText(option.text.mid(tab + 1));
    const QRect textArea = area.adjusted(markColumn(), 0, 0, 0);
    painter->setFont(option.menuItemType == QStyleOptionMenuItem::DefaultItem ? textFont(TextStyle::BodyStrong) : option.font);
    painter->setPen(enabled ? t.text : t.disabled);
    painter->drawText(mirrored(textArea), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft))
                                              | Qt::TextSingleLine | Qt::TextShowMnemonic, shortened(label, painter->font()));
    if (!keys.isEmpty()) {
        painter->setFont(textFont(TextStyle::Small));
        painter->setPen(enabled ? t.text3 : t.disabled);
        painter->drawText(mirrored(textArea), int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight))
                                                  | Qt::TextSingleLine, keys);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow = mirrored(QRect(area.right() - size::icon() + 4, area.y(), size::icon(), area.height()));
        paintIcon(painter, arrow, QStringLiteral("arrow-right"), size::icon(), enabled ? t.text2 : t.disabled);
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return option.text.isEmpty() ? QSize(10, separatorHeight)
                                     : QSize(2 * padding + advance(option.text, textFont(TextStyle::Caption)), separatorHeight + lineHeight(TextStyle::Small) + space::s4);
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    int width = 2 * padding + markColumn() + std::min(advance(label, option.font), size::scaled(widestLabel));
    if (tab >= 0)
        width += space::s24 + advance(keysText(option.text.mid(tab + 1)), textFont(TextStyle::Small));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += size::icon() + space::s8;
    return {width, size::menuItem()};
}

} // namespace rapport::styleparts
