#pragma once

#include "storage/records/template.h"
#include "storage/result.h"

#include <QStringList>
#include <QVector>

namespace rapport {

class Session;

namespace templates {

/// Languages the program brings templates in, ISO 639-1.
[[nodiscard]] QStringList shippedLanguages();
/// Those of one language; English where there are none.
[[nodiscard]] QVector<ReplyTemplate> shipped(const QString &language);
/// Reads the format of resources/templates/<language>.txt. Invalid with the line where it is none.
[[nodiscard]] Result<QVector<ReplyTemplate>> readTemplates(const QString &text, const QString &language);
/// Stores those that are not here yet, in the shop's language or, where there are none, in English; how many.
int putShipped(Session &session, const QString &language);

} // namespace templates

} // namespace rapport
