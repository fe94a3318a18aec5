<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Count</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>CustomerListPane</name>
    <message>
        <source>Upset</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>Unhappy or upset</source>
        <translation>Unzufrieden oder verärgert</translation>
    </message>
    <message>
        <source>Pleased or delighted</source>
        <translation>Zufrieden oder begeistert</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mood, worst first</source>
        <translation>Stimmung, schlechteste zuerst</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Risk of losing, highest first</source>
        <translation>Abwanderungsrisiko, höchstes zuerst</translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message>
        <source>Nothing written down yet</source>
        <translation>Noch nichts aufgeschrieben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind of entry, what was said</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing said yet.</source>
        <translation>Noch nichts gesagt.</translation>
    </message>
    <message>
        <source>One conversation so far: no trend yet.</source>
        <translation>Bisher ein Gespräch: noch kein Trend.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations so far: too few for a trend.</source>
        <translation>
            <numerusform>Bisher %n Gespräch: zu wenig für einen Trend.</numerusform><numerusform>Bisher %n Gespräche: zu wenige für einen Trend.</numerusform></translation>
    </message>
    <message>
        <source>About the same</source>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>Falling</source>
        <translation>Fallend</translation>
    </message>
    <message>
        <source>Rising</source>
        <translation>Steigend</translation>
    </message>
    <message>
        <source>%1: last %2 %3, the %4 before %5 (%6 conversations).</source>
        <translation>%1: zuletzt %2 %3, die %4 davor %5 (%6 Gespräche).</translation>
    </message>
    <message>
        <source>No purchase yet</source>
        <translation>Noch kein Einkauf</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>last 50 days ago</comment>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Einmal gekauft</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n times</source>
        <translation>
            <numerusform>%n-mal gekauft</numerusform><numerusform>%n-mal gekauft</numerusform></translation>
    </message>
    <message>
        <source>too few purchase days to say how often</source>
        <translation>zu wenige Einkaufstage, um zu sagen, wie oft</translation>
    </message>
    <message>
        <source>Buys every day</source>
        <translation>Kauft jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Buys every %n days</source>
        <translation>
            <numerusform>Kauft alle %n Tage</numerusform><numerusform>Kauft alle %n Tage</numerusform></translation>
    </message>
    <message>
        <source>, more than twice as long as usual</source>
        <translation>, mehr als doppelt so lange wie üblich</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no surveys</comment>
        <translation>keine %1</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>detractor</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>promoter</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Call in</source>
        <translation>Anruf ein</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Anruf aus</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail in</source>
        <translation>E-Mail ein</translation>
    </message>
    <message>
        <source>E-mail out</source>
        <translation>E-Mail aus</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Social in</source>
        <translation>Soziale Medien ein</translation>
    </message>
    <message>
        <source>Social out</source>
        <translation>Soziale Medien aus</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>6 of 10</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>by e-mail</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>done %1</source>
        <comment>done 11:05, done Sat 21</comment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>NPS answer 6</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reads %1</source>
        <comment>reads upset −0.68</comment>
        <translation>liest sich %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A customer needs a name or a company.</source>
        <translation>Ein Kunde braucht einen Namen oder eine Firma.</translation>
    </message>
    <message>
        <source>There is no text yet. Write what happened.</source>
        <translation>Es gibt noch keinen Text. Schreiben Sie, was war.</translation>
    </message>
    <message>
        <source>The birthday is no date. Write it as year-month-day, or --month-day without the year.</source>
        <translation>Der Geburtstag ist kein Datum. Schreiben Sie ihn als Jahr-Monat-Tag, oder --Monat-Tag ohne das Jahr.</translation>
    </message>
    <message>
        <source>One of the e-mail addresses has no “@”. Correct it or leave it out.</source>
        <translation>Eine der E-Mail-Adressen hat kein „@“. Berichtigen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The answer lies outside its scale.</source>
        <translation>Die Antwort liegt außerhalb ihrer Skala.</translation>
    </message>
    <message>
        <source>“%1” is not usable as it is. Correct it and try again.</source>
        <translation>„%1“ ist so nicht brauchbar. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something in what was entered is not usable. Correct it and try again.</source>
        <translation>Etwas an der Eingabe ist nicht brauchbar. Berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can only be read. Allow writing to it, or move it to another folder.</source>
        <translation>%1 kann nur gelesen werden. Erlauben Sie das Schreiben, oder verschieben Sie die Datei in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The shop's file can only be read. Allow writing to it, or move it to another folder.</source>
        <translation>Die Datei des Ladens kann nur gelesen werden. Erlauben Sie das Schreiben, oder verschieben Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to open %1. Ask its owner.</source>
        <translation>Sie dürfen %1 nicht öffnen. Fragen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>You are not allowed to open the shop's file. Ask its owner.</source>
        <translation>Sie dürfen die Datei des Ladens nicht öffnen. Fragen Sie, wem sie gehört.</translation>
    </message>
    <message>
        <source>%1 is not there. Was it moved or renamed?</source>
        <translation>%1 ist nicht da. Wurde die Datei verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>The file is not there. Was it moved or renamed?</source>
        <translation>Die Datei ist nicht da. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>%1 can't be used right now. Check that its disk is connected, then try again.</source>
        <translation>%1 ist gerade nicht zu benutzen. Prüfen Sie, ob der Datenträger verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The shop's file can't be used right now. Check that its disk is connected, then try again.</source>
        <translation>Die Datei des Ladens ist gerade nicht zu benutzen. Prüfen Sie, ob der Datenträger verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It is no longer there: it was deleted meanwhile.</source>
        <translation>Es ist nicht mehr da: es wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>It was changed meanwhile, here or in another window. Look at the new version and try again.</source>
        <translation>Es wurde inzwischen geändert, hier oder in einem anderen Fenster. Sehen Sie sich die neue Fassung an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It does not fit what is stored already. Check what was entered.</source>
        <translation>Es passt nicht zu dem, was schon gespeichert ist. Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>Another program holds the shop's file. Close it and try again.</source>
        <translation>Ein anderes Programm hält die Datei des Ladens fest. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rapport. Update Rapport to open it.</source>
        <translation>%1 wurde von einem neueren Rapport geschrieben. Aktualisieren Sie Rapport, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The file was written by a newer Rapport. Update Rapport to open it.</source>
        <translation>Die Datei wurde von einem neueren Rapport geschrieben. Aktualisieren Sie Rapport, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a shop of Rapport. Choose another file.</source>
        <translation>%1 ist kein Laden von Rapport. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not a shop of Rapport. Choose another file.</source>
        <translation>Das ist kein Laden von Rapport. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was left as it is; open the last backup.</source>
        <translation>%1 ist beschädigt. Die Datei wurde gelassen, wie sie ist; öffnen Sie die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The shop's file is damaged. It was left as it is; open the last backup.</source>
        <translation>Die Datei des Ladens ist beschädigt. Sie wurde gelassen, wie sie ist; öffnen Sie die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The shop was closed before this was done.</source>
        <translation>Der Laden wurde geschlossen, bevor das getan war.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is a defect in Rapport (%1). Try again; if it stays, report it.</source>
        <translation>Das ist ein Fehler in Rapport (%1). Versuchen Sie es noch einmal; bleibt er, melden Sie ihn.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was not done. why and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A chat stays as it was said. Write a note about it instead.</source>
        <translation>Ein Chat bleibt, wie er gesagt wurde. Schreiben Sie stattdessen eine Notiz dazu.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>several customers could be meant</source>
        <translation>mehrere Kunden könnten gemeint sein</translation>
    </message>
    <message>
        <source>the row ends too early</source>
        <translation>die Zeile endet zu früh</translation>
    </message>
    <message>
        <source>the row has too many columns</source>
        <translation>die Zeile hat zu viele Spalten</translation>
    </message>
    <message>
        <source>damaged letters</source>
        <translation>beschädigte Zeichen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>too long to be one row</source>
        <translation>zu lang für eine Zeile</translation>
    </message>
    <message>
        <source>this number is taken by another entry</source>
        <translation>diese Nummer hat schon ein anderer Eintrag</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>kein Betrag</translation>
    </message>
    <message>
        <source>not an amount</source>
        <translation>ist kein Betrag</translation>
    </message>
    <message>
        <source>too large an amount</source>
        <translation>zu großer Betrag</translation>
    </message>
    <message>
        <source>not a currency</source>
        <translation>ist keine Währung</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>keine Wertung</translation>
    </message>
    <message>
        <source>an effort score needs its scale</source>
        <translation>eine Aufwandsantwort braucht ihre Skala</translation>
    </message>
    <message>
        <source>outside the scale</source>
        <translation>außerhalb der Skala</translation>
    </message>
    <message>
        <source>not a kind of survey</source>
        <translation>ist keine Art von Umfrage</translation>
    </message>
    <message>
        <source>not a channel</source>
        <translation>ist kein Kanal</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>weder ein noch aus</translation>
    </message>
    <message>
        <source>not a length of time</source>
        <translation>ist keine Dauer</translation>
    </message>
    <message>
        <source>solved before it was opened</source>
        <translation>gelöst, bevor er eröffnet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 Kunde</numerusform><numerusform>%1 Kunden</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <translation>
            <numerusform>%1 Gespräch</numerusform><numerusform>%1 Gespräche</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 Antwort</numerusform><numerusform>%1 Antworten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation>
            <numerusform>%1 Einkauf</numerusform><numerusform>%1 Einkäufe</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation>
            <numerusform>%1 Bewertung</numerusform><numerusform>%1 Bewertungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 Fall</numerusform><numerusform>%1 Fälle</numerusform></translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Ein oder aus</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Fallnummer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price per piece</source>
        <translation>Preis je Stück</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Kind of survey</source>
        <translation>Art der Umfrage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo sie steht</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder eröffnet</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von insgesamt</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>month, share, how many</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>NPS, share of answers in %</source>
        <translation>NPS, Anteil der Antworten in %</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Show this one</source>
        <translation>Diese eine zeigen</translation>
    </message>
    <message>
        <source>Show these %1</source>
        <translation>Diese %1 zeigen</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Wiederkommen</translation>
    </message>
    <message>
        <source>of buyers, and of customers active in %1 days</source>
        <translation>der Käufer, und der in %1 Tagen aktiven Kunden</translation>
    </message>
    <message>
        <source>Bought again next month</source>
        <translation>Im nächsten Monat wieder gekauft</translation>
    </message>
    <message>
        <source>Active customers lost</source>
        <translation>Verlorene aktive Kunden</translation>
    </message>
    <message>
        <source>Show the one lost</source>
        <translation>Den einen verlorenen zeigen</translation>
    </message>
    <message>
        <source>Show the %1 lost</source>
        <translation>Die %1 verlorenen zeigen</translation>
    </message>
    <message>
        <source>Customer value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>CLTV so far: mean spent per customer who has bought</source>
        <translation>Kundenwert bisher: mittlerer Umsatz je Kunde mit Einkauf</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Show purchases of %1</source>
        <translation>Einkäufe von %1 zeigen</translation>
    </message>
    <message>
        <source>Mood of conversations</source>
        <translation>Stimmung der Gespräche</translation>
    </message>
    <message>
        <source>mean over customers</source>
        <translation>Mittel über Kunden</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Show these %1 texts</source>
        <translation>Diese %1 Texte zeigen</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>of 1 buyer</source>
        <translation>von 1 Käufer</translation>
    </message>
    <message>
        <source>of %1 buyers</source>
        <translation>von %1 Käufern</translation>
    </message>
    <message>
        <source>of %1 active</source>
        <translation>von %1 aktiven</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>%1 Fälle</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>1 text</source>
        <translation>1 Text</translation>
    </message>
    <message>
        <source>%1 texts</source>
        <translation>%1 Texte</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Gespräche</translation>
    </message>
    <message>
        <source>1 promise</source>
        <translation>1 Versprechen</translation>
    </message>
    <message>
        <source>%1 promises</source>
        <translation>%1 Versprechen</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>1 Einkauf</translation>
    </message>
    <message>
        <source>%1 purchases</source>
        <translation>%1 Einkäufe</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Not for one channel, topic or person</source>
        <translation>Nicht für einzelne Kanäle, Themen oder Personen</translation>
    </message>
    <message>
        <source>Too few: %1</source>
        <translation>Zu wenige: %1</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>Keine Fälle</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>Keine Gespräche</translation>
    </message>
    <message>
        <source>No promises</source>
        <translation>Keine Versprechen</translation>
    </message>
    <message>
        <source>Nobody active</source>
        <translation>Niemand aktiv</translation>
    </message>
    <message>
        <source>No purchases</source>
        <translation>Keine Einkäufe</translation>
    </message>
    <message>
        <source>%1 of the %2 needed</source>
        <translation>%1 der %2 nötigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent, with a no-break space</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The next %1 days</source>
        <translation>Die nächsten %1 Tage</translation>
    </message>
    <message>
        <source>purchases of the customers of today</source>
        <translation>Einkäufe der heutigen Kunden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>A spreadsheet would say</source>
        <translation>Eine Tabellenkalkulation würde sagen</translation>
    </message>
    <message>
        <source>orders by age, no leaving</source>
        <translation>Bestellungen durch Alter, ohne Abwanderung</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Asked on %1: expected</source>
        <translation>Gefragt am %1: erwartet</translation>
    </message>
    <message>
        <source>Asked on %1: a spreadsheet</source>
        <translation>Gefragt am %1: eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>What then happened</source>
        <translation>Was dann geschah</translation>
    </message>
    <message>
        <source>Worth %1 (%2).</source>
        <translation>Wert %1 (%2).</translation>
    </message>
    <message>
        <source>%1 customers expected back.</source>
        <translation>%1 Kunden werden zurückerwartet.</translation>
    </message>
    <message>
        <source>Rough: few customers bought again so far.</source>
        <translation>Grob: bisher haben wenige Kunden wieder gekauft.</translation>
    </message>
    <message>
        <source>Too little history to see customers leaving.</source>
        <translation>Zu kurze Vorgeschichte, um Kunden gehen zu sehen.</translation>
    </message>
    <message>
        <source>%1: %2 purchases expected, %3.</source>
        <translation>%1: %2 Einkäufe erwartet, %3.</translation>
    </message>
    <message>
        <source>First bought in %1, month %2 after</source>
        <translation>Zuerst gekauft im %1, %2. Monat danach</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>noch nicht vorbei</translation>
    </message>
    <message>
        <source>Who comes back, by first month</source>
        <translation>Wer wiederkommt, nach erstem Monat</translation>
    </message>
    <message>
        <source>share of a month's new customers who bought in the months after</source>
        <translation>Anteil der neuen Kunden eines Monats, die in den Monaten danach kauften</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>month not over</source>
        <translation>Monat nicht vorbei</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Erster Monat</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>months after</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2 first months, the newest %3. Arrow keys go from cell to cell, T shows the table.</source>
        <translation>%1: %2 erste Monate, der neueste %3. Pfeiltasten gehen von Zelle zu Zelle, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Bought a second time</source>
        <translation>Ein zweites Mal gekauft</translation>
    </message>
    <message>
        <source>within %1 days of the first purchase, by first month</source>
        <translation>innerhalb von %1 Tagen nach dem ersten Einkauf, nach erstem Monat</translation>
    </message>
    <message>
        <source>Of all customers so far %1 bought on two days or more (%2). Months differ in how long they were watched; these bars do not.</source>
        <translation>Von allen Kunden bisher haben %1 an zwei oder mehr Tagen gekauft (%2). Die Monate wurden verschieden lange beobachtet; diese Balken nicht.</translation>
    </message>
    <message>
        <source>Champions: buy often, lately and much</source>
        <translation>Champions: kaufen oft, kürzlich und viel</translation>
    </message>
    <message>
        <source>New: first purchase lately</source>
        <translation>Neu: erster Einkauf kürzlich</translation>
    </message>
    <message>
        <source>Promising: one purchase, not long ago</source>
        <translation>Vielversprechend: ein Einkauf, nicht lange her</translation>
    </message>
    <message>
        <source>Loyal: buy again and again</source>
        <translation>Treu: kaufen immer wieder</translation>
    </message>
    <message>
        <source>Could become loyal: came back lately</source>
        <translation>Könnten treu werden: kürzlich wiedergekommen</translation>
    </message>
    <message>
        <source>Need attention: middling in everything</source>
        <translation>Brauchen Zuwendung: in allem mittel</translation>
    </message>
    <message>
        <source>About to sleep: little and a while ago</source>
        <translation>Kurz vor dem Einschlafen: wenig und eine Weile her</translation>
    </message>
    <message>
        <source>Can't lose: bought most, gone quiet</source>
        <translation>Nicht zu verlieren: kauften am meisten, sind verstummt</translation>
    </message>
    <message>
        <source>At risk: used to come, long not seen</source>
        <translation>Gefährdet: kamen früher, lange nicht gesehen</translation>
    </message>
    <message>
        <source>Lost: little, and long ago</source>
        <translation>Verloren: wenig, und lange her</translation>
    </message>
    <message>
        <source>In none of these</source>
        <translation>In keinem davon</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>customers by how lately, how often and how much they bought, in thirds</source>
        <translation>Kunden danach, wie kürzlich, wie oft und für wie viel sie kauften, in Dritteln</translation>
    </message>
    <message>
        <source>customers by how lately, how often and how much they bought, in fifths</source>
        <translation>Kunden danach, wie kürzlich, wie oft und für wie viel sie kauften, in Fünfteln</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>%1 of all who have bought</source>
        <translation>%1 aller, die gekauft haben</translation>
    </message>
    <message>
        <source>%1: %2 customers in %3 segments.</source>
        <translation>%1: %2 Kunden in %3 Segmenten.</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Jahreszeiten</translation>
    </message>
    <message>
        <source>revenue of a calendar month over or under the trend</source>
        <translation>Umsatz eines Kalendermonats über oder unter dem Trend</translation>
    </message>
    <message>
        <source>Some months are regularly stronger: chance does this in %1 of 100 shuffled years.</source>
        <translation>Einige Monate sind regelmäßig stärker: der Zufall schafft das in %1 von 100 gemischten Jahren.</translation>
    </message>
    <message>
        <source>Within noise: shuffled months differ as much in %1 of 100 cases.</source>
        <translation>Im Rauschen: gemischte Monate unterscheiden sich in %1 von 100 Fällen ebenso.</translation>
    </message>
    <message>
        <source>Over or under the trend</source>
        <translation>Über oder unter dem Trend</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>no such month yet</source>
        <translation>noch kein solcher Monat</translation>
    </message>
    <message>
        <source>Net promoter score: share of 9 and 10 less share of 0 to 6, in points. Range: 95 % (adjusted Wald).</source>
        <translation>Net Promoter Score: Anteil von 9 und 10 weniger Anteil von 0 bis 6, in Punkten. Spanne: 95 % (Wald, angepasst).</translation>
    </message>
    <message>
        <source>Satisfied (CSAT)</source>
        <translation>Zufrieden (CSAT)</translation>
    </message>
    <message>
        <source>share of answers 4 and 5 on 1 to 5</source>
        <translation>Anteil der Antworten 4 und 5 auf 1 bis 5</translation>
    </message>
    <message>
        <source>Share of answers 4 and 5 on a scale from 1 to 5. Range: 95 % (Wilson).</source>
        <translation>Anteil der Antworten 4 und 5 auf einer Skala von 1 bis 5. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Made it easy (CES 2.0)</source>
        <translation>Leicht gemacht (CES 2.0)</translation>
    </message>
    <message>
        <source>mean answer from 1 to 7, higher is better</source>
        <translation>mittlere Antwort von 1 bis 7, höher ist besser</translation>
    </message>
    <message>
        <source>Mean answer from 1 to 7 to "the shop made it easy"; higher is better. Range: 95 % (Student's t).</source>
        <translation>Mittlere Antwort von 1 bis 7 auf „der Laden hat es mir leicht gemacht“; höher ist besser. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>Found it easy</source>
        <translation>Fand es leicht</translation>
    </message>
    <message>
        <source>share of answers 5 to 7 on 1 to 7</source>
        <translation>Anteil der Antworten 5 bis 7 auf 1 bis 7</translation>
    </message>
    <message>
        <source>Share of answers 5 to 7 to "the shop made it easy". Range: 95 % (Wilson).</source>
        <translation>Anteil der Antworten 5 bis 7 auf „der Laden hat es mir leicht gemacht“. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Own effort (CES 1.0)</source>
        <translation>Eigener Aufwand (CES 1.0)</translation>
    </message>
    <message>
        <source>mean answer from 1 to 5, lower is better</source>
        <translation>mittlere Antwort von 1 bis 5, niedriger ist besser</translation>
    </message>
    <message>
        <source>Mean effort from 1 to 5 that customers say it took; lower is better. Never mixed with the 1 to 7 question. Range: 95 % (Student's t).</source>
        <translation>Mittlerer Aufwand von 1 bis 5, den Kunden nennen; niedriger ist besser. Nie mit der Frage von 1 bis 7 vermischt. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>mean per customer, then over customers</source>
        <translation>Mittel je Kunde, dann über Kunden</translation>
    </message>
    <message>
        <source>Mean mood of what customers said, from −1 to +1: mean per customer first, then over customers. Range: 95 % (Student's t).</source>
        <translation>Mittlere Stimmung dessen, was Kunden sagten, von −1 bis +1: erst je Kunde gemittelt, dann über Kunden. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>share of a month's buyers</source>
        <translation>Anteil der Käufer eines Monats</translation>
    </message>
    <message>
        <source>Share of a month's buyers who bought again in the next month. Range: 95 % (Wilson).</source>
        <translation>Anteil der Käufer eines Monats, die im nächsten wieder kauften. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>share of the active, lower is better</source>
        <translation>Anteil der aktiven, niedriger ist besser</translation>
    </message>
    <message>
        <source>Share of the customers active at a month's start who are not at its end. Active: bought in the last %1 days. Range: 95 % (Wilson).</source>
        <translation>Anteil der zu Monatsbeginn aktiven Kunden, die es am Ende nicht sind. Aktiv: in den letzten %1 Tagen gekauft. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Customer value so far</source>
        <translation>Kundenwert bisher</translation>
    </message>
    <message>
        <source>mean spent per customer who has bought</source>
        <translation>mittlerer Umsatz je Kunde mit Einkauf</translation>
    </message>
    <message>
        <source>What a customer who has bought has spent so far, on average. Range: 95 % (Student's t).</source>
        <translation>Was ein Kunde mit Einkauf bisher im Mittel ausgegeben hat. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>Bought more than once</source>
        <translation>Mehr als einmal gekauft</translation>
    </message>
    <message>
        <source>share of all who have bought</source>
        <translation>Anteil aller, die gekauft haben</translation>
    </message>
    <message>
        <source>Share of the customers with at least two purchase days among all who have bought. Range: 95 % (Wilson).</source>
        <translation>Anteil der Kunden mit mindestens zwei Einkaufstagen an allen, die gekauft haben. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>Empfehlende</translation>
    </message>
    <message>
        <source>share of active customers who brought somebody or praised in public</source>
        <translation>Anteil aktiver Kunden, die jemanden brachten oder öffentlich lobten</translation>
    </message>
    <message>
        <source>Customers with a referral that became a customer, or a public review of 4 or 5 of 5, among active customers. Range: 95 % (Wilson).</source>
        <translation>Kunden mit einer Empfehlung, die Kunde wurde, oder einer öffentlichen Bewertung von 4 oder 5 von 5, an den aktiven Kunden. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Solved first time (FCR)</source>
        <translation>Beim ersten Mal gelöst (FCR)</translation>
    </message>
    <message>
        <source>share of resolved cases</source>
        <translation>Anteil der gelösten Fälle</translation>
    </message>
    <message>
        <source>Resolved cases with one contact and %1 days of silence after it. Cases younger than that don't count yet. Range: 95 % (Wilson).</source>
        <translation>Gelöste Fälle mit einem Kontakt und %1 Tagen Ruhe danach. Jüngere Fälle zählen noch nicht. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Wieder gut</translation>
    </message>
    <message>
        <source>of conversations that began badly, those that ended well</source>
        <translation>der Gespräche, die schlecht begannen, jene mit gutem Ende</translation>
    </message>
    <message>
        <source>Share of the conversations that open negative and close neutral or better. Range: 95 % (Wilson).</source>
        <translation>Anteil der Gespräche, die negativ beginnen und neutral oder besser enden. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Versprechen</translation>
    </message>
    <message>
        <source>follow-ups done by their date</source>
        <translation>bis zum Termin erledigte Wiedervorlagen</translation>
    </message>
    <message>
        <source>Follow-ups promised to a customer and done by their date, among those due. Range: 95 % (Wilson).</source>
        <translation>Einem Kunden versprochene und bis zum Termin erledigte Wiedervorlagen, an den fälligen. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Passed on by the bot</source>
        <translation>Vom Bot weitergegeben</translation>
    </message>
    <message>
        <source>share of chats handed to a person</source>
        <translation>Anteil der an Menschen übergebenen Chats</translation>
    </message>
    <message>
        <source>Share of the chat transcripts passed on to a person. Range: 95 % (Wilson).</source>
        <translation>Anteil der Chats, die an einen Menschen weitergegeben wurden. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>median, and the one in ten that took longest</source>
        <translation>Median, und das längste Zehntel</translation>
    </message>
    <message>
        <source>How long customers waited: the middle one, and the one in ten that waited longest. Range: 95 % (order statistics).</source>
        <translation>Wie lange Kunden warteten: die mittlere Wartezeit, und ab wo das längste Zehntel beginnt. Spanne: 95 % (Ordnungsstatistik).</translation>
    </message>
    <message>
        <source>How long conversations took: the middle one, and the one in ten that took longest. Range: 95 % (order statistics).</source>
        <translation>Wie lange Gespräche dauerten: die mittlere Dauer, und ab wo das längste Zehntel beginnt. Spanne: 95 % (Ordnungsstatistik).</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Zu wenige Antworten</translation>
    </message>
    <message>
        <source>Too few to say</source>
        <translation>Zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>Value so far</source>
        <translation>Wert bisher</translation>
    </message>
    <message>
        <source>Made it easy (CES)</source>
        <translation>Leicht gemacht (CES)</translation>
    </message>
    <message>
        <source>Mean answer from 1 to 7 to "the shop made it easy"; higher is better.</source>
        <translation>Mittlere Antwort von 1 bis 7 auf „der Laden hat es mir leicht gemacht“; höher ist besser.</translation>
    </message>
    <message>
        <source>Own effort (CES)</source>
        <translation>Eigener Aufwand (CES)</translation>
    </message>
    <message>
        <source>Mean effort from 1 to 5 that customers say it took; lower is better.</source>
        <translation>Mittlerer Aufwand von 1 bis 5, den Kunden nennen; niedriger ist besser.</translation>
    </message>
    <message>
        <source>Solved first time</source>
        <translation>Beim ersten Mal gelöst</translation>
    </message>
    <message>
        <source>Resolved cases with one contact and %1 days of silence after it. Cases younger than that don't count yet.</source>
        <translation>Gelöste Fälle mit einem Kontakt und %1 Tagen Ruhe danach. Jüngere Fälle zählen noch nicht.</translation>
    </message>
    <message>
        <source>Customers lost / month</source>
        <translation>Verlorene Kunden / Monat</translation>
    </message>
    <message>
        <source>Share of the customers active at a month's start who are not at its end. Active: bought in the last %1 days.</source>
        <translation>Anteil der zu Monatsbeginn aktiven Kunden, die es am Ende nicht sind. Aktiv: in den letzten %1 Tagen gekauft.</translation>
    </message>
    <message>
        <source>Mean mood of what customers said, from −1 to +1: mean per customer first, then over customers.</source>
        <translation>Mittlere Stimmung dessen, was Kunden sagten, von −1 bis +1: erst je Kunde gemittelt, dann über Kunden.</translation>
    </message>
    <message>
        <source>Cards: %1 to %2 against %3 to %4.</source>
        <translation>Karten: %1 bis %2 gegen %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is not over and drawn lighter.</source>
        <translation>%1 ist noch nicht vorbei und heller gezeichnet.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>1 in 10</source>
        <translation>1 von 10</translation>
    </message>
    <message>
        <source>One in ten longer than</source>
        <translation>Eines von zehn länger als</translation>
    </message>
    <message>
        <source>1 in 10 over %1</source>
        <translation>1 von 10 über %1</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>all purchases of a month in %1, refunds taken off</source>
        <translation>alle Einkäufe eines Monats in %1, abzüglich Erstattungen</translation>
    </message>
    <message>
        <source>Purchases in %1 are not in it: amounts of two currencies have no common total.</source>
        <translation>Einkäufe in %1 sind nicht dabei: Beträge zweier Währungen haben keine gemeinsame Summe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenig, um etwas zu sagen</translation>
    </message>
    <message>
        <source>Against %1 nothing can be said: one of the two months has no figure.</source>
        <translation>Gegen %1 lässt sich nichts sagen: einer der beiden Monate hat keine Zahl.</translation>
    </message>
    <message>
        <source>Against %1: %2, the range of that difference is %3.</source>
        <translation>Gegen %1: %2, die Spanne dieses Unterschieds ist %3.</translation>
    </message>
    <message>
        <source>A topic that is gone</source>
        <translation>Ein Thema, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Came by: %1</source>
        <translation>Kam vorbei: %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>difference in mood between customers with it and without it</source>
        <translation>Unterschied der Stimmung zwischen Kunden mit und ohne</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>Pale bars are within noise. These go together with the mood; none is said to cause it.</source>
        <translation>Blasse Balken liegen im Rauschen. Diese gehen mit der Stimmung einher; keines wird als Ursache bezeichnet.</translation>
    </message>
    <message>
        <source>%1, %2. %3 bars, the largest first. Arrow keys go from bar to bar, T shows the table.</source>
        <translation>%1, %2. %3 Balken, der größte zuerst. Pfeiltasten gehen von Balken zu Balken, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>What goes together</source>
        <translation>Was zusammengeht</translation>
    </message>
    <message>
        <source>%1 (rows) against %2 (columns), rank correlation per customer</source>
        <translation>%1 (Zeilen) gegen %2 (Spalten), Rangkorrelation je Kunde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>−1: one up, the other down</source>
        <translation>−1: eines steigt, das andere fällt</translation>
    </message>
    <message>
        <source>+1: both up</source>
        <translation>+1: beide steigen</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>The earlier is measured before the later, over customers who have both. Going together is not causing.</source>
        <translation>Das Frühere ist vor dem Späteren gemessen, über Kunden, die beides haben. Zusammengehen heißt nicht verursachen.</translation>
    </message>
    <message>
        <source>%1: %2. Arrow keys go from cell to cell, T shows the table.</source>
        <translation>%1: %2. Pfeiltasten gehen von Zelle zu Zelle, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Mood of customers by member of staff</source>
        <translation>Stimmung der Kunden nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>the team's mean is %1</source>
        <translation>das Mittel des Teams ist %1</translation>
    </message>
    <message>
        <source>fewer than 10 customers so far</source>
        <translation>bisher weniger als 10 Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Somebody who left</source>
        <translation>Jemand, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>By name, not by figure. Few answers are drawn towards the team's mean; where the whiskers of two people overlap, nothing tells them apart.</source>
        <translation>Nach Namen, nicht nach Zahl. Wenige Antworten werden zum Mittel des Teams gezogen; wo sich die Spannen zweier Personen überlappen, unterscheidet sie nichts.</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 Monate</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Everything there is</source>
        <translation>Alles, was da ist</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The shop at a glance: what changed and what did not.</source>
        <translation>Der Laden auf einen Blick: was sich geändert hat und was nicht.</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Who recommends the shop, comes back, stays away.</source>
        <translation>Wer den Laden empfiehlt, wiederkommt, wegbleibt.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>What customers say: satisfied, easy or not, in what mood.</source>
        <translation>Was Kunden sagen: zufrieden, leicht oder nicht, in welcher Stimmung.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What the shop does: solved at once, how long it took, promises kept.</source>
        <translation>Was der Laden tut: sofort gelöst, wie lange es dauerte, gehaltene Versprechen.</translation>
    </message>
    <message>
        <source>What customers are worth, so far and in the months to come.</source>
        <translation>Was Kunden wert sind, bisher und in den kommenden Monaten.</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>Who comes back, by the month of the first purchase; segments; seasons.</source>
        <translation>Wer wiederkommt, nach dem Monat des ersten Einkaufs; Segmente; Jahreszeiten.</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>What good or bad mood goes with.</source>
        <translation>Womit gute oder schlechte Stimmung einhergeht.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Zusammenhänge</translation>
    </message>
    <message>
        <source>Which figures move together, earlier against later.</source>
        <translation>Welche Zahlen sich gemeinsam bewegen, frühere gegen spätere.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The same by member of staff, fair to small samples.</source>
        <translation>Dasselbe nach Mitarbeitenden, fair zu kleinen Zahlen.</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>%1: no figures in this period.</source>
        <translation>%1: keine Zahlen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>%1, by month. %2: %3 (%4). %5: %6 (%7). Arrow keys go from month to month, Enter shows the records, T the table.</source>
        <translation>%1, nach Monaten. %2: %3 (%4). %5: %6 (%7). Pfeiltasten gehen von Monat zu Monat, Eingabe zeigt die Einträge, T die Tabelle.</translation>
    </message>
</context>
<context>
    <name>MemoryText</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date in this year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a date</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>the shop’s own word</source>
        <translation>ein eigenes Wort des Ladens</translation>
    </message>
    <message>
        <source>taught by this correction</source>
        <translation>durch diese Berichtigung gelernt</translation>
    </message>
    <message>
        <source>because you corrected “%1” %2</source>
        <comment>a text's beginning, when</comment>
        <translation>weil Sie „%1“ %2 berichtigt haben</translation>
    </message>
    <message numerus="yes">
        <source>because %n texts were corrected, the last %1</source>
        <translation>
            <numerusform>weil %n Text berichtigt wurde, zuletzt %1</numerusform><numerusform>weil %n Texte berichtigt wurden, zuletzt %1</numerusform></translation>
    </message>
    <message>
        <source>from 1 correction, %1</source>
        <comment>when</comment>
        <translation>aus 1 Berichtigung, %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n corrections, the last %1</source>
        <translation>
            <numerusform>aus %n Berichtigung, zuletzt %1</numerusform><numerusform>aus %n Berichtigungen, zuletzt %1</numerusform></translation>
    </message>
    <message>
        <source>%1; not used, it would spoil how other texts read</source>
        <translation>%1; nicht benutzt, es würde verderben, wie andere Texte sich lesen</translation>
    </message>
    <message>
        <source>Of the newest texts that say “%1”, 1 follows.</source>
        <translation>Von den neuesten Texten mit „%1“ folgt 1.</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest texts that say “%1”, %n follow.</source>
        <translation>
            <numerusform>Von den neuesten Texten mit „%1“ folgt %n.</numerusform><numerusform>Von den neuesten Texten mit „%1“ folgen %n.</numerusform></translation>
    </message>
    <message>
        <source>1 other text that says “%1” follows.</source>
        <translation>1 weiterer Text mit „%1“ folgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other texts that say “%1” follow.</source>
        <translation>
            <numerusform>%n weiterer Text mit „%1“ folgt.</numerusform><numerusform>%n weitere Texte mit „%1“ folgen.</numerusform></translation>
    </message>
    <message>
        <source>No other text says “%1” yet; new ones will follow.</source>
        <translation>Noch kein anderer Text sagt „%1“; neue werden folgen.</translation>
    </message>
    <message>
        <source>“%1” stands in 1 other text, which reads the same by it.</source>
        <translation>„%1“ steht in 1 weiteren Text, der sich dadurch nicht anders liest.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n other texts, which read the same by it.</source>
        <translation>
            <numerusform>„%1“ steht in %n weiteren Text, der sich dadurch nicht anders liest.</numerusform><numerusform>„%1“ steht in %n weiteren Texten, die sich dadurch nicht anders lesen.</numerusform></translation>
    </message>
    <message>
        <source>%1: “%2”, %3 → %4</source>
        <comment>customer, text, mood before, mood after</comment>
        <translation>%1: „%2“, %3 → %4</translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date pattern: Sat 21</comment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern: 12 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern: 12 Nov 2025</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time pattern</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern: Thursday 12 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>date pattern: Thursday 12 November 2025</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform><numerusform>in %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform><numerusform>vor %n Wochen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform><numerusform>vor %n Monaten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform><numerusform>vor %n Jahren</numerusform></translation>
    </message>
    <message>
        <source>late since %1</source>
        <comment>a time of today</comment>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform><numerusform>%n Tage überfällig</numerusform></translation>
    </message>
    <message>
        <source>due in %1</source>
        <comment>a span of time</comment>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>morgen fällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a day</comment>
        <translation>fällig %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform><numerusform>%n s</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform><numerusform>%n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform><numerusform>%n h</numerusform></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes with two digits</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
</context>
<context>
    <name>Mood</name>
    <message>
        <source>upset</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>unhappy</source>
        <translation>unzufrieden</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>no mood</source>
        <translation>keine Stimmung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>word and score: upset −0.68</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>%1 %</source>
        <comment>per cent, with a no-break space</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Correct the mood…</source>
        <translation>Stimmung berichtigen …</translation>
    </message>
    <message>
        <source>Corrected to %1</source>
        <translation>Berichtigt auf %1</translation>
    </message>
    <message>
        <source>by %1 %2</source>
        <comment>who, when</comment>
        <translation>von %1 %2</translation>
    </message>
    <message>
        <source>it reads %1</source>
        <translation>es liest sich %1</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht gewertet</translation>
    </message>
    <message>
        <source>only what customers say has a mood</source>
        <translation>nur was Kunden sagen, hat eine Stimmung</translation>
    </message>
    <message>
        <source>No word with a mood was found</source>
        <translation>Kein Wort mit Stimmung gefunden</translation>
    </message>
    <message>
        <source>Why it reads %1</source>
        <translation>Warum es sich %1 liest</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>what the engine would say today</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Other texts that say “%1” follow.</source>
        <translation>Andere Texte mit „%1“ folgen.</translation>
    </message>
    <message>
        <source>Other texts that say “%1” do not follow: it would spoil how they read.</source>
        <translation>Andere Texte mit „%1“ folgen nicht: es würde verderben, wie sie sich lesen.</translation>
    </message>
    <message>
        <source>Take back what was taught about “%1”</source>
        <translation>Zurücknehmen, was über „%1“ gelernt wurde</translation>
    </message>
    <message>
        <source>opened %1, closed %2</source>
        <translation>begann %1, endete %2</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>quote, number, why</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Show the first version</source>
        <translation>Die erste Fassung zeigen</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform><numerusform>%n Tage</numerusform></translation>
    </message>
    <message>
        <source>Usually every day</source>
        <translation>Üblich jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Üblich alle %n Tage</numerusform><numerusform>Üblich alle %n Tage</numerusform></translation>
    </message>
    <message>
        <source>%1; bought today</source>
        <translation>%1; heute gekauft</translation>
    </message>
    <message>
        <source>%1; %2 now</source>
        <comment>usually every 21 days; 35 days now</comment>
        <translation>%1; jetzt %2</translation>
    </message>
    <message>
        <source>no date: staying away is likelier than coming back</source>
        <translation>kein Datum: Wegbleiben ist wahrscheinlicher als Wiederkommen</translation>
    </message>
    <message>
        <source>next around %1</source>
        <translation>nächster um den %1</translation>
    </message>
    <message>
        <source>Not enough data to expect anything</source>
        <translation>Nicht genug Daten, um etwas zu erwarten</translation>
    </message>
    <message>
        <source>at least %1 customers must have bought again</source>
        <translation>mindestens %1 Kunden müssen wieder gekauft haben</translation>
    </message>
    <message>
        <source>%1 chance of no purchase in the next %2</source>
        <translation>%1 Wahrscheinlichkeit für keinen Einkauf in den nächsten %2</translation>
    </message>
    <message>
        <source>rough: few customers of the shop bought again</source>
        <translation>grob: wenige Kunden des Ladens kauften wieder</translation>
    </message>
    <message>
        <source>too little history to see customers leaving</source>
        <translation>zu kurze Vorgeschichte, um Kunden gehen zu sehen</translation>
    </message>
    <message>
        <source>About %1 expected in the next 12 months</source>
        <translation>Etwa %1 in den nächsten 12 Monaten erwartet</translation>
    </message>
    <message>
        <source>%1 now, usually %2</source>
        <comment>35 days now, usually 21</comment>
        <translation>%1 jetzt, sonst %2</translation>
    </message>
    <message>
        <source>bought once, %1 ago</source>
        <translation>einmal gekauft, vor %1</translation>
    </message>
    <message>
        <source>%1 chance of none in %2</source>
        <translation>%1 Wahrscheinlichkeit für keinen in %2</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>nobody has corrected a text yet</source>
        <translation>noch niemand hat einen Text berichtigt</translation>
    </message>
    <message>
        <source>too few: 1 text corrected, ten are needed</source>
        <translation>zu wenige: 1 Text berichtigt, zehn sind nötig</translation>
    </message>
    <message numerus="yes">
        <source>too few: %n texts corrected, ten are needed</source>
        <translation>
            <numerusform>zu wenige: %n Text berichtigt, zehn sind nötig</numerusform><numerusform>zu wenige: %n Texte berichtigt, zehn sind nötig</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>right by itself in %1 of %n texts: %2, likely %3 to %4</source>
        <comment>hits, share, interval</comment>
        <translation>
            <numerusform>von selbst richtig in %1 von %n Text: %2, wohl %3 bis %4</numerusform><numerusform>von selbst richtig in %1 von %n Texten: %2, wohl %3 bis %4</numerusform></translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <source>had to wait</source>
        <translation>musste warten</translation>
    </message>
    <message>
        <source>asked again</source>
        <translation>fragte noch einmal</translation>
    </message>
    <message>
        <source>charged wrongly</source>
        <translation>falsch berechnet</translation>
    </message>
    <message>
        <source>wants a refund</source>
        <translation>möchte Geld zurück</translation>
    </message>
    <message>
        <source>threatens to leave</source>
        <translation>droht zu gehen</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>empfiehlt uns</translation>
    </message>
    <message>
        <source>asked a question</source>
        <translation>stellte eine Frage</translation>
    </message>
    <message>
        <source>asked for something</source>
        <translation>bat um etwas</translation>
    </message>
    <message>
        <source>we promised something</source>
        <translation>wir haben etwas versprochen</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>recht sicher</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>halbwegs sicher</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>wenig sicher</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>Würde empfehlen</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Kein Kommentar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an answer on its scale</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Nothing changed by more than chance, neither against the month before nor against the same month last year.</source>
        <translation>Nichts hat sich mehr geändert, als der Zufall es tut, weder gegen den Vormonat noch gegen denselben Monat des Vorjahrs.</translation>
    </message>
    <message>
        <source>What did not change</source>
        <translation>Was sich nicht geändert hat</translation>
    </message>
    <message>
        <source>What can't be told</source>
        <translation>Was sich nicht sagen lässt</translation>
    </message>
    <message>
        <source>This month is not over: its figures can still move.</source>
        <translation>Dieser Monat ist nicht vorbei: seine Zahlen können sich noch bewegen.</translation>
    </message>
    <message>
        <source>%1, real</source>
        <translation>%1, echt</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Die Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Range (95 %)</source>
        <translation>Spanne (95 %)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>gegen %1</translation>
    </message>
    <message>
        <source>"≈" stands before a difference that chance alone can make; a difference is called real where its range excludes zero.</source>
        <translation>„≈“ steht vor einem Unterschied, den allein der Zufall machen kann; echt heißt ein Unterschied, dessen Spanne die Null ausschließt.</translation>
    </message>
    <message>
        <source>Fourteen months</source>
        <translation>Vierzehn Monate</translation>
    </message>
    <message>
        <source>Grey bands and dashed lines show the range of each figure. Recommendation: grey bars are promoters, light ones passives, hatched ones detractors.</source>
        <translation>Graue Bänder und gestrichelte Linien zeigen die Spanne jeder Zahl. Weiterempfehlung: graue Balken sind Fürsprecher, helle Passive, schraffierte Kritiker.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>Not enough data: a forecast needs at least %1 customers who bought again.</source>
        <translation>Nicht genug Daten: eine Vorhersage braucht mindestens %1 Kunden, die wieder gekauft haben.</translation>
    </message>
    <message>
        <source>In the %1 days from %2 on, the customers of today are expected to buy on %3 days (%4 to %5).</source>
        <translation>In den %1 Tagen ab %2 werden die heutigen Kunden voraussichtlich an %3 Tagen kaufen (%4 bis %5).</translation>
    </message>
    <message>
        <source>That is worth %1 (%2).</source>
        <translation>Das ist %1 wert (%2).</translation>
    </message>
    <message>
        <source>A spreadsheet (orders by age) would say %1 purchases.</source>
        <translation>Eine Tabellenkalkulation (Bestellungen durch Alter) würde %1 Einkäufe sagen.</translation>
    </message>
    <message>
        <source>This is rough: few customers bought again so far.</source>
        <translation>Das ist grob: bisher haben wenige Kunden wieder gekauft.</translation>
    </message>
    <message>
        <source>Tried on the past: asked on %1 for %2 days it would have said %3 (%4 to %5); there were %6.</source>
        <translation>An der Vergangenheit erprobt: gefragt am %1 für %2 Tage hätte sie %3 gesagt (%4 bis %5); es waren %6.</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Nobody is later than usual and likely to stay away.</source>
        <translation>Niemand ist später als üblich und bleibt wahrscheinlich weg.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Later than their own rhythm and among the quarter likeliest to stay away; those expected to spend most first.</source>
        <translation>Später als im eigenen Rhythmus und unter dem Viertel, das am ehesten wegbleibt; die mit dem höchsten erwarteten Umsatz zuerst.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure and its definition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A figure is shown from %1 answers on. Figures that move together go together; none is said to cause another.</source>
        <translation>Eine Zahl wird ab %1 Antworten gezeigt. Zahlen, die sich gemeinsam bewegen, gehen zusammen; keine wird als Ursache einer anderen bezeichnet.</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>Monatsbericht, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Monthly report of %1, made on %2</source>
        <translation>Monatsbericht für %1, erstellt am %2</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a measure and why there is no figure</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 against %2 (%3), %4</source>
        <translation>%1 gegen %2 (%3), %4</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a measure and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. %2: within noise.</source>
        <translation>%1. %2: im Rauschen.</translation>
    </message>
    <message>
        <source>%1. No other month to compare with.</source>
        <translation>%1. Kein anderer Monat zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>TimelineFilterBar</name>
    <message>
        <source>Upset</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>Unhappy or upset</source>
        <translation>Unzufrieden oder verärgert</translation>
    </message>
    <message>
        <source>Pleased or delighted</source>
        <translation>Zufrieden oder begeistert</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>mood at the beginning, at the end</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Matter: %1</source>
        <translation>Anliegen: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>Änderung des Kunden</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Merged customer</source>
        <translation>Zusammengeführter Kunde</translation>
    </message>
    <message>
        <source>Separated customer</source>
        <translation>Getrennter Kunde</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Change of the text</source>
        <translation>Änderung des Textes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Wiedervorlage erledigt</translation>
    </message>
    <message>
        <source>Follow-up opened again</source>
        <translation>Wiedervorlage wieder geöffnet</translation>
    </message>
    <message>
        <source>Correction of the mood</source>
        <translation>Berichtigung der Stimmung</translation>
    </message>
    <message>
        <source>Own word</source>
        <translation>Eigenes Wort</translation>
    </message>
    <message>
        <source>Change of an own word</source>
        <translation>Änderung eines eigenen Worts</translation>
    </message>
    <message>
        <source>Removed own word</source>
        <translation>Entferntes eigenes Wort</translation>
    </message>
    <message>
        <source>Deleted entry</source>
        <translation>Gelöschter Eintrag</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>1 other text that says “%1” follows.</source>
        <translation>1 weiterer Text mit „%1“ folgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other texts that say “%1” follow.</source>
        <translation>
            <numerusform>%n weiterer Text mit „%1“ folgt.</numerusform><numerusform>%n weitere Texte mit „%1“ folgen.</numerusform></translation>
    </message>
    <message>
        <source>%1: saved.</source>
        <translation>%1: gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2, saved.</source>
        <translation>%1: %2, gespeichert.</translation>
    </message>
    <message>
        <source>%1: taken back.</source>
        <translation>%1: zurückgenommen.</translation>
    </message>
    <message>
        <source>%1: %2, taken back.</source>
        <translation>%1: %2, zurückgenommen.</translation>
    </message>
    <message>
        <source>Pinned entry</source>
        <translation>Angehefteter Eintrag</translation>
    </message>
    <message>
        <source>Entry no longer pinned</source>
        <translation>Eintrag nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was done, with whom</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>≈ %1, within noise</source>
        <translation>≈ %1, im Rauschen</translation>
    </message>
    <message>
        <source>▼ %1, real</source>
        <translation>▼ %1, echt</translation>
    </message>
    <message>
        <source>▲ %1, real</source>
        <translation>▲ %1, echt</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, conversations and their mood, for small shops.</source>
        <translation>Kunden, Gespräche und ihre Stimmung, für kleine Läden.</translation>
    </message>
    <message>
        <source>Open the sample shop, making it first where it is missing.</source>
        <translation>Den Beispielladen öffnen, und vorher anlegen, wo er fehlt.</translation>
    </message>
    <message>
        <source>A shop's file (default: your own shop), or tel:NUMBER to see who is calling.</source>
        <translation>Die Datei eines Ladens (sonst Ihr eigener), oder tel:NUMMER, um zu sehen, wer anruft.</translation>
    </message>
    <message>
        <source>There is no phone number in "%1".</source>
        <translation>In „%1“ steht keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>rapport</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find a customer by name, phone, e-mail or company, words in notes, or a command.</source>
        <translation>Einen Kunden nach Name, Telefon, E-Mail oder Firma suchen, Wörter in Notizen, oder einen Befehl.</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neuer Eintrag</translation>
    </message>
    <message>
        <source>Write down what happened with the customer shown.</source>
        <translation>Aufschreiben, was mit dem gezeigten Kunden war.</translation>
    </message>
    <message>
        <source>New &amp;customer</source>
        <translation>Neuer &amp;Kunde</translation>
    </message>
    <message>
        <source>Add a customer; a name is enough.</source>
        <translation>Einen Kunden anlegen; ein Name genügt.</translation>
    </message>
    <message>
        <source>Find &amp;duplicates…</source>
        <translation>&amp;Duplikate suchen …</translation>
    </message>
    <message>
        <source>Customers who may be in the list twice; merge them, or say that they are two people.</source>
        <translation>Kunden, die vielleicht zweimal in der Liste stehen; zusammenführen, oder sagen, dass es zwei Personen sind.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change.</source>
        <translation>Die letzte Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back.</source>
        <translation>Noch einmal tun, was zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The list and the customer beside it.</source>
        <translation>Die Liste und daneben der Kunde.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Figures by month.</source>
        <translation>Zahlen nach Monaten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shop, staff and topics.</source>
        <translation>Laden, Mitarbeitende und Themen.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>Bring in customers, orders, reviews or conversations.</source>
        <translation>Kunden, Bestellungen, Bewertungen oder Gespräche hereinholen.</translation>
    </message>
    <message>
        <source>Monthly &amp;report…</source>
        <translation>Monats&amp;bericht …</translation>
    </message>
    <message>
        <source>What changed and what did not, charts and who to call, as a PDF.</source>
        <translation>Was sich geändert hat und was nicht, Diagramme und wen anrufen, als PDF.</translation>
    </message>
    <message>
        <source>&amp;Open a Rapport file…</source>
        <translation>Rapport-Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open another shop's file.</source>
        <translation>Die Datei eines anderen Ladens öffnen.</translation>
    </message>
    <message>
        <source>Explore the &amp;sample shop</source>
        <translation>&amp;Beispielladen ansehen</translation>
    </message>
    <message>
        <source>A made-up shop with two years of customers, kept apart from yours.</source>
        <translation>Ein erfundener Laden mit zwei Jahren Kunden, getrennt von Ihrem.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program. Everything is already saved.</source>
        <translation>Das Programm schließen. Alles ist schon gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>Switch between light and dark.</source>
        <translation>Zwischen hell und dunkel wechseln.</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>100, 125 or 150 % text.</source>
        <translation>Text mit 100, 125 oder 150 %.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>150, 125 or 100 % text.</source>
        <translation>Text mit 150, 125 oder 100 %.</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormaler Text</translation>
    </message>
    <message>
        <source>Back to 100 %.</source>
        <translation>Zurück zu 100 %.</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen.</source>
        <translation>Den ganzen Bildschirm benutzen.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Every command and its key.</source>
        <translation>Jeder Befehl und seine Taste.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>NPS answer</source>
        <translation>NPS-Antwort</translation>
    </message>
    <message>
        <source>CSAT answer</source>
        <translation>CSAT-Antwort</translation>
    </message>
    <message>
        <source>CES answer</source>
        <translation>CES-Antwort</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Umfrageantworten</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>1 Einkauf</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 Bewertung</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 Fall</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Strichpunkt ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekunden seit 1970</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist der %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The dates could be day first or month first. Choose how they are written.</source>
        <translation>Die Daten könnten mit dem Tag oder dem Monat beginnen. Wählen Sie, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>No dates were found in the date’s column. Choose another column, or how the dates are written.</source>
        <translation>In der Spalte für das Datum wurden keine Daten gefunden. Wählen Sie eine andere Spalte, oder wie die Daten geschrieben sind.</translation>
    </message>
    <message>
        <source>Choose the column that says who the customer is.</source>
        <translation>Wählen Sie die Spalte, die sagt, wer der Kunde ist.</translation>
    </message>
    <message>
        <source>Choose the column that holds this: %1.</source>
        <translation>Wählen Sie die Spalte, in der das steht: %1.</translation>
    </message>
    <message>
        <source>There are no rows in this file.</source>
        <translation>In dieser Datei sind keine Zeilen.</translation>
    </message>
    <message>
        <source>These letters can’t be read. Choose another encoding.</source>
        <translation>Diese Zeichen lassen sich nicht lesen. Wählen Sie eine andere Kodierung.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file can’t be opened: you may not read it.</source>
        <translation>Die Datei lässt sich nicht öffnen: Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was imported.</source>
        <translation>Der Datenträger ist voll. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The rows that were left out can’t be written there. Nothing was imported.</source>
        <translation>Die ausgelassenen Zeilen lassen sich dort nicht schreiben. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This import was undone already.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>Another program is using the shop’s file. Try again in a moment; nothing was imported.</source>
        <translation>Ein anderes Programm benutzt die Datei des Ladens. Versuchen Sie es gleich noch einmal; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The import did not work (%1). Nothing was imported.</source>
        <translation>Der Import hat nicht funktioniert (%1). Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>nothing else known of one of them</source>
        <translation>von einem der beiden ist sonst nichts bekannt</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>So gut wie sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Kam durch</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 are two customers again; %n entries went back.</source>
        <translation>
            <numerusform>%1 und %2 sind wieder zwei Kunden; %n Eintrag ging zurück.</numerusform><numerusform>%1 und %2 sind wieder zwei Kunden; %n Einträge gingen zurück.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since stay with %1.</source>
        <translation>
            <numerusform>%n seither geschriebener Eintrag bleibt bei %1.</numerusform><numerusform>%n seither geschriebene Einträge bleiben bei %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted or moved meanwhile.</source>
        <translation>
            <numerusform>%n Eintrag wurde inzwischen gelöscht oder verschoben.</numerusform><numerusform>%n Einträge wurden inzwischen gelöscht oder verschoben.</numerusform></translation>
    </message>
    <message>
        <source>Changed since, and left as it is: %1.</source>
        <translation>Seither geändert, und so gelassen: %1.</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Wertung</translation>
    </message>
    <message>
        <source>learned from texts</source>
        <translation>aus Texten gelernt</translation>
    </message>
    <message>
        <source>the shop’s own word</source>
        <translation>ein eigenes Wort des Ladens</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ein Zeichen</translation>
    </message>
    <message>
        <source>it arrived</source>
        <translation>es kam an</translation>
    </message>
    <message>
        <source>a fault</source>
        <translation>ein Mangel</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>wurde abgesagt</translation>
    </message>
    <message>
        <source>charged wrongly</source>
        <translation>falsch berechnet</translation>
    </message>
    <message>
        <source>hung up on</source>
        <translation>es wurde aufgelegt</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>kam zu spät</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>geht vielleicht</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>etwas fehlt</translation>
    </message>
    <message>
        <source>passed around</source>
        <translation>herumgereicht</translation>
    </message>
    <message>
        <source>wants to cancel</source>
        <translation>möchte kündigen</translation>
    </message>
    <message>
        <source>kept on hold</source>
        <translation>in der Warteschleife</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>ein Versprechen</translation>
    </message>
    <message>
        <source>got money back</source>
        <translation>bekam Geld zurück</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>kommt wieder</translation>
    </message>
    <message>
        <source>done quickly</source>
        <translation>schnell erledigt</translation>
    </message>
    <message>
        <source>wants money back</source>
        <translation>möchte Geld zurück</translation>
    </message>
    <message>
        <source>again</source>
        <translation>schon wieder</translation>
    </message>
    <message>
        <source>got a machine</source>
        <translation>bekam eine Maschine ans Telefon</translation>
    </message>
    <message>
        <source>it was put right</source>
        <translation>es wurde in Ordnung gebracht</translation>
    </message>
    <message>
        <source>took long</source>
        <translation>dauerte lange</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand antwortete</translation>
    </message>
    <message>
        <source>a promise not kept</source>
        <translation>ein gebrochenes Versprechen</translation>
    </message>
    <message>
        <source>a wait</source>
        <translation>eine Wartezeit</translation>
    </message>
    <message>
        <source>it works</source>
        <translation>es funktioniert</translation>
    </message>
    <message>
        <source>something was wrong</source>
        <translation>etwas war falsch</translation>
    </message>
    <message>
        <source>turned by “not”</source>
        <translation>durch „nicht“ gedreht</translation>
    </message>
    <message>
        <source>made stronger or weaker</source>
        <translation>verstärkt oder abgeschwächt</translation>
    </message>
    <message>
        <source>stressed</source>
        <translation>betont</translation>
    </message>
    <message>
        <source>weighed by “but”</source>
        <translation>durch „aber“ gewichtet</translation>
    </message>
    <message>
        <source>weighed by “although”</source>
        <translation>durch „obwohl“ gewichtet</translation>
    </message>
    <message>
        <source>by how long</source>
        <translation>nach der Dauer</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <source>only asked for</source>
        <translation>nur erbeten</translation>
    </message>
    <message>
        <source>in a question</source>
        <translation>in einer Frage</translation>
    </message>
    <message>
        <source>too much of it</source>
        <translation>zu viel davon</translation>
    </message>
    <message>
        <source>compared with something else</source>
        <translation>mit etwas anderem verglichen</translation>
    </message>
    <message>
        <source>turned by what follows, “but it was not”</source>
        <translation>durch das Folgende gedreht, „aber das war es nicht“</translation>
    </message>
    <message>
        <source>turned by the answer to a question</source>
        <translation>durch die Antwort auf eine Frage gedreht</translation>
    </message>
    <message>
        <source>what others say, not this customer</source>
        <translation>was andere sagen, nicht dieser Kunde</translation>
    </message>
    <message>
        <source>it changed since</source>
        <translation>seither anders</translation>
    </message>
    <message>
        <source>used to be so</source>
        <translation>war früher so</translation>
    </message>
    <message>
        <source>only wished</source>
        <translation>nur gewünscht</translation>
    </message>
    <message>
        <source>praise beside a failure</source>
        <translation>Lob neben einem Fehler</translation>
    </message>
    <message>
        <source>a name, does not count</source>
        <translation>ein Name, zählt nicht</translation>
    </message>
    <message>
        <source>Keep a c&amp;hat…</source>
        <translation>Einen C&amp;hat behalten…</translation>
    </message>
    <message>
        <source>Paste a chat or open its text file: its turns, who took over, its mood.</source>
        <translation>Einen Chat einfügen oder seine Textdatei öffnen: wer was sagte, wer übernahm, die Stimmung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rapport::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>For you on this computer; the shop's file does not change.</source>
        <translation>Für Sie an diesem Rechner; an der Datei des Ladens ändert sich nichts.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
</context>
<context>
    <name>rapport::BriefStrip</name>
    <message>
        <source>Mood, open matters, what to remember</source>
        <translation>Stimmung, Offenes, was zu merken ist</translation>
    </message>
    <message>
        <source>Before you call</source>
        <translation>Vor dem Anruf</translation>
    </message>
</context>
<context>
    <name>rapport::BusyBar</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>rapport::ChartCard</name>
    <message>
        <source>Table and files</source>
        <translation>Tabelle und Dateien</translation>
    </message>
    <message>
        <source>As picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Bild speichern (PNG) …</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Zeichnung speichern (SVG) …</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Tabelle speichern (CSV) …</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
</context>
<context>
    <name>rapport::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In der Zeitleiste</translation>
    </message>
    <message>
        <source>Open or close the entry</source>
        <translation>Eintrag öffnen oder schließen</translation>
    </message>
    <message>
        <source>Last entry that reads badly, then the one before</source>
        <translation>Letzter Eintrag, der schlecht klingt, dann der davor</translation>
    </message>
    <message>
        <source>Pin the entry above the timeline</source>
        <translation>Eintrag über der Zeitleiste anheften</translation>
    </message>
    <message>
        <source>Correct its mood</source>
        <translation>Seine Stimmung berichtigen</translation>
    </message>
    <message>
        <source>Change its text</source>
        <translation>Seinen Text ändern</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>Eintrag löschen</translation>
    </message>
</context>
<context>
    <name>rapport::CodeBox</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer's (%1)</source>
        <translation>Die dieses Rechners (%1)</translation>
    </message>
</context>
<context>
    <name>rapport::CohortSheet</name>
    <message>
        <source>As of today, over all months.</source>
        <translation>Stand heute, über alle Monate.</translation>
    </message>
    <message>
        <source>Who comes back shows once there are purchases. Bring in the orders of your till or web shop.</source>
        <translation>Wer wiederkommt, zeigt sich, sobald es Einkäufe gibt. Holen Sie die Bestellungen aus Kasse oder Webshop herein.</translation>
    </message>
    <message>
        <source>All customers came this month: who comes back shows from the next one on.</source>
        <translation>Alle Kunden kamen in diesem Monat: wer wiederkommt, zeigt sich ab dem nächsten.</translation>
    </message>
    <message>
        <source>Nobody has been a customer for %1 days yet.</source>
        <translation>Noch ist niemand seit %1 Tagen Kunde.</translation>
    </message>
    <message>
        <source>Seasons show from 24 months on. Until then compare a month with the same one of last year.</source>
        <translation>Jahreszeiten zeigen sich ab 24 Monaten. Vergleichen Sie bis dahin einen Monat mit demselben des Vorjahrs.</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Jahreszeiten</translation>
    </message>
</context>
<context>
    <name>rapport::CommandSearch</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>rapport::Composer</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Escape again goes back to the timeline. What you wrote stays.</source>
        <translation>Noch einmal Escape führt zurück zum Verlauf. Was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>Art des Eintrags</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Click to accept, Delete to refuse</source>
        <translation>Klick nimmt an, Entf lehnt ab</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>What they said to it (may stay empty)</source>
        <translation>Was dazu gesagt wurde (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What the review says</source>
        <translation>Was in der Bewertung steht</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>Was zu merken ist</translation>
    </message>
    <message>
        <source>What happened, in a sentence or two</source>
        <translation>Was war, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Choose the value first</source>
        <translation>Erst den Wert wählen</translation>
    </message>
    <message>
        <source>Enter the amount first</source>
        <translation>Erst den Betrag eingeben</translation>
    </message>
    <message>
        <source>The amount is not readable: write it as 84.50</source>
        <translation>Der Betrag ist nicht lesbar: schreiben Sie ihn wie 84,50</translation>
    </message>
    <message>
        <source>Write what happened first</source>
        <translation>Erst schreiben, was war</translation>
    </message>
    <message>
        <source>How it reads so far</source>
        <translation>Wie es sich bisher liest</translation>
    </message>
    <message>
        <source>Only what customers say has a mood</source>
        <translation>Nur was Kunden sagen, hat eine Stimmung</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <comment>a day</comment>
        <translation>Wiedervorlage %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>%1 Click to accept, Delete to refuse</source>
        <translation>%1 Klick nimmt an, Entf lehnt ab</translation>
    </message>
    <message>
        <source>In</source>
        <comment>from the customer</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>from us</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>The customer got in touch. Click if we did.</source>
        <translation>Der Kunde hat sich gemeldet. Klicken, wenn wir es waren.</translation>
    </message>
    <message>
        <source>We got in touch. Click if the customer did.</source>
        <translation>Wir haben uns gemeldet. Klicken, wenn es der Kunde war.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>When it happened: now. Click to choose another time.</source>
        <translation>Wann es war: jetzt. Klicken für eine andere Zeit.</translation>
    </message>
    <message>
        <source>An hour ago</source>
        <translation>Vor einer Stunde</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>The entry was not saved</source>
        <translation>Der Eintrag wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The entry was saved, its follow-up was not</source>
        <translation>Der Eintrag wurde gespeichert, seine Wiedervorlage nicht</translation>
    </message>
</context>
<context>
    <name>rapport::ConsentMark</name>
    <message>
        <source>Consent: %1</source>
        <translation>Einwilligung: %1</translation>
    </message>
    <message>
        <source>Given %1</source>
        <translation>Gegeben %1</translation>
    </message>
    <message>
        <source>Refused or withdrawn %1</source>
        <translation>Verweigert oder zurückgezogen %1</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerBriefPane</name>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Before you call</source>
        <translation>Vor dem Anruf</translation>
    </message>
    <message>
        <source>Change what to remember</source>
        <translation>Ändern, was zu merken ist</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Stimmung jetzt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Last scores</source>
        <translation>Letzte Antworten</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>Wiederkommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>today, call</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 matter not solved yet</source>
        <translation>1 Sache noch nicht gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n matters not solved yet</source>
        <translation>
            <numerusform>%n Sache noch nicht gelöst</numerusform><numerusform>%n Sachen noch nicht gelöst</numerusform></translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Nichts offen.</translation>
    </message>
    <message>
        <source>promised, %1</source>
        <translation>versprochen, %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>Als erledigt markieren: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>6 of 10</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>NPS: 12 November</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in 1 purchase</source>
        <translation>%1 in 1 Einkauf</translation>
    </message>
    <message>
        <source>%1 in %2 purchases</source>
        <translation>%1 in %2 Einkäufen</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform><numerusform>%n offen</numerusform></translation>
    </message>
    <message>
        <source>The note was not kept</source>
        <translation>Die Notiz wurde nicht behalten</translation>
    </message>
    <message>
        <source>The task was not marked as done</source>
        <translation>Die Aufgabe wurde nicht als erledigt markiert</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerDetail</name>
    <message>
        <source>Before you call</source>
        <translation>Vor dem Anruf</translation>
    </message>
    <message>
        <source>Text copied</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Before you call: %1</source>
        <translation>Vor dem Anruf: %1</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here matches the filters.</source>
        <translation>Zu diesen Filtern passt hier nichts.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing is written down about this customer yet. What happened last?</source>
        <translation>Über diesen Kunden steht noch nichts da. Was war zuletzt?</translation>
    </message>
    <message>
        <source>Write the first entry</source>
        <translation>Ersten Eintrag schreiben</translation>
    </message>
    <message>
        <source>The mood was not corrected</source>
        <translation>Die Stimmung wurde nicht berichtigt</translation>
    </message>
    <message>
        <source>The entry was not deleted</source>
        <translation>Der Eintrag wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>The task was not changed</source>
        <translation>Die Aufgabe wurde nicht geändert</translation>
    </message>
    <message>
        <source>The entry was not pinned</source>
        <translation>Der Eintrag wurde nicht angeheftet</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerDialog</name>
    <message>
        <source>Open this customer instead</source>
        <translation>Stattdessen diesen Kunden öffnen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Kunde anlegen</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunde bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>A name or a company is enough. Everything can be changed later.</source>
        <translation>Ein Name oder eine Firma genügt. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>One a line, any notation</source>
        <translation>Je Zeile eines, in jeder Schreibweise</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Je Zeile eine</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>One note a line: usual order, no calls before 10 …</source>
        <translation>Je Zeile eine Notiz: das Übliche, keine Anrufe vor 10 …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Shown on top, to everybody</source>
        <translation>Steht oben, für alle</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>1984-05-31, or --05-31 without the year</source>
        <translation>1984-05-31, oder --05-31 ohne das Jahr</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Two letters: en, de, fr</source>
        <translation>Zwei Buchstaben: en, de, fr</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>Nickname, maiden name</source>
        <translation>Spitzname, Geburtsname</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Kam durch</translation>
    </message>
    <message>
        <source>Recommendation, window, search</source>
        <translation>Empfehlung, Schaufenster, Suche</translation>
    </message>
    <message>
        <source>There are changes that are not saved. Press Escape again to drop them.</source>
        <translation>Es gibt ungespeicherte Änderungen. Noch einmal Escape verwirft sie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, phone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: reasons</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Already here? %1</source>
        <translation>Schon hier? %1</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerHeader</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Consents and more</source>
        <translation>Einwilligungen und mehr</translation>
    </message>
    <message>
        <source>Dial with the desktop's phone program</source>
        <translation>Mit dem Telefonprogramm des Desktops wählen</translation>
    </message>
    <message>
        <source>There is no phone number yet</source>
        <translation>Es gibt noch keine Telefonnummer</translation>
    </message>
    <message>
        <source>Write with the desktop's mail program</source>
        <translation>Mit dem Mailprogramm des Desktops schreiben</translation>
    </message>
    <message>
        <source>There is no e-mail address yet</source>
        <translation>Es gibt noch keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Click to copy</source>
        <translation>Klick kopiert</translation>
    </message>
    <message>
        <source>Phone %1, copy</source>
        <translation>Telefon %1, kopieren</translation>
    </message>
    <message>
        <source>E-mail %1, copy</source>
        <translation>E-Mail %1, kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Mind: this customer does not want calls</source>
        <translation>Achtung: dieser Kunde möchte keine Anrufe</translation>
    </message>
    <message>
        <source>No phone program answered. Copied %1</source>
        <translation>Kein Telefonprogramm hat geantwortet. %1 kopiert</translation>
    </message>
    <message>
        <source>No mail program answered. Copied %1</source>
        <translation>Kein Mailprogramm hat geantwortet. %1 kopiert</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Alle mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>+ tag</source>
        <translation>+ Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag, Enter</source>
        <translation>Neues Schlagwort, Eingabetaste</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Edit the customer…</source>
        <translation>Kunden bearbeiten …</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Einverstanden</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Möchte das nicht</translation>
    </message>
    <message>
        <source>The tags were not changed</source>
        <translation>Die Schlagwörter wurden nicht geändert</translation>
    </message>
    <message>
        <source>noted by hand</source>
        <translation>von Hand notiert</translation>
    </message>
    <message>
        <source>The consent was not noted</source>
        <translation>Die Einwilligung wurde nicht notiert</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerListPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, company</source>
        <translation>Name, Telefon, E-Mail, Firma</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Filtered by %1</source>
        <translation>Gefiltert nach %1</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>Jede Stimmung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
    </message>
    <message>
        <source>Nobody matches what the list is narrowed to.</source>
        <translation>Auf diese Eingrenzung passt niemand.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>Es gibt noch keinen Kunden.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerListView</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerSearch</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>rapport::CustomersPage</name>
    <message>
        <source>Have a list of customers, orders or conversations? Bring it in from a file.</source>
        <translation>Sie haben eine Liste von Kunden, Bestellungen oder Gesprächen? Holen Sie sie aus einer Datei herein.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or add a new one.</source>
        <translation>Wählen Sie einen Kunden aus der Liste, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
</context>
<context>
    <name>rapport::Desk</name>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The sample shop was not made</source>
        <translation>Der Beispielladen wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Making the sample shop</source>
        <translation>Der Beispielladen wird angelegt</translation>
    </message>
    <message>
        <source>This is the sample shop: everybody in it is made up.</source>
        <translation>Das ist der Beispielladen: alle darin sind erfunden.</translation>
    </message>
    <message>
        <source>No shop was made</source>
        <translation>Es wurde kein Laden angelegt</translation>
    </message>
    <message>
        <source>Open a Rapport file</source>
        <translation>Eine Rapport-Datei öffnen</translation>
    </message>
    <message>
        <source>Rapport shops (*.rapport);;All files (*)</source>
        <translation>Rapport-Läden (*.rapport);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading texts anew</source>
        <translation>Texte werden neu gelesen</translation>
    </message>
    <message>
        <source>Stopped. Settings, Moods goes on with it, and so does the next start.</source>
        <translation>Angehalten. Einstellungen, Stimmungen macht damit weiter, ebenso der nächste Start.</translation>
    </message>
    <message>
        <source>That could not be taken back</source>
        <translation>Das ließ sich nicht zurücknehmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Die Suche hat nicht funktioniert</translation>
    </message>
    <message>
        <source>A call from %1: close what is open to see who it is.</source>
        <translation>Ein Anruf von %1: Schließen Sie, was offen ist, um zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>%1 is to be opened: close what is open first.</source>
        <translation>%1 soll geöffnet werden: Schließen Sie zuerst, was offen ist.</translation>
    </message>
</context>
<context>
    <name>rapport::DriverSheet</name>
    <message>
        <source>What people said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Fewer than 10 customers said anything of one kind in these months: waited, asked twice, were promised something.</source>
        <translation>In diesen Monaten haben weniger als 10 Kunden etwas derselben Art gesagt: gewartet, noch einmal gefragt, etwas versprochen bekommen.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>No topic was talked about by 10 customers in these months. Give conversations a topic when writing them down.</source>
        <translation>Über kein Thema haben in diesen Monaten 10 Kunden gesprochen. Geben Sie Gesprächen beim Aufschreiben ein Thema.</translation>
    </message>
    <message>
        <source>How they got in touch</source>
        <translation>Wie man sich gemeldet hat</translation>
    </message>
    <message>
        <source>Fewer than 10 customers got in touch in any one way in these months.</source>
        <translation>Weniger als 10 Kunden haben sich in diesen Monaten auf einem Weg gemeldet.</translation>
    </message>
</context>
<context>
    <name>rapport::DuplicatesDialog</name>
    <message>
        <source>&amp;Not a duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Duplikate suchen</translation>
    </message>
    <message>
        <source>Looking through all customers …</source>
        <translation>Alle Kunden werden durchgesehen …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Likely duplicates</source>
        <translation>Wahrscheinliche Duplikate</translation>
    </message>
    <message>
        <source>Phones, e-mails, tags, consents and notes of both are kept, and all entries move. Ctrl+Z, or the customer's menu at any later time, makes them two again.</source>
        <translation>Telefone, E-Mails, Schlagwörter, Einwilligungen und Notizen beider bleiben, und alle Einträge ziehen um. Strg+Z, oder später jederzeit das Menü des Kunden, macht wieder zwei daraus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Die Suche hat nicht funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>%n values that very many customers share were passed over.</source>
        <translation>
            <numerusform>%n Wert, den sehr viele Kunden teilen, wurde übergangen.</numerusform><numerusform>%n Werte, die sehr viele Kunden teilen, wurden übergangen.</numerusform></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <comment>two customers, how likely, why</comment>
        <translation>%1
%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n customers looked through.</source>
        <translation>
            <numerusform>%n Kunde durchgesehen.</numerusform><numerusform>%n Kunden durchgesehen.</numerusform></translation>
    </message>
    <message>
        <source>%1 Nobody seems to be here twice.</source>
        <translation>%1 Niemand scheint zweimal hier zu sein.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be the same person.</source>
        <translation>
            <numerusform>%n Paar könnte dieselbe Person sein.</numerusform><numerusform>%n Paare könnten dieselbe Person sein.</numerusform></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how likely, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They were not merged</source>
        <translation>Sie wurden nicht zusammengeführt</translation>
    </message>
    <message>
        <source>That was not noted</source>
        <translation>Das wurde nicht notiert</translation>
    </message>
</context>
<context>
    <name>rapport::EntryTextDialog</name>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of entry, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The first version stays readable.</source>
        <translation>Die erste Fassung bleibt lesbar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>First version: %1</source>
        <translation>Erste Fassung: %1</translation>
    </message>
    <message>
        <source>The text was not changed</source>
        <translation>Der Text wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>rapport::FileCard</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Everything the shop knows is in this one file. Rapport opens no network connection.</source>
        <translation>Alles, was der Laden weiß, steht in dieser einen Datei. Rapport öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Path copied</source>
        <translation>Pfad kopiert</translation>
    </message>
</context>
<context>
    <name>rapport::FilterBar</name>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Kanal: %1</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>All staff</source>
        <translation>Alle Mitarbeitenden</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Mitarbeit: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>Months: %1</source>
        <translation>Monate: %1</translation>
    </message>
</context>
<context>
    <name>rapport::ImportCellDelegate</name>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
</context>
<context>
    <name>rapport::ImportDialog</name>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Drop a list here: customers, orders, conversations, reviews or survey answers, as CSV or text.</source>
        <translation>Legen Sie hier eine Liste ab: Kunden, Bestellungen, Gespräche, Bewertungen oder Umfrageantworten, als CSV oder Text.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit der Import ist</translation>
    </message>
    <message>
        <source>The first %1 of %2. Columns were matched by name and content; check the ones you know.</source>
        <translation>Die ersten %1 von %2. Die Spalten wurden nach Namen und Inhalt zugeordnet; prüfen Sie die, die Sie kennen.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation>Der Import wurde angehalten. Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The rows that are left out stand in %1, each with its reason.</source>
        <translation>Die ausgelassenen Zeilen stehen in %1, jede mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.tab);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt *.tab);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the rows that are left out</source>
        <translation>Ausgelassene Zeilen speichern</translation>
    </message>
    <message>
        <source>%1 - left out.%2</source>
        <translation>%1 - ausgelassen.%2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Undo takes the whole import back.</source>
        <translation>Rückgängig nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
        <source>The whole import can be undone at once.</source>
        <translation>Der ganze Import lässt sich auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>%1, %2. Nothing is written before you press Import.</source>
        <translation>%1, %2. Nichts wird geschrieben, bevor Sie Importieren drücken.</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>%1 Zeilen geschrieben</translation>
    </message>
    <message>
        <source>The import was taken back. The shop is as it was.</source>
        <translation>Der Import wurde zurückgenommen. Der Laden ist, wie er war.</translation>
    </message>
    <message>
        <source>The import was taken back, except %1 that are in use or were changed since.</source>
        <translation>Der Import wurde zurückgenommen, außer %1, die benutzt oder seither geändert wurden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>In dieser Datei ist nichts Neues.</translation>
    </message>
</context>
<context>
    <name>rapport::ImportOptions</name>
    <message>
        <source>Found out</source>
        <translation>Herausgefunden</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Columns split by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>Erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>rapport::ImportOutlook</name>
    <message>
        <source>Save these rows…</source>
        <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
        <source>Where file and shop differ</source>
        <translation>Wo Datei und Laden sich unterscheiden</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unseres behalten</translation>
    </message>
    <message>
        <source>Take the file’s</source>
        <translation>Das der Datei nehmen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Trying it out…</source>
        <translation>Wird ausprobiert …</translation>
    </message>
    <message>
        <source>About %1. A file of this length is not tried out first; rows that can’t be read are listed afterwards.</source>
        <translation>Über %1. Eine so lange Datei wird nicht erst ausprobiert; Zeilen, die sich nicht lesen lassen, werden danach aufgeführt.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>already here: brought up to date</source>
        <translation>schon hier: werden auf den Stand gebracht</translation>
    </message>
    <message>
        <source>already here: fill in what is missing</source>
        <translation>schon hier: Fehlendes wird ergänzt</translation>
    </message>
    <message>
        <source>already here: take the file’s values</source>
        <translation>schon hier: Werte der Datei werden genommen</translation>
    </message>
    <message>
        <source>already here, nothing new</source>
        <translation>schon hier, nichts Neues</translation>
    </message>
    <message>
        <source>new, onto the timelines</source>
        <translation>neu, in die Verläufe</translation>
    </message>
    <message>
        <source>customers who are new to the shop</source>
        <translation>Kunden, die dem Laden neu sind</translation>
    </message>
    <message>
        <source>already here or filled in</source>
        <translation>schon hier oder ergänzt</translation>
    </message>
    <message>
        <source>already here, passed over</source>
        <translation>schon hier, übergangen</translation>
    </message>
    <message>
        <source>left out, listed on the right</source>
        <translation>ausgelassen, rechts aufgeführt</translation>
    </message>
    <message>
        <source>Left out: 1 row</source>
        <translation>Ausgelassen: 1 Zeile</translation>
    </message>
    <message>
        <source>Left out: %1 rows</source>
        <translation>Ausgelassen: %1 Zeilen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 more, all in the file you save</source>
        <translation>%1 weitere, alle in der Datei, die Sie speichern</translation>
    </message>
</context>
<context>
    <name>rapport::ImportPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Column “%1” goes into</source>
        <translation>Spalte „%1“ kommt nach</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>rapport::ImportPreviewModel</name>
    <message>
        <source>already here</source>
        <translation>schon hier</translation>
    </message>
</context>
<context>
    <name>rapport::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>What changed and what did not, charts and who to call, as a PDF</source>
        <translation>Was sich geändert hat und was nicht, Diagramme und wen anrufen, als PDF</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>rapport::InsightsSheet</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder and save again.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No month here has the %1 that a figure needs. Look at all months, or at all customers.</source>
        <translation>Kein Monat hier hat die %1, die eine Zahl braucht. Sehen Sie sich alle Monate an, oder alle Kunden.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Alle Monate zeigen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
</context>
<context>
    <name>rapport::LastScores</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>NPS, 6, of 10</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Never asked.</source>
        <translation>Nie gefragt.</translation>
    </message>
</context>
<context>
    <name>rapport::LoyaltySheet</name>
    <message>
        <source>Nobody was asked in these months how likely they are to recommend the shop. Bring in survey answers, or note one with a customer.</source>
        <translation>In diesen Monaten wurde niemand gefragt, wie wahrscheinlich eine Empfehlung ist. Holen Sie Umfrageantworten herein, oder notieren Sie eine bei einem Kunden.</translation>
    </message>
    <message>
        <source>Nobody bought in these months.</source>
        <translation>In diesen Monaten hat niemand gekauft.</translation>
    </message>
    <message>
        <source>Who comes back shows once there are purchases. Bring in the orders of your till or web shop.</source>
        <translation>Wer wiederkommt, zeigt sich, sobald es Einkäufe gibt. Holen Sie die Bestellungen aus Kasse oder Webshop herein.</translation>
    </message>
    <message numerus="yes">
        <source>Active: bought in the last %n days, the shop's own rhythm.</source>
        <translation>
            <numerusform>Aktiv: gekauft in den letzten %n Tagen, im eigenen Rhythmus des Ladens.</numerusform><numerusform>Aktiv: gekauft in den letzten %n Tagen, im eigenen Rhythmus des Ladens.</numerusform></translation>
    </message>
    <message>
        <source>Who recommends the shop shows once customers bring others, or praise it in public. Bring in reviews, or note who sent whom.</source>
        <translation>Wer den Laden empfiehlt, zeigt sich, sobald Kunden andere bringen oder öffentlich loben. Holen Sie Bewertungen herein, oder notieren Sie, wer wen geschickt hat.</translation>
    </message>
</context>
<context>
    <name>rapport::MainWindow</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a customer, phone number or word, or run a command</source>
        <translation>Kunde, Telefonnummer oder Wort suchen, oder einen Befehl ausführen</translation>
    </message>
    <message>
        <source>Who works here, and more commands</source>
        <translation>Wer hier arbeitet, und weitere Befehle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – Rapport</source>
        <comment>window title: shop's name</comment>
        <translation>%1 – Rapport</translation>
    </message>
</context>
<context>
    <name>rapport::MergeChooser</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing known</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>rapport::MergeMenu</name>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Merged from %1 (%2): separate again</source>
        <comment>customer, day</comment>
        <translation>Mit %1 zusammengeführt (%2): wieder trennen</translation>
    </message>
    <message>
        <source>They were not separated: another customer has the number %1 by now. Take it from them first.</source>
        <translation>Sie wurden nicht getrennt: die Nummer %1 hat inzwischen ein anderer Kunde. Nehmen Sie sie dort zuerst weg.</translation>
    </message>
    <message>
        <source>They were not separated</source>
        <translation>Sie wurden nicht getrennt</translation>
    </message>
</context>
<context>
    <name>rapport::MessageBar</name>
    <message>
        <source>Close this message (Escape)</source>
        <translation>Diese Meldung schließen (Escape)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rapport::MonthRangeDialog</name>
    <message>
        <source>Months to show</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>Show these months</source>
        <translation>Diese Monate zeigen</translation>
    </message>
    <message>
        <source>&amp;First month</source>
        <translation>&amp;Erster Monat</translation>
    </message>
    <message>
        <source>&amp;Last month</source>
        <translation>&amp;Letzter Monat</translation>
    </message>
</context>
<context>
    <name>rapport::MonthlySheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::NameListCard</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Anderen Namen geben (F2)</translation>
    </message>
</context>
<context>
    <name>rapport::NameListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>name, out of use</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rapport::NewCustomerOffer</name>
    <message>
        <source>New customer with %1</source>
        <translation>Neuer Kunde mit %1</translation>
    </message>
    <message>
        <source>Nobody has this number</source>
        <translation>Niemand hat diese Nummer</translation>
    </message>
</context>
<context>
    <name>rapport::NoteLine</name>
    <message>
        <source>%1, %2</source>
        <comment>what, explanation</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::NoteSearch</name>
    <message>
        <source>In conversations</source>
        <translation>In Gesprächen</translation>
    </message>
</context>
<context>
    <name>rapport::OverviewSheet</name>
    <message>
        <source>Nobody was asked in these months how likely they are to recommend the shop. Bring in survey answers, or note one with a customer.</source>
        <translation>In diesen Monaten wurde niemand gefragt, wie wahrscheinlich eine Empfehlung ist. Holen Sie Umfrageantworten herein, oder notieren Sie eine bei einem Kunden.</translation>
    </message>
    <message>
        <source>Nobody bought in these months.</source>
        <translation>In diesen Monaten hat niemand gekauft.</translation>
    </message>
    <message>
        <source>Who comes back shows once there are purchases. Bring in the orders of your till or web shop.</source>
        <translation>Wer wiederkommt, zeigt sich, sobald es Einkäufe gibt. Holen Sie die Bestellungen aus Kasse oder Webshop herein.</translation>
    </message>
    <message>
        <source>What customers are worth shows once there are purchases in %1.</source>
        <translation>Was Kunden wert sind, zeigt sich, sobald es Einkäufe in %1 gibt.</translation>
    </message>
    <message>
        <source>Nobody said anything in these months. Write down a call or a visit, or bring in reviews.</source>
        <translation>In diesen Monaten hat niemand etwas gesagt. Schreiben Sie einen Anruf oder Besuch auf, oder holen Sie Bewertungen herein.</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 im Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::ProfileCard</name>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>How the shop is called, counts money and reads the clock.</source>
        <translation>Wie der Laden heißt, Geld zählt und die Uhr liest.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Language of notes</source>
        <translation>&amp;Sprache der Notizen</translation>
    </message>
    <message>
        <source>&amp;Week begins on</source>
        <translation>&amp;Woche beginnt am</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Telefonnummern ohne Ländervorwahl werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>The language most conversations are written in.</source>
        <translation>Die Sprache, in der die meisten Gespräche geschrieben sind.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Shop profile saved</source>
        <translation>Angaben zum Laden gespeichert</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>Der Laden braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Choose one from the list, or type its three letters (EUR).</source>
        <translation>„%1“ ist keine Währung. Wählen Sie eine aus der Liste, oder tippen Sie ihre drei Buchstaben (EUR).</translation>
    </message>
    <message>
        <source>“%1” is no time zone this computer knows. Type a city to find yours (Berlin).</source>
        <translation>„%1“ ist keine Zeitzone, die dieser Rechner kennt. Tippen Sie eine Stadt, um Ihre zu finden (Berlin).</translation>
    </message>
    <message>
        <source>“%1” is no country in the list. Type a part of its name to find it.</source>
        <translation>„%1“ ist kein Land der Liste. Tippen Sie einen Teil des Namens, um es zu finden.</translation>
    </message>
    <message>
        <source>“%1” is no language in the list. Type a part of its name to find it.</source>
        <translation>„%1“ ist keine Sprache der Liste. Tippen Sie einen Teil des Namens, um sie zu finden.</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Wählen Sie einen Wochentag.</translation>
    </message>
</context>
<context>
    <name>rapport::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n wartet</numerusform><numerusform>%1, %n warten</numerusform></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>rapport::ReadingCard</name>
    <message>
        <source>Moods</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>How the mood of a text is read. What a person corrected always stays as the person said.</source>
        <translation>Wie die Stimmung eines Textes gelesen wird. Was ein Mensch berichtigt hat, bleibt immer, wie er es sagte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Reading texts anew</source>
        <translation>Texte werden neu gelesen</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Textleser</translation>
    </message>
    <message>
        <source>Corrected texts</source>
        <translation>Berichtigte Texte</translation>
    </message>
    <message>
        <source>Stored texts</source>
        <translation>Gespeicherte Texte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>texts read anew, all of them</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>being read anew: %1</source>
        <translation>werden neu gelesen: %1</translation>
    </message>
    <message>
        <source>those that say “%1” are being read anew: %2</source>
        <translation>die mit „%1“ werden neu gelesen: %2</translation>
    </message>
    <message>
        <source>not all read as they would today; the next start goes on</source>
        <translation>nicht alle gelesen, wie man sie heute lesen würde; der nächste Start macht weiter</translation>
    </message>
    <message>
        <source>all read by this engine and the shop’s words</source>
        <translation>alle mit diesem Textleser und den Wörtern des Ladens gelesen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>rapport::RecordsDialog</name>
    <message>
        <source>Newest first. Choosing one opens its customer.</source>
        <translation>Neueste zuerst. Auswählen öffnet den Kunden.</translation>
    </message>
    <message>
        <source>The newest %1, newest first. Choosing one opens its customer.</source>
        <translation>Die neuesten %1, neueste zuerst. Auswählen öffnet den Kunden.</translation>
    </message>
    <message>
        <source>There is nothing behind this point any more: it was changed or taken out meanwhile.</source>
        <translation>Hinter diesem Punkt steht nichts mehr: es wurde inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The records could not be read</source>
        <translation>Die Einträge konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>rapport::RelationSheet</name>
    <message>
        <source>Three months against the three after them, whatever the period.</source>
        <translation>Drei Monate gegen die drei danach, unabhängig vom Zeitraum.</translation>
    </message>
    <message>
        <source>Fewer than 10 customers have two figures, one in each of the last two quarters.</source>
        <translation>Weniger als 10 Kunden haben zwei Zahlen, je eine aus den letzten beiden Quartalen.</translation>
    </message>
</context>
<context>
    <name>rapport::RememberNotes</name>
    <message>
        <source>What to remember, one note a line</source>
        <translation>Was zu merken ist, je Zeile eine Notiz</translation>
    </message>
    <message>
        <source>Usual order, prefers e-mail, no calls before 10 …</source>
        <translation>Das Übliche, lieber E-Mail, keine Anrufe vor 10 …</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add what to remember</source>
        <translation>Hinzufügen, was zu merken ist</translation>
    </message>
</context>
<context>
    <name>rapport::ReportSaver</name>
    <message>
        <source>Save the report of %1</source>
        <translation>Bericht für %1 speichern</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>There is no entry in %1: the report would be empty. Choose another month.</source>
        <translation>Im %1 gibt es keinen Eintrag: der Bericht wäre leer. Wählen Sie einen anderen Monat.</translation>
    </message>
</context>
<context>
    <name>rapport::SampleWeek</name>
    <message>
        <source>Call in</source>
        <translation>Anruf ein</translation>
    </message>
    <message>
        <source>Waited 40 minutes, brake squeals again</source>
        <translation>40 Minuten gewartet, Bremse quietscht schon wieder</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Brake redone, loan bike went home with her</source>
        <translation>Bremse neu gemacht, Leihrad ging mit ihr nach Hause</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Anruf aus</translation>
    </message>
    <message>
        <source>Asked how it runs. All quiet, she laughed</source>
        <translation>Gefragt, wie es läuft. Alles leise, sie lachte</translation>
    </message>
    <message>
        <source>Review, 5 of 5</source>
        <translation>Bewertung, 5 von 5</translation>
    </message>
    <message>
        <source>“They listen. I will be back in spring.”</source>
        <translation>„Die hören zu. Im Frühjahr komme ich wieder.“</translation>
    </message>
    <message>
        <source>An example: a customer's week from a complaint to a good review</source>
        <translation>Ein Beispiel: die Woche einer Kundin, von der Beschwerde zur guten Bewertung</translation>
    </message>
    <message>
        <source>A customer’s week could look like this</source>
        <translation>So könnte die Woche einer Kundin aussehen</translation>
    </message>
</context>
<context>
    <name>rapport::SatisfactionSheet</name>
    <message>
        <source>Nobody was asked in these months how satisfied they are. Bring in survey answers, or note one with a customer.</source>
        <translation>In diesen Monaten wurde niemand gefragt, wie zufrieden er ist. Holen Sie Umfrageantworten herein, oder notieren Sie eine bei einem Kunden.</translation>
    </message>
    <message>
        <source>Nobody said anything in these months. Write down a call or a visit, or bring in reviews.</source>
        <translation>In diesen Monaten hat niemand etwas gesagt. Schreiben Sie einen Anruf oder Besuch auf, oder holen Sie Bewertungen herein.</translation>
    </message>
    <message>
        <source>Nobody was asked in these months whether the shop made it easy, on a scale from 1 to 7.</source>
        <translation>In diesen Monaten wurde niemand gefragt, ob der Laden es ihm leicht gemacht hat, auf einer Skala von 1 bis 7.</translation>
    </message>
    <message>
        <source>Higher is better: 7 is "very easy". It never stands in one line with the older question.</source>
        <translation>Höher ist besser: 7 ist „sehr leicht“. Sie steht nie in einer Linie mit der älteren Frage.</translation>
    </message>
    <message>
        <source>Nobody was asked in these months how much effort it took, on a scale from 1 to 5.</source>
        <translation>In diesen Monaten wurde niemand gefragt, wie viel Aufwand es war, auf einer Skala von 1 bis 5.</translation>
    </message>
    <message>
        <source>Lower is better: 1 is "very low effort". The two questions are never converted into each other.</source>
        <translation>Niedriger ist besser: 1 ist „sehr wenig Aufwand“. Die beiden Fragen werden nie ineinander umgerechnet.</translation>
    </message>
    <message>
        <source>No conversation of these months began badly, or none could be read.</source>
        <translation>Kein Gespräch dieser Monate begann schlecht, oder keines ließ sich lesen.</translation>
    </message>
    <message>
        <source>Conversations that open negative; recovered are those that close neutral or better.</source>
        <translation>Gespräche, die negativ beginnen; wieder gut sind jene, die neutral oder besser enden.</translation>
    </message>
</context>
<context>
    <name>rapport::ScoreEditor</name>
    <message>
        <source>Correct the mood</source>
        <translation>Stimmung berichtigen</translation>
    </message>
    <message>
        <source>It reads</source>
        <translation>Es liest sich</translation>
    </message>
    <message>
        <source>Score from −1 to +1</source>
        <translation>Wert von −1 bis +1</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Which other texts follow</source>
        <translation>Welche anderen Texte folgen</translation>
    </message>
    <message>
        <source>Texts follow that say</source>
        <translation>Es folgen Texte, die sagen</translation>
    </message>
    <message>
        <source>only this text</source>
        <translation>nur dieser Text</translation>
    </message>
    <message numerus="yes">
        <source>“%1” · %n</source>
        <comment>words, in how many other texts</comment>
        <translation>
            <numerusform>„%1“ · %n</numerusform><numerusform>„%1“ · %n</numerusform></translation>
    </message>
    <message>
        <source>No other text changes.</source>
        <translation>Kein anderer Text ändert sich.</translation>
    </message>
</context>
<context>
    <name>rapport::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear (Escape)</source>
        <translation>Leeren (Escape)</translation>
    </message>
</context>
<context>
    <name>rapport::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>rapport::SegmentButtons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rapport::ServiceSheet</name>
    <message numerus="yes">
        <source>Solved first time: one contact, then %n quiet days.</source>
        <translation>
            <numerusform>Beim ersten Mal gelöst: ein Kontakt, dann %n Tag Ruhe.</numerusform><numerusform>Beim ersten Mal gelöst: ein Kontakt, dann %n Tage Ruhe.</numerusform></translation>
    </message>
    <message>
        <source>1 resolved case is younger than that and counts later.</source>
        <translation>1 gelöster Fall ist jünger und zählt später.</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved cases are younger than that and count later.</source>
        <translation>
            <numerusform>%n gelöster Fall ist jünger und zählt später.</numerusform><numerusform>%n gelöste Fälle sind jünger und zählen später.</numerusform></translation>
    </message>
    <message>
        <source>No case was resolved in these months. Bring in the cases of your help desk, or mark a customer's open question as solved.</source>
        <translation>In diesen Monaten wurde kein Fall gelöst. Holen Sie die Fälle Ihres Helpdesks herein, oder markieren Sie die offene Frage eines Kunden als gelöst.</translation>
    </message>
    <message>
        <source>No conversation of these months says how long the customer waited. Bring it in with a column for the waiting time.</source>
        <translation>Kein Gespräch dieser Monate sagt, wie lange der Kunde wartete. Holen Sie Gespräche mit einer Spalte für die Wartezeit herein.</translation>
    </message>
    <message>
        <source>No conversation of these months says how long it took. Bring it in with a column for the duration.</source>
        <translation>Kein Gespräch dieser Monate sagt, wie lange es dauerte. Holen Sie Gespräche mit einer Spalte für die Dauer herein.</translation>
    </message>
    <message>
        <source>Nothing that was promised fell due in these months. Mark a follow-up as promised when writing it down.</source>
        <translation>Nichts Versprochenes war in diesen Monaten fällig. Markieren Sie eine Wiedervorlage beim Aufschreiben als versprochen.</translation>
    </message>
    <message>
        <source>There is no chat with a bot in these months.</source>
        <translation>In diesen Monaten gibt es keinen Chat mit einem Bot.</translation>
    </message>
</context>
<context>
    <name>rapport::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Who works here. Each entry keeps who wrote it, also when somebody has left.</source>
        <translation>Wer hier arbeitet. Jeder Eintrag behält, wer ihn schrieb, auch wenn jemand gegangen ist.</translation>
    </message>
    <message>
        <source>Nobody yet. Add who works here, so that entries say whose they are.</source>
        <translation>Noch niemand. Fügen Sie hinzu, wer hier arbeitet, damit Einträge sagen, von wem sie sind.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation>nicht mehr hier</translation>
    </message>
    <message>
        <source>No longer here</source>
        <translation>Nicht mehr hier</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Wieder hier</translation>
    </message>
    <message>
        <source>Somebody here has this name already.</source>
        <translation>Jemand hier hat diesen Namen schon.</translation>
    </message>
    <message>
        <source>%1 added to the staff</source>
        <translation>%1 zu den Mitarbeitenden hinzugefügt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What conversations are about. A topic that is out of use stays on the entries that have it.</source>
        <translation>Worum es in Gesprächen geht. Ein Thema außer Gebrauch bleibt an den Einträgen, die es haben.</translation>
    </message>
    <message>
        <source>No topics yet. With a few, charts can show what good and bad mood go together with.</source>
        <translation>Noch keine Themen. Mit einigen können Diagramme zeigen, womit gute und schlechte Stimmung einhergeht.</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Delivery, repairs, prices …</source>
        <translation>Lieferung, Reparaturen, Preise …</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder benutzen</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Ein Thema dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Topic “%1” added</source>
        <translation>Thema „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Topic “%1” saved</source>
        <translation>Thema „%1“ gespeichert</translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation>Das wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>rapport::Sparkline</name>
    <message>
        <source>Moods, oldest first: %1</source>
        <translation>Stimmungen, älteste zuerst: %1</translation>
    </message>
</context>
<context>
    <name>rapport::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress of background work</source>
        <translation>Fortschritt der Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>rapport::TagButton</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
</context>
<context>
    <name>rapport::TeamSheet</name>
    <message>
        <source>Mood of customers by member of staff</source>
        <translation>Stimmung der Kunden nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>Figures per person are off: they say little about a person, and where works councils exist they have a say. Nothing is worked out until you switch them on.</source>
        <translation>Zahlen je Person sind aus: sie sagen wenig über eine Person, und wo es einen Betriebsrat gibt, hat er mitzureden. Nichts wird berechnet, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>Switch on at this desk</source>
        <translation>An diesem Platz einschalten</translation>
    </message>
    <message>
        <source>No conversation of these months names a member of staff. Choose who you are at the top right before writing down.</source>
        <translation>Kein Gespräch dieser Monate nennt eine Person. Wählen Sie oben rechts, wer Sie sind, bevor Sie aufschreiben.</translation>
    </message>
</context>
<context>
    <name>rapport::TimelineFilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find in the timeline (Ctrl+F)</source>
        <translation>Im Verlauf suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Words in this timeline</source>
        <translation>Wörter in diesem Verlauf</translation>
    </message>
    <message>
        <source>Filter by channel, staff, mood or date: %1</source>
        <translation>Nach Kanal, Person, Stimmung oder Datum filtern: %1</translation>
    </message>
    <message>
        <source>Channel, staff, mood, date</source>
        <translation>Kanal, Person, Stimmung, Datum</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>rapport::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Correct the mood…	M</source>
        <translation>Stimmung berichtigen …	M</translation>
    </message>
    <message>
        <source>Correct the mood (M)</source>
        <translation>Stimmung berichtigen (M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Change the text, see the first version…</source>
        <translation>Text ändern, erste Fassung ansehen …</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Text ändern …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No longer pinned	P</source>
        <translation>Nicht mehr angeheftet	P</translation>
    </message>
    <message>
        <source>Pin above the timeline	P</source>
        <translation>Über der Zeitleiste anheften	P</translation>
    </message>
</context>
<context>
    <name>rapport::ValueBar</name>
    <message>
        <source>Survey answer</source>
        <translation>Umfrageantwort</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a survey value</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>0 never, 10 very likely</source>
        <translation>0 nie, 10 sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>1 very hard, 7 very easy</source>
        <translation>1 sehr schwer, 7 sehr leicht</translation>
    </message>
    <message>
        <source>1 very bad, 5 very good</source>
        <translation>1 sehr schlecht, 5 sehr gut</translation>
    </message>
</context>
<context>
    <name>rapport::ValueSheet</name>
    <message>
        <source>Nobody bought in these months.</source>
        <translation>In diesen Monaten hat niemand gekauft.</translation>
    </message>
    <message>
        <source>What customers are worth shows once there are purchases in %1.</source>
        <translation>Was Kunden wert sind, zeigt sich, sobald es Einkäufe in %1 gibt.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was zu erwarten ist</translation>
    </message>
    <message>
        <source>Not enough data to expect anything: at least %1 customers must have bought again.</source>
        <translation>Nicht genug Daten, um etwas zu erwarten: mindestens %1 Kunden müssen wieder gekauft haben.</translation>
    </message>
</context>
<context>
    <name>rapport::WarningBanner</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>rapport::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Write down what customers say. See how they feel, what is open and who is about to leave, before the next call.</source>
        <translation>Schreiben Sie auf, was Kunden sagen. Sehen Sie vor dem nächsten Anruf, wie es ihnen geht, was offen ist und wer zu gehen droht.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Customers, orders or reviews, from your till or an old list</source>
        <translation>Kunden, Bestellungen oder Bewertungen, aus der Kasse oder einer alten Liste</translation>
    </message>
    <message>
        <source>Add the first customer</source>
        <translation>Ersten Kunden anlegen</translation>
    </message>
    <message>
        <source>A name is enough. The rest can follow</source>
        <translation>Ein Name genügt. Der Rest kann folgen</translation>
    </message>
    <message>
        <source>Explore the sample shop</source>
        <translation>Beispielladen ansehen</translation>
    </message>
    <message>
        <source>A shop with two years of customers. Kept apart from yours</source>
        <translation>Ein Laden mit zwei Jahren Kunden. Getrennt von Ihrem</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a Rapport file</source>
        <translation>Eine Rapport-Datei öffnen</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. Rapport opens no network connection.</source>
        <translation>Alles bleibt in einer Datei auf diesem Rechner. Rapport öffnet keine Netzverbindung.</translation>
    </message>
    <message>
        <source>Already have a Rapport file?</source>
        <translation>Schon eine Rapport-Datei?</translation>
    </message>
    <message>
        <source>Welcome to Rapport</source>
        <translation>Willkommen bei Rapport</translation>
    </message>
</context>
<context>
    <name>rapport::WordListModel</name>
    <message>
        <source>“%1”: %2, %3</source>
        <comment>word, mood, where it comes from</comment>
        <translation>„%1“: %2, %3</translation>
    </message>
</context>
<context>
    <name>rapport::WordsCard</name>
    <message>
        <source>The shop’s words</source>
        <translation>Die Wörter des Ladens</translation>
    </message>
    <message>
        <source>Words that mean something of their own here: “zingy” is praise, “cold” says nothing in an ice-cream shop. All texts that say them follow.</source>
        <translation>Wörter, die hier etwas Eigenes bedeuten: „spritzig“ ist Lob, „kalt“ sagt in einer Eisdiele nichts. Alle Texte damit folgen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing was taught yet. Correcting the mood of a text teaches, too.</source>
        <translation>Noch nichts gelernt. Auch die Stimmung eines Textes zu berichtigen lehrt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>A word, or a few that belong together</source>
        <translation>Ein Wort, oder einige, die zusammengehören</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>says nothing</source>
        <comment>a word without a mood</comment>
        <translation>sagt nichts</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>Type a word to see what it changes.</source>
        <translation>Tippen Sie ein Wort, um zu sehen, was es ändert.</translation>
    </message>
    <message>
        <source>A word has at least one letter.</source>
        <translation>Ein Wort hat mindestens einen Buchstaben.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Dieses Wort steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <translation>Letzte Berichtigung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>ChatText</name>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first message left out</source>
        <translation>
            <numerusform>%n Zeile vor der ersten Nachricht ausgelassen</numerusform>
            <numerusform>%n Zeilen vor der ersten Nachricht ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Darin steht kein Text.</translation>
    </message>
    <message>
        <source>This is more than a chat: it holds over 200,000 messages or 20 million letters. Leave older parts out and try again.</source>
        <translation>Das ist mehr als ein Chat: über 200.000 Nachrichten oder 20 Millionen Buchstaben. Lassen Sie ältere Teile weg und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This does not look like a chat. Each message should begin with a time and a name (“14:05 Anna: …”), or at least with a name.</source>
        <translation>Das sieht nicht nach einem Chat aus. Jede Nachricht sollte mit Uhrzeit und Name beginnen („14:05 Anna: …“), oder wenigstens mit einem Namen.</translation>
    </message>
    <message>
        <source>This chat is already here for %1, all of its messages.</source>
        <translation>Dieser Chat ist bei %1 schon da, mit allen Nachrichten.</translation>
    </message>
    <message>
        <source>1 conversation is kept for %1.</source>
        <translation>1 Gespräch wird bei %1 behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are kept for %1.</source>
        <translation>
            <numerusform>%n Gespräch wird bei %1 behalten.</numerusform>
            <numerusform>%n Gespräche werden bei %1 behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly here already: %n new message(s).</source>
        <translation>
            <numerusform>Teilweise schon da: %n neue Nachricht.</numerusform>
            <numerusform>Teilweise schon da: %n neue Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer says reads %1.</source>
        <translation>Was der Kunde sagt, klingt %1.</translation>
    </message>
    <message>
        <source>What the customer says begins %1 and ends %2.</source>
        <translation>Was der Kunde sagt, beginnt %1 und endet %2.</translation>
    </message>
    <message>
        <source>The customer says nothing in it, so it has no mood.</source>
        <translation>Der Kunde sagt darin nichts, darum hat er keine Stimmung.</translation>
    </message>
    <message>
        <source>A person took over from the bot.</source>
        <translation>Ein Mensch hat vom Bot übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>A person took over from the bot %n times.</source>
        <translation>
            <numerusform>Ein Mensch hat %n Mal vom Bot übernommen.</numerusform>
            <numerusform>Ein Mensch hat %n Mal vom Bot übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsPart</name>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>%1 took over</source>
        <comment>in a chat: a person goes on where a bot answered</comment>
        <translation>%1 hat übernommen</translation>
    </message>
    <message numerus="yes">
        <source>%n more turn(s)</source>
        <translation>
            <numerusform>%n weitere Nachricht</numerusform>
            <numerusform>%n weitere Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role in a chat</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::ChatDialog</name>
    <message>
        <source>Another chat</source>
        <translation>Ein anderer Chat</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Diesen Chat behalten</translation>
    </message>
    <message>
        <source>Keep a chat</source>
        <translation>Einen Chat behalten</translation>
    </message>
    <message>
        <source>The chat as text</source>
        <translation>Der Chat als Text</translation>
    </message>
    <message>
        <source>14:05 Anna: Is my bike ready?
14:07 Jonas: Yes, since noon.</source>
        <translation>14:05 Anna: Ist mein Rad fertig?
14:07 Jonas: Ja, seit Mittag.</translation>
    </message>
    <message>
        <source>Open a text file…</source>
        <translation>Eine Textdatei öffnen…</translation>
    </message>
    <message>
        <source>Paste the chat here, drop its file, or open it. WhatsApp exports a chat as a text file; chats copied from elsewhere need a time and a name before each message.</source>
        <translation>Fügen Sie den Chat hier ein, legen Sie seine Datei hier ab oder öffnen Sie sie. WhatsApp exportiert einen Chat als Textdatei; anderswo kopierte Chats brauchen Uhrzeit und Name vor jeder Nachricht.</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>How dates are written</source>
        <translation>Wie Daten geschrieben sind</translation>
    </message>
    <message>
        <source>Its dates are written</source>
        <translation>Seine Daten sind geschrieben:</translation>
    </message>
    <message>
        <source>Day of the chat</source>
        <translation>Tag des Chats</translation>
    </message>
    <message>
        <source>The chat says no day. It was on</source>
        <translation>Der Chat nennt keinen Tag. Er war am</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Messages as they were read</source>
        <translation>Nachrichten, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name of the new customer</source>
        <translation>Name des neuen Kunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The chat was not kept</source>
        <translation>Der Chat wurde nicht behalten</translation>
    </message>
    <message>
        <source>The chat was not read</source>
        <translation>Der Chat wurde nicht gelesen</translation>
    </message>
    <message>
        <source>Open a chat</source>
        <translation>Einen Chat öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt);;All files (*)</source>
        <translation>Textdateien (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Read this text</source>
        <translation>Diesen Text lesen</translation>
    </message>
    <message>
        <source>Whose chat is it? Choose a customer, or write the name of a new one.</source>
        <translation>Wessen Chat ist es? Wählen Sie einen Kunden oder schreiben Sie den Namen eines neuen.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who %1 is</source>
        <translation>Wer %1 ist</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>Geschäft: %1</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>A new customer</source>
        <translation>Ein neuer Kunde</translation>
    </message>
</context>
<context>
    <name>rapport::ChatTurnDelegate</name>
    <message>
        <source>%1, takes over</source>
        <comment>role in a chat</comment>
        <translation>%1, übernimmt</translation>
    </message>
</context>
<context>
    <name>rapport::DayRangeDialog</name>
    <message>
        <source>Days to show</source>
        <translation>Tage, die gezeigt werden</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
</context>
<context>
    <name>rapport::Household</name>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
</context>
<context>
    <name>rapport::LastContacts</name>
    <message>
        <source>%1, %2</source>
        <comment>kind of contact, mood</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>Noch kein Gespräch.</translation>
    </message>
</context>
<context>
    <name>rapport::OpenMatters</name>
    <message>
        <source>opened again %1</source>
        <comment>opened again 3 days ago</comment>
        <translation>wieder geöffnet %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <comment>open since 12 Nov</comment>
        <translation>offen seit %1</translation>
    </message>
    <message>
        <source>1 matter not solved yet</source>
        <translation>1 Anliegen noch nicht gelöst</translation>
    </message>
    <message numerus="yes">
        <source>%n matters not solved yet</source>
        <translation>
            <numerusform>%n Anliegen noch nicht gelöst</numerusform>
            <numerusform>%n Anliegen noch nicht gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open.</source>
        <translation>Nichts offen.</translation>
    </message>
    <message>
        <source>promised, %1</source>
        <translation>versprochen, %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as done: %1</source>
        <translation>Als erledigt markieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the timeline.</source>
        <translation>
            <numerusform>%n weiterer in der Zeitleiste.</numerusform>
            <numerusform>%n weitere in der Zeitleiste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::PinnedLine</name>
    <message>
        <source>Pinned: %1, %2</source>
        <comment>text, day</comment>
        <translation>Angeheftet: %1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::PinnedNotes</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%n more pinned</source>
        <translation>
            <numerusform>%n weiterer angeheftet</numerusform>
            <numerusform>%n weitere angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned</source>
        <translation>Nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>Nicht mehr angeheftet: %1</translation>
    </message>
</context>
<context>
    <name>rapport::TimelineJumps</name>
    <message>
        <source>Nothing before it reads badly; N begins again with the newest.</source>
        <translation>Davor klingt nichts schlecht; N beginnt wieder beim neuesten.</translation>
    </message>
    <message>
        <source>Nothing on this timeline reads badly.</source>
        <translation>In dieser Zeitleiste klingt nichts schlecht.</translation>
    </message>
</context>
</TS>
