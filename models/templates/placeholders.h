#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport::templates {

/// What is known to fill a template with: values by placeholder name; missing or empty: not known.
struct Facts
{
    QHash<QString, QString> values;
    QDate today;      ///< By the shop's calendar.
    QString language; ///< ISO 639-1, for dates; empty: English.
    friend bool operator==(const Facts &, const Facts &) = default;
};

/// A place where a value was missing: "[first name]" stands there.
struct Gap
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Gap &, const Gap &) = default;
};

struct Filled
{
    QString text;
    QVector<Gap> gaps; ///< In order.
    friend bool operator==(const Filled &, const Filled &) = default;
};

/// Fills in a template's body. {first_name} is the value; {first_name|there} says "there" where it is not known; without such a
/// word the name in brackets stands there, to be seen and typed over. {date+2} is the day after tomorrow with its weekday,
/// {{ and }} are braces. Values are plain text and never looked at again: a customer's name can't be a placeholder.
[[nodiscard]] Filled fillIn(const QString &body, const Facts &facts);

/// What stands between the placeholders, as it is written out: one more than there are placeholders, empty where two touch.
[[nodiscard]] QStringList fixedParts(const QString &body);

/// Placeholder names as they are offered to who writes a template.
[[nodiscard]] QStringList placeholderNames();
/// Names in a body that mean nothing, in order, each once: probably misspelt.
[[nodiscard]] QStringList unknownPlaceholders(const QString &body);

/// "Tuesday, 24 November" or "Dienstag, 24. November": a day as it is written to a customer.
[[nodiscard]] QString writtenDay(QDate day, const QString &language);

} // namespace rapport::templates
