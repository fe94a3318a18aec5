#include "ui/pages/chat/chatpreviewmodel.h"

#include "ui/support/momenttext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/textpaint.h"
#include "ui/timeline/turnspart.h"

#include <QLocale>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestLine = 300;
constexpr int barWidth = 3;
} // namespace

void ChatPreviewModel::setConversations(const QVector<exchange::ChatConversation> &conversations, const ShopCalendar &calendar)
{
    beginResetModel();
    m_calendar = calendar;
    m_turns.clear();
    m_first.clear();
    m_over.clear();
    for (const exchange::ChatConversation &conversation : conversations) {
        m_first.insert(static_cast<int>(m_turns.size()));
        if (const qsizetype over = handOverTurn(conversation.turns); over >= 0)
            m_over.insert(static_cast<int>(m_turns.size() + over));
        m_turns += conversation.turns;
    }
    endResetModel();
}

QString ChatPreviewModel::whenText(int row) const
{
    const QDateTime local = m_calendar.local(m_turns.at(row).at);
    const QString time = MomentText(m_calendar, m_turns.at(row).at).time(m_calendar.at(m_turns.at(row).at));
    const bool sameDay = row > 0 && m_calendar.local(m_turns.at(row - 1).at).date() == local.date();
    return sameDay ? time : QString(QLocale().toString(local.date(), QLocale::ShortFormat) + u"  "_s + time);
}

int ChatPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_turns.size());
}

QVariant ChatPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ChatTurn &turn = m_turns.at(index.row());
    if (role == Qt::DisplayRole)
        return turn.body.left(longestLine);
    return QStringList{turn.name, chatRoleText(turn.role), whenText(index.row()), turn.body.left(longestLine)}.join(u", "_s);
}

void ChatTurnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Mirrored mirrored(painter, option.rect, option.direction);
    const ChatTurn &turn = m_model.turn(index.row());
    const bool customer = turn.role == ChatRole::Customer;
    const QRect box = option.rect.adjusted(space::s12, 3, -space::s12, -3);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.hover);
    if (m_model.isFirst(index.row()) && index.row() > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme.outline);
    if (customer)
        painter->fillRect(QRect(box.left(), box.top(), barWidth, box.height()), theme.accent);
    QRect head(box.left() + barWidth + space::s8, box.top(), box.width() - barWidth - space::s8, lineHeight(TextStyle::Small));
    const QRect body = head.translated(0, head.height()).adjusted(0, 0, 0, lineHeight(TextStyle::Body) - head.height());
    const QString when = m_model.whenText(index.row());
    paintLine(painter, head, when, TextStyle::Small, theme.text3, Qt::AlignRight);
    head.setRight(head.right() - lineWidth(when, TextStyle::Small) - space::s8);
    const qreal used = paintLine(painter, head, plainLine(turn.name), TextStyle::Caption, customer ? theme.text : theme.text2);
    head.setLeft(head.left() + static_cast<int>(used) + space::s8);
    const QString role =
        m_model.takesOver(index.row()) ? tr("%1, takes over", "role in a chat").arg(chatRoleText(turn.role)) : chatRoleText(turn.role);
    paintLine(painter, head, role, TextStyle::Small, theme.text2);
    const QColor &ink = !turn.spoken || turn.role == ChatRole::Program ? theme.text3 : customer ? theme.text : theme.text2;
    paintLine(painter, body, plainLine(turn.body.left(longestLine)), TextStyle::Body, ink);
}

QSize ChatTurnDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, lineHeight(TextStyle::Small) + lineHeight(TextStyle::Body) + 6};
}

} // namespace rapport
