#pragma once

#include "ui/theme/moodmark.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace rapport {

/// One line of the search results. All texts are plain text.
struct SearchHit
{
    QString id;       ///< What the provider needs to open it again.
    QString title;    ///< Customer's name, command.
    QString detail;   ///< Second line: company and phone, or the words that were found. May be empty.
    QString trailing; ///< At the right: date, key.
    QString icon;     ///< Breeze name; used where there is no mark.
    std::optional<MoodBand> mark;
};

/// Something the search field looks in. Answers may come later: each carries the number of its question, and answers to
/// an old question are dropped.
class SearchProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Heading over its hits ("Customers").
    [[nodiscard]] virtual QString heading() const = 0;
    /// Looks for `text` (never empty); answers with found(question, ...), at once or later, also when nothing was found.
    virtual void ask(quint64 question, const QString &text) = 0;
    /// Its hits have the words somewhere in them, as notes do: commands called so stand above.
    [[nodiscard]] virtual bool looksInside() const { return false; }
    /// A person chose the hit.
    virtual void open(const SearchHit &hit) = 0;

Q_SIGNALS:
    void found(quint64 question, const QList<rapport::SearchHit> &hits);
};

} // namespace rapport
