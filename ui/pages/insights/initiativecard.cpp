#include "ui/pages/insights/initiativecard.h"

#include "ui/pages/insights/effectbar.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/pages/insights/initiativetexts.h"
#include "ui/pages/insights/verdictbadge.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestSaid = size::widestText + 200;
} // namespace

InitiativeCard::InitiativeCard(QWidget *parent)
    : Card(parent), m_name(new ElidedLabel(TextStyle::BodyStrong, &Theme::text, this)), m_stage(new QLabel(this)),
      m_who(new Button(tr("Who"), Button::Kind::Flat, this)), m_menu(new Button({}, Button::Kind::Flat, this)),
      m_verdict(new VerdictBadge(this)), m_bar(new EffectBar(this))
{
    setObjectName(u"initiative"_s);
    // The widest width is the column's, not the labels': a layout asks a label for its height at the width of the column, whatever the label's widest.
    auto *said = new QWidget(this);
    said->setMaximumWidth(size::scaled(widestSaid));
    auto *texts = new QVBoxLayout(said);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(space::s4);
    texts->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_seen = addLine(texts, u"initiative.seen"_s);
    m_returned = addLine(texts, u"initiative.return"_s);
    m_note = addLine(texts, u"initiative.note"_s);
    texts->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(space::s24);
    body->addWidget(said, 1);
    body->addWidget(m_bar, 0, Qt::AlignTop);
    body->addStretch(0);

    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::s16, space::s8, space::s12, space::s12);
    down->setSpacing(space::s4);
    down->addWidget(buildHead());
    m_facts = addLine(down, u"initiative.facts"_s);
    setTextStyle(m_facts, TextStyle::Small, &Theme::text2);
    down->addSpacing(space::s4);
    down->addLayout(body);
    m_notes = addLine(down, u"initiative.notes"_s);
    setTextStyle(m_notes, TextStyle::Small, &Theme::text2);
    setTextStyle(m_note, TextStyle::Small, &Theme::text2);
}

QWidget *InitiativeCard::buildHead()
{
    auto *head = new QWidget(this);
    auto *across = new QHBoxLayout(head);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::s8);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_stage->setTextFormat(Qt::PlainText);
    m_stage->setObjectName(u"initiative.stage"_s);
    setTextStyle(m_stage, TextStyle::Small, &Theme::text2);
    m_who->setObjectName(u"initiative.who"_s);
    m_who->setIconName(u"view-pim-contacts"_s);
    m_who->setSmall(true);
    m_menu->setObjectName(u"initiative.menu"_s);
    m_menu->setIconName(u"overflow-menu"_s);
    m_menu->setSmall(true);
    connect(m_who, &QPushButton::clicked, this, &InitiativeCard::membersRequested);
    connect(m_menu, &QPushButton::clicked, this, &InitiativeCard::openMenu);
    across->addWidget(m_name);
    across->addWidget(m_stage);
    across->addStretch(1);
    across->addWidget(m_who);
    across->addWidget(m_menu);
    return head;
}

QLabel *InitiativeCard::addLine(QVBoxLayout *layout, const QString &id)
{
    auto *line = new QLabel(this);
    line->setObjectName(id);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextStyle(line, TextStyle::Body);
    layout->addWidget(line);
    return line;
}

void InitiativeCard::setOutcome(const InitiativeOutcome &outcome, const QString &currency, int today)
{
    m_outcome = outcome;
    const InitiativeStory story = storyOf(outcome, currency, today);
    const QString &name = outcome.initiative.name;
    m_name->setText(name);
    m_stage->setText(story.stage);
    m_facts->setText(story.facts);
    m_verdict->setBadge(story.verdict, story.badge);
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_seen, story.seen);
    say(m_returned, story.returned);
    say(m_note, outcome.initiative.note);
    say(m_notes, story.notes.join(u' '));
    m_who->setAccessibleName(tr("Who is in %1").arg(name));
    m_who->setToolTip(tr("The customers it is for, as a list"));
    m_menu->setAccessibleName(tr("Change, close or delete %1").arg(name));
    m_menu->setToolTip(tr("Change, close or delete"));
    setAccessibleName(name);
    setAccessibleDescription(story.spoken());
    const metrics::Estimate &difference = outcome.effect.perCustomer;
    m_bar->setVisible(difference.value.has_value());
    if (!difference.value)
        return;
    m_bar->setFigure({*difference.value, *difference.low, *difference.high, outcome.effect.smallestVisible,
                      signedMoney(*difference.value, currency), signedMoney(*difference.low, currency),
                      signedMoney(*difference.high, currency), outcome.effect.real()});
}

void InitiativeCard::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"initiative.actions"_s);
    menu->addAction(tr("Change…"), this, &InitiativeCard::editRequested);
    menu->addAction(tr("Who is in it…"), this, &InitiativeCard::membersRequested);
    if (m_outcome.closed())
        menu->addAction(tr("Watch again"), this, [this] { Q_EMIT closeRequested(false); });
    else if (m_outcome.stage != InitiativeOutcome::Stage::Planned)
        menu->addAction(tr("Close: watch no longer"), this, [this] { Q_EMIT closeRequested(true); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, &InitiativeCard::removeRequested);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height() + space::s4)));
}

} // namespace rapport
