#include "models/exchange/headernames.h"

#include "models/text/names.h"

#include <QSet>

#include <array>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Names of a thing, as headerKey() makes them, the surest first.
struct Synonyms
{
    QStringView field;
    QStringView names; ///< Parted by blanks.
};

constexpr QStringView keyNames = u"customerid custid customerkey customernumber customerno customernr customercode clientid clientnumber clientno "
                                 "kundennummer kundennr kundenid kdnr kundeid reviewerid userid buyerid memberid membernumber contactid accountid "
                                 "patientid guestid mitgliedsnummer debitor debitorennummer numeroclient idclient idcliente codicecliente klantnummer";
constexpr QStringView nameNames = u"name fullname displayname customername clientname contactname customer client kunde kundenname reviewername "
                                  "username buyername buyer author reviewer guest guestname patient member contact person vollername anzeigename "
                                  "ansprechpartner gast mitglied kundin nom nomclient nombre cliente nome naam klant who wer";
constexpr QStringView mailNames = u"email emailaddress mail mailaddress emailadresse mailadresse customeremail contactemail emailprivat email1 "
                                  "primaryemail courriel correo correoelectronico emailadres";
constexpr QStringView phoneNames = u"phone phonenumber telephone tel telefon telefonnummer telnr mobile mobilephone mobilenumber cell cellphone handy "
                                   "handynummer mobil mobiltelefon rufnummer telefonprivat phone1 primaryphone telefonmobil caller callerid anrufer "
                                   "telephonenumber numerodetelephone telefono telefoon";
constexpr QStringView dateNames = u"occurredat date datetime timestamp createdat created time datum zeitpunkt zeit datumuhrzeit uhrzeit day tag when "
                                  "fecha data dateheure";

constexpr std::array<Synonyms, 12> customerFields{{
    {u"id", u"id customerid custid customerkey customernumber customerno customernr customercode clientid clientnumber clientno kundennummer kundennr "
            "kundenid kdnr kundeid reviewerid userid memberid membernumber contactid accountid patientid guestid mitgliedsnummer debitor "
            "debitorennummer numeroclient idclient idcliente codicecliente klantnummer key nummer nr number no"},
    {u"first_name", u"firstname givenname forename vorname prenom nombredepila voornaam rufname first"},
    {u"last_name", u"lastname surname familyname nachname familienname zuname nomdefamille apellido apellidos cognome achternaam last"},
    {u"name", nameNames},
    {u"company", u"company companyname organisation organization business firma unternehmen firmenname betrieb societe entreprise empresa azienda bedrijf"},
    {u"phone", phoneNames},
    {u"email", mailNames},
    {u"address", u"address streetaddress postaladdress mailingaddress anschrift adresse street strasse adres direccion indirizzo billingaddress address1"},
    {u"birthday", u"birthday birthdate dateofbirth dob born geburtstag geburtsdatum gebdatum geboren datedenaissance fechadenacimiento"},
    {u"language", u"language lang sprache langue idioma lingua taal locale"},
    {u"tags", u"tags tag labels label groups group gruppe gruppen schlagworte schlagwort kategorie kategorien category categories"},
    {u"remember", u"remember notes note comment comments remarks remark notiz notizen bemerkung bemerkungen kommentar hinweis hinweise info memo"},
}};

constexpr std::array<Synonyms, 14> interactionFields{{
    {u"id", u"id interactionid ticketid messageid callid conversationid activityid noteid nr no nummer"},
    {u"customer_id", keyNames},
    {u"customer", nameNames},
    {u"phone", phoneNames},
    {u"email", mailNames},
    {u"occurred_at", dateNames},
    {u"channel", u"channel kanal type typ kind art medium activitytype kontaktart via"},
    {u"direction", u"direction richtung inout inbound eingangausgang"},
    {u"staff", u"staff agent employee user assignee handledby mitarbeiter mitarbeiterin bearbeiter bearbeitetvon sachbearbeiter owner"},
    {u"topic", u"topic subject category thema betreff kategorie reason anliegen grund"},
    {u"duration", u"duration durations durationseconds durationsec callduration length dauer gespraechsdauer dauers talktime"},
    {u"wait", u"wait waits waitseconds waittime waitingtime wartezeit wartezeits queuetime"},
    {u"case", u"case caseid casenumber ticket ticketnumber vorgang vorgangsnummer fall fallnummer"},
    {u"text", u"text body message note notes comment comments content description details transcript summary conversation nachricht notiz notizen "
              "inhalt bemerkung kommentar beschreibung gespraechsnotiz texte"},
}};

