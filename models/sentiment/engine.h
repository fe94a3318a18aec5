#pragma once

#include "models/sentiment/reading.h"
#include "models/sentiment/shopwords.h"

#include <QStringView>

#include <memory>

namespace rapport::sentiment {

/// What is known about a text besides its words.
struct Context
{
    QString language;    ///< ISO 639-1 prior (the shop's language); empty: detect alone.
    QStringList names;   ///< Names on the record (customer, staff): masked, they weigh nothing.
    std::shared_ptr<const ShopWords> words = nullptr; ///< The shop's own words; they win over the lists.
};

/// Reads one text and says how the customer feels, and why.
///
/// Pure after loading: no I/O, no locale; read() is const and may be called from several threads.
/// The same text, context and version give the same Reading.
class Engine
{
public:
    /// Loads the languages compiled into the program. Takes a few milliseconds: build it once.
    Engine();
    ~Engine();
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// The engine all of the program shares; built at the first call, thread-safe.
    [[nodiscard]] static const Engine &shared();

    /// Full reading with reasons, emotions and signals.
    [[nodiscard]] Reading read(QStringView text, const Context &context = {}) const;

    /// Only the score, [-1, 1]: the same value as read(text, context).score, without building reasons.
    [[nodiscard]] double score(QStringView text, const Context &context = {}) const;

    /// Whether a word stands in nearly every text of the language and says nothing by itself ("the", "with"). Without word
    /// lists of the language: whether it has fewer than four letters.
    [[nodiscard]] bool isCommonWord(QStringView word, const QString &language) const;

    /// Whether there are word lists of a language (ISO 639-1). Without, emoji and the shop's own words alone are read.
    [[nodiscard]] bool reads(const QString &language) const;

    /// Rises whenever any score may change.
    [[nodiscard]] static int version();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace rapport::sentiment
