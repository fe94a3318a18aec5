#include "ui/support/errortext.h"

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

QString invalidText(const Error &error)
{
    const QString &subject = error.subject;
    if (subject == u"name"_s)
        return Words::tr("A customer needs a name or a company.");
    if (subject == u"text"_s || subject == u"body"_s)
        return Words::tr("There is no text yet. Write what happened.");
    if (subject == u"birthday"_s)
        return Words::tr("The birthday is no date. Write it as year-month-day, or --month-day without the year.");
    if (subject == u"email"_s || subject == u"e-mail"_s)
        return Words::tr("One of the e-mail addresses has no “@”. Correct it or leave it out.");
    if (subject == u"value"_s)
        return Words::tr("The answer lies outside its scale.");
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
