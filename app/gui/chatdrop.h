#pragma once

#include <QObject>

class QWidget;

namespace rapport {

/// Lets a text file be dropped anywhere on the window: a chat to be kept.
class ChatDrop : public QObject
{
    Q_OBJECT

public:
    explicit ChatDrop(QWidget *window);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rapport
