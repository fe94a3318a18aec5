#pragma once

#include <QDialog>

namespace rapport {

/// Somebody asked not to be called: says so before anything is dialled. Closing it in any other way than by one of the two buttons
/// that do something leaves the customer in peace.
class CallQuestion : public QDialog
{
    Q_OBJECT

public:
    /// `reason` is a half sentence after the name ("asked not to be called (…)"); without `canWrite` no e-mail is offered.
    CallQuestion(const QString &name, const QString &reason, bool canWrite, QWidget *parent);

Q_SIGNALS:
    void callChosen();
    void writeChosen();
};

} // namespace rapport
