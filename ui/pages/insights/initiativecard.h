#pragma once

#include "models/services/initiativeoutcome.h"
#include "ui/widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace rapport {

class Button;
class EffectBar;
class ElidedLabel;
class VerdictBadge;

/// One initiative: what it was, what was seen, what it brought, and what can be done with it.
class InitiativeCard : public Card
{
    Q_OBJECT
public:
    explicit InitiativeCard(QWidget *parent = nullptr);

    /// `currency`: the shop's. `today`: Moment::day.
    void setOutcome(const InitiativeOutcome &outcome, const QString &currency, int today);
    [[nodiscard]] const InitiativeOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void membersRequested();
    void editRequested();
    void closeRequested(bool closed);
    void removeRequested();

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QLabel *addLine(QVBoxLayout *layout, const QString &id);
    void openMenu();

    InitiativeOutcome m_outcome;
    ElidedLabel *m_name;
    QLabel *m_stage;
    Button *m_who;
    Button *m_menu;
    VerdictBadge *m_verdict;
    EffectBar *m_bar;
    QLabel *m_facts;
    QLabel *m_seen;
    QLabel *m_returned;
    QLabel *m_note;
    QLabel *m_notes;
};

} // namespace rapport
