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
    const QString writing = tr("In an entry");
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
        {u"counter.start"_s, daily, tr("Coun&ter mode"), tr("Ask one question at the till, on the whole screen. Only the PIN leads back."),
         u"view-fullscreen"_s, {}},
        {u"feedback.departments"_s, daily, tr("Month of the &departments…"), tr("What each department was handed, what was answered and told back."),
         u"office-report"_s, {}},
        {u"chat.paste"_s, daily, tr("Keep a c&hat…"), tr("Paste a chat or open its text file: its turns, who took over, its mood."), u"dialog-messages"_s,
         {keys("Ctrl+Shift+V")}},
        {u"edit.undo"_s, daily, tr("&Undo"), tr("Take back the last change."), u"edit-undo"_s, {keys("Ctrl+Z")}},
        {u"edit.redo"_s, daily, tr("&Redo"), tr("Do again what was taken back."), u"edit-redo"_s, {keys("Ctrl+Shift+Z")}},
        {u"edit.history"_s, daily, tr("&History…"), tr("What was done lately, and by whom; take back several changes at once."), u"view-history"_s,
         {keys("Ctrl+H")}},

        {u"entry.accept"_s, writing, tr("&Accept what is offered"), tr("The follow-up, the matter or the topic that the new entry is offered, dashed."), u"dialog-ok-apply"_s,
         {keys("Alt+Return")}},
        {u"entry.refuse"_s, writing, tr("Re&fuse what is offered"), tr("Take the offer away."), u"edit-delete"_s, {keys("Alt+Delete")}},
        {u"entry.template"_s, writing, tr("Insert a &template"), tr("A text of the shop’s, filled in for this customer; :: in the text does the same."), u"document-edit"_s,
         {keys("Alt+R")}},
        {u"entry.date"_s, writing, tr("&When it happened"), tr("Yesterday, fri 14:00, 12.3. or in 3 days; what lies ahead is a plan."),
         u"view-calendar-upcoming-days"_s, {keys("Alt+D")}},
        {u"entry.took"_s, writing, tr("How long it t&ook"), tr("5m, 1:30 or 90 s."), u"clock"_s, {keys("Alt+T")}},
        {u"entry.timer"_s, writing, tr("Start or stop the &stopwatch"), tr("Takes the time of a call."), u"clock"_s, {keys("Alt+S")}},
        {u"entry.waited"_s, writing, tr("How long the customer wa&ited"), tr("5m, 1:30 or 90 s."), u"clock"_s, {keys("Alt+W")}},
        {u"entry.matter"_s, writing, tr("Choose the &matter"), tr("What it goes on with or solves, or that it opens a new matter."), u"flag"_s, {keys("Alt+M")}},
        {u"entry.answer"_s, writing, tr("With an ans&wer"), tr("Keep the customer’s NPS, CSAT or CES with the conversation, one key each."), u"view-task"_s, {keys("Alt+A")}},
        {u"entry.direction"_s, writing, tr("&In or out"), tr("Who got in touch."), u"call-incoming"_s, {keys("Alt+I")}},

        {u"page.today"_s, go, tr("Today"), tr("What is due, who needs a human, whom to call."), u"view-calendar-upcoming-days"_s, {keys("Ctrl+1")}},
        {u"page.customers"_s, go, tr("Customers"), tr("The list and the customer beside it."), u"view-pim-contacts"_s, {keys("Ctrl+2")}},
        {u"page.feedback"_s, go, tr("Feedback"), tr("Survey answers and reviews, what waits for an answer first."), u"mail-unread-new"_s, {keys("Ctrl+3")}},
        {u"page.insights"_s, go, tr("Insights"), tr("Figures by month."), u"office-chart-line"_s, {keys("Ctrl+4")}},
        {u"message.go"_s, go, tr("The message"), tr("To the message above the page: Enter does what it offers, Escape closes it."), u"dialog-messages"_s, {keys("F6")}},
        {u"page.settings"_s, go, tr("Settings"), tr("Shop, staff and topics."), u"settings-configure"_s, {keys("Ctrl+,")}},

        {u"file.import"_s, files, tr("&Import a file…"), tr("Bring in customers, orders, reviews or conversations."),
         u"document-import"_s, {keys("Ctrl+I")}},
        {u"customer.export"_s, files, tr("E&xport customers…"), tr("Write those selected, or all the list shows, to a table for other programs."),
         u"document-export"_s, {}},
        {u"insights.report"_s, files, tr("Monthly &report…"), tr("What changed and what did not, charts and who to call, as a PDF."), u"office-report"_s,
         {keys("Ctrl+Shift+R")}},
        {u"file.open"_s, files, tr("&Open a Rapport file…"), tr("Open another shop's file."), u"document-open"_s, {keys("Ctrl+O")}},
        {u"shop.sample"_s, files, tr("Explore the &sample shop"), tr("A made-up shop with two years of customers, kept apart from yours."),
         u"visibility"_s, {}},
        {u"app.quit"_s, files, tr("&Quit"), tr("Close the program. Everything is already saved."), u"application-exit"_s, {keys("Ctrl+Q")}},

        {u"look.dark"_s, look, tr("&Dark colours"), tr("Switch between light and dark."), u"weather-clear-night"_s, {keys("Ctrl+Shift+D")}, true},
        {u"look.contrast"_s, look, tr("&High contrast"), tr("Black on white or white on black, with clear edges."), u"color-mode-black-white"_s, {}, true},
        {u"text.larger"_s, look, tr("&Larger text"), tr("100, 125 or 150 % text."), u"zoom-in"_s, {keys("Ctrl++"), keys("Ctrl+=")}},
        {u"text.smaller"_s, look, tr("S&maller text"), tr("150, 125 or 100 % text."), u"zoom-out"_s, {keys("Ctrl+-")}},
        {u"text.normal"_s, look, tr("N&ormal text"), tr("Back to 100 %."), u"zoom-original"_s, {keys("Ctrl+0")}},
        {u"window.fullscreen"_s, look, tr("&Full screen"), tr("Use the whole screen."), u"view-fullscreen"_s, {keys("F11")}, true},

        {u"help.shortcuts"_s, help, tr("&Keyboard shortcuts"), tr("Every command and its key."), u"input-keyboard"_s, {keys("F1"), keys("?")}},
    };
}

} // namespace rapport
