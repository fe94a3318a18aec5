#include "ui/support/callquestion.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

CallQuestion::CallQuestion(const QString &name, const QString &reason, bool canWrite, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"callQuestion"_s);
    setWindowTitle(tr("No calls"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto label = [this](const QString &text, TextStyle style, Role role) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        setTextStyle(made, style, role);
        return made;
    };
    QLabel *title = label(name, TextStyle::Heading, &Theme::text);
    QLabel *why = label(reason.left(1).toUpper() + reason.mid(1) + u'.', TextStyle::Body, &Theme::text);
    why->setObjectName(u"callQuestion.reason"_s);
    setAccessibleName(tr("%1: %2", "customer: asked not to be called").arg(name, reason));

    auto *leave = new Button(tr("Don't call"), this);
    leave->setObjectName(u"callQuestion.leave"_s);
    auto *call = new Button(tr("Call all the same"), this);
    call->setObjectName(u"callQuestion.call"_s);
    call->setAutoDefault(false);
    connect(leave, &Button::clicked, this, &QDialog::reject);
    connect(call, &Button::clicked, this, [this] {
        Q_EMIT callChosen();
        accept();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s8);
    buttons->addWidget(call);
    buttons->addStretch();
    buttons->addWidget(leave);
    leave->setDefault(!canWrite);
    if (canWrite) {
        auto *write = new Button(tr("Write an e-mail instead"), Button::Kind::Primary, this);
        write->setObjectName(u"callQuestion.write"_s);
        write->setDefault(true);
        connect(write, &Button::clicked, this, [this] {
            Q_EMIT writeChosen();
            accept();
        });
        buttons->addWidget(write);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(why);
    layout->addSpacing(space::s8);
    layout->addLayout(buttons);
    setMinimumWidth(size::scaled(420));
}

} // namespace rapport
