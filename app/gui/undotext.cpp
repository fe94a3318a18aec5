#include "app/gui/undotext.h"

#include <QCoreApplication>

namespace rapport {

namespace {

/// What a step did, as a noun: "The call with %1" would need to know the kind; the subject says whom.
QString what(const QString &id)
{
    struct Row
    {
        const char *id;
        const char *text;
    };
    static constexpr Row rows[] = {
        {"customer.create", QT_TRANSLATE_NOOP("Undo", "New customer")},
        {"customer.update", QT_TRANSLATE_NOOP("Undo", "Change of the customer")},
        {"customer.tag", QT_TRANSLATE_NOOP("Undo", "Tags")},
        {"customer.consent", QT_TRANSLATE_NOOP("Undo", "Consent")},
        {"customer.merge", QT_TRANSLATE_NOOP("Undo", "Merged customer")},
        {"customer.unmerge", QT_TRANSLATE_NOOP("Undo", "Separated customer")},
        {"customer.distinct", QT_TRANSLATE_NOOP("Undo", "Not a duplicate")},
        {"interaction.log", QT_TRANSLATE_NOOP("Undo", "Entry")},
        {"interaction.edit", QT_TRANSLATE_NOOP("Undo", "Change of the text")},
        {"feedback.answer", QT_TRANSLATE_NOOP("Undo", "Answer")},
        {"purchase.sell", QT_TRANSLATE_NOOP("Undo", "Purchase")},
        {"task.plan", QT_TRANSLATE_NOOP("Undo", "Follow-up")},
        {"task.done", QT_TRANSLATE_NOOP("Undo", "Follow-up done")},
        {"task.reopen", QT_TRANSLATE_NOOP("Undo", "Follow-up opened again")},
        {"mood.correct", QT_TRANSLATE_NOOP("Undo", "Correction of the mood")},
        {"word.add", QT_TRANSLATE_NOOP("Undo", "Own word")},
        {"word.change", QT_TRANSLATE_NOOP("Undo", "Change of an own word")},
        {"word.remove", QT_TRANSLATE_NOOP("Undo", "Removed own word")},
        {"entry.remove", QT_TRANSLATE_NOOP("Undo", "Deleted entry")},
        {"initiative.create", QT_TRANSLATE_NOOP("Undo", "New initiative")},
        {"initiative.update", QT_TRANSLATE_NOOP("Undo", "Change of the initiative")},
        {"initiative.close", QT_TRANSLATE_NOOP("Undo", "Closed initiative")},
        {"initiative.reopen", QT_TRANSLATE_NOOP("Undo", "Initiative opened again")},
        {"initiative.remove", QT_TRANSLATE_NOOP("Undo", "Deleted initiative")},
        {"event.add", QT_TRANSLATE_NOOP("Undo", "New event")},
        {"event.change", QT_TRANSLATE_NOOP("Undo", "Change of the event")},
        {"event.remove", QT_TRANSLATE_NOOP("Undo", "Deleted event")},
        {"contract.add", QT_TRANSLATE_NOOP("Undo", "New contract")},
        {"contract.change", QT_TRANSLATE_NOOP("Undo", "Change of the contract")},
        {"contract.remove", QT_TRANSLATE_NOOP("Undo", "Deleted contract")},
        {"import", QT_TRANSLATE_NOOP("Undo", "Import")},
    };
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("Undo", row.text);
    }
    return QCoreApplication::translate("Undo", "Change");
}

/// What other texts do; empty where none changes.
QString following(const UndoJournal::Step &step)
{
    if (step.followers == 0 || step.phrase.isEmpty())
        return {};
    const QString follow = step.followers == 1 ? QCoreApplication::translate("Undo", "1 other text that says “%1” follows.")
                                               : QCoreApplication::translate("Undo", "%n other texts that say “%1” follow.", nullptr, step.followers);
    return u' ' + follow.arg(step.phrase);
}

} // namespace

QString doneText(const UndoJournal::Step &step)
{
    const QString done = step.subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: saved.").arg(what(step.id))
                                                : QCoreApplication::translate("Undo", "%1: %2, saved.").arg(what(step.id), step.subject);
    return done + following(step);
}

QString undoneText(const UndoJournal::Step &step)
{
    const QString undone = step.subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: taken back.").arg(what(step.id))
                                                  : QCoreApplication::translate("Undo", "%1: %2, taken back.").arg(what(step.id), step.subject);
    return undone + following(step);
}

} // namespace rapport
