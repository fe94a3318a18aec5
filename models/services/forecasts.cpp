#include "models/services/forecasts.h"

#include "models/items/whendone.h"
#include "models/workspace.h"
#include "storage/longread.h"
#include "storage/repos/purchasedays.h"
#include "storage/repos/trends.h"

#include <algorithm>
#include <utility>

namespace rapport {

namespace {

/// What a forecast is made from, read in one pass.
struct Material
{
    forecast::PurchaseBook book;
    forecast::ForecastOptions options;
};

forecast::ForecastOptions optionsOf(const ForecastRequest &request)
{
    forecast::ForecastOptions options;
    options.model = request.model;
    options.fit = request.fit;
    options.unitDays = request.unitDays;
    options.asOfDay = request.asOfDay;
    options.horizonDays = request.horizonDays;
    options.margin = request.margin.value_or(options.margin);
    options.monthlyDiscount = request.monthlyDiscount.value_or(options.monthlyDiscount);
    options.totals = request.totals;
    return options;
}

Material read(Session &session, const ForecastRequest &request, const QString &currency)
{
    Material material;
    material.options = optionsOf(request);
    repos::forEachPurchaseDay(session, {}, currency, request.asOfDay, [&](const repos::PurchaseDayRow &row) {
        material.book.add(row.customer.value(), {row.day, row.minor});
    });
    return material;
}

Result<void> check(const ForecastRequest &request)
{
    const auto wrong = [](const char *what) { return Error{Error::Kind::Invalid, QString::fromLatin1(what), QStringLiteral("out of range"), {}}; };
    constexpr int century = 36525;
    if (request.horizonDays < 1 || request.horizonDays > century)
        return wrong("horizon");
    if (!(request.unitDays > 0 && request.unitDays <= century))
        return wrong("unit");
    if (request.margin && !(*request.margin >= 0 && *request.margin <= 1))
        return wrong("margin");
    if (request.monthlyDiscount && !(*request.monthlyDiscount >= 0 && *request.monthlyDiscount <= 1))
        return wrong("discount");
    return Done{};
}

} // namespace

Forecasts::Forecasts(Workspace &workspace) : m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &Forecasts::notice);
}

void Forecasts::notice(const ChangeSet &changes)
{
    if (changes.settings || changes.everything) {
        const auto rules = FigureSettings(m_workspace).rules();
        whenDone(this, rules, [this](const Result<FigureRules> &read) {
            if (read)
                adopt(*read);
        });
    }
    const auto isPurchase = [](const EntryKey &key) { return key.table == EntryTable::Purchase; };
    const auto touches = [&](const QVector<EntryKey> &keys) { return std::any_of(keys.begin(), keys.end(), isPurchase); };
    if (!changes.everything && !changes.customersAddedOrRemoved && !touches(changes.inserted) && !touches(changes.updated) && !touches(changes.removed))
        return;
    ++m_generation;
    Q_EMIT stale();
}

void Forecasts::adopt(const FigureRules &rules)
{
    const FigureRules before = std::exchange(m_rules, rules);
    if (rules.margin != before.margin || rules.monthlyDiscount != before.monthlyDiscount)
        Q_EMIT stale();
}

KeptAnswers<Forecasts::Key, Forecasts::Shop>::Shared Forecasts::ask(ForecastRequest request, bool mayBeOlder)
{
    if (request.asOfDay == 0)
        request.asOfDay = m_workspace.calendar().at(m_workspace.clock().now()).day;
    request.margin = request.margin.value_or(m_rules.margin);
    request.monthlyDiscount = request.monthlyDiscount.value_or(m_rules.monthlyDiscount);
    const QString currency = m_workspace.profile().currency;
    const Key key(request, currency);
    if (const auto known = m_kept.find(key, m_generation, mayBeOlder))
        return known;
    const auto answer = m_kept.start(key, m_generation);
    auto material = readLong(m_workspace.database(), [request, currency](Session &session) -> Result<std::shared_ptr<Material>> {
        return std::make_shared<Material>(read(session, request, currency));
    });
    const auto fit = [answer](const Result<std::shared_ptr<Material>> &read) {
        if (!read) {
            answer->answer(read.error());
            return;
        }
        try {
            answer->answer(Shop(std::make_shared<forecast::ShopForecast>(forecastShop((*read)->book, (*read)->options))));
        } catch (const std::exception &problem) {
            answer->answer(Error{Error::Kind::Internal, {}, QString::fromLocal8Bit(problem.what()), {}});
        }
    };
    andThen(std::move(material), fit, QtFuture::Launch::Async);
    return answer;
}

QFuture<Result<Forecasts::Shop>> Forecasts::shop(const ForecastRequest &request)
{
    if (const Result<void> sound = check(request); !sound)
        return QtFuture::makeReadyFuture<Result<Shop>>(Result<Shop>(sound.error()));
    return ask(request, false)->future();
}

QFuture<Result<Forecasts::Shop>> Forecasts::latest(const ForecastRequest &request)
{
    if (const Result<void> sound = check(request); !sound)
        return QtFuture::makeReadyFuture<Result<Shop>>(Result<Shop>(sound.error()));
    return ask(request, true)->future();
}

QFuture<Result<QStringList>> Forecasts::otherCurrencies()
{
    return m_workspace.database().read([currency = m_workspace.profile().currency](Session &session) -> Result<QStringList> {
        return repos::currenciesBeside(session, currency);
    });
}

QFuture<Result<Forecasts::Outlook>> Forecasts::customer(CustomerId customer, const ForecastRequest &request)
{
    const int today = request.asOfDay != 0 ? request.asOfDay : m_workspace.calendar().at(m_workspace.clock().now()).day;
    const auto days = m_workspace.database().read([customer, today, currency = m_workspace.profile().currency](Session &session) -> Result<forecast::PurchaseBook> {
        forecast::PurchaseBook book;
        for (const repos::PurchaseDayRow &row : repos::purchaseDaysOf(session, customer, currency, today))
            book.add(row.customer.value(), {row.day, row.minor});
        return book;
    });
    const auto look = [days](const Result<Shop> &shop) -> Result<Outlook> {
        if (!shop)
            return shop.error();
        // A lane answers, never a thread of this pool: waiting here can't lock up.
        const Result<forecast::PurchaseBook> book = QFuture(days).result();
        if (!book)
            return book.error();
        Outlook outlook;
        outlook.verdict = (*shop)->verdict;
        outlook.horizonDays = (*shop)->options.horizonDays;
        outlook.riskThreshold = (*shop)->riskThreshold;
        if (book->size() > 0)
            outlook.row = forecast::forecastCustomer(**shop, book->customer(0), book->days(0));
        outlook.worth = forecast::worthOf(**shop, outlook.row);
        return outlook;
    };
    return andThen(latest(request), look, QtFuture::Launch::Async);
}

} // namespace rapport
