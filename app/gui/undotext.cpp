#include "app/gui/undotext.h"

#include "ui/support/entrytext.h"
#include "ui/support/errortext.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStep = 60; ///< In characters: a row of the history, and a little more than a menu shows.

struct Row
{
    const char *id;
    const char *text;
};

/// What a step did, as a noun: "The call with %1" would need to know the kind; the subject says whom.
QString what(const QString &id)
{
    static constexpr Row rows[] = {
        {"customer.create", QT_TRANSLATE_NOOP("Undo", "New customer")},
        {"customer.update", QT_TRANSLATE_NOOP("Undo", "Change of the customer")},
        {"customer.tag", QT_TRANSLATE_NOOP("Undo", "Tags")},
        {"customer.consent", QT_TRANSLATE_NOOP("Undo", "Consent")},
        {"customers.tag", QT_TRANSLATE_NOOP("Undo", "Tags of several customers")},
        {"tag.rename", QT_TRANSLATE_NOOP("Undo", "Renamed tag")},
        {"tag.remove", QT_TRANSLATE_NOOP("Undo", "Deleted tag")},
        {"segment.create", QT_TRANSLATE_NOOP("Undo", "New segment")},
        {"segment.change", QT_TRANSLATE_NOOP("Undo", "Change of the segment")},
        {"segment.remove", QT_TRANSLATE_NOOP("Undo", "Deleted segment")},
        {"customer.merge", QT_TRANSLATE_NOOP("Undo", "Merged customer")},
        {"customer.unmerge", QT_TRANSLATE_NOOP("Undo", "Separated customer")},
        {"customer.distinct", QT_TRANSLATE_NOOP("Undo", "Not a duplicate")},
        {"interaction.log", QT_TRANSLATE_NOOP("Undo", "Entry")},
        {"interaction.edit", QT_TRANSLATE_NOOP("Undo", "Change of the text")},
        {"interaction.pin", QT_TRANSLATE_NOOP("Undo", "Pinned entry")},
        {"interaction.unpin", QT_TRANSLATE_NOOP("Undo", "Entry no longer pinned")},
        {"chat.keep", QT_TRANSLATE_NOOP("Undo", "Chat")},
        {"feedback.answer", QT_TRANSLATE_NOOP("Undo", "Answer")},
        {"feedback.reply", QT_TRANSLATE_NOOP("Undo", "Answer to feedback")},
        {"feedback.done", QT_TRANSLATE_NOOP("Undo", "Feedback marked as answered")},
        {"feedback.reopen", QT_TRANSLATE_NOOP("Undo", "Feedback opened again")},
        {"feedback.hand", QT_TRANSLATE_NOOP("Undo", "Feedback handed on")},
        {"feedback.keep", QT_TRANSLATE_NOOP("Undo", "Feedback taken back from the department")},
        {"feedback.told", QT_TRANSLATE_NOOP("Undo", "Told back to the customer")},
        {"feedback.untold", QT_TRANSLATE_NOOP("Undo", "Not told back after all")},
        {"feedback.aside", QT_TRANSLATE_NOOP("Undo", "Old feedback set aside")},
        {"asking.rules", QT_TRANSLATE_NOOP("Undo", "What is asked")},
        {"figures.rules", QT_TRANSLATE_NOOP("Undo", "How figures are counted")},
        {"asking.asked", QT_TRANSLATE_NOOP("Undo", "Asked")},
        {"purchase.sell", QT_TRANSLATE_NOOP("Undo", "Purchase")},
        {"task.plan", QT_TRANSLATE_NOOP("Undo", "Follow-up")},
        {"task.done", QT_TRANSLATE_NOOP("Undo", "Follow-up done")},
        {"task.reopen", QT_TRANSLATE_NOOP("Undo", "Follow-up opened again")},
        {"task.edit", QT_TRANSLATE_NOOP("Undo", "Change of the follow-up")},
        {"work.done", QT_TRANSLATE_NOOP("Undo", "Seen to")},
        {"work.snooze", QT_TRANSLATE_NOOP("Undo", "Put off")},
        {"work.assign", QT_TRANSLATE_NOOP("Undo", "Handed over")},
        {"rules.run", QT_TRANSLATE_NOOP("Undo", "Follow-ups by the shop’s rules")},
        {"rule.save", QT_TRANSLATE_NOOP("Undo", "Rule")},
        {"rule.remove", QT_TRANSLATE_NOOP("Undo", "Removed rule")},
        {"shop.workdays", QT_TRANSLATE_NOOP("Undo", "Opening days")},
        {"mood.correct", QT_TRANSLATE_NOOP("Undo", "Correction of the mood")},
        {"word.add", QT_TRANSLATE_NOOP("Undo", "Own word")},
        {"word.change", QT_TRANSLATE_NOOP("Undo", "Change of an own word")},
        {"word.remove", QT_TRANSLATE_NOOP("Undo", "Removed own word")},
        {"team.on", QT_TRANSLATE_NOOP("Undo", "Figures per person switched on")},
        {"team.off", QT_TRANSLATE_NOOP("Undo", "Figures per person switched off")},
        {"staff.add", QT_TRANSLATE_NOOP("Undo", "New staff member")},
        {"staff.change", QT_TRANSLATE_NOOP("Undo", "Change of a staff member")},
        {"topic.add", QT_TRANSLATE_NOOP("Undo", "New topic")},
        {"topic.change", QT_TRANSLATE_NOOP("Undo", "Change of a topic")},
        {"shop.profile", QT_TRANSLATE_NOOP("Undo", "Change of the shop")},
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
        {"assessment.add", QT_TRANSLATE_NOOP("Undo", "Self-assessment")},
        {"template.add", QT_TRANSLATE_NOOP("Undo", "New template")},
        {"template.change", QT_TRANSLATE_NOOP("Undo", "Change of a template")},
        {"template.remove", QT_TRANSLATE_NOOP("Undo", "Removed template")},
        {"template.shipped", QT_TRANSLATE_NOOP("Undo", "Templates of the program")},
        {"import", QT_TRANSLATE_NOOP("Undo", "Import")},
    };
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("Undo", row.text);
    }
    return QCoreApplication::translate("Undo", "Change");
}

