<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChatText</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the first message left out</source>
        <translation>
            <numerusform>%n line before the first message left out</numerusform>
            <numerusform>%n lines before the first message left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are kept for %1.</source>
        <translation>
            <numerusform>%n conversation is kept for %1.</numerusform>
            <numerusform>%n conversations are kept for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Partly here already: %n new message(s).</source>
        <translation>
            <numerusform>Partly here already: %n new message.</numerusform>
            <numerusform>Partly here already: %n new messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person took over from the bot %n times.</source>
        <translation>
            <numerusform>A person took over from the bot %n time.</numerusform>
            <numerusform>A person took over from the bot %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerText</name>
    <message numerus="yes">
        <source>%n conversations so far: too few for a trend.</source>
        <translation>
            <numerusform>%n conversation so far: too few for a trend.</numerusform>
            <numerusform>%n conversations so far: too few for a trend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n times</source>
        <translation>
            <numerusform>Bought once</numerusform>
            <numerusform>Bought %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Buys every %n days</source>
        <translation>
            <numerusform>Buys every day</numerusform>
            <numerusform>Buys every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%1 customers</source>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations</source>
        <translation>
            <numerusform>%1 conversation</numerusform>
            <numerusform>%1 conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers</source>
        <translation>
            <numerusform>%1 answer</numerusform>
            <numerusform>%1 answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 purchases</source>
        <translation>
            <numerusform>%1 purchase</numerusform>
            <numerusform>%1 purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reviews</source>
        <translation>
            <numerusform>%1 review</numerusform>
            <numerusform>%1 reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cases</source>
        <translation>
            <numerusform>%1 case</numerusform>
            <numerusform>%1 cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message numerus="yes">
        <source>Starts in %n days</source>
        <translation>
            <numerusform>Starts in %n day</numerusform>
            <numerusform>Starts in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed after %1 of %n days</source>
        <translation>
            <numerusform>Closed after %1 of %n day</numerusform>
            <numerusform>Closed after %1 of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watched for %n days</source>
        <translation>
            <numerusform>Watched for %n day</numerusform>
            <numerusform>Watched for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day %1 of %n</source>
        <translation>
            <numerusform>Day %1 of %n</numerusform>
            <numerusform>Day %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers (%1)</source>
        <translation>
            <numerusform>%n customer (%1)</numerusform>
            <numerusform>%n customers (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days a customer it was done for spent %1, one left alone %2.</source>
        <translation>
            <numerusform>In %n day a customer it was done for spent %1, one left alone %2.</numerusform>
            <numerusform>In %n days a customer it was done for spent %1, one left alone %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days a customer it was done for spent %1; others like them let expect %2.</source>
        <translation>
            <numerusform>In %n day a customer it was done for spent %1; others like them let expect %2.</numerusform>
            <numerusform>In %n days a customer it was done for spent %1; others like them let expect %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those treated are not compared: nobody of their kind was left alone.</source>
        <translation>
            <numerusform>%n of those treated is not compared: nobody of their kind was left alone.</numerusform>
            <numerusform>%n of those treated are not compared: nobody of their kind was left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those treated are not compared: they had never bought before.</source>
        <translation>
            <numerusform>%n of those treated is not compared: they had never bought before.</numerusform>
            <numerusform>%n of those treated are not compared: they had never bought before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: drawn twice, on either side, before two customers turned out to be one.</source>
        <translation>
            <numerusform>%n left out: drawn twice, on either side, before two customers turned out to be one.</numerusform>
            <numerusform>%n left out: drawn twice, on either side, before two customers turned out to be one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers: no effect could be seen among so few. At least %1 are needed, ten for either half; a hundred see much more.</source>
        <translation>
            <numerusform>%n customer: no effect could be seen among so few. At least %1 are needed, ten for either half; a hundred see much more.</numerusform>
            <numerusform>%n customers: no effect could be seen among so few. At least %1 are needed, ten for either half; a hundred see much more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers: no effect could be seen among so few. At least %1 are needed, and as many to compare with.</source>
        <translation>
            <numerusform>%n customer: no effect could be seen among so few. At least %1 are needed, and as many to compare with.</numerusform>
            <numerusform>%n customers: no effect could be seen among so few. At least %1 are needed, and as many to compare with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(they usually spend %1 in %n days)</source>
        <translation>
            <numerusform>(they usually spend %1 in %n day)</numerusform>
            <numerusform>(they usually spend %1 in %n days)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>After %n months</source>
        <translation>
            <numerusform>After %n month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews on a scale from 1 to %1 are kept apart.</source>
        <translation>
            <numerusform>%n review on a scale from 1 to %1 is kept apart.</numerusform>
            <numerusform>%n reviews on a scale from 1 to %1 are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers on a scale from 1 to %1 are kept apart.</source>
        <translation>
            <numerusform>%n answer on a scale from 1 to %1 is kept apart.</numerusform>
            <numerusform>%n answers on a scale from 1 to %1 are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) with fewer than 10 new customers left out here; the table has them.</source>
        <translation>
            <numerusform>%n month with fewer than 10 new customers left out here; the table has it.</numerusform>
            <numerusform>%n months with fewer than 10 new customers left out here; the table has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemoryText</name>
    <message numerus="yes">
        <source>because %n texts were corrected, the last %1</source>
        <translation>
            <numerusform>because %n text was corrected, the last %1</numerusform>
            <numerusform>because %n texts were corrected, the last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n corrections, the last %1</source>
        <translation>
            <numerusform>from %n correction, the last %1</numerusform>
            <numerusform>from %n corrections, the last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the newest texts that say “%1”, %n follow.</source>
        <translation>
            <numerusform>Of the newest texts that say “%1”, %n follows.</numerusform>
            <numerusform>Of the newest texts that say “%1”, %n follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other texts that say “%1” follow.</source>
        <translation>
            <numerusform>%n other text that says “%1” follows.</numerusform>
            <numerusform>%n other texts that say “%1” follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands in %n other texts, which read the same by it.</source>
        <translation>
            <numerusform>“%1” stands in %n other text, which reads the same by it.</numerusform>
            <numerusform>“%1” stands in %n other texts, which read the same by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentText</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually every %n days</source>
        <translation>
            <numerusform>Usually every day</numerusform>
            <numerusform>Usually every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message numerus="yes">
        <source>too few: %n texts corrected, ten are needed</source>
        <translation>
            <numerusform>too few: %n text corrected, ten are needed</numerusform>
            <numerusform>too few: %n texts corrected, ten are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>right by itself in %1 of %n texts: %2, likely %3 to %4</source>
        <comment>hits, share, interval</comment>
        <translation>
            <numerusform>right by itself in %1 of %n text: %2, likely %3 to %4</numerusform>
            <numerusform>right by itself in %1 of %n texts: %2, likely %3 to %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>somebody waited %n minutes or longer and nobody has answered</source>
        <translation>
            <numerusform>somebody waited %n minute or longer and nobody has answered</numerusform>
            <numerusform>somebody waited %n minutes or longer and nobody has answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> working day(s)</source>
        <translation>
            <numerusform> working day</numerusform>
            <numerusform> working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> minute(s)</source>
        <translation>
            <numerusform> minute</numerusform>
            <numerusform> minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>used once</numerusform>
            <numerusform>used %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnsPart</name>
    <message numerus="yes">
        <source>%n more turn(s)</source>
        <translation>
            <numerusform>%n more turn</numerusform>
            <numerusform>%n more turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>%n other texts that say “%1” follow.</source>
        <translation>
            <numerusform>%n other text that says “%1” follows.</numerusform>
            <numerusform>%n other texts that say “%1” follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules: %n new follow-ups.</source>
        <translation>
            <numerusform>Rules: %n new follow-up.</numerusform>
            <numerusform>Rules: %n new follow-ups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message numerus="yes">
        <source>waited or asked %n times</source>
        <translation>
            <numerusform>waited or asked once</numerusform>
            <numerusform>waited or asked %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport</name>
    <message numerus="yes">
        <source>%1 and %2 are two customers again; %n entries went back.</source>
        <translation>
            <numerusform>%1 and %2 are two customers again; %n entry went back.</numerusform>
            <numerusform>%1 and %2 are two customers again; %n entries went back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written since stay with %1.</source>
        <translation>
            <numerusform>%n entry written since stays with %1.</numerusform>
            <numerusform>%n entries written since stay with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted or moved meanwhile.</source>
        <translation>
            <numerusform>%n entry was deleted or moved meanwhile.</numerusform>
            <numerusform>%n entries were deleted or moved meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::AskingCard</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>between two questions</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ChatDialog</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::CustomerBriefPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::CustomerListPane</name>
    <message numerus="yes">
        <source>%n customers written to %1</source>
        <translation>
            <numerusform>%n customer written to %1</numerusform>
            <numerusform>%n customers written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::CustomerPicker</name>
    <message numerus="yes">
        <source>%n picked</source>
        <translation>
            <numerusform>%n picked</numerusform>
            <numerusform>%n picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::Desk</name>
    <message numerus="yes">
        <source>%n answers given at the counter could not be stored. Check that the disk has room and the file can be written.</source>
        <translation>
            <numerusform>%n answer given at the counter could not be stored. Check that the disk has room and the file can be written.</numerusform>
            <numerusform>%n answers given at the counter could not be stored. Check that the disk has room and the file can be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n values that very many customers share were passed over.</source>
        <translation>
            <numerusform>%n value that very many customers share was passed over.</numerusform>
            <numerusform>%n values that very many customers share were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers looked through.</source>
        <translation>
            <numerusform>%n customer looked through.</numerusform>
            <numerusform>%n customers looked through.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be the same person.</source>
        <translation>
            <numerusform>%n pair may be the same person.</numerusform>
            <numerusform>%n pairs may be the same person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackList</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::FeedbackPage</name>
    <message numerus="yes">
        <source>Everything that has been waiting for more than %n days is marked as answered. One undo brings it back.</source>
        <translation>
            <numerusform>Everything that has been waiting for more than %n day is marked as answered. One undo brings it back.</numerusform>
            <numerusform>Everything that has been waiting for more than %n days is marked as answered. One undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers set aside.</source>
        <translation>
            <numerusform>%n answer set aside.</numerusform>
            <numerusform>%n answers set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::HistoryDialog</name>
    <message numerus="yes">
        <source>Make %n changes again</source>
        <translation>
            <numerusform>Make %n change again</numerusform>
            <numerusform>Make %n changes again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back to here: %n changes</source>
        <translation>
            <numerusform>Take back to here: %n change</numerusform>
            <numerusform>Take back to here: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::InitiativeDialog</name>
    <message numerus="yes">
        <source>for %n days from the start</source>
        <translation>
            <numerusform>for %n day from the start</numerusform>
            <numerusform>for %n days from the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n weeks from the start</source>
        <translation>
            <numerusform>for %n week from the start</numerusform>
            <numerusform>for %n weeks from the start</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::InsightsPage</name>
    <message numerus="yes">
        <source>%n entry(s) from long before (%1) left out; “From … to …” shows those months.</source>
        <translation>
            <numerusform>%n entry from long before (%1) left out; “From … to …” shows those months.</numerusform>
            <numerusform>%n entries from long before (%1) left out; “From … to …” shows those months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::LoyaltySheet</name>
    <message numerus="yes">
        <source>Active: bought in the last %n days, the shop&apos;s own rhythm.</source>
        <translation>
            <numerusform>Active: bought in the last day, the shop&apos;s own rhythm.</numerusform>
            <numerusform>Active: bought in the last %n days, the shop&apos;s own rhythm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::OpenMatters</name>
    <message numerus="yes">
        <source>%n matters not solved yet</source>
        <translation>
            <numerusform>%n matter not solved yet</numerusform>
            <numerusform>%n matters not solved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the timeline.</source>
        <translation>
            <numerusform>%n more on the timeline.</numerusform>
            <numerusform>%n more on the timeline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::PinPad</name>
    <message numerus="yes">
        <source>That was not it. The next try counts in %n seconds.</source>
        <translation>
            <numerusform>That was not it. The next try counts in %n second.</numerusform>
            <numerusform>That was not it. The next try counts in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::PinnedNotes</name>
    <message numerus="yes">
        <source>%n more pinned</source>
        <translation>
            <numerusform>%n more pinned</numerusform>
            <numerusform>%n more pinned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::Rail</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::Reminders</name>
    <message numerus="yes">
        <source>%n follow-up(s) due today</source>
        <translation>
            <numerusform>%n follow-up due today</numerusform>
            <numerusform>%n follow-ups due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::RuleDialog</name>
    <message numerus="yes">
        <source> working day(s) later</source>
        <translation>
            <numerusform> working day later</numerusform>
            <numerusform> working days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ScoreEditor</name>
    <message numerus="yes">
        <source>“%1” · %n</source>
        <comment>words, in how many other texts</comment>
        <translation>
            <numerusform>“%1” · %n</numerusform>
            <numerusform>“%1” · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::SegmentDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::SegmentValueField</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::ServiceSheet</name>
    <message numerus="yes">
        <source>Solved first time: one contact, then %n quiet days.</source>
        <translation>
            <numerusform>Solved first time: one contact, then %n quiet day.</numerusform>
            <numerusform>Solved first time: one contact, then %n quiet days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved cases are younger than that and count later.</source>
        <translation>
            <numerusform>%n resolved case is younger than that and counts later.</numerusform>
            <numerusform>%n resolved cases are younger than that and count later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::TagDialog</name>
    <message numerus="yes">
        <source>A tag for %n customers</source>
        <translation>
            <numerusform>A tag for %n customer</numerusform>
            <numerusform>A tag for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag off %n customers</source>
        <translation>
            <numerusform>Take a tag off %n customer</numerusform>
            <numerusform>Take a tag off %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::TemplatesCard</name>
    <message numerus="yes">
        <source>%n templates added</source>
        <translation>
            <numerusform>%n template added</numerusform>
            <numerusform>%n templates added</numerusform>
        </translation>
    </message>
</context>
</TS>
