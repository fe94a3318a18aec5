#pragma once

#include "app/cli/console.h"
#include "storage/result.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace rapport::cli {

/// One verb of rapport-cli. To add one: derive, and name it in verbs().
class Verb
{
public:
    Verb() = default;
    virtual ~Verb() = default;
    Verb(const Verb &) = delete;
    Verb &operator=(const Verb &) = delete;

    [[nodiscard]] virtual QString name() const = 0;
    /// One line for --help.
    [[nodiscard]] virtual QString summary() const = 0;
    /// What stands after the options, for --help: "CUSTOMER TEXT".
    [[nodiscard]] virtual QString arguments() const { return {}; }
    /// Adds its options; --help, --file and --sample are there already.
    virtual void declare(QCommandLineParser &parser) const = 0;
    /// Whether it paints pages: then fonts are loaded before it runs, without any display.
    [[nodiscard]] virtual bool paints() const { return false; }
    /// Does it. An error is phrased on standard error and becomes the exit code.
    [[nodiscard]] virtual Result<void> run(const QCommandLineParser &parser, Console &console) = 0;
};

/// All verbs, in the order --help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Verb>> verbs();

/// --limit as a number, 1 .. a billion; Invalid where it is none.
[[nodiscard]] Result<int> limitOf(const QCommandLineParser &parser);

/// Error{Invalid} with this sentence: bad use.
[[nodiscard]] Error badUse(const QString &sentence);

} // namespace rapport::cli
