#pragma once

#include "tests/ui/workshop.h"
#include "ui/composer/composer.h"
#include "ui/composer/draftstore.h"
#include "ui/composer/growingtext.h"

#include <QApplication>
#include <QLineEdit>

namespace rapport::testkit {

/// A composer in front of one customer of a small shop, with the keys in its text.
class WritingDesk
{
public:
    WritingDesk() : m_workshop(*shop), customer(m_workshop.add(u"Ingrid Solheim"_s)), m_drafts(shop.path())
    {
        composer = std::make_unique<Composer>(*shop, m_drafts);
        composer->setTopics(await(shop->shop().topics()).value());
        composer->resize(760, 220);
        composer->show();
        QApplication::setActiveWindow(composer.get());
        composer->setCustomer(customer, {u"Ingrid"_s});
        composer->start();
    }

    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return composer->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] GrowingText *text() const { return find<GrowingText>("composerText"); }
    /// Types, and waits until it was read.
    void type(const QString &words)
    {
        QTest::keyClicks(text(), words);
        QTest::qWait(220);
    }
    /// Saves with the keys; what went wrong, or nothing.
    QString save()
    {
        QString why;
        bool done = false;
        QObject context;
        QObject::connect(composer.get(), &Composer::saved, &context, [&done] { done = true; });
        QObject::connect(composer.get(), &Composer::failed, &context, [&](const QString &sentence) {
            why = sentence;
            done = true;
        });
        QObject::connect(composer.get(), &Composer::noted, &context, [&](const QString &sentence) {
            why = sentence;
            done = true;
        });
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        return QTest::qWaitFor([&done] { return done; }) ? why : u"nothing happened"_s;
    }
    /// The customer's timeline, newest first.
    [[nodiscard]] QVector<TimelineEntry> timeline() { return await(shop->journal().page(customer, {}, std::nullopt, 20)).value().entries; }

    TemporaryShop shop;

private:
    Workshop m_workshop;

public:
    CustomerId customer;

private:
    DraftStore m_drafts;

public:
    std::unique_ptr<Composer> composer;
};

} // namespace rapport::testkit
