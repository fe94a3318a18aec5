#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// The brief of one customer.
class ShowVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("show"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("shows what to know about a customer before a call"); }
    [[nodiscard]] QString arguments() const override { return QStringLiteral("CUSTOMER"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
