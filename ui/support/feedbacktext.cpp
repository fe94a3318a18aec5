#include "ui/support/feedbacktext.h"

#include "storage/records/interaction.h"
#include "ui/support/entrytext.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackText)
};

QString quoted(const Feedback &row)
{
    const QString said = row.title.isEmpty() ? row.comment : row.comment.isEmpty() ? row.title : QString(row.title + u": "_s + row.comment);
    return said.isEmpty() ? QString() : Words::tr("“%1”", "what was said").arg(said);
}

/// Where it came from: the platform of a review, a channel, the counter.
QString origin(const Feedback &row)
{
    if (!row.source.isEmpty())
        return row.source;
    if (row.channel == u"counter"_s)
        return Words::tr("counter mode");
    return interactionKind(row.channel) ? channelText(row.channel) : row.channel;
}

/// What became of it so far.
QString fate(const InboxRow &inbox, const AskingRules &rules, const MomentText &moments)
{
    const Feedback &row = inbox.feedback;
    if (row.toldBackAt != 0)
        return Words::tr("told back");
    if (!row.department.isEmpty() && inbox.care.handedDay == moments.today())
        return Words::tr("with %1 since today", "department").arg(departmentText(row.department, rules));
    if (!row.department.isEmpty())
        return Words::tr("with %1 since %2", "department, day").arg(departmentText(row.department, rules), moments.briefDay(inbox.care.handedDay));
    return row.answeredAt != 0 ? Words::tr("answered") : QString();
}

} // namespace

QString questionText(const Feedback &row)
{
    switch (row.kind) {
    case FeedbackKind::Nps: return Words::tr("NPS");
    case FeedbackKind::Csat: return Words::tr("CSAT");
    case FeedbackKind::Ces: return row.scale == 5 ? Words::tr("CES 1.0") : Words::tr("CES 2.0");
    case FeedbackKind::Review: break;
    }
    return Words::tr("Review");
}

QString npsGroupText(const Feedback &row)
{
    if (row.kind != FeedbackKind::Nps)
        return {};
    if (row.value <= 6)
        return Words::tr("detractor");
    return row.value >= 9 ? Words::tr("promoter") : Words::tr("passive");
}

QString standardWording(const QString &question)
{
    if (question == u"nps"_s)
        return Words::tr("How likely are you to recommend us to a friend?");
    if (question == u"csat"_s)
        return Words::tr("How happy are you with your visit today?");
    if (question == u"ces"_s)
        return Words::tr("We made it easy for you to get what you came for. Do you agree?");
    return Words::tr("How did we treat you today?");
}

QString wordingText(const QString &question, const AskingRules &rules)
{
    const QString own = rules.wordings.value(question);
    return own.isEmpty() ? standardWording(question) : own;
}

QString questionName(const QString &question)
{
    if (question == u"nps"_s)
        return Words::tr("Would recommend us, 0 to 10 (NPS)");
    if (question == u"csat"_s)
        return Words::tr("Happy with the visit, five faces (CSAT)");
    if (question == u"ces"_s)
        return Words::tr("How easy it was, 1 to 7 (CES 2.0)");
    return Words::tr("Listened to, understood, cared for (three steps)");
}

QString standardDepartment(const QString &department)
{
    if (department == u"product"_s)
        return Words::tr("Product");
    if (department == u"marketing"_s)
        return Words::tr("Marketing");
    return department == u"operations"_s ? Words::tr("Operations") : Words::tr("Service");
}

QString departmentText(const QString &department, const AskingRules &rules)
{
    const QString own = rules.departments.value(department);
    return own.isEmpty() ? standardDepartment(department) : own;
}

QString whoseText(const InboxRow &row)
{
    if (row.feedback.customer.isValid())
        return row.name;
    return row.care.saidWho.isEmpty() ? Words::tr("No name, counter") : Words::tr("“%1”, counter", "what somebody typed about themselves").arg(row.care.saidWho);
}

QString whenAndHow(const InboxRow &row, const MomentText &moments)
{
    QStringList parts{moments.dayTitle(row.feedback.when.day), origin(row.feedback)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FeedbackLine feedbackLine(const InboxRow &row, const AskingRules &rules, const MomentText &moments)
{
    const Feedback &answer = row.feedback;
    FeedbackLine line;
    line.value = QLocale().toString(answer.value);
    line.scale = Words::tr("of %1", "4 of 10").arg(QLocale().toString(answer.scale));
    const QString group = npsGroupText(answer);
    line.kind = group.isEmpty() ? questionText(answer) : Words::tr("%1, %2", "NPS, detractor").arg(questionText(answer), group);
    line.name = whoseText(row);
    const int waited = moments.today() - answer.when.day;
    line.date = row.part == InboxPart::Waiting && waited > 0 ? daysText(waited) : moments.brief(answer.when);
    line.quote = quoted(answer);
    QStringList facts{row.topic.isEmpty() ? QString() : Words::tr("Topic: %1").arg(row.topic), origin(answer), fate(row, rules, moments)};
    facts.removeAll(QString());
    line.facts = facts.join(u" · "_s);
    const std::optional<double> score = moodScore(answer.mood);
    line.band = score ? moodBand(*score, answer.mood.mixed && !answer.mood.corrected) : MoodBand::None;
    QStringList spoken{line.name, Words::tr("%1 %2 %3", "NPS 4 of 10").arg(line.kind, line.value, line.scale), moments.absolute(answer.when), line.facts,
                       score ? moodWord(line.band) : QString(), line.quote.left(500)};
    spoken.removeAll(QString());
    line.spoken = spoken.join(u", "_s);
    return line;
}

} // namespace rapport
