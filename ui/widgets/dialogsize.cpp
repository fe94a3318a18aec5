#include "ui/widgets/dialogsize.h"

#include "ui/theme/metrics.h"

#include <QScreen>
#include <QWidget>

namespace rapport {

void resizeWithinScreen(QWidget *dialog, int width, int height)
{
    // The window's frame is not known yet; its title bar is the higher part of it.
    const QSize room = dialog->screen()->availableSize() - QSize(space::s24, space::s48);
    dialog->resize(QSize(size::scaled(width), size::scaled(height)).boundedTo(room));
}

} // namespace rapport
