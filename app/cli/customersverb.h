#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Lists customers, newest contact first, or finds them.
class CustomersVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("customers"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("lists customers, or finds them by any fragment"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
