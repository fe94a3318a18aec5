#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVector>

namespace rapport::testkit {

/// What one run of a program said.
struct Run
{
    int code = -1; ///< Exit code; -1 where it crashed or did not end within a minute.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QStringList lines() const;
    /// Each line of standard output as a JSON object; a line that is none becomes an empty object.
    [[nodiscard]] QVector<QJsonObject> objects() const;
};

/// Runs a program of this build (`name` in the folder `binaries`) with a locale of its own and no display.
[[nodiscard]] Run runProgram(const QString &binaries, const QString &name, const QStringList &arguments, const QByteArray &input = {});

} // namespace rapport::testkit
