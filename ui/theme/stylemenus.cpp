#include "ui/theme/styleparts.h"

#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"

#include <QPainter>

namespace rapport::styleparts {

namespace {

constexpr int padding = 12;

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
        painter->fillRect(QRect(box.x() + padding, box.center().y(), box.width() - 2 * padding, 1), t.line);
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
                                              | Qt::TextSingleLine | Qt::TextShowMnemonic, label);
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
        return {10, 9};
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    int width = 2 * padding + markColumn() + advance(label, option.font);
    if (tab >= 0)
        width += space::s24 + advance(keysText(option.text.mid(tab + 1)), textFont(TextStyle::Small));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += size::icon() + space::s8;
    return {width, size::menuItem()};
}

} // namespace rapport::styleparts
