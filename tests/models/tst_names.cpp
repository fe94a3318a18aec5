#include "models/text/names.h"
#include "models/text/phone.h"

#include <QTest>

using namespace rapport;
using namespace Qt::StringLiterals;

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsFoldTogether_data();
    void spellingsFoldTogether();
    void aNumberIsOneNumberInAnyNotation_data();
    void aNumberIsOneNumberInAnyNotation();
    void whatIsNoNumberKeepsItsDigits_data();
    void whatIsNoNumberKeepsItsDigits();
    void typedWordsAreFoundInTheKey_data();
    void typedWordsAreFoundInTheKey();
    void aKeyHoldsEachWordOnceAndStaysShort();
    void companiesWithoutANameSortByCompany();
    void addressesOfMail_data();
    void addressesOfMail();
};

void NamesTest::spellingsFoldTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case") << u"ANNA Schmidt"_s << u"anna schmidt"_s;
    QTest::newRow("accents") << u"Zoë Čapková Núñez"_s << u"zoe capkova nunez"_s;
    QTest::newRow("decomposed accents") << u"Zoe\u0308"_s << u"zoe"_s;
    QTest::newRow("sharp s") << u"Straße GROẞ"_s << u"strasse gross"_s;
    QTest::newRow("nordic and polish") << u"Søren Æbelø Łukasz Đorđe Þór"_s << u"soren aebelo lukasz dorde thor"_s;
    QTest::newRow("turkish i") << u"İnci Işık ışık"_s << u"inci isik isik"_s;
    QTest::newRow("ligatures and wide letters") << u"oﬃce Ａｎｎａ"_s << u"office anna"_s;
    QTest::newRow("invisible") << u"An\u200dna\u00ad"_s << u"anna"_s;
    QTest::newRow("greek final sigma") << u"ΝΊΚΟΣ"_s << u"νικοσ"_s;
    QTest::newRow("other scripts stay") << u"山田 太郎 Иван"_s << u"山田 太郎 иван"_s;
    QTest::newRow("empty") << QString() << QString();
}

void NamesTest::spellingsFoldTogether()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(text::fold(text), folded);
    QCOMPARE(text::fold(text::fold(text)), folded);
}

void NamesTest::aNumberIsOneNumberInAnyNotation_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<QString>("national");
    const QString lubeck = u"+4945155501"_s;
    QTest::newRow("national") << u"DE"_s << u"0451 555-01"_s << lubeck << u"045155501"_s;
    QTest::newRow("international") << u"DE"_s << u"+49 451 55501"_s << lubeck << u"045155501"_s;
    QTest::newRow("double zero") << u"DE"_s << u"0049 (451) 555 01"_s << lubeck << u"045155501"_s;
    QTest::newRow("bracketed zero") << u"DE"_s << u"+49 (0) 451 / 55501"_s << lubeck << u"045155501"_s;
    QTest::newRow("from abroad") << u"US"_s << u"011 49 451 55501"_s << lubeck << u"045155501"_s;
    QTest::newRow("lower case country") << u"de"_s << u"0451 55501"_s << lubeck << u"045155501"_s;
    QTest::newRow("hyphens of the web") << u"DE"_s << u"0451\u2011555\u201001"_s << lubeck << u"045155501"_s;
    QTest::newRow("minus and thin blanks") << u"DE"_s << u"+49\u2009451\u202f555\u221201"_s << lubeck << u"045155501"_s;
    QTest::newRow("marks of direction") << u"DE"_s << u"\u202a+49 451\u00a0555\u201301\u202c"_s << lubeck << u"045155501"_s;
    QTest::newRow("arabic digits") << u"DE"_s << u"٠٤٥١ ٥٥٥٠١"_s << lubeck << u"045155501"_s;
    QTest::newRow("wide digits") << u"DE"_s << u"０４５１ ５５５０１"_s << lubeck << u"045155501"_s;
    QTest::newRow("american") << u"US"_s << u"(212) 555-0142"_s << u"+12125550142"_s << u"12125550142"_s;
    QTest::newRow("italian keeps its zero") << u"IT"_s << u"06 1234 5678"_s << u"+390612345678"_s << u"0612345678"_s;
    QTest::newRow("british") << u"GB"_s << u"020 7946 0958"_s << u"+442079460958"_s << u"02079460958"_s;
    QTest::newRow("an extension is another phone") << u"US"_s << u"212-555-0142 ext. 7"_s << u"+12125550142x7"_s << u"12125550142"_s;
}

void NamesTest::aNumberIsOneNumberInAnyNotation()
{
    QFETCH(QString, country);
    QFETCH(QString, raw);
    QFETCH(QString, normalised);
    QFETCH(QString, national);
    const ContactPoint point = text::PhoneNumbers(country).point(raw);
    QCOMPARE(point.normalised, normalised);
    QCOMPARE(text::nationalDigits(normalised), national);
    QString back = point.digitsReversed;
    std::reverse(back.begin(), back.end());
    QCOMPARE(back, text::digitsOf(normalised));
}

