#include "models/sample/sampleplace.h"

#include "models/workspace.h"

#include <QFileInfo>

namespace rapport::sample {

QString defaultPath()
{
    // The number rises with what a sample holds: one of an earlier make stays as it is, and a new one is made beside it.
    return QFileInfo(Workspace::defaultPath()).absolutePath() + QStringLiteral("/sample-2.rapport");
}

} // namespace rapport::sample
