#include "models/exchange/transcriptsplit.h"

#include <QTest>

using namespace rapport;
using namespace rapport::exchange;
using namespace Qt::StringLiterals;

/// Chats as programs and people write them, read without a shop.
class ChatReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesOfManyNotations_data();
    void messagesOfManyNotations();
    void whatIsNoChatSaysSo_data();
    void whatIsNoChatSaysSo();
    void dayAndMonthAreToldApart_data();
    void dayAndMonthAreToldApart();
    void whatNobodySaidIsNoMessage_data();
    void whatNobodySaidIsNoMessage();
    void aMessageMayHaveSeveralLines();
    void whoSpeaksIsGuessed_data();
    void whoSpeaksIsGuessed();
    void aLongSilenceBeginsAnotherConversation();
    void aChatWithoutDaysGoesOnPastMidnight();
    void theSameMessageHasTheSameKey();
    void hostileTextIsReadInTime_data();
    void hostileTextIsReadInTime();

private:
    const ShopCalendar m_berlin{u"Europe/Berlin"_s};
    const QDate m_today{2026, 11, 22};

    [[nodiscard]] ChatText read(const QString &text, const QString &country = u"DE"_s) const
    {
        return readChat(text, {{}, country, m_today});
    }
    [[nodiscard]] static QVector<ChatSpeaker> customerAnna()
    {
        return {{u"Anna"_s, ChatRole::Customer, {}, 0}, {u"Ben"_s, ChatRole::Staff, {}, 0}};
    }
};

void ChatReaderTest::messagesOfManyNotations_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("whatsapp");
    const auto row = [](const char *what, const QString &line, const QString &when, const QString &name = u"Anna"_s, bool whatsapp = true) {
        QTest::newRow(what) << line << when << name << whatsapp;
    };
    row("Android, German", u"13.03.24, 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, long year", u"13/03/2024, 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, American", u"3/13/24, 2:05 PM - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, narrow blank", u"3/13/24, 2:05\u202FPM - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Spanish clock", u"13/3/24, 2:05 p.\u00A0m. - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Indian", u"13/03/24, 2:05 pm - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, midnight", u"3/13/24, 12:05 AM - Anna: hello"_s, u"2024-03-13 00:05:00"_s);
    row("Android, Dutch", u"13-03-2024 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Swedish", u"2024-03-13 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, French", u"13/03/2024 à 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Finnish", u"13.3.2024 klo 14.05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Danish", u"13.03.2024 14.05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Korean", u"2024. 3. 13. 오후 2:05, Anna : hello"_s, u"2024-03-13 14:05:00"_s);
    row("Android, Japanese", u"2024/03/13 14:05 - Anna: hello"_s, u"2024-03-13 14:05:00"_s);
    row("iOS, German", u"[13.03.24, 14:05:11] Anna: hello"_s, u"2024-03-13 14:05:11"_s);
    row("iOS, American", u"[3/13/24, 2:05:11\u202FPM] Anna: hello"_s, u"2024-03-13 14:05:11"_s);
    row("iOS, marks before", u"\u200E[13.03.24, 14:05:11] Anna: hello"_s, u"2024-03-13 14:05:11"_s);
    row("iOS, not in the address book", u"[13.03.24, 14:05:11] ~\u202FAnna: hello"_s, u"2024-03-13 14:05:11"_s);
    row("a number in place of a name", u"13.03.24, 14:05 - \u202A+49 176 1234567\u202C: hello"_s, u"2024-03-13 14:05:00"_s,
        u"+49 176 1234567"_s);
    row("plain, year first", u"2024-03-13 14:05 Anna: hello"_s, u"2024-03-13 14:05:00"_s, u"Anna"_s, false);
    row("plain, ISO", u"2024-03-13T14:05:11Z Anna: hello"_s, u"2024-03-13 14:05:11"_s, u"Anna"_s, false);
    row("plain, month in words", u"13 March 2024 14:05 Anna: hello"_s, u"2024-03-13 14:05:00"_s, u"Anna"_s, false);
    row("plain, only a time", u"14:05 Anna: hello"_s, u" 14:05:00"_s, u"Anna"_s, false);
    row("plain, time in brackets", u"[14:05] Anna: hello"_s, u" 14:05:00"_s, u"Anna"_s, false);
    row("plain, a dash", u"14:05 - Anna: hello"_s, u" 14:05:00"_s, u"Anna"_s, false);
    row("plain, afternoon", u"2:05 PM Anna: hello"_s, u" 14:05:00"_s, u"Anna"_s, false);
    row("plain, two words", u"14:05 Anna Holm: hello"_s, u" 14:05:00"_s, u"Anna Holm"_s, false);
    row("time behind", u"Anna (14:05): hello"_s, u" 14:05:00"_s, u"Anna"_s, false);
    row("day and time behind", u"Anna (13.03.2024 14:05): hello"_s, u"2024-03-13 14:05:00"_s, u"Anna"_s, false);
    row("behind, on a line of its own", u"Anna, [13.03.2024 14:05]\nhello"_s, u"2024-03-13 14:05:00"_s, u"Anna"_s, false);
    row("a picture in the name", u"14:05 Anna \U0001F600: hello"_s, u" 14:05:00"_s, u"Anna \U0001F600"_s, false);
    row("a name like a clock", u"14:05 Amelie: hello"_s, u" 14:05:00"_s, u"Amelie"_s, false);
    row("a name with digits", u"14:05 Rad 24: hello"_s, u" 14:05:00"_s, u"Rad 24"_s, false);
}

