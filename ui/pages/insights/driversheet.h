#pragma once

#include "ui/pages/insights/insightssheet.h"

namespace rapport {

/// What good or bad mood goes with: topics, ways of getting in touch, and what people say (waited, asked twice ...).
class DriverSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit DriverSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;
};

} // namespace rapport
