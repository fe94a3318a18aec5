#pragma once

#include "app/cli/verb.h"

namespace rapport {
class Workspace;
}

namespace rapport::cli {

/// Brings a file in as one batch, or takes a batch back.
class ImportVerb final : public Verb
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("import"); }
    [[nodiscard]] QString summary() const override { return QStringLiteral("brings a file in, or takes an import back (import undo BATCH)"); }
    [[nodiscard]] QString arguments() const override { return QStringLiteral("FILE | undo BATCH"); }
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<void> run(const QCommandLineParser &parser, Console &console) override;

private:
    [[nodiscard]] static Result<void> bringIn(Workspace &shop, const QString &file, const QCommandLineParser &parser, Console &console);
    [[nodiscard]] static Result<void> takeBack(Workspace &shop, const QString &batch, const QCommandLineParser &parser, Console &console);
};

} // namespace rapport::cli
