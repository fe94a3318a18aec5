#pragma once

#include "ui/pages/insights/monthlysheet.h"

namespace rapport {

/// What customers are worth: what they spent so far and by month.
class ValueSheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit ValueSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void display() override;
};

} // namespace rapport
