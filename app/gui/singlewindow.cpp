#include "app/gui/singlewindow.h"

#include <QCryptographicHash>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 longestLine = 5000;
constexpr int mostGuests = 20; ///< Nobody has so many telephones.

} // namespace

QString SingleWindow::meetingPlace()
{
    // Two screens (a second login, a remote desktop) are two places: a window there would be raised where nobody looks.
    const QByteArray screen = qgetenv("WAYLAND_DISPLAY") + '|' + qgetenv("DISPLAY");
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(screen, QCryptographicHash::Sha1).toHex().left(8));
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/rapport-%1.socket"_s.arg(mark);
}

bool SingleWindow::handOver(const Request &request, const QString &place)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write(toLine(request));
    QByteArray answer;
    while (!answer.endsWith('\n') && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs)))
        answer += socket.readAll();
    return answer == "ok\n";
}

bool SingleWindow::listen(const QString &place)
{
    // QLocalServer renames its socket over one that is there, whether somebody listens or it was left behind.
    QLocalSocket probe;
    probe.connectToServer(place);
    if (probe.waitForConnected(patienceMs))
        return false;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::meet);
    return m_server.listen(place);
}

void SingleWindow::meet()
{
    while (QLocalSocket *guest = m_server.nextPendingConnection()) {
        if (m_server.findChildren<QLocalSocket *>().size() > mostGuests) {
            guest->abort();
            guest->deleteLater();
            continue;
        }
        guest->setReadBufferSize(longestLine + 1);
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        connect(guest, &QLocalSocket::readyRead, this, [this, guest] { hear(guest); });
        QTimer::singleShot(patienceMs, guest, [guest] { guest->abort(); });
        hear(guest);
    }
}

void SingleWindow::hear(QLocalSocket *guest)
{
    if (!guest->canReadLine()) {
        if (guest->bytesAvailable() > longestLine)
            guest->abort();
        return;
    }
    // One question each.
    disconnect(guest, &QLocalSocket::readyRead, this, nullptr);
    const std::optional<Request> request = fromLine(guest->readLine(longestLine));
    guest->write(request ? "ok\n" : "no\n");
    guest->flush();
    guest->disconnectFromServer();
    if (request)
        Q_EMIT requested(*request);
}

} // namespace rapport
