#include "app/cli/explanation.h"

#include "app/cli/readingjson.h"
#include "models/services/scoring.h"

#include <QDate>
#include <QHash>

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

QString storyOf(const sentiment::Reason &reason, const Remembered &memory, const ShopCalendar &calendar)
{
    const Teaching *teaching = reason.what == "shopword"_L1 ? memory.of(reason.text) : nullptr;
    if (!teaching || teaching->own.id.isValid() || teaching->lessons.isEmpty())
        return {};
    const TaughtBy &last = teaching->lessons.last();
    const QString day = ShopCalendar::date(calendar.at(last.correctedAt).day).toString(Qt::ISODate);
    if (teaching->lessons.size() > 1)
        return u"because %1 texts were corrected, the last on %2"_s.arg(teaching->lessons.size()).arg(day);
    return u"because \"%1\" was corrected on %2"_s.arg(plain(last.text.left(60).simplified()), day);
}

} // namespace

QString plainWhat(const QString &what)
{
    static const QHash<QString, QString> words{
        {u"word"_s, {}},
        {u"phrase"_s, {}},
        {u"learned"_s, u"learned from texts"_s},
        {u"shopword"_s, u"the shop's own word"_s},
        {u"rating"_s, u"a rating"_s},
        {u"emoji"_s, u"a sign"_s},
        {u"emoticon"_s, u"a sign"_s},
    };
    const auto known = words.constFind(what);
    if (known != words.cend())
        return *known;
    QString plainText = what.startsWith("event."_L1) ? what.mid(6) : what;
    return plainText.replace(u'_', u' ').replace(u'-', u' ');
}

QString plainRule(const QString &rule)
{
    static const QHash<QString, QString> words{
        {u"emphasis"_s, u"stressed"_s},
        {u"degree"_s, u"made stronger or weaker by the word beside it"_s},
        {u"duration"_s, u"by how long"_s},
        {u"repeat"_s, u"again, so it weighs more"_s},
        {u"relief"_s, u"relief after a delay"_s},
        {u"contrast"_s, u"weighed by \"but\""_s},
        {u"concession"_s, u"weighed by \"although\""_s},
        {u"request"_s, u"only asked for"_s},
        {u"question"_s, u"in a question"_s},
        {u"excess"_s, u"too much of it"_s},
        {u"missing"_s, u"something is missing"_s},
        {u"negation"_s, u"turned by \"not\""_s},
        {u"past"_s, u"used to be so"_s},
        {u"unreal"_s, u"only wished or supposed"_s},
        {u"comparison"_s, u"compared with something else"_s},
        {u"ellipsis"_s, u"turned by what follows, \"but it was not\""_s},
        {u"answer"_s, u"turned by the answer to a question"_s},
        {u"others"_s, u"what others say, not this customer"_s},
        {u"change"_s, u"it changed since"_s},
        {u"sarcasm"_s, u"praise beside a failure"_s},
        {u"name"_s, u"a name, does not count"_s},
    };
    return words.value(rule, QString(rule).replace(u'-', u' '));
}

void explain(Console &console, const sentiment::Reading &reading, const Remembered &memory, const ShopCalendar &calendar)
{
    console.print(u"%1 %2, %3 confidence%4, read as %5"_s.arg(reading.score, 0, 'f', 4)
                      .arg(labelId(reading.label), confidenceId(reading.confidence), reading.mixed ? u", mixed"_s : QString(),
                           reading.language.isEmpty() ? u"?"_s : reading.language));
    if (isUnread(reading))
        console.print(u"  this language is not read yet: only emoji and the shop's own words count"_s);
    for (const sentiment::Reason &reason : reading.reasons) {
        const QString story = storyOf(reason, memory, calendar);
        QStringList why{story.isEmpty() ? plainWhat(reason.what) : story, reason.rule.isEmpty() ? QString() : plainRule(reason.rule)};
        why.removeAll(QString());
        const QString behind = why.isEmpty() ? QString() : QString(u"  ("_s + why.join(u"; "_s) + u')');
        console.print(u"  %1  \"%2\"%3"_s.arg(reason.contribution, 8, 'f', 3).arg(plain(reason.text.simplified()), behind));
    }
    const QStringList found = emotionIds(reading.emotionMask()) + signalIds(reading.signalMask());
    if (!found.isEmpty())
        console.print(u"  "_s + found.join(u", "_s));
}

} // namespace rapport::cli
