#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Every text that window and report show to people stands in every language, whole: collected anew from the sources, so that a
// text that was added or changed shows up here.

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< Several where it counts something.
    bool counts = false;
    bool finished = true;
};

QVector<Message> messagesIn(const QString &path)
{
    QVector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations << xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            Message &message = messages.last();
            message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
            if (!message.counts)
                message.translations << xml.readElementText();
        }
    }
    return messages;
}

/// "%1 %2 %n" of a text, each once and in order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?\\d+|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places << match.next().captured();
    places.removeDuplicates();
    places.sort();
    return places;
}

/// What is wrong with a translation; empty: nothing.
QString flawOf(const Message &message, qsizetype forms)
{
    if (!message.finished || message.translations.contains(QString()))
        return u"not translated"_s;
    if (message.counts && message.translations.size() != forms)
        return u"%1 plural forms, %2 wanted"_s.arg(message.translations.size()).arg(forms);
    for (const QString &translation : message.translations) {
        // One form may leave out the number ("yesterday"), and nothing else.
        QStringList wanted = placesIn(message.source);
        QStringList given = placesIn(translation);
        if (message.counts) {
            wanted.removeAll(u"%n"_s);
            given.removeAll(u"%n"_s);
        }
        if (wanted != given)
            return u"places differ: "_s + translation;
        if (message.source.endsWith(u'…') != translation.endsWith(u'…'))
            return u"one of them opens a dialog (…): "_s + translation;
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsThere_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::addColumn<int>("forms");
        QTest::newRow("German") << u"rapport_de.ts"_s << false << 2;
        QTest::newRow("English plurals") << u"rapport_en.ts"_s << true << 2;
    }

    void everyTextIsThere()
    {
        QFETCH(QString, file);
        QFETCH(bool, pluralsOnly);
        QFETCH(int, forms);
        const QString root = QStringLiteral(RAPPORT_SOURCE_DIR "/");
        const QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
        QVERIFY2(!lupdate.isEmpty(), "lupdate is missing (package qt6-l10n-tools)");
        const QTemporaryDir folder;
        const QString collected = folder.filePath(file);
        QVERIFY(QFile::copy(root + u"translations/"_s + file, collected));

        QStringList arguments{u"-silent"_s, u"-I"_s, root, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, root + u"ui"_s, root + u"app/gui"_s};
        if (pluralsOnly)
            arguments << u"-pluralonly"_s;
        arguments << u"-ts"_s << collected;
        QProcess program;
        program.start(lupdate, arguments);
        QVERIFY(program.waitForFinished(120'000));
        QCOMPARE(program.exitCode(), 0);

        const QVector<Message> messages = messagesIn(collected);
        QVERIFY(messages.size() > (pluralsOnly ? 20 : 1000));
        QStringList flaws;
        for (const Message &message : messages) {
            if (const QString flaw = flawOf(message, forms); !flaw.isEmpty())
                flaws << u"%1: \"%2\": %3"_s.arg(message.context, message.source, flaw);
        }
        QVERIFY2(flaws.isEmpty(), qPrintable(u'\n' + flaws.join(u'\n')));
    }

    void flawsAreSeen()
    {
        const Message good{u"A"_s, u"%n of %1"_s, {u"einer von %1"_s, u"%n von %1"_s}, true};
        QCOMPARE(flawOf(good, 2), QString());
        QVERIFY(!flawOf({u"A"_s, u"Save"_s, {u"Speichern"_s}, false, false}, 2).isEmpty());
        QVERIFY(!flawOf({u"A"_s, u"Save"_s, {QString()}}, 2).isEmpty());
        QVERIFY(!flawOf({u"A"_s, u"%1 of %2"_s, {u"%1 von"_s}}, 2).isEmpty());
        QVERIFY(!flawOf({u"A"_s, u"%n days"_s, {u"%n Tage"_s}, true}, 2).isEmpty());
        QVERIFY(!flawOf({u"A"_s, u"Import…"_s, {u"Importieren"_s}}, 2).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
