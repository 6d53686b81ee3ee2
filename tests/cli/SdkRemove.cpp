// SPDX-License-Identifier: MIT
// What `goconf sdk remove` promises: the question, the refusals, and what it says that is gone.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "support/OwnSdkFolder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// goconf with a terminal as standard input, in which somebody types `answer`.
GoconfRun runAtTerminal(const Host &host, const QByteArrayList &arguments, const QByteArray &answer)
{
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
        qFatal("cannot make a terminal");
    if (::write(terminal, answer.constData(), size_t(answer.size())) != answer.size())
        qFatal("cannot type into the terminal");
    QProcess process;
    prepareGoconf(process, host, arguments);
    process.setStandardInputFile(QString::fromLocal8Bit(::ptsname(terminal)));
    process.start();
    if (!process.waitForFinished(60'000))
        qFatal("goconf did not end: %s", arguments.join(' ').constData());
    ::close(terminal);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// goconf that gets SIGINT before its call of this number that changes a file; 0 for none.
GoconfRun runInterrupted(const Host &host, const QByteArrayList &arguments, int at, int *calls = nullptr)
{
    const QTemporaryDir scratch;
    QProcess process;
    prepareGoconf(process, host, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"FAULT_AT"_s, QString::number(at));
    environment.insert(u"FAULT_ACTION"_s, at > 0 ? u"interrupt"_s : u"none"_s);
    environment.insert(u"FAULT_COUNT"_s, scratch.filePath(u"count"_s));
    process.setProcessEnvironment(environment);
    process.start();
    if (!process.waitForFinished(60'000))
        qFatal("goconf did not end: %s", arguments.join(' ').constData());
    QFile count(scratch.filePath(u"count"_s));
    if (calls)
        *calls = count.open(QFile::ReadOnly) ? count.readAll().toInt() : 0;
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Host hostOf(const TempHome &home)
{
    Host host = home.host();
    host.environment.set("SHELL", "/bin/bash");
    host.environment.set("PATH", "/usr/bin:/bin");
    return host;
}

} // namespace

class SdkRemoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itAsks_data();
    void itAsks();
    void withoutATerminalItNeedsYes();
    void theDocumentHasEveryKey();
    void dryRunCountsAndWritesNothing();
    void theChosenOneStays();
    void aStoppedRemovalIsNamedAndFinished_data();
    void aStoppedRemovalIsNamedAndFinished();
};

void SdkRemoveTest::itAsks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("removes");
    QTest::newRow("y") << QByteArray("y\n") << true;
    QTest::newRow("yes") << QByteArray(" Yes \n") << true;
    QTest::newRow("n") << QByteArray("n\n") << false;
    QTest::newRow("return") << QByteArray("\n") << false;
    QTest::newRow("end") << QByteArray("\x04") << false;
    QTest::newRow("something else") << QByteArray("yellow\n") << false;
}

void SdkRemoveTest::itAsks()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, removes);
    const TempHome home;
    FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    const GoconfRun run = runAtTerminal(hostOf(home), {"sdk", "remove", "1.26.77"}, answer);
    QVERIFY2(run.err.contains("Remove go1.26.77 from ") && run.err.contains("for good? [y/N]"),
             run.err.constData());
    QCOMPARE(run.exitCode, removes ? 0 : 1);
    QCOMPARE(home.exists(ownSdkFolder() + "/go1.26.77"_L1), !removes);
    QCOMPARE(run.out.startsWith("Removed go1.26.77"), removes);
}

void SdkRemoveTest::withoutATerminalItNeedsYes()
{
    const TempHome home;
    FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    const QByteArray before = home.fingerprint();
    const GoconfRun plain = runGoconf(hostOf(home), {"sdk", "remove", "1.26.77"});
    QCOMPARE(plain.exitCode, 2);
    QVERIFY2(plain.err.contains("--yes") && plain.err.count('\n') == 1, plain.err.constData());
    const GoconfRun json = runAtTerminal(hostOf(home), {"sdk", "remove", "1.26.77", "--json"}, "y\n");
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.err, QByteArray());
    QVERIFY(json.json().contains(u"error"_s));
    QCOMPARE(home.fingerprint(), before);
}

void SdkRemoveTest::theDocumentHasEveryKey()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    const GoconfRun run = runGoconf(hostOf(home), {"sdk", "remove", "go1.26.77", "--yes", "--json"});
    QVERIFY2(run.exitCode == 0, run.out);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject document = run.json();
    const QJsonObject removed = document.value(u"removed"_s).toArray().at(0).toObject();
    QCOMPARE(removed.value(u"version"_s).toString(), u"go1.26.77"_s);
    QCOMPARE(removed.value(u"path"_s).toString(), root);
    QVERIFY(removed.value(u"bytes"_s).toInteger() > 0);
    QCOMPARE(document.value(u"freed_bytes"_s), removed.value(u"bytes"_s));
    QVERIFY(document.value(u"problems"_s).isArray());
    QVERIFY(!QFile::exists(root));
    const GoconfRun again = runGoconf(hostOf(home), {"sdk", "remove", "go1.26.77", "--yes", "--json"});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"not-found"_s);
}

