#pragma once

#include "ui/pages/insights/monthlysheet.h"

namespace rapport {

/// Who recommends the shop, who comes back and who stays away.
class LoyaltySheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit LoyaltySheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool needsService() const override { return true; }
    void display() override;

private:
    /// Where the shop has contracts: how many ended by month, and how long they last.
    QCoro::Task<> showContracts();
};

} // namespace rapport
