#pragma once

#include "app/gui/request.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace rapport {

/// One window for a person and screen: a second start hands its request to the first and ends. They meet at a local socket
/// that only this user can open; it understands the three requests and answers "ok" or "no", nothing about the shop.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    /// Where the windows of this person on this screen meet.
    [[nodiscard]] static QString meetingPlace();

    /// Whether a running window took the request.
    [[nodiscard]] static bool handOver(const Request &request, const QString &place = meetingPlace());

    using QObject::QObject;

    /// Waits for requests. False where another window does, or the place can't be made: then this one is alone with itself.
    bool listen(const QString &place = meetingPlace());

Q_SIGNALS:
    void requested(const rapport::Request &request);

private:
    void meet();
    void hear(QLocalSocket *guest);

    QLocalServer m_server;
};

} // namespace rapport
