#pragma once

#include "ui/pages/insights/insightssheet.h"

namespace rapport {

/// Mood by member of staff, fair to small samples. Off until somebody switches it on at this desk.
class TeamSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit TeamSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;
    void leaveEmpty(const ChartCard *card) override;
};

} // namespace rapport
