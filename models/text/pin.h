#pragma once

#include <QByteArray>
#include <QString>

namespace rapport::text {

/// PBKDF2 with HMAC-SHA-256 (RFC 8018), 32 bytes. iterations >= 1.
[[nodiscard]] QByteArray pinDigest(const QByteArray &pin, const QByteArray &salt, int iterations);

/// Four to twelve digits.
[[nodiscard]] bool isPin(const QString &pin);

/// What is kept in place of a PIN: rule, iterations, a fresh random salt and the digest. Takes some tens of milliseconds.
[[nodiscard]] QString sealedPin(const QString &pin);

/// Whether it is the PIN that was sealed; false for a seal that can't be read. As slow as sealing.
[[nodiscard]] bool opensSeal(const QString &pin, const QString &sealed);

} // namespace rapport::text