void SdkRemoveTest::dryRunCountsAndWritesNothing()
{
    const TempHome home;
    const QString version = u"v0.0.1-go1.26.77.linux-amd64"_s;
    const QString root = FakeSdk{"go1.26.77"}.write(home, u"go/pkg/mod/golang.org/toolchain@"_s + version);
    const QString record = u"go/pkg/mod/cache/download/golang.org/toolchain/@v/"_s;
    home.write(record + version + ".zip"_L1, "0123456789");
    home.write(record + version + ".ziphash"_L1, "h1:x");
    home.write(record + "list"_L1, version.toUtf8() + "\nv0.0.1-go1.27.3.linux-amd64\n");
    const QByteArray before = home.fingerprint();
    const GoconfRun plain = runGoconf(hostOf(home), {"sdk", "remove", "1.26.77", "--dry-run"});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.out.contains("Remove " + QFile::encodeName(root) + " ("), plain.out.constData());
    QVERIFY2(plain.out.contains(".zip (10 bytes)"), plain.out.constData());
    QVERIFY2(plain.out.contains("\n-v0.0.1-go1.26.77"), plain.out.constData());
    const QJsonObject document =
        runGoconf(hostOf(home), {"sdk", "remove", "1.26.77", "--dry-run", "--json"}).json();
    qint64 bytes = 0;
    for (const QJsonValue &value : document.value(u"changes"_s).toArray()) {
        const QJsonObject change = value.toObject();
        for (const char *key : {"target", "kind", "before"})
            QVERIFY2(change.value(QLatin1StringView(key)).isString(), key);
        const bool isTree = change.value(u"target"_s).toString() == root;
        QCOMPARE(change.value(u"kind"_s).toString(), isTree ? u"tree"_s : u"file"_s);
        const bool isList = change.value(u"target"_s).toString().endsWith("/list"_L1);
        QCOMPARE(change.value(u"after"_s).isNull(), !isList);
        bytes += change.value(u"bytes"_s).toInteger();
    }
    QCOMPARE(document.value(u"changes"_s).toArray().size(), 4);
    QCOMPARE(document.value(u"freed_bytes"_s).toInteger(), bytes);
    QCOMPARE(home.fingerprint(), before);
    QVERIFY(!home.exists(u".local"_s));
}

void SdkRemoveTest::theChosenOneStays()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    Host host = hostOf(home);
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.26.77"}).exitCode, 0);
    const GoconfRun refused = runGoconf(host, {"sdk", "remove", "1.26.77", "--yes"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("goconf sdk use"), refused.err.constData());
    QVERIFY(QFile::exists(root));
    // Another one is chosen, but this terminal has the old one in PATH by its own name.
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.27.3"}).exitCode, 0);
    host.environment.set("PATH", QFile::encodeName(root) + "/bin:/usr/bin:/bin");
    const GoconfRun inUse = runAtTerminal(host, {"sdk", "remove", "1.26.77"}, "y\n");
    QCOMPARE(inUse.exitCode, 2);
    QVERIFY2(inUse.err.contains("this terminal") && inUse.err.contains("--yes"), inUse.err.constData());
    QVERIFY(QFile::exists(root));
    QCOMPARE(runGoconf(host, {"sdk", "remove", "1.26.77", "--yes"}).exitCode, 0);
    QVERIFY(!QFile::exists(root));
}

/// Ctrl-C in the middle of a removal on a slow disk.
void SdkRemoveTest::aStoppedRemovalIsNamedAndFinished_data()
{
    QTest::addColumn<QByteArrayList>("next");
    QTest::newRow("by the next removal") << QByteArrayList{"sdk", "remove", "1.25.1", "--yes"};
    QTest::newRow("by the next removal, of what is gone")
        << QByteArrayList{"sdk", "remove", "1.26.77", "--yes"};
    QTest::newRow("by the next installation") << QByteArrayList{"sdk", "install", "1.26.77"};
}

void SdkRemoveTest::aStoppedRemovalIsNamedAndFinished()
{
    QFETCH(const QByteArrayList, next);
    const auto prepare = [](const TempHome &home) {
        FakeSdk{"go1.25.1"}.write(home, ownSdkFolder() + u"/go1.25.1"_s);
        const QString root = FakeSdk{"go1.26.77"}.write(home, ownSdkFolder() + u"/go1.26.77"_s);
        for (int i = 0; i < 300; ++i)
            home.write(ownSdkFolder() + u"/go1.26.77/src/more/%1.go"_s.arg(i), "package more\n");
        return root;
    };
    const QByteArrayList words{"sdk", "remove", "1.26.77", "--yes", "--json"};
    const TempHome other;
    prepare(other);
    int calls = 0;
    QCOMPARE(runInterrupted(hostOf(other), words, 0, &calls).exitCode, 0);
    QVERIFY(calls > 300);

    const TempHome home;
    const QString root = prepare(home);
    Host host = hostOf(home);
    host.environment.set("GOPROXY", "off");
    host.environment.set("GOSUMDB", "off");
    const GoconfRun run = runInterrupted(host, words, calls - 200);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject error = run.json().value(u"error"_s).toObject();
    QCOMPARE(error.value(u"code"_s).toString(), u"cancelled"_s);
    QVERIFY(!QFile::exists(root));
    const QString left = QFileInfo(root).path() + "/.goconfigurator-trash-go1.26.77-0"_L1;
    QVERIFY2(error.value(u"what"_s).toString().contains(left), run.out.constData());
    QVERIFY(QFile::exists(left));
    const GoconfRun list = runGoconf(host, {"sdk", "list"});
    QVERIFY2(list.err.contains(QFile::encodeName(left)), list.err.constData());
    QVERIFY(!list.out.contains("1.26.77"));
    runGoconf(host, next);
    QVERIFY(!QFile::exists(left));
    QVERIFY(!runGoconf(host, {"sdk", "list"}).err.contains("trash"));
}

QTEST_GUILESS_MAIN(SdkRemoveTest)
#include "SdkRemove.moc"
