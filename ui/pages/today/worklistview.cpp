#include "ui/pages/today/worklistview.h"

#include <QKeyEvent>

namespace rapport {

WorklistView::WorklistView(QWidget *parent) : QListView(parent)
{
    setObjectName(QStringLiteral("worklist"));
    setAccessibleName(tr("What to do today"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setResizeMode(Adjust);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListView::doubleClicked, this, &WorklistView::opened);
}

void WorklistView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_D:
            Q_EMIT doneRequested();
            return;
        case Qt::Key_S:
            Q_EMIT snoozeRequested();
            return;
        case Qt::Key_R:
            Q_EMIT reassignRequested();
            return;
        case Qt::Key_C:
            Q_EMIT callRequested();
            return;
        case Qt::Key_E:
            Q_EMIT editRequested();
            return;
        default:
            break;
        }
    }
    QListView::keyPressEvent(event);
}

} // namespace rapport
