#include "ui/pages/chat/chatpastebox.h"

#include <QMimeData>

namespace rapport {

namespace {
constexpr qsizetype smallEnoughToShow = 100'000;
}

void ChatPasteBox::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const QString text = source->text();
    // Beside what was typed it belongs to it.
    const bool alone = document()->isEmpty();
    if (text.size() <= smallEnoughToShow)
        insertPlainText(text);
    Q_EMIT pasted(alone || text.size() > smallEnoughToShow ? text : toPlainText());
}

} // namespace rapport
