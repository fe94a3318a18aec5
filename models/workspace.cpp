#include "models/workspace.h"

#include "models/services/analysis.h"
#include "models/services/customers.h"
#include "models/services/duplicates.h"
#include "models/services/figurerules.h"
#include "models/services/forecasts.h"
#include "models/services/importer.h"
#include "models/services/inbox.h"
#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/services/journal.h"
#include "models/services/memory.h"
#include "models/services/memoryreader.h"
#include "models/services/readingpass.h"
#include "models/services/rescoring.h"
#include "models/services/search.h"
#include "models/services/segments.h"
#include "models/services/shop.h"
#include "models/services/templates.h"
#include "models/services/transcripts.h"
#include "models/services/undojournal.h"
#include "models/services/worklist.h"
#include "models/templates/shippedtemplates.h"
#include "storage/database.h"
#include "storage/repos/settings.h"
#include "storage/repos/undosteps.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace rapport {

namespace {

/// What a workspace has to know before anything is shown.
struct Known
{
    ShopProfile profile;
    Remembered memory;
    UndoState undo;
    FigureRules figures;
};

/// Blocks: used only before anything is shown.
Result<Known> readKnown(Database &database)
{
    QFuture<Result<Known>> future = database.read([](Session &session) -> Result<Known> {
        return Known{repos::profile(session), rememberedIn(session), repos::undoState(session), figureRulesIn(session)};
    });
    future.waitForFinished();
    return future.result();
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, ShopProfile profile, std::shared_ptr<Clock> clock)
    : m_clock(std::move(clock)), m_profile(std::move(profile)), m_calendar(m_profile.timezone),
      m_undo(std::make_unique<UndoJournal>(*this)), m_customers(std::make_unique<Customers>(*this)),
      m_duplicates(std::make_unique<Duplicates>(*this)), m_journal(std::make_unique<Journal>(*this)), m_search(std::make_unique<Search>(*this)),
      m_shop(std::make_unique<Shop>(*this)), m_insight(std::make_unique<Insight>(*this)), m_analysis(std::make_unique<Analysis>(*this)),
      m_forecasts(std::make_unique<Forecasts>(*this)), m_importer(std::make_unique<Importer>(*this)), m_memory(std::make_unique<Memory>(*this)),
      m_rescoring(std::make_unique<Rescoring>(*this)), m_worklist(std::make_unique<Worklist>(*this)), m_inbox(std::make_unique<Inbox>(*this)), m_templates(std::make_unique<Templates>(*this)),
      m_segments(std::make_unique<Segments>(*this)), m_transcripts(std::make_unique<Transcripts>(*this)), m_initiatives(std::make_unique<Initiatives>(*this)), m_database(std::move(database))
{
    // Counted first: who hears of the change may ask at once.
    connect(m_database.get(), &Database::changed, this, [this] { ++m_generation; });
    connect(m_database.get(), &Database::changed, this, &Workspace::changed);
    connect(this, &Workspace::changed, m_memory.get(), &Memory::notice);
    connect(this, &Workspace::changed, m_rescoring.get(), &Rescoring::notice);
}

Workspace::~Workspace()
{
    m_database.reset();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, std::shared_ptr<Clock> clock)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        return database.error();
    const Result<Known> known = readKnown(*database.value());
    if (!known)
        return known.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database).value(), known->profile, std::move(clock)));
    workspace->memory().set(known->memory);
    workspace->undo().open(known->undo);
    workspace->forecasts().adopt(known->figures);
    workspace->journal().keepUp();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const ShopProfile &profile, std::shared_ptr<Clock> clock)
{
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database)
        return database.error();
    QFuture<Result<void>> written = database.value()->write([profile](Transaction &transaction) -> Result<void> {
        repos::setProfile(transaction.session(), profile);
        setUpReading(transaction.session());
        templates::putShipped(transaction.session(), profile.language);
        return Done{};
    });
    written.waitForFinished();
    if (!written.result())
        return written.result().error();
    return std::unique_ptr<Workspace>(new Workspace(std::move(database).value(), profile, std::move(clock)));
}

QString Workspace::defaultPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/rapport"));
    return folder.filePath(QStringLiteral("shop.rapport"));
}

QString Workspace::path() const
{
    return m_database->path();
}

void Workspace::noticeOthers()
{
    m_database->noticeOthers();
}

void Workspace::adoptProfile(const ShopProfile &profile)
{
    m_profile = profile;
    m_calendar = ShopCalendar(profile.timezone);
    Q_EMIT profileChanged();
}

} // namespace rapport
