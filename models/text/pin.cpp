#include "models/text/pin.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

namespace rapport::text {

namespace {

constexpr int iterations = 40'000; ///< Enough to make each try cost something, little enough for the till's old machine.
constexpr int mostIterations = 10'000'000;
constexpr int saltBytes = 16;
const QString rule = QStringLiteral("pbkdf2-sha256");

QByteArray randomSalt()
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return salt;
}

/// Takes as long for a wrong digest as for a right one.
bool sameBytes(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left.at(i) ^ right.at(i);
    return difference == 0;
}

} // namespace

QByteArray pinDigest(const QByteArray &pin, const QByteArray &salt, int iterations)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, pin);
    code.addData(salt + QByteArray("\0\0\0\1", 4)); // Block number one: the digest is no longer than the hash.
    QByteArray block = code.result();
    QByteArray digest = block;
    for (int i = 1; i < iterations; ++i) {
        code.reset();
        code.addData(block);
        block = code.result();
        for (qsizetype byte = 0; byte < digest.size(); ++byte)
            digest[byte] = static_cast<char>(digest.at(byte) ^ block.at(byte));
    }
    return digest;
}

bool isPin(const QString &pin)
{
    return pin.size() >= 4 && pin.size() <= 12 && std::all_of(pin.cbegin(), pin.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString sealedPin(const QString &pin)
{
    const QByteArray salt = randomSalt();
    const QByteArray digest = pinDigest(pin.toUtf8(), salt, iterations);
    return QStringList{rule, QString::number(iterations), QString::fromLatin1(salt.toHex()), QString::fromLatin1(digest.toHex())}.join(u'$');
}

bool opensSeal(const QString &pin, const QString &sealed)
{
    const QStringList parts = sealed.split(u'$');
    if (parts.size() != 4 || parts.at(0) != rule)
        return false;
    const int rounds = parts.at(1).toInt();
    if (rounds < 1 || rounds > mostIterations)
        return false;
    const QByteArray salt = QByteArray::fromHex(parts.at(2).toLatin1());
    return sameBytes(pinDigest(pin.toUtf8(), salt, rounds), QByteArray::fromHex(parts.at(3).toLatin1()));
}

} // namespace rapport::text
