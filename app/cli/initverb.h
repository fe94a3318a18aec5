#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// Makes an empty shop.
class InitVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("init"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("makes an empty shop"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
};

} // namespace rapport::cli
