#include "app/gui/desk.h"

#include "app/gui/customersearch.h"
#include "app/gui/newcustomeroffer.h"
#include "app/gui/notesearch.h"
#include "models/sample/sampleplace.h"
#include "ui/commands/commandregistry.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/feedbackpage.h"
#include "ui/pages/insightspage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/statusline.h"

#include <QSettings>

namespace rapport {

using namespace Qt::StringLiterals;

// The pages of the window, the commands that belong to no page, and what the search field looks in.

void Desk::addPages()
{
    const auto told = [this](auto *page) {
        using Page = std::remove_pointer_t<decltype(page)>;
        connect(page, &Page::statusMessage, m_window->statusLine(), &StatusLine::showNote);
        return page;
    };
    m_window->addPage(u"today"_s, u"view-calendar-upcoming-days"_s, tr("Today"), [this, told]() -> QWidget * {
        if (!m_workspace)
            return nullptr;
        auto *page = told(new TodayPage(*m_workspace));
        page->setStaff(m_staff.value(chosenStaff()));
        connect(page, &TodayPage::dueCountChanged, m_window->rail(), [this](int count) { m_window->rail()->setCount(u"today"_s, count); });
        connect(page, &TodayPage::importRequested, this, &Desk::importFile);
        connect(page, &TodayPage::customerActivated, this, &Desk::showCustomer);
        connect(page, &TodayPage::answerRequested, this, [this](FeedbackId feedback) {
            m_window->showPage(u"feedback"_s);
            if (auto *inbox = qobject_cast<FeedbackPage *>(m_window->builtPage(u"feedback"_s)))
                inbox->showFeedback(feedback);
        });
        return page;
    });
    m_window->addPage(u"customers"_s, u"view-pim-contacts"_s, tr("Customers"), [this, told]() -> QWidget * {
        if (!m_workspace)
            return nullptr;
        auto *page = told(new CustomersPage(*m_workspace));
        page->setStaff(m_staff.value(chosenStaff()));
        connect(page, &CustomersPage::importRequested, this, &Desk::importFile);
        return page;
    });
    m_window->addPage(u"feedback"_s, u"mail-unread-new"_s, tr("Feedback"), [this, told]() -> QWidget * {
        if (!m_workspace)
            return nullptr;
        auto *page = told(new FeedbackPage(*m_workspace));
        page->setStaff(m_staff.value(chosenStaff()));
        connect(page, &FeedbackPage::customerRequested, this, &Desk::showCustomer);
        connect(page, &FeedbackPage::counterRequested, this, &Desk::startCounter);
        return page;
    });
    m_window->addPage(u"insights"_s, u"office-chart-line"_s, tr("Insights"), [this]() -> QWidget * {
        if (!m_workspace)
            return nullptr;
        auto *page = new InsightsPage(*m_workspace);
        connect(page, &InsightsPage::customerActivated, this, &Desk::showCustomer);
        connect(page, &InsightsPage::importRequested, this, &Desk::importFile);
        connect(page, &InsightsPage::tagActivated, this, [this](const QString &tag) {
            m_window->showPage(u"customers"_s);
            if (auto *customers = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
                customers->showTag(tag);
        });
        return page;
    });
    const auto settings = [this, told]() -> QWidget * { return m_workspace ? told(new SettingsPage(*m_workspace)) : nullptr; };
    m_window->addPage(u"settings"_s, u"settings-configure"_s, tr("Settings"), settings, true);
}

void Desk::connectCommands()
{
    CommandRegistry *commands = m_window->commands();
    commands->on(u"file.open"_s, this, [this] { chooseFile(); });
    commands->on(u"file.import"_s, this, [this] { importFile(); });
    commands->on(u"insights.report"_s, this, [this] {
        if (!m_workspace)
            return;
        m_window->showPage(u"insights"_s);
        if (auto *page = qobject_cast<InsightsPage *>(m_window->builtPage(u"insights"_s)))
            page->askForReport();
    });
    commands->on(u"customer.duplicates"_s, this, [this] {
        if (!m_workspace)
            return;
        m_window->showPage(u"customers"_s);
        if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
            page->findDuplicates();
    });
    commands->on(u"counter.start"_s, this, [this] { startCounter(); });
    commands->on(u"feedback.departments"_s, this, [this] {
        if (!m_workspace)
            return;
        m_window->showPage(u"feedback"_s);
        if (auto *page = qobject_cast<FeedbackPage *>(m_window->builtPage(u"feedback"_s)))
            page->showDepartments();
    });
    commands->on(u"customer.export"_s, this, [this] {
        if (!m_workspace)
            return;
        m_window->showPage(u"customers"_s);
        if (auto *page = qobject_cast<CustomersPage *>(m_window->builtPage(u"customers"_s)))
            page->exportList();
    });
    commands->on(u"message.go"_s, this, [this] { m_window->messageBar()->focusAction(); });
    commands->on(u"customer.new"_s, this, [this] { newCustomer(); });
    commands->on(u"shop.sample"_s, this, [this] { openSample(sample::defaultPath()); });
}

void Desk::connectSearch()
{
    m_window->addSearchProvider(m_customerSearch);
    m_window->addSearchProvider(m_noteSearch);
    m_window->addSearchProvider(m_newCustomer);
    connect(m_customerSearch, &CustomerSearch::chosen, this, &Desk::showCustomer);
    connect(m_noteSearch, &NoteSearch::chosen, this, &Desk::showCustomer);
    for (const ShopSearch *search : {static_cast<ShopSearch *>(m_customerSearch), static_cast<ShopSearch *>(m_noteSearch)})
        connect(search, &ShopSearch::failed, this, [this](const Error &error) { say(error, tr("The search did not work")); });
    connect(m_newCustomer, &NewCustomerOffer::accepted, this, &Desk::newCustomer);
}

} // namespace rapport
