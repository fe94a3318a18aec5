#pragma once

#include "ui/pages/insights/insightssheet.h"

namespace rapport {

struct Relations;

/// Which figures move together, the earlier ones against the later ones.
class RelationSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit RelationSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;

private:
    void display(const Relations &relations);
};

} // namespace rapport
