#pragma once

#include "models/series/trends.h"
#include "ui/pages/insights/insightssheet.h"
#include "ui/pages/insights/measure.h"

#include <optional>

namespace rapport {

struct ChartSpec;
class CardGrid;
class ChartCard;

/// A sheet of charts by month, one measure a card, each compared with the month before and the same month last year.
class MonthlySheet : public InsightsSheet
{
    Q_OBJECT
protected:
    struct Data
    {
        TrendSet set;           ///< The months shown.
        TrendSet wide;          ///< Those, and the thirteen before the last finished one.
        MonthlyFigures figures; ///< As wide.
        ServiceFigures service; ///< As wide; only with needsService().
    };

    /// `cards` in the order they stand.
    MonthlySheet(const QString &id, const QStringList &cards, Workspace &workspace, QWidget *parent);

    QCoro::Task<> read(int generation) override;
    void openPoint(const QString &chart, int month) override;

    /// Whether display() needs the figures about service, which look at every conversation.
    [[nodiscard]] virtual bool needsService() const { return false; }
    /// Shows `data()`.
    virtual void display() = 0;
    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] CardGrid *grid() const { return m_grid; }
    [[nodiscard]] Measure measureOf(const QString &key) const;
    [[nodiscard]] int fromMonth() const { return request().trend.fromMonth; }

    /// A further card, after those there are.
    ChartCard *addCard(const QString &id);
    /// Whether anybody bought up to the end of the period.
    [[nodiscard]] bool anybodyBought() const;
    /// A measure in the card of its key, drawn the common way. `note` stands under the chart, `sentence` in an empty card.
    void showMeasure(const QString &key, const QString &sentence, const QString &note = {});
    /// The same with a chart of its own, in any card.
    void showSpec(ChartCard *card, ChartSpec spec, const QString &key, const QString &whyEmpty, const QString &sentence);

private:
    [[nodiscard]] std::optional<Data> known(const TrendRequest &asked, const TrendRequest &wide) const;

    Data m_data;
    CardGrid *m_grid;
};

} // namespace rapport
