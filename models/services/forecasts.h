#pragma once

#include "models/forecast/shopforecast.h"
#include "models/services/figurerules.h"
#include "models/services/keptanswers.h"
#include "storage/changeset.h"
#include "storage/records/ids.h"
#include "storage/result.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace rapport {

class Workspace;

/// What to forecast. The defaults are what the window shows.
struct ForecastRequest
{
    forecast::PurchaseModel model = forecast::PurchaseModel::MbgNbd;
    forecast::FitKind fit = forecast::FitKind::Map;
    double unitDays = 7;
    int asOfDay = 0;             ///< Moment::day; 0: the clock's today.
    int horizonDays = 30;
    std::optional<double> margin;          ///< Empty: the shop's.
    std::optional<double> monthlyDiscount; ///< Empty: the shop's.
    bool totals = true;          ///< Simulated totals with bands and back-tests: about half of the time a forecast takes.
    friend bool operator==(const ForecastRequest &, const ForecastRequest &) = default;
};

/// Forecasts of the open shop. Purchases are read on a read lane in one pass and fitted on a thread of the pool; what was found is kept until
/// purchases, the profile, the shop's margin and discount or the day change, so that asking again costs nothing.
class Forecasts : public QObject
{
    Q_OBJECT

public:
    using Shop = std::shared_ptr<const forecast::ShopForecast>;

    explicit Forecasts(Workspace &workspace);

    /// The shop's forecast by the data as they are now. Rows are ordered by customer. Invalid for a horizon or margin that makes no sense.
    [[nodiscard]] QFuture<Result<Shop>> shop(const ForecastRequest &request = {});
    /// The last forecast of this day for the request, even where purchases were written since; otherwise as shop(). For lists, where the order
    /// need not follow each purchase.
    [[nodiscard]] QFuture<Result<Shop>> latest(const ForecastRequest &request = {});

    /// One customer by his purchases as they are now and the fit of latest(): what the brief says. A customer without purchases has an empty
    /// row (customer 0).
    struct Outlook
    {
        forecast::CustomerForecast row;
        forecast::Verdict verdict; ///< The shop's: what may be said at all.
        int horizonDays = 30;
        std::optional<double> riskThreshold;
        std::optional<forecast::Band> worth; ///< Of value12: forecast::worthOf().
    };
    /// Currencies besides the shop's in which anything was ever bought, by name: in no forecast.
    [[nodiscard]] QFuture<Result<QStringList>> otherCurrencies();
    [[nodiscard]] QFuture<Result<Outlook>> customer(CustomerId customer, const ForecastRequest &request = {});

    /// The shop's margin and discount from now on. By whoever wrote or read them; another program's are noticed.
    void adopt(const FigureRules &rules);

Q_SIGNALS:
    /// What latest() and shop() gave before is out of date.
    void stale();

private:
    /// A request with its day, margin and discount filled in, and the currency it was made for.
    using Key = std::pair<ForecastRequest, QString>;

    [[nodiscard]] KeptAnswers<Key, Shop>::Shared ask(ForecastRequest request, bool mayBeOlder);
    void notice(const ChangeSet &changes);

    Workspace &m_workspace;
    FigureRules m_rules;
    qint64 m_generation = 0;
    KeptAnswers<Key, Shop> m_kept;
};

} // namespace rapport
