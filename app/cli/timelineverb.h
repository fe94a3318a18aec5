#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// One customer's timeline, newest first.
class TimelineVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("timeline"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("shows everything that happened with a customer, newest first"); }
    [[nodiscard]] QString arguments() const override { return QStringLiteral("CUSTOMER"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
