#pragma once

#include "ui/pages/insights/insightssheet.h"

namespace rapport {

struct Loyalty;

/// Who comes back: cohorts as a heat map, second purchases, segments, seasons. As of today: the period does not narrow it.
class CohortSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit CohortSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;
    void openPoint(const QString &chart, int part) override;

private:
    void display(const Loyalty &loyalty);
    /// Of the sheet's request, the part that narrows customers.
    [[nodiscard]] TrendRequest customers() const;
};

} // namespace rapport
