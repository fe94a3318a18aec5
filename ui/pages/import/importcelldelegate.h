#pragma once

#include <QStyledItemDelegate>

namespace rapport {

/// Cells of the preview: doubtful ones on warn tint with a sign, "already here" as a tag, columns left out quieter.
class ImportCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rapport
