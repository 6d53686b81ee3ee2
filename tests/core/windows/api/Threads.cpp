// SPDX-License-Identifier: MIT
// Threads end on Windows, whatever they have used of the libraries: GCC's thread_local variables there can
// lose their memory before their destructors run. Source: GCC's libgcc/emutls.c, whose memory a key of
// pthreads frees, in no order to other keys.
#include <QRegularExpression>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

class ThreadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseThatMatchedAPatternEnd();
};

/// Looking for files by name does so in Qt, and a search for installed Gos looks for many.
void ThreadsTest::thoseThatMatchedAPatternEnd()
{
    int matched = 0;
    for (int round = 0; round < 25; ++round) {
        std::vector<std::thread> threads;
        std::vector<int> found(8);
        for (int &each : found)
            threads.emplace_back([&each] {
                const QRegularExpression pattern(u"^go[0-9.]+$"_s);
                // Enough of them that Qt translates the pattern to machine code.
                for (int time = 0; time < 20; ++time)
                    each += pattern.match(u"go1.27.4"_s).hasMatch() ? 1 : 0;
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const int each : found)
            matched += each;
    }
    QCOMPARE(matched, 25 * 8 * 20);
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "Threads.moc"