void ChatReaderTest::messagesOfManyNotations()
{
    QFETCH(QString, line);
    const ChatText chat = read(line);
    QCOMPARE(chat.messages.size(), 1);
    const ChatMessage &message = chat.messages.first();
    const QString when = (message.date ? message.date->toString(Qt::ISODate) : QString()) + u' '
                         + (message.time ? message.time->toString(u"HH:mm:ss"_s) : QString());
    QTEST(when, "when");
    QTEST(message.name, "name");
    QTEST(chat.whatsapp, "whatsapp");
    QCOMPARE(message.text, u"hello"_s);
    QCOMPARE(message.kind, ChatMessage::Kind::Said);
}

void ChatReaderTest::whatIsNoChatSaysSo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto none = static_cast<int>(ChatText::Problem::NoChat);
    QTest::newRow("nothing") << u" \n "_s << static_cast<int>(ChatText::Problem::Empty);
    QTest::newRow("a letter") << u"Dear Anna,\nthank you: the bike is fine.\nBen"_s << none;
    QTest::newRow("a list") << u"Brakes: 20\n\nTotal: 20 EUR, to be paid\nwithin ten days of today\nThank you"_s << none;
    QTest::newRow("an address") << u"https://example.com/14:05"_s << none;
    QTest::newRow("no time of day") << u"14:75 Anna: hello"_s << none;
}

void ChatReaderTest::whatIsNoChatSaysSo()
{
    QFETCH(QString, text);
    const ChatText chat = read(text);
    QTEST(static_cast<int>(chat.problem), "problem");
    QVERIFY(chat.messages.isEmpty());
}

void ChatReaderTest::dayAndMonthAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<bool>("open");
    QTest::newRow("a 13th tells") << u"3/4/24, 14:05 - Anna: a\n3/13/24, 14:05 - Anna: b"_s << u"DE"_s << QDate(2024, 3, 4) << false;
    QTest::newRow("the order of the days tells")
        << u"1/2/24, 14:05 - Anna: a\n2/1/24, 14:05 - Anna: b"_s << u"DE"_s << QDate(2024, 1, 2) << false;
    QTest::newRow("what lies ahead tells") << u"5/11/26, 14:05 - Anna: a\n11/12/26, 14:05 - Anna: b"_s << u"DE"_s << QDate(2026, 5, 11) << false;
    QTest::newRow("dots tell") << u"3.4.24, 14:05 - Anna: a"_s << u"US"_s << QDate(2024, 4, 3) << false;
    QTest::newRow("the country, but ask") << u"3/4/24, 2:05 PM - Anna: a"_s << u"US"_s << QDate(2024, 3, 4) << true;
    QTest::newRow("elsewhere, but ask") << u"3/4/24, 14:05 - Anna: a"_s << u"GB"_s << QDate(2024, 4, 3) << true;
    QTest::newRow("nothing to tell apart") << u"4/4/24, 14:05 - Anna: a"_s << u"GB"_s << QDate(2024, 4, 4) << false;
}

void ChatReaderTest::dayAndMonthAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(QString, country);
    const ChatText chat = read(text, country);
    QTEST(*chat.messages.first().date, "first");
    QTEST(chat.orderIsOpen, "open");
    if (chat.orderIsOpen) {
        const DayOrder other = chat.order == DayOrder::DayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
        QCOMPARE(readChat(text, {other, country, m_today}).messages.first().date->month(), chat.messages.first().date->day());
    }
}

