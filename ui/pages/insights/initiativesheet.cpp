#include "ui/pages/insights/initiativesheet.h"

#include "models/services/initiatives.h"
#include "models/workspace.h"
#include "ui/pages/insights/initiativecard.h"
#include "ui/pages/insights/initiativedialog.h"
#include "ui/pages/insights/membersdialog.h"
#include "ui/support/launch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"

#include <QCoroFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

InitiativeSheet::InitiativeSheet(Workspace &workspace, QWidget *parent)
    : InsightsSheet(u"initiatives"_s, workspace, parent), m_new(new Button(tr("New initiative…"), this)), m_empty(new EmptyState(this)),
      m_head(new QWidget(this)), m_down(new QVBoxLayout(this))
{
    auto *about = new QLabel(tr("What an action cost and brought. Surest is to draw a half by lot before it starts: the other half shows "
                                "what would have happened anyway."),
                             m_head);
    about->setWordWrap(true);
    setTextStyle(about, TextStyle::Small, &Theme::text2);
    m_new->setObjectName(u"initiatives.new"_s);
    m_new->setIconName(u"list-add"_s);
    m_new->setSmall(true);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    auto *across = new QHBoxLayout(m_head);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(about, 1);
    across->addWidget(m_new);
    m_empty->setObjectName(u"initiatives.empty"_s);
    m_empty->setContent(
        tr("Draw half of your customers by lot before a letter or a voucher goes out, and see here what it brought for what it cost."),
        tr("New initiative…"), u"list-add"_s);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { edit(std::nullopt); });
    m_down->setContentsMargins(0, 0, 0, 0);
    m_down->setSpacing(space::s12);
    m_down->addWidget(m_head);
    m_down->addWidget(m_empty, 1);
    m_down->addStretch(1);
    m_head->hide();
    m_empty->hide();
    setExplanation(tr("Whatever the period, of all customers."));
    setFilterUse({false, false, false});
}

QCoro::Task<> InitiativeSheet::read(int generation)
{
    const QPointer<InitiativeSheet> guard(this);
    const auto future = workspace().initiatives().list();
    const Result<QVector<InitiativeOutcome>> outcomes = co_await future;
    if (!guard || stale(generation))
        co_return;
    if (outcomes)
        display(*outcomes);
    else
        Q_EMIT failed(outcomes.error());
    Q_EMIT shown();
    Q_EMIT refreshed();
}

void InitiativeSheet::display(const QVector<InitiativeOutcome> &outcomes)
{
    m_head->setVisible(!outcomes.isEmpty());
    m_empty->setVisible(outcomes.isEmpty());
    while (m_cards.size() < outcomes.size())
        m_cards.append(addCard());
    while (m_cards.size() > outcomes.size())
        m_cards.takeLast()->deleteLater();
    const int today = workspace().calendar().at(workspace().clock().now()).day;
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        m_cards[i]->setOutcome(outcomes[i], workspace().profile().currency, today);
}

InitiativeCard *InitiativeSheet::addCard()
{
    auto *card = new InitiativeCard(this);
    m_down->insertWidget(m_down->count() - 1, card);
    connect(card, &InitiativeCard::editRequested, this, [this, card] { edit(card->outcome()); });
    connect(card, &InitiativeCard::membersRequested, this, [this, card] { showMembers(card->outcome()); });
    connect(card, &InitiativeCard::closeRequested, this, [this, card](bool closed) {
        const Initiative &initiative = card->outcome().initiative;
        launch(this, setClosed(initiative.id, initiative.version, closed));
    });
    connect(card, &InitiativeCard::removeRequested, this, [this, card] {
        const Initiative &initiative = card->outcome().initiative;
        launch(this, remove(initiative.id, initiative.version));
    });
    return card;
}

void InitiativeSheet::edit(const std::optional<InitiativeOutcome> &outcome)
{
    auto *dialog = new InitiativeDialog(workspace(), outcome, this);
    dialog->open();
}

void InitiativeSheet::showMembers(const InitiativeOutcome &outcome)
{
    auto *dialog = new MembersDialog(workspace(), outcome, this);
    connect(dialog, &MembersDialog::customerActivated, this, &InitiativeSheet::customerActivated);
    connect(dialog, &MembersDialog::tagActivated, this, &InitiativeSheet::tagActivated);
    dialog->open();
}

QCoro::Task<> InitiativeSheet::setClosed(InitiativeId id, int version, bool closed)
{
    const QPointer<InitiativeSheet> guard(this);
    const auto future = workspace().initiatives().setClosed(id, version, closed);
    const Result<void> done = co_await future;
    if (guard && !done)
        Q_EMIT failed(done.error());
}

QCoro::Task<> InitiativeSheet::remove(InitiativeId id, int version)
{
    const QPointer<InitiativeSheet> guard(this);
    const auto future = workspace().initiatives().remove(id, version);
    const Result<void> done = co_await future;
    if (guard && !done)
        Q_EMIT failed(done.error());
}

} // namespace rapport
