#include "ui/support/consenttext.h"

#include <QCoreApplication>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsentText)
};

struct Row
{
    const char *id;
    const char *text;
};

QString textOf(std::initializer_list<Row> rows, const QString &id)
{
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return Words::tr(row.text);
    }
    return id;
}

} // namespace

QString consentPurposeText(const QString &purpose)
{
    return textOf({{"calls", QT_TRANSLATE_NOOP("ConsentText", "calls")},
                   {"email", QT_TRANSLATE_NOOP("ConsentText", "e-mail")},
                   {"texts", QT_TRANSLATE_NOOP("ConsentText", "text messages")},
                   {"post", QT_TRANSLATE_NOOP("ConsentText", "post")},
                   {"news", QT_TRANSLATE_NOOP("ConsentText", "news")},
                   {"surveys", QT_TRANSLATE_NOOP("ConsentText", "surveys")},
                   {"storage", QT_TRANSLATE_NOOP("ConsentText", "keeping data")},
                   {"profiling", QT_TRANSLATE_NOOP("ConsentText", "profiling")}},
                  purpose);
}

QString consentSourceText(const QString &source)
{
    return textOf({{"phone", QT_TRANSLATE_NOOP("ConsentText", "said on the phone")},
                   {"counter", QT_TRANSLATE_NOOP("ConsentText", "said at the counter")},
                   {"email", QT_TRANSLATE_NOOP("ConsentText", "by e-mail")},
                   {"letter", QT_TRANSLATE_NOOP("ConsentText", "by letter")},
                   {"form", QT_TRANSLATE_NOOP("ConsentText", "on a form")},
                   {"website", QT_TRANSLATE_NOOP("ConsentText", "on the website")}},
                  source);
}

QString consentText(const Consent &consent)
{
    const QString purpose = consentPurposeText(consent.purpose);
    return consent.given ? purpose : Words::tr("no %1", "no surveys").arg(purpose);
}

QString consentSince(const Consent &consent, const MomentText &moments, const ShopCalendar &calendar)
{
    const qint64 at = consent.given || consent.withdrawnAt == 0 ? consent.givenAt : consent.withdrawnAt;
    const QString since = Words::tr("since %1", "since 3 May").arg(moments.brief(calendar.at(at)));
    const QString source = consentSourceText(consent.source);
    return source.isEmpty() ? since : Words::tr("%1, %2", "since when, said where").arg(since, source);
}

std::optional<Consent> refusalOf(const QVector<Consent> &consents, const QString &purpose)
{
    for (const Consent &consent : consents) {
        if (consent.purpose == purpose && !consent.given)
            return consent;
    }
    return std::nullopt;
}

QString noCallsText(const Consent &refusal, const MomentText &moments, const ShopCalendar &calendar)
{
    return Words::tr("asked not to be called (%1)", "since 3 May, said on the phone").arg(consentSince(refusal, moments, calendar));
}

} // namespace rapport
