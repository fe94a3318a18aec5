#include "ui/pages/customers/mergemenu.h"

#include "models/services/duplicates.h"
#include "models/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/likenesstext.h"
#include "ui/support/momenttext.h"

#include <QCoroFuture>

#include <QMenu>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

void MergeMenu::setCustomer(CustomerId id)
{
    m_customer = id;
    m_merges.clear();
    if (id.isValid())
        launch(this, load(id));
}

void MergeMenu::addTo(QMenu *menu)
{
    if (m_merges.isEmpty())
        return;
    menu->addSection(tr("Merged"));
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    for (const CustomerMerge &merge : std::as_const(m_merges)) {
        const QString day = moments.briefDay(m_workspace.calendar().at(merge.mergedAt).day);
        QString text = tr("Merged from %1 (%2): separate again", "customer, day").arg(merge.goneName, day);
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s), this, [this, id = merge.id] { launch(this, separate(id)); });
        action->setObjectName(u"separateCustomer"_s);
    }
}

QCoro::Task<> MergeMenu::load(CustomerId id)
{
    const QPointer<MergeMenu> self(this);
    auto future = m_workspace.duplicates().mergesInto(id);
    const auto merges = co_await future;
    if (self && merges && id == m_customer)
        m_merges = *merges;
}

QCoro::Task<> MergeMenu::separate(MergeId id)
{
    const QPointer<MergeMenu> self(this);
    auto future = m_workspace.duplicates().unmerge(id);
    const auto report = co_await future;
    if (!self)
        co_return;
    if (report) {
        Q_EMIT separated(separatedText(*report));
    } else if (report.error().reason == "key-taken"_L1) {
        Q_EMIT failed(tr("They were not separated: another customer has the number %1 by now. Take it from them first.").arg(report.error().subject));
    } else {
        Q_EMIT failed(errorText(report.error(), tr("They were not separated")));
    }
}

} // namespace rapport
