#include "models/exchange/transcriptfile.h"

#include "models/exchange/encodingdetector.h"
#include "models/exchange/inputfile.h"
#include "models/exchange/textcodec.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace rapport::exchange {

Result<QString> chatFileText(const QString &path)
{
    constexpr qint64 largest = 40'000'000;
    QFile file(path);
    if (const Result<void> opened = openInput(file); !opened)
        return opened.error();
    if (file.size() > largest)
        return Error{Error::Kind::Invalid, QFileInfo(path).fileName(), {}, QStringLiteral("too-large")};
    const QString encoding = detectEncoding(file).encoding;
    const QByteArray bytes = file.read(largest);
    bool ok = true;
    if (encoding == u"Windows-1252")
        return fromWindows1252(bytes, &ok);
    // It passes over a byte order mark.
    QStringDecoder decoder(encoding.toLatin1().constData());
    return decoder.isValid() ? QString(decoder(bytes)) : QString::fromUtf8(bytes);
}

} // namespace rapport::exchange
