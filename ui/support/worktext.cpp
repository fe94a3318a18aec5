#include "ui/support/worktext.h"

#include "models/sentiment/reading.h"
#include "ui/support/entrytext.h"
#include "ui/support/numbertext.h"
#include "ui/theme/textpaint.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;
using sentiment::Signal;
using worklist::Line;
using worklist::Reason;
using worklist::ReasonKind;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkText)
};

bool has(const Reason &reason, Signal signal)
{
    return (reason.signalBits >> static_cast<int>(signal) & 1U) != 0;
}

MoodBand bandOf(const std::optional<int> &mood, bool mixed)
{
    return mood ? moodBand(*mood / 1000.0, mixed) : MoodBand::None;
}

/// How somebody came away: "Left upset yesterday". Neutral words say only that they were here.
QString impression(const Reason &reason, const QString &day)
{
    const MoodBand band = bandOf(reason.mood, reason.mixed);
    const QString mood = moodWord(band);
    const bool plain = band == MoodBand::Neutral || band == MoodBand::None;
    if (reason.entryKind == u"visit")
        return plain ? Words::tr("Was here %1").arg(day) : Words::tr("Left %1 %2", "upset, yesterday").arg(mood, day);
    if (reason.entryKind == u"call")
        return plain ? Words::tr("Called %1").arg(day) : Words::tr("Was %1 on the phone %2", "upset, yesterday").arg(mood, day);
    if (reason.entryKind == u"email")
        return plain ? Words::tr("Wrote %1").arg(day) : Words::tr("Wrote %1, reads %2", "yesterday, upset").arg(day, mood);
    if (reason.entryKind == u"chat")
        return plain ? Words::tr("Wrote in chat %1").arg(day) : Words::tr("Wrote in chat %1, reads %2", "yesterday, upset").arg(day, mood);
    if (reason.entryKind == u"social" || reason.entryKind == u"review")
        return plain ? Words::tr("Wrote in public %1").arg(day)
                     : Words::tr("Wrote in public %1, reads %2", "yesterday, upset").arg(day, mood);
    return plain ? Words::tr("Said something %1").arg(day) : Words::tr("Was %1 %2", "upset, yesterday").arg(mood, day);
}

/// What was said that a shop acts on, worst first.
QStringList happenings(const Reason &reason)
{
    QStringList parts;
    if (has(reason, Signal::ThreatensToLeave))
        parts << Words::tr("talks of leaving");
    if (has(reason, Signal::ChargedWrongly))
        parts << Words::tr("charged wrongly");
    if (has(reason, Signal::WantsRefund))
        parts << Words::tr("wants the money back");
    if (reason.waits > 1)
        parts << (reason.waits == 2 ? Words::tr("waited or asked twice") : Words::tr("waited or asked %n times", nullptr, reason.waits));
    else if (has(reason, Signal::AskedAgain))
        parts << Words::tr("had to ask again");
    else if (reason.wait.value_or(0) >= 1200)
        parts << Words::tr("waited %1", "40 min").arg(durationText(*reason.wait));
    else if (has(reason, Signal::Waited))
        parts << Words::tr("had to wait");
    return parts;
}

QString scoreName(const Reason &reason)
{
    const QString kind = reason.entryKind == u"review" ? Words::tr("Review") : reason.entryKind.toUpper();
    return Words::tr("%1 %2 of %3", "NPS 4 of 10").arg(kind, QLocale().toString(reason.value), QLocale().toString(reason.scale));
}

QString quoted(const QString &text)
{
    return text.isEmpty() ? QString() : Words::tr("“%1”").arg(plainLine(text));
}

QString occasion(const Reason &reason, const MomentText &moments)
{
    const QString day = moments.distance(reason.when.day);
    if (reason.kind == ReasonKind::Birthday)
        return reason.years > 0 ? Words::tr("Birthday %1, turns %2", "tomorrow, 40").arg(day, QLocale().toString(reason.years))
                                : Words::tr("Birthday %1", "tomorrow").arg(day);
    return reason.years == 1
               ? Words::tr("Bought here for the first time a year ago %1", "tomorrow").arg(day)
               : Words::tr("Bought here for the first time %1 years ago %2", "5, tomorrow").arg(QLocale().toString(reason.years), day);
}

QString rhythmHeadline(const Reason &reason)
{
    return Words::tr("Buys %1, now %2 ago", "every 3 weeks; 35 days")
        .arg(everyText(reason.usualGapDays.value_or(0)), daysText(reason.gapDays));
}

QString rhythmDetail(const Reason &reason)
{
    QStringList parts;
    if (reason.chance)
        parts << Words::tr("%1 likely still a customer", "84 %").arg(percentText(*reason.chance));
    if (!reason.text.isEmpty())
        parts << Words::tr("Usually %1", "tyres").arg(plainLine(reason.text));
    return parts.join(u". "_s);
}