/// The row that stands in the way, with its name.
QString thing(const QString &table, const QString &name)
{
    static constexpr Row rows[] = {
        {"customer", QT_TRANSLATE_NOOP("Undo", "The record of %1")},
        {"customer_contact_point", QT_TRANSLATE_NOOP("Undo", "A phone number or address of %1")},
        {"customer_tag", QT_TRANSLATE_NOOP("Undo", "A tag of %1")},
        {"consent", QT_TRANSLATE_NOOP("Undo", "A consent of %1")},
        {"interaction", QT_TRANSLATE_NOOP("Undo", "An entry of %1")},
        {"feedback", QT_TRANSLATE_NOOP("Undo", "An answer of %1")},
        {"purchase", QT_TRANSLATE_NOOP("Undo", "A purchase of %1")},
        {"task", QT_TRANSLATE_NOOP("Undo", "A follow-up of %1")},
        {"service_case", QT_TRANSLATE_NOOP("Undo", "A case of %1")},
        {"staff", QT_TRANSLATE_NOOP("Undo", "The staff member %1")},
        {"topic", QT_TRANSLATE_NOOP("Undo", "The topic “%1”")},
        {"tag", QT_TRANSLATE_NOOP("Undo", "The tag “%1”")},
        {"shop_word", QT_TRANSLATE_NOOP("Undo", "The own word “%1”")},
    };
    for (const Row &row : rows) {
        if (table == QLatin1String(row.id) && !name.isEmpty())
            return QCoreApplication::translate("Undo", row.text).arg(name);
    }
    return name.isEmpty() ? QCoreApplication::translate("Undo", "What was changed") : u"“%1”"_s.arg(name);
}

