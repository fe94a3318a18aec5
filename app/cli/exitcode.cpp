#include "app/cli/exitcode.h"

#include "app/cli/console.h"

#include <QStringList>

namespace rapport::cli {

namespace {

/// What to do about it; empty where the detail says it all.
QString advice(const Error &error)
{
    struct Row
    {
        const char *reason;
        const char *text;
    };
    static constexpr Row rows[] = {
        {"missing", "There is no such file. `rapport-cli init` makes an empty shop, `rapport-cli demo` a sample one."},
        {"permission", "It can't be opened; look at the rights of the file and its folder."},
        {"read-only", "The file or its folder can only be read; Rapport needs to write beside it."},
        {"disk-full", "The disk is full. Nothing was changed; make room and try again."},
        {"not-a-database", "This is not a Rapport shop; it was left untouched."},
        {"not-ours", "This is another program's database; it was left untouched."},
        {"damaged", "The file is damaged. Work on with a backup, and keep this file for repair."},
        {"locked", "Another program holds the file. Close it there and try again."},
        {"exists", "It exists already and was left untouched; choose another file."},
    };
    for (const Row &row : rows) {
        if (error.reason == QLatin1String(row.reason))
            return QString::fromLatin1(row.text);
    }
    switch (error.kind) {
    case Error::Kind::Busy:
        return QStringLiteral("Another program holds the file. Close it there and try again.");
    case Error::Kind::TooNew:
        return QStringLiteral("A later Rapport wrote this file; it was left untouched. Update Rapport to open it.");
    case Error::Kind::Cancelled:
        return QStringLiteral("Stopped; nothing of it was kept.");
    case Error::Kind::Internal:
        return QStringLiteral("This is a defect of Rapport; nothing was changed. The details: ") + error.detail;
    default:
        return {};
    }
}

} // namespace

int exitCode(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Constraint:
        return 2;
    case Error::Kind::NotFound:
        return 3;
    case Error::Kind::Conflict:
        return 4;
    case Error::Kind::Busy:
    case Error::Kind::Unavailable:
    case Error::Kind::TooNew:
    case Error::Kind::Corrupt:
        return 5;
    case Error::Kind::Cancelled:
        return 130;
    case Error::Kind::Closed:
    case Error::Kind::Internal:
        break;
    }
    return 70;
}

QString sentence(const Error &error)
{
    const QString advised = advice(error);
    QStringList parts;
    if (!error.subject.isEmpty())
        parts << plain(error.subject);
    parts << (advised.isEmpty() ? (error.detail.isEmpty() ? describe(error) : error.detail) : advised);
    return parts.join(QStringLiteral(": "));
}

} // namespace rapport::cli
