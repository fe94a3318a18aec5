#include "models/sample/sampleplace.h"

#include "models/workspace.h"

#include <QFileInfo>

namespace rapport::sample {

QString defaultPath()
{
    return QFileInfo(Workspace::defaultPath()).absolutePath() + QStringLiteral("/sample.rapport");
}

} // namespace rapport::sample
