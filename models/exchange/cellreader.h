#pragma once

#include "models/exchange/dateformat.h"
#include "models/exchange/importplan.h"
#include "models/exchange/reader.h"
#include "models/sentiment/shopwords.h"
#include "models/text/phone.h"
#include "models/text/shopcalendar.h"

#include <QString>

#include <memory>
#include <optional>

namespace rapport::exchange {

/// What converting needs to know about the shop. A value; safe to copy to other threads.
struct ImportContext
{
    ShopCalendar calendar;
    QString currency = QStringLiteral("EUR"); ///< The shop's.
    QString country = QStringLiteral("DE");   ///< Of phone numbers without a prefix.
    QString language = QStringLiteral("en");  ///< Prior of the sentiment engine.
    qint64 now = 0;                           ///< UTC epoch ms; 0: not known, and no date is ahead.
    std::shared_ptr<const sentiment::ShopWords> words = nullptr; ///< The shop's own, for reading moods.
};

/// A mapped field of one row, typed. Each problem is noted once per field; reading goes on, so that a preview can mark
/// every cell.
class CellReader
{
public:
    CellReader(const ImportPlan &plan, const ImportContext &context);

    /// Turns to another row, forgetting the problems of the last.
    void setRecord(const Record &record);

    [[nodiscard]] bool isMapped(const QString &field) const { return m_plan.mapping.contains(field); }
    /// The field's text: columns trimmed and joined by a blank, or the constant. What programs print for "nothing" (NULL, \N, NaN)
    /// is empty.
    [[nodiscard]] QString text(const QString &field) const;
    /// A moment; "no-such-date", and "no-date" where it is empty and `required`.
    [[nodiscard]] std::optional<Moment> moment(const QString &field, bool required);
    /// When something happened: as moment(), and "date-ahead" for what lies more than a day ahead (clocks differ). A year mistyped
    /// would stand on top of every list for decades. Plans don't come by file: a follow-up is made in the program.
    [[nodiscard]] std::optional<Moment> pastMoment(const QString &field, bool required);
    /// A birthday as an ISO date; two-digit years are in the past.
    [[nodiscard]] QString birthday(const QString &field);
    /// A whole number; 4.0 is one.
    [[nodiscard]] std::optional<int> wholeNumber(const QString &field);
    /// Seconds: "90", "1:30", "0:01:30", "2 min", "1h 5m".
    [[nodiscard]] std::optional<int> seconds(const QString &field);
    [[nodiscard]] QVector<ContactPoint> emails(const QString &field);
    [[nodiscard]] QVector<ContactPoint> phones(const QString &field);

    /// Whether what stands on one line fits there (text::longestLine); notes "too-long-line" where not. Texts may be long: they
    /// end where a field ends (Reader::fieldLimit).
    [[nodiscard]] bool checkLengths();

    /// Notes what is wrong with a field, or with the row where `field` is empty.
    void complain(const QString &field, const QString &reason, const QString &value = {});
    [[nodiscard]] const QVector<Reject> &problems() const { return m_problems; }
    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] const ImportContext &context() const { return m_context; }

private:
    const ImportPlan m_plan;
    const ImportContext m_context;
    std::optional<DateFormat> m_format;
    QTimeZone m_zone;
    text::PhoneNumbers m_phoneNumbers;
    QHash<QString, ContactPoint> m_phoneCache; ///< libphonenumber takes microseconds, and a customer calls often.
    const Record *m_record = nullptr;
    QVector<Reject> m_problems;
};

} // namespace rapport::exchange
