#include "ui/support/errortext.h"

#include "ui/support/segmenttext.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString named(const Error &error, const QString &with, const QString &without)
{
    return error.subject.isEmpty() ? without : with.arg(error.subject);
}

QString segmentProblem(const Error &error)
{
    const QString &reason = error.reason;
    if (reason == u"segment-newer"_s)
        return Words::tr("The segment was made by a newer Rapport. Update Rapport to use it.");
    if (reason == u"segment-empty"_s)
        return Words::tr("A group has no condition yet. Add one, or take the group out.");
    if (reason == u"segment-deep"_s)
        return Words::tr("Groups go %1 deep at most. Put some conditions into one group.").arg(SegmentDefinition::deepest);
    if (reason == u"segment-many"_s)
        return Words::tr("A segment has %1 conditions at most.").arg(SegmentDefinition::mostConditions);
    if (reason == u"segment-value"_s) {
        const auto field = segmentField(error.detail);
        return field ? Words::tr("“%1” has no usable value yet.").arg(segmentFieldText(*field)) : Words::tr("A condition has no usable value yet.");
    }
    return Words::tr("The segment asks for something this version does not know. Give it new conditions.");
}

QString invalidText(const Error &error)
{
    const QString &subject = error.subject;
    if (subject == u"segment"_s)
        return segmentProblem(error);
    if (subject == u"segment-name"_s)
        return Words::tr("The segment has no name yet.");
    if (subject == u"tag"_s)
        return Words::tr("The tag has no name yet.");
    if (subject == u"said"_s)
        return Words::tr("That day is still to come.");
    if (subject == u"name"_s)
        return Words::tr("A customer needs a name or a company.");
    if (subject == u"text"_s || subject == u"body"_s)
        return Words::tr("There is no text yet. Write what happened.");
    if (error.detail == u"transcript"_s)
        return Words::tr("A chat stays as it was said. Write a note about it instead.");
    if (subject == u"birthday"_s)
        return Words::tr("The birthday is no date. Write it as year-month-day, or --month-day without the year.");
    if (subject == u"email"_s || subject == u"e-mail"_s)
        return Words::tr("One of the e-mail addresses has no “@”. Correct it or leave it out.");
    if (subject == u"value"_s || subject == u"score"_s)
        return Words::tr("The answer lies outside its scale: NPS goes from 0 to 10, the others from 1 to the highest of their scale.");
    if (subject == u"scale"_s)
        return Words::tr("An answer says nothing without its scale. CES is asked from 1 to 7 or, in its first wording, from 1 to 5.");
    return named(error, Words::tr("“%1” is not usable as it is. Correct it and try again."),
                 Words::tr("Something in what was entered is not usable. Correct it and try again."));
}

QString unavailableText(const Error &error)
{
    const QString &reason = error.reason;
    if (reason == u"disk-full"_s)
        return Words::tr("The disk is full. Make room and try again.");
    if (reason == u"read-only"_s)
        return named(error, Words::tr("%1 can only be read. Allow writing to it, or move it to another folder."),
                     Words::tr("The shop's file can only be read. Allow writing to it, or move it to another folder."));
    if (reason == u"permission"_s)
        return named(error, Words::tr("You are not allowed to open %1. Ask its owner."),
                     Words::tr("You are not allowed to open the shop's file. Ask its owner."));
    if (reason == u"moved"_s)
        return named(error, Words::tr("%1 is no longer where it was opened: it was moved, deleted or replaced. Put it back, or open it where it is now."),
                     Words::tr("The shop's file is no longer where it was opened: it was moved, deleted or replaced. Put it back, or open it where it is now."));
    if (reason == u"missing"_s)
        return named(error, Words::tr("%1 is not there. Was it moved or renamed?"), Words::tr("The file is not there. Was it moved or renamed?"));
    return named(error, Words::tr("%1 can't be used right now. Check that its disk is connected, then try again."),
                 Words::tr("The shop's file can't be used right now. Check that its disk is connected, then try again."));
}

QString why(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
        return invalidText(error);
    case Error::Kind::NotFound:
        return Words::tr("It is no longer there: it was deleted meanwhile.");
    case Error::Kind::Conflict:
        if (error.reason == u"exists"_s && error.subject == u"name"_s)
            return Words::tr("There is one named “%1” already. Choose another name.").arg(error.detail.left(80));
        return Words::tr("It was changed meanwhile, here or in another window. Look at the new version and try again.");
    case Error::Kind::Constraint:
        return Words::tr("It does not fit what is stored already. Check what was entered.");
    case Error::Kind::Busy:
        return Words::tr("Another program holds the shop's file. Close it and try again.");
    case Error::Kind::Unavailable:
        return unavailableText(error);
    case Error::Kind::TooNew:
        return named(error, Words::tr("%1 was written by a newer Rapport. Update Rapport to open it."),
                     Words::tr("The file was written by a newer Rapport. Update Rapport to open it."));
    case Error::Kind::Corrupt:
        return error.reason == u"not-a-database"_s
            ? named(error, Words::tr("%1 is not a shop of Rapport. Choose another file."), Words::tr("This is not a shop of Rapport. Choose another file."))
            : named(error, Words::tr("%1 is damaged. It was left as it is; open the last backup."),
                    Words::tr("The shop's file is damaged. It was left as it is; open the last backup."));
    case Error::Kind::Closed:
        return Words::tr("The shop was closed before this was done.");
    case Error::Kind::Cancelled:
        return Words::tr("Stopped. Nothing was changed.");
    case Error::Kind::Internal:
        break;
    }
    return Words::tr("This is a defect in Rapport (%1). Try again; if it stays, report it.").arg(error.detail.left(120));
}

} // namespace

QString errorText(const Error &error, const QString &action)
{
    if (action.isEmpty())
        return why(error);
    return Words::tr("%1. %2", "what was not done. why and what to do").arg(action, why(error));
}

} // namespace rapport
