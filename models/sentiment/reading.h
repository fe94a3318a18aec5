#pragma once

#include <QFlags>
#include <QString>
#include <QVector>

namespace rapport::sentiment {

/// Label of a score: negative <= -0.05 < neutral < 0.05 <= positive.
enum class Label { Negative, Neutral, Positive };

/// How much stands behind a score; Low where no opinion word or too little text was found.
enum class Confidence { Low, Medium, High };

enum class Emotion { Joy, Gratitude, Trust, Anger, Frustration, Disappointment, Worry, Confusion, Sadness };

/// What a shop acts on. The numeric values are stored as a bit mask: never renumber.
enum class Signal {
    Waited = 0,
    AskedAgain = 1,
    ChargedWrongly = 2,
    WantsRefund = 3,
    ThreatensToLeave = 4,
    Recommends = 5,
    AskedQuestion = 6,
    MadeRequest = 7,
    OurPromise = 8,
};

/// Half-open range of UTF-16 units in the text that was read, [start, start + length).
struct Span
{
    int start = 0;
    int length = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// One line of the explanation. The contributions of all reasons add up to Reading::rawScore.
struct Reason
{
    Span span;
    QString text;          ///< The words as they stand in the original.
    QString what;          ///< Id of what it is, "word", "phrase", "event.waited", "shopword" ...
    QString rule;          ///< Id of the rule that changed it ("negation", "degree", "contrast" ...) or empty.
    double contribution = 0.0; ///< Share of the raw score, signed.
    friend bool operator==(const Reason &, const Reason &) = default;
};

struct EmotionEvidence
{
    Emotion emotion = Emotion::Joy;
    QVector<Span> spans;
    friend bool operator==(const EmotionEvidence &, const EmotionEvidence &) = default;
};

struct SignalEvidence
{
    Signal signal = Signal::Waited;
    Span span;
    friend bool operator==(const SignalEvidence &, const SignalEvidence &) = default;
};

/// What the engine says about one text.
struct Reading
{
    double score = 0.0;    ///< [-1, 1]
    double rawScore = 0.0; ///< Sum of the contributions, before it is squeezed into [-1, 1].
    Label label = Label::Neutral;
    Confidence confidence = Confidence::Low;
    bool mixed = false;    ///< Both sides are strong.
    double opening = 0.0;  ///< Mood of the first part of a longer text, [-1, 1]; equals score for a short one.
    double closing = 0.0;  ///< Mood of the last part, [-1, 1].
    QString language;      ///< ISO 639-1 code the text was read in.
    int version = 0;       ///< Engine version that decided it.
    QVector<Reason> reasons;
    QVector<EmotionEvidence> emotions;
    QVector<SignalEvidence> signals_;

    /// Bit mask over Signal, as it is stored.
    [[nodiscard]] quint32 signalMask() const;
    /// Bit mask over Emotion, as it is stored.
    [[nodiscard]] quint32 emotionMask() const;
};

/// Label of a score by the fixed thresholds of +-0.05.
[[nodiscard]] Label labelOf(double score);

} // namespace rapport::sentiment
