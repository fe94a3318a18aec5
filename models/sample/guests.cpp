#include "models/sample/guests.h"

#include "models/services/scoring.h"

#include <array>

namespace rapport::sample {

namespace {

struct Guest
{
    int daysAgo;
    int hour; ///< UTC; the shop is open.
    int value;
    const char *comment;
    const char *who;
};

constexpr std::array<Guest, 11> people{{
    {1, 9, 5, "", ""},
    {1, 14, 2, "Stood there ten minutes, everyone busy on the phone.", ""},
    {2, 10, 4, "", ""},
    {3, 15, 5, "Jonas had it fixed before my coffee was cold.", ""},
    {4, 11, 4, "", ""},
    {5, 9, 3, "", ""},
    {6, 13, 5, "", ""},
    {8, 15, 1, "The lock I asked for twice is still not here.", "Birte, red cargo bike"},
    {9, 10, 4, "", ""},
    {11, 12, 5, "", ""},
    {12, 16, 4, "Friendly, but the queue was long.", ""},
}};

} // namespace

QVector<InboxRow> guests(const ShopCalendar &calendar, int today)
{
    QVector<InboxRow> answers;
    for (const Guest &guest : people) {
        InboxRow said;
        Feedback &row = said.feedback;
        row.kind = FeedbackKind::Csat;
        row.value = guest.value;
        row.scale = 5;
        row.channel = QStringLiteral("counter");
        row.comment = QString::fromLatin1(guest.comment);
        said.care.saidWho = QString::fromLatin1(guest.who);
        row.when = calendar.at(calendar.on(ShopCalendar::date(today - guest.daysAgo)).at + guest.hour * qint64(3'600'000));
        row.createdAt = row.when.at;
        row.mood = moodOf(row.comment, {QStringLiteral("en"), {}});
        answers.append(said);
    }
    return answers;
}

} // namespace rapport::sample
