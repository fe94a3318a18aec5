#include "ui/commands/commandtable.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QKeySequence keys(const char *portable)
{
    return QKeySequence::fromString(QString::fromLatin1(portable), QKeySequence::PortableText);
}

} // namespace

QList<Command> commandTable()
{
    const QString daily = tr("Every day");
    const QString go = tr("Go to");
    const QString files = tr("Files");
    const QString look = tr("Look");
    const QString help = tr("Help");
    return {
        {u"search"_s, daily, tr("&Find"), tr("Find a customer by name, phone, e-mail or company, words in notes, or a command."),
         u"edit-find"_s, {keys("Ctrl+K")}},
        {u"entry.new"_s, daily, tr("&New entry"), tr("Write down what happened with the customer shown."), u"list-add"_s, {keys("Ctrl+N")}},
        {u"customer.new"_s, daily, tr("New &customer"), tr("Add a customer; a name is enough."), u"list-add-user"_s, {keys("Ctrl+Shift+N")}},
        {u"customer.duplicates"_s, daily, tr("Find &duplicates…"), tr("Customers who may be in the list twice; merge them, or say that they are two people."),
         u"edit-find-user"_s, {}},
        {u"edit.undo"_s, daily, tr("&Undo"), tr("Take back the last change."), u"edit-undo"_s, {keys("Ctrl+Z")}},
        {u"edit.redo"_s, daily, tr("&Redo"), tr("Do again what was taken back."), u"edit-redo"_s, {keys("Ctrl+Shift+Z")}},

        {u"page.today"_s, go, tr("Today"), tr("What is due, who needs a human, whom to call."), u"view-calendar-upcoming-days"_s, {keys("Ctrl+1")}},
        {u"page.customers"_s, go, tr("Customers"), tr("The list and the customer beside it."), u"view-pim-contacts"_s, {keys("Ctrl+2")}},
        {u"page.insights"_s, go, tr("Insights"), tr("Figures by month."), u"office-chart-line"_s, {keys("Ctrl+4")}},
        {u"page.settings"_s, go, tr("Settings"), tr("Shop, staff and topics."), u"settings-configure"_s, {keys("Ctrl+,")}},

        {u"file.import"_s, files, tr("&Import a file…"), tr("Bring in customers, orders, reviews or conversations."),
         u"document-import"_s, {keys("Ctrl+I")}},
        {u"insights.report"_s, files, tr("Monthly &report…"), tr("What changed and what did not, charts and who to call, as a PDF."), u"office-report"_s,
         {keys("Ctrl+Shift+R")}},
        {u"file.open"_s, files, tr("&Open a Rapport file…"), tr("Open another shop's file."), u"document-open"_s, {keys("Ctrl+O")}},
        {u"shop.sample"_s, files, tr("Explore the &sample shop"), tr("A made-up shop with two years of customers, kept apart from yours."),
         u"visibility"_s, {keys("F2")}},
        {u"app.quit"_s, files, tr("&Quit"), tr("Close the program. Everything is already saved."), u"application-exit"_s, {keys("Ctrl+Q")}},

        {u"look.dark"_s, look, tr("&Dark colours"), tr("Switch between light and dark."), u"weather-clear-night"_s, {keys("Ctrl+Shift+D")}, true},
        {u"text.larger"_s, look, tr("&Larger text"), tr("100, 125 or 150 % text."), u"zoom-in"_s, {keys("Ctrl++"), keys("Ctrl+=")}},
        {u"text.smaller"_s, look, tr("S&maller text"), tr("150, 125 or 100 % text."), u"zoom-out"_s, {keys("Ctrl+-")}},
        {u"text.normal"_s, look, tr("N&ormal text"), tr("Back to 100 %."), u"zoom-original"_s, {keys("Ctrl+0")}},
        {u"window.fullscreen"_s, look, tr("&Full screen"), tr("Use the whole screen."), u"view-fullscreen"_s, {keys("F11")}, true},

        {u"help.shortcuts"_s, help, tr("&Keyboard shortcuts"), tr("Every command and its key."), u"input-keyboard"_s, {keys("F1"), keys("?")}},
    };
}

} // namespace rapport
