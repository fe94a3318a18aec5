#include "ui/pages/customers/customerheader.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/customers/consentmark.h"
#include "ui/pages/customers/contactbutton.h"
#include "ui/pages/customers/contractmenu.h"
#include "ui/pages/customers/mergemenu.h"
#include "ui/pages/customers/tagbutton.h"
#include "ui/support/contactlinks.h"
#include "ui/support/customertext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/timeline/timelinerow.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QCoroFuture>

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array purposes{"news", "surveys", "calls"};

/// Everything in a layout, deleted: its widgets are made anew from the brief.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

CustomerHeader::CustomerHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_merges(new MergeMenu(workspace, this)), m_contracts(new ContractMenu(workspace, this)), m_back(new Button(tr("Customers"), Button::Kind::Flat, this)), m_avatar(new Avatar(this)),
      m_name(new ElidedLabel(TextStyle::Title, &Theme::text, this)), m_company(new ElidedLabel(TextStyle::Body, &Theme::text2, this)),
      m_call(new Button(tr("Call"), this)), m_mail(new Button(tr("E-mail"), this)), m_edit(new Button(tr("Edit"), this)),
      m_more(new Button({}, Button::Kind::Flat, this)), m_facts(new QWidget(this)), m_factsFlow(new FlowLayout(m_facts, space::s8)),
      m_consents(new QWidget(this)), m_consentRow(new QHBoxLayout(m_consents))
{
    setObjectName(u"customerHeader"_s);
    m_factsFlow->setContentsMargins(0, 0, 0, 0);
    m_consentRow->setContentsMargins(0, 0, 0, 0);
    m_consentRow->setSpacing(space::s12);

    auto *second = new QHBoxLayout;
    second->setSpacing(space::s12);
    second->addWidget(m_facts, 1);
    second->addWidget(m_consents, 0, Qt::AlignVCenter);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(buildFirstLine());
    lines->addLayout(second);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s12);
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    row->addLayout(lines, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(timelineMargin(), 10, space::s16, 10);
    layout->setSpacing(0);
    m_back->setIconName(u"arrow-left"_s);
    m_back->setSmall(true);
    m_back->setObjectName(u"backToList"_s);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &CustomerHeader::backRequested);
    connect(m_merges, &MergeMenu::separated, this, &CustomerHeader::noted);
    connect(m_merges, &MergeMenu::failed, this, &CustomerHeader::failed);
    connect(m_contracts, &ContractMenu::loaded, this, &CustomerHeader::showAbout);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addLayout(row);
}

QHBoxLayout *CustomerHeader::buildFirstLine()
{
    m_call->setIconName(u"call-start"_s);
    m_call->setSmall(true);
    m_call->setObjectName(u"callCustomer"_s);
    m_mail->setIconName(u"mail-message-new"_s);
    m_mail->setSmall(true);
    m_mail->setObjectName(u"mailCustomer"_s);
    m_edit->setIconName(u"document-edit"_s);
    m_edit->setSmall(true);
    m_edit->setObjectName(u"editCustomer"_s);
    m_more->setIconName(u"overflow-menu"_s);
    m_more->setSmall(true);
    m_more->setObjectName(u"moreCustomer"_s);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Consents, contracts and more"));
    connect(m_call, &Button::clicked, this, [this] {
        if (const ContactPoint *point = mainContact(m_brief.customer, ContactKind::Phone))
            reach(*point);
    });
    connect(m_mail, &Button::clicked, this, [this] {
        if (const ContactPoint *point = mainContact(m_brief.customer, ContactKind::Email))
            reach(*point);
    });
    connect(m_edit, &Button::clicked, this, &CustomerHeader::editRequested);
    connect(m_more, &Button::clicked, this, &CustomerHeader::openMenu);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s8);
    line->addWidget(m_name);
    line->addWidget(m_company, 1);
    line->addWidget(m_call);
    line->addWidget(m_mail);
    line->addWidget(m_edit);
    line->addWidget(m_more);
    return line;
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().line);
}

void CustomerHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void CustomerHeader::focusActions()
{
    m_call->setFocus(Qt::TabFocusReason);
}

