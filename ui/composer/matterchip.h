#pragma once

#include "models/services/drafts.h"
#include "ui/widgets/chip.h"

namespace rapport {

/// To which of the customer's matters (cases) an entry belongs, and whether it solves it. Offers the open one it probably goes on
/// with, dashed; a click accepts, Delete refuses. Otherwise a click opens the choices, the open matters first.
class MatterChip : public Chip
{
    Q_OBJECT

public:
    explicit MatterChip(QWidget *parent = nullptr);

    void setMatters(const QVector<Matter> &matters);
    /// What is chosen; an offer is not.
    [[nodiscard]] MatterStep step() const { return m_step; }
    void setStep(const MatterStep &step);
    /// A contact about `topic` (may be not set) at `now` (UTC epoch ms): offers to go on with a matter that was spoken about in
    /// the last week, or, where the customer gets in touch, to open again one that was solved. Nothing where a person chose.
    void suggest(TopicId topic, qint64 now, bool fromCustomer);
    [[nodiscard]] bool isOffering() const { return m_offer.kind != MatterStep::Kind::None; }
    void accept();
    void refuse();
    void openChoices();

Q_SIGNALS:
    void stepChanged();

private:
    void offer(const MatterStep &step);
    void choose(const MatterStep &step);
    void showStep();
    [[nodiscard]] QString subject(CaseId id) const;
    [[nodiscard]] QString textOf(const MatterStep &step) const;

    QVector<Matter> m_matters;
    MatterStep m_step;
    MatterStep m_offer;
    CaseId m_refused;
};

} // namespace rapport
