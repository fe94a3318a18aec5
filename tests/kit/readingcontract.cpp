#include "tests/kit/readingcontract.h"

namespace rapport::testkit {

using namespace sentiment;
using namespace Qt::StringLiterals;

namespace {

bool isInside(const Span &span, const QString &text)
{
    return span.start >= 0 && span.length > 0 && span.start + span.length <= text.size();
}

} // namespace

QString brokenPromise(const QString &text, const Context &context)
{
    const Reading reading = Engine::shared().read(text, context);
    double sum = 0.0;
    int last = 0;
    for (const Reason &reason : reading.reasons) {
        sum += reason.contribution;
        if (!isInside(reason.span, text))
            return u"a span lies outside of the text"_s;
        if (text.mid(reason.span.start, reason.span.length) != reason.text)
            return u"a span does not hold its words"_s;
        if (reason.span.start < last)
            return u"reasons are not in the order of the text"_s;
        last = reason.span.start;
        if (reason.contribution == 0.0 || reason.what.isEmpty())
            return u"an empty reason"_s;
    }
    if (sum != reading.rawScore)
        return u"reasons add up to %1, raw score is %2"_s.arg(sum, 0, 'g', 17).arg(reading.rawScore, 0, 'g', 17);
    for (const double value : {reading.score, reading.opening, reading.closing}) {
        if (!(value >= -1.0 && value <= 1.0))
            return u"a score outside of -1 ... 1"_s;
    }
    for (const SignalEvidence &evidence : reading.signals_) {
        if (!isInside(evidence.span, text))
            return u"a signal outside of the text"_s;
    }
    for (const EmotionEvidence &evidence : reading.emotions) {
        for (const Span &span : evidence.spans) {
            if (!isInside(span, text))
                return u"an emotion outside of the text"_s;
        }
    }
    if (reading.label != labelOf(reading.score))
        return u"label and score differ"_s;
    if (reading.score != Engine::shared().score(text, context))
        return u"score() and read() differ"_s;
    return {};
}

} // namespace rapport::testkit