void CustomerHeader::setBrief(const CustomerBrief &brief)
{
    m_brief = brief;
    m_merges->setCustomer(brief.customer.id);
    m_contracts->setCustomer(brief.customer.id);
    const Customer &customer = brief.customer;
    const QString name = customer.name.isEmpty() ? customer.company : customer.name;
    m_avatar->setName(name);
    m_name->setText(name);
    showAbout();

    const bool phone = mainContact(customer, ContactKind::Phone) != nullptr;
    const bool mail = mainContact(customer, ContactKind::Email) != nullptr;
    m_call->setEnabled(phone);
    m_call->setToolTip(phone ? tr("Dial with the desktop's phone program") : tr("There is no phone number yet"));
    m_mail->setEnabled(mail);
    m_mail->setToolTip(mail ? tr("Write with the desktop's mail program") : tr("There is no e-mail address yet"));
    clear(m_factsFlow);
    showContacts();
    showTags();
    clear(m_consentRow);
    showConsents();
    updateGeometry();
}

void CustomerHeader::showAbout()
{
    const Customer &customer = m_brief.customer;
    QStringList about{customer.company == m_name->text() ? QString() : customer.company, customer.address.section(u'\n', -1), m_contracts->running()};
    about.removeAll(QString());
    m_company->setText(about.join(u", "_s));
}

void CustomerHeader::showContacts()
{
    for (const ContactPoint &point : m_brief.customer.contactPoints) {
        if (point.kind == ContactKind::Phone || point.kind == ContactKind::Email)
            addContact(point);
    }
}

void CustomerHeader::addContact(const ContactPoint &point)
{
    const bool phone = point.kind == ContactKind::Phone;
    auto *button = new ContactButton(phone ? u"phone"_s : u"mail-message-new"_s, point.raw, m_facts);
    button->setObjectName(phone ? u"copyPhone"_s : u"copyEmail"_s);
    button->setToolTip(tr("Click to copy"));
    button->setAccessibleName(phone ? tr("Phone %1, copy").arg(point.raw) : tr("E-mail %1, copy").arg(point.raw));
    connect(button, &ContactButton::clicked, this, [this, raw = point.raw] {
        QApplication::clipboard()->setText(raw);
        Q_EMIT noted(tr("Copied %1").arg(raw));
    });
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &ContactButton::customContextMenuRequested, this, [this, point, phone](const QPoint &) {
        QMenu menu(this);
        menu.addAction(phone ? tr("Dial") : tr("Write"), this, [this, point] { reach(point); });
        menu.exec(QCursor::pos());
    });
    m_factsFlow->addWidget(button);
}

void CustomerHeader::reach(const ContactPoint &point)
{
    for (const Consent &consent : std::as_const(m_brief.consents)) {
        if (consent.purpose == u"calls"_s && !consent.given && point.kind == ContactKind::Phone)
            Q_EMIT noted(tr("Mind: this customer does not want calls"));
    }
    if (openContact(point))
        return;
    // Without a phone program the number in the clipboard is what helps.
    QApplication::clipboard()->setText(point.raw);
    Q_EMIT noted(point.kind == ContactKind::Phone ? tr("No phone program answered. Copied %1").arg(point.raw)
                                                  : tr("No mail program answered. Copied %1").arg(point.raw));
}

void CustomerHeader::showTags()
{
    for (const QString &tag : std::as_const(m_brief.customer.tags)) {
        auto *button = new TagButton(tag, m_facts);
        const auto drop = [this, tag] {
            QStringList tags = m_brief.customer.tags;
            tags.removeAll(tag);
            changeTags(tags);
        };
        connect(button, &TagButton::removeRequested, this, drop);
        connect(button, &TagButton::clicked, this, [this, tag, drop, button] {
            QMenu menu(this);
            menu.addAction(tr("Show everybody with this tag"), this, [this, tag] { Q_EMIT tagChosen(tag); });
            menu.addAction(tr("Take the tag off"), this, drop);
            menu.exec(button->mapToGlobal(QPoint(0, button->height())));
        });
        m_factsFlow->addWidget(button);
    }
    auto *add = new Chip(tr("+ tag"), Chip::Kind::Offered, m_facts);
    add->setObjectName(u"addTag"_s);
    add->setAccessibleName(tr("Add a tag"));
    add->setFixedHeight(size::tag() + 4);
    connect(add, &Chip::clicked, this, &CustomerHeader::offerTags);
    m_factsFlow->addWidget(add);
}

