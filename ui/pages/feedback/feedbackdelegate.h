#pragma once

#include "ui/support/feedbacktext.h"

#include <QStyledItemDelegate>

namespace rapport {

class InboxModel;
class Workspace;

/// A row of the inbox: value and kind, who, what was said, what becomes of it; above the first of a part its name.
class FeedbackDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FeedbackDelegate(const Workspace &workspace, const InboxModel &model, QObject *parent = nullptr);

    void setRules(const AskingRules &rules) { m_rules = rules; }
    /// What stands in a row.
    [[nodiscard]] FeedbackLine line(int row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Layout
    {
        QRect part; ///< The name of the part; empty: none.
        QRect row;
        QRect value;
        QRect kind;
        QRect name;
        QRect date;
        QRect quote;
        QRect mark;
        QRect facts;
    };
    [[nodiscard]] Layout layout(const QRect &rect, int row, const FeedbackLine &line) const;

    const Workspace &m_workspace;
    const InboxModel &m_model;
    AskingRules m_rules;
};

} // namespace rapport
