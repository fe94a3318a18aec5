#include "app/cli/verb.h"

#include "app/cli/checkverb.h"
#include "app/cli/customersverb.h"
#include "app/cli/demoverb.h"
#include "app/cli/forecastverb.h"
#include "app/cli/importverb.h"
#include "app/cli/initverb.h"
#include "app/cli/logverb.h"
#include "app/cli/metricsverb.h"
#include "app/cli/reportverb.h"
#include "app/cli/scoreverb.h"
#include "app/cli/showverb.h"
#include "app/cli/summaryverb.h"
#include "app/cli/timelineverb.h"

namespace rapport::cli {

namespace {

template<class... All>
std::vector<std::unique_ptr<Verb>> make()
{
    std::vector<std::unique_ptr<Verb>> all;
    (all.push_back(std::make_unique<All>()), ...);
    return all;
}

} // namespace

std::vector<std::unique_ptr<Verb>> verbs()
{
    return make<InitVerb, DemoVerb, ImportVerb, CustomersVerb, ShowVerb, TimelineVerb, LogVerb, ScoreVerb, MetricsVerb, ForecastVerb, ReportVerb, SummaryVerb, CheckVerb>();
}

Result<int> limitOf(const QCommandLineParser &parser)
{
    constexpr int most = 1'000'000'000;
    bool ok = false;
    const int limit = parser.value(QStringLiteral("limit")).toInt(&ok);
    if (!ok || limit < 1 || limit > most)
        return badUse(QStringLiteral("--limit takes a whole number from 1 on."));
    return limit;
}

Error badUse(const QString &sentence)
{
    return Error{Error::Kind::Invalid, {}, sentence, {}};
}

} // namespace rapport::cli
