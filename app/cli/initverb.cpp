#include "app/cli/initverb.h"

#include "app/cli/shopfile.h"
#include "app/cli/wait.h"
#include "models/services/segments.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace rapport::cli {

namespace {

bool isCode(const QString &text, qsizetype length)
{
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// The profile the options describe; what is not said comes from the machine's own locale.
Result<ShopProfile> profileOf(const QCommandLineParser &parser)
{
    ShopProfile profile;
    profile.name = parser.value(QStringLiteral("name")).trimmed();
    const QLocale here;
    const QString currency = here.currencySymbol(QLocale::CurrencyIsoCode);
    profile.currency = parser.isSet(QStringLiteral("currency")) ? parser.value(QStringLiteral("currency")).toUpper()
        : isCode(currency, 3)                                   ? currency
                                                                : profile.currency;
    if (!isCode(profile.currency, 3))
        return badUse(QStringLiteral("--currency takes an ISO 4217 code such as EUR, not \"%1\".").arg(profile.currency));
    profile.timezone = parser.isSet(QStringLiteral("timezone")) ? parser.value(QStringLiteral("timezone"))
                                                                : QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (!QTimeZone(profile.timezone.toUtf8()).isValid())
        return badUse(QStringLiteral("--timezone takes a name such as Europe/Berlin, not \"%1\".").arg(profile.timezone));
    profile.country = parser.isSet(QStringLiteral("country")) ? parser.value(QStringLiteral("country")).toUpper() : profile.country;
    if (!isCode(profile.country, 2))
        return badUse(QStringLiteral("--country takes two letters such as DE, not \"%1\".").arg(profile.country));
    profile.language = parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")).toLower() : profile.language;
    if (!isCode(profile.language.toUpper(), 2))
        return badUse(QStringLiteral("--language takes two letters such as en, not \"%1\".").arg(profile.language));
    return profile;
}

} // namespace

void InitVerb::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {QStringLiteral("name"), QStringLiteral("The shop's name."), QStringLiteral("NAME")},
        {QStringLiteral("currency"), QStringLiteral("ISO 4217 code (default: the machine's, else EUR)."), QStringLiteral("CODE")},
        {QStringLiteral("timezone"), QStringLiteral("IANA name (default: the machine's)."), QStringLiteral("ZONE")},
        {QStringLiteral("language"), QStringLiteral("Of most customers' texts, two letters (default: en)."), QStringLiteral("LANG")},
        {QStringLiteral("country"), QStringLiteral("Of phone numbers without a prefix, two letters (default: DE)."), QStringLiteral("CODE")},
    });
}

Result<void> InitVerb::run(const QCommandLineParser &parser, Console &console)
{
    const Result<ShopProfile> profile = profileOf(parser);
    if (!profile)
        return profile.error();
    const QString path = shopPath(parser);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::Unavailable, {}, QStringLiteral("The folder \"%1\" can't be made.").arg(folder), {}};
    auto made = Workspace::create(path, *profile);
    if (!made)
        return made.error();
    const Result<void> segments = wait((*made)->segments().start({}));
    if (!segments)
        return segments.error();
    console.say(QStringLiteral("Made an empty shop: %1").arg(path));
    return {};
}

} // namespace rapport::cli
