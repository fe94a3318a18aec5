#pragma once

#include "models/services/customerquery.h"
#include "models/services/forecasts.h"
#include "storage/changeset.h"
#include "storage/error.h"

#include <QAbstractListModel>
#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QSet>

namespace rapport {

class Workspace;

/// The customers that match a query, in its order. Sorting and filtering happen in SQL; here stand all ids
/// (8 bytes each) and a few thousand rows around what was looked at last. rowCount() and data() never touch the
/// database: a row that is not there yet is asked for and announced by dataChanged.
///
/// Changes are followed exactly: what changed is asked for by id, and rows are inserted, removed or moved.
class CustomerListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< CustomerId.
        LoadedRole,                ///< bool; false: every other role but IdRole is empty so far.
        NameRole,                  ///< Also Qt::DisplayRole.
        CompanyRole,
        PhoneRole,
        EmailRole,
        MoodRole,                  ///< int, thousandths; invalid: no mood.
        MixedRole,                 ///< bool.
        LastKindRole,              ///< Kind id of the newest entry.
        LastTextRole,              ///< One line, plain text.
        LastContactRole,           ///< qint64, UTC epoch ms; 0: never.
        OpenTasksRole,
        OpenCasesRole,
        PurchasesRole,
        SpentRole,                 ///< qint64, minor units of the shop's currency.
    };

    explicit CustomerListModel(Workspace &workspace, QObject *parent = nullptr);
    ~CustomerListModel() override;

    /// Shows another list. What is shown stays until the first rows of the new one are here; then the model is
    /// reset, and grows to its full length when all ids are.
    void setQuery(const CustomerQuery &query);
    [[nodiscard]] const CustomerQuery &query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// -1 where the customer is not in the list (or not yet).
    [[nodiscard]] int rowOf(CustomerId id) const;
    /// Not set for a row that does not exist.
    [[nodiscard]] CustomerId idAt(int row) const;
    /// The row, if it is loaded.
    [[nodiscard]] std::optional<CustomerRow> customerAt(int row) const;
    /// What a list by risk is ordered by; null for any other.
    [[nodiscard]] const Forecasts::Shop &forecast() const { return m_forecast; }
    /// True while a query is being answered.
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// The list of the current query is complete.
    void loaded();
    /// The database could not answer.
    void failed(const rapport::Error &error);

private:
    void load();
    void loadByRisk(int generation);
    void showByRisk(QVector<CustomerId> ids);
    void showFirst(const QVector<CustomerRow> &rows, bool all);
    void showAll(const CustomerList &list);
    void resetTo(const QVector<CustomerId> &ids);
    void finishLoading();
    void fail(const Error &error);
    void onChanged(const ChangeSet &changes);
    void follow();
    void place(const CustomerPlaces &places);
    void dropRows(const QSet<CustomerId> &gone);
    void moveTowards(const QVector<CustomerId> &target, const QSet<CustomerId> &changed);
    void keep(const CustomerRow &row) const;
    void want(int row) const;
    void fetchWanted();
    void announceRows(const QVector<CustomerId> &ids);

    Workspace &m_workspace;
    CustomerQuery m_query;
    Forecasts::Shop m_forecast;
    QVector<CustomerId> m_ids;
    mutable QCache<CustomerId, CustomerRow> m_rows;
    mutable QVector<CustomerId> m_wanted;  ///< Asked for by data(), not yet by us.
    mutable QSet<CustomerId> m_pending;    ///< Asked for and not answered, or in m_wanted.
    QHash<CustomerId, qint64> m_recent;    ///< Changed lately, and when (m_clock).
    QElapsedTimer m_clock;
    int m_generation = 0; ///< Of the query: answers to an older one are dropped.
    int m_revision = 0;   ///< Of the data: a block read before a change must not replace a newer row.
    bool m_loading = false;
};

} // namespace rapport
