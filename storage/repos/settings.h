#pragma once

#include "storage/records/shop.h"
#include "storage/session.h"

namespace rapport::repos {

/// Value of a setting, or `fallback`. Throws Failure.
[[nodiscard]] QString setting(Session &session, const QString &key, const QString &fallback = {});
void setSetting(Session &session, const QString &key, const QString &value);

[[nodiscard]] ShopProfile profile(Session &session);
void setProfile(Session &session, const ShopProfile &profile);

} // namespace rapport::repos
