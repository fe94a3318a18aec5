#include "app/cli/checkverb.h"

#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/upkeep.h"

#include <QJsonArray>

namespace rapport::cli {

void CheckVerb::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("{\"sound\":true,\"problems\":[]}")});
}

Result<void> CheckVerb::run(const QCommandLineParser &parser, Console &console)
{
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    const auto problems = wait(checkShop(**opened));
    if (!problems)
        return problems.error();
    if (parser.isSet(QStringLiteral("json"))) {
        console.print(QJsonObject{{QStringLiteral("sound"), problems->isEmpty()}, {QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
    } else {
        for (const QString &problem : *problems)
            console.print(plain(problem));
    }
    if (problems->isEmpty()) {
        console.say(QStringLiteral("The file is sound."));
        return {};
    }
    return Error{Error::Kind::Corrupt, (*opened)->path(), QStringLiteral("%1 problems were found.").arg(problems->size()), {}};
}

} // namespace rapport::cli
