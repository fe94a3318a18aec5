#include "ui/support/readingtext.h"

#include "ui/support/codenames.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

QString kindOf(const QString &what)
{
    static const QHash<QString, const char *> words{
        {u"rating"_s, QT_TR_NOOP("a rating")},
        {u"learned"_s, QT_TR_NOOP("learned from texts")},
        {u"shopword"_s, QT_TR_NOOP("the shop’s own word")},
        {u"emoji"_s, QT_TR_NOOP("a sign")},
        {u"emoticon"_s, QT_TR_NOOP("a sign")},
        {u"event.arrived"_s, QT_TR_NOOP("it arrived")},
        {u"event.broken"_s, QT_TR_NOOP("a fault")},
        {u"event.cancelled"_s, QT_TR_NOOP("was cancelled")},
        {u"event.charged"_s, QT_TR_NOOP("charged wrongly")},
        {u"event.hungup"_s, QT_TR_NOOP("hung up on")},
        {u"event.late"_s, QT_TR_NOOP("came late")},
        {u"event.leaving"_s, QT_TR_NOOP("may leave")},
        {u"event.missing"_s, QT_TR_NOOP("something is missing")},
        {u"event.passed"_s, QT_TR_NOOP("passed around")},
        {u"event.cancelling"_s, QT_TR_NOOP("wants to cancel")},
        {u"event.hold"_s, QT_TR_NOOP("kept on hold")},
        {u"event.promise"_s, QT_TR_NOOP("a promise")},
        {u"event.refunded"_s, QT_TR_NOOP("got money back")},
        {u"event.return_visit"_s, QT_TR_NOOP("comes back")},
        {u"event.prompt"_s, QT_TR_NOOP("done quickly")},
        {u"event.refund"_s, QT_TR_NOOP("wants money back")},
        {u"event.repeat"_s, QT_TR_NOOP("again")},
        {u"event.robot"_s, QT_TR_NOOP("got a machine")},
        {u"event.solved"_s, QT_TR_NOOP("it was put right")},
        {u"event.took"_s, QT_TR_NOOP("took long")},
        {u"event.unanswered"_s, QT_TR_NOOP("nobody answered")},
        {u"event.unkept"_s, QT_TR_NOOP("a promise not kept")},
        {u"event.waited"_s, QT_TR_NOOP("a wait")},
        {u"event.works"_s, QT_TR_NOOP("it works")},
        {u"event.wrong"_s, QT_TR_NOOP("something was wrong")},
    };
    if (const char *word = words.value(what, nullptr))
        return Words::tr(word);
    // A plain word or phrase explains itself; only what an event is about helps.
    if (what.startsWith(u"event."_s))
        return what.mid(6).replace(u'_', u' ').replace(u'-', u' ');
    return {};
}

QString ruleOf(const QString &rule)
{
    static const QHash<QString, const char *> words{
        {u"negation"_s, QT_TR_NOOP("turned by “not”")},
        {u"degree"_s, QT_TR_NOOP("made stronger or weaker")},
        {u"emphasis"_s, QT_TR_NOOP("stressed")},
        {u"contrast"_s, QT_TR_NOOP("weighed by “but”")},
        {u"concession"_s, QT_TR_NOOP("weighed by “although”")},
        {u"duration"_s, QT_TR_NOOP("by how long")},
        {u"repeat"_s, QT_TR_NOOP("again")},
        {u"relief"_s, QT_TR_NOOP("relief")},
        {u"request"_s, QT_TR_NOOP("only asked for")},
        {u"question"_s, QT_TR_NOOP("in a question")},
        {u"excess"_s, QT_TR_NOOP("too much of it")},
        {u"missing"_s, QT_TR_NOOP("something is missing")},
        {u"comparison"_s, QT_TR_NOOP("compared with something else")},
        {u"ellipsis"_s, QT_TR_NOOP("turned by what follows, “but it was not”")},
        {u"answer"_s, QT_TR_NOOP("turned by the answer to a question")},
        {u"others"_s, QT_TR_NOOP("what others say, not this customer")},
        {u"change"_s, QT_TR_NOOP("it changed since")},
        {u"past"_s, QT_TR_NOOP("used to be so")},
        {u"unreal"_s, QT_TR_NOOP("only wished")},
        {u"sarcasm"_s, QT_TR_NOOP("praise beside a failure")},
        {u"name"_s, QT_TR_NOOP("a name, does not count")},
    };
    const char *word = words.value(rule, nullptr);
    return word ? Words::tr(word) : QString(rule).replace(u'-', u' ');
}

} // namespace

int hundredthsOf(double score)
{
    return static_cast<int>(std::lround(score * 100.0));
}