void NamesTest::whatIsNoNumberKeepsItsDigits_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("normalised");
    QTest::newRow("inner number") << u"12"_s << u"12"_s;
    QTest::newRow("words") << u"ask Anna"_s << QString();
    QTest::newRow("digits among words") << u"room 7, bell 3"_s << u"73"_s;
    QTest::newRow("far too long") << QString(40, u'7') << QString(40, u'7');
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("signs only") << u"+-()"_s << QString();
}

void NamesTest::whatIsNoNumberKeepsItsDigits()
{
    QFETCH(QString, raw);
    QFETCH(QString, normalised);
    QCOMPARE(text::PhoneNumbers(u"DE"_s).normalised(raw), normalised);
    QCOMPARE(text::PhoneNumbers(u"??"_s).normalised(raw), normalised);
}

namespace {
Customer noor()
{
    Customer customer;
    customer.name = u"Noor Müller-Lüdenscheid"_s;
    customer.otherNames = u"O’Brien, 山田太郎"_s;
    customer.company = u"Bäckerei Sonne & Co."_s;
    customer.address = u"Hüxstraße 7, Lübeck"_s;
    customer.warning = u"Never call before ten"_s;
    customer.contactPoints = {text::PhoneNumbers(u"DE"_s).point(u"0451/555-0142"_s), text::emailPoint(u"Noor.ML@example.org"_s)};
    customer.searchKey = text::searchKey(customer);
    return customer;
}
} // namespace

void NamesTest::typedWordsAreFoundInTheKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    for (const char16_t *typed : {u"noor", u"NO", u"n", u"mull", u"Müller", u"mueller", u"lu", u"lued", u"lüdenscheid", u"Müller-Lüdenscheid", u"Muller, Noor",
                                  u"o'brien", u"obrien", u"brien", u"太郎", u"郎", u"sonne", u"co", u"Co.", u"before", u"0142", u"142", u"0451 555 01 42",
                                  u"+49 451 5550142", u"0049 (0)451 555-0142", u"+49 (0) 451 555 0142", u"(0451) 5550142", u"Tel.: 0451 555-0142", u"tel:+494515550142", u"Mobil 0451/5550142", u"noor 0451", u"noor.ml@example.org",
                                  u"NOOR.ML@", u"example.org", u"ex", u"٠١٤٢", u"sonne müller"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed) << true;
    for (const char16_t *typed : {u"anna", u"noor anna", u"hüxstraße", u"oor 999", u"0452", u"oo"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed) << false;
}

void NamesTest::typedWordsAreFoundInTheKey()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    const QString key = noor().searchKey;
    const QStringList words = text::searchWords(typed);
    QVERIFY(!words.isEmpty());
    // One and two letters are looked for at the start of words only.
    const bool all = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        const QStringList spellings = word.split(u'\n');
        return std::any_of(spellings.cbegin(), spellings.cend(), [&](const QString &one) { return key.contains(one.size() < 3 ? u' ' + one : one); });
    });
    QVERIFY2(all == found, qPrintable(words.join(u'|') + u" in " + key));
}

void NamesTest::aKeyHoldsEachWordOnceAndStaysShort()
{
    Customer customer;
    customer.name = u"Anna Schmidt"_s;
    customer.firstName = u"Anna"_s;
    customer.lastName = u"Schmidt"_s;
    QCOMPARE(text::searchKey(customer), u"  anna  schmidt"_s);
    customer.remember = u"note "_s.repeated(100) + QString(20000, u'x');
    QVERIFY(text::searchKey(customer).size() <= 4000);
    QVERIFY(text::searchWords(u" ., - & "_s).isEmpty());
    QVERIFY(text::searchWords(QString()).isEmpty());
    QCOMPARE(text::searchWords(u"0042"_s), QStringList{u"0042"_s});
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2212'})
        QCOMPARE(text::searchWords(u"\u202a0451\u00a0555"_s + QChar(dash) + u"01\u202c"_s), QStringList{u"045155501"_s});
}

void NamesTest::companiesWithoutANameSortByCompany()
{
    Customer customer;
    customer.company = u"  Étoile   Café "_s;
    QCOMPARE(text::nameKey(customer), u"etoile cafe"_s);
    customer.name = u"Ørsted"_s;
    QCOMPARE(text::nameKey(customer), u"orsted"_s);
}

void NamesTest::addressesOfMail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"a@b.de"_s << true;
    QTest::newRow("without dot") << u"a@localhost"_s << true;
    QTest::newRow("unicode") << u"jörg@müller.de"_s << true;
    QTest::newRow("no at") << u"ab.de"_s << false;
    QTest::newRow("two ats") << u"a@b@c"_s << false;
    QTest::newRow("nothing before") << u"@b.de"_s << false;
    QTest::newRow("nothing after") << u"a@"_s << false;
    QTest::newRow("blank inside") << u"a b@c.de"_s << false;
}

void NamesTest::addressesOfMail()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(text::looksLikeEmail(text), good);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
