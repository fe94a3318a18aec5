#include "ui/composer/matterchip.h"

#include "ui/theme/textpaint.h"

#include <QMenu>

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 goesOnWithinMs = 7 * 86'400'000LL; ///< As long as a contact counts as a second one (first-contact resolution).
constexpr int longestInChip = 26;

QString shortened(const QString &text, int most)
{
    const QString line = plainLine(text);
    return line.size() <= most ? line : QString(line.left(most - 1).trimmed() + QChar(0x2026));
}

} // namespace

MatterChip::MatterChip(QWidget *parent) : Chip({}, Chip::Kind::Filter, parent)
{
    setIconName(u"flag"_s);
    connect(this, &Chip::clicked, this, [this] {
        if (isOffering()) {
            accept();
            return;
        }
        showStep(); // The click switched it; only a choice does.
        openChoices();
    });
    connect(this, &Chip::refused, this, &MatterChip::refuse);
    showStep();
}

void MatterChip::setMatters(const QVector<Matter> &matters)
{
    m_matters = matters;
    // A matter that is gone meanwhile can't be gone on with.
    const auto known = [this](const MatterStep &step) {
        return !step.id.isValid()
               || std::any_of(m_matters.cbegin(), m_matters.cend(), [&step](const Matter &matter) { return matter.row.id == step.id; });
    };
    if (!known(m_offer))
        m_offer = {};
    showStep();
}

void MatterChip::setStep(const MatterStep &step)
{
    m_step = step;
    m_offer = {};
    m_refused = {};
    showStep();
}

void MatterChip::suggest(TopicId topic, qint64 now, bool fromCustomer)
{
    if (m_step.kind != MatterStep::Kind::None)
        return;
    const auto lately = [now](qint64 at) { return at <= now && now - at <= goesOnWithinMs; };
    const auto open = std::count_if(m_matters.cbegin(), m_matters.cend(), [](const Matter &matter) { return matter.open; });
    for (const Matter &matter : std::as_const(m_matters)) {
        if (matter.row.id == m_refused)
            continue;
        const bool sameTopic = topic.isValid() && matter.row.topic == topic;
        const bool only = open == 1 && (!topic.isValid() || !matter.row.topic.isValid());
        if (matter.open && (sameTopic || only) && lately(matter.lastContactAt)) {
            offer({MatterStep::Kind::Continue, matter.row.id, false});
            return;
        }
        if (!matter.open && sameTopic && fromCustomer && lately(*matter.row.resolvedAt)) {
            offer({MatterStep::Kind::Reopen, matter.row.id, false});
            return;
        }
    }
    offer({});
}

void MatterChip::offer(const MatterStep &step)
{
    m_offer = step;
    showStep();
}

void MatterChip::accept()
{
    if (isOffering())
        choose(m_offer);
}

void MatterChip::refuse()
{
    m_refused = m_offer.id;
    offer({});
}

void MatterChip::choose(const MatterStep &step)
{
    m_step = step;
    m_offer = {};
    showStep();
    Q_EMIT stepChanged();
}

QString MatterChip::subject(CaseId id) const
{
    for (const Matter &matter : m_matters) {
        if (matter.row.id == id)
            return matter.row.subject.isEmpty() ? tr("without a name") : matter.row.subject;
    }
    return tr("an earlier matter");
}

QString MatterChip::textOf(const MatterStep &step) const
{
    const QString name = shortened(subject(step.id), longestInChip);
    switch (step.kind) {
    case MatterStep::Kind::Open:
        return step.confirmed ? tr("Solved at once, they say") : step.solved ? tr("Solved at once") : tr("New matter");
    case MatterStep::Kind::Continue:
        if (step.confirmed)
            return step.solved ? tr("Solves “%1”, they say").arg(name) : tr("Solved, they say: “%1”").arg(name);
        return step.solved ? tr("Solves “%1”").arg(name) : tr("Goes on: “%1”").arg(name);
    case MatterStep::Kind::Reopen:
        return step.confirmed ? tr("Not solved, they say: “%1”").arg(name) : tr("Open again: “%1”").arg(name);
    case MatterStep::Kind::None:
        break;
    }
    return tr("Matter");
}

void MatterChip::showStep()
{
    const bool offering = isOffering();
    setKind(offering ? Kind::Offered : Kind::Filter);
    setChecked(!offering && m_step.kind != MatterStep::Kind::None);
    setArrow(!offering);
    const MatterStep &shown = offering ? m_offer : m_step;
    setText(textOf(shown));
    const QString whole = shown.id.isValid() ? subject(shown.id) : QString();
    setToolTip(offering          ? plainToolTip(tr("%1 Click to accept, Delete to refuse").arg(whole))
               : whole.isEmpty() ? tr("The matter this belongs to, and whether it is solved")
                                 : plainToolTip(whole));
    setAccessibleName(offering ? tr("Offered: %1").arg(text()) : tr("Matter: %1").arg(text()));
    updateGeometry();
}

void MatterChip::openChoices()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const MatterStep &step) {
        QAction *action = menu->addAction(QString(text).replace(u'&', u"&&"_s), this, [this, step] { choose(step); });
        action->setCheckable(true);
        action->setChecked(step == m_step);
    };
    const auto named = [](const Matter &matter) { return shortened(matter.row.subject, 40); };
    for (const Matter &matter : std::as_const(m_matters)) {
        if (!matter.open)
            continue;
        add(tr("Goes on with “%1”").arg(named(matter)), {MatterStep::Kind::Continue, matter.row.id, false});
        add(tr("Solves “%1”").arg(named(matter)), {MatterStep::Kind::Continue, matter.row.id, true});
        add(tr("Solved, says the customer: “%1”").arg(named(matter)), {MatterStep::Kind::Continue, matter.row.id, true, true});
    }
    for (const Matter &matter : std::as_const(m_matters)) {
        if (matter.open)
            continue;
        add(tr("Opens “%1” again").arg(named(matter)), {MatterStep::Kind::Reopen, matter.row.id, false});
        add(tr("Not solved, says the customer: “%1”").arg(named(matter)), {MatterStep::Kind::Reopen, matter.row.id, false, false});
        add(tr("Solved, says the customer: “%1”").arg(named(matter)), {MatterStep::Kind::Continue, matter.row.id, false, true});
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    add(tr("A new matter"), {MatterStep::Kind::Open, {}, false});
    add(tr("A new matter, solved with this contact"), {MatterStep::Kind::Open, {}, true});
    add(tr("A new matter, solved, says the customer"), {MatterStep::Kind::Open, {}, true, true});
    add(tr("No matter"), {});
    // One key more chooses: the first one that is on, or the first.
    const auto actions = menu->actions();
    const auto on = std::find_if(actions.begin(), actions.end(),
                                 [](const QAction *action) { return action->isChecked() && !action->text().isEmpty(); });
    menu->setActiveAction(m_step.kind == MatterStep::Kind::None || on == actions.end() ? actions.constFirst() : *on);
    menu->popup(mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace rapport
