#include "models/sentiment/reading.h"

namespace rapport::sentiment {

Label labelOf(double score)
{
    if (score <= -0.05)
        return Label::Negative;
    return score >= 0.05 ? Label::Positive : Label::Neutral;
}

quint32 Reading::signalMask() const
{
    quint32 mask = 0;
    for (const SignalEvidence &found : signals_)
        mask |= 1u << static_cast<unsigned>(found.signal);
    return mask;
}

quint32 Reading::emotionMask() const
{
    quint32 mask = 0;
    for (const EmotionEvidence &found : emotions)
        mask |= 1u << static_cast<unsigned>(found.emotion);
    return mask;
}

} // namespace rapport::sentiment
