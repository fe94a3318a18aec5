#include "models/exchange/rowconverter.h"

#include "models/exchange/amount.h"
#include "models/exchange/words.h"
#include "models/services/scoring.h"

#include <QRegularExpression>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "4/5", "4 of 5", "4 von 5 Sternen": value and scale.
std::optional<std::pair<int, int>> valueOfScale(const QString &cell)
{
    static const QRegularExpression pattern(u"^(\\d{1,3})(?:[.,]0+)? ?(?:/|of|out of|von|de|sur|su) ?(\\d{1,3})(?:[.,]0+)?(?: ?\\p{L}*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(cell);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

/// "★★★★☆" and "⭐⭐⭐": number of full stars, 0 where there is anything else.
int countStars(const QString &cell)
{
    int stars = 0;
    for (const QChar letter : cell) {
        if (letter == u'★' || letter == u'\u2B50')
            ++stars;
        else if (letter != u'☆' && letter != u'\uFE0F')
            return 0;
    }
    return stars;
}

} // namespace

Purchase RowConverter::purchase()
{
    Purchase entry;
    entry.externalKey = m_cells.text(u"id"_s);
    entry.when = m_cells.pastMoment(u"occurred_at"_s, true).value_or(Moment{});
    readMoney(entry);
    return entry;
}

void RowConverter::readMoney(Purchase &purchase)
{
    const ImportPlan &plan = m_cells.plan();
    const QString usual = plan.currency.isEmpty() ? m_cells.context().currency : plan.currency;
    purchase.currency = usual;
    if (const QString word = m_cells.text(u"currency"_s); !word.isEmpty()) {
        purchase.currency = currencyFromSign(word, usual);
        if (purchase.currency.isEmpty())
            m_cells.complain(u"currency"_s, u"unknown-currency"_s, word);
    }
    const bool summed = m_cells.text(u"amount"_s).isEmpty() && m_cells.isMapped(u"unit_price"_s);
    const QString field = summed ? u"unit_price"_s : u"amount"_s;
    const QString cell = m_cells.text(field);
    if (cell.isEmpty()) {
        m_cells.complain(u"amount"_s, u"no-amount"_s);
        return;
    }
    const std::optional<Amount> amount = readAmount(cell, plan.decimalMark, usual);
    if (!amount) {
        m_cells.complain(field, u"not-an-amount"_s, cell);
        return;
    }
    if (!amount->currency.isEmpty())
        purchase.currency = amount->currency;
    Decimal quantity{1, 0};
    const QString count = m_cells.text(u"quantity"_s);
    if (!count.isEmpty()) {
        const std::optional<Decimal> number = readDecimal(count, plan.decimalMark);
        if (!number) {
            m_cells.complain(u"quantity"_s, u"not-a-number"_s, count);
            return;
        }
        quantity = *number;
    }
    const int digits = qMax(0, currencyDigits(purchase.currency));
    const std::optional<Decimal> total = summed ? multiply(amount->value, quantity) : amount->value;
    std::optional<qint64> minor;
    if (total)
        minor = toMinor(*total, digits);
    const std::optional<qint64> milli = toMinor(quantity, 3);
    if (!minor || !milli || qAbs(*milli) > std::numeric_limits<int>::max()) {
        m_cells.complain(field, u"amount-too-large"_s, cell);
        return;
    }
    purchase.amountMinor = *minor;
    purchase.title = m_cells.text(u"item"_s).simplified();
    if (!purchase.title.isEmpty() || !count.isEmpty())
        purchase.items.append({purchase.title, static_cast<int>(*milli), *minor});
}

void RowConverter::readRating(Feedback &feedback)
{
    const QString field = m_cells.isMapped(u"rating"_s) ? u"rating"_s : u"score"_s;
    const QString cell = m_cells.text(field);
    std::optional<int> scale = m_cells.wholeNumber(u"scale"_s);
    std::optional<int> value;
    if (cell.isEmpty()) {
        m_cells.complain(field, u"no-score"_s);
    } else if (const int stars = countStars(cell); stars > 0) {
        value = stars;
    } else if (const auto of = valueOfScale(cell)) {
        value = of->first;
        scale = of->second;
    } else {
        value = m_cells.wholeNumber(field);
        if (!value && m_cells.problems().isEmpty())
            m_cells.complain(field, u"no-score"_s, cell); // "n/a"
    }
    const bool nps = feedback.kind == FeedbackKind::Nps;
    if (nps && scale.value_or(10) != 10)
        m_cells.complain(u"scale"_s, u"out-of-scale"_s, QString::number(*scale));
    if (feedback.kind == FeedbackKind::Ces) {
        if (!scale && feedback.wording == "1.0"_L1)
            scale = 5;
        else if (!scale && feedback.wording == "2.0"_L1)
            scale = 7;
        if (!scale)
            m_cells.complain(u"scale"_s, u"no-scale"_s);
        else if (feedback.wording.isEmpty())
            feedback.wording = *scale == 5 ? u"1.0"_s : u"2.0"_s;
    }
    feedback.scale = nps ? 10 : scale.value_or(5);
    feedback.value = value.value_or(0);
    if (feedback.scale < 2 || feedback.scale > 100)
        m_cells.complain(u"scale"_s, u"out-of-scale"_s, QString::number(feedback.scale));
    else if (value && (*value < (nps ? 0 : 1) || *value > feedback.scale))
        m_cells.complain(field, u"out-of-scale"_s, cell);
}

Feedback RowConverter::feedback(const RowPerson &person)
{
    Feedback entry;
    entry.externalKey = m_cells.text(u"id"_s);
    entry.when = m_cells.pastMoment(u"answered_at"_s, true).value_or(Moment{});
    const QString kind = m_cells.text(u"kind"_s);
    const std::optional<FeedbackKind> known = surveyFromWord(kind);
    if (!known)
        m_cells.complain(u"kind"_s, u"unknown-kind"_s, kind);
    entry.kind = known.value_or(FeedbackKind::Nps);
    entry.wording = m_cells.text(u"wording"_s);
    if (known)
        readRating(entry);
    entry.comment = m_cells.text(u"comment"_s);
    entry.channel = m_cells.text(u"channel"_s).simplified();
    if (m_cells.problems().isEmpty())
        entry.mood = moodOf(entry.comment, readingContext(person));
    return entry;
}

Feedback RowConverter::review(const RowPerson &person)
{
    Feedback entry;
    entry.kind = FeedbackKind::Review;
    entry.externalKey = m_cells.text(u"id"_s);
    entry.when = m_cells.pastMoment(u"occurred_at"_s, true).value_or(Moment{});
    readRating(entry);
    entry.title = m_cells.text(u"title"_s).simplified();
    entry.comment = m_cells.text(u"text"_s);
    entry.source = m_cells.text(u"source"_s).simplified();
    if (m_cells.problems().isEmpty())
        entry.mood = moodOf(feedbackText(entry.title, entry.comment), readingContext(person));
    return entry;
}

} // namespace rapport::exchange
