#pragma once

#include "ui/pages/insights/monthlysheet.h"

namespace rapport {

/// What customers say: satisfied, easy or not, and in what mood.
class SatisfactionSheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit SatisfactionSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool needsService() const override { return true; }
    void display() override;
};

} // namespace rapport
