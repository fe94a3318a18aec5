#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Scores standard input with the sentiment engine. Needs no shop; with --file it reads as that shop does, own words included.
class ScoreVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("score"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("scores the mood of the text on standard input"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
