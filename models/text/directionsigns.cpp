#include "models/text/directionsigns.h"

namespace rapport {

QString withoutDirectionOverrides(const QString &text)
{
    QString plain = text;
    plain.removeIf(isDirectionOverride);
    return plain;
}

} // namespace rapport
