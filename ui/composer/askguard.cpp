#include "ui/composer/askguard.h"

#include "models/items/whendone.h"
#include "models/services/asking.h"
#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/support/consenttext.h"
#include "ui/support/momenttext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirrored.h"
#include "ui/widgets/linkbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace rapport {

using namespace Qt::StringLiterals;

AskGuard::AskGuard(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(new QLabel(this)), m_anyway(new LinkButton(tr("Ask anyway"), this))
{
    setObjectName(u"askGuard"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"askGuard.sentence"_s);
    setTextStyle(m_sentence, TextStyle::Small, &Theme::warn);
    m_anyway->setObjectName(u"askGuard.anyway"_s);
    m_anyway->setToolTip(tr("Notes that you ask now. An answer they gave already you can simply save."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(mirroredMargins(this, {size::icon() + space::s12, space::s4, space::s8, space::s4}));
    row->setSpacing(space::s8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_anyway);
    connect(m_anyway, &LinkButton::clicked, this, &AskGuard::askAnyway);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.settings || changes.customers.contains(m_customer))
            look();
    });
    hide();
}

void AskGuard::setAsking(CustomerId customer, const QString &kind, StaffId by)
{
    m_by = by;
    if (customer == m_customer && kind == m_kind)
        return;
    if (customer != m_customer)
        m_accepted = Warning::None;
    m_customer = customer;
    m_kind = kind;
    look();
}

void AskGuard::look()
{
    if (!m_customer.isValid() || m_kind.isEmpty()) {
        hide();
        return;
    }
    const auto isMeant = [this, customer = m_customer] { return customer == m_customer && !m_kind.isEmpty(); };
    whenDone(this, m_workspace.customers().contact(m_customer), [this, isMeant](const Result<CustomerContact> &contact) {
        if (!isMeant())
            return;
        const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
        if (const auto refusal = contact ? refusalOf(contact->consents, u"surveys"_s) : std::nullopt) {
            warn(Warning::Refused, tr("Asked not to be surveyed (%1).", "since 3 May, said on the phone").arg(consentSince(*refusal, moments, m_workspace.calendar())));
            return;
        }
        whenDone(this, Asking(m_workspace).lastAsked(m_customer), [this, isMeant, moments](const Result<AskedLast> &last) {
            if (!isMeant())
                return;
            if (!last || !last->tooSoon) {
                warn(Warning::None, {});
                return;
            }
            warn(Warning::TooSoon, tr("Asked %1: the shop waits %2 between two questions. An answer already given is taken all the same.", "12 days ago; 30 days")
                                       .arg(moments.distance(moments.today() - last->daysAgo), daysText(last->guardDays)));
        });
    });
}

void AskGuard::warn(Warning warning, const QString &sentence)
{
    m_shown = warning;
    m_sentence->setText(sentence);
    setVisible(warning != Warning::None && warning != m_accepted);
}

void AskGuard::askAnyway()
{
    m_accepted = m_shown;
    hide();
    whenDone(this, Asking(m_workspace).noteAsked(m_customer, m_kind, m_by), [this](const Result<void> &noted) {
        if (noted)
            return;
        m_accepted = Warning::None;
        look();
    });
}

void AskGuard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(&painter, this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().warnTint);
    painter.drawRoundedRect(rect(), radius::control, radius::control);
    paintNoticeMark(&painter, QRectF(space::s8, (height() - 14) / 2.0, 14, 14), Notice::Warning);
}

} // namespace rapport
