#include "ui/widgets/unsaved.h"

#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace rapport {

bool mayDrop(MessageBar *messages, bool changed)
{
    const QString warning = QCoreApplication::translate("Unsaved", "There are changes that are not saved. Press Escape again to drop them.");
    if (!changed || (!messages->isHidden() && messages->message() == warning))
        return true;
    messages->showMessage(Notice::Warning, warning);
    return false;
}

} // namespace rapport
