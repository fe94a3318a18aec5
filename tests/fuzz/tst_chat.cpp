#include "models/exchange/transcriptline.h"
#include "models/exchange/transcriptsplit.h"

#include <QTest>

#include <random>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

/// Properties that hold for any text at all, tried on many made from the letters that matter. The seed is fixed, so a failure comes
/// again; RAPPORT_FUZZ_ROUNDS makes it longer.
class FuzzChatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsReadOrRefused();
    void whatWasWrittenIsReadAgain();

private:
    std::mt19937 m_random{20261122};
    const ShopCalendar m_berlin{u"Europe/Berlin"_s};

    int rounds(int usual) const
    {
        const int wanted = qEnvironmentVariableIntValue("RAPPORT_FUZZ_ROUNDS");
        return wanted > 0 ? wanted : usual;
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString soup(int length)
    {
        static const QStringList pieces{u"[13.03.24, 14:05:11] "_s, u"3/4/24, 2:05\u202FPM - "_s, u"14:05 "_s, u"2024-03-13 "_s, u"Anna"_s, u": "_s, u"("_s, u")"_s, u"["_s, u"]"_s,
                                        u"\n"_s, u"\r\n"_s, u"\u200E"_s, u"\u202E"_s, u"<Media omitted>"_s, u"99"_s, u"/"_s, u"."_s, u" - "_s, u"Bot"_s, u"\U0001F600"_s, u"\xD800"_s, u"~ "_s,
                                        QString(QChar(0)), u"24:61"_s, u"0"_s, u"오후 2:05, "_s};
        QString text;
        for (int i = 0; i < length; ++i)
            text += pieces.at(below(static_cast<int>(pieces.size())));
        return text;
    }
};

void FuzzChatTest::anyTextIsReadOrRefused()
{
    const QDate today(2026, 11, 22);
    for (int round = 0; round < rounds(4000); ++round) {
        const QString text = soup(below(80));
        const ChatText chat = readChat(text, {{}, u"DE"_s, today});
        const QByteArray shown = text.toUtf8().toPercentEncoding();
        QVERIFY2(chat.messages.isEmpty() == (chat.problem != ChatText::Problem::None), shown.constData());
        int line = 0;
        for (const ChatMessage &message : chat.messages) {
            QVERIFY2(message.line > line, shown.constData());
            line = message.line;
            QVERIFY2(message.date.has_value() == chat.hasDates() && (!message.date || message.date->isValid()), shown.constData());
            QVERIFY2(message.time.has_value() == chat.hasTimes() && (!message.time || message.time->isValid()), shown.constData());
            QVERIFY2(!message.text.contains(QChar(0)) && !message.name.contains(QChar(0x202E)), shown.constData());
            QVERIFY2(message.name.isEmpty() == (message.kind == ChatMessage::Kind::Program), shown.constData());
        }
        const QVector<ChatSpeaker> speakers = chatSpeakers(chat, {{}, u"Rad-Haus"_s, {}});
        qint64 at = std::numeric_limits<qint64>::min();
        for (const ChatConversation &talk : chatConversations(chat, speakers, today, m_berlin)) {
            QVERIFY2(!talk.turns.isEmpty(), shown.constData());
            for (const ChatTurn &turn : talk.turns) {
                QVERIFY2(turn.at >= at, shown.constData());
                at = turn.at;
            }
            (void)chatBody(talk, m_berlin);
        }
    }
}

void FuzzChatTest::whatWasWrittenIsReadAgain()
{
    const QString letters = u"ab,:;-[]() 1ä😀."_s;
    for (int round = 0; round < rounds(2000); ++round) {
        QString text;
        QStringList said;
        QDateTime at(QDate(2024, 3, 13), QTime(9, 0), Qt::UTC);
        for (int i = 0; i < 1 + below(6); ++i) {
            QString words = u"x"_s;
            for (int letter = below(20); letter > 0; --letter)
                words += letters.at(below(static_cast<int>(letters.size())));
            words = words.trimmed() + u'y';
            const QString name = i % 2 ? u"Anna Holm"_s : u"Ben"_s;
            text += round % 2 ? at.toString(u"'['dd.MM.yy, HH:mm:ss'] '"_s) : at.toString(u"dd/MM/yyyy, HH:mm' - '"_s);
            text += name + u": "_s + words + (round % 3 ? u"\n"_s : u"\r\n"_s);
            said << name + u'|' + words;
            at = at.addSecs(below(40'000));
        }
        QStringList found;
        for (const ChatMessage &message : readChat(text, {{}, u"DE"_s, QDate(2026, 11, 22)}).messages)
            found << message.name + u'|' + message.text;
        QCOMPARE(found.join(u'\n'), said.join(u'\n'));
    }
}

QTEST_GUILESS_MAIN(FuzzChatTest)
#include "tst_chat.moc"