QString headline(const Reason &reason, const MomentText &moments)
{
    switch (reason.kind) {
    case ReasonKind::Promise:
    case ReasonKind::FollowUp:
        return plainLine(reason.text);
    case ReasonKind::Conversation:
        return (QStringList{impression(reason, moments.distance(reason.when.day))} + happenings(reason).mid(0, 2)).join(u", "_s);
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer:
        return reason.text.isEmpty() ? scoreName(reason)
                                     : Words::tr("%1: %2", "NPS 4 of 10: “too late”").arg(scoreName(reason), quoted(reason.text));
    case ReasonKind::Rhythm:
        return rhythmHeadline(reason);
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        return occasion(reason, moments);
    }
    return {};
}

QString furtherText(const Reason &reason, const Line &line, const MomentText &moments)
{
    const QString rhythm = line.usualGapDays ? Words::tr("Buys %1", "every 3 weeks").arg(everyText(*line.usualGapDays)) : QString();
    const QString standing = line.mood ? Words::tr("Reads %1", "upset").arg(moodWord(bandOf(line.mood, line.mixed))) : QString();
    QStringList parts;
    switch (reason.kind) {
    case ReasonKind::Promise:
        parts << Words::tr("Promised, %1", "due today").arg(moments.due(reason.when)) << standing << rhythm;
        break;
    case ReasonKind::FollowUp:
        parts << (reason.byRule ? Words::tr("By a rule of the shop, %1", "due today").arg(moments.due(reason.when))
                                : Words::tr("Follow-up, %1", "due today").arg(moments.due(reason.when)))
              << standing << rhythm;
        break;
    case ReasonKind::Conversation:
        parts << Words::tr("Nobody has answered") << rhythm;
        break;
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer:
        parts << Words::tr("Given %1, nobody has answered", "5 days ago").arg(moments.distance(reason.when.day)) << rhythm;
        break;
    case ReasonKind::Rhythm:
        parts << rhythmDetail(reason);
        break;
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        parts << standing << rhythm;
        break;
    }
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString category(const Line &line, const MomentText &moments)
{
    const Reason &reason = line.first();
    QString name;
    switch (reason.kind) {
    case ReasonKind::Promise:
        name = moments.isLate(reason.when) ? Words::tr("Late promise") : Words::tr("Promise");
        break;
    case ReasonKind::FollowUp:
        name = moments.isLate(reason.when) ? Words::tr("Overdue follow-up") : Words::tr("Follow-up");
        break;
    case ReasonKind::Conversation:
        name = Words::tr("Needs a human");
        break;
    case ReasonKind::BadAnswer:
        name = reason.entryKind == u"nps" ? Words::tr("Detractor, not answered") : Words::tr("Bad score, not answered");
        break;
    case ReasonKind::Answer:
        name = reason.entryKind == u"review" ? Words::tr("Review, not answered") : Words::tr("Answer, not answered");
        break;
    case ReasonKind::Rhythm:
        name = Words::tr("Late by own rhythm");
        break;
    case ReasonKind::Birthday:
        name = Words::tr("Birthday");
        break;
    case ReasonKind::Anniversary:
        name = Words::tr("Anniversary");
        break;
    }
    const auto more = static_cast<int>(line.reasons.size()) - 1;
    return more == 0 ? name : Words::tr("%1, and %n more", "reasons", more).arg(name);
}

/// How long the customer has been waiting, or when it is due.
QString whenText(const Reason &reason, const MomentText &moments)
{
    switch (reason.kind) {
    case ReasonKind::Promise:
    case ReasonKind::FollowUp:
        if (!reason.when.dayOnly && reason.when.day == moments.today())
            return Words::tr("by %1", "16:00").arg(moments.time(reason.when));
        return reason.when.day == moments.today() ? Words::tr("today") : moments.due(reason.when);
    case ReasonKind::Conversation:
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer: {
        const qint64 minutes = (moments.now() - reason.when.at) / 60'000;
        if (reason.when.day == moments.today())
            return reason.when.dayOnly ? Words::tr("today")
                   : minutes < 60      ? Words::tr("just now")
                                       : Words::tr("%1 h", "3 hours").arg(minutes / 60);
        return daysText(moments.today() - reason.when.day);
    }
    case ReasonKind::Rhythm:
        return Words::tr("this week");
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        return moments.distance(reason.when.day);
    }
    return {};
}

bool isUrgent(const Reason &reason, const MomentText &moments)
{
    if (reason.isFollowUp())
        return moments.isLate(reason.when) || (!reason.when.dayOnly && reason.when.day == moments.today());
    return reason.kind == ReasonKind::Conversation || reason.kind == ReasonKind::BadAnswer;
}

WorkAction actionFor(const Line &line)
{
    const ReasonKind kind = line.first().kind;
    if (kind == ReasonKind::Answer || (kind == ReasonKind::BadAnswer && !line.hasPhone))
        return WorkAction::Answer;
    const bool rather = line.preferredChannel == u"email" || line.noCalls || !line.hasPhone;
    if (rather && line.hasEmail)
        return WorkAction::Write;
    return line.hasPhone && !line.noCalls ? WorkAction::Call : WorkAction::Open;
}

QString iconOf(const Reason &reason)
{
    switch (reason.kind) {
    case ReasonKind::Promise:
        return u"clock"_s;
    case ReasonKind::FollowUp:
        return u"appointment-new"_s;
    case ReasonKind::Conversation:
        return kindIcon(reason.entryKind, Direction::In);
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer:
        return reason.entryKind == u"review" ? u"rating"_s : u"view-task"_s;
    case ReasonKind::Rhythm:
        return u"amarok_cart_view"_s;
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        return u"view-calendar-birthday"_s;
    }
    return {};
}

} // namespace

