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
        {"interaction.log", QT_TRANSLATE_NOOP("Undo", "Entry")},
        {"interaction.edit", QT_TRANSLATE_NOOP("Undo", "Change of the text")},
        {"feedback.answer", QT_TRANSLATE_NOOP("Undo", "Answer")},
        {"purchase.sell", QT_TRANSLATE_NOOP("Undo", "Purchase")},
        {"task.plan", QT_TRANSLATE_NOOP("Undo", "Follow-up")},
        {"task.done", QT_TRANSLATE_NOOP("Undo", "Follow-up done")},
        {"task.reopen", QT_TRANSLATE_NOOP("Undo", "Follow-up opened again")},
        {"mood.correct", QT_TRANSLATE_NOOP("Undo", "Correction of the score")},
        {"entry.remove", QT_TRANSLATE_NOOP("Undo", "Deleted entry")},
        {"import", QT_TRANSLATE_NOOP("Undo", "Import")},
    };
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("Undo", row.text);
    }
    return QCoreApplication::translate("Undo", "Change");
}

} // namespace

QString doneText(const QString &id, const QString &subject)
{
    return subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: saved.").arg(what(id))
                             : QCoreApplication::translate("Undo", "%1: %2, saved.").arg(what(id), subject);
}

QString undoneText(const QString &id, const QString &subject)
{
    return subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: taken back.").arg(what(id))
                             : QCoreApplication::translate("Undo", "%1: %2, taken back.").arg(what(id), subject);
}

} // namespace rapport
