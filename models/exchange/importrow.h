#pragma once

#include "models/exchange/importplan.h"
#include "storage/records/customer.h"
#include "storage/records/feedback.h"
#include "storage/records/interaction.h"
#include "storage/records/purchase.h"
#include "storage/records/servicecase.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace rapport::exchange {

/// Who a row is about, as the file says it.
struct RowPerson
{
    QString key;                  ///< Of the other system.
    QString name;
    QString nameKey;              ///< Folded; empty where there is no name.
    QVector<ContactPoint> emails; ///< Normalised.
    QVector<ContactPoint> phones;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty() && name.isEmpty() && emails.isEmpty() && phones.isEmpty(); }
};

/// Names of other records an interaction or case refers to.
struct RowReferences
{
    QString staff;
    QString topic;
    QString caseKey;
};

/// One row, read and checked, ready to be written: what is left is who the customer is.
struct ImportRow
{
    qint64 line = 0;
    QByteArray raw;                ///< As it stands in the file; kept where rejects are written to a file.
    std::optional<Reject> reject;  ///< Set: not to be written.
    RowPerson person;
    RowReferences references;
    /// Without id and customer; of a Customer everything the row says.
    std::variant<Customer, Interaction, Feedback, Purchase, ServiceCase> record;
};

} // namespace rapport::exchange
