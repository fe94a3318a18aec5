<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Charts</name>
    <message>
        <source>1 other</source>
        <translation>1 weiteres</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>in der Tabelle</translation>
    </message>
    <message>
        <source>T shows them in the table</source>
        <translation>T zeigt sie in der Tabelle</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a month, its figure, range and n</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a chart&apos;s name, what it says</comment>
        <translation>%1, %2</translation>
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
    <message>
        <source>No mood: the customer says nothing in it, or its language is not read yet.</source>
        <translation>Keine Stimmung: Der Kunde sagt darin nichts, oder die Sprache wird noch nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>ConsentText</name>
    <message>
        <source>calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Post</translation>
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
        <source>keeping data</source>
        <translation>Daten behalten</translation>
    </message>
    <message>
        <source>profiling</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>said on the phone</source>
        <translation>am Telefon gesagt</translation>
    </message>
    <message>
        <source>said at the counter</source>
        <translation>am Tresen gesagt</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>auf einem Formular</translation>
    </message>
    <message>
        <source>on the website</source>
        <translation>auf der Website</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>no surveys</comment>
        <translation>keine %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>since 3 May</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>since when, said where</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>asked not to be called (%1)</source>
        <comment>since 3 May, said on the phone</comment>
        <translation>möchte nicht angerufen werden (%1)</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>CustomerFilterMenu</name>
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
</context>
<context>
    <name>CustomerListPane</name>
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
        <source>Risk of losing, highest first</source>
        <translation>Abwanderungsrisiko, höchstes zuerst</translation>
    </message>
    <message>
        <source>Last contact, newest first</source>
        <translation>Letzter Kontakt, neuester zuerst</translation>
    </message>
    <message>
        <source>Worst mood</source>
        <translation>Schlechteste Stimmung</translation>
    </message>
    <message>
        <source>Spent, most first</source>
        <translation>Umsatz, höchster zuerst</translation>
    </message>
    <message>
        <source>Most spent</source>
        <translation>Höchster Umsatz</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
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
            <numerusform>Bisher %n Gespräch: zu wenig für einen Trend.</numerusform>
            <numerusform>Bisher %n Gespräche: zu wenige für einen Trend.</numerusform>
        </translation>
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
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought once</source>
        <translation>Einmal gekauft</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n times</source>
        <translation>
            <numerusform>%n-mal gekauft</numerusform>
            <numerusform>%n-mal gekauft</numerusform>
        </translation>
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
            <numerusform>Kauft alle %n Tage</numerusform>
            <numerusform>Kauft alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>, more than twice as long as usual</source>
        <translation>, mehr als doppelt so lange wie üblich</translation>
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
        <source>%1 · %2</source>
        <comment>mood, what was said</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 purchase</source>
        <translation>1 Einkauf</translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n Einkauf</numerusform>
            <numerusform>%n Einkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>amount, number of purchases</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>DepartmentMonth</name>
    <message>
        <source>told back</source>
        <translation>Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>Share told back</source>
        <translation>Anteil mit Rückmeldung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>NPS, 4 of 10</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Feedback handed over, %1</source>
        <translation>Weitergegebene Rückmeldungen, %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Feedback handed over to departments, %1</source>
        <translation>An Abteilungen weitergegebene Rückmeldungen, %1</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>Nothing was handed over in this month.</source>
        <translation>In diesem Monat wurde nichts weitergegeben.</translation>
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
        <source>The shop&apos;s file can only be read. Allow writing to it, or move it to another folder.</source>
        <translation>Die Datei des Ladens kann nur gelesen werden. Erlauben Sie das Schreiben, oder verschieben Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to open %1. Ask its owner.</source>
        <translation>Sie dürfen %1 nicht öffnen. Fragen Sie, wem die Datei gehört.</translation>
    </message>
    <message>
        <source>You are not allowed to open the shop&apos;s file. Ask its owner.</source>
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
        <source>%1 can&apos;t be used right now. Check that its disk is connected, then try again.</source>
        <translation>%1 ist gerade nicht zu benutzen. Prüfen Sie, ob der Datenträger verbunden ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The shop&apos;s file can&apos;t be used right now. Check that its disk is connected, then try again.</source>
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
        <source>Another program holds the shop&apos;s file. Close it and try again.</source>
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
        <source>The shop&apos;s file is damaged. It was left as it is; open the last backup.</source>
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
    <message>
        <source>The segment was made by a newer Rapport. Update Rapport to use it.</source>
        <translation>Das Segment wurde mit einem neueren Rapport gemacht. Aktualisieren Sie Rapport, um es zu benutzen.</translation>
    </message>
    <message>
        <source>A group has no condition yet. Add one, or take the group out.</source>
        <translation>Eine Gruppe hat noch keine Bedingung. Fügen Sie eine hinzu, oder nehmen Sie die Gruppe heraus.</translation>
    </message>
    <message>
        <source>Groups go %1 deep at most. Put some conditions into one group.</source>
        <translation>Gruppen gehen höchstens %1 tief. Fassen Sie einige Bedingungen in einer Gruppe zusammen.</translation>
    </message>
    <message>
        <source>A segment has %1 conditions at most.</source>
        <translation>Ein Segment hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>“%1” has no usable value yet.</source>
        <translation>„%1“ hat noch keinen brauchbaren Wert.</translation>
    </message>
    <message>
        <source>A condition has no usable value yet.</source>
        <translation>Eine Bedingung hat noch keinen brauchbaren Wert.</translation>
    </message>
    <message>
        <source>The segment asks for something this version does not know. Give it new conditions.</source>
        <translation>Das Segment fragt nach etwas, das diese Version nicht kennt. Geben Sie ihm neue Bedingungen.</translation>
    </message>
    <message>
        <source>The segment has no name yet.</source>
        <translation>Das Segment hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>The tag has no name yet.</source>
        <translation>Das Schlagwort hat noch keinen Namen.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>The answer lies outside its scale: NPS goes from 0 to 10, the others from 1 to the highest of their scale.</source>
        <translation>Die Antwort liegt außerhalb ihrer Skala: NPS geht von 0 bis 10, die anderen von 1 bis zum höchsten Wert ihrer Skala.</translation>
    </message>
    <message>
        <source>An answer says nothing without its scale. CES is asked from 1 to 7 or, in its first wording, from 1 to 5.</source>
        <translation>Eine Antwort sagt nichts ohne ihre Skala. CES wird von 1 bis 7 gefragt oder, im ersten Wortlaut, von 1 bis 5.</translation>
    </message>
    <message>
        <source>There is one named “%1” already. Choose another name.</source>
        <translation>Eines namens „%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened: it was moved, deleted or replaced. Put it back, or open it where it is now.</source>
        <translation>%1 ist nicht mehr dort, wo sie geöffnet wurde: Sie wurde verschoben, gelöscht oder ersetzt. Legen Sie sie zurück, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is no longer where it was opened: it was moved, deleted or replaced. Put it back, or open it where it is now.</source>
        <translation>Die Datei des Ladens ist nicht mehr dort, wo sie geöffnet wurde: Sie wurde verschoben, gelöscht oder ersetzt. Legen Sie sie zurück, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>FeedbackText</name>
    <message>
        <source>“%1”</source>
        <comment>what was said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>counter mode</source>
        <translation>Tresenmodus</translation>
    </message>
    <message>
        <source>told back</source>
        <translation>Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>with %1 since today</source>
        <comment>department</comment>
        <translation>mit %1 seit heute</translation>
    </message>
    <message>
        <source>with %1 since %2</source>
        <comment>department, day</comment>
        <translation>mit %1 seit %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
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
        <source>CES 1.0</source>
        <translation>CES 1.0</translation>
    </message>
    <message>
        <source>CES 2.0</source>
        <translation>CES 2.0</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
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
        <source>How likely are you to recommend us to a friend?</source>
        <translation>Wie wahrscheinlich ist es, dass Sie uns Freunden empfehlen?</translation>
    </message>
    <message>
        <source>How happy are you with your visit today?</source>
        <translation>Wie zufrieden sind Sie mit Ihrem Besuch heute?</translation>
    </message>
    <message>
        <source>We made it easy for you to get what you came for. Do you agree?</source>
        <translation>Wir haben es Ihnen leicht gemacht, zu bekommen, wofür Sie kamen. Stimmen Sie zu?</translation>
    </message>
    <message>
        <source>How did we treat you today?</source>
        <translation>Wie sind wir heute mit Ihnen umgegangen?</translation>
    </message>
    <message>
        <source>Would recommend us, 0 to 10 (NPS)</source>
        <translation>Würde uns empfehlen, 0 bis 10 (NPS)</translation>
    </message>
    <message>
        <source>Happy with the visit, five faces (CSAT)</source>
        <translation>Zufrieden mit dem Besuch, fünf Gesichter (CSAT)</translation>
    </message>
    <message>
        <source>How easy it was, 1 to 7 (CES 2.0)</source>
        <translation>Wie leicht es war, 1 bis 7 (CES 2.0)</translation>
    </message>
    <message>
        <source>Listened to, understood, cared for (three steps)</source>
        <translation>Zugehört, verstanden, umsorgt (drei Schritte)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>No name, counter</source>
        <translation>Ohne Namen, Tresen</translation>
    </message>
    <message>
        <source>“%1”, counter</source>
        <comment>what somebody typed about themselves</comment>
        <translation>„%1“, Tresen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>4 of 10</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>NPS, detractor</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>NPS 4 of 10</comment>
        <translation>%1 %2 %3</translation>
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
            <numerusform>%1 Kunde</numerusform>
            <numerusform>%1 Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <translation>
            <numerusform>%1 Gespräch</numerusform>
            <numerusform>%1 Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 Antwort</numerusform>
            <numerusform>%1 Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation>
            <numerusform>%1 Einkauf</numerusform>
            <numerusform>%1 Einkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation>
            <numerusform>%1 Bewertung</numerusform>
            <numerusform>%1 Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 Fall</numerusform>
            <numerusform>%1 Fälle</numerusform>
        </translation>
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
    <message>
        <source>neither yes nor no</source>
        <translation>weder ja noch nein</translation>
    </message>
    <message>
        <source>Customer says solved</source>
        <translation>Kunde sagt: gelöst</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>too long for one line</source>
        <translation>zu lang für eine Zeile</translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message>
        <source>%1&#xa0;%</source>
        <comment>per cent, with a no-break space</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <translation>Beginnt morgen</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n days</source>
        <translation>
            <numerusform>Beginnt in %n Tag</numerusform>
            <numerusform>Beginnt in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed after %1 of %n days</source>
        <translation>
            <numerusform>Nach %1 von %n Tag geschlossen</numerusform>
            <numerusform>Nach %1 von %n Tagen geschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched for %n days</source>
        <translation>
            <numerusform>%n Tag lang beobachtet</numerusform>
            <numerusform>%n Tage lang beobachtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Started today</source>
        <translation>Heute begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Day %1 of %n</source>
        <translation>
            <numerusform>Tag %1 von %n</numerusform>
            <numerusform>Tag %1 von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 drawn by lot (%3)</source>
        <translation>%1 von %2 ausgelost (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n customers (%1)</source>
        <translation>
            <numerusform>%n Kunde (%1)</numerusform>
            <numerusform>%n Kunden (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>Kosten %1</translation>
    </message>
    <message>
        <source>no cost noted</source>
        <translation>keine Kosten notiert</translation>
    </message>
    <message>
        <source>The half is drawn and kept. Do it only for those drawn, and leave the others alone.</source>
        <translation>Die Hälfte ist ausgelost und festgehalten. Tun Sie es nur für die Ausgelosten, und lassen Sie die anderen in Ruhe.</translation>
    </message>
    <message>
        <source>What they spend is watched from %1 on.</source>
        <translation>Was sie ausgeben, wird ab %1 beobachtet.</translation>
    </message>
    <message>
        <source>It started today: there is nothing to see yet.</source>
        <translation>Es hat heute begonnen: noch gibt es nichts zu sehen.</translation>
    </message>
    <message>
        <source>Too few to compare: %1 treated, %2 left alone of their kind. At least %3 on either side are needed.</source>
        <translation>Zu wenige zum Vergleichen: %1 behandelt, %2 ihrer Art in Ruhe gelassen. Auf jeder Seite sind mindestens %3 nötig.</translation>
    </message>
    <message numerus="yes">
        <source>In %n days a customer it was done for spent %1, one left alone %2.</source>
        <translation>
            <numerusform>In %n Tag gab ein Kunde, für den es getan wurde, %1 aus, ein in Ruhe gelassener %2.</numerusform>
            <numerusform>In %n Tagen gab ein Kunde, für den es getan wurde, %1 aus, ein in Ruhe gelassener %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days a customer it was done for spent %1; others like them let expect %2.</source>
        <translation>
            <numerusform>In %n Tag gab ein Kunde, für den es getan wurde, %1 aus; andere wie sie lassen %2 erwarten.</numerusform>
            <numerusform>In %n Tagen gab ein Kunde, für den es getan wurde, %1 aus; andere wie sie lassen %2 erwarten.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 customers and %2 to compare with</source>
        <translation>aus %1 Kunden und %2 zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 The difference lies between %2 and %3 (95 %, %4). The smallest one that would have shown 8 times in 10: %5.</source>
        <translation>%1 Der Unterschied liegt zwischen %2 und %3 (95 %, %4). Der kleinste, der sich 8 von 10 Malen gezeigt hätte: %5.</translation>
    </message>
    <message>
        <source>%1 No effect can be told: the difference lies between %2 and %3 (95 %, %4), zero among it. One of %5 or more would have shown 8 times in 10.</source>
        <translation>%1 Keine Wirkung ist zu erkennen: der Unterschied liegt zwischen %2 und %3 (95 %, %4), die Null ist darunter. Einer von %5 oder mehr hätte sich 8 von 10 Malen gezeigt.</translation>
    </message>
    <message>
        <source>The cost is in %1 and the purchases are in %2: they have no common total, so no return can be given.</source>
        <translation>Die Kosten sind in %1 und die Einkäufe in %2: sie haben keine gemeinsame Summe, also lässt sich kein Ertrag nennen.</translation>
    </message>
    <message>
        <source>Note what it cost to see what it brought for it.</source>
        <translation>Notieren Sie, was es gekostet hat, um zu sehen, was es dafür brachte.</translation>
    </message>
    <message>
        <source>Return on empathy %1 (%2): each %3 spent brought %4 back, at a margin of %5.</source>
        <translation>Ertrag der Zuwendung %1 (%2): je ausgegebene %3 kamen %4 zurück, bei einer Marge von %5.</translation>
    </message>
    <message>
        <source>Preliminary: what is seen before the days are over can still turn.</source>
        <translation>Vorläufig: was zu sehen ist, bevor die Tage um sind, kann sich noch drehen.</translation>
    </message>
    <message>
        <source>Closed before its days were over: what is seen is preliminary.</source>
        <translation>Geschlossen, bevor die Tage um waren: was zu sehen ist, ist vorläufig.</translation>
    </message>
    <message>
        <source>Not drawn by lot: customers were compared with others who had bought as often and as much. Other reasons can&apos;t be ruled out.</source>
        <translation>Nicht ausgelost: die Kunden wurden mit anderen verglichen, die ebenso oft und viel gekauft hatten. Andere Gründe lassen sich nicht ausschließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those treated are not compared: nobody of their kind was left alone.</source>
        <translation>
            <numerusform>%n der Behandelten wird nicht verglichen: niemand ihrer Art wurde in Ruhe gelassen.</numerusform>
            <numerusform>%n der Behandelten werden nicht verglichen: niemand ihrer Art wurde in Ruhe gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those treated are not compared: they had never bought before.</source>
        <translation>
            <numerusform>%n der Behandelten wird nicht verglichen: sie hatten nie zuvor gekauft.</numerusform>
            <numerusform>%n der Behandelten werden nicht verglichen: sie hatten nie zuvor gekauft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: drawn twice, on either side, before two customers turned out to be one.</source>
        <translation>
            <numerusform>%n ausgelassen: zweimal ausgelost, auf beiden Seiten, bevor sich zwei Kunden als einer erwiesen.</numerusform>
            <numerusform>%n ausgelassen: zweimal ausgelost, auf beiden Seiten, bevor sich zwei Kunden als einer erwiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases in %1 are not counted: amounts of two currencies have no common total.</source>
        <translation>Einkäufe in %1 zählen nicht mit: Beträge zweier Währungen haben keine gemeinsame Summe.</translation>
    </message>
    <message>
        <source>%1 per customer</source>
        <translation>%1 je Kunde</translation>
    </message>
    <message>
        <source>≈ no effect can be told</source>
        <translation>≈ keine Wirkung zu erkennen</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>mit Schlagwort %1</translation>
    </message>
    <message>
        <source>of the segment %1</source>
        <translation>des Segments %1</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>picked by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n customers: no effect could be seen among so few. At least %1 are needed, ten for either half; a hundred see much more.</source>
        <translation>
            <numerusform>%n Kunde: unter so wenigen ließe sich keine Wirkung sehen. Mindestens %1 sind nötig, zehn für jede Hälfte; hundert sehen viel mehr.</numerusform>
            <numerusform>%n Kunden: unter so wenigen ließe sich keine Wirkung sehen. Mindestens %1 sind nötig, zehn für jede Hälfte; hundert sehen viel mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers: no effect could be seen among so few. At least %1 are needed, and as many to compare with.</source>
        <translation>
            <numerusform>%n Kunde: unter so wenigen ließe sich keine Wirkung sehen. Mindestens %1 sind nötig, und ebenso viele zum Vergleichen.</numerusform>
            <numerusform>%n Kunden: unter so wenigen ließe sich keine Wirkung sehen. Mindestens %1 sind nötig, und ebenso viele zum Vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers, but too few others of their kind to compare with: no effect could be seen. Draw a half by lot instead.</source>
        <translation>%1 Kunden, aber zu wenige andere ihrer Art zum Vergleichen: es ließe sich keine Wirkung sehen. Losen Sie stattdessen eine Hälfte aus.</translation>
    </message>
    <message numerus="yes">
        <source>(they usually spend %1 in %n days)</source>
        <translation>
            <numerusform>(sonst geben sie in %n Tag %1 aus)</numerusform>
            <numerusform>(sonst geben sie in %n Tagen %1 aus)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 customers: %2 by lot, %3 left alone.</source>
        <translation>%1 Kunden: %2 ausgelost, %3 in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>%1 customers, compared with %2 others of their kind.</source>
        <translation>%1 Kunden, verglichen mit %2 anderen ihrer Art.</translation>
    </message>
    <message>
        <source>%1 An effect of %2 or more per customer would show 8 times in 10 %3; a smaller one may well stay unseen.</source>
        <translation>%1 Eine Wirkung von %2 oder mehr je Kunde würde sich 8 von 10 Malen zeigen %3; eine kleinere bleibt womöglich ungesehen.</translation>
    </message>
    <message>
        <source>Give it a name, to know it again.</source>
        <translation>Geben Sie ihr einen Namen, um sie wiederzuerkennen.</translation>
    </message>
    <message>
        <source>A half can only be drawn before it starts: choose today or later, or note it as done for all of them.</source>
        <translation>Eine Hälfte lässt sich nur vor dem Beginn auslosen: wählen Sie heute oder später, oder notieren Sie es als für alle getan.</translation>
    </message>
    <message>
        <source>It has started: choosing this afterwards would choose the result.</source>
        <translation>Sie hat begonnen: jetzt zu wählen hieße das Ergebnis wählen.</translation>
    </message>
    <message>
        <source>It can&apos;t end before it starts.</source>
        <translation>Sie kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Write what it cost as an amount of zero or more: 400 or 399.50.</source>
        <translation>Schreiben Sie die Kosten als Betrag von null oder mehr: 400 oder 399,50.</translation>
    </message>
    <message>
        <source>A margin lies between 0 and 100 %.</source>
        <translation>Eine Marge liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>Watch at least a week and at most three years.</source>
        <translation>Beobachten Sie mindestens eine Woche und höchstens drei Jahre.</translation>
    </message>
    <message>
        <source>Too few customers (%1): no effect could be seen. At least 20 are needed for two halves, 10 otherwise.</source>
        <translation>Zu wenige Kunden (%1): es ließe sich keine Wirkung sehen. Mindestens 20 sind für zwei Hälften nötig, sonst 10.</translation>
    </message>
    <message>
        <source>Return on empathy: whether it paid can&apos;t be told. After its cost it brought between %1 and %2 (%3, at a margin of %4).</source>
        <translation>Ertrag der Empathie: Ob es sich gelohnt hat, lässt sich nicht sagen. Nach Abzug der Kosten brachte es zwischen %1 und %2 (%3, bei einer Spanne von %4).</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>%1&#xa0;%</source>
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
        <source>%1&#xa0;%</source>
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
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>orders by age, no leaving</source>
        <translation>Bestellungen durch Alter, ohne Abwanderung</translation>
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
        <source>share of a month&apos;s new customers who bought in the months after</source>
        <translation>Anteil der neuen Kunden eines Monats, die in den Monaten danach kauften</translation>
    </message>
    <message>
        <source>0&#xa0;%</source>
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
        <source>Can&apos;t lose: bought most, gone quiet</source>
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
        <source>&#xa0;%</source>
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
        <source>Mean answer from 1 to 7 to &quot;the shop made it easy&quot;; higher is better. Range: 95 % (Student&apos;s t).</source>
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
        <source>Share of answers 5 to 7 to &quot;the shop made it easy&quot;. Range: 95 % (Wilson).</source>
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
        <source>Mean effort from 1 to 5 that customers say it took; lower is better. Never mixed with the 1 to 7 question. Range: 95 % (Student&apos;s t).</source>
        <translation>Mittlerer Aufwand von 1 bis 5, den Kunden nennen; niedriger ist besser. Nie mit der Frage von 1 bis 7 vermischt. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>mean per customer, then over customers</source>
        <translation>Mittel je Kunde, dann über Kunden</translation>
    </message>
    <message>
        <source>Mean mood of what customers said, from −1 to +1: mean per customer first, then over customers. Range: 95 % (Student&apos;s t).</source>
        <translation>Mittlere Stimmung dessen, was Kunden sagten, von −1 bis +1: erst je Kunde gemittelt, dann über Kunden. Spanne: 95 % (Student-t).</translation>
    </message>
    <message>
        <source>share of a month&apos;s buyers</source>
        <translation>Anteil der Käufer eines Monats</translation>
    </message>
    <message>
        <source>Share of a month&apos;s buyers who bought again in the next month. Range: 95 % (Wilson).</source>
        <translation>Anteil der Käufer eines Monats, die im nächsten wieder kauften. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>share of the active, lower is better</source>
        <translation>Anteil der aktiven, niedriger ist besser</translation>
    </message>
    <message>
        <source>Share of the customers active at a month&apos;s start who are not at its end. Active: bought in the last %1 days. Range: 95 % (Wilson).</source>
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
        <source>What a customer who has bought has spent so far, on average. Range: 95 % (Student&apos;s t).</source>
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
        <source>Resolved cases with one contact and %1 days of silence after it. Cases younger than that don&apos;t count yet. Range: 95 % (Wilson).</source>
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
        <source>Own effort (CES)</source>
        <translation>Eigener Aufwand (CES)</translation>
    </message>
    <message>
        <source>Solved first time</source>
        <translation>Beim ersten Mal gelöst</translation>
    </message>
    <message>
        <source>Customers lost / month</source>
        <translation>Verlorene Kunden / Monat</translation>
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
        <source>%1: %2. Arrow keys go from cell to cell, T shows the table.</source>
        <translation>%1: %2. Pfeiltasten gehen von Zelle zu Zelle, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Mood of customers by member of staff</source>
        <translation>Stimmung der Kunden nach Mitarbeitenden</translation>
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
        <source>By name, not by figure. Few answers are drawn towards the team&apos;s mean; where the whiskers of two people overlap, nothing tells them apart.</source>
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
    <message>
        <source>After 1 month</source>
        <translation>Nach 1 Monat</translation>
    </message>
    <message numerus="yes">
        <source>After %n months</source>
        <translation>
            <numerusform>Nach %n Monat</numerusform>
            <numerusform>Nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>How long contracts last</source>
        <translation>Wie lange Verträge halten</translation>
    </message>
    <message>
        <source>share still there, by months since the start</source>
        <translation>Anteil, der noch da ist, nach Monaten seit Beginn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>%1 still there</source>
        <translation>%1 noch da</translation>
    </message>
    <message>
        <source>%1, %2 of them running. Those that run are counted as far as they have come (Kaplan-Meier).</source>
        <comment>n contracts, n</comment>
        <translation>%1, davon %2 laufend. Die laufenden zählen so weit, wie sie gekommen sind (Kaplan-Meier).</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4, %5.</source>
        <translation>%1, %2. %3: %4, %5.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <translation>Markiert: %1.</translation>
    </message>
    <message>
        <source>1 contract</source>
        <translation>1 Vertrag</translation>
    </message>
    <message>
        <source>%1 contracts</source>
        <translation>%1 Verträge</translation>
    </message>
    <message>
        <source>No contracts</source>
        <translation>Keine Verträge</translation>
    </message>
    <message>
        <source>Show the newest %1</source>
        <translation>Die neuesten %1 zeigen</translation>
    </message>
    <message>
        <source>%1, usually point %2 of a story</source>
        <comment>touchpoint, its position</comment>
        <translation>%1, üblich Punkt %2 einer Geschichte</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Erster Einkauf</translation>
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
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Our reply or call</source>
        <translation>Unsere Antwort oder unser Anruf</translation>
    </message>
    <message>
        <source>Later purchase</source>
        <translation>Späterer Einkauf</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Umfrageantwort</translation>
    </message>
    <message>
        <source>Public review</source>
        <translation>Öffentliche Bewertung</translation>
    </message>
    <message>
        <source>Where mood changes</source>
        <translation>Wo sich die Stimmung ändert</translation>
    </message>
    <message>
        <source>from a customer&apos;s last words before it to the words at it or next</source>
        <translation>von den letzten Worten eines Kunden davor zu den Worten dabei oder danach</translation>
    </message>
    <message>
        <source>In the order customers usually come by them. Pale bars are within noise; a complaint is told by what it asks for, not by its mood.</source>
        <translation>In der Reihenfolge, in der Kunden meist daran vorbeikommen. Blasse Balken liegen im Rauschen; eine Beschwerde erkennt man an dem, was sie verlangt, nicht an ihrer Stimmung.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Berührungspunkt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Change of mood</source>
        <translation>Änderung der Stimmung</translation>
    </message>
    <message>
        <source>Nothing said before and after</source>
        <translation>Davor und danach nichts gesagt</translation>
    </message>
    <message>
        <source>%1, %2. %3 touchpoints in order. Arrow keys go from bar to bar, T shows the table.</source>
        <translation>%1, %2. %3 Berührungspunkte der Reihe nach. Pfeiltasten gehen von Balken zu Balken, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Where people leave</source>
        <translation>Wo Kunden gehen</translation>
    </message>
    <message>
        <source>share for whom it was the last point, silent for over %1 days</source>
        <translation>Anteil derer, für die es der letzte Punkt war, still seit über %1 Tagen</translation>
    </message>
    <message>
        <source>Left after it</source>
        <translation>Danach weg</translation>
    </message>
    <message>
        <source>average %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>zu wenige zum Vergleichen</translation>
    </message>
    <message>
        <source>no different from the others</source>
        <translation>nicht anders als die anderen</translation>
    </message>
    <message>
        <source>more than at the others</source>
        <translation>mehr als bei den anderen</translation>
    </message>
    <message>
        <source>fewer than at the others</source>
        <translation>weniger als bei den anderen</translation>
    </message>
    <message>
        <source>%1 of %2 customers have been silent for longer. Pale bars are no different from the others by more than chance.</source>
        <translation>%1 von %2 Kunden sind schon länger still. Blasse Balken unterscheiden sich von den anderen nicht mehr, als der Zufall es tut.</translation>
    </message>
    <message>
        <source>Said right after</source>
        <translation>Gleich danach gesagt</translation>
    </message>
    <message>
        <source>mood of the words that follow a touchpoint, against everything else customers say</source>
        <translation>Stimmung der Worte, die auf einen Berührungspunkt folgen, gegen alles andere, was Kunden sagen</translation>
    </message>
    <message>
        <source>Show their purchases</source>
        <translation>Ihre Einkäufe zeigen</translation>
    </message>
    <message>
        <source>Show their last purchases</source>
        <translation>Ihre letzten Einkäufe zeigen</translation>
    </message>
    <message>
        <source>Contracts ended</source>
        <translation>Beendete Verträge</translation>
    </message>
    <message>
        <source>share of those running, lower is better</source>
        <translation>Anteil der laufenden, niedriger ist besser</translation>
    </message>
    <message>
        <source>Share of the contracts running when a month began that ended in it; who joined in the month is in neither. Range: 95 % (Wilson).</source>
        <translation>Anteil der zu Monatsbeginn laufenden Verträge, die in ihm endeten; wer im Monat dazukam, ist in keinem von beiden. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Show their conversations</source>
        <translation>Ihre Gespräche zeigen</translation>
    </message>
    <message>
        <source>Show the purchases</source>
        <translation>Die Einkäufe zeigen</translation>
    </message>
    <message>
        <source>Show the reviews</source>
        <translation>Die Bewertungen zeigen</translation>
    </message>
    <message>
        <source>Show the texts</source>
        <translation>Die Texte zeigen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>two months</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>%1: too few to say.</source>
        <comment>two months</comment>
        <translation>%1: zu wenig, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>%1: %2, a change (%3).</source>
        <comment>two months, difference, range</comment>
        <translation>%1: %2, eine Änderung (%3).</translation>
    </message>
    <message>
        <source>%1: %2, within noise (%3).</source>
        <comment>two months, difference, range</comment>
        <translation>%1: %2, im Rauschen (%3).</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours on an axis</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes on an axis</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>words customers used</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>How customers felt</source>
        <translation>Wie Kunden sich fühlten</translation>
    </message>
    <message>
        <source>listened to, understood, cared for: mean of three answers from 1 to 5</source>
        <translation>zugehört, verstanden, umsorgt: Mittel dreier Antworten von 1 bis 5</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>The team less its customers: %1 (%2), %3. An index of this shop&apos;s own, no validated scale.</source>
        <translation>Das Team weniger seine Kunden: %1 (%2), %3. Ein eigener Index dieses Ladens, keine geprüfte Skala.</translation>
    </message>
    <message>
        <source>The two are compared from 10 answers each on. An index of this shop&apos;s own, no validated scale.</source>
        <translation>Die beiden werden ab je 10 Antworten verglichen. Ein eigener Index dieses Ladens, keine geprüfte Skala.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>half of them %1</source>
        <translation>die Hälfte davon %1</translation>
    </message>
    <message>
        <source>median, the middle half, and all but the shortest and longest tenth, %1</source>
        <translation>Median, die mittlere Hälfte, und alle bis auf das kürzeste und längste Zehntel, %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>1 in 10 under</source>
        <translation>1 von 10 unter</translation>
    </message>
    <message>
        <source>A quarter under</source>
        <translation>Ein Viertel unter</translation>
    </message>
    <message>
        <source>A quarter over</source>
        <translation>Ein Viertel über</translation>
    </message>
    <message>
        <source>1 in 10 over</source>
        <translation>1 von 10 über</translation>
    </message>
    <message>
        <source>%1, %2. %3 rows. Arrow keys go from one to the next, T shows the table.</source>
        <translation>%1, %2. %3 Zeilen. Pfeiltasten gehen von einer zur nächsten, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>%1, %2. %3 bars. Arrow keys go from bar to bar, T shows the table.</source>
        <translation>%1, %2. %3 Balken. Pfeiltasten gehen von Balken zu Balken, T zeigt die Tabelle.</translation>
    </message>
    <message>
        <source>Waiting by channel and topic</source>
        <translation>Wartezeit nach Kanal und Thema</translation>
    </message>
    <message>
        <source>Handling by channel and topic</source>
        <translation>Bearbeitung nach Kanal und Thema</translation>
    </message>
    <message>
        <source>Handling time by member of staff</source>
        <translation>Bearbeitungszeit nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>By name, not by figure: who takes the hard cases takes longer.</source>
        <translation>Nach Namen, nicht nach Zahl: wer die schweren Fälle nimmt, braucht länger.</translation>
    </message>
    <message>
        <source>Solved first time by topic</source>
        <translation>Beim ersten Mal gelöst, nach Thema</translation>
    </message>
    <message>
        <source>share of resolved cases, %1</source>
        <translation>Anteil der gelösten Fälle, %1</translation>
    </message>
    <message>
        <source>Recovered by channel</source>
        <translation>Wieder gut, nach Kanal</translation>
    </message>
    <message>
        <source>of conversations that began badly, those that ended well, %1</source>
        <translation>der Gespräche, die schlecht begannen, jene mit gutem Ende, %1</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Reise</translation>
    </message>
    <message>
        <source>Touchpoints in order: where mood drops, where people leave.</source>
        <translation>Berührungspunkte der Reihe nach: wo die Stimmung fällt, wo Kunden gehen.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Vorhaben</translation>
    </message>
    <message>
        <source>What an action cost and brought.</source>
        <translation>Was ein Vorhaben kostete und brachte.</translation>
    </message>
    <message>
        <source>%1 (about %2)</source>
        <comment>a range, then the figure in it</comment>
        <translation>%1 (etwa %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its range</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Worth %1 at a margin of %2.</source>
        <translation>Wert %1 bei einer Marge von %2.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <translation>Wert %1.</translation>
    </message>
    <message>
        <source>%1: %2 purchases expected.</source>
        <translation>%1: %2 Einkäufe erwartet.</translation>
    </message>
    <message>
        <source>1 review on a scale from 1 to %1 is kept apart.</source>
        <translation>1 Bewertung auf einer Skala von 1 bis %1 wird getrennt geführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews on a scale from 1 to %1 are kept apart.</source>
        <translation>
            <numerusform>%n Bewertung auf einer Skala von 1 bis %1 wird getrennt geführt.</numerusform>
            <numerusform>%n Bewertungen auf einer Skala von 1 bis %1 werden getrennt geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 answer on a scale from 1 to %1 is kept apart.</source>
        <translation>1 Antwort auf einer Skala von 1 bis %1 wird getrennt geführt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers on a scale from 1 to %1 are kept apart.</source>
        <translation>
            <numerusform>%n Antwort auf einer Skala von 1 bis %1 wird getrennt geführt.</numerusform>
            <numerusform>%n Antworten auf einer Skala von 1 bis %1 werden getrennt geführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer says solved</source>
        <translation>Kunde sagt: gelöst</translation>
    </message>
    <message>
        <source>share of the resolved cases whose customer was asked</source>
        <translation>Anteil der gelösten Fälle, deren Kunde gefragt wurde</translation>
    </message>
    <message>
        <source>Resolved cases whose customer, asked, said that it is solved, among those where one answered. A figure of its own beside what the shop saw. Range: 95 % (Wilson).</source>
        <translation>Gelöste Fälle, deren Kunde auf Nachfrage sagte, dass es gelöst ist, unter denen mit einer Antwort. Eine eigene Kennzahl neben dem, was der Laden sah. Spanne: 95 % (Wilson).</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Whiskers: 95 % range, from %1 months.</source>
        <translation>Striche: Spanne zu 95 %, aus %1 Monaten.</translation>
    </message>
    <message>
        <source>all purchases of a month, refunds taken off</source>
        <translation>alle Einkäufe eines Monats, Erstattungen abgezogen</translation>
    </message>
    <message>
        <source>All purchases of the month in %1, refunds taken off: a total, no sample. A difference is called real where it is larger than what two of the shop&apos;s months differ by anyway.</source>
        <translation>Alle Einkäufe des Monats in %1, Erstattungen abgezogen: eine Summe, keine Stichprobe. Echt heißt ein Unterschied, der größer ist als der, den zwei Monate des Ladens ohnehin haben.</translation>
    </message>
    <message>
        <source>1 talk</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>%1 talks</source>
        <comment>conversations, in short</comment>
        <translation>%1 Gespräche</translation>
    </message>
    <message>
        <source>%1 to %2 against %3 to %4</source>
        <translation>%1 bis %2 gegen %3 bis %4</translation>
    </message>
    <message>
        <source>%1: later buyers may still come back.</source>
        <comment>six months</comment>
        <translation>%1: spätere Käufer können noch wiederkommen.</translation>
    </message>
    <message>
        <source>Nothing counted in these months: %1.</source>
        <comment>names of figures</comment>
        <translation>In diesen Monaten nichts gezählt: %1.</translation>
    </message>
    <message>
        <source>Not for one channel, topic or person: %1.</source>
        <comment>names of figures</comment>
        <translation>Nicht für einzelne Kanäle, Themen oder Personen: %1.</translation>
    </message>
    <message>
        <source>Cards: %1.</source>
        <comment>months compared</comment>
        <translation>Karten: %1.</translation>
    </message>
    <message>
        <source>The earlier is measured before the later, over customers who have both (%1 of them). Going together is not causing.</source>
        <translation>Das Frühere ist vor dem Späteren gemessen, über Kunden, die beides haben (je %1). Zusammengehen heißt nicht verursachen.</translation>
    </message>
    <message>
        <source>the team: %1, %2</source>
        <translation>das Team: %1, %2</translation>
    </message>
    <message>
        <source>Solved first time by member of staff</source>
        <translation>Beim ersten Mal gelöst, nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>Of the resolved cases whose first contact the person took.</source>
        <translation>Von den gelösten Fällen, deren ersten Kontakt die Person hatte.</translation>
    </message>
    <message>
        <source>Satisfied (CSAT) by member of staff</source>
        <translation>Zufrieden (CSAT) nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>Of the answers that name the person.</source>
        <translation>Von den Antworten, die die Person nennen.</translation>
    </message>
    <message>
        <source>Promises kept by member of staff</source>
        <translation>Gehaltene Versprechen nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>Of the follow-ups that are the person&apos;s.</source>
        <translation>Von den Wiedervorlagen der Person.</translation>
    </message>
    <message>
        <source>Waiting time by member of staff</source>
        <translation>Wartezeit nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>By name, not by figure: who is there when it is busiest lets people wait longer.</source>
        <translation>Nach Namen, nicht nach Zahlen: wer da ist, wenn am meisten los ist, lässt länger warten.</translation>
    </message>
    <message>
        <source>1 customer month</source>
        <translation>1 Kundenmonat</translation>
    </message>
    <message>
        <source>%1 customer months</source>
        <comment>customers, each counted in every month</comment>
        <translation>%1 Kundenmonate</translation>
    </message>
    <message>
        <source>1 contract month</source>
        <translation>1 Vertragsmonat</translation>
    </message>
    <message>
        <source>%1 contract months</source>
        <comment>contracts, each counted in every month</comment>
        <translation>%1 Vertragsmonate</translation>
    </message>
    <message>
        <source>Three months together: whoever was there in each of them counts once in each.</source>
        <translation>Drei Monate zusammen: wer in jedem davon dabei war, zählt in jedem einmal.</translation>
    </message>
    <message>
        <source>Bought again, %1</source>
        <comment>three months</comment>
        <translation>Wieder gekauft, %1</translation>
    </message>
    <message>
        <source>Asked on %1, customers expected back within %2 days: %3; %4 came.</source>
        <translation>Am %1 gefragt, zurückerwartete Kunden binnen %2 Tagen: %3; es kamen %4.</translation>
    </message>
    <message>
        <source>Earlier forecasts, and what happened</source>
        <translation>Frühere Vorhersagen, und was geschah</translation>
    </message>
    <message>
        <source>purchases of the customers of that day</source>
        <translation>Einkäufe der Kunden dieses Tages</translation>
    </message>
    <message>
        <source>%1 days from %2</source>
        <comment>91 days from 29/08/26</comment>
        <translation>%1 Tage ab %2</translation>
    </message>
    <message>
        <source>%1: expected</source>
        <translation>%1: erwartet</translation>
    </message>
    <message>
        <source>%1: a spreadsheet</source>
        <translation>%1: Tabellenkalkulation</translation>
    </message>
    <message>
        <source>%1: happened</source>
        <translation>%1: geschehen</translation>
    </message>
    <message>
        <source>%1: %2 purchases were expected, %3 happened.</source>
        <translation>%1: %2 Einkäufe wurden erwartet, %3 geschahen.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with fewer than 10 new customers left out here; the table has them.</source>
        <translation>
            <numerusform>%n Monat mit weniger als 10 neuen Kunden ist hier weggelassen; in der Tabelle steht er.</numerusform>
            <numerusform>%n Monate mit weniger als 10 neuen Kunden sind hier weggelassen; in der Tabelle stehen sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>mood</source>
        <comment>within a sentence</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>conversations</source>
        <comment>within a sentence</comment>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>waiting time</source>
        <comment>within a sentence</comment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>purchases</source>
        <comment>within a sentence</comment>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>within a sentence</comment>
        <translation>Umsatz</translation>
    </message>
</context>
<context>
    <name>KindWithin</name>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>social</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>note</source>
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
        <source>purchase</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
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
        <comment>a text&apos;s beginning, when</comment>
        <translation>weil Sie „%1“ %2 berichtigt haben</translation>
    </message>
    <message numerus="yes">
        <source>because %n texts were corrected, the last %1</source>
        <translation>
            <numerusform>weil %n Text berichtigt wurde, zuletzt %1</numerusform>
            <numerusform>weil %n Texte berichtigt wurden, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>from 1 correction, %1</source>
        <comment>when</comment>
        <translation>aus 1 Berichtigung, %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n corrections, the last %1</source>
        <translation>
            <numerusform>aus %n Berichtigung, zuletzt %1</numerusform>
            <numerusform>aus %n Berichtigungen, zuletzt %1</numerusform>
        </translation>
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
            <numerusform>Von den neuesten Texten mit „%1“ folgt %n.</numerusform>
            <numerusform>Von den neuesten Texten mit „%1“ folgen %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other text that says “%1” follows.</source>
        <translation>1 weiterer Text mit „%1“ folgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other texts that say “%1” follow.</source>
        <translation>
            <numerusform>%n weiterer Text mit „%1“ folgt.</numerusform>
            <numerusform>%n weitere Texte mit „%1“ folgen.</numerusform>
        </translation>
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
            <numerusform>„%1“ steht in %n weiteren Text, der sich dadurch nicht anders liest.</numerusform>
            <numerusform>„%1“ steht in %n weiteren Texten, die sich dadurch nicht anders lesen.</numerusform>
        </translation>
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
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
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
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
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
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
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
        <source>%1&#xa0;%</source>
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
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Usually every day</source>
        <translation>Üblich jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Üblich alle %n Tage</numerusform>
            <numerusform>Üblich alle %n Tage</numerusform>
        </translation>
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
    <message>
        <source>next around %1; more than one in four like this stay away</source>
        <translation>nächster um den %1; mehr als jeder Vierte in dieser Lage bleibt weg</translation>
    </message>
    <message>
        <source>next between %1 and %2, half of the time; perhaps %3</source>
        <translation>nächster in der Hälfte der Fälle zwischen %1 und %2; vielleicht %3</translation>
    </message>
    <message>
        <source>next around %1, half of the time between %2 and %3</source>
        <translation>nächster um den %1, in der Hälfte der Fälle zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1 to %2 in the next 12 months, perhaps %3</source>
        <translation>%1 bis %2 in den nächsten 12 Monaten, vielleicht %3</translation>
    </message>
    <message>
        <source>About %1 expected in the next 12 months (%2 to %3)</source>
        <translation>Etwa %1 in den nächsten 12 Monaten erwartet (%2 bis %3)</translation>
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
            <numerusform>zu wenige: %n Text berichtigt, zehn sind nötig</numerusform>
            <numerusform>zu wenige: %n Texte berichtigt, zehn sind nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right by itself in %1 of %n texts: %2, likely %3 to %4</source>
        <comment>hits, share, interval</comment>
        <translation>
            <numerusform>von selbst richtig in %1 von %n Text: %2, wohl %3 bis %4</numerusform>
            <numerusform>von selbst richtig in %1 von %n Texten: %2, wohl %3 bis %4</numerusform>
        </translation>
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
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
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
    <message>
        <source>%1 is not read yet: only smileys and the shop&apos;s own words count.</source>
        <comment>language</comment>
        <translation>%1 wird noch nicht gelesen: Nur Smileys und die eigenen Wörter des Ladens zählen.</translation>
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
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
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
        <source>What can&apos;t be told</source>
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
        <source>&quot;≈&quot; stands before a difference that chance alone can make; a difference is called real where its range excludes zero.</source>
        <translation>„≈“ steht vor einem Unterschied, den allein der Zufall machen kann; echt heißt ein Unterschied, dessen Spanne die Null ausschließt.</translation>
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
        <source>A spreadsheet (orders by age) would say %1 purchases.</source>
        <translation>Eine Tabellenkalkulation (Bestellungen durch Alter) würde %1 Einkäufe sagen.</translation>
    </message>
    <message>
        <source>This is rough: few customers bought again so far.</source>
        <translation>Das ist grob: bisher haben wenige Kunden wieder gekauft.</translation>
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
        <source>%1: %2</source>
        <comment>a measure and its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1. No other month to compare with.</source>
        <translation>%1. Kein anderer Monat zum Vergleichen.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>Diamonds mark what happened: %1.</source>
        <translation>Rauten markieren, was geschah: %1.</translation>
    </message>
    <message>
        <source>Later than their own rhythm, the latest first; there is not enough data yet to say who is likely to stay away.</source>
        <translation>Später als im eigenen Rhythmus, die spätesten zuerst; für eine Aussage, wer wahrscheinlich wegbleibt, reichen die Daten noch nicht.</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>eine Summe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and its month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is of %2, against the month before it and the same month a year earlier: later buyers may still come back.</source>
        <comment>a measure, a month</comment>
        <translation>%1 gilt für %2, verglichen mit dem Monat davor und demselben Monat des Vorjahres: Wer später gekauft hat, kann noch wiederkommen.</translation>
    </message>
    <message>
        <source>too few in %1 (%2)</source>
        <comment>a month, how many</comment>
        <translation>zu wenige im %1 (%2)</translation>
    </message>
    <message>
        <source>more was given back than sold in %1</source>
        <translation>im %1 wurde mehr zurückgegeben als verkauft</translation>
    </message>
    <message>
        <source>nothing was earned in %1</source>
        <translation>im %1 wurde nichts eingenommen</translation>
    </message>
    <message>
        <source>too little is known to compare with %1</source>
        <translation>für einen Vergleich mit %1 ist zu wenig bekannt</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>der Monat ist noch nicht vorbei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure and its month</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Not compared: %2.</source>
        <comment>a measure with its figure, why</comment>
        <translation>%1. Nicht verglichen: %2.</translation>
    </message>
    <message>
        <source>In the %1 days from %2 on, the customers of today are expected to buy on this many days: %3.</source>
        <translation>In den %1 Tagen ab %2 werden die heutigen Kunden voraussichtlich an so vielen Tagen kaufen: %3.</translation>
    </message>
    <message>
        <source>That is worth %1 at a margin of %2.</source>
        <translation>Das ist %1 wert, bei einer Marge von %2.</translation>
    </message>
    <message>
        <source>That is worth %1.</source>
        <translation>Das ist %1 wert.</translation>
    </message>
    <message>
        <source>Tried on the past: asked on %1 for %2 days it would have said %3; there were %4. Customers expected back: %5; %6 came.</source>
        <translation>An der Vergangenheit geprüft: am %1 für %2 Tage gefragt, hätte sie %3 gesagt; es waren %4. Zurückerwartete Kunden: %5; es kamen %6.</translation>
    </message>
    <message>
        <source>Fifteen months</source>
        <translation>Fünfzehn Monate</translation>
    </message>
    <message>
        <source>%1 against %2 (%3)</source>
        <translation>%1 gegen %2 (%3)</translation>
    </message>
    <message>
        <source>No change can be told: within noise</source>
        <translation>Keine Veränderung erkennbar: im Rauschen</translation>
    </message>
    <message>
        <source>Of all comparisons in this report (%1), about %2 would look real by chance alone.</source>
        <translation>Von allen Vergleichen in diesem Bericht (%1) sähen etwa %2 allein durch Zufall echt aus.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>1 working day</source>
        <translation>1 Arbeitstag</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A bad score has no answer</source>
        <translation>Eine schlechte Wertung hat keine Antwort</translation>
    </message>
    <message>
        <source>A conversation reads badly and is not resolved</source>
        <translation>Ein Gespräch liest sich schlecht und ist nicht gelöst</translation>
    </message>
    <message>
        <source>Somebody waited long</source>
        <translation>Jemand hat lange gewartet</translation>
    </message>
    <message>
        <source>Somebody waited or asked again twice</source>
        <translation>Jemand hat zweimal gewartet oder noch einmal gefragt</translation>
    </message>
    <message>
        <source>Somebody is late by their own rhythm</source>
        <translation>Jemand ist nach eigenem Rhythmus spät dran</translation>
    </message>
    <message>
        <source>A birthday is near</source>
        <translation>Ein Geburtstag steht bevor</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Ein Versprechen ist überfällig</translation>
    </message>
    <message>
        <source>No contact with somebody who bears a tag</source>
        <translation>Kein Kontakt mit jemandem, der ein Schlagwort trägt</translation>
    </message>
    <message>
        <source> % of the usual time</source>
        <translation> % der üblichen Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>a bad score has no answer after %1</source>
        <translation>eine schlechte Wertung nach %1 keine Antwort hat</translation>
    </message>
    <message>
        <source>a conversation reads badly and is not resolved after %1</source>
        <translation>ein Gespräch sich schlecht liest und nach %1 nicht gelöst ist</translation>
    </message>
    <message numerus="yes">
        <source>somebody waited %n minutes or longer and nobody has answered</source>
        <translation>
            <numerusform>jemand %n Minute oder länger gewartet und niemand geantwortet hat</numerusform>
            <numerusform>jemand %n Minuten oder länger gewartet und niemand geantwortet hat</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody waited or asked again twice within %1</source>
        <translation>jemand innerhalb von %1 zweimal gewartet oder noch einmal gefragt hat</translation>
    </message>
    <message>
        <source>%1 % of the usual time between two purchases have passed</source>
        <translation>%1 % der üblichen Zeit zwischen zwei Einkäufen um sind</translation>
    </message>
    <message>
        <source>it is somebody’s birthday</source>
        <translation>jemand Geburtstag hat</translation>
    </message>
    <message>
        <source>a birthday is %1 ahead</source>
        <translation>in %1 jemand Geburtstag hat</translation>
    </message>
    <message>
        <source>a promise is more than %1 late</source>
        <translation>ein Versprechen mehr als %1 überfällig ist</translation>
    </message>
    <message>
        <source>nobody was in touch with somebody for %1 (choose a tag: without one the rule does nothing)</source>
        <translation>mit jemandem seit %1 niemand Kontakt hatte (wählen Sie ein Schlagwort: ohne eines tut die Regel nichts)</translation>
    </message>
    <message>
        <source>nobody was in touch with somebody tagged “%1” for %2</source>
        <translation>mit jemandem mit Schlagwort „%1“ seit %2 niemand Kontakt hatte</translation>
    </message>
    <message>
        <source>When %1</source>
        <comment>a rule&apos;s condition</comment>
        <translation>Wenn %1</translation>
    </message>
    <message>
        <source>whoever wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>irgendwer</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>“%1” for %2, due %3</source>
        <comment>follow-up, who, when</comment>
        <translation>„%1“ für %2, fällig %3</translation>
    </message>
    <message>
        <source>Answer the bad score: ring, listen, say what happens now</source>
        <translation>Auf die schlechte Note antworten: anrufen, zuhören, sagen, was jetzt geschieht</translation>
    </message>
    <message>
        <source>Make it right: the last conversation went badly and nobody has answered</source>
        <translation>In Ordnung bringen: Das letzte Gespräch verlief schlecht, und niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Apologise for the waiting, and say what changes</source>
        <translation>Für das Warten um Entschuldigung bitten und sagen, was sich ändert</translation>
    </message>
    <message>
        <source>Say when it will be done: a promise is late</source>
        <translation>Sagen, wann es fertig ist: Eine Zusage ist überfällig</translation>
    </message>
    <message>
        <source>Ask how things are: the usual visit is overdue</source>
        <translation>Nachfragen, wie es geht: Der übliche Besuch ist überfällig</translation>
    </message>
    <message>
        <source>Wish a happy birthday</source>
        <translation>Zum Geburtstag gratulieren</translation>
    </message>
    <message>
        <source>Apologise for the long wait</source>
        <translation>Für die lange Wartezeit um Entschuldigung bitten</translation>
    </message>
    <message>
        <source>Say hello: no contact for a long time</source>
        <translation>Sich melden: lange kein Kontakt</translation>
    </message>
    <message numerus="yes">
        <source> working day(s)</source>
        <translation>
            <numerusform> Arbeitstag</numerusform>
            <numerusform> Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> Minute</numerusform>
            <numerusform> Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message>
        <source>within the next</source>
        <translation>innerhalb der nächsten</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never given</source>
        <translation>nie gegeben</translation>
    </message>
    <message>
        <source>by somebody</source>
        <translation>von jemandem</translation>
    </message>
    <message>
        <source>by nobody known</source>
        <translation>von niemand Bekanntem</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>what was typed</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City or address</source>
        <translation>Stadt oder Adresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Added</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Letzter Einkauf</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Zahl der Einkäufe</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Umsatz bisher</translation>
    </message>
    <message>
        <source>Mood now</source>
        <translation>Stimmung jetzt</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Offene Wiedervorlagen</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Offene Fälle</translation>
    </message>
    <message>
        <source>Last recommendation (NPS)</source>
        <translation>Letzte Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>Last satisfaction (CSAT)</source>
        <translation>Letzte Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Bewertung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Chance of no purchase in 30 days</source>
        <translation>Wahrscheinlichkeit für keinen Einkauf in 30 Tagen</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>innerhalb der letzten</translation>
    </message>
    <message>
        <source>not within the last</source>
        <translation>nicht innerhalb der letzten</translation>
    </message>
    <message>
        <source>is falling</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>gegeben für</translation>
    </message>
    <message>
        <source>refused for</source>
        <translation>verweigert für</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht gefragt nach</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>promoter (9–10)</source>
        <translation>Fürsprecher (9–10)</translation>
    </message>
    <message>
        <source>passive (7–8)</source>
        <translation>passiv (7–8)</translation>
    </message>
    <message>
        <source>detractor (0–6)</source>
        <translation>Kritiker (0–6)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Not contacted for 30 days</source>
        <translation>Seit 30 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>Unhappy lately</source>
        <translation>In letzter Zeit unzufrieden</translation>
    </message>
    <message>
        <source>Loyal and quiet</source>
        <translation>Treu und still</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Geburtstag diesen Monat</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>used once</source>
        <translation>einmal benutzt</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>%n-mal benutzt</numerusform>
            <numerusform>%n-mal benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, n = %3</source>
        <comment>interval, number of pairs of texts</comment>
        <translation>%1 bis %2, n = %3</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>Empathie</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>had to wait</source>
        <translation>musste warten</translation>
    </message>
    <message>
        <source>asks again</source>
        <translation>fragt noch einmal</translation>
    </message>
    <message>
        <source>money back</source>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>geht vielleicht</translation>
    </message>
    <message>
        <source>open promise</source>
        <translation>offenes Versprechen</translation>
    </message>
    <message>
        <source>first contact</source>
        <translation>erster Kontakt</translation>
    </message>
    <message>
        <source>long not here</source>
        <translation>lange nicht hier</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>empfiehlt uns</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>%1; too few texts before and after it to tell (%2 of %3)</source>
        <translation>%1; davor und danach zu wenige Texte, um etwas zu sagen (%2 von %3)</translation>
    </message>
    <message>
        <source>%1; the next text reads better by %2 (%3)</source>
        <translation>%1; der nächste Text liest sich um %2 besser (%3)</translation>
    </message>
    <message>
        <source>%1; the next text reads worse by %2 (%3)</source>
        <translation>%1; der nächste Text liest sich um %2 schlechter (%3)</translation>
    </message>
    <message>
        <source>%1; no difference to be told (%2)</source>
        <translation>%1; kein Unterschied zu erkennen (%2)</translation>
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
    <name>TodayPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Worth a call</source>
        <translation>Einen Anruf wert</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
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
            <numerusform>%n weiterer Text mit „%1“ folgt.</numerusform>
            <numerusform>%n weitere Texte mit „%1“ folgen.</numerusform>
        </translation>
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
    <message>
        <source>Tags of several customers</source>
        <translation>Schlagwörter mehrerer Kunden</translation>
    </message>
    <message>
        <source>Renamed tag</source>
        <translation>Umbenanntes Schlagwort</translation>
    </message>
    <message>
        <source>Deleted tag</source>
        <translation>Gelöschtes Schlagwort</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>Change of the segment</source>
        <translation>Änderung des Segments</translation>
    </message>
    <message>
        <source>Deleted segment</source>
        <translation>Gelöschtes Segment</translation>
    </message>
    <message>
        <source>Answer to feedback</source>
        <translation>Antwort auf Rückmeldung</translation>
    </message>
    <message>
        <source>Feedback marked as answered</source>
        <translation>Rückmeldung als beantwortet markiert</translation>
    </message>
    <message>
        <source>Feedback opened again</source>
        <translation>Rückmeldung wieder geöffnet</translation>
    </message>
    <message>
        <source>Feedback handed on</source>
        <translation>Rückmeldung weitergegeben</translation>
    </message>
    <message>
        <source>Feedback taken back from the department</source>
        <translation>Rückmeldung von der Abteilung zurückgenommen</translation>
    </message>
    <message>
        <source>Told back to the customer</source>
        <translation>Dem Kunden berichtet</translation>
    </message>
    <message>
        <source>Not told back after all</source>
        <translation>Doch nicht berichtet</translation>
    </message>
    <message>
        <source>Old feedback set aside</source>
        <translation>Alte Rückmeldungen zur Seite gelegt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Change of the follow-up</source>
        <translation>Änderung der Wiedervorlage</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Follow-ups by the shop’s rules</source>
        <translation>Wiedervorlagen nach den Regeln des Ladens</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Removed rule</source>
        <translation>Entfernte Regel</translation>
    </message>
    <message>
        <source>Opening days</source>
        <translation>Öffnungstage</translation>
    </message>
    <message>
        <source>New staff member</source>
        <translation>Neue Mitarbeiterin oder neuer Mitarbeiter</translation>
    </message>
    <message>
        <source>Change of a staff member</source>
        <translation>Änderung an Mitarbeitenden</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>Change of a topic</source>
        <translation>Änderung eines Themas</translation>
    </message>
    <message>
        <source>Change of the shop</source>
        <translation>Änderung des Ladens</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Change of the initiative</source>
        <translation>Änderung des Vorhabens</translation>
    </message>
    <message>
        <source>Closed initiative</source>
        <translation>Geschlossenes Vorhaben</translation>
    </message>
    <message>
        <source>Initiative opened again</source>
        <translation>Vorhaben wieder geöffnet</translation>
    </message>
    <message>
        <source>Deleted initiative</source>
        <translation>Gelöschtes Vorhaben</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Change of the event</source>
        <translation>Änderung des Ereignisses</translation>
    </message>
    <message>
        <source>Deleted event</source>
        <translation>Gelöschtes Ereignis</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Change of the contract</source>
        <translation>Änderung des Vertrags</translation>
    </message>
    <message>
        <source>Deleted contract</source>
        <translation>Gelöschter Vertrag</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Change of a template</source>
        <translation>Änderung einer Vorlage</translation>
    </message>
    <message>
        <source>Removed template</source>
        <translation>Entfernte Vorlage</translation>
    </message>
    <message>
        <source>Templates of the program</source>
        <translation>Vorlagen des Programms</translation>
    </message>
    <message>
        <source>The record of %1</source>
        <translation>Die Angaben zu %1</translation>
    </message>
    <message>
        <source>A phone number or address of %1</source>
        <translation>Eine Telefonnummer oder Adresse von %1</translation>
    </message>
    <message>
        <source>A tag of %1</source>
        <translation>Ein Schlagwort von %1</translation>
    </message>
    <message>
        <source>A consent of %1</source>
        <translation>Eine Einwilligung von %1</translation>
    </message>
    <message>
        <source>An entry of %1</source>
        <translation>Ein Eintrag von %1</translation>
    </message>
    <message>
        <source>An answer of %1</source>
        <translation>Eine Antwort von %1</translation>
    </message>
    <message>
        <source>A purchase of %1</source>
        <translation>Ein Einkauf von %1</translation>
    </message>
    <message>
        <source>A follow-up of %1</source>
        <translation>Eine Wiedervorlage von %1</translation>
    </message>
    <message>
        <source>A case of %1</source>
        <translation>Ein Fall von %1</translation>
    </message>
    <message>
        <source>The staff member %1</source>
        <translation>Die Person %1</translation>
    </message>
    <message>
        <source>The topic “%1”</source>
        <translation>Das Thema „%1“</translation>
    </message>
    <message>
        <source>The tag “%1”</source>
        <translation>Das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>The own word “%1”</source>
        <translation>Das eigene Wort „%1“</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>There is nothing left to take back.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>Another window did something since: %1. Look at it; Undo takes that back now.</source>
        <translation>Ein anderes Fenster hat seither etwas getan: %1. Sehen Sie es sich an; Rückgängig nimmt jetzt das zurück.</translation>
    </message>
    <message>
        <source>The import of %1 can&apos;t be made again from here. Import the file once more.</source>
        <translation>Der Import von %1 lässt sich von hier aus nicht wiederholen. Importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation>%1: inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation>%1: nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 can&apos;t come back: something else has its name or place by now.</source>
        <translation>%1 kann nicht zurückkommen: Name oder Platz sind inzwischen vergeben.</translation>
    </message>
    <message>
        <source>%1 is in use by now: something was added to it that would be lost.</source>
        <translation>%1: inzwischen in Gebrauch; etwas, das dazukam, ginge verloren.</translation>
    </message>
    <message>
        <source>%1 belongs to something that is no longer there.</source>
        <translation>%1 gehört zu etwas, das nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Rules: 1 new follow-up.</source>
        <translation>Regeln: 1 neue Wiedervorlage.</translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n new follow-ups.</source>
        <translation>
            <numerusform>Regeln: %n neue Wiedervorlage.</numerusform>
            <numerusform>Regeln: %n neue Wiedervorlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” stays as it is</source>
        <translation>„%1“ bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was not done. why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It was taken back already, in another window.</source>
        <translation>Es wurde schon in einem anderen Fenster zurückgenommen.</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>Womit Kennzahlen gerechnet werden</translation>
    </message>
    <message>
        <source>Figures per person switched on</source>
        <translation>Zahlen je Person eingeschaltet</translation>
    </message>
    <message>
        <source>Figures per person switched off</source>
        <translation>Zahlen je Person ausgeschaltet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>call, with whom: its first words</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>There are changes that are not saved. Press Escape again to drop them.</source>
        <translation>Es gibt ungespeicherte Änderungen. Noch einmal Escape verwirft sie.</translation>
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
    <name>WorkText</name>
    <message>
        <source>Was here %1</source>
        <translation>War %1 hier</translation>
    </message>
    <message>
        <source>Left %1 %2</source>
        <comment>upset, yesterday</comment>
        <translation>Ist %2 %1 gegangen</translation>
    </message>
    <message>
        <source>Called %1</source>
        <translation>Rief %1 an</translation>
    </message>
    <message>
        <source>Was %1 on the phone %2</source>
        <comment>upset, yesterday</comment>
        <translation>War %2 am Telefon %1</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>Schrieb %1</translation>
    </message>
    <message>
        <source>Wrote %1, reads %2</source>
        <comment>yesterday, upset</comment>
        <translation>Schrieb %1, liest sich %2</translation>
    </message>
    <message>
        <source>Wrote in chat %1</source>
        <translation>Schrieb %1 im Chat</translation>
    </message>
    <message>
        <source>Wrote in chat %1, reads %2</source>
        <comment>yesterday, upset</comment>
        <translation>Schrieb %1 im Chat, liest sich %2</translation>
    </message>
    <message>
        <source>Wrote in public %1</source>
        <translation>Schrieb %1 öffentlich</translation>
    </message>
    <message>
        <source>Wrote in public %1, reads %2</source>
        <comment>yesterday, upset</comment>
        <translation>Schrieb %1 öffentlich, liest sich %2</translation>
    </message>
    <message>
        <source>Said something %1</source>
        <translation>Sagte %1 etwas</translation>
    </message>
    <message>
        <source>Was %1 %2</source>
        <comment>upset, yesterday</comment>
        <translation>War %2 %1</translation>
    </message>
    <message>
        <source>talks of leaving</source>
        <translation>spricht davon zu gehen</translation>
    </message>
    <message>
        <source>charged wrongly</source>
        <translation>falsch berechnet</translation>
    </message>
    <message>
        <source>wants the money back</source>
        <translation>möchte das Geld zurück</translation>
    </message>
    <message>
        <source>waited or asked twice</source>
        <translation>zweimal gewartet oder gefragt</translation>
    </message>
    <message numerus="yes">
        <source>waited or asked %n times</source>
        <translation>
            <numerusform>%n-mal gewartet oder gefragt</numerusform>
            <numerusform>%n-mal gewartet oder gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>had to ask again</source>
        <translation>musste noch einmal fragen</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>40 min</comment>
        <translation>wartete %1</translation>
    </message>
    <message>
        <source>had to wait</source>
        <translation>musste warten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>NPS 4 of 10</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Birthday %1, turns %2</source>
        <comment>tomorrow, 40</comment>
        <translation>Geburtstag %1, wird %2</translation>
    </message>
    <message>
        <source>Birthday %1</source>
        <comment>tomorrow</comment>
        <translation>Geburtstag %1</translation>
    </message>
    <message>
        <source>Bought here for the first time a year ago %1</source>
        <comment>tomorrow</comment>
        <translation>Kaufte hier vor einem Jahr zum ersten Mal, %1</translation>
    </message>
    <message>
        <source>Bought here for the first time %1 years ago %2</source>
        <comment>5, tomorrow</comment>
        <translation>Kaufte hier vor %1 Jahren zum ersten Mal, %2</translation>
    </message>
    <message>
        <source>Buys %1, now %2 ago</source>
        <comment>every 3 weeks; 35 days</comment>
        <translation>Kauft %1, jetzt vor %2</translation>
    </message>
    <message>
        <source>%1 likely still a customer</source>
        <comment>84 %</comment>
        <translation>%1 wahrscheinlich noch Kunde</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <comment>tyres</comment>
        <translation>Sonst %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>NPS 4 of 10: “too late”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Buys %1</source>
        <comment>every 3 weeks</comment>
        <translation>Kauft %1</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <comment>upset</comment>
        <translation>Liest sich %1</translation>
    </message>
    <message>
        <source>Promised, %1</source>
        <comment>due today</comment>
        <translation>Versprochen, %1</translation>
    </message>
    <message>
        <source>By a rule of the shop, %1</source>
        <comment>due today</comment>
        <translation>Nach einer Regel des Ladens, %1</translation>
    </message>
    <message>
        <source>Follow-up, %1</source>
        <comment>due today</comment>
        <translation>Wiedervorlage, %1</translation>
    </message>
    <message>
        <source>Nobody has answered</source>
        <translation>Niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Given %1, nobody has answered</source>
        <comment>5 days ago</comment>
        <translation>Gegeben %1, niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Late promise</source>
        <translation>Überfälliges Versprechen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Overdue follow-up</source>
        <translation>Überfällige Wiedervorlage</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Needs a human</source>
        <translation>Braucht einen Menschen</translation>
    </message>
    <message>
        <source>Detractor, not answered</source>
        <translation>Kritiker, unbeantwortet</translation>
    </message>
    <message>
        <source>Bad score, not answered</source>
        <translation>Schlechte Wertung, unbeantwortet</translation>
    </message>
    <message>
        <source>Review, not answered</source>
        <translation>Bewertung, unbeantwortet</translation>
    </message>
    <message>
        <source>Answer, not answered</source>
        <translation>Antwort, unbeantwortet</translation>
    </message>
    <message>
        <source>Late by own rhythm</source>
        <translation>Spät nach eigenem Rhythmus</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>%1, und %n weiterer</numerusform>
            <numerusform>%1, und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>16:00</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>3 hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>alle %n Tage</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>alle %n Wochen</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>alle %n Monate</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>promised, %1</source>
        <translation>versprochen, %1</translation>
    </message>
    <message>
        <source>%1, nobody has answered</source>
        <comment>5 days ago</comment>
        <translation>%1, niemand hat geantwortet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Worth a call this week</source>
        <translation>Diese Woche einen Anruf wert</translation>
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
        <source>A shop&apos;s file (default: your own shop), or tel:NUMBER to see who is calling.</source>
        <translation>Die Datei eines Ladens (sonst Ihr eigener), oder tel:NUMMER, um zu sehen, wer anruft.</translation>
    </message>
    <message>
        <source>There is no phone number in &quot;%1&quot;.</source>
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
        <source>Open another shop&apos;s file.</source>
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
            <numerusform>%1 und %2 sind wieder zwei Kunden; %n Eintrag ging zurück.</numerusform>
            <numerusform>%1 und %2 sind wieder zwei Kunden; %n Einträge gingen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since stay with %1.</source>
        <translation>
            <numerusform>%n seither geschriebener Eintrag bleibt bei %1.</numerusform>
            <numerusform>%n seither geschriebene Einträge bleiben bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted or moved meanwhile.</source>
        <translation>
            <numerusform>%n Eintrag wurde inzwischen gelöscht oder verschoben.</numerusform>
            <numerusform>%n Einträge wurden inzwischen gelöscht oder verschoben.</numerusform>
        </translation>
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
    <message>
        <source>In an entry</source>
        <translation>In einem Eintrag</translation>
    </message>
    <message>
        <source>Coun&amp;ter mode</source>
        <translation>&amp;Tresenmodus</translation>
    </message>
    <message>
        <source>Ask one question at the till, on the whole screen. Only the PIN leads back.</source>
        <translation>An der Kasse eine Frage stellen, auf dem ganzen Bildschirm. Nur die PIN führt zurück.</translation>
    </message>
    <message>
        <source>Month of the &amp;departments…</source>
        <translation>Monat der &amp;Abteilungen …</translation>
    </message>
    <message>
        <source>What each department was handed, what was answered and told back.</source>
        <translation>Was jede Abteilung bekam, was beantwortet und zurückgemeldet wurde.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Was getan wurde …</translation>
    </message>
    <message>
        <source>What was done lately, and by whom; take back several changes at once.</source>
        <translation>Was zuletzt getan wurde und von wem; mehrere Änderungen auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Accept what is offered</source>
        <translation>Angebot &amp;annehmen</translation>
    </message>
    <message>
        <source>The follow-up, the matter or the topic that the new entry is offered, dashed.</source>
        <translation>Die Wiedervorlage, das Anliegen oder das Thema, das dem neuen Eintrag angeboten wird, gestrichelt.</translation>
    </message>
    <message>
        <source>Re&amp;fuse what is offered</source>
        <translation>Angebot a&amp;blehnen</translation>
    </message>
    <message>
        <source>Take the offer away.</source>
        <translation>Das Angebot wegnehmen.</translation>
    </message>
    <message>
        <source>Insert a &amp;template</source>
        <translation>&amp;Vorlage einfügen</translation>
    </message>
    <message>
        <source>A text of the shop’s, filled in for this customer; :: in the text does the same.</source>
        <translation>Ein Text des Ladens, für diesen Kunden ausgefüllt; :: im Text tut dasselbe.</translation>
    </message>
    <message>
        <source>&amp;When it happened</source>
        <translation>&amp;Wann es war</translation>
    </message>
    <message>
        <source>Yesterday, fri 14:00, 12.3. or in 3 days; what lies ahead is a plan.</source>
        <translation>Gestern, fr 14:00, 12.3. oder in 3 Tagen; was vorausliegt, ist ein Plan.</translation>
    </message>
    <message>
        <source>How long it t&amp;ook</source>
        <translation>Wie lange es &amp;dauerte</translation>
    </message>
    <message>
        <source>5m, 1:30 or 90 s.</source>
        <translation>5m, 1:30 oder 90 s.</translation>
    </message>
    <message>
        <source>Start or stop the &amp;stopwatch</source>
        <translation>&amp;Stoppuhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Takes the time of a call.</source>
        <translation>Nimmt die Zeit eines Anrufs.</translation>
    </message>
    <message>
        <source>How long the customer wa&amp;ited</source>
        <translation>Wie lange der Kunde w&amp;artete</translation>
    </message>
    <message>
        <source>Choose the &amp;matter</source>
        <translation>An&amp;liegen wählen</translation>
    </message>
    <message>
        <source>What it goes on with or solves, or that it opens a new matter.</source>
        <translation>Was weitergeht oder gelöst wird, oder dass ein neues Anliegen beginnt.</translation>
    </message>
    <message>
        <source>With an ans&amp;wer</source>
        <translation>Mit einer An&amp;twort</translation>
    </message>
    <message>
        <source>Keep the customer’s NPS, CSAT or CES with the conversation, one key each.</source>
        <translation>NPS, CSAT oder CES des Kunden zum Gespräch behalten, je eine Taste.</translation>
    </message>
    <message>
        <source>&amp;In or out</source>
        <translation>&amp;Ein oder aus</translation>
    </message>
    <message>
        <source>Who got in touch.</source>
        <translation>Wer sich gemeldet hat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What is due, who needs a human, whom to call.</source>
        <translation>Was fällig ist, wer einen Menschen braucht, wen anrufen.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Survey answers and reviews, what waits for an answer first.</source>
        <translation>Umfrageantworten und Bewertungen, zuerst was auf Antwort wartet.</translation>
    </message>
    <message>
        <source>E&amp;xport customers…</source>
        <translation>Kunden e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write those selected, or all the list shows, to a table for other programs.</source>
        <translation>Die ausgewählten, oder alle, die die Liste zeigt, als Tabelle für andere Programme schreiben.</translation>
    </message>
    <message>
        <source>Change the initiative</source>
        <translation>Vorhaben ändern</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Something you do for some customers: a letter, a voucher, a call. Rapport watches what they spend and says whether it made a difference.</source>
        <translation>Etwas, das Sie für einige Kunden tun: ein Brief, ein Gutschein, ein Anruf. Rapport beobachtet, was sie ausgeben, und sagt, ob es einen Unterschied machte.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white or white on black, with clear edges.</source>
        <translation>Schwarz auf Weiß oder Weiß auf Schwarz, mit klaren Kanten.</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>at a visit</source>
        <translation>bei einem Besuch</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>by social media</source>
        <translation>über soziale Medien</translation>
    </message>
    <message>
        <source>by review</source>
        <translation>als Bewertung</translation>
    </message>
    <message>
        <source>by a note</source>
        <translation>als Notiz</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Gespräche importieren</translation>
    </message>
    <message>
        <source>Import survey answers</source>
        <translation>Umfrageantworten importieren</translation>
    </message>
    <message>
        <source>Import purchases</source>
        <translation>Einkäufe importieren</translation>
    </message>
    <message>
        <source>Import reviews</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Import cases</source>
        <translation>Fälle importieren</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Die Meldung</translation>
    </message>
    <message>
        <source>To the message above the page: Enter does what it offers, Escape closes it.</source>
        <translation>Zur Meldung über der Seite: Eingabe tut, was sie anbietet, Escape schließt sie.</translation>
    </message>
</context>
<context>
    <name>rapport::AnswerView</name>
    <message>
        <source>Public review</source>
        <translation>Öffentliche Bewertung</translation>
    </message>
    <message>
        <source>How much effort did it take you?</source>
        <translation>Wie viel Mühe hat es Sie gekostet?</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <comment>department, what it was asked to look at</comment>
        <translation>Für %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a survey value</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reads %1</source>
        <comment>reads upset −0.68</comment>
        <translation>liest sich %1</translation>
    </message>
    <message>
        <source>no mood was read</source>
        <translation>keine Stimmung gelesen</translation>
    </message>
    <message>
        <source>No words with it.</source>
        <translation>Keine Worte dabei.</translation>
    </message>
</context>
<context>
    <name>rapport::AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>For you on this computer; the shop&apos;s file does not change.</source>
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
    <message>
        <source>Normal</source>
        <comment>contrast</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
</context>
<context>
    <name>rapport::AskGuard</name>
    <message>
        <source>Ask anyway</source>
        <translation>Trotzdem fragen</translation>
    </message>
    <message>
        <source>Notes that you ask now. An answer they gave already you can simply save.</source>
        <translation>Notiert, dass Sie jetzt fragen. Eine schon gegebene Antwort können Sie einfach speichern.</translation>
    </message>
    <message>
        <source>Asked %1: the shop waits %2 between two questions. An answer already given is taken all the same.</source>
        <comment>12 days ago; 30 days</comment>
        <translation>Gefragt %1: Der Laden wartet %2 zwischen zwei Fragen. Eine schon gegebene Antwort wird trotzdem angenommen.</translation>
    </message>
    <message>
        <source>Asked not to be surveyed (%1).</source>
        <comment>since 3 May, said on the phone</comment>
        <translation>Möchte nicht befragt werden (%1).</translation>
    </message>
</context>
<context>
    <name>rapport::AskingCard</name>
    <message>
        <source>Asking</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What customers are asked at the counter and how often, and who looks after the answers. Every wording keeps its number with the answers given to it.</source>
        <translation>Was Kunden am Tresen gefragt werden und wie oft, und wer sich um die Antworten kümmert. Jeder Wortlaut behält seine Nummer bei den Antworten, die er bekam.</translation>
    </message>
    <message>
        <source>Ask for a word more</source>
        <translation>Um ein Wort mehr bitten</translation>
    </message>
    <message>
        <source>Ask who it was (may be left empty)</source>
        <translation>Fragen, wer es war (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Counter asks</source>
        <translation>Am Tresen fragen</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>Ask nobody within</source>
        <translation>Niemanden fragen innerhalb von</translation>
    </message>
    <message>
        <source>%1 is called</source>
        <comment>department</comment>
        <translation>%1 heißt</translation>
    </message>
    <message>
        <source>Four to twelve digits</source>
        <translation>Vier bis zwölf Ziffern</translation>
    </message>
    <message>
        <source>PIN of counter mode</source>
        <translation>PIN des Tresenmodus</translation>
    </message>
    <message>
        <source>A PIN is set. A new one replaces it.</source>
        <translation>Eine PIN ist gesetzt. Eine neue ersetzt sie.</translation>
    </message>
    <message>
        <source>Without a PIN counter mode can&apos;t be started.</source>
        <translation>Ohne PIN lässt sich der Tresenmodus nicht starten.</translation>
    </message>
    <message>
        <source>The three steps have fixed words.</source>
        <translation>Die drei Schritte haben feste Worte.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Saved what is asked</source>
        <translation>Gespeichert, was gefragt wird</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits and nothing else.</source>
        <translation>Eine PIN hat vier bis zwölf Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>PIN of counter mode set</source>
        <translation>PIN des Tresenmodus gesetzt</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>between two questions</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::AssessmentDialog</name>
    <message>
        <source>How did we do lately?</source>
        <translation>Wie waren wir zuletzt?</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Das ganze Team</translation>
    </message>
    <message>
        <source>From 1 (not at all) to 5 (entirely). It stands beside what customers say; a shop index of our own, no validated scale.</source>
        <translation>Von 1 (gar nicht) bis 5 (ganz). Es steht neben dem, was Kunden sagen; ein eigener Index des Ladens, keine geprüfte Skala.</translation>
    </message>
    <message>
        <source>&amp;Who answers</source>
        <translation>&amp;Wer antwortet</translation>
    </message>
    <message>
        <source>Customers felt &amp;listened to</source>
        <translation>Kunden fühlten, dass wir &amp;zuhören</translation>
    </message>
    <message>
        <source>Customers felt &amp;understood</source>
        <translation>Kunden fühlten sich &amp;verstanden</translation>
    </message>
    <message>
        <source>Customers felt &amp;cared for</source>
        <translation>Kunden fühlten sich &amp;umsorgt</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
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
    <name>rapport::CallQuestion</name>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: asked not to be called</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Don&apos;t call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail instead</source>
        <translation>Stattdessen eine E-Mail schreiben</translation>
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
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>rapport::ChatCustomerSearch</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
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
    <message>
        <source>Find another customer</source>
        <translation>Anderen Kunden suchen</translation>
    </message>
    <message>
        <source>The chat was written by %1. Is that %2?</source>
        <translation>Den Chat hat %1 geschrieben. Ist das %2?</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
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
        <source>This computer&apos;s (%1)</source>
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
    <message>
        <source>As of today, over all months. Purchases have no channel, topic or member of staff: those filters narrow nothing here.</source>
        <translation>Stand heute, über alle Monate. Einkäufe haben weder Kanal noch Thema noch Person: diese Filter grenzen hier nichts ein.</translation>
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
        <source>The entry was not saved</source>
        <translation>Der Eintrag wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>What you are writing could not be put on disk as a draft. Keep the window open, or save it now.</source>
        <translation>Was Sie schreiben, konnte nicht als Entwurf gesichert werden. Lassen Sie das Fenster offen, oder speichern Sie jetzt.</translation>
    </message>
    <message>
        <source>Insert a text of the shop’s; type :: where it shall stand (Alt+R)</source>
        <translation>Einen Text des Ladens einfügen; tippen Sie ::, wo er stehen soll (Alt+R)</translation>
    </message>
    <message>
        <source>Opening copied</source>
        <translation>Einstieg kopiert</translation>
    </message>
    <message>
        <source>Choose the customer’s answer first, or take “Answer” away again (Alt+A)</source>
        <translation>Wählen Sie erst die Antwort des Kunden, oder nehmen Sie „Antwort“ wieder weg (Alt+A)</translation>
    </message>
    <message>
        <source>Planned: nothing was said yet</source>
        <translation>Geplant: noch wurde nichts gesagt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Promised: follow up %1</source>
        <comment>a day</comment>
        <translation>Versprochen: Wiedervorlage %1</translation>
    </message>
    <message>
        <source>%1 Click or Alt+Enter to accept, Delete to refuse</source>
        <translation>%1 Klick oder Alt+Eingabe nimmt an, Entf lehnt ab</translation>
    </message>
    <message>
        <source>Nothing is offered right now.</source>
        <translation>Gerade wird nichts angeboten.</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <comment>a day, or day and time</comment>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of contact, what is planned</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rapport::ConsentDialog</name>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>What %1 agreed to</source>
        <translation>Womit %1 einverstanden war</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>einverstanden</translation>
    </message>
    <message>
        <source>does not want it</source>
        <translation>möchte das nicht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Said how</source>
        <translation>Gesagt wie</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>What was said could not be read</source>
        <translation>Was gesagt wurde, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day: what, said how</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>The consent was not noted</source>
        <translation>Die Einwilligung wurde nicht notiert</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Notiert: %1</translation>
    </message>
</context>
<context>
    <name>rapport::ConsentMark</name>
    <message>
        <source>Consent: %1, %2</source>
        <comment>no calls, since 3 May</comment>
        <translation>Einwilligung: %1, %2</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Einverstanden %1</translation>
    </message>
    <message>
        <source>Does not want it, %1</source>
        <translation>Möchte das nicht, %1</translation>
    </message>
</context>
<context>
    <name>rapport::ContactFacts</name>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Wartete</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
    <message>
        <source>How long it took: 5m, 1:30, 90 s (Alt+T; Alt+S takes the time)</source>
        <translation>Wie lange es dauerte: 5m, 1:30, 90 s (Alt+T; Alt+S nimmt die Zeit)</translation>
    </message>
    <message>
        <source>How long the customer had waited</source>
        <translation>Wie lange der Kunde gewartet hatte</translation>
    </message>
    <message>
        <source>How long the customer had waited: 5m, 1:30, 90 s (Alt+W)</source>
        <translation>Wie lange der Kunde gewartet hatte: 5m, 1:30, 90 s (Alt+W)</translation>
    </message>
    <message>
        <source>Keep the customer’s answer to a question with it: NPS, CSAT, CES (Alt+A)</source>
        <translation>Die Antwort des Kunden auf eine Frage mit behalten: NPS, CSAT, CES (Alt+A)</translation>
    </message>
    <message>
        <source>“%1” is no time: write “yesterday”, “fri 14:00”, “12.3.” or “in 3 days”</source>
        <translation>„%1“ ist keine Zeit: schreiben Sie „gestern“, „fr 14:00“, „12.3.“ oder „in 3 Tagen“</translation>
    </message>
    <message>
        <source>“%1” is no span of time: write 5m, 1:30 or 90 s</source>
        <translation>„%1“ ist keine Dauer: schreiben Sie 5m, 1:30 oder 90 s</translation>
    </message>
    <message>
        <source>That lies ahead: it can be kept once it has happened</source>
        <translation>Das liegt voraus: es lässt sich behalten, wenn es geschehen ist</translation>
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
        <source>The customer got in touch. Click if we did (Alt+I).</source>
        <translation>Der Kunde hat sich gemeldet. Klicken, wenn wir es waren (Alt+I).</translation>
    </message>
    <message>
        <source>We got in touch. Click if the customer did (Alt+I).</source>
        <translation>Wir haben uns gemeldet. Klicken, wenn es der Kunde war (Alt+I).</translation>
    </message>
    <message>
        <source>The planned time has passed: this will be saved as what happened, %1. Save once more, or choose another time.</source>
        <comment>a day, or day and time</comment>
        <translation>Die geplante Zeit ist vorbei: Dies wird als Geschehenes gespeichert, %1. Speichern Sie noch einmal, oder wählen Sie eine andere Zeit.</translation>
    </message>
</context>
<context>
    <name>rapport::ContractDialog</name>
    <message>
        <source>ends, last day</source>
        <translation>endet, letzter Tag</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Membership, care plan, subscription (may stay empty)</source>
        <translation>Mitgliedschaft, Wartung, Abonnement (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For one that never was. One that is over has a last day.</source>
        <translation>Für einen, den es nie gab. Ein beendeter hat einen letzten Tag.</translation>
    </message>
    <message>
        <source>Its last day can&apos;t be before its first.</source>
        <translation>Der letzte Tag kann nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>The contract was not saved</source>
        <translation>Der Vertrag wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>rapport::ContractMenu</name>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>contract, first day, last day</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>contract, first day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>Neuer Vertrag …</translation>
    </message>
</context>
<context>
    <name>rapport::CounterWindow</name>
    <message>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Staff: hold here and type the PIN to leave</source>
        <translation>Mitarbeitende: hier gedrückt halten und die PIN tippen, um zu gehen</translation>
    </message>
    <message>
        <source>Counter mode</source>
        <translation>Tresenmodus</translation>
    </message>
    <message>
        <source>Thank you. Would you like to say why?</source>
        <translation>Danke. Möchten Sie sagen, warum?</translation>
    </message>
    <message>
        <source>What you would like to say</source>
        <translation>Was Sie sagen möchten</translation>
    </message>
    <message>
        <source>In your own words, or leave it empty</source>
        <translation>In Ihren eigenen Worten, oder lassen Sie es leer</translation>
    </message>
    <message>
        <source>If you want us to come back to you: your phone number, e-mail address or name</source>
        <translation>Wenn wir uns bei Ihnen melden sollen: Ihre Telefonnummer, E-Mail-Adresse oder Ihr Name</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>We read every answer.</source>
        <translation>Wir lesen jede Antwort.</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>One tap is enough.</source>
        <translation>Einmal tippen genügt.</translation>
    </message>
    <message>
        <source>One tap is enough. No name is kept.</source>
        <translation>Einmal tippen genügt. Kein Name wird behalten.</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>Sehr unzufrieden</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Very happy</source>
        <translation>Sehr zufrieden</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>strongly disagree</source>
        <translation>stimme gar nicht zu</translation>
    </message>
    <message>
        <source>strongly agree</source>
        <translation>stimme ganz zu</translation>
    </message>
    <message>
        <source>Did you feel listened to?</source>
        <translation>Fanden Sie, dass man Ihnen zuhörte?</translation>
    </message>
    <message>
        <source>Did you feel understood?</source>
        <translation>Fühlten Sie sich verstanden?</translation>
    </message>
    <message>
        <source>Did you feel cared for?</source>
        <translation>Fühlten Sie sich umsorgt?</translation>
    </message>
    <message>
        <source>%1 of %2. No name is kept.</source>
        <comment>step, steps</comment>
        <translation>%1 von %2. Kein Name wird behalten.</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr</translation>
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
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
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
    <message>
        <source>Opening copied</source>
        <translation>Einstieg kopiert</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerDialog</name>
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
        <source>%1 (%2)</source>
        <comment>name, phone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Puts what you typed beside what is known and shows it before anything is stored</source>
        <translation>Legt das Getippte neben das Bekannte und zeigt es, bevor etwas gespeichert wird</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, reasons</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add this to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Maybe already here: %1</source>
        <translation>Vielleicht schon hier: %1</translation>
    </message>
    <message>
        <source>It was changed meanwhile. What you did not touch shows the new version; look through it and save again.</source>
        <translation>Das wurde inzwischen geändert. Was Sie nicht angefasst haben, zeigt den neuen Stand; sehen Sie es durch und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a field and what stands there now</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Changed on both sides, yours stands here: %1.</source>
        <translation>Auf beiden Seiten geändert, hier steht Ihre Fassung: %1.</translation>
    </message>
</context>
<context>
    <name>rapport::CustomerFilterMenu</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>Any mood</source>
        <translation>Jede Stimmung</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New segment…</source>
        <translation>Neues Segment …</translation>
    </message>
    <message>
        <source>Edit “%1”…</source>
        <translation>„%1“ bearbeiten …</translation>
    </message>
    <message>
        <source>Duplicate “%1”…</source>
        <translation>„%1“ verdoppeln …</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jedes Schlagwort</translation>
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
        <source>Dial with the desktop&apos;s phone program</source>
        <translation>Mit dem Telefonprogramm des Desktops wählen</translation>
    </message>
    <message>
        <source>There is no phone number yet</source>
        <translation>Es gibt noch keine Telefonnummer</translation>
    </message>
    <message>
        <source>Write with the desktop&apos;s mail program</source>
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
        <source>Edit the customer…</source>
        <translation>Kunden bearbeiten …</translation>
    </message>
    <message>
        <source>The tags were not changed</source>
        <translation>Die Schlagwörter wurden nicht geändert</translation>
    </message>
    <message>
        <source>Consents, contracts and more</source>
        <translation>Einwilligungen, Verträge und mehr</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>+ consent</source>
        <translation>+ Einwilligung</translation>
    </message>
    <message>
        <source>Note a consent</source>
        <translation>Einwilligung notieren</translation>
    </message>
    <message>
        <source>Consents…</source>
        <translation>Einwilligungen …</translation>
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
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Put a tag on…</source>
        <translation>Schlagwort vergeben …</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Schlagwort entfernen …</translation>
    </message>
    <message>
        <source>Export those selected…</source>
        <translation>Ausgewählte exportieren …</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>The tags were not changed</source>
        <translation>Die Schlagwörter wurden nicht geändert</translation>
    </message>
    <message>
        <source>Nobody of them had the tag</source>
        <translation>Niemand von ihnen hatte das Schlagwort</translation>
    </message>
    <message>
        <source>They all had the tag already</source>
        <translation>Alle hatten das Schlagwort schon</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Kunden exportieren</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n customers written to %1</source>
        <translation>
            <numerusform>%n Kunde nach %1 geschrieben</numerusform>
            <numerusform>%n Kunden nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The segment was not deleted</source>
        <translation>Das Segment wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Nobody is in “%1”. This leaves nobody: %2</source>
        <translation>Niemand ist in „%1“. Das lässt niemanden übrig: %2</translation>
    </message>
    <message>
        <source>Nobody is in “%1” now.</source>
        <translation>Gerade ist niemand in „%1“.</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>Diese beiden zusammenführen …</translation>
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
    <name>rapport::CustomerPicker</name>
    <message>
        <source>Find customers to pick</source>
        <translation>Kunden zum Auswählen suchen</translation>
    </message>
    <message>
        <source>Name, phone number or e-mail</source>
        <translation>Name, Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Customers to pick</source>
        <translation>Kunden zum Auswählen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer, phone</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody picked yet</source>
        <translation>Noch niemand ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
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
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The customer was merged into this one.</source>
        <translation>Der Kunde wurde mit diesem zusammengeführt.</translation>
    </message>
    <message>
        <source>The customer is not in the shop any more.</source>
        <translation>Diesen Kunden gibt es nicht mehr.</translation>
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
    <name>rapport::DepartmentsDialog</name>
    <message>
        <source>Month of the departments</source>
        <translation>Monat der Abteilungen</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>What was handed over</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>The month could not be read</source>
        <translation>Der Monat konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing was handed to %1 in this month.</source>
        <translation>An %1 wurde in diesem Monat nichts gegeben.</translation>
    </message>
    <message>
        <source>Handed to %1, oldest first.</source>
        <translation>An %1 gegeben, älteste zuerst.</translation>
    </message>
    <message>
        <source>Save the month of the departments</source>
        <translation>Monat der Abteilungen speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
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
    <message>
        <source>The segments to start with were not made</source>
        <translation>Die Segmente für den Anfang wurden nicht angelegt</translation>
    </message>
    <message>
        <source>Counter mode was not started</source>
        <translation>Der Tresenmodus wurde nicht gestartet</translation>
    </message>
    <message numerus="yes">
        <source>%n answers given at the counter could not be stored. Check that the disk has room and the file can be written.</source>
        <translation>
            <numerusform>%n am Tresen gegebene Antwort konnte nicht gespeichert werden. Prüfen Sie, ob der Datenträger Platz hat und die Datei geschrieben werden kann.</numerusform>
            <numerusform>%n am Tresen gegebene Antworten konnten nicht gespeichert werden. Prüfen Sie, ob der Datenträger Platz hat und die Datei geschrieben werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>The rules to start with were not put into your language</source>
        <translation>Die mitgelieferten Regeln wurden nicht in Ihre Sprache übertragen</translation>
    </message>
    <message>
        <source>Leave it and go on</source>
        <translation>So lassen und weiter</translation>
    </message>
    <message>
        <source>Left as it is: %1. Undo goes on beyond it.</source>
        <translation>Bleibt, wie es ist: %1. Rückgängig macht dahinter weiter.</translation>
    </message>
    <message>
        <source>The list of changes was not written</source>
        <translation>Die Liste der Änderungen wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Counter mode could not go on</source>
        <translation>Der Tresenmodus konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Counter mode</source>
        <translation>Tresenmodus</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>A call from %1: who it is shows once a shop is open.</source>
        <translation>Ein Anruf von %1: Wer es ist, wird gezeigt, sobald ein Laden geöffnet ist.</translation>
    </message>
</context>
<context>
    <name>rapport::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>rapport::Dialling</name>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no phone number yet</source>
        <translation>Es gibt noch keine Telefonnummer</translation>
    </message>
    <message>
        <source>There is no e-mail address yet</source>
        <translation>Es gibt noch keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mind: this customer does not want e-mail</source>
        <translation>Achtung: dieser Kunde möchte keine E-Mail</translation>
    </message>
    <message>
        <source>asked not to be called on this number</source>
        <translation>möchte unter dieser Nummer nicht angerufen werden</translation>
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
        <source>There is no mail program that opens addresses. The address is %1, and your text is on the clipboard.</source>
        <translation>Kein Mailprogramm öffnet Adressen. Die Adresse ist %1, und Ihr Text ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1. Your text is on the clipboard.</source>
        <comment>Mind: this customer does not want e-mail</comment>
        <translation>%1. Ihr Text liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>A letter to %1 is open, and your text is on the clipboard to be pasted. Save it here once it is sent.</source>
        <translation>Ein Brief an %1 ist offen, und Ihr Text liegt zum Einfügen in der Zwischenablage. Speichern Sie ihn hier, wenn er verschickt ist.</translation>
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
    <message>
        <source>After no touchpoint 10 customers said something, and 10 elsewhere.</source>
        <translation>Nach keinem Berührungspunkt haben 10 Kunden etwas gesagt, und 10 anderswo.</translation>
    </message>
    <message>
        <source>What had happened before</source>
        <translation>Was davor geschehen war</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>In welchen Worten</translation>
    </message>
    <message>
        <source>No word or phrase that 10 customers used goes with the mood by more than chance. Words that carry a mood themselves are left out, and so are names.</source>
        <translation>Kein Wort und keine Wendung, die 10 Kunden benutzten, geht mehr als zufällig mit der Stimmung einher. Wörter, die selbst eine Stimmung tragen, sind ausgelassen, und Namen auch.</translation>
    </message>
    <message>
        <source>Used by 10 customers or more each; words that carry a mood themselves and names are left out. These go together with the mood; none is said to cause it.</source>
        <translation>Je von 10 Kunden oder mehr benutzt; Wörter, die selbst eine Stimmung tragen, und Namen sind ausgelassen. Diese gehen mit der Stimmung einher; keines wird als Ursache bezeichnet.</translation>
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
        <source>Phones, e-mails, tags, consents and notes of both are kept, and all entries move. Ctrl+Z, or the customer&apos;s menu at any later time, makes them two again.</source>
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
            <numerusform>%n Wert, den sehr viele Kunden teilen, wurde übergangen.</numerusform>
            <numerusform>%n Werte, die sehr viele Kunden teilen, wurden übergangen.</numerusform>
        </translation>
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
            <numerusform>%n Kunde durchgesehen.</numerusform>
            <numerusform>%n Kunden durchgesehen.</numerusform>
        </translation>
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
            <numerusform>%n Paar könnte dieselbe Person sein.</numerusform>
            <numerusform>%n Paare könnten dieselbe Person sein.</numerusform>
        </translation>
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
    <message>
        <source>Merge two customers</source>
        <translation>Zwei Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Nothing but your choice says that they are the same person: look at both first.</source>
        <translation>Nur Ihre Wahl spricht dafür, dass es dieselbe Person ist: Sehen Sie sich erst beide an.</translation>
    </message>
</context>
<context>
    <name>rapport::EffectBar</name>
    <message>
        <source>Difference %1, between %2 and %3</source>
        <comment>value, ends of its range</comment>
        <translation>Unterschied %1, zwischen %2 und %3</translation>
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
    <name>rapport::EventsDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>New opening hours, a move, a new colleague: marked on every chart by month, so that a change can be seen beside what happened. Initiatives are marked by themselves.</source>
        <translation>Neue Öffnungszeiten, ein Umzug, eine neue Kollegin: auf jedem Monatsdiagramm markiert, damit eine Änderung neben dem steht, was geschah. Vorhaben werden von selbst markiert.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Write down what happened, and when.</source>
        <translation>Noch ist nichts markiert. Schreiben Sie auf, was geschah, und wann.</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Tag des Ereignisses</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was war</translation>
    </message>
    <message>
        <source>What happened, in a few words</source>
        <translation>Was geschah, in wenigen Worten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>Wählen Sie zuerst ein Ereignis.</translation>
    </message>
    <message>
        <source>Write what happened, in a few words.</source>
        <translation>Schreiben Sie in wenigen Worten, was geschah.</translation>
    </message>
    <message>
        <source>The event was not changed</source>
        <translation>Das Ereignis wurde nicht geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, event</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackDelegate</name>
    <message>
        <source>Waiting for an answer, longest first</source>
        <translation>Wartet auf Antwort, längste zuerst</translation>
    </message>
    <message>
        <source>Answered, not yet told back</source>
        <translation>Beantwortet, noch nicht berichtet</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>ohne Worte</translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackDetail</name>
    <message>
        <source>Open customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Was davor war</translation>
    </message>
    <message>
        <source>Told back to the customer</source>
        <translation>Dem Kunden berichtet</translation>
    </message>
    <message>
        <source>Mark as answered</source>
        <translation>Als beantwortet markieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Im Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What went wrong, that you are sorry, and what changes</source>
        <translation>Was schiefging, dass es Ihnen leidtut, und was sich ändert</translation>
    </message>
    <message>
        <source>Escape again goes back to the list. What you wrote stays.</source>
        <translation>Noch einmal Escape führt zurück zur Liste. Was Sie geschrieben haben, bleibt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Inserts a text of the shop’s; :: in the text does the same</source>
        <translation>Fügt einen Text des Ladens ein; :: im Text tut dasselbe</translation>
    </message>
    <message>
        <source>What the department should look at</source>
        <translation>Was sich die Abteilung ansehen soll</translation>
    </message>
    <message>
        <source>What should they look at?</source>
        <translation>Was soll sie sich ansehen?</translation>
    </message>
    <message>
        <source>Plans this follow-up (Ctrl+Shift+F)</source>
        <translation>Plant diese Wiedervorlage (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Passed to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>They know what came of it (Ctrl+T)</source>
        <translation>Sie wissen, was daraus wurde (Strg+T)</translation>
    </message>
    <message>
        <source>Without words: answered by other means, or there is nothing to say (Ctrl+D)</source>
        <translation>Ohne Worte: anders beantwortet, oder es gibt nichts zu sagen (Strg+D)</translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation>Die Antwort konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Marked as answered, %1.</source>
        <comment>day</comment>
        <translation>Als beantwortet markiert, %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, what was written</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hands it to this department, once more takes it back (Ctrl+Shift+%1)</source>
        <translation>Gibt es an diese Abteilung, noch einmal nimmt es zurück (Strg+Umschalt+%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, follow-up</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Keeps it on the customer&apos;s timeline and marks this as answered</source>
        <translation>Behält es im Verlauf des Kunden und markiert das hier als beantwortet</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>Erst die Antwort schreiben</translation>
    </message>
    <message>
        <source>The answer was not saved</source>
        <translation>Die Antwort wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The answer is on the clipboard. Save it here once it is sent.</source>
        <translation>Die Antwort ist in der Zwischenablage. Speichern Sie sie hier, wenn sie verschickt ist.</translation>
    </message>
    <message>
        <source>That was not saved</source>
        <translation>Das wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>It was not handed on</source>
        <translation>Es wurde nicht weitergegeben</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>Die Notiz wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Did the message reach them?</source>
        <translation>Hat die Nachricht sie erreicht?</translation>
    </message>
    <message>
        <source>Call back about the answer</source>
        <translation>Wegen der Antwort zurückrufen</translation>
    </message>
    <message>
        <source>The follow-up was not planned</source>
        <translation>Die Wiedervorlage wurde nicht geplant</translation>
    </message>
    <message>
        <source>Delete this answer</source>
        <translation>Diese Antwort löschen</translation>
    </message>
    <message>
        <source>Deletes this answer, a test or a prank at the counter; it counts no more (Delete in the list)</source>
        <translation>Löscht diese Antwort, etwa einen Versuch oder Scherz am Tresen; sie zählt nicht mehr (Entf in der Liste)</translation>
    </message>
    <message>
        <source>The answer was not deleted</source>
        <translation>Die Antwort wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>What you are writing could not be put on disk as a draft. Keep the window open, or save it now.</source>
        <translation>Was Sie schreiben, konnte nicht als Entwurf gesichert werden. Lassen Sie das Fenster offen, oder speichern Sie jetzt.</translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackList</name>
    <message>
        <source>CES</source>
        <translation>CES</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The answers could not be read</source>
        <translation>Die Antworten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Counter mode</source>
        <translation>Tresenmodus</translation>
    </message>
    <message>
        <source>Ask one question at the till, on the whole screen. Only the PIN leads back.</source>
        <translation>An der Kasse eine Frage stellen, auf dem ganzen Bildschirm. Nur die PIN führt zurück.</translation>
    </message>
    <message>
        <source>Words, or a customer&apos;s name</source>
        <translation>Wörter, oder der Name eines Kunden</translation>
    </message>
    <message>
        <source>Narrow the answers</source>
        <translation>Antworten eingrenzen</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Told back</source>
        <translation>Rückmeldung gegeben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>letzter %n Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the answers</source>
        <translation>Antworten filtern</translation>
    </message>
    <message>
        <source>Filtered by %1</source>
        <translation>Gefiltert nach %1</translation>
    </message>
    <message>
        <source>Unanswered %1</source>
        <translation>Unbeantwortet %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Any department or none</source>
        <translation>Jede Abteilung oder keine</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Find words…</source>
        <translation>Wörter suchen …</translation>
    </message>
    <message>
        <source>Month of the departments…</source>
        <translation>Monat der Abteilungen …</translation>
    </message>
    <message>
        <source>Set aside what is old…</source>
        <translation>Altes zur Seite legen …</translation>
    </message>
    <message>
        <source>No answer matches what the list is narrowed to.</source>
        <translation>Keine Antwort passt zu dieser Eingrenzung.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle davon zeigen</translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation>Nichts wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Alle Antworten zeigen</translation>
    </message>
    <message>
        <source>There is nothing here yet. Answers come from the composer, from files and from counter mode.</source>
        <translation>Hier ist noch nichts. Antworten kommen aus dem Eingabefeld, aus Dateien und aus dem Tresenmodus.</translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackPage</name>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message numerus="yes">
        <source>Everything that has been waiting for more than %n days is marked as answered. One undo brings it back.</source>
        <translation>
            <numerusform>Alles, was seit mehr als %n Tag wartet, wird als beantwortet markiert. Einmal Rückgängig bringt es zurück.</numerusform>
            <numerusform>Alles, was seit mehr als %n Tagen wartet, wird als beantwortet markiert. Einmal Rückgängig bringt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Zur Seite legen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>That was not saved</source>
        <translation>Das wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing has been waiting that long.</source>
        <translation>So lange hat nichts gewartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers set aside.</source>
        <translation>
            <numerusform>%n Antwort zur Seite gelegt.</numerusform>
            <numerusform>%n Antworten zur Seite gelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::FiguresCard</name>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>What Insights, the forecasts and the monthly report count with.</source>
        <translation>Womit Einblicke, Prognosen und Monatsbericht rechnen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Quiet days after a contact</source>
        <translation>Tage Ruhe nach einem Kontakt</translation>
    </message>
    <message>
        <source>A first contact counts as enough after so many days without another: %1 to %2.</source>
        <translation>Nach so vielen Tagen ohne einen weiteren gilt der erste Kontakt als ausreichend: %1 bis %2.</translation>
    </message>
    <message>
        <source>Margin on a sale (%)</source>
        <translation>Marge je Verkauf (%)</translation>
    </message>
    <message>
        <source>What stays with you of an amount. Expected values are worked out with it; at 100 they are revenue.</source>
        <translation>Was Ihnen von einem Betrag bleibt. Erwartete Werte werden damit gerechnet; bei 100 sind sie Umsatz.</translation>
    </message>
    <message>
        <source>Discount per month (%)</source>
        <translation>Abzinsung je Monat (%)</translation>
    </message>
    <message>
        <source>What comes a month later counts so much less in what a customer is worth.</source>
        <translation>Um so viel weniger zählt beim Wert eines Kunden, was einen Monat später kommt.</translation>
    </message>
    <message>
        <source>A number from 0 to 100.</source>
        <translation>Eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>A whole number of days from %1 to %2.</source>
        <translation>Eine ganze Zahl von Tagen, von %1 bis %2.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Saved what figures are counted with</source>
        <translation>Gespeichert, womit Kennzahlen gerechnet werden</translation>
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
    <message>
        <source>This sheet does not depend on it.</source>
        <translation>Dieses Blatt hängt nicht davon ab.</translation>
    </message>
</context>
<context>
    <name>rapport::HistoryDialog</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, neuestes zuerst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Was getan wurde, konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
        <source>The newest %1 changes, newest first. Choose one to go back to the time before it.</source>
        <translation>Die neuesten %1 Änderungen, neueste zuerst. Wählen Sie eine, um in die Zeit davor zurückzugehen.</translation>
    </message>
    <message>
        <source>Newest first. Choose a change to go back to the time before it.</source>
        <translation>Neueste zuerst. Wählen Sie eine Änderung, um in die Zeit davor zurückzugehen.</translation>
    </message>
    <message>
        <source>Make this change again</source>
        <translation>Diese Änderung wieder machen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n changes again</source>
        <translation>
            <numerusform>%n Änderung wieder machen</numerusform>
            <numerusform>%n Änderungen wieder machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back this change</source>
        <translation>Diese Änderung zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back to here: %n changes</source>
        <translation>
            <numerusform>Bis hierher zurücknehmen: %n Änderung</numerusform>
            <numerusform>Bis hierher zurücknehmen: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1: dismissed on the Today page, one by one</source>
        <translation>%1: einzeln auf der Seite „Heute“ zu erledigen</translation>
    </message>
    <message>
        <source>Leave it and go on</source>
        <translation>So lassen und weiter</translation>
    </message>
    <message>
        <source>The list of changes was not written</source>
        <translation>Die Liste der Änderungen wurde nicht geschrieben</translation>
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
    <name>rapport::InitiativeCard</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is in %1</source>
        <translation>Wer in %1 ist</translation>
    </message>
    <message>
        <source>The customers it is for, as a list</source>
        <translation>Die Kunden, für die es ist, als Liste</translation>
    </message>
    <message>
        <source>Change, close or delete %1</source>
        <translation>%1 ändern, schließen oder löschen</translation>
    </message>
    <message>
        <source>Change, close or delete</source>
        <translation>Ändern, schließen oder löschen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Wer dabei ist …</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Wieder beobachten</translation>
    </message>
    <message>
        <source>Close: watch no longer</source>
        <translation>Schließen: nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>rapport::InitiativeDialog</name>
    <message>
        <source>ends on</source>
        <translation>endet am</translation>
    </message>
    <message>
        <source>&amp;Half of them, drawn by lot now; the others are left alone</source>
        <translation>Die &amp;Hälfte davon, jetzt ausgelost; die anderen bleiben in Ruhe</translation>
    </message>
    <message>
        <source>A&amp;ll of them; compared with others like them</source>
        <translation>&amp;Alle; verglichen mit anderen wie ihnen</translation>
    </message>
    <message numerus="yes">
        <source>for %n days from the start</source>
        <translation>
            <numerusform>für %n Tag ab dem Beginn</numerusform>
            <numerusform>für %n Tage ab dem Beginn</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Draw the half and keep it</source>
        <translation>Hälfte auslosen und festhalten</translation>
    </message>
    <message>
        <source>Keep the initiative</source>
        <translation>Vorhaben festhalten</translation>
    </message>
    <message>
        <source>Who is in it was decided when it was noted.</source>
        <translation>Wer dabei ist, wurde beim Notieren entschieden.</translation>
    </message>
    <message>
        <source>It has started: choosing this afterwards would choose the result.</source>
        <translation>Sie hat begonnen: jetzt zu wählen hieße das Ergebnis wählen.</translation>
    </message>
    <message>
        <source>The initiative was not kept</source>
        <translation>Das Vorhaben wurde nicht festgehalten</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Mit Schlagwort %1</translation>
    </message>
    <message>
        <source>Picked by hand…</source>
        <translation>Von Hand gewählt …</translation>
    </message>
    <message>
        <source>Spring letter, voucher for regulars …</source>
        <translation>Frühjahrsbrief, Gutschein für Stammkunden …</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>All it cost, in %1: printing, postage, hours, discounts</source>
        <translation>Alles, was es kostete, in %1: Druck, Porto, Stunden, Nachlässe</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Kosten</translation>
    </message>
    <message>
        <source>&#xa0;%</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>What stays with you of an amount sold, after goods and materials</source>
        <translation>Was Ihnen von einem Betrag bleibt, nach Waren und Material</translation>
    </message>
    <message>
        <source>&amp;Margin</source>
        <translation>&amp;Marge</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>for a year from the start</source>
        <translation>für ein Jahr ab dem Beginn</translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks from the start</source>
        <translation>
            <numerusform>für %n Woche ab dem Beginn</numerusform>
            <numerusform>für %n Wochen ab dem Beginn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Beo&amp;bachten</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>The only way to be sure that nothing else made the difference</source>
        <translation>Der einzige Weg, sicher zu sein, dass nichts anderes den Unterschied machte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Tag for those it is done for, to find them (may stay empty)</source>
        <translation>Schlagwort für jene, für die es getan wird, um sie zu finden (darf leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
</context>
<context>
    <name>rapport::InitiativeSheet</name>
    <message>
        <source>New initiative…</source>
        <translation>Neues Vorhaben …</translation>
    </message>
    <message>
        <source>What an action cost and brought. Surest is to draw a half by lot before it starts: the other half shows what would have happened anyway.</source>
        <translation>Was ein Vorhaben kostete und brachte. Am sichersten ist, vor dem Beginn eine Hälfte auszulosen: die andere Hälfte zeigt, was ohnehin geschehen wäre.</translation>
    </message>
    <message>
        <source>Draw half of your customers by lot before a letter or a voucher goes out, and see here what it brought for what it cost.</source>
        <translation>Losen Sie die Hälfte Ihrer Kunden aus, bevor ein Brief oder Gutschein hinausgeht, und sehen Sie hier, was er für seine Kosten brachte.</translation>
    </message>
    <message>
        <source>Whatever the period, of all customers.</source>
        <translation>Unabhängig vom Zeitraum, über alle Kunden.</translation>
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
        <source>The figures could not be read</source>
        <translation>Die Zahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What happened to the shop, marked on every chart: new opening hours, a move</source>
        <translation>Was dem Laden geschah, auf jedem Diagramm markiert: neue Öffnungszeiten, ein Umzug</translation>
    </message>
    <message>
        <source>Shown as it was before the last change; being brought up to date.</source>
        <translation>Gezeigt, wie es vor der letzten Änderung war; wird auf den Stand gebracht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) from long before (%1) left out; “From … to …” shows those months.</source>
        <translation>
            <numerusform>%n Eintrag von lange davor (%1) weggelassen; „Von … bis …“ zeigt jene Monate.</numerusform>
            <numerusform>%n Einträge von lange davor (%1) weggelassen; „Von … bis …“ zeigt jene Monate.</numerusform>
        </translation>
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
    <message>
        <source>This can&apos;t be told for one channel, topic or person alone.</source>
        <translation>Das lässt sich nicht für einen Kanal, ein Thema oder eine Person allein sagen.</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>alle Kunden</translation>
    </message>
    <message>
        <source>With this filter nothing is left in these months.</source>
        <translation>Mit diesem Filter bleibt in diesen Monaten nichts übrig.</translation>
    </message>
</context>
<context>
    <name>rapport::JourneySheet</name>
    <message>
        <source>Points where customers and shop meet, in the order customers usually come by them.</source>
        <translation>Punkte, an denen Kunden und Laden sich begegnen, in der Reihenfolge, in der Kunden meist daran vorbeikommen.</translation>
    </message>
    <message>
        <source>No customer came by anything in these months. Write down a call or a visit, or bring in orders.</source>
        <translation>In diesen Monaten kam kein Kunde an etwas vorbei. Schreiben Sie einen Anruf oder Besuch auf, oder holen Sie Bestellungen herein.</translation>
    </message>
    <message>
        <source>No touchpoint has 10 customers who said something before it and at it or after it.</source>
        <translation>Kein Berührungspunkt hat 10 Kunden, die davor und dabei oder danach etwas sagten.</translation>
    </message>
    <message>
        <source>After no touchpoint 10 customers said something, and 10 elsewhere.</source>
        <translation>Nach keinem Berührungspunkt haben 10 Kunden etwas gesagt, und 10 anderswo.</translation>
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
        <source>Active: bought in the last %n days, the shop&apos;s own rhythm.</source>
        <translation>
            <numerusform>Aktiv: gekauft in den letzten %n Tagen, im eigenen Rhythmus des Ladens.</numerusform>
            <numerusform>Aktiv: gekauft in den letzten %n Tagen, im eigenen Rhythmus des Ladens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who recommends the shop shows once customers bring others, or praise it in public. Bring in reviews, or note who sent whom.</source>
        <translation>Wer den Laden empfiehlt, zeigt sich, sobald Kunden andere bringen oder öffentlich loben. Holen Sie Bewertungen herein, oder notieren Sie, wer wen geschickt hat.</translation>
    </message>
    <message>
        <source>No contract ran in these months.</source>
        <translation>In diesen Monaten lief kein Vertrag.</translation>
    </message>
    <message>
        <source>%1 of the %2 contracts needed to say how long they last.</source>
        <translation>%1 der %2 Verträge, die nötig sind, um zu sagen, wie lange sie halten.</translation>
    </message>
    <message>
        <source>No contract has ended yet: how long they last shows once some do.</source>
        <translation>Noch kein Vertrag ist zu Ende: wie lange sie halten, zeigt sich, sobald einige es sind.</translation>
    </message>
    <message>
        <source>No purchases of these customers in these months.</source>
        <translation>Keine Einkäufe dieser Kunden in diesen Monaten.</translation>
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
        <comment>window title: shop&apos;s name</comment>
        <translation>%1 – Rapport</translation>
    </message>
    <message>
        <source>What you are writing could not be put on disk as a draft. Save it, or close again to drop it.</source>
        <translation>Was Sie schreiben, konnte nicht als Entwurf gesichert werden. Speichern Sie es, oder schließen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Wer schreibt</translation>
    </message>
</context>
<context>
    <name>rapport::MatterChip</name>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>an earlier matter</source>
        <translation>ein früheres Anliegen</translation>
    </message>
    <message>
        <source>Solved at once</source>
        <translation>Sofort gelöst</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Neues Anliegen</translation>
    </message>
    <message>
        <source>Solves “%1”</source>
        <translation>Löst „%1“</translation>
    </message>
    <message>
        <source>Goes on: “%1”</source>
        <translation>Weiter: „%1“</translation>
    </message>
    <message>
        <source>Open again: “%1”</source>
        <translation>Wieder öffnen: „%1“</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>%1 Click to accept, Delete to refuse</source>
        <translation>%1 Klick nimmt an, Entf lehnt ab</translation>
    </message>
    <message>
        <source>The matter this belongs to, and whether it is solved</source>
        <translation>Das Anliegen, zu dem das gehört, und ob es gelöst ist</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>Angeboten: %1</translation>
    </message>
    <message>
        <source>Matter: %1</source>
        <translation>Anliegen: %1</translation>
    </message>
    <message>
        <source>Goes on with “%1”</source>
        <translation>Geht weiter mit „%1“</translation>
    </message>
    <message>
        <source>Opens “%1” again</source>
        <translation>Öffnet „%1“ wieder</translation>
    </message>
    <message>
        <source>A new matter</source>
        <translation>Ein neues Anliegen</translation>
    </message>
    <message>
        <source>A new matter, solved with this contact</source>
        <translation>Ein neues Anliegen, mit diesem Kontakt gelöst</translation>
    </message>
    <message>
        <source>No matter</source>
        <translation>Kein Anliegen</translation>
    </message>
    <message>
        <source>Solved at once, they say</source>
        <translation>Gleich gelöst, laut Kunde</translation>
    </message>
    <message>
        <source>Solves “%1”, they say</source>
        <translation>Löst „%1“, laut Kunde</translation>
    </message>
    <message>
        <source>Solved, they say: “%1”</source>
        <translation>Gelöst, laut Kunde: „%1“</translation>
    </message>
    <message>
        <source>Not solved, they say: “%1”</source>
        <translation>Nicht gelöst, laut Kunde: „%1“</translation>
    </message>
    <message>
        <source>Solved, says the customer: “%1”</source>
        <translation>Gelöst, sagt der Kunde: „%1“</translation>
    </message>
    <message>
        <source>Not solved, says the customer: “%1”</source>
        <translation>Nicht gelöst, sagt der Kunde: „%1“</translation>
    </message>
    <message>
        <source>A new matter, solved, says the customer</source>
        <translation>Ein neues Anliegen, gelöst, sagt der Kunde</translation>
    </message>
</context>
<context>
    <name>rapport::MembersDialog</name>
    <message>
        <source>Show in the list of customers</source>
        <translation>In der Kundenliste zeigen</translation>
    </message>
    <message>
        <source>Save as a list…</source>
        <translation>Als Liste speichern …</translation>
    </message>
    <message>
        <source>Who is in it: %1</source>
        <translation>Wer dabei ist: %1</translation>
    </message>
    <message>
        <source>It is for these (%1)</source>
        <translation>Für diese ist es (%1)</translation>
    </message>
    <message>
        <source>Left alone (%1)</source>
        <translation>In Ruhe gelassen (%1)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
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
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The customers could not be read</source>
        <translation>Die Kunden konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Do nothing special for these: they show what would have happened anyway.</source>
        <translation>Tun Sie für diese nichts Besonderes: sie zeigen, was ohnehin geschehen wäre.</translation>
    </message>
    <message>
        <source>Drawn by lot on %1. Choosing one opens the customer.</source>
        <translation>Ausgelost am %1. Auswählen öffnet den Kunden.</translation>
    </message>
    <message>
        <source>Choosing one opens the customer.</source>
        <translation>Auswählen öffnet den Kunden.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder and save again.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner und speichern Sie noch einmal.</translation>
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
    <message>
        <source>F6, then Enter</source>
        <translation>F6, dann Eingabe</translation>
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
    <name>rapport::OpenMatters</name>
    <message>
        <source>opened again %1</source>
        <comment>opened again 3 days ago</comment>
        <translation>wieder geöffnet %1</translation>
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
    <message>
        <source>opened %1</source>
        <comment>opened 3 weeks ago</comment>
        <translation>geöffnet %1</translation>
    </message>
</context>
<context>
    <name>rapport::OpeningOffer</name>
    <message>
        <source>To begin with: %1</source>
        <translation>Für den Anfang: %1</translation>
    </message>
    <message>
        <source>Click to put it into the new entry, Ctrl+C to copy it</source>
        <translation>Klick setzt es in den neuen Eintrag, Strg+C kopiert es</translation>
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
    <message>
        <source>No purchases of these customers in these months.</source>
        <translation>Keine Einkäufe dieser Kunden in diesen Monaten.</translation>
    </message>
</context>
<context>
    <name>rapport::PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN to leave counter mode</source>
        <translation>PIN, um den Tresenmodus zu verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <source>That was not it. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>Das war sie nicht. Der nächste Versuch zählt in %n Sekunde.</numerusform>
            <numerusform>Das war sie nicht. Der nächste Versuch zählt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>Das war sie nicht.</translation>
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
            <numerusform>%1, %n wartet</numerusform>
            <numerusform>%1, %n warten</numerusform>
        </translation>
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
    <name>rapport::RecordsModel</name>
    <message>
        <source>No name, counter</source>
        <translation>Ohne Namen, Tresen</translation>
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
    <name>rapport::Reminders</name>
    <message>
        <source>A follow-up is due</source>
        <translation>Eine Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>Due now: %1</source>
        <comment>a customer&apos;s name</comment>
        <translation>Jetzt fällig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s) due today</source>
        <translation>
            <numerusform>%n Wiedervorlage heute fällig</numerusform>
            <numerusform>%n Wiedervorlagen heute fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>The Today page shows them.</source>
        <translation>Die Seite „Heute“ zeigt sie.</translation>
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
        <source>Nothing of %1 goes into a figure: the report would be empty. Choose another month.</source>
        <translation>Aus %1 geht nichts in eine Kennzahl ein: Der Bericht wäre leer. Wählen Sie einen anderen Monat.</translation>
    </message>
</context>
<context>
    <name>rapport::RuleDialog</name>
    <message>
        <source>Save the rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>Schlagwort wählen</translation>
    </message>
    <message>
        <source>Whoever wrote it</source>
        <translation>Wer es geschrieben hat</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Am selben Tag</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wenn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlag&amp;wort</translation>
    </message>
    <message>
        <source>Then the &amp;follow-up</source>
        <translation>Dann die &amp;Wiedervorlage</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, then %2.</source>
        <comment>condition, follow-up</comment>
        <translation>%1, dann %2.</translation>
    </message>
    <message>
        <source>The rule was not saved</source>
        <translation>Die Regel wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The rule was not removed</source>
        <translation>Die Regel wurde nicht entfernt</translation>
    </message>
    <message numerus="yes">
        <source> working day(s) later</source>
        <translation>
            <numerusform> Arbeitstag später</numerusform>
            <numerusform> Arbeitstage später</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Follow-ups that write themselves while Rapport runs. Each is made once; Ctrl+Z takes them back.</source>
        <translation>Wiedervorlagen, die sich von selbst schreiben, während Rapport läuft. Jede entsteht einmal; Strg+Z nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Remind me of follow-ups with a time of day</source>
        <translation>An Wiedervorlagen mit Uhrzeit erinnern</translation>
    </message>
    <message>
        <source>Show only the customer&apos;s name</source>
        <translation>Nur den Namen des Kunden zeigen</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel …</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Offen am</translation>
    </message>
    <message>
        <source>A working day is a day the shop is open.</source>
        <translation>Ein Arbeitstag ist ein Tag, an dem der Laden offen ist.</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <translation>Offen am %1</translation>
    </message>
    <message>
        <source>Reminders on this computer</source>
        <translation>Erinnerungen an diesem Rechner</translation>
    </message>
    <message>
        <source>Without the words of the follow-up: for a screen that customers can see</source>
        <translation>Ohne die Worte der Wiedervorlage: für einen Bildschirm, den Kunden sehen können</translation>
    </message>
    <message>
        <source>No rules: every follow-up is written by hand.</source>
        <translation>Keine Regeln: jede Wiedervorlage wird von Hand geschrieben.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <comment>condition, follow-up</comment>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>Switch the rule on or off</source>
        <translation>Regel ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Change the rule: %1</source>
        <translation>Regel ändern: %1</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
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
        <source>An example: a customer&apos;s week from a complaint to a good review</source>
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
        <source>Higher is better: 7 is &quot;very easy&quot;. It never stands in one line with the older question.</source>
        <translation>Höher ist besser: 7 ist „sehr leicht“. Sie steht nie in einer Linie mit der älteren Frage.</translation>
    </message>
    <message>
        <source>Nobody was asked in these months how much effort it took, on a scale from 1 to 5.</source>
        <translation>In diesen Monaten wurde niemand gefragt, wie viel Aufwand es war, auf einer Skala von 1 bis 5.</translation>
    </message>
    <message>
        <source>Lower is better: 1 is &quot;very low effort&quot;. The two questions are never converted into each other.</source>
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
            <numerusform>„%1“ · %n</numerusform>
            <numerusform>„%1“ · %n</numerusform>
        </translation>
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
    <name>rapport::SegmentDialog</name>
    <message>
        <source>Save the segment</source>
        <translation>Segment speichern</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Segment bearbeiten</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Neues Segment</translation>
    </message>
    <message>
        <source>This segment can&apos;t be shown</source>
        <translation>Dieses Segment lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>What these customers have in common</source>
        <translation>Was diese Kunden gemeinsam haben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It could not be counted</source>
        <translation>Es konnte nicht gezählt werden</translation>
    </message>
    <message>
        <source>Nobody of %1</source>
        <translation>Niemand von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This leaves nobody: %1</source>
        <translation>Das lässt niemanden übrig: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::SegmentGroupBox</name>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>all of this is true</source>
        <translation>alles davon stimmt</translation>
    </message>
    <message>
        <source>any of this is true</source>
        <translation>eines davon stimmt</translation>
    </message>
    <message>
        <source>Everybody of whom</source>
        <translation>Alle, bei denen</translation>
    </message>
    <message>
        <source>Group: everybody of whom</source>
        <translation>Gruppe: alle, bei denen</translation>
    </message>
    <message>
        <source>of whom</source>
        <translation>bei denen</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Diese Gruppe herausnehmen</translation>
    </message>
    <message>
        <source>Take out the group</source>
        <translation>Gruppe herausnehmen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation>Gruppe von Bedingungen hinzufügen</translation>
    </message>
</context>
<context>
    <name>rapport::SegmentRow</name>
    <message>
        <source>Take this condition out</source>
        <translation>Diese Bedingung herausnehmen</translation>
    </message>
    <message>
        <source>condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>About, %1</source>
        <translation>Worüber, %1</translation>
    </message>
    <message>
        <source>Is what, %1</source>
        <translation>Ist was, %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>rapport::SegmentValueField</name>
    <message>
        <source>%1, %2</source>
        <comment>Value, condition 2</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Schlagwort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source> of 5</source>
        <translation> von 5</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Put a tag on those selected</source>
        <translation>Den Ausgewählten ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Untag…</source>
        <translation>Schlagwort weg …</translation>
    </message>
    <message>
        <source>Take a tag off those selected</source>
        <translation>Den Ausgewählten ein Schlagwort nehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export those selected</source>
        <translation>Die Ausgewählten exportieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Select only one again</source>
        <translation>Wieder nur einen auswählen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>rapport::ServiceSheet</name>
    <message numerus="yes">
        <source>Solved first time: one contact, then %n quiet days.</source>
        <translation>
            <numerusform>Beim ersten Mal gelöst: ein Kontakt, dann %n Tag Ruhe.</numerusform>
            <numerusform>Beim ersten Mal gelöst: ein Kontakt, dann %n Tage Ruhe.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 resolved case is younger than that and counts later.</source>
        <translation>1 gelöster Fall ist jünger und zählt später.</translation>
    </message>
    <message numerus="yes">
        <source>%n resolved cases are younger than that and count later.</source>
        <translation>
            <numerusform>%n gelöster Fall ist jünger und zählt später.</numerusform>
            <numerusform>%n gelöste Fälle sind jünger und zählen später.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case was resolved in these months. Bring in the cases of your help desk, or mark a customer&apos;s open question as solved.</source>
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
    <message>
        <source>a change</source>
        <translation>eine Änderung</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>im Rauschen</translation>
    </message>
    <message>
        <source>Fewer than 10 conversations of any one kind say how long the customer waited.</source>
        <translation>Weniger als 10 Gespräche einer Art sagen, wie lange der Kunde wartete.</translation>
    </message>
    <message>
        <source>Fewer than 10 conversations of any one kind say how long they took.</source>
        <translation>Weniger als 10 Gespräche einer Art sagen, wie lange sie dauerten.</translation>
    </message>
    <message>
        <source>No case with a topic was resolved in these months.</source>
        <translation>In diesen Monaten wurde kein Fall mit einem Thema gelöst.</translation>
    </message>
    <message>
        <source>No conversation of these months began badly, or none could be read.</source>
        <translation>Kein Gespräch dieser Monate begann schlecht, oder keines ließ sich lesen.</translation>
    </message>
    <message>
        <source>Passed on, the mood went from %1 to %2: %3 (%4), %5.</source>
        <comment>two moods, mean difference, its range, what it is called</comment>
        <translation>Nach der Weitergabe ging die Stimmung von %1 auf %2: %3 (%4), %5.</translation>
    </message>
    <message>
        <source>No customer was asked in these months whether the matter is solved. Choose what they say with the matter of an entry, or bring in the cases of your help desk with a column for it, yes or no.</source>
        <translation>In diesen Monaten wurde kein Kunde gefragt, ob das Anliegen gelöst ist. Wählen Sie beim Anliegen eines Eintrags, was der Kunde sagt, oder importieren Sie die Fälle Ihres Helpdesks mit einer Spalte dafür, ja oder nein.</translation>
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
    <message>
        <source>Counter mode needs a PIN: only it leads back to the desk. Set one here, then start counter mode again.</source>
        <translation>Der Tresenmodus braucht eine PIN: nur sie führt zurück. Setzen Sie hier eine, und starten Sie ihn dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>rapport::SheetTabs</name>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>More sheets</source>
        <translation>Weitere Blätter</translation>
    </message>
</context>
<context>
    <name>rapport::SpanField</name>
    <message>
        <source>Take the time</source>
        <translation>Zeit nehmen</translation>
    </message>
    <message>
        <source>Stop taking the time</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
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
    <name>rapport::TagDialog</name>
    <message>
        <source>Put it on</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tag customers</source>
        <translation>Kunden ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Take a tag off</source>
        <translation>Ein Schlagwort entfernen</translation>
    </message>
    <message numerus="yes">
        <source>A tag for %n customers</source>
        <translation>
            <numerusform>Ein Schlagwort für %n Kunden</numerusform>
            <numerusform>Ein Schlagwort für %n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag off %n customers</source>
        <translation>
            <numerusform>Ein Schlagwort von %n Kunden entfernen</numerusform>
            <numerusform>Ein Schlagwort von %n Kunden entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>One there is, or a new one</source>
        <translation>Ein vorhandenes, oder ein neues</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>rapport::TagField</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag, Enter</source>
        <translation>Schlagwort, Eingabetaste</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>Schlagwörter des Ladens</translation>
    </message>
</context>
<context>
    <name>rapport::TagListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>tag, how many people bear it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rapport::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What customers have in common, in your words. Give one the name of another, and the two become one.</source>
        <translation>Was Kunden gemeinsam haben, in Ihren Worten. Geben Sie einem den Namen eines anderen, und aus beiden wird eines.</translation>
    </message>
    <message>
        <source>No tags yet. Put some on customers, in the line below their name.</source>
        <translation>Noch keine Schlagwörter. Vergeben Sie welche an Kunden, in der Zeile unter dem Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Give it another name (F2)</source>
        <translation>Anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Take it off everybody (Del)</source>
        <translation>Bei allen entfernen (Entf)</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now</source>
        <translation>„%1“ gehört jetzt zu „%2“</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
</context>
<context>
    <name>rapport::TaskDialog</name>
    <message>
        <source>at a time</source>
        <translation>um eine Uhrzeit</translation>
    </message>
    <message>
        <source>The customer was told</source>
        <translation>Dem Kunden zugesagt</translation>
    </message>
    <message>
        <source>Save the follow-up</source>
        <translation>Wiedervorlage speichern</translation>
    </message>
    <message>
        <source>Change the follow-up</source>
        <translation>Wiedervorlage ändern</translation>
    </message>
    <message>
        <source>Rapport reminds at that time while it runs</source>
        <translation>Rapport erinnert um diese Zeit, während es läuft</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>A promise: kept ones are counted under Insights</source>
        <translation>Ein Versprechen: gehaltene zählen unter Einblicke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Wh&amp;en</source>
        <translation>W&amp;ann</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>W&amp;er</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Jede Person</translation>
    </message>
    <message>
        <source>The follow-up could not be read</source>
        <translation>Die Wiedervorlage konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The follow-up was not changed</source>
        <translation>Die Wiedervorlage wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>rapport::TeamCard</name>
    <message>
        <source>Figures per person</source>
        <translation>Zahlen je Person</translation>
    </message>
    <message>
        <source>Mood, satisfaction, times and promises by member of staff, on the Team sheet of Insights. They say little about a person, and where works councils exist they have a say.</source>
        <translation>Stimmung, Zufriedenheit, Zeiten und Versprechen nach Mitarbeitenden, auf dem Blatt Team der Einblicke. Sie sagen wenig über eine Person, und wo es einen Betriebsrat gibt, hat er mitzureden.</translation>
    </message>
    <message>
        <source>Work out figures per person</source>
        <translation>Zahlen je Person berechnen</translation>
    </message>
    <message>
        <source>Figures per person switched on</source>
        <translation>Zahlen je Person eingeschaltet</translation>
    </message>
    <message>
        <source>Figures per person switched off</source>
        <translation>Zahlen je Person ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>rapport::TeamSheet</name>
    <message>
        <source>Mood of customers by member of staff</source>
        <translation>Stimmung der Kunden nach Mitarbeitenden</translation>
    </message>
    <message>
        <source>No conversation of these months names a member of staff. Choose who you are at the top right before writing down.</source>
        <translation>Kein Gespräch dieser Monate nennt eine Person. Wählen Sie oben rechts, wer Sie sind, bevor Sie aufschreiben.</translation>
    </message>
    <message>
        <source>Assess ourselves…</source>
        <translation>Uns selbst einschätzen …</translation>
    </message>
    <message>
        <source>Three questions about how customers felt, to be laid beside what they say</source>
        <translation>Drei Fragen, wie Kunden sich fühlten, um es neben das zu legen, was sie sagen</translation>
    </message>
    <message>
        <source>Nobody has 10 conversations in these months that say how long they took.</source>
        <translation>Niemand hat in diesen Monaten 10 Gespräche, die sagen, wie lange sie dauerten.</translation>
    </message>
    <message>
        <source>Neither customers nor the team have said yet how listened to, understood and cared for customers felt.</source>
        <translation>Weder Kunden noch Team haben bisher gesagt, wie sehr Kunden sich gehört, verstanden und umsorgt fühlten.</translation>
    </message>
    <message>
        <source>Switch these figures off</source>
        <translation>Diese Zahlen ausschalten</translation>
    </message>
    <message>
        <source>No more figures per person in this shop, here or elsewhere</source>
        <translation>Keine Zahlen je Person mehr in diesem Laden, weder hier noch anderswo</translation>
    </message>
    <message>
        <source>Figures per person are off: they say little about a person, and where works councils exist they have a say. Nothing is worked out until you switch them on, for the whole shop.</source>
        <translation>Zahlen je Person sind aus: sie sagen wenig über eine Person, und wo es einen Betriebsrat gibt, hat er mitzureden. Nichts wird berechnet, bis Sie sie einschalten, für den ganzen Laden.</translation>
    </message>
    <message>
        <source>Switch on for this shop</source>
        <translation>Für diesen Laden einschalten</translation>
    </message>
    <message>
        <source>No answer about satisfaction in these months names a member of staff.</source>
        <translation>Keine Antwort zur Zufriedenheit aus diesen Monaten nennt eine Person.</translation>
    </message>
    <message>
        <source>Cases can&apos;t be told for one channel or person alone.</source>
        <translation>Fälle lassen sich nicht für einen Kanal oder eine Person allein angeben.</translation>
    </message>
    <message>
        <source>No case resolved in these months has a first contact that names a member of staff.</source>
        <translation>Bei keinem Fall, der in diesen Monaten gelöst wurde, nennt der erste Kontakt eine Person.</translation>
    </message>
    <message>
        <source>Nothing promised by a member of staff fell due in these months.</source>
        <translation>Nichts, was eine bestimmte Person versprochen hatte, wurde in diesen Monaten fällig.</translation>
    </message>
    <message>
        <source>Nobody has 10 conversations in these months that say how long the customer waited.</source>
        <translation>Niemand hat in diesen Monaten 10 Gespräche, die sagen, wie lange gewartet wurde.</translation>
    </message>
</context>
<context>
    <name>rapport::TemplateDialog</name>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Add the template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>When it fits (nothing chosen: always)</source>
        <translation>Wann sie passt (nichts gewählt: immer)</translation>
    </message>
    <message>
        <source>Moods it fits</source>
        <translation>Stimmungen, zu denen sie passt</translation>
    </message>
    <message>
        <source>Situations it fits</source>
        <translation>Situationen, zu denen sie passt</translation>
    </message>
    <message>
        <source>Channels it fits</source>
        <translation>Kanäle, zu denen sie passt</translation>
    </message>
    <message>
        <source>Words to find it by: sorry, late, delay</source>
        <translation>Wörter, um sie zu finden: Entschuldigung, spät, Verzug</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>jede Sprache</translation>
    </message>
    <message>
        <source>any topic</source>
        <translation>jedes Thema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Keywords</source>
        <translation>&amp;Stichwörter</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>{first_name|there} says “there” where the name is not known. What you write in [brackets] is selected first, to be filled in.</source>
        <translation>{first_name|there} sagt „there“, wo der Name nicht bekannt ist. Was Sie in [Klammern] schreiben, wird zuerst markiert, um ausgefüllt zu werden.</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>How it reads, for Ingrid Solheim</source>
        <translation>Wie es sich liest, für Ingrid Solheim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a text to see how it reads.</source>
        <translation>Schreiben Sie einen Text, um zu sehen, wie er sich liest.</translation>
    </message>
    <message>
        <source>{%1} means nothing here: it would stand there in brackets.</source>
        <translation>{%1} bedeutet hier nichts: es würde so, in Klammern, dastehen.</translation>
    </message>
    <message>
        <source>A template needs a name and a text</source>
        <translation>Eine Vorlage braucht einen Namen und einen Text</translation>
    </message>
    <message>
        <source>The template was not saved</source>
        <translation>Die Vorlage wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>rapport::TemplateListModel</name>
    <message>
        <source>out of use</source>
        <translation>außer Gebrauch</translation>
    </message>
    <message>
        <source>%1, %2. %3. %4</source>
        <comment>name, category, when it fits, what came of it</comment>
        <translation>%1, %2. %3. %4</translation>
    </message>
</context>
<context>
    <name>rapport::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Fits now</source>
        <translation>Passt jetzt</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>There are no templates yet. Settings, Templates adds some.</source>
        <translation>Es gibt noch keine Vorlagen. Einstellungen, Vorlagen fügt welche hinzu.</translation>
    </message>
    <message>
        <source>No template says that.</source>
        <translation>Keine Vorlage sagt das.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>rapport::TemplatesCard</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Sentences and answers to insert with :: while writing. Those that fit the customer’s mood and situation stand first. Moods also change by themselves: what follows a template goes together with it, it need not come from it.</source>
        <translation>Sätze und Antworten, die sich beim Schreiben mit :: einfügen lassen. Die zur Stimmung und Situation des Kunden passen, stehen zuerst. Stimmungen ändern sich auch von selbst: was auf eine Vorlage folgt, geht mit ihr einher, es muss nicht von ihr kommen.</translation>
    </message>
    <message>
        <source>No templates yet.</source>
        <translation>Noch keine Vorlagen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>Außer Gebrauch nehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add the program’s</source>
        <translation>Die des Programms hinzufügen</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder benutzen</translation>
    </message>
    <message>
        <source>They are all here already.</source>
        <translation>Sie sind schon alle hier.</translation>
    </message>
    <message>
        <source>1 template added</source>
        <translation>1 Vorlage hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n Vorlage hinzugefügt</numerusform>
            <numerusform>%n Vorlagen hinzugefügt</numerusform>
        </translation>
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
    <message>
        <source>Go to the last entry that reads badly</source>
        <translation>Zum letzten Eintrag, der sich schlecht liest</translation>
    </message>
    <message>
        <source>Go to the last entry that reads badly, then to the one before it (N)</source>
        <translation>Zum letzten Eintrag, der sich schlecht liest, dann zu dem davor (N)</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
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
    <message>
        <source>Change the follow-up…</source>
        <translation>Wiedervorlage ändern …</translation>
    </message>
</context>
<context>
    <name>rapport::TodayPage</name>
    <message>
        <source>That was not marked as done</source>
        <translation>Das wurde nicht als erledigt markiert</translation>
    </message>
    <message>
        <source>That was not put off</source>
        <translation>Das wurde nicht verschoben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Next week, Monday 30 November</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>Next &amp;day open</source>
        <translation>Nächster &amp;offener Tag</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>Nächste &amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Another day…</source>
        <translation>&amp;Anderer Tag …</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>Verschoben auf</translation>
    </message>
    <message>
        <source>That was not handed over</source>
        <translation>Das wurde nicht übergeben</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>Nobody works here yet: add staff in Settings</source>
        <translation>Noch arbeitet hier niemand: fügen Sie in den Einstellungen Mitarbeitende hinzu</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Call	C</source>
        <translation>Anrufen	C</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Open the customer	Enter</source>
        <translation>Kunden öffnen	Eingabe</translation>
    </message>
    <message>
        <source>Done	D</source>
        <translation>Erledigt	D</translation>
    </message>
    <message>
        <source>Put off…	S</source>
        <translation>Verschieben …	S</translation>
    </message>
    <message>
        <source>Hand over…	R</source>
        <translation>Übergeben …	R</translation>
    </message>
    <message>
        <source>Change the follow-up…	E</source>
        <translation>Wiedervorlage ändern …	E</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine, and what is nobody&apos;s</source>
        <translation>Meine, und was niemandem gehört</translation>
    </message>
    <message>
        <source>First what cannot wait: people who left unhappy, bad scores, late follow-ups. Then what is due today, then whom a call is worth.

Within each, three things count. Pain: how bad it reads, and whether somebody talks of leaving, of a wrong charge, of money back, had to ask again or had to wait. Waiting: the longer nobody answered, or the later a promise, the higher; after five days it rises no more. Worth: what the shop expects of a customer in a year. Pain outweighs waiting, waiting outweighs worth.

A customer stands here once, with every reason.</source>
        <translation>Zuerst, was nicht warten kann: Menschen, die unzufrieden gingen, schlechte Wertungen, überfällige Wiedervorlagen. Dann, was heute fällig ist, dann, wer einen Anruf wert ist.

Innerhalb zählen drei Dinge. Schmerz: wie schlecht es sich liest, und ob jemand vom Gehen spricht, von einer falschen Rechnung, von Geld zurück, noch einmal fragen oder warten musste. Warten: je länger niemand antwortete, oder je später ein Versprechen ist, desto höher; nach fünf Tagen steigt es nicht mehr. Wert: was der Laden in einem Jahr von einem Kunden erwartet. Schmerz wiegt mehr als Warten, Warten mehr als Wert.

Jeder Kunde steht hier einmal, mit allen Gründen.</translation>
    </message>
    <message>
        <source>Whose lines are shown. What is nobody&apos;s is shown to everybody.</source>
        <translation>Wessen Zeilen gezeigt werden. Was niemandem gehört, wird allen gezeigt.</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>title of the day&apos;s list</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Heute erledigt: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Follow-ups 4</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Nothing here under these filters.</source>
        <translation>Unter diesen Filtern ist hier nichts.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing is due, nobody waits for an answer, and nobody is late by their own rhythm.</source>
        <translation>Nichts ist fällig, niemand wartet auf Antwort, und niemand ist nach eigenem Rhythmus spät dran.</translation>
    </message>
    <message>
        <source>What is due and whom to call stands here once there are customers.</source>
        <translation>Was fällig ist und wen anrufen, steht hier, sobald es Kunden gibt.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>How the order is made</source>
        <translation>Wie die Reihenfolge entsteht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Most urgent first: bad mood, long waits and broken promises count most.</source>
        <translation>Das Dringendste zuerst: schlechte Stimmung, langes Warten und gebrochene Versprechen zählen am meisten.</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>rapport::TrendChart</name>
    <message>
        <source>Range (95 %)</source>
        <translation>Spanne (95 %)</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
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
        <source>1 very hard, 7 very easy</source>
        <translation>1 sehr schwer, 7 sehr leicht</translation>
    </message>
    <message>
        <source>1 very bad, 5 very good</source>
        <translation>1 sehr schlecht, 5 sehr gut</translation>
    </message>
    <message>
        <source>Which question was asked (E)</source>
        <translation>Welche Frage gestellt wurde (E)</translation>
    </message>
    <message>
        <source>own effort</source>
        <translation>eigener Aufwand</translation>
    </message>
    <message>
        <source>how easy</source>
        <translation>wie leicht</translation>
    </message>
    <message>
        <source>X, or 1 and 0</source>
        <translation>X, oder 1 und 0</translation>
    </message>
    <message>
        <source>1 very little, 5 very much effort</source>
        <translation>1 sehr wenig, 5 sehr viel Aufwand</translation>
    </message>
    <message>
        <source>There is no %1: the scale goes from %2 to %3.</source>
        <translation>Eine %1 gibt es nicht: die Skala geht von %2 bis %3.</translation>
    </message>
    <message>
        <source>0 never, 10 surely (X)</source>
        <translation>0 nie, 10 sicher (X)</translation>
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
    <message>
        <source>Of all customers, whatever the filters.</source>
        <translation>Für alle Kundinnen und Kunden, unabhängig von den Filtern.</translation>
    </message>
    <message>
        <source>No purchases of these customers in these months.</source>
        <translation>Keine Einkäufe dieser Kunden in diesen Monaten.</translation>
    </message>
    <message>
        <source>Earlier forecasts, and what happened</source>
        <translation>Frühere Vorhersagen, und was geschah</translation>
    </message>
    <message>
        <source>Once the shop has three months behind it in which customers came back, this shows how right a forecast of then would have been.</source>
        <translation>Sobald der Laden drei Monate hinter sich hat, in denen Kunden wiederkamen, zeigt dies, wie richtig eine Vorhersage von damals gewesen wäre.</translation>
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
    <name>rapport::WhenField</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>When it happened: now. Type “yesterday”, “fri 14:00”, “12.3.” or “in 3 days”.</source>
        <translation>Wann es war: jetzt. Tippen Sie „gestern“, „fr 14:00“, „12.3.“ oder „in 3 Tagen“.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Planned for %1</source>
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
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
    <name>rapport::WorkDetail</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Do not call: no calls wanted</source>
        <translation>Nicht anrufen: keine Anrufe erwünscht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Before you call</source>
        <translation>Vor dem Anruf</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>Reasons and brief</source>
        <translation>Gründe und Kurzfassung</translation>
    </message>
    <message>
        <source>Show the customer (Enter)</source>
        <translation>Den Kunden zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Seen to: it comes back only if something new happens (D)</source>
        <translation>Erledigt: kommt nur zurück, wenn etwas Neues geschieht (D)</translation>
    </message>
    <message>
        <source>Put off until the next day the shop is open</source>
        <translation>Verschoben auf den nächsten Tag, an dem der Laden offen ist</translation>
    </message>
    <message>
        <source>Put off until next week or another day (S)</source>
        <translation>Auf nächste Woche oder einen anderen Tag verschieben (S)</translation>
    </message>
    <message>
        <source>Give it to somebody of the staff (R)</source>
        <translation>Jemandem aus dem Team geben (R)</translation>
    </message>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Change the follow-up (E)</source>
        <translation>Wiedervorlage ändern (E)</translation>
    </message>
    <message>
        <source>Change the follow-up: %1</source>
        <translation>Wiedervorlage ändern: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Dial with the desktop&apos;s phone program (C)</source>
        <translation>Mit dem Telefonprogramm des Desktops wählen (C)</translation>
    </message>
    <message>
        <source>Write with the desktop&apos;s mail program</source>
        <translation>Mit dem Mailprogramm des Desktops schreiben</translation>
    </message>
</context>
<context>
    <name>rapport::WorklistView</name>
    <message>
        <source>What to do today</source>
        <translation>Was heute zu tun ist</translation>
    </message>
</context>
</TS>
