#include "ui/pages/customers/customerheader.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/customers/consentdialog.h"
#include "ui/pages/customers/consentmark.h"
#include "ui/pages/customers/contactbutton.h"
#include "ui/pages/customers/contractmenu.h"
#include "ui/pages/customers/mergemenu.h"
#include "ui/pages/customers/tagbutton.h"
#include "ui/pages/customers/tagfield.h"
#include "ui/support/consenttext.h"
#include "ui/support/contactlinks.h"
#include "ui/support/dialling.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/plaintooltip.h"
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
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// Everything in a layout but what stays, deleted: its widgets are made anew from the brief.
void clear(QLayout *layout, const QList<QWidget *> &staying)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() && !staying.contains(item->widget())) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

CustomerHeader::CustomerHeader(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_merges(new MergeMenu(workspace, this)), m_contracts(new ContractMenu(workspace, this)), m_back(new Button(tr("Customers"), Button::Kind::Flat, this)), m_avatar(new Avatar(this)),
      m_name(new ElidedLabel(TextStyle::Title, &Theme::text, this)), m_company(new ElidedLabel(TextStyle::Body, &Theme::text2, this)),
      m_call(new Button(tr("Call"), this)), m_mail(new Button(tr("E-mail"), this)), m_edit(new Button(tr("Edit"), this)),
      m_more(new Button({}, Button::Kind::Flat, this)), m_facts(new QWidget(this)), m_factsFlow(new FlowLayout(m_facts, space::s8)),
      m_addTag(new Chip(tr("+ tag"), Chip::Kind::Offered, m_facts)), m_tagField(new TagField(m_facts)), m_dialling(new Dialling(workspace, this))
{
    setObjectName(u"customerHeader"_s);
    m_factsFlow->setContentsMargins(0, 0, 0, 0);
    buildTagField();
    connect(m_dialling, &Dialling::noted, this, &CustomerHeader::noted);
    connect(m_dialling, &Dialling::failed, this, &CustomerHeader::failed);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addLayout(buildFirstLine());
    lines->addWidget(m_facts);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::s12);
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    row->addLayout(lines, 1);

    auto *layout = new QVBoxLayout(this);
    // The name stands over the timeline's text, in either writing direction.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(mirrored ? space::s16 : timelineMargin(), 10, mirrored ? timelineMargin() : space::s16, 10);
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
    connect(m_call, &Button::clicked, this, [this] { m_dialling->call(m_brief.customer.id); });
    connect(m_mail, &Button::clicked, this, [this] { m_dialling->write(m_brief.customer.id); });
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
    // Whoever has no number can still be changed: the keys must not stay where they came from.
    (m_call->isEnabled() ? m_call : m_edit)->setFocus(Qt::TabFocusReason);
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
    showCall(phone);
    m_mail->setEnabled(mail);
    m_mail->setToolTip(mail ? tr("Write with the desktop's mail program") : tr("There is no e-mail address yet"));
    clear(m_factsFlow, {m_addTag, m_tagField});
    showContacts();
    showTags();
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

/// Who asked not to be called is not called by a slip: it shows before the click, and the click asks.
void CustomerHeader::showCall(bool phone)
{
    const std::optional<Consent> refusal = refusalOf(m_brief.consents, u"calls"_s);
    const QString why = refusal ? noCallsText(*refusal, moments(), m_workspace.calendar()) : QString();
    m_call->setEnabled(phone);
    m_call->setText(refusal ? tr("No calls") : tr("Call"));
    m_call->setIconName(refusal ? u"call-stop"_s : u"call-start"_s);
    m_call->setAccessibleDescription(why);
    m_call->setToolTip(!phone ? tr("There is no phone number yet") : refusal ? plainToolTip({why}) : tr("Dial with the desktop's phone program"));
}

MomentText CustomerHeader::moments() const
{
    return {m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek};
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
    auto *button = new ContactButton(phone ? u"call-start"_s : u"mail-message-new"_s, point.raw, m_facts);
    button->setObjectName(phone ? u"copyPhone"_s : u"copyEmail"_s);
    button->setToolTip(tr("Click to copy"));
    button->setAccessibleName(phone ? tr("Phone %1, copy").arg(point.raw) : tr("E-mail %1, copy").arg(point.raw));
    connect(button, &ContactButton::clicked, this, [this, raw = point.raw] {
        QApplication::clipboard()->setText(raw);
        Q_EMIT noted(tr("Copied %1").arg(raw));
    });
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &ContactButton::customContextMenuRequested, this, [this, button, point, phone](const QPoint &where) {
        QMenu menu(this);
        menu.addAction(phone ? tr("Dial") : tr("Write"), this, [this, raw = point.raw, phone] {
            if (phone)
                m_dialling->call(m_brief.customer.id, raw);
            else
                m_dialling->write(m_brief.customer.id, raw);
        });
        menu.exec(button->mapToGlobal(where));
    });
    m_factsFlow->addWidget(button);
}

