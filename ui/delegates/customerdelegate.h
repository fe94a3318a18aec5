#pragma once

#include "ui/support/customertext.h"

#include <QStyledItemDelegate>

namespace rapport {

class CustomerListModel;
class Workspace;

/// A row of the customer list: mark, name and date over what was said last.
class CustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Rows are those of `model`, also where the view shows it through a proxy that keeps their order.
    CustomerDelegate(const Workspace &workspace, const CustomerListModel &model, QObject *parent = nullptr);

    /// What stands in a row; empty where it is not read yet.
    [[nodiscard]] CustomerLine line(int row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Layout
    {
        QRect mark;
        QRect name;
        QRect date;
        QRect detail;
    };
    [[nodiscard]] static Layout layout(const QRect &row, const CustomerLine &line, Qt::LayoutDirection direction);

    const Workspace &m_workspace;
    const CustomerListModel &m_model;
};

} // namespace rapport
