#include "ui/pages/today/workdetail.h"

#include "models/services/briefdetails.h"
#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/pages/customers/customerbriefpane.h"
#include "ui/pages/customers/noteline.h"
#include "ui/pages/customers/warningbanner.h"
#include "ui/support/contactlinks.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/worktext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectioncaption.h"

#include <QCoroFuture>

#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

WorkDetail::WorkDetail(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_content(new QWidget(this)), m_name(new ElidedLabel(TextStyle::Title, &Theme::text, this)),
      m_company(new ElidedLabel(TextStyle::Body, &Theme::text2, this)), m_warning(new WarningBanner(this)),
      m_reach(new Button({}, Button::Kind::Primary, this)), m_open(new Button(tr("Open"), this)),
      m_noCalls(new QLabel(tr("Do not call: no calls wanted"), this)), m_reasons(new QVBoxLayout),
      m_pane(new CustomerBriefPane(workspace, this)), m_done(new Button(tr("Done"), this)), m_tomorrow(new Button(tr("Tomorrow"), this)),
      m_later(new Button(tr("Later"), Button::Kind::Flat, this)), m_assign(new Button(tr("Hand over"), Button::Kind::Flat, this))
{
    setObjectName(u"workDetail"_s);
    setAccessibleName(tr("Before you call"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_pane->setColumns(1, false);
    connect(m_pane, &CustomerBriefPane::failed, this, &WorkDetail::failed);

    auto *why = new SectionCaption(tr("Why now"), this);
    m_reasons->setContentsMargins(0, 0, 0, 0);
    m_reasons->setSpacing(space::s8);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(space::s20, 0, space::s20, 0);
    inside->setSpacing(space::s4);
    inside->addWidget(why);
    inside->addLayout(m_reasons);
    inside->addSpacing(space::s4);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inside);
    // The brief has margins of its own, four pixels narrower.
    auto *brief = new QVBoxLayout;
    brief->setContentsMargins(space::s4, 0, space::s4, 0);
    brief->addWidget(m_pane);
    column->addLayout(brief, 1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"workDetail.scroll"_s);
    scroll->setAccessibleName(tr("Reasons and brief"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(m_content);
    m_content->setBackgroundRole(QPalette::Base);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    showLine(nullptr);
}

QWidget *WorkDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *caption = new SectionCaption(tr("Before you call"), head);
    m_name->setObjectName(u"workDetail.name"_s);
    m_reach->setObjectName(u"workDetail.reach"_s);
    m_open->setObjectName(u"workDetail.open"_s);
    m_open->setToolTip(tr("Show the customer (Enter)"));
    m_noCalls->setObjectName(u"workDetail.noCalls"_s);
    m_noCalls->setTextFormat(Qt::PlainText);
    m_noCalls->setWordWrap(true);
    setTextStyle(m_noCalls, TextStyle::BodyStrong, &Theme::error);
    connect(m_reach, &Button::clicked, this, [this] {
        if (m_line.hasPhone)
            Q_EMIT callRequested();
        else
            Q_EMIT writeRequested();
    });
    connect(m_open, &Button::clicked, this, &WorkDetail::openRequested);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_reach);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(space::s20, space::s12, space::s20, space::s8);
    layout->setSpacing(space::s4);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(m_company);
    layout->addWidget(m_noCalls);
    layout->addSpacing(space::s4);
    layout->addLayout(buttons);
    layout->addWidget(m_warning);
    return head;
}

QWidget *WorkDetail::buildFoot()
{
    auto *foot = new QWidget(this);
    const auto button = [](Button *made, const QString &name, const QString &icon, const QString &help) {
        made->setObjectName(u"workDetail."_s + name);
        made->setIconName(icon);
        made->setToolTip(help);
    };
    button(m_done, u"done"_s, u"dialog-ok-apply"_s, tr("Seen to: it comes back only if something new happens (D)"));
    button(m_tomorrow, u"tomorrow"_s, u"view-calendar-upcoming-days"_s, tr("Put off until the next day the shop is open"));
    button(m_later, u"later"_s, {}, tr("Put off until next week or another day (S)"));
    button(m_assign, u"assign"_s, u"user"_s, tr("Give it to somebody of the staff (R)"));
    m_later->setArrow(true);
    m_assign->setArrow(true);
    connect(m_done, &Button::clicked, this, &WorkDetail::doneRequested);
    connect(m_tomorrow, &Button::clicked, this, &WorkDetail::tomorrowRequested);
    connect(m_later, &Button::clicked, this, &WorkDetail::laterRequested);
    connect(m_assign, &Button::clicked, this, &WorkDetail::assignRequested);
    auto *layout = new FlowLayout(foot);
    layout->setContentsMargins(space::s20, space::s8, space::s20, space::s12);
    for (Button *action : {m_done, m_tomorrow, m_later, m_assign})
        layout->addWidget(action);
    return foot;
}

QWidget *WorkDetail::laterButton() const
{
    return m_later;
}

QWidget *WorkDetail::assignButton() const
{
    return m_assign;
}

void WorkDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.fillRect(QRect(0, 0, 1, height()), Theme::current().line);
}

void WorkDetail::showLine(const worklist::Line *line)
{
    const auto children = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        child->setVisible(line != nullptr);
    if (!line) {
        m_line = {};
        ++m_question;
        return;
    }
    const bool other = line->customer != m_line.customer;
    m_line = *line;
    m_name->setText(line->name);
    m_company->setText(line->company == line->name ? QString() : line->company);
    m_company->setVisible(!m_company->text().isEmpty());
    m_noCalls->setVisible(line->noCalls);
    showReasons();
    if (!other)
        return;
    m_brief = {};
    m_warning->setWarning({});
    showContacts();
    refresh();
}

void WorkDetail::refresh()
{
    if (!m_line.customer.isValid())
        return;
    ++m_question;
    launch(this, load(m_line.customer));
}

QCoro::Task<> WorkDetail::load(CustomerId customer)
{
    const QPointer<WorkDetail> self(this);
    const int question = m_question;
    auto future = m_workspace.customers().brief(customer);
    auto detailsFuture = readBriefDetails(m_workspace, customer);
    const auto brief = co_await future;
    const auto details = co_await detailsFuture;
    if (!self || question != m_question)
        co_return;
    if (!brief) {
        if (brief.error().kind != Error::Kind::NotFound)
            Q_EMIT failed(errorText(brief.error(), tr("The customer could not be read")));
        co_return;
    }
    m_brief = *brief;
    m_warning->setWarning(m_brief.customer.warning);
    m_pane->setBrief(m_brief, details.ok() ? *details : BriefDetails());
    showContacts();
}

void WorkDetail::showReasons()
{
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    for (const worklist::Reason &reason : std::as_const(m_line.reasons)) {
        const ReasonText words = reasonText(reason, moments);
        auto *line = new NoteLine(words.icon, words.text, words.note, m_content);
        line->setToolTip(moments.absolute(reason.when));
        if (words.late)
            line->setUrgent();
        if (reason.isFollowUp()) {
            auto *edit = new Button({}, Button::Kind::Flat, line);
            edit->setIconName(u"document-edit"_s);
            edit->setSmall(true);
            edit->setObjectName(u"editTask"_s);
            edit->setToolTip(tr("Change the follow-up (E)"));
            edit->setAccessibleName(tr("Change the follow-up: %1").arg(words.text));
            connect(edit, &Button::clicked, this, [this, id = TaskId(reason.entry.id)] { Q_EMIT editRequested(id); });
            line->setTrailing(edit);
        }
        m_reasons->addWidget(line);
    }
}

void WorkDetail::showContacts()
{
    const ContactPoint *phone = mainContact(m_brief.customer, ContactKind::Phone);
    const ContactPoint *mail = mainContact(m_brief.customer, ContactKind::Email);
    // A number in the button says whom one is about to ring; until it is read, the word alone.
    QString words = m_line.hasPhone ? (phone ? phone->raw : tr("Call")) : mail ? mail->raw : tr("Write");
    m_reach->setText(fontMetrics().elidedText(words, Qt::ElideMiddle, size::scaled(200)).replace(u'&', u"&&"_s));
    m_reach->setAccessibleName(m_line.hasPhone ? tr("Call %1").arg(words) : tr("Write to %1").arg(words));
    m_reach->setToolTip(m_line.hasPhone ? tr("Dial with the desktop's phone program (C)") : tr("Write with the desktop's mail program"));
    m_reach->setIconName(m_line.hasPhone ? u"call-start"_s : u"mail-message-new"_s);
    m_reach->setVisible(m_line.hasPhone || m_line.hasEmail);
}

} // namespace rapport
