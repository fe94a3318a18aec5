#include "ui/pages/customers/consentdialog.h"

#include "models/services/customers.h"
#include "models/workspace.h"
#include "ui/support/consenttext.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbuttons.h"

#include <QCoroFuture>

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

ConsentDialog::ConsentDialog(Workspace &workspace, const CustomerBrief &brief, const QString &purpose, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_customer(brief.customer.id), m_consents(brief.consents), m_messages(new MessageBar(this)),
      m_purpose(new QComboBox(this)), m_answer(new SegmentButtons(SegmentButtons::Look::Pills, this)), m_source(new QComboBox(this)),
      m_said(new QDateEdit(this)), m_save(new Button(tr("Note it"), Button::Kind::Primary, this)), m_history(new QListWidget(this))
{
    setObjectName(u"consentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = brief.customer.name.isEmpty() ? brief.customer.company : brief.customer.name;
    setWindowTitle(tr("Consents"));
    auto *title = new QLabel(tr("What %1 agreed to").arg(name.left(60)), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    setTextStyle(title, TextStyle::Heading);

    auto *said = new QLabel(tr("What was said so far"), this);
    setTextStyle(said, TextStyle::Caption, &Theme::text2);
    m_history->setObjectName(u"consent.history"_s);
    m_history->setAccessibleName(said->text());
    m_history->setSelectionMode(QAbstractItemView::SingleSelection);
    m_history->setTextElideMode(Qt::ElideRight);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *close = new Button(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    m_save->setObjectName(u"consent.save"_s);
    m_save->setDefault(true);
    connect(m_save, &Button::clicked, this, [this] {
        m_save->setEnabled(false);
        launch(this, store(draft()));
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_save);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s12);
    layout->addWidget(title);
    layout->addWidget(m_messages);
    layout->addWidget(buildForm(purpose));
    layout->addWidget(said);
    layout->addWidget(m_history, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(this, 480, 440);
    showPurpose();
    m_purpose->setFocus();
    launch(this, load());
}

QWidget *ConsentDialog::buildForm(const QString &purpose)
{
    QStringList purposes = consentPurposes();
    for (const Consent &consent : std::as_const(m_consents)) {
        if (!purposes.contains(consent.purpose))
            purposes.append(consent.purpose);
    }
    m_purpose->setObjectName(u"consent.purpose"_s);
    for (const QString &id : std::as_const(purposes))
        m_purpose->addItem(consentPurposeText(id), id);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(purpose)));
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ConsentDialog::showPurpose);

    m_answer->setObjectName(u"consent.answer"_s);
    m_answer->addSegment(u"yes"_s, tr("agreed"), u"dialog-ok-apply"_s);
    m_answer->addSegment(u"no"_s, tr("does not want it"), u"list-remove"_s);

    m_source->setObjectName(u"consent.source"_s);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &id : consentSources())
        m_source->addItem(consentSourceText(id), id);
    m_source->lineEdit()->setMaxLength(120);

    const QDate today = m_workspace.calendar().local(m_workspace.clock().now()).date();
    m_said->setObjectName(u"consent.said"_s);
    m_said->setCalendarPopup(true);
    m_said->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_said->setDateRange(QDate(1970, 1, 1), today);
    m_said->setDate(today);

    auto *box = new QWidget(this);
    QFormLayout *form = makeForm();
    form->setContentsMargins(0, 0, 0, 0);
    box->setLayout(form);
    addFormRow(form, tr("For"), m_purpose);
    addFormRow(form, tr("The customer"), m_answer);
    addFormRow(form, tr("Said how"), m_source);
    addFormRow(form, tr("Said on"), m_said);
    return box;
}

/// What stands for a purpose is what is offered first: one changes what differs.
void ConsentDialog::showPurpose()
{
    const QString purpose = m_purpose->currentData().toString();
    bool given = true;
    for (const Consent &consent : std::as_const(m_consents)) {
        if (consent.purpose == purpose)
            given = consent.given;
    }
    m_answer->setCurrent(given ? u"yes"_s : u"no"_s);
}

ConsentDraft ConsentDialog::draft() const
{
    // A source of the list is kept as its id, anything else as it was typed.
    const QString typed = m_source->currentText().simplified();
    const int known = m_source->findText(typed);
    return {m_customer, m_purpose->currentData().toString(), m_answer->current() == u"yes"_s,
            known >= 0 ? m_source->itemData(known).toString() : typed, m_said->date()};
}

QCoro::Task<> ConsentDialog::load()
{
    const QPointer<ConsentDialog> self(this);
    auto historyFuture = m_workspace.customers().consentHistory(m_customer);
    auto contactFuture = m_workspace.customers().contact(m_customer);
    const auto history = co_await historyFuture;
    const auto contact = co_await contactFuture;
    if (!self)
        co_return;
    if (contact)
        m_consents = contact->consents;
    if (history)
        showHistory(*history);
    else
        m_messages->showMessage(Notice::Error, errorText(history.error(), tr("What was said could not be read")));
}

void ConsentDialog::showHistory(const QVector<ConsentChange> &history)
{
    const MomentText moments(m_workspace.calendar(), m_workspace.clock().now(), m_workspace.profile().firstDayOfWeek);
    m_history->clear();
    for (const ConsentChange &change : history) {
        Consent said;
        said.purpose = change.purpose;
        said.given = change.given;
        const QString source = consentSourceText(change.source);
        const QString day = moments.brief(m_workspace.calendar().at(change.saidAt));
        m_history->addItem(source.isEmpty() ? tr("%1: %2", "day: what").arg(day, consentText(said))
                                            : tr("%1: %2, %3", "day: what, said how").arg(day, consentText(said), source));
    }
    if (history.isEmpty())
        m_history->addItem(tr("Nothing yet."));
    m_history->setCurrentRow(0);
}

QCoro::Task<> ConsentDialog::store(ConsentDraft draft)
{
    const QPointer<ConsentDialog> self(this);
    auto future = m_workspace.customers().setConsent(draft);
    const auto stored = co_await future;
    if (!self)
        co_return;
    m_save->setEnabled(true);
    if (!stored) {
        m_messages->showMessage(Notice::Error, errorText(stored.error(), tr("The consent was not noted")));
        co_return;
    }
    m_messages->hide();
    Consent said;
    said.purpose = draft.purpose;
    said.given = draft.given;
    Q_EMIT noted(tr("Noted: %1").arg(consentText(said)));
    launch(this, load());
}

} // namespace rapport
