#pragma once

#include "models/series/loyalty.h"
#include "models/series/servicefigures.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/support/entrytext.h"

namespace rapport {

struct BarSpec;
class Button;
struct SelfAssessment;

/// The figures by member of staff, and how both sides say customers felt. Off until the shop switches it on; then with a button to switch it off.
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
    QCoro::Task<> switchTo(bool shown);
    /// Nothing but the way to switch it on.
    void showOff();
    void showOn();
    void display(const ServiceFigures &service);
    void showMember(const BarSpec &spec, const QString &sentence);
    void showEmpathy(const EmpathyIndex &empathy);

    bool m_on = false; ///< As last read.
    Button *m_ask;
    Button *m_off;
    ShopNames m_names;
};

} // namespace rapport
