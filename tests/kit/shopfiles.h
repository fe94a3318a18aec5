#pragma once

#include "models/services/journal.h"
#include "storage/repos/check.h"
#include "storage/session.h"
#include "tests/kit/randomrows.h"

#include <QDir>
#include <QFile>

namespace rapport::testkit {

/// Everything in a file, for comparing before and after.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The schema as SQLite describes it, one object a line, white space evened out, in order of name.
inline QStringList schemaOf(Session &session)
{
    QStringList lines;
    Statement &rows = session.run(QStringLiteral("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"));
    while (rows.next())
        lines << QStringList{rows.text(0), rows.text(1), rows.text(2), rows.text(3).simplified()}.join(u'|');
    return lines;
}

/// Runs a conversation through the service.
inline Result<InteractionId> say(Workspace &workspace, CustomerId customer, const QString &text)
{
    InteractionDraft draft;
    draft.customer = customer;
    draft.text = text;
    return await(workspace.journal().log(draft));
}

} // namespace rapport::testkit
