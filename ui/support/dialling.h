#pragma once

#include "models/services/customerquery.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

class QWidget;

namespace rapport {

class Workspace;

/// The one way from the window to the desktop's phone and mail programs. Before it dials it looks what the customer said: where
/// they asked not to be called it says so, with since when and where it was said, offers e-mail instead, and dials only where a person
/// insists. A page that dials keeps one and calls call() and write().
class Dialling : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the question belongs to, and the parent.
    Dialling(Workspace &workspace, QWidget *window);

    /// Dials a customer's main number, or `number` where it is one of theirs (as it is shown or normalised).
    void call(CustomerId customer, const QString &number = {});
    /// Opens the mail program for a customer's first address, or `address` where it is one of theirs. A `letter` is laid on the
    /// clipboard to be pasted there.
    void write(CustomerId customer, const QString &address = {}, const QString &letter = {});

Q_SIGNALS:
    /// For the status line: "No phone program answered. Copied 0451 555 0142".
    void noted(const QString &sentence);
    /// The customer could not be read, or there is no mail program for a letter.
    void failed(const QString &sentence);

private:
    QCoro::Task<> reach(CustomerId customer, ContactKind kind, QString wanted, QString letter);
    void ask(const CustomerContact &contact, const ContactPoint &phone, const Consent &refusal);
    void open(const ContactPoint &point);
    void post(const ContactPoint &email, bool unwanted, const QString &letter);

    Workspace &m_workspace;
    QWidget *m_window;
};

} // namespace rapport
