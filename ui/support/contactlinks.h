#pragma once

#include "storage/records/customer.h"

#include <QString>
#include <QUrl>

namespace rapport {

/// tel: or mailto: for a phone number or e-mail address as they are stored; an empty URL for everything else. Nothing of
/// the text but the address itself gets in: no subject, no second recipient.
[[nodiscard]] QUrl contactUrl(const ContactPoint &point);

/// Hands the address to the desktop's phone or mail program. False where there is none.
bool openContact(const ContactPoint &point);

/// The first usable contact point of a kind; null where there is none.
[[nodiscard]] const ContactPoint *mainContact(const Customer &customer, ContactKind kind);

} // namespace rapport