void ChatReaderTest::whatNobodySaidIsNoMessage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    const auto placeholder = static_cast<int>(ChatMessage::Kind::Placeholder);
    const auto program = static_cast<int>(ChatMessage::Kind::Program);
    const auto said = static_cast<int>(ChatMessage::Kind::Said);
    QTest::newRow("media") << u"13.03.24, 14:05 - Anna: <Media omitted>"_s << placeholder;
    QTest::newRow("media, German") << u"13.03.24, 14:05 - Anna: <Medien ausgeschlossen>"_s << placeholder;
    QTest::newRow("attached") << u"13.03.24, 14:05 - Anna: IMG-20240313-WA0001.jpg (Datei angehängt)"_s << placeholder;
    QTest::newRow("iOS picture") << u"[13.03.24, 14:05:11] Anna: \u200EBild weggelassen"_s << placeholder;
    QTest::newRow("taken back") << u"13.03.24, 14:05 - Anna: This message was deleted"_s << placeholder;
    QTest::newRow("taken back, German") << u"13.03.24, 14:05 - Anna: Diese Nachricht wurde gelöscht."_s << placeholder;
    QTest::newRow("encryption") << u"13.03.24, 14:05 - Messages and calls are end-to-end encrypted. Tap to learn more."_s << program;
    QTest::newRow("a word in brackets") << u"13.03.24, 14:05 - Anna: <3"_s << said;
    QTest::newRow("edited") << u"13.03.24, 14:05 - Anna: It squeals \u200E<This message was edited>"_s << said;
}

void ChatReaderTest::whatNobodySaidIsNoMessage()
{
    QFETCH(QString, line);
    const ChatText chat = read(line);
    QTEST(static_cast<int>(chat.messages.first().kind), "kind");
    QVERIFY(!chat.messages.first().text.contains(u"edited"_s));
}

void ChatReaderTest::aMessageMayHaveSeveralLines()
{
    const ChatText chat =
        read(u"WhatsApp Chat mit Anna\r\n13.03.24, 14:05 - Anna: One\r\n\r\ntwo: three\r\n13.03.24, 14:06 - Ben: Four\r\n"_s);
    QCOMPARE(chat.linesBefore, 1);
    QCOMPARE(chat.messages.size(), 2);
    QCOMPARE(chat.messages.at(0).text, u"One\n\ntwo: three"_s);
    QCOMPARE(chat.messages.at(1).text, u"Four"_s);
    QCOMPARE(chat.messages.at(1).line, 5);
}

void ChatReaderTest::whoSpeaksIsGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("roles");
    const auto row = [](const char *what, const QString &text, const QStringList &roles) { QTest::newRow(what) << text << roles; };
    row("staff by first name", u"14:05 Jonas: hello\n14:06 Ingrid: hi"_s, {u"Jonas staff"_s, u"Ingrid customer"_s});
    row("the shop by its name", u"14:05 Ingrid: hi\n14:06 Rad-Haus: hello"_s, {u"Ingrid customer"_s, u"Rad-Haus staff"_s});
    row("a bot by its name", u"14:05 Helper Bot: hi\n14:06 Ingrid: hello\n14:07 Jonas: hello"_s,
        {u"Helper Bot bot"_s, u"Ingrid customer"_s, u"Jonas staff"_s});
    row("words for people", u"14:05 You: hi\n14:06 Ingrid: hello"_s, {u"You staff"_s, u"Ingrid customer"_s});
    row("a visitor", u"14:05 Visitor: hi\n14:06 Mia: hello"_s, {u"Visitor customer"_s, u"Mia staff"_s});
    row("a number", u"14:05 Mia: hello\n14:06 +49 176 1234567: hi"_s, {u"Mia staff"_s, u"+49 176 1234567 customer"_s});
    row("how they talk", u"14:05 Mia: How can I help you?\n14:06 Lea: Where is my bike?"_s, {u"Mia staff"_s, u"Lea customer"_s});
    row("who begins", u"14:05 Lea: Hi\n14:06 Mia: Hi"_s, {u"Lea customer"_s, u"Mia staff"_s});
    row("a bot by what it says", u"14:05 Robby: I am a virtual assistant.\n14:06 Lea: Hi"_s, {u"Robby bot"_s, u"Lea customer"_s});
    row("a customer on record", u"14:05 Mia: Hi\n14:06 Nora Vik: Hi"_s, {u"Mia staff"_s, u"Nora Vik customer"_s});
}

void ChatReaderTest::whoSpeaksIsGuessed()
{
    QFETCH(QString, text);
    Staff jonas;
    jonas.id = StaffId(7);
    jonas.name = u"Jonas Berg"_s;
    const QVector<ChatSpeaker> speakers = chatSpeakers(read(text), {{jonas}, u"Rad-Haus Lübeck"_s, {u"Nora Vik"_s}});
    QStringList roles;
    for (const ChatSpeaker &speaker : speakers) {
        roles << speaker.name + u' ' + chatRoleId(speaker.role);
        QCOMPARE(speaker.staff.isValid(), speaker.name == u"Jonas"_s);
    }
    QTEST(roles, "roles");
}

