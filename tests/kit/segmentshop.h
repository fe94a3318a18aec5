#pragma once

#include "models/segments/segmentdefinition.h"
#include "tests/kit/people.h"

#include <algorithm>

namespace rapport::testkit {

/// A condition's JSON inside a definition.
[[nodiscard]] inline QString definition(const QString &rules, const QString &joins = QStringLiteral("all"))
{
    return QStringLiteral(R"({"version": 1, "%1": [%2]})").arg(joins, rules);
}

/// Six people who differ in everything a segment asks. The clock stands at 2026-11-22, noon; days are counted back from it.
///
/// Ada: bought and spoke yesterday, delighted, promoter. Ben: unhappy, spoke 30 days ago, detractor, no calls. Cem: 31 days ago, a
/// company, neutral. Dora: never contacted, birthday on the 30th. Eve: contacted 40 days ago, mood fell, passive after promoting.
/// Finn: birthday without a year on 5 January, brought by Ada, open follow-up and case.
class SegmentShop : public TemporaryShop
{
public:
    SegmentShop()
    {
        for (const char *name : {"Ada", "Ben", "Cem", "Dora", "Eve", "Finn"})
            added(*this, draft(QString::fromLatin1(name)));
        const qint64 day = 86'400'000;
        const auto back = [day](int days) { return QString::number(noon - days * day); };
        const int today = 20'779; // 2026-11-22
        for (const QString &text : {
                 QStringLiteral("INSERT INTO tag (id, name) VALUES (1, 'Loyal'), (2, '100%')"),
                 QStringLiteral("INSERT INTO customer_tag VALUES (1, 1), (2, 1), (5, 2)"),
                 QStringLiteral("UPDATE customer SET created_at = CASE id WHEN 6 THEN %1 ELSE %2 END").arg(back(3), back(400)),
                 QStringLiteral("UPDATE customer SET company = 'Cem & Söhne', language = 'de', preferred_channel = 'call' WHERE id = 3"),
                 QStringLiteral("UPDATE customer SET address = 'Mühlengasse 4' || char(10) || '23552 LÜBECK' WHERE id = 2"),
                 QStringLiteral("UPDATE customer SET birthday = '1984-11-30' WHERE id = 4"),
                 QStringLiteral("UPDATE customer SET birthday = '--01-05', referred_by = 1 WHERE id = 6"),
                 QStringLiteral("INSERT INTO contact_point (id, kind, raw, normalised, digits_reversed) VALUES (1, 'email', 'Ada@x.org', 'ada@x.org', ''), "
                                "(2, 'phone', '0451 555-01', '+4945155501', '10555154')"),
                 QStringLiteral("INSERT INTO customer_contact_point (customer_id, contact_point_id) VALUES (1, 1), (2, 2), (3, 2)"),
                 QStringLiteral("UPDATE customer_summary SET last_contact_at = %1, mood = 800, mood_at = %1, purchases = 6, spent_minor = 60000, last_purchase_day = %2 "
                                "WHERE customer_id = 1").arg(back(1)).arg(today - 1),
                 QStringLiteral("UPDATE customer_summary SET last_contact_at = %1, mood = -300, mood_at = %1, purchases = 5, spent_minor = 9999, last_purchase_day = %2 "
                                "WHERE customer_id = 2").arg(back(30)).arg(today - 120),
                 QStringLiteral("UPDATE customer_summary SET last_contact_at = %1, mood = 0, mood_at = %1, purchases = 1, spent_minor = 10000, last_purchase_day = %2 "
                                "WHERE customer_id = 3").arg(back(31)).arg(today - 31),
                 QStringLiteral("UPDATE customer_summary SET last_contact_at = %1, mood = -600, mood_at = %1 WHERE customer_id = 5").arg(back(40)),
                 QStringLiteral("UPDATE customer_summary SET last_contact_at = %1, open_tasks = 1, open_cases = 2 WHERE customer_id = 6").arg(back(3)),
                 QStringLiteral("INSERT INTO customer_mood_month (customer_id, month, score_sum, n) VALUES (5, 24318, 1000, 2), (5, 24321, -900, 2), "
                                "(1, 24318, 1000, 2), (1, 24321, 900, 2), (2, 24318, 1000, 1), (2, 24321, -900, 1)"),
                 QStringLiteral("INSERT INTO feedback (customer_id, kind, occurred_at, day, month, value, scale, created_at) VALUES "
                                "(1, 'nps', 1, 1, 1, 3, 10, 1), (1, 'nps', 2, 1, 1, 9, 10, 1), (2, 'nps', 5, 1, 1, 6, 10, 1), "
                                "(5, 'nps', 7, 1, 1, 10, 10, 1), (5, 'nps', 7, 1, 1, 8, 10, 1), (2, 'csat', 3, 1, 1, 2, 5, 1), (1, 'review', 3, 1, 1, 5, 5, 1)"),
                 QStringLiteral("INSERT INTO consent (customer_id, purpose, given, given_at) VALUES (2, 'calls', 0, 1), (1, 'calls', 1, 1), (1, 'news', 0, 1)"),
             })
            sql(*this, text);
    }
};

} // namespace rapport::testkit
