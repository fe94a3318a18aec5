#include "tests/kit/sharedfiles.h"

#include <QDir>
#include <QFileInfo>

namespace rapport::testkit {

QString sharedFile(const QString &relative)
{
    QDir dir(QStringLiteral(RAPPORT_KIT_SOURCE_DIR));
    do {
        const QFileInfo file(dir.filePath(QStringLiteral("shared/data/") + relative));
        if (file.exists())
            return file.absoluteFilePath();
    } while (dir.cdUp());
    return {};
}

} // namespace rapport::testkit
