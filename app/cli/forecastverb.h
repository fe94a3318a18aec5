#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Who will come back, when, and what it is worth: of the shop, or straight from a file of purchases.
class ForecastVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("forecast"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("says who will buy again, when, and how sure that is"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
