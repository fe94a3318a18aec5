#include "ui/delegates/customerdelegate.h"

#include "models/items/customerlistmodel.h"
#include "models/workspace.h"
#include "ui/support/outlooktext.h"
#include "ui/support/plaintooltip.h"
#include "ui/theme/focus.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace rapport {

namespace {
constexpr int bar = 3; ///< Accent bar at the left edge of the selected row.
}

CustomerDelegate::CustomerDelegate(const Workspace &workspace, const CustomerListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_workspace(workspace), m_model(model)
{
}

CustomerLine CustomerDelegate::line(int row) const
{
    // Asking for the name also makes the model read a row that is not here yet.
    if (m_model.index(row).data(CustomerListModel::NameRole).toString().isEmpty())
        return {};
    const std::optional<CustomerRow> customer = m_model.customerAt(row);
    if (!customer)
        return {};
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    CustomerLine words = customerLine(*customer, moments, m_workspace.calendar());
    // A row says why it stands where it stands.
    if (const QString why = orderReason(*customer, m_model.query().sort, m_workspace.profile().currency); !why.isEmpty()) {
        words.detail = why;
        words.spoken = QStringList{words.name, why, words.spoken}.join(QStringLiteral(", "));
    }
    if (const Forecasts::Shop &shop = m_model.forecast()) {
        const forecast::CustomerForecast *expected = shop->row(customer->id.value());
        if (expected && expected->noPurchase) {
            words.detail = riskReason(*expected, shop->options.horizonDays);
            words.spoken = QStringList{words.name, words.detail, words.spoken}.join(QStringLiteral(", "));
        }
    }
    return words;
}

CustomerDelegate::Layout CustomerDelegate::layout(const QRect &row, const CustomerLine &line, Qt::LayoutDirection direction)
{
    const int body = lineHeight(TextStyle::Body);
    const int small = lineHeight(TextStyle::Small);
    const int top = row.top() + (row.height() - body - small) / 2;
    Layout layout;
    const auto at = [&](const QRect &part) { return QStyle::visualRect(direction, row, part); };
    layout.mark = at({row.left() + space::s16, top + (body - size::mark()) / 2, size::mark(), size::mark()});
    const int left = row.left() + space::s16 + size::mark() + 10;
    const int right = row.right() - space::s16;
    const int date = line.date.isEmpty() ? 0 : lineWidth(line.date, TextStyle::Small);
    layout.date = at({right - date, top, date, body});
    layout.name = at({left, top, right - date - (date > 0 ? space::s8 : 0) - left, body});
    layout.detail = at({left, top + body, right - left, small});
    return layout;
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus();
    const CustomerLine words = line(index.row());
    if (selected)
        painter->fillRect(option.rect, theme.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (selected)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left(), option.rect.top(), bar, option.rect.height())), theme.accent);
    if (words.name.isEmpty()) {
        // Not read yet: a quiet line where the name will be.
        const QRect quiet(option.rect.left() + 44, option.rect.center().y() - 4, option.rect.width() / 3, 8);
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, quiet), theme.line);
        return;
    }
    const Layout at = layout(option.rect, words, option.direction);
    const Qt::Alignment near = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    paintMoodMark(painter, at.mark, words.band);
    paintLine(painter, at.name, words.name, selected ? TextStyle::BodyStrong : TextStyle::Name, theme.text, near);
    paintLine(painter, at.date, words.date, TextStyle::Small, theme.text3, QStyle::visualAlignment(option.direction, Qt::AlignRight));
    paintLine(painter, at.detail, words.detail, TextStyle::Small, theme.text2, near);
    if (focused && (option.state & QStyle::State_HasFocus) && keyboardInUse())
        paintFocusRing(painter, option.rect, radius::badge);
}

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), size::listRow()};
}

bool CustomerDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const CustomerLine words = line(index.row());
    const Layout at = layout(option.rect, words, option.direction);
    const bool cut = lineWidth(words.name, TextStyle::BodyStrong) > at.name.width() || lineWidth(words.detail, TextStyle::Small) > at.detail.width();
    if (cut)
        QToolTip::showText(event->globalPos(), plainToolTip({words.name, words.detail}), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

} // namespace rapport
