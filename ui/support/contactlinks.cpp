#include "ui/support/contactlinks.h"

#include <QDesktopServices>
#include <QRegularExpression>

namespace rapport {

using namespace Qt::StringLiterals;

QUrl contactUrl(const ContactPoint &point)
{
    QUrl url;
    if (point.kind == ContactKind::Phone) {
        static const QRegularExpression number(uR"(^\+?[0-9]{2,20}$)"_s);
        if (!number.match(point.normalised).hasMatch())
            return {};
        url.setScheme(u"tel"_s);
        url.setPath(point.normalised);
    } else if (point.kind == ContactKind::Email) {
        static const QRegularExpression address(uR"(^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+$)"_s);
        if (!address.match(point.normalised).hasMatch())
            return {};
        url.setScheme(u"mailto"_s);
        url.setPath(point.normalised, QUrl::DecodedMode);
    }
    return url;
}

bool openContact(const ContactPoint &point)
{
    const QUrl url = contactUrl(point);
    return url.isValid() && !url.isEmpty() && QDesktopServices::openUrl(url);
}

const ContactPoint *mainContact(const Customer &customer, ContactKind kind)
{
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == kind && !point.invalid)
            return &point;
    }
    return nullptr;
}

} // namespace rapport