void CustomerHeader::buildTagField()
{
    m_addTag->setObjectName(u"addTag"_s);
    m_addTag->setAccessibleName(tr("Add a tag"));
    m_addTag->setFixedHeight(size::tag() + 4);
    m_tagField->hide();
    connect(m_addTag, &Chip::clicked, this, [this] {
        m_addTag->hide();
        m_tagField->show();
        m_tagField->setFocus(Qt::TabFocusReason);
    });
    connect(m_tagField, &TagField::left, this, [this] {
        const bool focused = m_tagField->hasFocus();
        m_tagField->hide();
        m_addTag->show();
        if (focused)
            m_addTag->setFocus(Qt::TabFocusReason);
    });
    connect(m_tagField, &TagField::added, this, [this](const QString &tag) {
        QStringList tags = m_brief.customer.tags;
        if (!tags.contains(tag))
            changeTags(tags << tag);
    });
}

void CustomerHeader::setTags(const QStringList &tags)
{
    m_knownTags = tags;
    offerTags();
}

void CustomerHeader::offerTags()
{
    QStringList offers = m_knownTags;
    offers.removeIf([this](const QString &tag) { return m_brief.customer.tags.contains(tag); });
    m_tagField->setOffers(offers);
}

void CustomerHeader::showTags()
{
    TagButton *last = nullptr;
    for (const QString &tag : std::as_const(m_brief.customer.tags)) {
        auto *button = new TagButton(tag, m_facts);
        const auto drop = [this, tag] {
            QStringList tags = m_brief.customer.tags;
            tags.removeAll(tag);
            m_droppedTag = true;
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
        last = button;
    }
    m_factsFlow->addWidget(m_addTag);
    m_factsFlow->addWidget(m_tagField);
    offerTags();
    if (last)
        setTabOrder(last, m_addTag);
    setTabOrder(m_addTag, m_tagField);
    // The tag that had the keyboard is gone: the next thing to do with tags has it.
    if (m_droppedTag)
        m_addTag->setFocus(Qt::TabFocusReason);
    m_droppedTag = false;
}

void CustomerHeader::showConsents()
{
    QWidget *before = m_tagField;
    for (const Consent &consent : std::as_const(m_brief.consents)) {
        auto *mark = new ConsentMark(consent, consentSince(consent, moments(), m_workspace.calendar()), m_facts);
        connect(mark, &ConsentMark::clicked, this, [this, purpose = consent.purpose] { openConsents(purpose); });
        m_factsFlow->addWidget(mark);
        setTabOrder(before, mark);
        before = mark;
    }
    if (!m_brief.consents.isEmpty())
        return;
    auto *ask = new Chip(tr("+ consent"), Chip::Kind::Offered, m_facts);
    ask->setObjectName(u"addConsent"_s);
    ask->setAccessibleName(tr("Note a consent"));
    ask->setFixedHeight(size::tag() + 4);
    connect(ask, &Chip::clicked, this, [this] { openConsents({}); });
    m_factsFlow->addWidget(ask);
    setTabOrder(before, ask);
}

void CustomerHeader::openConsents(const QString &purpose)
{
    auto *dialog = new ConsentDialog(m_workspace, m_brief, purpose, window());
    connect(dialog, &ConsentDialog::noted, this, &CustomerHeader::noted);
    dialog->open();
}

void CustomerHeader::openMenu()
{
    QMenu menu(this);
    menu.addAction(tr("Edit the customer…"), this, &CustomerHeader::editRequested);
    menu.addAction(tr("Consents…"), this, [this] { openConsents({}); });
    m_contracts->addTo(&menu);
    m_merges->addTo(&menu);
    const int left = layoutDirection() == Qt::LeftToRight ? m_more->width() - menu.sizeHint().width() : 0;
    menu.exec(m_more->mapToGlobal(QPoint(left, m_more->height() + space::s4)));
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

} // namespace rapport
