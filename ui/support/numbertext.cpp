#include "ui/support/numbertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace rapport {

namespace {
constexpr QChar trueMinus(0x2212);

/// `value` rounded to what will be shown, so that −0.001 does not read "−0.00".
double rounded(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    const double result = std::round(value * factor) / factor;
    return result == 0.0 ? 0.0 : result;
}
} // namespace

QString numberText(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    const QString digits = QLocale().toString(std::abs(shown), 'f', decimals);
    return shown < 0 ? trueMinus + digits : digits;
}

QString signedText(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    return shown > 0 ? u'+' + numberText(shown, decimals) : numberText(shown, decimals);
}

QString scoreText(double score)
{
    return signedText(score, 2);
}

QString countText(qint64 count)
{
    const QString digits = QLocale().toString(count < 0 ? -count : count);
    return count < 0 ? trueMinus + digits : digits;
}

QString percentText(double share)
{
    const double percent = share * 100.0;
    const int decimals = std::abs(rounded(percent, 1)) < 10.0 ? 1 : 0;
    return QCoreApplication::translate("Number", "%1\u00a0%", "per cent, with a no-break space").arg(numberText(percent, decimals));
}

} // namespace rapport