constexpr std::array<Synonyms, 10> purchaseFields{{
    {u"id", u"id orderid ordernumber orderno ordernr purchaseid invoice invoiceid invoiceno invoicenumber transactionid receipt receiptno receiptnumber "
            "bestellnummer bestellnr bestellid auftragsnummer auftragsnr rechnungsnummer rechnungsnr belegnummer belegnr bonnummer bon nr no number nummer"},
    {u"customer_id", keyNames},
    {u"customer", nameNames},
    {u"email", mailNames},
    {u"occurred_at", u"occurredat orderdate orderedat purchasedate purchasedat invoicedate transactiondate saledate solddate paidat bestelldatum "
                     "kaufdatum rechnungsdatum belegdatum verkaufsdatum auftragsdatum datecommande date datetime timestamp createdat created time datum "
                     "zeitpunkt zeit datumuhrzeit day tag when fecha data"},
    {u"amount", u"amount total totalamount totalprice ordertotal grandtotal revenue sales sum value price betrag umsatz gesamt gesamtbetrag "
                "gesamtpreis summe bruttobetrag brutto endbetrag rechnungsbetrag preis wert erloes spend spent paid dollars euros eur usd monetary montant "
                "importe importo bedrag"},
    {u"quantity", u"quantity qty units count pieces menge anzahl stueck stueckzahl quantite cantidad"},
    {u"unit_price", u"unitprice priceperunit itemprice pricepiece einzelpreis stueckpreis preisprostueck prixunitaire"},
    {u"currency", u"currency currencycode waehrung devise moneda valuta"},
    {u"item", u"item itemname product productname article description sku title artikel artikelname produkt produktname bezeichnung artikelbezeichnung "
              "ware produit producto stockcode"},
}};

constexpr std::array<Synonyms, 11> feedbackFields{{
    {u"id", u"id responseid answerid surveyid feedbackid nr no nummer"},
    {u"customer_id", keyNames},
    {u"customer", nameNames},
    {u"email", mailNames},
    {u"answered_at", u"answeredat respondedat submittedat responsedate surveydate completedat beantwortetam antwortdatum occurredat date datetime "
                     "timestamp createdat created time datum zeitpunkt day tag"},
    {u"kind", u"kind type survey surveytype metric umfrage umfrageart art typ"},
    {u"score", u"score nps npsscore csat csatscore ces cesscore answer value rating punkte bewertung wert antwort note punktzahl"},
    {u"scale", u"scale maxscore skala max"},
    {u"wording", u"wording version question wortlaut frage"},
    {u"comment", u"comment comments text feedback reason verbatim message kommentar bemerkung begruendung freitext anmerkung"},
    {u"channel", u"channel kanal source quelle via"},
}};

constexpr std::array<Synonyms, 10> reviewFields{{
    {u"id", u"id reviewid bewertungsid nr no nummer"},
    {u"customer_id", keyNames},
    {u"customer", nameNames},
    {u"email", mailNames},
    {u"occurred_at", u"occurredat unixreviewtime reviewedat reviewdate dateofreview publishedat submittedat reviewtime bewertungsdatum date datetime "
                     "timestamp createdat created time datum zeitpunkt day tag"},
    {u"rating", u"rating overall stars star score starrating overallrating sterne bewertung punkte note grade"},
    {u"scale", u"scale maxrating skala max outof"},
    {u"title", u"title summary headline reviewtitle reviewsummary subject titel ueberschrift betreff"},
    {u"text", u"text reviewtext review reviewbody body comment content message reviewcontent bewertungstext rezension kommentar inhalt meinung"},
    {u"source", u"source platform site quelle plattform portal"},
}};

constexpr std::array<Synonyms, 8> caseFields{{
    {u"id", u"id caseid casenumber ticketid ticketnumber ticket case fallnummer vorgangsnummer vorgang nr no nummer"},
    {u"customer_id", keyNames},
    {u"customer", nameNames},
    {u"opened_at", u"openedat opened openeddate createdat created eroeffnet eroeffnetam geoeffnet angelegt angelegtam startdate start date datum"},
    {u"resolved_at", u"resolvedat resolved closedat closed closeddate solvedat solved geloest geloestam geschlossen geschlossenam erledigt erledigtam "
                     "enddate ende end"},
    {u"reopened_at", u"reopenedat reopened wiedereroeffnet wiedereroeffnetam"},
    {u"topic", u"topic subject category title reason thema betreff kategorie anliegen titel"},
    {u"confirmed", u"confirmed customerconfirmed confirmedbycustomer customersayssolved problemsolved issuesolved wasitsolved questionsolved bestaetigt "
                   "vomkundenbestaetigt kundebestaetigt kundesagtgeloest problemgeloest"},
}};

template<class Table>
QHash<QString, FieldSource> match(const Table &table, const QStringList &columns)
{
    QHash<QString, int> byKey;
    for (int i = 0; i < columns.size(); ++i) {
        const QString key = headerKey(columns.at(i));
        if (!byKey.contains(key))
            byKey.insert(key, i);
    }
    QHash<QString, FieldSource> mapping;
    QSet<int> taken;
    for (const Synonyms &field : table) {
        const auto words = field.names.split(u' ', Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            const auto column = byKey.constFind(word.toString());
            if (column == byKey.cend() || taken.contains(*column))
                continue;
            mapping.insert(field.field.toString(), FieldSource{{*column}, {}});
            taken.insert(*column);
            break;
        }
    }
    return mapping;
}

