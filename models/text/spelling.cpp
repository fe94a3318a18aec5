#include "models/text/spelling.h"

#include "models/text/names.h"

#include <QRegularExpression>

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
    static const QRegularExpression label(
        QStringLiteral("^\\s*(?:tel(?:efon|ephone)?|phone|fon|mobile?|mobil|mob|handy|cell|call|fax)\\s*[.:]*[\\s/]*(?=[+(\\d])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = label.match(text);
    return match.hasMatch() ? text.sliced(match.capturedEnd()) : text;
}

} // namespace rapport::text
