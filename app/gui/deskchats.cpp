#include "app/gui/desk.h"

#include "app/gui/chatdrop.h"
#include "models/exchange/transcriptreader.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/chat/chatdialog.h"
#include "ui/pages/customerspage.h"

#include <QClipboard>
#include <QGuiApplication>

// The part of Desk that takes in chats: pasted, opened or dropped on the window.

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// The clipboard's text where it is a chat: two messages at least.
QString chatOnClipboard()
{
    constexpr qsizetype enoughToTell = 20'000;
    const QString text = QGuiApplication::clipboard()->text();
    return exchange::readChat(text.left(enoughToTell), {}).messages.size() >= 2 ? text : QString();
}

} // namespace

void Desk::connectChats()
{
    m_window->commands()->on(u"chat.paste"_s, this, [this] {
        if (ChatDialog *dialog = keepChat()) {
            if (const QString text = chatOnClipboard(); !text.isEmpty())
                dialog->setText(text);
        }
    });
    connect(new ChatDrop(m_window.get()), &ChatDrop::dropped, this, [this](const QString &path) {
        if (ChatDialog *dialog = keepChat())
            dialog->openFile(path);
    });
}

ChatDialog *Desk::keepChat()
{
    if (!ensureShop())
        return nullptr;
    const auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s));
    // Only who is on the screen can be meant.
    const bool shown = page && m_window->currentPage() == u"customers"_s;
    auto *dialog =
        new ChatDialog(*m_workspace, shown ? page->currentCustomer() : CustomerId(), m_staff.value(chosenStaff()), m_window.get());
    connect(dialog, &ChatDialog::kept, this, [this](const ChatOutcome &outcome) { showCustomer(outcome.customer); });
    dialog->open();
    return dialog;
}

} // namespace rapport