QString everyText(double days)
{
    const auto whole = static_cast<int>(std::lround(days));
    if (whole <= 1)
        return Words::tr("every day");
    if (whole < 14)
        return Words::tr("every %n days", nullptr, whole);
    if (whole < 84)
        return Words::tr("every %n weeks", nullptr, static_cast<int>(std::lround(days / 7)));
    return Words::tr("every %n months", nullptr, static_cast<int>(std::lround(days / 30.44)));
}

WorkText workText(const Line &line, const MomentText &moments)
{
    const Reason &reason = line.first();
    WorkText text;
    text.name = plainLine(line.name);
    if (!line.company.isEmpty() && line.company != line.name)
        text.name += u", "_s + plainLine(line.company);
    text.category = category(line, moments);
    text.headline = headline(reason, moments);
    text.detail = furtherText(reason, line, moments);
    text.when = whenText(reason, moments);
    text.late = isUrgent(reason, moments);
    const bool own = reason.mood.has_value();
    text.band = bandOf(own ? reason.mood : line.mood, own ? reason.mixed : line.mixed);
    text.action = actionFor(line);
    QStringList spoken{text.name, text.category, text.headline, text.detail, text.when, moodWord(text.band)};
    spoken.removeAll(QString());
    text.spoken = spoken.join(u", "_s);
    return text;
}

ReasonText reasonText(const Reason &reason, const MomentText &moments)
{
    ReasonText text;
    text.icon = iconOf(reason);
    text.late = isUrgent(reason, moments);
    switch (reason.kind) {
    case ReasonKind::Promise:
    case ReasonKind::FollowUp:
        text.text = plainLine(reason.text);
        text.note = reason.kind == ReasonKind::Promise ? Words::tr("promised, %1").arg(moments.due(reason.when)) : moments.due(reason.when);
        break;
    case ReasonKind::Conversation:
        text.text = impression(reason, moments.distance(reason.when.day));
        text.text = (QStringList{text.text} + happenings(reason)).join(u", "_s);
        text.note = quoted(reason.text.size() > 120 ? reason.text.left(119) + u'…' : reason.text);
        text.late = false;
        break;
    case ReasonKind::BadAnswer:
    case ReasonKind::Answer:
        text.text = headline(reason, moments);
        text.note = Words::tr("%1, nobody has answered", "5 days ago").arg(moments.distance(reason.when.day));
        text.late = false;
        break;
    case ReasonKind::Rhythm:
        text.text = rhythmHeadline(reason);
        text.note = rhythmDetail(reason);
        break;
    case ReasonKind::Birthday:
    case ReasonKind::Anniversary:
        text.text = occasion(reason, moments);
        break;
    }
    return text;
}

QString actionText(WorkAction action)
{
    switch (action) {
    case WorkAction::Call:
        return Words::tr("Call");
    case WorkAction::Write:
        return Words::tr("Write");
    case WorkAction::Answer:
        return Words::tr("Answer");
    case WorkAction::Open:
        return Words::tr("Open");
    }
    return {};
}

QString actionIcon(WorkAction action)
{
    switch (action) {
    case WorkAction::Call:
        return u"call-start"_s;
    case WorkAction::Write:
        return u"mail-message-new"_s;
    case WorkAction::Answer:
        return u"mail-reply-sender"_s;
    case WorkAction::Open:
        return u"arrow-right"_s;
    }
    return {};
}

QString sectionText(worklist::Section section)
{
    switch (section) {
    case worklist::Section::Now:
        return Words::tr("Now");
    case worklist::Section::Today:
        return Words::tr("Today");
    case worklist::Section::Week:
        return Words::tr("Worth a call this week");
    }
    return {};
}

} // namespace rapport
