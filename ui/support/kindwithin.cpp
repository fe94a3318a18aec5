#include "ui/support/kindwithin.h"

#include <QCoreApplication>
#include <QHash>

namespace rapport {

using namespace Qt::StringLiterals;

QString kindWithin(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"call"_s, QT_TRANSLATE_NOOP("KindWithin", "call")},         {u"visit"_s, QT_TRANSLATE_NOOP("KindWithin", "visit")},
        {u"email"_s, QT_TRANSLATE_NOOP("KindWithin", "e-mail")},      {u"chat"_s, QT_TRANSLATE_NOOP("KindWithin", "chat")},
        {u"social"_s, QT_TRANSLATE_NOOP("KindWithin", "social")},     {u"review"_s, QT_TRANSLATE_NOOP("KindWithin", "review")},
        {u"note"_s, QT_TRANSLATE_NOOP("KindWithin", "note")},         {u"nps"_s, QT_TRANSLATE_NOOP("KindWithin", "NPS answer")},
        {u"csat"_s, QT_TRANSLATE_NOOP("KindWithin", "CSAT answer")},  {u"ces"_s, QT_TRANSLATE_NOOP("KindWithin", "CES answer")},
        {u"purchase"_s, QT_TRANSLATE_NOOP("KindWithin", "purchase")}, {u"task"_s, QT_TRANSLATE_NOOP("KindWithin", "task")},
    };
    const char *word = words.value(kind, nullptr);
    return word ? QCoreApplication::translate("KindWithin", word) : kind;
}

} // namespace rapport
