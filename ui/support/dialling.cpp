#include "ui/support/dialling.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/support/callquestion.h"
#include "ui/support/consenttext.h"
#include "ui/support/contactlinks.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"

#include <QCoroFuture>

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// The point asked for, or the main one of its kind; null where there is none.
const ContactPoint *pointOf(const Customer &customer, ContactKind kind, const QString &wanted)
{
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == kind && !wanted.isEmpty() && (point.raw == wanted || point.normalised == wanted))
            return &point;
    }
    return wanted.isEmpty() ? mainContact(customer, kind) : nullptr;
}

} // namespace

Dialling::Dialling(Workspace &workspace, QWidget *window) : QObject(window), m_workspace(workspace), m_window(window) {}

void Dialling::call(CustomerId customer, const QString &number)
{
    launch(this, reach(customer, ContactKind::Phone, number, {}));
}

void Dialling::write(CustomerId customer, const QString &address, const QString &letter)
{
    launch(this, reach(customer, ContactKind::Email, address, letter));
}

QCoro::Task<> Dialling::reach(CustomerId customer, ContactKind kind, QString wanted, QString letter)
{
    const QPointer<Dialling> self(this);
    auto future = m_workspace.customers().contact(customer);
    const auto contact = co_await future;
    if (!self)
        co_return;
    if (!contact) {
        Q_EMIT failed(errorText(contact.error(), tr("The customer could not be read")));
        co_return;
    }
    const ContactPoint *point = pointOf(contact->customer, kind, wanted);
    if (!point) {
        Q_EMIT noted(kind == ContactKind::Phone ? tr("There is no phone number yet") : tr("There is no e-mail address yet"));
        co_return;
    }
    if (kind == ContactKind::Email) {
        post(*point, point->optedOut || refusalOf(contact->consents, u"email"_s), letter);
        co_return;
    }
    // A number that was opted out by itself counts as well, without a day or a source.
    std::optional<Consent> refusal = refusalOf(contact->consents, u"calls"_s);
    if (!refusal && !point->optedOut)
        open(*point);
    else
        ask(*contact, *point, refusal.value_or(Consent()));
}

void Dialling::ask(const CustomerContact &contact, const ContactPoint &phone, const Consent &refusal)
{
    const Customer &customer = contact.customer;
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    const QString reason =
        refusal.purpose.isEmpty() ? tr("asked not to be called on this number") : noCallsText(refusal, moments, m_workspace.calendar());
    const ContactPoint *email = mainContact(customer, ContactKind::Email);
    const bool canWrite = email && !email->optedOut && !refusalOf(contact.consents, u"email"_s);
    auto *question = new CallQuestion(customer.name.isEmpty() ? customer.company : customer.name, reason, canWrite, m_window->window());
    connect(question, &CallQuestion::callChosen, this, [this, phone] { open(phone); });
    if (canWrite)
        connect(question, &CallQuestion::writeChosen, this, [this, address = *email] { open(address); });
    question->open();
}

void Dialling::post(const ContactPoint &email, bool unwanted, const QString &letter)
{
    const QString mind = tr("Mind: this customer does not want e-mail");
    if (letter.trimmed().isEmpty()) {
        if (unwanted)
            Q_EMIT noted(mind);
        open(email);
        return;
    }
    QGuiApplication::clipboard()->setText(letter);
    if (!openContact(email))
        Q_EMIT failed(tr("There is no mail program that opens addresses. The address is %1, and your text is on the clipboard.").arg(email.raw));
    else if (unwanted)
        Q_EMIT noted(tr("%1. Your text is on the clipboard.", "Mind: this customer does not want e-mail").arg(mind));
    else
        Q_EMIT noted(tr("A letter to %1 is open, and your text is on the clipboard to be pasted. Save it here once it is sent.").arg(email.raw));
}

void Dialling::open(const ContactPoint &point)
{
    if (openContact(point))
        return;
    // Without a phone program the number in the clipboard is what helps.
    QGuiApplication::clipboard()->setText(point.raw);
    Q_EMIT noted(point.kind == ContactKind::Phone ? tr("No phone program answered. Copied %1").arg(point.raw)
                                                  : tr("No mail program answered. Copied %1").arg(point.raw));
}

} // namespace rapport