QString whatText(const QString &what, const QString &rule)
{
    QStringList parts{kindOf(what), rule.isEmpty() ? QString() : ruleOf(rule)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {

QString told(const sentiment::Reason &reason, const ReasonStory &story)
{
    const QString why = story ? story(reason) : QString();
    if (why.isEmpty())
        return whatText(reason.what, reason.rule);
    return reason.rule.isEmpty() ? why : QString(ruleOf(reason.rule) + u", "_s + why);
}

} // namespace

QVector<ReasonLine> reasonLines(const sentiment::Reading &reading, int most, const ReasonStory &story)
{
    QVector<sentiment::Reason> reasons;
    for (const sentiment::Reason &reason : reading.reasons) {
        if (std::isfinite(reason.contribution) && std::abs(reason.contribution) > 1e-9)
            reasons.append(reason);
    }
    if (reasons.isEmpty())
        return {};
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.contribution) > std::abs(b.contribution); });

    // The raw score is squeezed into [-1, 1]; shares shrink by the same factor. Near zero the squeeze has slope 1/4.
    const double factor = std::abs(reading.rawScore) > 1e-9 ? reading.score / reading.rawScore : 0.25;
    QVector<ReasonLine> lines;
    QVector<double> exact;
    const qsizetype shown = reasons.size() > most ? most - 1 : reasons.size();
    for (qsizetype i = 0; i < shown; ++i) {
        const sentiment::Reason &reason = reasons.at(i);
        lines.append({Words::tr("“%1”").arg(reason.text.simplified()), told(reason, story), 0});
        exact.append(reason.contribution * factor * 100.0);
    }
    if (shown < reasons.size()) {
        const double rest = std::accumulate(reasons.begin() + shown, reasons.end(), 0.0,
                                            [](double sum, const auto &reason) { return sum + reason.contribution; });
        lines.append({Words::tr("%n more", nullptr, static_cast<int>(reasons.size() - shown)), {}, 0});
        exact.append(rest * factor * 100.0);
    }

    // Largest remainder: each line is rounded, and the hundredths that are then missing go where rounding took most.
    int missing = hundredthsOf(reading.score);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].hundredths = static_cast<int>(std::lround(exact.at(i)));
        missing -= lines.at(i).hundredths;
    }
    while (missing != 0 && std::abs(missing) <= lines.size()) {
        const int step = missing > 0 ? 1 : -1;
        qsizetype best = 0;
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (step * (exact.at(i) - lines.at(i).hundredths) > step * (exact.at(best) - lines.at(best).hundredths))
                best = i;
        }
        lines[best].hundredths += step;
        missing -= step;
    }
    return lines;
}

QString signalText(sentiment::Signal signal)
{
    switch (signal) {
    case sentiment::Signal::Waited:
        return Words::tr("had to wait");
    case sentiment::Signal::AskedAgain:
        return Words::tr("asked again");
    case sentiment::Signal::ChargedWrongly:
        return Words::tr("charged wrongly");
    case sentiment::Signal::WantsRefund:
        return Words::tr("wants a refund");
    case sentiment::Signal::ThreatensToLeave:
        return Words::tr("threatens to leave");
    case sentiment::Signal::Recommends:
        return Words::tr("recommends us");
    case sentiment::Signal::AskedQuestion:
        return Words::tr("asked a question");
    case sentiment::Signal::MadeRequest:
        return Words::tr("asked for something");
    case sentiment::Signal::OurPromise:
        return Words::tr("we promised something");
    }
    return {};
}

QString signalIcon(sentiment::Signal signal)
{
    switch (signal) {
    case sentiment::Signal::Waited:
        return u"clock"_s;
    case sentiment::Signal::AskedAgain:
        return u"edit-redo"_s;
    case sentiment::Signal::ChargedWrongly:
    case sentiment::Signal::WantsRefund:
        return u"amarok_cart_view"_s;
    case sentiment::Signal::ThreatensToLeave:
        return {};
    case sentiment::Signal::Recommends:
        return u"rating"_s;
    case sentiment::Signal::AskedQuestion:
    case sentiment::Signal::MadeRequest:
        return u"dialog-messages"_s;
    case sentiment::Signal::OurPromise:
        return u"appointment-new"_s;
    }
    return {};
}

QString notReadText(const QString &language)
{
    return Words::tr("%1 is not read yet: only smileys and the shop's own words count.", "language").arg(languageName(language));
}

QString confidenceText(sentiment::Confidence confidence)
{
    switch (confidence) {
    case sentiment::Confidence::High:
        return Words::tr("high confidence");
    case sentiment::Confidence::Medium:
        return Words::tr("medium confidence");
    case sentiment::Confidence::Low:
        break;
    }
    return Words::tr("low confidence");
}

} // namespace rapport
