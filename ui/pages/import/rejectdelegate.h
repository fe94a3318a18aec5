#pragma once

#include <QStyledItemDelegate>

namespace rapport {

/// A row that is left out: warning mark, line, reason.
class RejectDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int LineRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rapport
