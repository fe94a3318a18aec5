#pragma once

#include <QObject>

namespace rapport {

/// Leaves Ctrl+Z and Ctrl+Shift+Z to the shop while the field that has the keys has nothing of its own to take back. Qt's
/// text fields claim both keys always, and the status line would promise an undo that does nothing.
class UndoGuard : public QObject
{
    Q_OBJECT
public:
    /// Watches all of the application as long as it lives.
    explicit UndoGuard(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rapport
