#pragma once

#include "models/metrics/drivers.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/support/entrytext.h"

namespace rapport {

/// What good or bad mood goes with: what was said, in which words, about what, how they came, and what had happened just before.
class DriverSheet : public InsightsSheet
{
    Q_OBJECT
public:
    explicit DriverSheet(Workspace &workspace, QWidget *parent = nullptr);

protected:
    QCoro::Task<> read(int generation) override;

private:
    void showDrivers(const QVector<metrics::Driver> &drivers);
    void showPhrases(const QVector<metrics::Driver> &phrases);
    void show(const QString &id, const QString &kind, const QVector<metrics::Driver> &drivers, const QString &title,
              const QString &sentence);

    ShopNames m_names;
};

} // namespace rapport
