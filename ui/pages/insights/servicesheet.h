#pragma once

#include "ui/pages/insights/monthlysheet.h"

namespace rapport {

struct BarSpec;

/// What the shop does: solved at once, how long it took and by which channel and topic, promises kept.
class ServiceSheet : public MonthlySheet
{
    Q_OBJECT
public:
    explicit ServiceSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool needsService() const override { return true; }
    void display() override;

private:
    QCoro::Task<> showSlices();
    void showSlice(const BarSpec &spec, const QString &sentence);
    /// What being passed on did to the mood; empty where too few were.
    [[nodiscard]] QString handOverText() const;
};

} // namespace rapport
