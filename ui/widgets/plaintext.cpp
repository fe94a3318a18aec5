#include "ui/widgets/plaintext.h"

#include <QMimeData>

namespace rapport {

void PlainText::insertFromMimeData(const QMimeData *source)
{
    if (source && source->hasText())
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace rapport
