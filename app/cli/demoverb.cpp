#include "app/cli/demoverb.h"

#include "app/cli/interrupt.h"
#include "app/cli/progressbar.h"
#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/sample/sampleshop.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

namespace rapport::cli {

namespace {

/// A whole number in a range; Invalid names the option.
Result<qint64> number(const QCommandLineParser &parser, const QString &option, qint64 fallback, qint64 low, qint64 high)
{
    if (!parser.isSet(option))
        return fallback;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (!ok || value < low || value > high)
        return badUse(QStringLiteral("--%1 takes a whole number from %2 to %3.").arg(option).arg(low).arg(high));
    return value;
}

Result<sample::Options> optionsOf(const QCommandLineParser &parser)
{
    const auto customers = number(parser, QStringLiteral("customers"), 300, 1, 2'000'000);
    const auto years = number(parser, QStringLiteral("years"), 0, 1, 20);
    const auto seed = number(parser, QStringLiteral("seed"), 1, 0, std::numeric_limits<qint64>::max());
    const auto interactions = number(parser, QStringLiteral("interactions"), -1, 0, 100'000'000);
    for (const auto *value : {&customers, &years, &seed, &interactions}) {
        if (!*value)
            return value->error();
    }
    return sample::Options{static_cast<int>(*customers), static_cast<int>(*years), static_cast<quint64>(*seed), *interactions};
}

/// A file that was made for a sample that never came about.
void discard(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

void DemoVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("customers"), QStringLiteral("How many customers (default: 300)."), QStringLiteral("N")},
        {QStringLiteral("years"), QStringLiteral("How many years back (default: 2, from 10,000 customers on 5)."), QStringLiteral("N")},
        {QStringLiteral("seed"), QStringLiteral("Another number makes another shop (default: 1)."), QStringLiteral("N")},
        {QStringLiteral("interactions"),
         QStringLiteral("Exactly so many conversations, with 5 answers and 10 purchases a customer (default: as they come)."), QStringLiteral("N")},
    });
}

Result<void> DemoVerb::run(const QCommandLineParser &parser, Console &console)
{
    const Result<sample::Options> options = optionsOf(parser);
    if (!options)
        return options.error();
    const QString path = shopPath(parser);
    const bool existed = QFileInfo(path).size() > 0;
    QDir().mkpath(QFileInfo(path).absolutePath());
    listenForInterrupt();
    auto opened = existed ? Workspace::open(path) : Workspace::create(path, sample::profile());
    if (!opened)
        return opened.error();
    std::unique_ptr<Workspace> shop = std::move(opened).value();

    QElapsedTimer time;
    time.start();
    auto progress = std::make_shared<sample::Progress>();
    auto bar = std::make_unique<ProgressBar>(console, QStringLiteral("Making the sample shop"));
    const Result<sample::Report> filled = wait(sample::fill(*shop, *options, progress), [&] {
        progress->cancel = interrupted();
        const int done = progress->customersDone;
        bar->show(done, options->customers, QStringLiteral("%1 customers").arg(QLocale().toString(done)));
    });
    bar.reset();
    shop.reset();
    if (!filled) {
        if (!existed)
            discard(path);
        return filled.error();
    }
    const QLocale locale;
    console.say(QStringLiteral("Made a sample shop in %1 s: %2 customers, %3 conversations, %4 answers, %5 purchases, %6 follow-ups: %7")
                    .arg(static_cast<double>(time.elapsed()) / 1000, 0, 'f', 1)
                    .arg(locale.toString(filled->customers), locale.toString(filled->interactions), locale.toString(filled->answers),
                         locale.toString(filled->purchases), locale.toString(filled->tasks), path));
    return {};
}

} // namespace rapport::cli
