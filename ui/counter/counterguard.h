#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace rapport {

/// Keeps a window the only one of the program that can be seen or reached: shortcuts, close requests, context menus, dropping,
/// pasting, tooltips and links go nowhere, other windows are hidden and stay so. What the desktop itself does with a key (switching
/// windows, another console) no program can prevent: see docs in README.
class CounterGuard : public QObject
{
    Q_OBJECT

public:
    /// From now on until it is deleted.
    explicit CounterGuard(QWidget *only);
    /// The other windows stay hidden: a program that ends at the counter must not show them for a moment.
    ~CounterGuard() override;
    /// Lets go of everything and shows the other windows again.
    void release();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QObject *object) const;
    void hideOthers();

    QWidget *m_only;
    QVector<QPointer<QWidget>> m_hidden;
};

} // namespace rapport
