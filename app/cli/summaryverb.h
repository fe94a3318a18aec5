#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// What the shop holds, on one screen.
class SummaryVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("summary"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("shows what the shop holds, on one screen"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
