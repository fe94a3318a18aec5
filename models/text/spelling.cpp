#include "models/text/spelling.h"

#include "models/text/names.h"
#include "models/text/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace rapport::text {

QString spelledOut(const QString &word)
{
    QString result;
    bool any = false;
    for (const QChar c : word) {
        const char16_t letter = c.toLower().unicode();
        const QLatin1String pair = letter == u'ä' ? QLatin1String("ae")
            : letter == u'ö' || letter == u'ø'    ? QLatin1String("oe")
            : letter == u'ü'                      ? QLatin1String("ue")
            : letter == u'å'                      ? QLatin1String("aa")
                                                  : QLatin1String();
        any = any || !pair.isEmpty();
        if (pair.isEmpty())
            result += c;
        else
            result += pair;
    }
    return any ? fold(result) : QString();
}

QStringList foldedSpellings(const QString &text)
{
    QStringList spellings{fold(text).simplified()};
    if (const QString spelled = spelledOut(text.normalized(QString::NormalizationForm_C)).simplified(); !spelled.isEmpty())
        spellings << spelled;
    return spellings;
}

QString withoutPhoneLabel(const QString &text)
{
    constexpr auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    static const QString labels = QStringLiteral("(?:tel(?:efon|ephone)?|phone|fon|mobile?|mobil|mob|handy|cell|fax)");
    static const QRegularExpression before(QStringLiteral("^\\s*(?:(sips?:)|(?:%1|call(?:to)?)\\s*[.:]*)[\\s/]*(?=[+([\\d])").arg(labels), options);
    // Only a whole number has something behind it: "12 Mobile Street" may be a customer.
    static const QRegularExpression behind(
        QStringLiteral("^((?:[\\s\\p{Pd}\\x{2212}+()./_[\\]]*\\d){5,}[)\\]]?)\\s*(?:;[\\w-]+=\\S*|[([]\\s*(?:%1|work|office|home|private?|privat|dienstlich|geschäftlich|büro)\\.?\\s*[)\\]]|%1\\.?)\\s*$").arg(labels), options);
    const QRegularExpressionMatch start = before.match(text);
    QString number = start.hasMatch() ? text.sliced(start.capturedEnd()) : text;
    if (start.capturedLength(1) > 0)
        number = number.section(u'@', 0, 0);
    const QRegularExpressionMatch end = behind.match(number);
    return end.hasMatch() ? end.captured(1) : number;
}

QString phoneNumberIn(const QString &typed)
{
    const QString text = withoutPhoneLabel(withoutMarks(typed)).simplified();
    const bool number = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || isPhoneSign(c); });
    return number ? text : QString();
}

} // namespace rapport::text
