#include "app/cli/shopfile.h"

#include "app/cli/interrupt.h"
#include "models/sample/sampleplace.h"

namespace rapport::cli {

QString shopPath(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("file")))
        return parser.value(QStringLiteral("file"));
    return parser.isSet(QStringLiteral("sample")) ? sample::defaultPath() : Workspace::defaultPath();
}

Result<std::unique_ptr<Workspace>> openShop(const QCommandLineParser &parser)
{
    listenForInterrupt();
    return Workspace::open(shopPath(parser));
}

} // namespace rapport::cli
