#include "models/services/analysisreader.h"

#include "models/metrics/proportion.h"
#include "models/services/insightreader.h"
#include "models/text/shopcalendar.h"
#include "storage/repos/activity.h"
#include "storage/repos/calendarmonths.h"
#include "storage/repos/conversations.h"
#include "storage/repos/purchasedays.h"

#include <algorithm>
#include <map>

namespace rapport {

namespace {

constexpr int repeatWindow = 180;

/// Revenue and purchases of the finished months from the first with a purchase on.
struct MonthlySales
{
    QVector<double> revenue;
    QVector<double> purchases;
    int firstMonth = 0;
};

MonthlySales salesOf(const forecast::PurchaseBook &book, int runningMonth)
{
    std::map<int, std::pair<double, double>> months;
    for (std::size_t i = 0; i < book.size(); ++i) {
        for (const forecast::PurchaseDay &day : book.days(i)) {
            auto &month = months[repos::monthOf(day.day)];
            month.first += static_cast<double>(day.minor);
            month.second += 1;
        }
    }
    MonthlySales sales;
    if (months.empty())
        return sales;
    sales.firstMonth = months.begin()->first;
    for (int month = sales.firstMonth; month < runningMonth; ++month) {
        sales.revenue.append(months[month].first);
        sales.purchases.append(months[month].second);
    }
    return sales;
}

/// Moods by driver and customer: a customer's mean with it, and without it, counts once each.
class DriverTally
{
public:
    void add(const repos::ConversationFacts &facts)
    {
        if (!facts.inbound || !facts.mood)
            return;
        m_all[facts.customer.value()].add(*facts.mood);
        if (facts.topic.isValid())
            add(Kind::Topic, static_cast<int>(facts.topic.value()), facts);
        add(Kind::Channel, static_cast<int>(facts.kind), facts);
        for (int signal = 0; signal < 32 && facts.signalBits >> signal != 0; ++signal) {
            if (facts.signalBits >> signal & 1U)
                add(Kind::Signal, signal, facts);
        }
    }

    [[nodiscard]] QVector<metrics::DriverInput> inputs() const
    {
        QVector<metrics::DriverInput> result;
        for (const auto &[key, part] : m_parts) {
            metrics::DriverInput input;
            input.kind = key.first == Kind::Topic     ? QStringLiteral("topic")
                         : key.first == Kind::Channel ? QStringLiteral("channel")
                                                      : QStringLiteral("signal");
            input.id = key.first == Kind::Channel ? kindId(static_cast<InteractionKind>(key.second)) : QString::number(key.second);
            input.records = part.records.records();
            for (const auto &[customer, all] : m_all) {
                const Cell with = part.customers.value(customer);
                const Cell without{all.sum - with.sum, all.n - with.n};
                if (with.n > 0)
                    input.with.add(with.mean());
                if (without.n > 0)
                    input.without.add(without.mean());
            }
            result.append(input);
        }
        return result;
    }

private:
    struct Cell
    {
        qint64 sum = 0; ///< Thousandths.
        qint64 n = 0;
        void add(int mood)
        {
            sum += mood;
            ++n;
        }
        [[nodiscard]] double mean() const { return static_cast<double>(sum) / static_cast<double>(n) / 1000; }
    };

    enum class Kind { Channel, Signal, Topic };

    struct Part
    {
        QHash<qint64, Cell> customers;
        metrics::Newest records;
    };

    void add(Kind kind, int id, const repos::ConversationFacts &facts)
    {
        Part &part = m_parts[{kind, id}];
        part.customers[facts.customer.value()].add(*facts.mood);
        part.records.add(facts.at, recordNumber({EntryTable::Interaction, facts.id}));
    }

    std::map<qint64, Cell> m_all; ///< In order: sums of fractions depend on it, in their last digits.
    std::map<std::pair<Kind, int>, Part> m_parts;
};

} // namespace

Result<repos::EntryFilter> AnalysisReader::filter(Session &session) const
{
    return InsightReader(m_request, m_context, m_currency).filter(session);
}

forecast::PurchaseBook AnalysisReader::book(Session &session, const repos::EntryFilter &filter, int lastDay) const
{
    forecast::PurchaseBook book;
    repos::forEachPurchaseDay(session, filter.whose, m_currency, lastDay,
                              [&](const repos::PurchaseDayRow &row) { book.add(row.customer.value(), {row.day, row.minor}); });
    return book;
}

Result<Loyalty> AnalysisReader::loyalty(Session &session) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    const forecast::PurchaseBook purchases = book(session, *chosen, m_now.day);
    Loyalty loyalty;
    loyalty.asOfDay = m_now.day;
    loyalty.windowDays = repos::inactivityWindow(session);
    loyalty.customers = static_cast<qint64>(purchases.size());
    metrics::Sums spent;
    for (std::size_t i = 0; i < purchases.size(); ++i) {
        const auto days = purchases.days(i);
        loyalty.active += days.back().day >= m_now.day - loyalty.windowDays ? 1 : 0;
        double sum = 0;
        for (const forecast::PurchaseDay &day : days)
            sum += static_cast<double>(day.minor);
        spent.add(sum);
    }
    loyalty.activeShare = metrics::share(loyalty.active, loyalty.customers);
    loyalty.spentSoFar = metrics::mean(spent, metrics::wholeUnit);
    loyalty.cohorts = metrics::cohorts(purchases, m_now.day, repeatWindow, repos::monthOf);
    loyalty.rfm = metrics::rfm(purchases, m_now.day);
    const MonthlySales sales = salesOf(purchases, m_now.month);
    loyalty.revenue = metrics::seasonality(sales.firstMonth, sales.revenue);
    loyalty.purchases = metrics::seasonality(sales.firstMonth, sales.purchases);
    return loyalty;
}

Result<QVector<metrics::Driver>> AnalysisReader::drivers(Session &session) const
{
    const Result<repos::EntryFilter> chosen = filter(session);
    if (!chosen)
        return chosen.error();
    DriverTally tally;
    repos::forEachConversation(session, *chosen, m_request.fromMonth, m_request.toMonth, [&](const repos::ConversationFacts &facts) { tally.add(facts); });
    return metrics::drivers(tally.inputs());
}

} // namespace rapport
