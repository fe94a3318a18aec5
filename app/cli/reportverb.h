#pragma once

#include "app/cli/verb.h"

namespace rapport::cli {

/// The monthly report as a PDF, the same one the window writes.
class ReportVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("report"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("writes a month's report as a PDF"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;
    [[nodiscard]] bool paints() const override { return true; }
};

} // namespace rapport::cli
