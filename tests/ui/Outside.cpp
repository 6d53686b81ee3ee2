// SPDX-License-Identifier: MIT
// Files that another program changes are noticed, once per moment, and what we write ourselves is not.
#include "support/TempHome.h"
#include "support/WatchedApplication.h"
#include "workspace/OutsideWatcher.h"
#include "workspace/TaskRunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace goconf::test;
using namespace goconf::ui;
using namespace Qt::StringLiterals;

namespace {

struct Watched
{
    TempHome home;
    TaskRunner runner;
    OutsideWatcher watcher{runner};
    QSignalSpy spy{&watcher, &OutsideWatcher::changed};

    bool settled()
    {
        return QTest::qWaitFor([this] { return runner.tasks().isEmpty(); });
    }
};

} // namespace

class TestOutside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProgramsWriteIsTold_data()
    {
        QTest::addColumn<int>("how");
        QTest::addRow("in place") << 0;
        QTest::addRow("replaced") << 1;
        QTest::addRow("removed") << 2;
    }

    void anotherProgramsWriteIsTold()
    {
        QFETCH(const int, how);
        Watched w;
        const QString path = w.home.write(u".bashrc"_s, "one\n");
        w.watcher.watch({path});
        QVERIFY(w.settled());
        if (how == 0) {
            w.home.write(u".bashrc"_s, "two\n");
        } else if (how == 1) {
            const QString other = w.home.write(u".bashrc.new"_s, "two\n");
            QVERIFY(QFile::remove(path) && QFile::rename(other, path));
        } else {
            QVERIFY(QFile::remove(path));
        }
        QVERIFY(w.spy.wait());
        QCOMPARE(w.spy.takeFirst().constFirst().toStringList(), QStringList{path});
    }

    void aFileThatComesToBeIsTold()
    {
        Watched w;
        const QString path = w.home.home() + u"/.config/go/env"_s;
        w.watcher.watch({path});
        QVERIFY(w.settled());
        w.home.write(u".config/go/env"_s, "GOPROXY=direct\n");
        QTRY_VERIFY(!w.spy.isEmpty());
        QCOMPARE(w.spy.constLast().constFirst().toStringList(), QStringList{path});
    }

    void twoWritesOfOneMomentAreOneSignal()
    {
        Watched w;
        const QString one = w.home.write(u"a"_s, "1");
        const QString other = w.home.write(u"b"_s, "1");
        w.watcher.watch({one, other});
        QVERIFY(w.settled());
        w.home.write(u"a"_s, "2");
        w.home.write(u"b"_s, "2");
        QVERIFY(w.spy.wait());
        QCOMPARE(w.spy.constFirst().constFirst().toStringList(), (QStringList{one, other}));
        QCOMPARE(w.spy.size(), 1);
    }

    void whatIsSettledIsNotTold()
    {
        Watched w;
        const QString path = w.home.write(u"a"_s, "1");
        const QString witness = w.home.write(u"b"_s, "1");
        w.watcher.watch({path, witness});
        QVERIFY(w.settled());
        w.home.write(u"a"_s, "2");
        w.watcher.settle();
        QVERIFY(w.settled());
        // The next signal is the witness's alone.
        w.home.write(u"b"_s, "2");
        QVERIFY(w.spy.wait());
        QCOMPARE(w.spy.constFirst().constFirst().toStringList(), QStringList{witness});
    }

    /// What another program does begins a look, and our own write comes in between.
    void aLookThatMeetsOurWriteTellsNothing()
    {
        Watched w;
        const QString path = w.home.write(u"a"_s, "1");
        const QString witness = w.home.write(u"b"_s, "1");
        w.watcher.watch({path, witness});
        QVERIFY(w.settled());
        bool wrote = false;
        connect(
            &w.runner, &TaskRunner::started, this,
            [&] {
                w.watcher.hold();
                w.home.write(u"a"_s, "2");
                wrote = true;
            },
            Qt::SingleShotConnection);
        w.home.write(u"a"_s, "1"); // no change, but a reason to look
        QTRY_VERIFY(wrote);
        QVERIFY(w.settled());
        w.watcher.settle();
        QVERIFY(w.settled());
        w.home.write(u"b"_s, "2");
        QVERIFY(w.spy.wait());
        QCOMPARE(w.spy.constFirst().constFirst().toStringList(), QStringList{witness});
    }

    void aTouchWithoutAChangeIsNotTold()
    {
        Watched w;
        const QString path = w.home.write(u"a"_s, "1");
        const QString witness = w.home.write(u"b"_s, "1");
        w.watcher.watch({path, witness});
        QVERIFY(w.settled());
        w.home.write(u"a"_s, "1");
        w.home.write(u"b"_s, "2");
        QVERIFY(w.spy.wait());
        QCOMPARE(w.spy.constFirst().constFirst().toStringList(), QStringList{witness});
    }
};

GOCONF_UI_TEST_MAIN(TestOutside)
#include "Outside.moc"