void CustomerHeader::offerTags()
{
    QMenu menu(this);
    auto *field = new QLineEdit(&menu);
    field->setPlaceholderText(tr("New tag, Enter"));
    field->setAccessibleName(tr("New tag"));
    field->setMaxLength(40);
    auto *action = new QWidgetAction(&menu);
    action->setDefaultWidget(field);
    menu.addAction(action);
    const auto add = [this](const QString &tag) {
        QStringList tags = m_brief.customer.tags;
        if (!tag.isEmpty() && !tags.contains(tag))
            changeTags(tags << tag);
    };
    connect(field, &QLineEdit::returnPressed, &menu, [&menu, field, add] {
        const QString tag = field->text().simplified();
        menu.close();
        add(tag);
    });
    for (const QString &tag : std::as_const(m_knownTags)) {
        if (!m_brief.customer.tags.contains(tag))
            menu.addAction(QString(tag).replace(u'&', u"&&"_s), this, [add, tag] { add(tag); });
    }
    field->setFocus();
    menu.exec(QCursor::pos());
}

void CustomerHeader::showConsents()
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    for (const Consent &consent : std::as_const(m_brief.consents)) {
        const qint64 at = consent.given || consent.withdrawnAt == 0 ? consent.givenAt : consent.withdrawnAt;
        m_consentRow->addWidget(new ConsentMark(consent, moments.brief(m_workspace.calendar().at(at)), m_consents));
    }
}

void CustomerHeader::openMenu()
{
    QMenu menu(this);
    menu.addAction(tr("Edit the customer…"), this, &CustomerHeader::editRequested);
    menu.addSection(tr("Consents"));
    for (const char *id : purposes) {
        Consent consent;
        consent.purpose = QString::fromLatin1(id);
        consent.given = true;
        const QString text = consentText(consent);
        bool known = false;
        bool given = false;
        for (const Consent &stored : std::as_const(m_brief.consents)) {
            if (stored.purpose == consent.purpose) {
                known = true;
                given = stored.given;
            }
        }
        const QString purpose = consent.purpose;
        const CustomerId customer = m_brief.customer.id;
        QMenu *sub = menu.addMenu(known ? tr("%1: %2").arg(text, given ? tr("yes") : tr("no")) : tr("%1: not asked").arg(text));
        sub->addAction(tr("Agreed"), this, [this, customer, purpose] { launch(this, writeConsent(customer, purpose, true)); });
        sub->addAction(tr("Does not want it"), this, [this, customer, purpose] { launch(this, writeConsent(customer, purpose, false)); });
    }
    m_contracts->addTo(&menu);
    m_merges->addTo(&menu);
    menu.exec(m_more->mapToGlobal(QPoint(m_more->width() - menu.sizeHint().width(), m_more->height() + space::s4)));
}

void CustomerHeader::changeTags(const QStringList &tags)
{
    launch(this, writeTags(m_brief.customer.id, tags));
}

QCoro::Task<> CustomerHeader::writeTags(CustomerId customer, QStringList tags)
{
    const QPointer<CustomerHeader> self(this);
    auto future = m_workspace.customers().setTags(customer, tags);
    const auto result = co_await future;
    if (self && !result)
        Q_EMIT failed(errorText(result.error(), tr("The tags were not changed")));
}

QCoro::Task<> CustomerHeader::writeConsent(CustomerId customer, QString purpose, bool given)
{
    const QPointer<CustomerHeader> self(this);
    const QString source = tr("noted by hand");
    auto future = m_workspace.customers().setConsent(customer, purpose, given, source);
    const auto result = co_await future;
    if (self && !result)
        Q_EMIT failed(errorText(result.error(), tr("The consent was not noted")));
}

} // namespace rapport
