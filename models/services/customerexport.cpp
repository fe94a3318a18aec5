#include "models/services/customerexport.h"

#include "models/exchange/amount.h"
#include "models/exchange/csvcell.h"
#include "models/workspace.h"
#include "storage/database.h"
#include "storage/repos/customers.h"
#include "storage/repos/customersummary.h"

#include <QSaveFile>

#include <cmath>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

QString pointsOf(const Customer &customer, ContactKind kind)
{
    QStringList points;
    for (const ContactPoint &point : customer.contactPoints) {
        if (point.kind == kind)
            points.append(point.raw);
    }
    return points.join(u"; "_s);
}

QByteArray line(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(exchange::csvCell(cell));
    return written.join(u',').toUtf8() + "\r\n";
}

/// Plain figures, as an import reads them again, whatever the language.
QString amount(qint64 minor, int digits)
{
    return QString::number(static_cast<double>(minor) / std::pow(10, digits), 'f', digits);
}

QByteArray rowOf(const Customer &customer, const CustomerSummary &summary, const ShopCalendar &calendar, int digits)
{
    const QString contact = summary.lastContactAt > 0 ? calendar.local(summary.lastContactAt).date().toString(Qt::ISODate) : QString();
    return line({customer.externalKey, customer.name, customer.firstName, customer.lastName, customer.company,
                 pointsOf(customer, ContactKind::Phone), pointsOf(customer, ContactKind::Email), customer.address, customer.birthday,
                 customer.language, customer.tags.join(u"; "_s), customer.remember, contact, QString::number(summary.purchases),
                 amount(summary.spentMinor, digits)});
}

} // namespace

QFuture<Result<int>> exportCustomers(Workspace &workspace, const QVector<CustomerId> &customers, const QString &path)
{
    return workspace.database().read([customers, path, calendar = workspace.calendar(),
                                      currency = workspace.profile().currency](Session &session) -> Result<int> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return Error{Error::Kind::Unavailable, path, file.errorString(), u"permission"_s};
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write("\xEF\xBB\xBF");
        file.write(
            line({u"id"_s, u"name"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"phone"_s, u"email"_s, u"address"_s, u"birthday"_s,
                  u"language"_s, u"tags"_s, u"remember"_s, u"last_contact"_s, u"purchases"_s, u"spent_"_s + currency.toLower()}));
        const int digits = std::max(0, exchange::currencyDigits(currency));
        int written = 0;
        for (const CustomerId id : customers) {
            const std::optional<Customer> customer = repos::customerById(session, id);
            if (!customer)
                continue;
            file.write(rowOf(*customer, repos::summary(session, id), calendar, digits));
            ++written;
        }
        if (!file.commit())
            return Error{Error::Kind::Unavailable, path, file.errorString(), u"permission"_s};
        return written;
    });
}

} // namespace rapport
