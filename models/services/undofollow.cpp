#include "models/services/undofollow.h"

#include "models/services/memoryreader.h"
#include "models/services/readingpass.h"
#include "models/services/scoring.h"
#include "models/services/shop.h"
#include "models/services/transcriptwriter.h"
#include "storage/repos/cases.h"
#include "storage/repos/feedback.h"
#include "storage/repos/interactions.h"
#include "storage/repos/purchases.h"
#include "storage/repos/settings.h"
#include "storage/repos/tasks.h"

#include <algorithm>
#include <array>

namespace rapport {

using namespace Qt::StringLiterals;

namespace {

using Fate = ChangedRow::Fate;

/// From here on a view that reads everything anew is sooner done than one that follows row by row.
constexpr qsizetype manyRows = 500;

/// Calls `use` with the row, where its table is one that totals are kept of and it is there.
template<class Use>
void withCounted(Session &session, const ChangedRow &row, Use use)
{
    const auto with = [&](const auto &found) {
        if (found)
            use(*found);
    };
    if (row.table == "interaction"_L1)
        with(repos::find(session, InteractionId(row.id())));
    else if (row.table == "feedback"_L1)
        with(repos::find(session, FeedbackId(row.id())));
    else if (row.table == "purchase"_L1)
        with(repos::find(session, PurchaseId(row.id())));
    else if (row.table == "task"_L1)
        with(repos::find(session, TaskId(row.id())));
    else if (row.table == "service_case"_L1)
        with(repos::find(session, CaseId(row.id())));
}

std::optional<EntryTable> entryTable(const QString &table)
{
    static constexpr std::array names{"interaction", "feedback", "purchase", "task"};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (table == QLatin1String(names[i]))
            return static_cast<EntryTable>(i);
    }
    return {};
}

/// Rows that nobody shows but with their customer or entry, who is told anyway.
bool isPartOfAnother(const QString &table)
{
    static constexpr std::array names{"chat_turn",          "consent",      "consent_change",    "contact_point", "customer_contact_point",
                                      "customer_merge_row", "customer_tag", "initiative_member", "not_duplicate", "purchase_item",
                                      "survey_ask",         "task_trigger", "transcript",        "work_mark"};
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return table == QLatin1String(name); });
}

bool hasReading(const ChangedRow &row)
{
    return (row.table == "interaction"_L1 || row.table == "feedback"_L1)
           && (row.fate == Fate::Inserted || row.written.contains(u"engine_version"_s) || row.written.contains(u"score"_s));
}

bool isProfile(const ChangedRow &row)
{
    return row.table == "setting"_L1 && row.key.value(u"key"_s).toString().startsWith("shop."_L1);
}

} // namespace

void UndoFollow::noteCustomer(const ChangedRow &row)
{
    if (const CustomerId customer = customerOf(m_transaction.session(), row.table, row.key); customer.isValid())
        m_customers.insert(customer);
}

void UndoFollow::prepare()
{
    Session &session = m_transaction.session();
    for (const ChangedRow &row : m_replay.rows()) {
        if (isProfile(row) && !m_profileBefore)
            m_profileBefore = repos::profile(session);
        if (row.fate == Fate::Inserted)
            continue;
        withCounted(session, row, [this](const auto &found) { m_totals.remove(found); });
        noteCustomer(row);
    }
}

void UndoFollow::finish()
{
    Session &session = m_transaction.session();
    std::optional<QString> readNow;
    for (const ChangedRow &row : m_replay.rows()) {
        if (row.fate != Fate::Removed) {
            if (hasReading(row) && !readNow)
                readNow = readingStamp(session);
            if (hasReading(row) && (readNow->isEmpty() || *readNow != m_readAs || m_replay.overwroteReading(row)))
                readAnew(row);
            add(row);
            noteCustomer(row);
        }
        tell(row);
    }
    for (const CustomerId id : m_totals.customers())
        m_customers.insert(id);
    m_totals.flush(session);
    m_replay.sweep();
    if (m_profileBefore) {
        m_profile = repos::profile(session);
        followProfile(m_transaction, *m_profileBefore, *m_profile);
    }
    ChangeSet &told = m_transaction.changes();
    told.customers = QVector<CustomerId>(m_customers.cbegin(), m_customers.cend());
    told.everything = told.everything || m_replay.rows().size() > manyRows;
}

void UndoFollow::readAnew(const ChangedRow &row)
{
    Session &session = m_transaction.session();
    const EntryKey key{*entryTable(row.table), row.id()};
    const std::optional<repos::ReadText> text = repos::readText(session, key);
    if (!text || !text->mood.score)
        return;
    const sentiment::Context context = contextOf(session, *text, repos::profile(session).language, shopWordsIn(session));
    const Mood reading = withCorrectionOf(text->mood, moodOf(saidIn(*text), context));
    if (!reading.score || reading == text->mood)
        return;
    repos::storeReading(session, key, reading);
    if (key.table == EntryTable::Interaction)
        readHandOverAnew(session, InteractionId(key.id), context);
}

void UndoFollow::add(const ChangedRow &row)
{
    withCounted(m_transaction.session(), row, [this](const auto &found) { m_totals.add(found); });
    if (row.table == "customer"_L1 && row.fate == Fate::Inserted)
        m_totals.touch(CustomerId(row.id()));
}

void UndoFollow::tell(const ChangedRow &row)
{
    ChangeSet &told = m_transaction.changes();
    if (const std::optional<EntryTable> table = entryTable(row.table)) {
        (row.fate == Fate::Inserted ? told.inserted : row.fate == Fate::Removed ? told.removed : told.updated).append({*table, row.id()});
        told.totals = told.totals || *table != EntryTable::Task;
    } else if (row.table == "customer"_L1) {
        m_customers.insert(CustomerId(row.id()));
        told.customersAddedOrRemoved = told.customersAddedOrRemoved || row.fate != Fate::Updated;
    } else if (row.table == "lesson"_L1 || row.table == "shop_word"_L1) {
        told.memory = true;
    } else if (row.table == "customer_merge"_L1) {
        // Entries change hands: every page that shows one of the two reads anew, as when they were merged.
        told.everything = told.totals = told.customersAddedOrRemoved = true;
    } else if (row.table == "assessment"_L1 || row.table == "contract"_L1 || row.table == "service_case"_L1) {
        told.totals = true;
    } else if (!isPartOfAnother(row.table)) {
        told.settings = true;
    }
}

} // namespace rapport
