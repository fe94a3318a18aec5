#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Writes one interaction; its id is printed when it is durably stored.
class LogVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("log"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("writes down a conversation and prints its id"); }
    [[nodiscard]] QString arguments() const override { return QStringLiteral("CUSTOMER TEXT"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
