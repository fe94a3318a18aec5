#include "app/gui/newcustomeroffer.h"
#include "app/gui/request.h"
#include "app/gui/singlewindow.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace rapport;
using namespace Qt::StringLiterals;

/// A telephone program, a second start and a stranger at the door.
class TestSingleWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString place() const { return m_folder.filePath(u"window.socket"_s); }

    /// handOver() waits for the answer, so the window has to live in another thread than the caller.
    bool handOver(const Request &request)
    {
        bool taken = false;
        std::atomic<bool> done = false;
        std::thread caller([&] {
            taken = SingleWindow::handOver(request, place());
            done = true;
        });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        caller.join();
        return taken;
    }

private Q_SLOTS:
    void numbersAreReadFromTelAddresses_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QString>("number");
        QTest::newRow("international") << u"tel:+49-451-5550142"_s << u"+49-451-5550142"_s;
        QTest::newRow("with blanks") << u"tel:0451%20555%200142"_s << u"0451 555 0142"_s;
        QTest::newRow("with parameters") << u"tel:+4945155501;ext=3"_s << u"+4945155501"_s;
        QTest::newRow("with slashes") << u"TEL://0451/5550142"_s << u"0451/5550142"_s;
        QTest::newRow("with no-break spaces") << u"tel:0451%C2%A0555%C2%A00142"_s << u"0451 555 0142"_s;
        QTest::newRow("with dashes of a word processor") << u"tel:0451%E2%80%93555%E2%80%910142"_s << u"0451\u2013555\u20110142"_s;
        QTest::newRow("with a label behind") << u"tel:0451%205550142%20(mobile)"_s << u"0451 5550142"_s;
        QTest::newRow("no number") << u"tel:Ingrid"_s << QString();
        QTest::newRow("nothing") << u"tel:"_s << QString();
        QTest::newRow("a command") << u"tel:1;rm -rf /"_s << QString();
        QTest::newRow("far too long") << QString(u"tel:"_s + QString(200, u'1')) << QString();
    }

    void numbersAreReadFromTelAddresses()
    {
        QFETCH(QString, argument);
        QFETCH(QString, number);
        const auto request = requestOf(argument);
        QCOMPARE(request.has_value(), !number.isEmpty());
        if (!request)
            return;
        QCOMPARE(request->kind, Request::Kind::Call);
        QCOMPARE(request->text, number);
        QCOMPARE(fromLine(toLine(*request)), request);
    }

    void filesAreMeantFromWhereverOneStands()
    {
        const auto request = requestOf(u"shop.rapport"_s);
        QVERIFY(request && request->kind == Request::Kind::Open);
        QCOMPARE(request->text, QDir::current().absoluteFilePath(u"shop.rapport"_s));
        QCOMPARE(fromLine(toLine(*request)), request);
        QCOMPARE(requestOf({}), std::optional(Request{}));
    }

    void aSecondStartReachesTheFirst()
    {
        QVERIFY(!SingleWindow::handOver({}, place())); // nobody there yet
        SingleWindow window;
        QVERIFY(window.listen(place()));
        QCOMPARE(QFile::permissions(place()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVector<Request> heard;
        connect(&window, &SingleWindow::requested, this, [&](const Request &request) { heard << request; });
        const QVector<Request> asked{{}, {Request::Kind::Call, u"+49 451 5550142"_s}, {Request::Kind::Open, m_folder.filePath(u"shop.rapport"_s)}};
        for (const Request &request : asked)
            QVERIFY(handOver(request));
        QCOMPARE(heard, asked);
        SingleWindow second;
        QVERIFY(!second.listen(place()));
    }

    void strangersAreNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("another word") << QByteArray("quit\n");
        QTest::newRow("a relative file") << QByteArray("open ../shop.rapport\n");
        QTest::newRow("a number that is none") << QByteArray("call 12 && reboot\n");
        QTest::newRow("no line") << QByteArray(100'000, 'a');
        QTest::newRow("nothing but a line end") << QByteArray("\n");
        QTest::newRow("zeros") << QByteArray("open /tmp/\0x\n", 13);
        QTest::newRow("not UTF-8") << QByteArray("call \xff\xfe\n");
        QTest::newRow("a device") << QByteArray("open /dev/zero\n");
        QTest::newRow("a folder") << QByteArray("open /tmp\n");
        QTest::newRow("half a line") << QByteArray("call 0451");
        QTest::newRow("blanks") << QByteArray("call    \n");
        QTest::newRow("a second word") << QByteArray("raise now\n");
    }

    void strangersAreNotUnderstood()
    {
        QFETCH(QByteArray, line);
        SingleWindow window;
        QVERIFY(window.listen(place()));
        QSignalSpy requested(&window, &SingleWindow::requested);
        QLocalSocket stranger;
        stranger.connectToServer(place());
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        QByteArray answer;
        connect(&stranger, &QLocalSocket::readyRead, this, [&] { answer += stranger.readAll(); });
        stranger.write(line);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(answer.isEmpty() || answer == "no\n");
        QCOMPARE(requested.count(), 0);
    }

    void oneQuestionIsAnsweredAConnection()
    {
        SingleWindow window;
        QVERIFY(window.listen(place()));
        QSignalSpy requested(&window, &SingleWindow::requested);
        QLocalSocket caller;
        caller.connectToServer(place());
        QTRY_COMPARE(caller.state(), QLocalSocket::ConnectedState);
        caller.write("call 0451 5550142\ncall 0451 5550143\nraise\n");
        QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(requested.count(), 1);
    }

    void aCrowdDoesNotKeepTheTelephoneOut()
    {
        SingleWindow window;
        QVERIFY(window.listen(place()));
        std::vector<std::unique_ptr<QLocalSocket>> crowd;
        for (int i = 0; i < 200; ++i) {
            crowd.push_back(std::make_unique<QLocalSocket>());
            crowd.back()->connectToServer(place());
            crowd.back()->write(QByteArray(50'000, 'x'));
            QCoreApplication::processEvents();
        }
        // They are shown out after a second at the latest.
        QTRY_VERIFY(handOver({Request::Kind::Call, u"0451 5550142"_s}));
    }

    void aPlaceLeftBehindIsTakenOver()
    {
        // What a killed program leaves: the file, but nobody behind it.
        QFile stale(place());
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        SingleWindow window;
        QVERIFY(window.listen(place()));
        QVERIFY(handOver({}));
    }

    void onlyWhatLooksLikeANumberIsOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("number");
        QTest::newRow("national") << u"0451 555 0199"_s << true;
        QTest::newRow("international") << u"+49 (451) 555-0199"_s << true;
        QTest::newRow("with what stands before it") << u"Tel.: 0451 555-0199"_s << true;
        QTest::newRow("with what stands behind it") << u"0451 555 0199 (mobile)"_s << true;
        QTest::newRow("a telephone program's") << u"callto:+494515550199"_s << true;
        QTest::newRow("another one's") << u"sip:+494515550199@pbx.example.org"_s << true;
        QTest::newRow("square brackets") << u"+49[451]5550199"_s << true;
        QTest::newRow("an extension") << u"Phone: +49 451 5550199;ext=3"_s << true;
        QTest::newRow("an e-mail address") << u"4515550199@example.org"_s << false;
        QTest::newRow("a year") << u"2026"_s << false;
        QTest::newRow("a name") << u"Ingrid"_s << false;
        QTest::newRow("an order") << u"A-4711-0815"_s << false;
    }

    void onlyWhatLooksLikeANumberIsOffered()
    {
        QFETCH(QString, text);
        QFETCH(bool, number);
        QCOMPARE(NewCustomerOffer::looksLikeNumber(text), number);
    }
};

QTEST_MAIN(TestSingleWindow)
#include "tst_singlewindow.moc"
