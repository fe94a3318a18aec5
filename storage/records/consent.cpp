#include "storage/records/consent.h"

namespace rapport {

QStringList consentPurposes()
{
    return {QStringLiteral("calls"), QStringLiteral("email"), QStringLiteral("texts"), QStringLiteral("post"),
            QStringLiteral("news"), QStringLiteral("surveys"), QStringLiteral("storage"), QStringLiteral("profiling")};
}

QStringList consentSources()
{
    return {QStringLiteral("phone"), QStringLiteral("counter"), QStringLiteral("email"), QStringLiteral("letter"), QStringLiteral("form"), QStringLiteral("website")};
}

} // namespace rapport
