#pragma once

#include "models/series/loyalty.h"
#include "models/series/servicefigures.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/support/entrytext.h"

namespace rapport {

class Button;
struct SelfAssessment;

/// Customers' mood and times by member of staff, and how both sides say customers felt. Off until the shop switches it on at this desk.
class TeamSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit TeamSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;
    void leaveEmpty(const ChartCard *card) override;

private:
    QCoro::Task<> readNames(int generation);
    QCoro::Task<> ask();
    QCoro::Task<> writeDown(SelfAssessment assessment);
    void showOff();
    void display(const ServiceFigures &service);
    void showEmpathy(const EmpathyIndex &empathy);

    Button *m_ask;
    ShopNames m_names;
};

} // namespace rapport
