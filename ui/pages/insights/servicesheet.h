#pragma once

#include "ui/pages/insights/monthlysheet.h"

namespace rapport {

/// What the shop does: solved at once, promises kept.
class ServiceSheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit ServiceSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool needsService() const override { return true; }
    void display() override;
};

} // namespace rapport
