#include "models/services/counter.h"

#include "models/services/asking.h"
#include "models/services/journalchange.h"
#include "models/text/phone.h"
#include "models/text/pin.h"
#include "storage/records/version.h"
#include "storage/repos/assessments.h"
#include "storage/repos/contactpoints.h"
#include "storage/repos/inbox.h"
#include "storage/repos/settings.h"
#include "storage/repos/surveyasks.h"

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

const QString pinKey = u"counter.pin"_s;
const QString wrongKey = u"counter.wrong-pins"_s;
const QString lastKey = u"counter.last-wrong-pin"_s;

constexpr int freeTries = 3;
constexpr qint64 firstWaitMs = 5'000;
constexpr qint64 longestWaitMs = 300'000;

/// How long the next try waits after so many wrong ones.
qint64 waitAfter(int wrong)
{
    if (wrong < freeTries)
        return 0;
    return std::min(longestWaitMs, firstWaitMs << std::min(wrong - freeTries, 10));
}

/// The one customer reachable there; not set where nobody is, or several are.
CustomerId onlyCustomer(Session &session, const QString &who, const QString &country)
{
    QVector<CustomerId> found;
    if (text::looksLikeEmail(who))
        found = repos::customersByContact(session, ContactKind::Email, text::emailPoint(who).normalised);
    else if (text::digitsOf(who).size() >= 6)
        found = repos::customersByContact(session, ContactKind::Phone, text::PhoneNumbers(country).normalised(who));
    return found.size() == 1 ? found.constFirst() : CustomerId();
}

} // namespace

QFuture<Result<FeedbackId>> Counter::take(const QString &question, int value)
{
    const std::optional<FeedbackKind> kind = feedbackKind(question);
    if (!kind || *kind == FeedbackKind::Review)
        return refused<FeedbackId>(invalid(u"question"_s, question));
    Feedback row;
    row.kind = *kind;
    row.scale = *kind == FeedbackKind::Nps ? 10 : *kind == FeedbackKind::Ces ? 7 : 5;
    if (value < (*kind == FeedbackKind::Nps ? 0 : 1) || value > row.scale)
        return refused<FeedbackId>(invalid(u"score"_s, QString::number(value)));
    row.value = value;
    row.channel = u"counter"_s;
    row.createdAt = m_workspace.clock().now();
    row.when = m_workspace.calendar().at(row.createdAt);
    return m_workspace.database().write([row, question](Transaction &transaction) -> Result<FeedbackId> {
        EntryChange<Feedback> change{std::nullopt, row, {}, {}, {}};
        change.after->wording = wordingVersion(transaction.session(), question);
        applyChange(transaction, change);
        return change.after->id;
    });
}

QFuture<Result<void>> Counter::takeFelt(int listened, int understood, int cared)
{
    for (const int value : {listened, understood, cared}) {
        if (value < 1 || value > 5)
            return refused<void>(invalid(u"score"_s, QString::number(value)));
    }
    const qint64 now = m_workspace.clock().now();
    const repos::Assessment row{false, {}, {}, m_workspace.calendar().at(now).day, listened, understood, cared};
    return m_workspace.database().write([row, now](Transaction &transaction) -> Result<void> {
        repos::addAssessment(transaction.session(), row, now);
        transaction.changes().totals = true;
        return Done{};
    });
}

QFuture<Result<void>> Counter::complete(FeedbackId id, const QString &comment, const QString &who)
{
    const ShopProfile &profile = m_workspace.profile();
    return m_workspace.database().write([id, comment = comment.trimmed().left(Counter::longestComment), who = who.simplified().left(Counter::longestWho), country = profile.country,
                                         language = profile.language, now = m_workspace.clock().now()](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        const std::optional<Feedback> stored = repos::find(session, id);
        if (!stored)
            return noEntry(id.value());
        EntryChange<Feedback> change{stored, stored, {}, {}, {}};
        Feedback &row = *change.after;
        row.comment = comment;
        row.customer = onlyCustomer(session, who, country);
        const repos::RecordNames record = repos::recordNames(session, row.customer).value_or(repos::RecordNames{});
        row.mood = moodOf(comment, {record.languageOr(language), record.names, shopWordsIn(session)});
        if (row.customer.isValid())
            repos::addAsk(session, row.customer, kindId(row.kind), now, u"counter"_s);
        FeedbackCare care = repos::careOf(session, id);
        care.saidWho = who;
        row.version = nextVersion(stored->version);
        applyChange(transaction, change);
        repos::setCare(session, id, care);
        return Done{};
    });
}

QFuture<Result<void>> Counter::setPin(const QString &pin)
{
    if (!text::isPin(pin))
        return refused<void>({Error::Kind::Invalid, u"pin"_s, {}, u"no-pin"_s});
    return m_workspace.database().write([pin](Transaction &transaction) -> Result<void> {
        Session &session = transaction.session();
        repos::setSetting(session, pinKey, text::sealedPin(pin));
        repos::setSetting(session, wrongKey, u"0"_s);
        transaction.changes().settings = true;
        return Done{};
    });
}

QFuture<Result<PinTry>> Counter::tryPin(const QString &pin)
{
    return m_workspace.database().write([pin, now = m_workspace.clock().now()](Transaction &transaction) -> Result<PinTry> {
        Session &session = transaction.session();
        const int wrong = repos::setting(session, wrongKey, u"0"_s).toInt();
        const qint64 since = now - repos::setting(session, lastKey, u"0"_s).toLongLong();
        const qint64 wait = waitAfter(wrong);
        // A clock that was set back buys no tries: then all of the time is still to wait.
        if (const qint64 left = wait - std::max<qint64>(0, since); wait > 0 && left > 0)
            return PinTry{false, left};
        if (text::opensSeal(pin, repos::setting(session, pinKey))) {
            if (wrong > 0)
                repos::setSetting(session, wrongKey, u"0"_s);
            return PinTry{true, 0};
        }
        repos::setSetting(session, wrongKey, QString::number(wrong + 1));
        repos::setSetting(session, lastKey, QString::number(now));
        return PinTry{false, waitAfter(wrong + 1)};
    });
}

} // namespace rapport
