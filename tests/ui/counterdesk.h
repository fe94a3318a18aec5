#pragma once

#include "app/gui/desk.h"
#include "models/services/asking.h"
#include "models/services/counter.h"
#include "models/services/inbox.h"
#include "tests/kit/people.h"
#include "ui/commands/commandregistry.h"
#include "ui/counter/counterface.h"
#include "ui/counter/counterwindow.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

namespace rapport::testkit {

/// A shop with a PIN (4711) and a customer, and its counter: by itself, or with a desk behind it.
struct CounterDesk
{
    TemporaryShop shop;

    CounterDesk()
    {
        QSettings().clear();
        added(shop, draft(QStringLiteral("Anna Berg"), {}, {QStringLiteral("anna@example.org")}));
        if (!await(Counter(*shop).setPin(QStringLiteral("4711"))))
            qFatal("the PIN was refused");
    }

    /// The counter that has the screen; null for none.
    [[nodiscard]] static CounterWindow *counter()
    {
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<CounterWindow *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] std::unique_ptr<CounterWindow> standAlone(const QString &question, const CounterTimes &times = {60, 400, 30})
    {
        AskingRules rules = *await(Asking(*shop).rules());
        rules.question = question;
        auto window = std::make_unique<CounterWindow>(*shop, rules, times);
        window->start();
        // The buttons stand where they stay only once the screen is taken.
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the counter does not show");
        QTest::qWait(30);
        return window;
    }
    static void tap(CounterWindow &window, int value)
    {
        auto *face = window.findChild<CounterFace *>(QStringLiteral("counter.answer%1").arg(value));
        QVERIFY(face);
        QTest::mouseClick(face, Qt::LeftButton);
    }
    [[nodiscard]] static int page(const CounterWindow &window) { return window.findChild<QStackedWidget *>()->currentIndex(); }
    [[nodiscard]] QVector<InboxRow> answers()
    {
        InboxFilter all;
        all.state = InboxState::All;
        return await(shop->inbox().page(all, std::nullopt, 50))->rows;
    }
    /// A desk whose counter has the screen; the shop is its own from here on.
    [[nodiscard]] std::unique_ptr<Desk> deskAtCounter()
    {
        shop.close();
        auto desk = std::make_unique<Desk>(std::make_shared<FixedClock>(TemporaryShop::noon));
        desk->window().resize(1366, 768);
        desk->show();
        if (!desk->open(shop.path()))
            qFatal("the shop did not open");
        desk->window().commands()->action(QStringLiteral("counter.start"))->trigger();
        if (!QTest::qWaitFor([] { return counter() != nullptr; }, 5000))
            qFatal("the counter did not start");
        QTest::qWait(30);
        return desk;
    }
    /// Holds the corner and types the PIN.
    static void typePin(CounterWindow &window, const QString &pin)
    {
        auto *staff = window.findChild<QAbstractButton *>(QStringLiteral("counter.staff"));
        QTest::mousePress(staff, Qt::LeftButton);
        QTRY_COMPARE(page(window), 3);
        QTest::mouseRelease(staff, Qt::LeftButton);
        for (const QChar digit : pin)
            QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("counter.digit%1").arg(digit)), Qt::LeftButton);
        QTest::mouseClick(window.findChild<QWidget *>(QStringLiteral("counter.pinLeave")), Qt::LeftButton);
    }
};

} // namespace rapport::testkit
