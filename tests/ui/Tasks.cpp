// SPDX-License-Identifier: MIT
// A work ends exactly once, or not at all for an owner that is gone; it hears that it shall stop.
#include "support/WatchedApplication.h"
#include "workspace/TaskRunner.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace goconf;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

/// A work that goes on until it hears to stop, in one of the two forms.
Result<int> untilStopped(TaskControl &control, bool byToken)
{
    while (byToken ? !control.stop().stop_requested() : !control.observer().cancelled->load())
        QThread::msleep(1);
    return fail(ErrorCode::Cancelled, u"stopped"_s);
}

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnceInTheGuiThread()
    {
        TaskRunner runner;
        int answers = 0;
        int value = 0;
        QThread *where = nullptr;
        QThread *worker = nullptr;
        runner.run<int>(
            this, {u"count"_s},
            [&worker](TaskControl &) -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](const Result<int> &answer) {
                ++answers;
                value = *answer;
                where = QThread::currentThread();
            });
        QTRY_VERIFY(runner.tasks().isEmpty());
        QCOMPARE(answers, 1);
        QCOMPARE(value, 42);
        QCOMPARE(where, thread());
        QVERIFY(worker != thread());
    }

    void cancelledEndsWithAnAnswer_data()
    {
        QTest::addColumn<bool>("byToken");
        QTest::addRow("flag") << false;
        QTest::addRow("token") << true;
    }

    void cancelledEndsWithAnAnswer()
    {
        QFETCH(const bool, byToken);
        TaskRunner runner;
        int answers = 0;
        Task *task = runner.run<int>(
            this, {u"wait"_s}, [byToken](TaskControl &control) { return untilStopped(control, byToken); },
            [&](const Result<int> &answer) {
                ++answers;
                QCOMPARE(answer.error().code, ErrorCode::Cancelled);
            });
        task->cancel();
        task->cancel();
        QTRY_VERIFY(runner.tasks().isEmpty());
        QCOMPARE(answers, 1);
    }

    void aDeadOwnerHearsNothing()
    {
        TaskRunner runner;
        auto owner = std::make_unique<QObject>();
        bool answered = false;
        runner.run<int>(
            owner.get(), {u"wait"_s}, [](TaskControl &control) { return untilStopped(control, false); },
            [&](const Result<int> &) { answered = true; });
        owner.reset();
        QTRY_VERIFY(runner.tasks().isEmpty());
        QVERIFY(!answered);
    }

    /// What must not be left half done goes on to its end, and the runner waits for it.
    void whatCannotBeCancelledIsNot()
    {
        QSemaphore mayEnd;
        bool cancelled = true;
        bool ended = false;
        {
            TaskRunner runner;
            runner.run<int>(
                this, {u"write"_s, Task::Unit::Steps, false},
                [&](TaskControl &control) -> Result<int> {
                    mayEnd.acquire();
                    cancelled = control.isCancelled();
                    ended = true;
                    return 0;
                },
                [](const Result<int> &) {});
            runner.cancelAll();
            mayEnd.release();
        }
        QVERIFY(ended);
        QVERIFY(!cancelled);
    }

    void progressIsSeenWhileItRuns()
    {
        TaskRunner runner;
        QSemaphore seen;
        Task *task = runner.run<int>(
            this, {u"load"_s},
            [&](TaskControl &control) -> Result<int> {
                control.observer().progress(30, 100);
                control.setPhrase(u"halfway"_s);
                seen.acquire();
                return 0;
            },
            [](const Result<int> &) {});
        QTRY_COMPARE(task->progress().phrase, u"halfway"_s);
        QCOMPARE(task->progress().done, qint64(30));
        QCOMPARE(task->progress().total, qint64(100));
        seen.release();
        QTRY_VERIFY(runner.tasks().isEmpty());
    }
};

GOCONF_UI_TEST_MAIN(TestTasks)
#include "Tasks.moc"
