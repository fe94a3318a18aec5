// The part of CustomerDialog that tells who is here already.
#include "ui/pages/customers/customerdialog.h"

#include "models/services/duplicates.h"
#include "models/workspace.h"
#include "ui/support/launch.h"
#include "ui/support/likenesstext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/linkbutton.h"

#include <QCoroFuture>

#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

QWidget *CustomerDialog::buildHint()
{
    m_duplicates->setTextFormat(Qt::PlainText);
    m_duplicates->setWordWrap(true);
    m_duplicates->setObjectName(u"resembling"_s);
    setTextStyle(m_duplicates, TextStyle::Small, &Theme::warn);
    m_open->setObjectName(u"openResembling"_s);
    m_use->setObjectName(u"useResembling"_s);
    m_use->setToolTip(tr("Puts what you typed beside what is known and shows it before anything is stored"));
    connect(m_open, &LinkButton::clicked, this, [this] {
        Q_EMIT openRequested(m_alike);
        QDialog::reject();
    });
    connect(m_use, &LinkButton::clicked, this, [this] {
        Q_EMIT useRequested(m_alike, draft());
        QDialog::reject();
    });
    auto *links = new QHBoxLayout;
    links->setSpacing(space::s16);
    links->addWidget(m_open);
    links->addWidget(m_use);
    links->addStretch();
    auto *layout = new QVBoxLayout(m_hint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s4);
    layout->addWidget(m_duplicates);
    layout->addLayout(links);
    m_hint->hide();
    return m_hint;
}

void CustomerDialog::tellDuplicates()
{
    ++m_question;
    m_quiet->start();
}

QCoro::Task<> CustomerDialog::lookForDuplicates(CustomerDraft draft)
{
    const QPointer<CustomerDialog> self(this);
    const int question = m_question;
    auto future = m_workspace.duplicates().resembling(draft);
    const auto result = co_await future;
    if (!self || question != m_question || !result)
        co_return;
    m_hint->setVisible(!result->isEmpty());
    if (result->isEmpty())
        co_return;
    QStringList names;
    for (const Resembling &alike : *result) {
        const QString who = alike.row.phone.isEmpty() ? alike.row.name : tr("%1 (%2)", "name, phone").arg(alike.row.name, alike.row.phone);
        names << tr("%1, %2", "customer, reasons").arg(who, reasonsText(alike.likeness));
    }
    const QString first = QString(result->first().row.name.left(40)).replace(u'&', u"&&"_s);
    m_alike = result->first().row.id;
    m_open->setText(tr("Open %1").arg(first));
    m_use->setText(tr("Add this to %1").arg(first));
    m_duplicates->setText(tr("Maybe already here: %1").arg(names.join(u"\n"_s)));
}

} // namespace rapport
