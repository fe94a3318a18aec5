#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Integrity of the file and of the kept totals.
class CheckVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("check"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("checks the file and computes every kept total anew"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