QHash<QString, FieldSource> matchKind(ImportKind kind, const QStringList &columns)
{
    switch (kind) {
    case ImportKind::Customers: return match(customerFields, columns);
    case ImportKind::Interactions: return match(interactionFields, columns);
    case ImportKind::Purchases: return match(purchaseFields, columns);
    case ImportKind::Feedback: return match(feedbackFields, columns);
    case ImportKind::Reviews: return match(reviewFields, columns);
    case ImportKind::Cases: return match(caseFields, columns);
    }
    return {};
}

/// Where a record's own "id" column was taken for something else's: files of purchases often say "id" and mean the customer.
int firstColumn(const QHash<QString, FieldSource> &mapping, const QString &field)
{
    const auto source = mapping.constFind(field);
    return source == mapping.cend() || source->columns.isEmpty() ? -1 : source->columns.constFirst();
}

} // namespace

QString headerKey(const QString &header)
{
    // ä is "ae" here, not "a": "Währung" and "Waehrung" are the same word.
    QString spelled = header.toLower();
    spelled.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    const QString folded = text::fold(spelled);
    QString key;
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            key.append(letter);
    }
    return key;
}

bool isKnownHeader(const QString &header)
{
    static const QSet<QString> known = [] {
        QSet<QString> all;
        const auto take = [&all](const auto &table) {
            for (const Synonyms &field : table) {
                for (const QStringView word : field.names.split(u' ', Qt::SkipEmptyParts))
                    all.insert(word.toString());
            }
        };
        take(customerFields);
        take(interactionFields);
        take(purchaseFields);
        take(feedbackFields);
        take(reviewFields);
        take(caseFields);
        return all;
    }();
    return known.contains(headerKey(header));
}

QHash<QString, FieldSource> mappingByName(ImportKind kind, const QStringList &columns)
{
    QHash<QString, FieldSource> mapping = matchKind(kind, columns);
    if (kind == ImportKind::Customers)
        return mapping;
    if (!mapping.contains(u"customer"_s)) {
        const QHash<QString, FieldSource> people = match(customerFields, columns);
        const int first = firstColumn(people, u"first_name"_s);
        const int last = firstColumn(people, u"last_name"_s);
        if (first >= 0 && last >= 0)
            mapping.insert(u"customer"_s, FieldSource{{first, last}, {}});
        else if (first >= 0 || last >= 0)
            mapping.insert(u"customer"_s, FieldSource{{qMax(first, last)}, {}});
    }
    if (kind == ImportKind::Feedback && firstColumn(mapping, u"score"_s) >= 0 && !mapping.contains(u"kind"_s)) {
        const QString name = headerKey(columns.at(firstColumn(mapping, u"score"_s)));
        for (const QString &survey : {u"nps"_s, u"csat"_s, u"ces"_s}) {
            if (name.startsWith(survey))
                mapping.insert(u"kind"_s, FieldSource{{}, survey});
        }
    }
    return mapping;
}

ImportKind likelyKind(const QStringList &columns)
{
    const auto has = [&columns](ImportKind kind, std::initializer_list<QStringView> fields) {
        const QHash<QString, FieldSource> mapping = matchKind(kind, columns);
        return std::all_of(fields.begin(), fields.end(), [&](QStringView field) { return mapping.contains(field.toString()); });
    };
    if (has(ImportKind::Purchases, {u"amount", u"occurred_at"}) || has(ImportKind::Purchases, {u"unit_price", u"quantity"}))
        return ImportKind::Purchases;
    if (has(ImportKind::Cases, {u"opened_at", u"resolved_at"}))
        return ImportKind::Cases;
    QSet<QString> keys;
    for (const QString &column : columns)
        keys.insert(headerKey(column));
    const auto names = [&keys](std::initializer_list<QStringView> words) {
        return std::any_of(words.begin(), words.end(), [&](QStringView word) { return keys.contains(word.toString()); });
    };
    if (names({u"nps", u"csat", u"ces", u"npsscore", u"csatscore", u"cesscore"}) || has(ImportKind::Feedback, {u"kind", u"score"}))
        return ImportKind::Feedback;
    if (has(ImportKind::Reviews, {u"rating", u"text"}) || has(ImportKind::Reviews, {u"rating", u"title"}))
        return ImportKind::Reviews;
    if (has(ImportKind::Interactions, {u"text", u"occurred_at"}) || has(ImportKind::Interactions, {u"channel", u"occurred_at"}))
        return ImportKind::Interactions;
    return ImportKind::Customers;
}

} // namespace rapport::exchange
