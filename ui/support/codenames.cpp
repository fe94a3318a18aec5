#include "ui/support/codenames.h"

#include <QLocale>

#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include <array>

namespace rapport {

namespace {

/// The longest name CLDR has takes less than half of it.
using Buffer = std::array<UChar, 256>;

QByteArray windowLanguage()
{
    return QLocale().language() == QLocale::C ? QByteArray("en") : QLocale().name().toLatin1();
}

QString nameIn(const Buffer &buffer, int length, UErrorCode status, const QString &code)
{
    const bool known = U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && length > 0 && length < static_cast<int>(buffer.size());
    return known ? QString::fromUtf16(buffer.data(), length) : code;
}

} // namespace

QString countryName(const QString &code)
{
    if (code.isEmpty())
        return {};
    Buffer buffer;
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(QByteArray("und_" + code.toLatin1()).constData(), windowLanguage().constData(), buffer.data(), static_cast<int>(buffer.size()), &status);
    return nameIn(buffer, length, status, code);
}

QString languageName(const QString &code)
{
    if (code.isEmpty())
        return {};
    Buffer buffer;
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayLanguage(code.toLatin1().constData(), windowLanguage().constData(), buffer.data(), static_cast<int>(buffer.size()), &status);
    return nameIn(buffer, length, status, code);
}

QString currencyName(const QString &code)
{
    if (code.size() != 3)
        return code;
    UErrorCode status = U_ZERO_ERROR;
    int length = 0;
    const UChar *name = ucurr_getName(reinterpret_cast<const UChar *>(code.utf16()), windowLanguage().constData(), UCURR_LONG_NAME, nullptr, &length, &status);
    return U_SUCCESS(status) && name ? QString::fromUtf16(name, length) : code;
}

} // namespace rapport
