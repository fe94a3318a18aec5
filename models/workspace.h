#pragma once

#include "models/clock.h"
#include "models/text/shopcalendar.h"
#include "storage/changeset.h"
#include "storage/records/shop.h"
#include "storage/result.h"

#include <QObject>

#include <memory>

namespace rapport {

class Analysis;
class Customers;
class Database;
class Duplicates;
class Forecasts;
class Importer;
class Inbox;
class Initiatives;
class Insight;
class Journal;
class Memory;
class Rescoring;
class Search;
class Segments;
class Shop;
class Templates;
class Transcripts;
class UndoJournal;
class Worklist;

/// One open shop: its file, the services over it, the undo journal and the clock. The one object that
/// window and command line are handed.
class Workspace : public QObject
{
    Q_OBJECT

public:
    /// Opens a shop. Blocking. Errors as Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());
    /// Makes an empty shop with this profile. Conflict where the file exists.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const ShopProfile &profile,
                                                                   std::shared_ptr<Clock> clock = std::make_shared<SystemClock>());
    /// Where the window keeps its shop unless told otherwise.
    [[nodiscard]] static QString defaultPath();
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const ShopProfile &profile() const { return m_profile; }
    /// The shop's wall clock, by the profile's time zone.
    [[nodiscard]] const ShopCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

    [[nodiscard]] Customers &customers() { return *m_customers; }
    [[nodiscard]] Duplicates &duplicates() { return *m_duplicates; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] Search &search() { return *m_search; }
    [[nodiscard]] Shop &shop() { return *m_shop; }
    [[nodiscard]] Insight &insight() { return *m_insight; }
    [[nodiscard]] Analysis &analysis() { return *m_analysis; }
    [[nodiscard]] Forecasts &forecasts() { return *m_forecasts; }
    [[nodiscard]] Importer &importer() { return *m_importer; }
    [[nodiscard]] Memory &memory() { return *m_memory; }
    [[nodiscard]] Rescoring &rescoring() { return *m_rescoring; }
    [[nodiscard]] Worklist &worklist() { return *m_worklist; }
    [[nodiscard]] Inbox &inbox() { return *m_inbox; }
    [[nodiscard]] Templates &templates() { return *m_templates; }
    [[nodiscard]] Segments &segments() { return *m_segments; }
    [[nodiscard]] Transcripts &transcripts() { return *m_transcripts; }
    [[nodiscard]] Initiatives &initiatives() { return *m_initiatives; }
    [[nodiscard]] UndoJournal &undo() { return *m_undo; }
    /// For services only; ui never touches it.
    [[nodiscard]] Database &database() { return *m_database; }

    /// Grows with every transaction, so that what was worked out from the data can be kept until they change.
    [[nodiscard]] qint64 generation() const { return m_generation; }

    /// Looks whether another program wrote to the file; changed(everything) follows if so.
    void noticeOthers();

    /// Called by Shop after the profile was written; tells everybody.
    void adoptProfile(const ShopProfile &profile);

Q_SIGNALS:
    /// A transaction was committed, here or by another program.
    void changed(const rapport::ChangeSet &changes);
    void profileChanged();

private:
    Workspace(std::unique_ptr<Database> database, ShopProfile profile, std::shared_ptr<Clock> clock);

    std::shared_ptr<Clock> m_clock;
    ShopProfile m_profile;
    ShopCalendar m_calendar;
    std::unique_ptr<UndoJournal> m_undo;
    std::unique_ptr<Customers> m_customers;
    std::unique_ptr<Duplicates> m_duplicates;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Insight> m_insight;
    std::unique_ptr<Analysis> m_analysis;
    std::unique_ptr<Forecasts> m_forecasts;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<Rescoring> m_rescoring;
    std::unique_ptr<Worklist> m_worklist;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<Templates> m_templates;
    std::unique_ptr<Segments> m_segments;
    std::unique_ptr<Transcripts> m_transcripts;
    std::unique_ptr<Initiatives> m_initiatives;
    qint64 m_generation = 0;
    std::unique_ptr<Database> m_database; ///< Destroyed first: its lanes finish what the services posted.
};

} // namespace rapport
