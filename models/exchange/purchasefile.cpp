#include "models/exchange/purchasefile.h"

#include "models/exchange/inputfile.h"
#include "models/exchange/plancheck.h"
#include "models/exchange/proposal.h"
#include "models/exchange/reader.h"
#include "models/exchange/rowconverter.h"

#include <QFile>

#include <algorithm>
#include <limits>
#include <map>

namespace rapport::exchange {

namespace {

constexpr qsizetype listedRejects = 100;

/// What a customer paid on one day, and whether something was given back.
struct DaySum
{
    qint64 minor = 0;
    bool refund = false;
};

/// Adds rows up by customer and day.
class Ledger
{
public:
    explicit Ledger(PurchaseFile &file) : m_file(file) {}

    void add(const ImportRow &row)
    {
        ++m_file.rows;
        if (row.reject) {
            reject(*row.reject);
            return;
        }
        const Purchase &purchase = std::get<Purchase>(row.record);
        if (m_currency.isEmpty())
            m_currency = purchase.currency;
        if (purchase.currency != m_currency) {
            reject({row.line, QStringLiteral("currency"), QStringLiteral("other-currency"), purchase.currency});
            return;
        }
        DaySum &day = m_days[nameOf(row.person)][purchase.when.day];
        day.minor += purchase.amountMinor;
        day.refund = day.refund || purchase.amountMinor < 0;
    }

    void finish()
    {
        m_file.firstDay = std::numeric_limits<int>::max();
        for (const auto &[customer, days] : m_days) {
            for (const auto &[day, sum] : days) {
                if (sum.minor < 0 || (sum.minor == 0 && sum.refund))
                    continue;
                m_file.book.add(customer, {day, sum.minor});
                m_file.firstDay = std::min(m_file.firstDay, day);
                m_file.lastDay = std::max(m_file.lastDay, day);
            }
        }
    }

private:
    qint64 nameOf(const RowPerson &person)
    {
        const QString name = !person.key.isEmpty() ? person.key : !person.name.isEmpty() ? person.name
            : !person.emails.isEmpty()                                                   ? person.emails.first().normalised
                                                                                         : person.phones.first().normalised;
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.cend())
            return *known;
        m_file.names.append(name);
        return *m_numbers.insert(name, m_file.names.size() - 1);
    }

    void reject(const Reject &problem)
    {
        ++m_file.rejected;
        if (m_file.rejects.size() < listedRejects)
            m_file.rejects.append(problem);
    }

    PurchaseFile &m_file;
    QString m_currency;
    QHash<QString, qint64> m_numbers;
    std::map<qint64, std::map<int, DaySum>> m_days;
};

} // namespace

Result<PurchaseFile> readPurchases(const QString &path)
{
    Result<ImportPlan> plan = propose(path, ImportKind::Purchases);
    if (!plan)
        return plan.error();
    if (const Result<void> runnable = checkPlan(*plan); !runnable)
        return runnable.error();
    QFile file(path);
    if (const Result<void> opened = openInput(file); !opened)
        return opened.error();
    Reader reader(file, plan->encoding, plan->delimiter);
    RowConverter converter(*plan, {ShopCalendar(QStringLiteral("UTC"))});
    PurchaseFile purchases;
    Ledger ledger(purchases);
    Record record;
    bool header = plan->hasHeader;
    while (reader.next(record)) {
        if (!header)
            ledger.add(converter.convert(record));
        header = false;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Unavailable, path, file.errorString(), QStringLiteral("io")};
    ledger.finish();
    return purchases;
}

} // namespace rapport::exchange