void ChatReaderTest::aLongSilenceBeginsAnotherConversation()
{
    const ChatText chat = read(
        u"13.03.24, 20:05 - Anna: Is it ready?\n14.03.24, 07:30 - Ben: Yes.\n16.03.24, 09:00 - Anna: Thank you\n16.03.24, 09:01 - Ben joined"_s);
    const QVector<ChatConversation> talks = chatConversations(chat, customerAnna(), {}, m_berlin);
    QCOMPARE(talks.size(), 2);
    QCOMPARE(talks.at(0).turns.size(), 2);
    QCOMPARE(talks.at(0).when, m_berlin.at(QDateTime(QDate(2024, 3, 13), QTime(20, 5), m_berlin.zone()).toMSecsSinceEpoch()));
    QCOMPARE(chatBody(talks.at(0), m_berlin), u"20:05 Anna: Is it ready?\n2024-03-14 07:30 Ben: Yes."_s);
    QCOMPARE(saidByCustomer(talks.at(0).turns), u"Is it ready?"_s);
    QCOMPARE(talks.at(1).turns.at(1).role, ChatRole::Program);
}

void ChatReaderTest::aChatWithoutDaysGoesOnPastMidnight()
{
    const QVector<ChatConversation> talks =
        chatConversations(read(u"23:58 Anna: still there?\n23:57 Ben: yes\n00:03 Anna: good"_s), customerAnna(), {2024, 3, 13}, m_berlin);
    QCOMPARE(talks.size(), 1);
    QCOMPARE(m_berlin.local(talks.at(0).turns.at(2).at), QDateTime(QDate(2024, 3, 14), QTime(0, 3), m_berlin.zone()));
    QCOMPARE(talks.at(0).turns.at(1).at, talks.at(0).turns.at(0).at);
}

void ChatReaderTest::theSameMessageHasTheSameKey()
{
    const auto keys = [this](const QString &text) {
        QVector<qint64> found;
        for (const ChatConversation &talk : chatConversations(read(text), customerAnna(), {2024, 3, 13}, m_berlin)) {
            for (const ChatTurn &turn : talk.turns)
                found << turn.contentKey;
        }
        return found;
    };
    const QVector<qint64> first = keys(u"13.03.24, 14:05 - Anna: ok\n13.03.24, 14:05 - Anna: ok"_s);
    QVERIFY(first.at(0) != first.at(1));
    QCOMPARE(keys(u"13.03.24, 14:05 - Anna: ok\n13.03.24, 14:05 - Anna: ok\n13.03.24, 14:06 - Ben: fine"_s).first(2), first);
    // Without days a chat is known by its beginning.
    const QVector<qint64> timed = keys(u"14:05 Anna: hello\n14:06 Ben: yes"_s);
    QCOMPARE(keys(u"14:05 Anna: hello\n14:06 Ben: yes\n14:07 Anna: good"_s).first(2), timed);
    QVERIFY(keys(u"14:05 Anna: another matter\n14:06 Ben: yes"_s).at(1) != timed.at(1));
}

void ChatReaderTest::hostileTextIsReadInTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("messages");
    QTest::newRow("a megabyte in one line") << u"14:05 Anna: "_s + QString(1'000'000, u'a') << 1;
    QTest::newRow("a megabyte without an end") << QString(1'000'000, u'1') << 0;
    QTest::newRow("brackets") << QString(1'000'000, u'[') << 0;
    QTest::newRow("blanks") << u"[13.03.24,"_s + QString(1'000'000, u' ') << 0;
    QTest::newRow("a hundred thousand turns") << u"13.03.24, 14:05 - Anna: ok\n"_s.repeated(100'000) << 100'000;
    QTest::newRow("too many turns") << u"13.03.24, 14:05 - Anna: ok\n"_s.repeated(200'001) << 0;
    QTest::newRow("NULs") << u"14:05 Anna: a"_s + QString(3, QChar(0)) + u"b\n14:06 B\0en: c"_s << 2;
    QTest::newRow("direction overrides") << u"14:05 \u202EannA\u202C: \u202Eolleh"_s << 1;
}

void ChatReaderTest::hostileTextIsReadInTime()
{
    QFETCH(QString, text);
    const ChatText chat = read(text);
    QTEST(static_cast<int>(chat.messages.size()), "messages");
    for (const ChatMessage &message : chat.messages.first(std::min<qsizetype>(10, chat.messages.size()))) {
        QVERIFY(!message.name.contains(QChar(0x202E)));
        QVERIFY(!message.text.contains(QChar(0)));
    }
}

QTEST_GUILESS_MAIN(ChatReaderTest)
#include "tst_chatreader.moc"
