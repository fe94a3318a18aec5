#include "ui/pages/customers/duplicatesdialog.h"

#include "models/services/customers.h"
#include "models/services/duplicates.h"
#include "models/workspace.h"
#include "ui/pages/customers/mergechooser.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"
#include "ui/support/likenesstext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialogsize.h"
#include "ui/widgets/messagebar.h"

#include <QCoroFuture>

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

/// More pairs than anybody looks through at a time; the next search brings the rest.
constexpr qsizetype mostShown = 500;

} // namespace

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, QWidget *parent) : DuplicatesDialog(workspace, std::nullopt, parent) {}

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, CustomerId one, CustomerId other, QWidget *parent)
    : DuplicatesDialog(workspace, Chosen{one, other}, parent)
{}

DuplicatesDialog::DuplicatesDialog(Workspace &workspace, std::optional<Chosen> chosen, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_chosen(chosen), m_messages(new MessageBar(this)), m_summary(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_list(new QListWidget(this)), m_reasons(new QLabel(this)), m_chooser(new MergeChooser(this)), m_apart(new Button(tr("&Not a duplicate"), this)),
      m_merge(new Button(tr("&Merge"), Button::Kind::Primary, this)), m_timer(new QTimer(this))
{
    setObjectName(u"duplicatesDialog"_s);
    setWindowTitle(m_chosen ? tr("Merge two customers") : tr("Find duplicates"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_timer, &QTimer::timeout, this, &DuplicatesDialog::showProgress);
    connect(m_list, &QListWidget::currentRowChanged, this, &DuplicatesDialog::showPair);
    connect(m_merge, &Button::clicked, this, [this] { launch(this, merge()); });
    connect(m_apart, &Button::clicked, this, [this] { launch(this, keepApart()); });
    setBusy(true);
    if (m_chosen) {
        showChosen();
        return;
    }
    m_timer->start(100);
    launch(this, search());
}

DuplicatesDialog::~DuplicatesDialog()
{
    m_progress->stopped = true;
}

void DuplicatesDialog::build()
{
    auto *title = new QLabel(windowTitle(), this);
    setTextStyle(title, TextStyle::Title);
    setTextStyle(m_summary, TextStyle::Small, &Theme::text2);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setText(tr("Looking through all customers …"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_list->setObjectName(u"duplicatePairs"_s);
    m_list->setAccessibleName(tr("Likely duplicates"));
    m_list->setMinimumWidth(size::scaled(280));
    setTextStyle(m_reasons, TextStyle::BodyStrong);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    auto *note = new QLabel(tr("Phones, e-mails, tags, consents and notes of both are kept, and all entries move. Ctrl+Z, or the customer's menu at any later "
                               "time, makes them two again."), this);
    note->setWordWrap(true);
    setTextStyle(note, TextStyle::Small, &Theme::text2);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chooser);
    auto *right = new QVBoxLayout;
    right->addWidget(m_reasons);
    right->addWidget(scroll, 1);
    right->addWidget(note);
    auto *body = new QHBoxLayout;
    body->setSpacing(space::s16);
    body->addWidget(m_list, 2);
    body->addLayout(right, 3);

    auto *close = new Button(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::reject);
    m_apart->setObjectName(u"notDuplicate"_s);
    m_apart->setAutoDefault(false);
    m_merge->setObjectName(u"mergePair"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch();
    buttons->addWidget(m_apart);
    buttons->addWidget(m_merge);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s20, space::s16, space::s20, space::s16);
    layout->setSpacing(space::s8);
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addWidget(m_bar);
    layout->addWidget(m_messages);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    // Wide enough for two people's addresses beside each other, never wider than the screen at large text.
    resizeWithinScreen(this, 1040, 560);
}

void DuplicatesDialog::showChosen()
{
    m_bar->hide();
    m_list->hide();
    m_apart->hide();
    m_summary->setText(tr("Nothing but your choice says that they are the same person: look at both first."));
    const QSignalBlocker quiet(m_list);
    m_pairs = {{m_chosen->one, m_chosen->other, {}}};
    m_list->addItem(QString());
    m_list->setCurrentRow(0);
    showPair();
}

void DuplicatesDialog::showProgress()
{
    m_bar->setValue(m_progress->permille);
}

void DuplicatesDialog::setBusy(bool busy)
{
    m_merge->setEnabled(!busy && m_kept && m_gone);
    m_apart->setEnabled(m_merge->isEnabled());
}

QCoro::Task<> DuplicatesDialog::search()
{
    const QPointer<DuplicatesDialog> self(this);
    auto future = m_workspace.duplicates().find(m_progress);
    const auto report = co_await future;
    if (!self)
        co_return;
    m_timer->stop();
    m_bar->hide();
    if (!report) {
        m_messages->showMessage(Notice::Error, errorText(report.error(), tr("The search did not work")));
        co_return;
    }
    m_customers = report->customers;
    if (report->tooCommon > 0)
        m_messages->showMessage(Notice::Information, tr("%n values that very many customers share were passed over.", nullptr, report->tooCommon));
    QVector<DuplicatePair> pairs = report->pairs;
    pairs.resize(std::min(pairs.size(), mostShown));
    co_await fillNames(pairs);
}

QCoro::Task<> DuplicatesDialog::fillNames(QVector<DuplicatePair> pairs)
{
    const QPointer<DuplicatesDialog> self(this);
    QVector<CustomerId> ids;
    for (const DuplicatePair &pair : std::as_const(pairs))
        ids << pair.one << pair.other;
    auto future = m_workspace.customers().rows(ids);
    const auto rows = co_await future;
    if (!self || !rows)
        co_return;
    QHash<qint64, QString> names;
    for (const CustomerRow &row : *rows)
        names.insert(row.id.value(), row.name);
    m_pairs = pairs;
    for (const DuplicatePair &pair : std::as_const(pairs)) {
        const QString both = tr("%1 and %2", "two customers").arg(names.value(pair.one.value()), names.value(pair.other.value()));
        auto *item = new QListWidgetItem(tr("%1\n%2: %3", "two customers, how likely, why").arg(both, likelihoodText(pair.likeness.score), reasonsText(pair.likeness)), m_list);
        item->setSizeHint(QSize(0, size::row(TextStyle::Body, 2, space::s12)));
    }
    showCount();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void DuplicatesDialog::showCount()
{
    const QString looked = tr("%n customers looked through.", nullptr, static_cast<int>(m_customers));
    m_summary->setText(m_pairs.isEmpty() ? tr("%1 Nobody seems to be here twice.").arg(looked)
                                         : tr("%1 %2", "sentences").arg(looked, tr("%n pairs may be the same person.", nullptr, static_cast<int>(m_pairs.size()))));
}

void DuplicatesDialog::showPair()
{
    ++m_question;
    m_kept.reset();
    m_gone.reset();
    setBusy(true);
    const int row = m_list->currentRow();
    m_chooser->setVisible(row >= 0 && row < m_pairs.size());
    m_reasons->setVisible(m_chooser->isVisible());
    if (row < 0 || row >= m_pairs.size())
        return;
    const DuplicatePair pair = m_pairs.at(row);
    m_reasons->setText(tr("%1: %2", "how likely, why").arg(likelihoodText(pair.likeness.score), reasonsText(pair.likeness)));
    m_reasons->setVisible(!m_chosen);
    launch(this, showPeople(pair));
}

QCoro::Task<> DuplicatesDialog::showPeople(DuplicatePair pair)
{
    const QPointer<DuplicatesDialog> self(this);
    const int question = m_question;
    auto first = m_workspace.customers().customer(pair.one);
    auto second = m_workspace.customers().customer(pair.other);
    const auto one = co_await first;
    const auto other = co_await second;
    if (!self || question != m_question)
        co_return;
    if (!one || !other) {
        m_messages->showMessage(Notice::Error, errorText(one ? other.error() : one.error()));
        co_return;
    }
    m_kept = *one;
    m_gone = *other;
    m_chooser->setPeople(*one, *other);
    setBusy(false);
}

QCoro::Task<> DuplicatesDialog::merge()
{
    const QPointer<DuplicatesDialog> self(this);
    if (!m_kept || !m_gone)
        co_return;
    const int row = m_list->currentRow();
    const DuplicatePair pair = m_pairs.at(row);
    setBusy(true);
    auto future = m_workspace.duplicates().merge(m_kept->id, m_gone->id, m_chooser->choice(), m_kept->version, m_gone->version);
    m_merge->setEnabled(false);
    m_apart->setEnabled(false);
    const auto result = co_await future;
    if (!self)
        co_return;
    if (!result) {
        m_messages->showMessage(Notice::Error, errorText(result.error(), tr("They were not merged")));
        setBusy(false);
        co_return;
    }
    Q_EMIT merged(pair.one);
    if (m_chosen)
        accept();
    else
        dropPair(pair, true);
}

QCoro::Task<> DuplicatesDialog::keepApart()
{
    const QPointer<DuplicatesDialog> self(this);
    if (!m_kept || !m_gone)
        co_return;
    const DuplicatePair pair = m_pairs.at(m_list->currentRow());
    auto future = m_workspace.duplicates().setDistinct(pair.one, pair.other);
    const auto result = co_await future;
    if (!self)
        co_return;
    if (!result)
        m_messages->showMessage(Notice::Error, errorText(result.error(), tr("That was not noted")));
    else
        dropPair(pair, false);
}

void DuplicatesDialog::dropPair(const DuplicatePair &pair, bool goneIsGone)
{
    for (int row = static_cast<int>(m_pairs.size()) - 1; row >= 0; --row) {
        const DuplicatePair &other = m_pairs.at(row);
        const bool same = other.one == pair.one && other.other == pair.other;
        // Pairs with the one who went are no more; the next search finds them with the one who stayed.
        if (!same && !(goneIsGone && (other.one == pair.other || other.other == pair.other)))
            continue;
        m_pairs.removeAt(row);
        const QSignalBlocker quiet(m_list);
        delete m_list->takeItem(row);
    }
    showCount();
    showPair();
}

} // namespace rapport
