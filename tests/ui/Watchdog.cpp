// SPDX-License-Identifier: MIT
// The watch over the GUI thread itself: it sees an event that works too long, and one that waits too long.
#include "support/WatchedApplication.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <functional>

using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int tooLongMs = int(WatchedApplication::limitMs) * 12; // beyond the limit of a sanitized build, too
constexpr int shortMs = 5;

void work(int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < ms) {
    }
}

QStringList standstillsOf(const std::function<void()> &event)
{
    WatchedApplication::takeStandstills();
    QObject receiver;
    QMetaObject::invokeMethod(&receiver, event, Qt::QueuedConnection);
    QCoreApplication::processEvents();
    return WatchedApplication::takeStandstills();
}

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortEventIsFine()
    {
        QCOMPARE(standstillsOf([] { work(shortMs); }), QStringList());
        QCOMPARE(standstillsOf([] { QThread::msleep(shortMs); }), QStringList());
    }

    void longWorkIsSeen()
    {
        const QStringList seen = standstillsOf([] { work(tooLongMs * 3); }); // others may want the processor
        QCOMPARE(seen.size(), 1);
        QVERIFY2(seen.constFirst().endsWith(u"by MetaCall of QObject"_s), qPrintable(seen.constFirst()));
    }

    void aLongWaitIsSeen()
    {
        QCOMPARE(standstillsOf([] { QThread::msleep(tooLongMs); }).size(), 1);
    }
};

GOCONF_UI_TEST_MAIN(TestWatchdog)
#include "Watchdog.moc"
