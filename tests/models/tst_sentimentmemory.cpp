#include "models/sentiment/engine.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <malloc.h>

using namespace rapport::sentiment;
using namespace Qt::StringLiterals;

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define RAPPORT_COUNTS_MEMORY
#endif

namespace {

std::atomic<bool> counting{false};
std::atomic<qint64> allocations{0};
std::atomic<qint64> bytesHeld{0};

} // namespace

#ifdef RAPPORT_COUNTS_MEMORY
// Every allocation goes through these, operator new and Qt's containers as well.
extern "C" {
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);
void __libc_free(void *memory);

static void *counted(void *memory)
{
    if (counting && memory) {
        ++allocations;
        bytesHeld += qint64(malloc_usable_size(memory));
    }
    return memory;
}

void *malloc(size_t size) noexcept { return counted(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) noexcept { return counted(__libc_calloc(count, size)); }
void *realloc(void *old, size_t size) noexcept
{
    if (counting && old)
        bytesHeld -= qint64(malloc_usable_size(old));
    return counted(__libc_realloc(old, size));
}
void free(void *memory) noexcept
{
    if (counting && memory)
        bytesHeld -= qint64(malloc_usable_size(memory));
    __libc_free(memory);
}
}
#endif

/// How much memory the engine takes, and that scoring a text takes none.
class TestSentimentMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scoringAllocatesNothing();
    void theEngineIsSmall();
};

void TestSentimentMemory::initTestCase()
{
#ifndef RAPPORT_COUNTS_MEMORY
    QSKIP("Allocations can't be counted under a sanitizer or without glibc.");
#endif
}

void TestSentimentMemory::scoringAllocatesNothing()
{
    const QStringList texts{
        u"I waited forty minutes on hold and then they told me that the order had been cancelled again."_s,
        u"Lovely staff, quick delivery and the bike works great; I will definitely come back next year."_s,
        u"I don't think, given all we paid, that the room was clean. Was the food good? Not really."_s,
        u"Mr. Sharp and Emily Best were terrbile, sooo baaad 😡😡 www.example.com a.b@c.de 9/10!!!"_s,
        u"I used to hate it, although now I like it. Some people think it is awful, but I love it. yeah right, great."_s};
    const Engine &engine = Engine::shared();
    const Context context{u"en"_s, {}, nullptr};
    double sum = 0;
    for (const QString &text : texts)
        sum += engine.score(text, context); // the scratch memory of this thread grows once
    counting = true;
    const qint64 before = allocations;
    for (int round = 0; round < 100; ++round) {
        for (const QString &text : texts)
            sum -= engine.score(text, context) / 100;
    }
    const qint64 during = allocations - before;
    counting = false;
    QVERIFY(std::abs(sum) < 1e-6);
    qInfo("%lld allocations in %lld texts", during, qint64(100 * texts.size()));
    QCOMPARE(during, 0);
    counting = true;
    const QString control = QString::number(sum) + u"!"_s;
    counting = false;
    QVERIFY(allocations > before && !control.isEmpty()); // it does count
}

void TestSentimentMemory::theEngineIsSmall()
{
    bytesHeld = 0;
    counting = true;
    auto engine = std::make_unique<Engine>();
    const qint64 held = bytesHeld;
    counting = false;
    qInfo("the engine holds %.1f MiB", double(held) / 1024 / 1024);
    QVERIFY(held > 100'000);
    QVERIFY(held <= 20 * 1024 * 1024);
    engine.reset();
}

QTEST_APPLESS_MAIN(TestSentimentMemory)
#include "tst_sentimentmemory.moc"
