#include "ui/support/undoguard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace rapport {

namespace {

/// Qt gives an empty text the writing direction of the keyboard once it is shown, and counts that as a step to undo.
bool hasTyped(const QTextDocument &text)
{
    const int ownSteps = text.isEmpty() ? 1 : 0;
    return text.isModified() && text.availableUndoSteps() > ownSteps;
}

bool hasOwnStep(const QObject *field, bool undo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return undo ? hasTyped(*text->document()) : text->document()->isRedoAvailable();
    return true; // none of ours to judge
}

} // namespace

UndoGuard::UndoGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UndoGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if ((!undo && !key->matches(QKeySequence::Redo)) || hasOwnStep(watched, undo))
        return false;
    event->ignore();
    return true;
}

} // namespace rapport
