#include "ui/support/entrytext.h"

#include "models/services/scoring.h"
#include "ui/support/moneytext.h"
#include "ui/theme/moodmark.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};

QString directed(const TimelineEntry &entry, const QString &in, const QString &out, const QString &none)
{
    switch (entry.direction) {
    case Direction::In:
        return in;
    case Direction::Out:
        return out;
    case Direction::None:
        break;
    }
    return none;
}

/// NPS groups have names; the others speak for themselves.
QString npsGroup(const TimelineEntry &entry)
{
    if (entry.kind != u"nps"_s)
        return {};
    if (entry.value <= 6)
        return Words::tr("detractor");
    return entry.value >= 9 ? Words::tr("promoter") : Words::tr("passive");
}

} // namespace

bool isSaid(const TimelineEntry &entry)
{
    return entry.key.table == EntryTable::Interaction
        || (entry.key.table == EntryTable::Feedback && (!entry.body.isEmpty() || !entry.title.isEmpty()));
}

bool isPlanned(const TimelineEntry &entry)
{
    return entry.key.table == EntryTable::Task && entry.doneAt == 0;
}

QString entryTitle(const TimelineEntry &entry)
{
    switch (entry.key.table) {
    case EntryTable::Purchase:
        return entry.amountMinor < 0 ? Words::tr("Refund") : Words::tr("Purchase");
    case EntryTable::Task:
        return entry.doneAt == 0 ? Words::tr("Planned") : Words::tr("Task");
    case EntryTable::Feedback:
        return kindText(entry.kind);
    case EntryTable::Interaction:
        break;
    }
    if (entry.kind == u"call"_s)
        return directed(entry, Words::tr("Call in"), Words::tr("Call out"), Words::tr("Call"));
    if (entry.kind == u"email"_s)
        return directed(entry, Words::tr("E-mail in"), Words::tr("E-mail out"), Words::tr("E-mail"));
    if (entry.kind == u"social"_s)
        return directed(entry, Words::tr("Social in"), Words::tr("Social out"), Words::tr("Social"));
    return kindText(entry.kind);
}

QString kindText(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"call"_s, QT_TR_NOOP("Call")},         {u"visit"_s, QT_TR_NOOP("Visit")},
        {u"email"_s, QT_TR_NOOP("E-mail")},      {u"chat"_s, QT_TR_NOOP("Chat")},
        {u"social"_s, QT_TR_NOOP("Social")},     {u"review"_s, QT_TR_NOOP("Review")},
        {u"note"_s, QT_TR_NOOP("Note")},         {u"nps"_s, QT_TR_NOOP("NPS answer")},
        {u"csat"_s, QT_TR_NOOP("CSAT answer")},  {u"ces"_s, QT_TR_NOOP("CES answer")},
        {u"purchase"_s, QT_TR_NOOP("Purchase")}, {u"task"_s, QT_TR_NOOP("Task")},
    };
    const char *word = words.value(kind, nullptr);
    return word ? QCoreApplication::translate("EntryText", word) : kind;
}

QString channelText(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"call"_s, QT_TR_NOOP("by phone")},       {u"visit"_s, QT_TR_NOOP("at a visit")},       {u"email"_s, QT_TR_NOOP("by e-mail")},
        {u"chat"_s, QT_TR_NOOP("by chat")},        {u"social"_s, QT_TR_NOOP("by social media")}, {u"review"_s, QT_TR_NOOP("by review")},
        {u"note"_s, QT_TR_NOOP("by a note")},
    };
    const char *word = words.value(kind, nullptr);
    return word ? QCoreApplication::translate("EntryText", word) : kind;
}

QString kindIcon(const QString &kind, Direction direction)
{
    if (kind == u"call"_s) {
        if (direction == Direction::None)
            return u"call-start"_s;
        return direction == Direction::In ? u"call-incoming"_s : u"call-outgoing"_s;
    }
    static const QHash<QString, QString> icons{
        {u"visit"_s, u"user"_s},      {u"email"_s, u"mail-message-new"_s}, {u"chat"_s, u"dialog-messages"_s},
        {u"social"_s, u"globe"_s},    {u"review"_s, u"rating"_s},          {u"note"_s, u"note"_s},
        {u"nps"_s, u"view-task"_s},   {u"csat"_s, u"view-task"_s},         {u"ces"_s, u"view-task"_s},
        {u"purchase"_s, u"amarok_cart_view"_s}, {u"task"_s, u"view-task"_s},
    };
    return icons.value(kind, u"note"_s);
}

QString entryValue(const TimelineEntry &entry)
{
    return entry.key.table == EntryTable::Feedback ? QLocale().toString(entry.value) : QString();
}

QString entryFacts(const TimelineEntry &entry, const ShopNames &names)
{
    QStringList facts;
    if (entry.key.table == EntryTable::Feedback) {
        facts << Words::tr("of %1", "6 of 10").arg(QLocale().toString(entry.scale));
        facts << npsGroup(entry);
        const bool channel = interactionKind(entry.source).has_value();
        facts << (channel ? channelText(entry.source) : entry.source);
    }
    facts << names.staff.value(entry.staff);
    if (entry.duration && *entry.duration > 0)
        facts << durationText(*entry.duration);
    if (const QString topic = names.topics.value(entry.topic); !topic.isEmpty())
        facts << Words::tr("Topic: %1").arg(topic);
    if (entry.key.table == EntryTable::Feedback && entry.doneAt != 0)
        facts << Words::tr("answered");
    if (entry.edited)
        facts << Words::tr("edited");
    if (entry.key.table == EntryTable::Task && entry.promised)
        facts << Words::tr("promised");
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString entryLine(const TimelineEntry &entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    return entry.body;
}

QString entryOutcome(const TimelineEntry &entry, const MomentText &moments, const ShopCalendar &calendar)
{
    if (entry.key.table == EntryTable::Purchase)
        return moneyText(entry.amountMinor, entry.currency);
    if (entry.key.table != EntryTable::Task)
        return {};
    if (entry.doneAt == 0)
        return moments.due(entry.when);
    return Words::tr("done %1", "done 11:05, done Sat 21").arg(moments.brief(calendar.at(entry.doneAt)));
}

QString entrySpoken(const TimelineEntry &entry, const ShopNames &names, const MomentText &moments, const ShopCalendar &calendar)
{
    QStringList parts{moments.absolute(entry.when)};
    const QString value = entryValue(entry);
    parts << (value.isEmpty() ? entryTitle(entry) : Words::tr("%1 %2", "NPS answer 6").arg(entryTitle(entry), value));
    parts << entryFacts(entry, names);
    if (const auto score = moodScore(entry.mood))
        parts << Words::tr("reads %1", "reads upset −0.68").arg(moodText(score, entry.mood.mixed && !entry.mood.corrected));
    parts << entryOutcome(entry, moments, calendar);
    if (!entry.title.isEmpty())
        parts << entry.title;
    parts << entry.body.left(500);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

std::optional<double> moodScore(const Mood &mood)
{
    const auto score = isUnread(mood) ? std::nullopt : mood.effective();
    return score ? std::optional(*score / 1000.0) : std::nullopt;
}

} // namespace rapport
