#include "ui/support/csvtext.h"

#include <algorithm>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

bool isPhone(const QString &text)
{
    return text.size() > 1 && std::all_of(text.begin() + 1, text.end(), [](QChar c) { return c.isDigit() || c == u' '; });
}

QString field(QString text)
{
    constexpr QStringView starters = u"=+-@\t\r";
    if (!text.isEmpty() && starters.contains(text.front()) && !(text.front() == u'+' && isPhone(text)))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QStringList safe;
    for (const QString &text : fields)
        safe.append(field(text));
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace rapport
