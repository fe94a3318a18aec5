#pragma once

#include "models/metrics/journey.h"
#include "ui/pages/insights/insightssheet.h"

namespace rapport {

/// Touchpoints in the order customers come by them: where mood drops, where people leave, what is said right after.
class JourneySheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit JourneySheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;

private:
    void display(const metrics::Journey &journey);
};

} // namespace rapport
