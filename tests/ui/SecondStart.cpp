// SPDX-License-Identifier: MIT
// A second start hands its wish to the first one.
#include "frame/SingleInstance.h"
#include "support/WatchedApplication.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace goconf::ui;
using namespace Qt::StringLiterals;

class TestSecondStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstOneFindsNobody()
    {
        const QTemporaryDir folder;
        QVERIFY(!SingleInstance(folder.path()).handOver({u"history"_s, {}}));
        QVERIFY(!SingleInstance(QString()).handOver({}));
    }

    void theSecondOneIsHeard()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        OpenRequest heard;
        connect(&first, &SingleInstance::requested, this,
                [&](const OpenRequest &request) { heard = request; });
        std::atomic_bool taken = false;
        // Another process, as far as the socket knows.
        QThreadPool::globalInstance()->start(
            [&] { taken = SingleInstance(folder.path()).handOver({u"variables"_s, u"GOPROXY"_s}); });
        QTRY_COMPARE(heard.page, u"variables"_s);
        QCOMPARE(heard.select, u"GOPROXY"_s);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(taken);
    }

    void aKilledOneDoesNotStandInTheWay()
    {
        const QTemporaryDir folder;
        QFile left(folder.filePath(u"window.socket"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(folder.path());
        QVERIFY(!first.handOver({}));
        first.listen();
        std::atomic_bool taken = false;
        QThreadPool::globalInstance()->start([&] { taken = SingleInstance(folder.path()).handOver({}); });
        QTRY_VERIFY(taken);
        QThreadPool::globalInstance()->waitForDone();
    }
};

GOCONF_UI_TEST_MAIN(TestSecondStart)
#include "SecondStart.moc"
