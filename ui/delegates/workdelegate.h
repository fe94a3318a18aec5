#pragma once

#include "ui/support/worktext.h"

#include <QStyledItemDelegate>

namespace rapport {

class Workspace;
class WorklistModel;

/// A row of the day's list: mark, name over why it is here, the reason over what else matters, how long it waits, and what
/// helps most. Captions of sections are rows of their own.
class WorkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WorkDelegate(const Workspace &workspace, const WorklistModel &model, QObject *parent = nullptr);

    /// What stands in a row; empty for a caption.
    [[nodiscard]] WorkText text(int row) const;
    /// Where the row's action is drawn, in the view's coordinates; empty where there is no room for it.
    [[nodiscard]] QRect actionRect(const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

Q_SIGNALS:
    /// A click on the row's action.
    void actionTriggered(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Layout
    {
        QRect mark;
        QRect name;
        QRect category;
        QRect headline;
        QRect detail;
        QRect when;
        QRect action;
    };
    [[nodiscard]] Layout layout(const QRect &row, const WorkText &text) const;
    void paintCaption(QPainter *painter, const QRect &rect, const QString &words) const;

    const Workspace &m_workspace;
    const WorklistModel &m_model;
};

} // namespace rapport
