#include "models/text/nicknames.h"

#include <QHash>

namespace rapport::text {

namespace {

// The formal name first, then its forms. A form that stands for several names is left out or given to the commonest.
constexpr const char *groups[] = {
    "alexander alex sascha sasha", "alexandra sandra lexi", "andreas andi andy", "andrew drew", "anna anne ann anni annie anja",
    "anthony tony", "antonia toni", "barbara barb babs", "benjamin ben benny", "bernhard bernd", "catherine cathy kate katie katherine kathryn",
    "charles charlie chuck", "charlotte lotte", "christian chris", "christina christine tina christa", "christopher kit stoffel", "daniel dan danny",
    "david dave", "deborah debbie deb", "dorothea doro dorothy", "edward ed eddie ted", "elizabeth liz lizzy beth betty eliza elisabeth lisa elsa else",
    "emanuel manuel manu", "eugene gene", "eva evi", "florian flo", "frances fran", "franziska franzi", "frederick fred freddy friedrich fritz",
    "gabriele gabi", "georg george schorsch", "gerhard gerd", "gregory greg", "gustav gus", "hannah hanna johanna", "heinrich heinz heiner",
    "helena helen helene lena leni", "henry hank harry", "jacob jake jakob", "james jim jimmy jamie", "jennifer jen jenny", "jessica jess",
    "johannes hans hannes", "john jack johnny", "jonathan jon", "joseph joe josef sepp", "judith judy", "katharina kathrin katrin kathi",
    "kenneth ken kenny", "klaus claus niklas nikolaus nicholas nick", "lawrence larry lorenz", "leonard leo len lenny leonhard", "ludwig lutz louis",
    "magdalena magda", "margaret maggie meg peggy margarete grete gretel", "maria marie mary mia", "martin marty", "martina tini", "matthew matt matthias matze",
    "maximilian max", "melanie mel", "michael mike mick michi", "michaela michi", "nathaniel nat nate nathan", "nicole nicki", "oliver oli olli", "pamela pam",
    "patricia pat patty trish", "patrick paddy", "peter pete", "philipp philip phil", "rebecca becky becca", "richard rick dick richie", "robert bob bobby rob robbie bert",
    "ronald ron", "rosemarie rosi", "rudolf rudi", "samantha sam", "samuel sammy", "sebastian basti", "sigrid siggi", "stefan stephan stephen steven steve steffen",
    "stefanie stephanie steffi", "susan sue susanne susi suzanne", "theodor theodore theo", "theresa therese resi terry", "thomas tom tommy", "timothy tim", "tobias tobi",
    "ulrich uli", "ursula uschi", "valentina vali", "victoria vicky viktoria", "vincent vince", "walter walt", "wilhelm willi willy", "william bill billy will", "wolfgang wolf",
    "zachary zach",
};

struct Forms
{
    QHash<QString, int> groupOf; ///< First group that names the word.
    QList<QStringList> words;
};

Forms readForms()
{
    Forms forms;
    for (const char *group : groups) {
        const QStringList words = QString::fromLatin1(group).split(u' ');
        for (const QString &word : words) {
            if (!forms.groupOf.contains(word))
                forms.groupOf.insert(word, static_cast<int>(forms.words.size()));
        }
        forms.words.append(words);
    }
    return forms;
}

const Forms &forms()
{
    static const Forms all = readForms();
    return all;
}

} // namespace

QString formalName(const QString &word)
{
    const auto group = forms().groupOf.constFind(word);
    return group == forms().groupOf.constEnd() ? word : forms().words.at(*group).constFirst();
}

QStringList nameForms(const QString &word)
{
    const auto group = forms().groupOf.constFind(word);
    return group == forms().groupOf.constEnd() ? QStringList{word} : forms().words.at(*group);
}

} // namespace rapport::text
