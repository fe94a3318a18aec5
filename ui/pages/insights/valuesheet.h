#pragma once

#include "models/services/forecasts.h"
#include "ui/pages/insights/monthlysheet.h"

#include <memory>

namespace rapport {

/// What customers are worth: what they spent so far and by month.
class ValueSheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit ValueSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void display() override;

private:
    /// What to expect comes when it is worked out: the months don't wait for it.
    QCoro::Task<> expect();
    void showForecast(const Result<Forecasts::Shop> &found);
};

} // namespace rapport
