#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// All figures by month, each with n and interval.
class MetricsVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("metrics"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("shows every figure by month"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
