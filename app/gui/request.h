#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rapport {

/// What another program, or a second start of this one, may ask of the running window. Nothing else is understood.
struct Request
{
    enum class Kind {
        Raise, ///< Come to the front.
        Open,  ///< Show the shop in this file.
        Call,  ///< Show who has this number.
    };

    Kind kind = Kind::Raise;
    QString text; ///< Open: an absolute path. Call: the number as it was written.
    friend bool operator==(const Request &, const Request &) = default;
};

/// From a command line argument: "tel:+49-451-5550142", a file, or nothing. None where a tel: address holds no number.
[[nodiscard]] std::optional<Request> requestOf(const QString &argument);

/// As one line, and back; none for anything that is no request.
[[nodiscard]] QByteArray toLine(const Request &request);
[[nodiscard]] std::optional<Request> fromLine(const QByteArray &line);

} // namespace rapport
