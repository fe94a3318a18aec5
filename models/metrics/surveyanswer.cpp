#include "models/metrics/surveyanswer.h"

namespace rapport::metrics {

namespace {

JudgedAnswer within(Question question, int value, int low, int high)
{
    if (value < low || value > high)
        return {std::nullopt, QStringLiteral("out-of-scale")};
    return {question, {}};
}

JudgedAnswer refused(const char *reason)
{
    return {std::nullopt, QString::fromLatin1(reason)};
}

} // namespace

JudgedAnswer judgeAnswer(const QString &kind, int value, int scale)
{
    if (kind == u"nps")
        return scale == 10 || scale == 0 ? within(Question::Nps, value, 0, 10) : refused("other-scale");
    if (kind == u"ces") {
        if (scale == 0)
            return refused("no-scale");
        return scale == 7 ? within(Question::CesEase, value, 1, 7) : scale == 5 ? within(Question::CesEffort, value, 1, 5) : refused("other-scale");
    }
    if (kind != u"csat" && kind != u"review")
        return refused("unknown-kind");
    const Question question = kind == u"csat" ? Question::Csat : Question::Review;
    return scale == 5 || scale == 0 ? within(question, value, 1, 5) : refused("other-scale");
}

MoneyTotal totalOf(const QHash<QString, qint64> &minorByCurrency)
{
    MoneyTotal total;
    for (auto it = minorByCurrency.cbegin(); it != minorByCurrency.cend(); ++it) {
        if (it.value() == 0)
            continue;
        if (total.minor)
            return {std::nullopt, {}, QStringLiteral("several-currencies")};
        total = {it.value(), it.key(), {}};
    }
    if (!total.minor)
        total.why = QStringLiteral("none");
    return total;
}

} // namespace rapport::metrics
