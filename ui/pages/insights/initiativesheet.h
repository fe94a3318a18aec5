#pragma once

#include "models/services/initiativeoutcome.h"
#include "ui/pages/insights/insightssheet.h"

#include <optional>

class QVBoxLayout;

namespace rapport {

class Button;
class EmptyState;
class InitiativeCard;

/// What the shop did, for whom, what it cost and what it brought; whatever the period.
class InitiativeSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit InitiativeSheet(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] const QVector<InitiativeCard *> &cards() const { return m_cards; }

protected:
    QCoro::Task<> read(int generation) override;

private:
    void display(const QVector<InitiativeOutcome> &outcomes);
    InitiativeCard *addCard();
    void edit(const std::optional<InitiativeOutcome> &outcome);
    void showMembers(const InitiativeOutcome &outcome);
    QCoro::Task<> setClosed(InitiativeId id, int version, bool closed);
    QCoro::Task<> remove(InitiativeId id, int version);

    Button *m_new;
    EmptyState *m_empty;
    QWidget *m_head;
    QVBoxLayout *m_down;
    QVector<InitiativeCard *> m_cards;
};

} // namespace rapport
