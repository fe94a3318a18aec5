#include "app/cli/showverb.h"

#include "app/cli/openshop.h"
#include "app/cli/recordtext.h"
#include "app/cli/wait.h"
#include "models/services/customers.h"

namespace rapport::cli {

using namespace Qt::StringLiterals;

namespace {

void printBlock(Console &console, const QString &head, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    console.print(u'\n' + head);
    for (const QString &line : lines)
        console.print(u"  " + line);
}

QStringList textsOf(const QVector<TimelineEntry> &entries, const Wording &wording)
{
    QStringList lines;
    for (const TimelineEntry &entry : entries)
        lines << toText(entry, wording);
    return lines;
}

QStringList headOf(const CustomerBrief &brief)
{
    const Customer &customer = brief.customer;
    QStringList lines;
    for (const ContactPoint &point : customer.contactPoints)
        lines << plain(point.raw);
    if (!customer.address.isEmpty())
        lines << plain(customer.address);
    if (!customer.tags.isEmpty())
        lines << plain(customer.tags.join(u", "_s));
    for (const Consent &consent : brief.consents)
        lines << (consent.given ? u"+ "_s : u"- no "_s) + plain(consent.purpose);
    return lines;
}

void printBrief(Console &console, const CustomerBrief &brief, const Wording &wording)
{
    const Customer &customer = brief.customer;
    const CustomerSummary &summary = brief.summary;
    QString title = u"%1  %2"_s.arg(customer.id.value()).arg(plain(customer.name));
    if (!customer.company.isEmpty())
        title += u", " + plain(customer.company);
    console.print(title);
    for (const QString &line : headOf(brief))
        console.print(u"  " + line);
    if (!customer.warning.isEmpty())
        printBlock(console, u"Warning"_s, {plain(customer.warning)});
    QStringList remember;
    for (const QString &line : customer.remember.split(u'\n', Qt::SkipEmptyParts))
        remember << plain(line);
    printBlock(console, u"Remember"_s, remember);
    printBlock(console, u"Mood, newest first"_s, textsOf(brief.moods.mid(0, 4), wording));
    printBlock(console, u"Open"_s, textsOf(brief.openTasks, wording));
    printBlock(console, u"Last answers"_s, textsOf(brief.lastAnswers, wording));
    QStringList buying{u"%1 purchases, %2"_s.arg(summary.purchases).arg(moneyText(summary.spentMinor, wording.currency))};
    if (brief.usualGapDays && brief.daysSincePurchase)
        buying << u"usually every %1 days; %2 days now"_s.arg(*brief.usualGapDays).arg(*brief.daysSincePurchase);
    printBlock(console, u"Buying"_s, buying);
}

} // namespace

void ShowVerb::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(u"CUSTOMER"_s, u"Id, other system's key, e-mail, phone number or name."_s);
    parser.addOption({u"json"_s, u"One JSON object."_s});
}

Result<void> ShowVerb::run(const QCommandLineParser &parser, Console &console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return badUse(u"Say which customer: rapport-cli show CUSTOMER."_s);
    auto opened = openShop(parser);
    if (!opened)
        return opened.error();
    Workspace &shop = **opened;
    const Result<CustomerId> id = customerOf(shop, arguments.first());
    if (!id)
        return id.error();
    const auto brief = wait(shop.customers().brief(*id));
    if (!brief)
        return brief.error();
    const Result<Wording> wording = wordingOf(shop);
    if (!wording)
        return wording.error();
    if (parser.isSet(u"json"_s))
        console.print(toJson(*brief, *wording));
    else
        printBrief(console, *brief, *wording);
    return {};
}

} // namespace rapport::cli
