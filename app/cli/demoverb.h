#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Makes a sample shop, the same one for the same seed on the same day.
class DemoVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("demo"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("makes a sample shop"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
