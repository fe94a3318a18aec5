#include "models/templates/placeholders.h"

#include <QLocale>
#include <QRegularExpression>

namespace rapport::templates {

using namespace Qt::StringLiterals;

namespace {

/// What German shops may write instead.
const QHash<QString, QString> &aliases()
{
    static const QHash<QString, QString> names{{u"vorname"_s, u"first_name"_s},
                                               {u"firma"_s, u"company"_s},
                                               {u"letzter_kauf"_s, u"last_purchase"_s},
                                               {u"letzter_kontakt"_s, u"last_contact"_s},
                                               {u"nächster_kauf"_s, u"next_purchase"_s},
                                               {u"mitarbeiter"_s, u"staff"_s},
                                               {u"laden"_s, u"shop"_s},
                                               {u"thema"_s, u"topic"_s},
                                               {u"datum"_s, u"date"_s}};
    return names;
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(uR"(\{\{|\}\}|\{\s*([\p{L}_]+)\s*(?:([+-])\s*(\d{1,3}))?\s*(?:\|([^{}]*))?\})"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString canonical(const QString &name)
{
    const QString folded = name.toLower();
    return aliases().value(folded, folded);
}

QString valueOf(const QString &name, const QRegularExpressionMatch &hit, const Facts &facts)
{
    if (name != u"date")
        return facts.values.value(name).simplified();
    const int days = hit.captured(3).toInt();
    return facts.today.isValid() ? writtenDay(facts.today.addDays(hit.captured(2) == u"-" ? -days : days), facts.language) : QString();
}

} // namespace

Filled fillIn(const QString &body, const Facts &facts)
{
    Filled filled;
    qsizetype from = 0;
    for (auto match = placeholder().globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        filled.text += QStringView(body).mid(from, hit.capturedStart() - from);
        from = hit.capturedEnd();
        if (hit.capturedLength(1) == 0) {
            filled.text += hit.captured().at(0);
            continue;
        }
        const QString value = valueOf(canonical(hit.captured(1)), hit, facts);
        if (!value.isEmpty() || hit.hasCaptured(4)) {
            filled.text += value.isEmpty() ? hit.captured(4) : value;
            continue;
        }
        const QString gap = u'[' + hit.captured(1).toLower().replace(u'_', u' ') + u']';
        filled.gaps.append({filled.text.size(), gap.size()});
        filled.text += gap;
    }
    filled.text += QStringView(body).mid(from);
    return filled;
}

QStringList fixedParts(const QString &body)
{
    QStringList parts{QString()};
    qsizetype from = 0;
    for (auto match = placeholder().globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        parts.last() += QStringView(body).mid(from, hit.capturedStart() - from);
        from = hit.capturedEnd();
        if (hit.capturedLength(1) == 0)
            parts.last() += hit.captured().at(0);
        else
            parts.append(QString());
    }
    parts.last() += QStringView(body).mid(from);
    return parts;
}

QStringList placeholderNames()
{
    return {u"first_name"_s,    u"name"_s,  u"company"_s, u"last_purchase"_s, u"last_contact"_s,
            u"next_purchase"_s, u"staff"_s, u"shop"_s,    u"topic"_s,         u"date"_s};
}

QStringList unknownPlaceholders(const QString &body)
{
    QStringList unknown;
    for (auto match = placeholder().globalMatch(body); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        const QString name = hit.captured(1);
        if (!name.isEmpty() && !placeholderNames().contains(canonical(name)) && !unknown.contains(name))
            unknown.append(name);
    }
    return unknown;
}

QString writtenDay(QDate day, const QString &language)
{
    const QString code = language.isEmpty() ? u"en"_s : language;
    return QLocale(code).toString(day, code == u"en" ? u"dddd, d MMMM"_s : u"dddd, d. MMMM"_s);
}

} // namespace rapport::templates
