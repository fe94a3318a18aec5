#include "storage/repos/saidtexts.h"

namespace rapport::repos {

namespace {

void visitTexts(Session &session, const QString &text, QVariantList values, int most, const std::function<void(const SaidText &)> &visit)
{
    values.append(most);
    Statement &query = session.statement(text).runList(values);
    while (query.next()) {
        SaidText said;
        said.key = {static_cast<EntryTable>(query.number(0)), query.integer(1)};
        said.customer = query.id<CustomerId>(2);
        said.at = query.integer(3);
        said.mood = query.number(4);
        said.language = query.text(5);
        said.text = query.text(6);
        visit(said);
    }
    query.finish();
}

} // namespace

void forEachSaidText(Session &session, const EntryFilter &filter, int fromMonth, int toMonth, int most,
                     const std::function<void(const SaidText &)> &visit)
{
    // The index by month holds just these rows, newest last.
    visitTexts(session,
               QStringLiteral("SELECT 0, id, customer_id, occurred_at, coalesce(corrected_score, score), language, body FROM interaction "
                              "INDEXED BY interaction_month"
                              " WHERE month BETWEEN ? AND ? AND score IS NOT NULL AND direction = 'in'")
                   + conditions(filter, QStringLiteral("kind")) + QStringLiteral(" ORDER BY month DESC, id DESC LIMIT ?"),
               withFilter({fromMonth, toMonth}, filter), most, visit);
    for (const char *kind : {"nps", "csat", "ces", "review"})
        visitTexts(
            session,
            QStringLiteral(
                "SELECT 1, id, customer_id, occurred_at, coalesce(corrected_score, score), language, title || '. ' || comment FROM feedback"
                " WHERE kind = ? AND month BETWEEN ? AND ? AND score IS NOT NULL")
                + conditions(filter, QStringLiteral("channel")) + QStringLiteral(" ORDER BY month DESC, id DESC LIMIT ?"),
            withFilter({QString::fromLatin1(kind), fromMonth, toMonth}, filter), most / 4, visit);
}

QSet<QString> nameWords(Session &session)
{
    QSet<QString> words;
    Statement &query = session.run(QStringLiteral(
        "SELECT name FROM customer UNION ALL SELECT other_names FROM customer WHERE other_names <> '' UNION ALL SELECT name FROM staff"));
    while (query.next()) {
        const QString names = query.text(0).toCaseFolded();
        for (const QStringView word : QStringView(names).split(u' ', Qt::SkipEmptyParts))
            words.insert(word.toString());
    }
    query.finish();
    return words;
}

} // namespace rapport::repos
