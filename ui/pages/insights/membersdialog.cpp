#include "ui/pages/insights/membersdialog.h"

#include "models/services/customers.h"
#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/pages/insights/initiativetexts.h"
#include "ui/support/csvtext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textpaint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QSaveFile>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
const QString treatedId = u"treated"_s;
const QString aloneId = u"alone"_s;
} // namespace

MembersDialog::MembersDialog(Workspace &workspace, const InitiativeOutcome &outcome, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_outcome(outcome), m_arms(new SegmentButtons(SegmentButtons::Look::Tabs, this)),
      m_about(new QLabel(this)), m_list(new QTreeWidget(this)), m_messages(new MessageBar(this)),
      m_inList(new Button(tr("Show in the list of customers"), this)), m_save(new Button(tr("Save as a list…"), this))
{
    setObjectName(u"membersDialog"_s);
    setWindowTitle(tr("Who is in it: %1").arg(outcome.initiative.name));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_arms, &SegmentButtons::currentChanged, this, &MembersDialog::show);
    connect(m_save, &Button::clicked, this, &MembersDialog::askWhere);
    connect(m_inList, &Button::clicked, this, [this] {
        const QString tag = m_outcome.initiative.tag;
        QDialog::accept();
        Q_EMIT tagActivated(tag);
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const auto customer = item->data(0, Qt::UserRole).value<CustomerId>();
        QDialog::accept();
        Q_EMIT customerActivated(customer);
    });
    launch(this, read());
}

void MembersDialog::build()
{
    auto *title = new QLabel(m_outcome.initiative.name, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(title, TextStyle::Heading);
    const bool half = m_outcome.initiative.design == InitiativeDesign::Half;
    m_arms->addSegment(treatedId, tr("It is for these (%1)").arg(countText(m_outcome.treated)));
    if (half)
        m_arms->addSegment(aloneId, tr("Left alone (%1)").arg(countText(m_outcome.alone)));
    m_arms->setVisible(half);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    setTextStyle(m_about, TextStyle::Small, &Theme::text2);
    m_list->setObjectName(u"members.list"_s);
    m_list->setAccessibleName(tr("Customers"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Name"), tr("Phone"), tr("E-mail")});
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, size::scaled(240));
    m_list->setColumnWidth(1, size::scaled(150));
    m_save->setObjectName(u"members.save"_s);
    m_save->setIconName(u"document-export"_s);
    m_save->setAutoDefault(false);
    m_inList->setObjectName(u"members.show"_s);
    m_inList->setAutoDefault(false);
    m_inList->setVisible(!m_outcome.initiative.tag.isEmpty());
    auto *close = new Button(tr("Close"), this);
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_inList);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(m_arms);
    layout->addWidget(m_about);
    layout->addWidget(m_messages);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 680, 560);
}

QCoro::Task<> MembersDialog::read()
{
    const QPointer<MembersDialog> self(this);
    const auto membersFuture = m_workspace.initiatives().members(m_outcome.initiative.id);
    const Result<QVector<InitiativeMember>> members = co_await membersFuture;
    if (!self)
        co_return;
    if (!members) {
        m_messages->showMessage(Notice::Error, errorText(members.error(), tr("The customers could not be read")));
        co_return;
    }
    QVector<CustomerId> ids;
    QSet<CustomerId> treated;
    for (const InitiativeMember &member : *members) {
        ids.append(member.customer);
        if (member.arm == Arm::Treated)
            treated.insert(member.customer);
    }
    const auto rowsFuture = m_workspace.customers().rows(ids);
    const Result<QVector<CustomerRow>> rows = co_await rowsFuture;
    if (!self || !rows)
        co_return;
    for (const CustomerRow &row : *rows)
        (treated.contains(row.id) ? m_treated : m_alone).append(row);
    for (QVector<CustomerRow> *arm : {&m_treated, &m_alone})
        std::sort(arm->begin(), arm->end(),
                  [](const CustomerRow &a, const CustomerRow &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    show(treatedId);
}

const QVector<CustomerRow> &MembersDialog::rows() const
{
    return m_arms->current() == aloneId ? m_alone : m_treated;
}

void MembersDialog::show(const QString &arm)
{
    m_about->setText(arm == aloneId ? tr("Do nothing special for these: they show what would have happened anyway.")
                     : m_outcome.initiative.design == InitiativeDesign::Half
                         ? tr("Drawn by lot on %1. Choosing one opens the customer.")
                               .arg(dayText(m_workspace.calendar().at(m_outcome.initiative.createdAt).day))
                         : tr("Choosing one opens the customer."));
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const CustomerRow &row : rows()) {
        auto *item = new QTreeWidgetItem({plainLine(row.name), plainLine(row.phone), plainLine(row.email)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(row.id));
        items.append(item);
    }
    m_list->addTopLevelItems(items);
    m_inList->setEnabled(arm != aloneId);
}

QByteArray MembersDialog::csv() const
{
    QString text = csvRow({tr("Name"), tr("Company"), tr("Phone"), tr("E-mail")});
    for (const CustomerRow &row : rows())
        text += csvRow({row.name, row.company, row.phone, row.email});
    return text.toUtf8();
}

void MembersDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->selectFile(QString(m_outcome.initiative.name).replace(u'/', u'-') + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MembersDialog::save);
    dialog->open();
}

void MembersDialog::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray content = csv();
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        m_messages->showMessage(Notice::Done, tr("Saved as %1.").arg(path));
    else
        m_messages->showMessage(Notice::Error,
                                tr("%1 could not be written: %2. Choose another folder and save again.").arg(path, file.errorString()));
}

} // namespace rapport
