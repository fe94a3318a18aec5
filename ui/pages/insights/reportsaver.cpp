#include "ui/pages/insights/reportsaver.h"

#include "models/services/callable.h"
#include "models/services/customers.h"
#include "models/services/forecasts.h"
#include "models/services/initiatives.h"
#include "models/services/insight.h"
#include "models/workspace.h"
#include "ui/pages/insights/figuretexts.h"
#include "ui/report/monthlyreport.h"
#include "ui/support/errortext.h"
#include "ui/support/launch.h"

#include <QCoroFuture>
#include <QFileDialog>
#include <QPointer>

namespace rapport {

using namespace Qt::StringLiterals;

ReportSaver::ReportSaver(Workspace &workspace, QWidget *page)
    : QObject(page), m_workspace(workspace), m_page(page)
{
}

void ReportSaver::ask(int month)
{
    auto *dialog = new QFileDialog(m_page, tr("Save the report of %1").arg(monthLong(month)));
    dialog->setObjectName(u"report.file"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(u"PDF (*.pdf)"_s);
    dialog->selectFile(u"%1 %2-%3.pdf"_s.arg(tr("Report")).arg(month / 12).arg(month % 12 + 1, 2, 10, QLatin1Char('0')));
    connect(dialog, &QFileDialog::fileSelected, this, [this, month](const QString &path) { save(month, path); });
    dialog->open();
}

void ReportSaver::save(int month, const QString &path)
{
    Q_EMIT started();
    launch(this, gather(month, path));
}

QCoro::Task<> ReportSaver::gather(int month, QString path)
{
    const QPointer<ReportSaver> self(this);
    const TrendRequest request = reportRequest(month);
    const auto wideFuture = m_workspace.insight().trends(request);
    const auto figuresFuture = m_workspace.insight().figures(request);
    const auto serviceFuture = m_workspace.insight().service(request);
    const auto forecastFuture = m_workspace.forecasts().shop();
    const Result<TrendSet> wide = co_await wideFuture;
    const Result<MonthlyFigures> months = co_await figuresFuture;
    const Result<ServiceFigures> service = co_await serviceFuture;
    // Without a forecast the report says so: the figures are worth printing all the same.
    const Result<Forecasts::Shop> found = co_await forecastFuture;
    if (!self)
        co_return;
    const std::shared_ptr<const forecast::ShopForecast> shop = found ? *found : nullptr;
    const QVector<CustomerId> late = shop ? worthACall(*shop) : QVector<CustomerId>();
    const auto callableFuture = callable(m_workspace, late);
    const Result<QVector<CustomerId>> ids = co_await callableFuture;
    if (!self)
        co_return;
    const auto rowsFuture = m_workspace.customers().rows(ids ? *ids : QVector<CustomerId>());
    const auto eventsFuture = m_workspace.initiatives().marks(request.fromMonth, request.toMonth);
    const Result<QVector<CustomerRow>> rows = co_await rowsFuture;
    const Result<QVector<ShopEvent>> events = co_await eventsFuture;
    if (!self)
        co_return;
    const QString failed = tr("The report was not written");
    if (!wide || !months || !service || !rows) {
        Q_EMIT notSaved(errorText(!wide ? wide.error() : !months ? months.error() : !service ? service.error() : rows.error(), failed));
        co_return;
    }
    MonthlyFigures figures = *months;
    figures.add(*service);
    const QDate today = m_workspace.calendar().local(m_workspace.clock().now()).date();
    ReportData data = reportData(month, m_workspace.profile(), today, *wide, figures, shop, *rows);
    data.events = events ? *events : QVector<ShopEvent>();
    const Result<void> written = writeReport(data, path);
    if (written)
        Q_EMIT saved(tr("Saved as %1.").arg(path));
    else if (written.error().kind == Error::Kind::Invalid)
        Q_EMIT notSaved(tr("Nothing of %1 goes into a figure: the report would be empty. Choose another month.").arg(monthLong(month)));
    else
        Q_EMIT notSaved(errorText(written.error(), failed));
}

} // namespace rapport
