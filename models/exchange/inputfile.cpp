#include "models/exchange/inputfile.h"

#include <QFile>
#include <QFileInfo>

namespace rapport::exchange {

using namespace Qt::StringLiterals;

Result<void> openInput(QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{Error::Kind::NotFound, file.fileName(), u"no such file"_s, u"missing"_s};
    if (!info.isFile())
        return Error{Error::Kind::Unavailable, file.fileName(), u"no regular file"_s, u"not-a-file"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unavailable, file.fileName(), file.errorString(), info.isReadable() ? u"io"_s : u"permission"_s};
    return Done{};
}

} // namespace rapport::exchange
