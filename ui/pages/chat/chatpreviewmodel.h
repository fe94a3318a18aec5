#pragma once

#include "models/exchange/transcriptsplit.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace rapport {

/// The turns of a chat that is to be kept, below each other.
class ChatPreviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setConversations(const QVector<exchange::ChatConversation> &conversations, const ShopCalendar &calendar);
    [[nodiscard]] const ChatTurn &turn(int row) const { return m_turns.at(row); }
    /// A conversation begins here.
    [[nodiscard]] bool isFirst(int row) const { return m_first.contains(row); }
    /// A person takes over from a bot here.
    [[nodiscard]] bool takesOver(int row) const { return m_over.contains(row); }
    /// "12.03.24 14:05"; without the day where it is the day of the turn above.
    [[nodiscard]] QString whenText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QVector<ChatTurn> m_turns;
    QSet<int> m_first;
    QSet<int> m_over;
    ShopCalendar m_calendar;
};

/// Paints a turn: who and when, and the beginning of what was said; the customer's turns with a bar.
class ChatTurnDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ChatTurnDelegate(const ChatPreviewModel &model, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChatPreviewModel &m_model;
};

} // namespace rapport
