#pragma once

#include "storage/records/ids.h"

#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlQuery;

namespace rapport {

/// A prepared statement: bind everything, run, walk forward once. Throws Failure on any error.
///
/// Owned and cached by its Session; using it again resets it, so never run the same text inside
/// its own loop.
class Statement
{
public:
    Statement(QSqlQuery query, void *connection, QString text);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// Binds all parameters in order and runs.
    template<class... Values>
    Statement &run(const Values &...values)
    {
        int position = 0;
        (bind(position++, toVariant(values)), ...);
        execute(position);
        return *this;
    }
    /// The same for a number of parameters only known at run time.
    Statement &runList(const QVariantList &values);

    /// Moves to the next row; false after the last.
    [[nodiscard]] bool next();
    /// Moves to the first row; throws NotFound-free: returns whether there is one.
    [[nodiscard]] bool first() { return next(); }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::optional<int> maybeNumber(int column) const;
    [[nodiscard]] std::optional<qint64> maybeInteger(int column) const;
    template<class IdType>
    [[nodiscard]] IdType id(int column) const { return IdType(integer(column)); }

    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] int changed() const;
    /// rowid of the last INSERT.
    [[nodiscard]] qint64 inserted() const;
    /// Lets go of the cursor, so that no read stays open.
    void finish();

private:
    static QVariant toVariant(const QString &value) { return value.isNull() ? QVariant(QLatin1String("")) : QVariant(value); }
    static QVariant toVariant(const QVariant &value) { return value; }
    static QVariant toVariant(int value) { return value; }
    static QVariant toVariant(qint64 value) { return value; }
    static QVariant toVariant(quint32 value) { return static_cast<qint64>(value); }
    static QVariant toVariant(bool value) { return value ? 1 : 0; }
    static QVariant toVariant(double value) { return value; }
    template<class T>
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }
    /// An id that is not set is NULL: a missing staff member is no row 0.
    template<class Tag>
    static QVariant toVariant(Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value()) : QVariant();
    }

    void bind(int position, const QVariant &value);
    void execute(int count);

    std::unique_ptr<QSqlQuery> m_query;
    void *m_connection; ///< sqlite3 *, for the exact error code.
    QString m_text;
    int m_parameters;
    bool m_bound = false; ///< Every parameter had a value once.
};

/// An empty string that shall be stored as NULL (unique external keys).
[[nodiscard]] inline QVariant nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace rapport
