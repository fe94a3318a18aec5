#pragma once

#include "ui/pages/insightspage.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace rapport::testkit {

using namespace Qt::StringLiterals;

/// Where the pictures of the Insights page go: build/<preset>/pictures/.
inline QString insightsPicture(const QString &name)
{
    const QString folder = QStringLiteral(RAPPORT_BINARY_DIR "/../pictures");
    QDir().mkpath(folder);
    return folder + u'/' + name + u".png"_s;
}

/// How a sheet is looked at.
struct SheetLook
{
    bool dark = false;
    QSize size{1286, 688}; ///< Of the page: the window less rail, top bar and status line.
    int scale = 100;
};

/// An Insights page with one sheet of it shown and read.
class SheetPage
{
public:
    SheetPage(Workspace &workspace, const QString &sheet, const SheetLook &look = {})
    {
        ThemeManager::instance()->setMode(look.dark ? ThemeManager::Mode::Dark : ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(look.scale);
        QSettings().setValue(u"insights/sheet"_s, sheet);
        m_page = std::make_unique<InsightsPage>(workspace);
        m_page->setPalette(Theme::current().palette());
        m_page->setAutoFillBackground(true);
        m_page->resize(look.size);
        QSignalSpy refreshed(m_page.get(), &InsightsPage::refreshed);
        m_page->show();
        if (!QTest::qWaitFor([&] { return refreshed.count() > 0; }, 20000))
            qFatal("the sheet was never shown");
    }
    ~SheetPage()
    {
        QSettings().remove(u"insights/sheet"_s);
        ThemeManager::instance()->setMode(ThemeManager::Mode::Light);
        ThemeManager::instance()->setTextScale(100);
    }
    Q_DISABLE_COPY_MOVE(SheetPage)

    [[nodiscard]] InsightsPage &operator*() { return *m_page; }
    [[nodiscard]] InsightsPage *operator->() { return m_page.get(); }

    [[nodiscard]] bool save(const QString &name)
    {
        m_page->setFocus();
        QTest::qWait(50);
        return m_page->grab().save(insightsPicture(name));
    }

private:
    std::unique_ptr<InsightsPage> m_page;
};

/// Rows of a picture test: every sheet given, in each look.
inline void addLooks(const QStringList &sheets)
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QString &sheet : sheets) {
        QTest::addRow("%s-light-1366", qPrintable(sheet)) << sheet << false << QSize(1286, 688) << 100;
        QTest::addRow("%s-dark-1366", qPrintable(sheet)) << sheet << true << QSize(1286, 688) << 100;
        QTest::addRow("%s-light-1920", qPrintable(sheet)) << sheet << false << QSize(1840, 1000) << 100;
        QTest::addRow("%s-dark-150", qPrintable(sheet)) << sheet << true << QSize(1286, 688) << 150;
    }
}

} // namespace rapport::testkit
