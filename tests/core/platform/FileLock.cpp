// SPDX-License-Identifier: MIT
// Two threads are to each other what two processes are: each opens the lock file for itself.
#include "platform/FileLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace goconf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class FileLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void nobodyHasItTwiceAtOnce();
    void whoWaitsStopsWhenAsked();
    void whoWaitedTakesTheNewOne();
    void isForFilesInFolders();

private:
    QTemporaryDir m_dir;
    QString m_path = m_dir.filePath(u"锁 lock"_s);
};

void FileLockTest::oneAtATime()
{
    std::optional<Result<FileLock>> first = FileLock::acquire(m_path, 0ms);
    QVERIFY(*first);
    const Result<FileLock> second = FileLock::acquire(m_path, 20ms);
    QCOMPARE(second.error().code, ErrorCode::Timeout);
    FileLock moved = std::move(**first);
    first.reset();
    QCOMPARE(FileLock::acquire(m_path, 0ms).error().code, ErrorCode::Timeout);
    {
        const FileLock ended = std::move(moved);
    }
    QVERIFY(FileLock::acquire(m_path, 0ms));
}

void FileLockTest::nobodyHasItTwiceAtOnce()
{
    std::atomic<int> holders = 0;
    std::atomic<int> most = 0;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round) {
                const Result<FileLock> lock = FileLock::acquire(m_path, 60s);
                failures += lock ? 0 : 1;
                most = std::max<int>(most, ++holders);
                --holders;
                if (round % 5 == 0)
                    QFile::remove(m_path); // ends the lock: others make a file anew
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(most.load(), 1);
}

void FileLockTest::whoWaitsStopsWhenAsked()
{
    const Result<FileLock> holder = FileLock::acquire(m_path, 0ms);
    QVERIFY(holder);
    std::stop_source user;
    user.request_stop();
    QCOMPARE(FileLock::acquire(m_path, 60s, user.get_token()).error().code, ErrorCode::Cancelled);
}

void FileLockTest::whoWaitedTakesTheNewOne()
{
    std::optional<Result<FileLock>> holder = FileLock::acquire(m_path, 0ms);
    QVERIFY(*holder);
    std::atomic<bool> isWaiting = false;
    Result<FileLock> taken = fail(ErrorCode::NotFound, {});
    std::thread waiter([&] {
        isWaiting = true;
        taken = FileLock::acquire(m_path, 60s);
    });
    while (!isWaiting)
        std::this_thread::yield();
    QVERIFY(QFile::remove(m_path));
    holder.reset();
    waiter.join();
    QVERIFY(taken);
    QVERIFY(QFile::exists(m_path));
    QCOMPARE(FileLock::acquire(m_path, 0ms).error().code, ErrorCode::Timeout);
}

void FileLockTest::isForFilesInFolders()
{
    QCOMPARE(FileLock::acquire(m_dir.filePath(u"missing/lock"_s), 0ms).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "FileLock.moc"