/// What stands in the way, as a sentence; empty where nobody said.
QString inTheWay(const Error &error)
{
    const QStringList parts = error.reason.split(u':');
    const QString what = thing(parts.value(1), error.subject);
    if (parts.first() == u"undo-nothing")
        return QCoreApplication::translate("Undo", "There is nothing left to take back.");
    if (parts.first() == u"undo-order")
        return QCoreApplication::translate("Undo", "Another window did something since: %1. Look at it; Undo takes that back now.").arg(error.subject);
    if (parts.first() == u"undo-done")
        return QCoreApplication::translate("Undo", "It was taken back already, in another window.");
    if (parts.first() == u"import-again")
        return QCoreApplication::translate("Undo", "The import of %1 can't be made again from here. Import the file once more.").arg(error.subject);
    if (parts.first() == u"undo-changed")
        return QCoreApplication::translate("Undo", "%1 was changed meanwhile.").arg(what);
    if (parts.first() == u"undo-gone")
        return QCoreApplication::translate("Undo", "%1 is no longer there.").arg(what);
    if (parts.first() == u"undo-taken")
        return QCoreApplication::translate("Undo", "%1 can't come back: something else has its name or place by now.").arg(what);
    if (parts.first() == u"undo-used")
        return QCoreApplication::translate("Undo", "%1 is in use by now: something was added to it that would be lost.").arg(what);
    if (parts.first() == u"undo-missing")
        return QCoreApplication::translate("Undo", "%1 belongs to something that is no longer there.").arg(what);
    return {};
}

/// An entry by its kind and first words, in one line; empty where they were not written down with it.
QString entryStep(const UndoStep &step)
{
    if (step.id != u"interaction.log" || step.phrase.isEmpty())
        return {};
    const QString kind = kindText(step.phrase.section(u' ', 0, 0));
    const QString words = step.phrase.section(u' ', 1);
    const QString entry = words.isEmpty() ? QCoreApplication::translate("Undo", "%1, %2", "what was done, with whom").arg(kind, step.subject)
                                          : QCoreApplication::translate("Undo", "%1, %2: %3", "call, with whom: its first words").arg(kind, step.subject, words);
    return entry.size() <= longestStep ? entry : entry.left(longestStep - 1).trimmed() + u'…';
}

/// What other texts do; empty where none changes.
QString following(const UndoStep &step)
{
    if (step.followers == 0 || step.phrase.isEmpty())
        return {};
    const QString follow = step.followers == 1 ? QCoreApplication::translate("Undo", "1 other text that says “%1” follows.")
                                               : QCoreApplication::translate("Undo", "%n other texts that say “%1” follow.", nullptr, step.followers);
    return u' ' + follow.arg(step.phrase);
}

/// What the shop's rules asked for.
QString byRules(int count)
{
    return count == 1 ? QCoreApplication::translate("Undo", "Rules: 1 new follow-up.") : QCoreApplication::translate("Undo", "Rules: %n new follow-ups.", nullptr, count);
}

} // namespace

QString stepText(const UndoStep &step)
{
    if (const QString entry = entryStep(step); !entry.isEmpty())
        return entry;
    return step.subject.isEmpty() ? what(step.id) : QCoreApplication::translate("Undo", "%1, %2", "what was done, with whom").arg(what(step.id), step.subject);
}

QString doneText(const UndoStep &step)
{
    if (step.isByRules())
        return byRules(step.followers);
    const QString done = step.subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: saved.").arg(what(step.id))
                                                : QCoreApplication::translate("Undo", "%1: %2, saved.").arg(what(step.id), step.subject);
    return done + following(step);
}

QString undoneText(const UndoStep &step)
{
    const QString undone = step.subject.isEmpty() ? QCoreApplication::translate("Undo", "%1: taken back.").arg(what(step.id))
                                                  : QCoreApplication::translate("Undo", "%1: %2, taken back.").arg(what(step.id), step.subject);
    return undone + following(step);
}

QString refusalText(const Error &error, const UndoStep &step)
{
    const QString why = inTheWay(error);
    const QString action = QCoreApplication::translate("Undo", "“%1” stays as it is").arg(stepText(step));
    return why.isEmpty() ? errorText(error, action) : QCoreApplication::translate("Undo", "%1. %2", "what was not done. why").arg(action, why);
}

} // namespace rapport
