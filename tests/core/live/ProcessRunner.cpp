// SPDX-License-Identifier: MIT
#include "platform/ProcessRunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace goconf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ProcessRequest shell(const QByteArray &script)
{
    ProcessRequest request;
    request.program = u"/bin/sh"_s;
    request.arguments = {"-c", script};
    request.environment = Environment(Os::Linux);
    request.environment.set("PATH", "/usr/bin:/bin");
    request.timeLimit = 30s;
    return request;
}

bool isRunning(qint64 pid)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = status.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z"; // nobody may have fetched its exit code yet
}

/// Comes back when the process is gone; one that stays is the test program's own time limit to tell.
void awaitEndOf(qint64 pid)
{
    while (isRunning(pid))
        std::this_thread::sleep_for(10ms);
}

} // namespace

class ProcessRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsEveryStreamAndTheExitCode();
    void handsOverArgumentsAndEnvironmentExactly();
    void standardInputEndsAtOnce();
    void tellsTheSignalAsShellsDo();
    void inheritsNothing();
    void hasNoTerminal();
    void doesNotWaitForGrandchildrenThatKeepThePipes();
    void killsTheWholeSessionAfterTheTimeLimit();
    void killsTheWholeSessionAtAStop();
    void endsAPipeThatNeverRuns_data();
    void endsAPipeThatNeverRuns();
    void dropsWhatExceedsTheLimit();
    void reportsAProgramThatCannotBeStarted();
    void runsInSeveralThreadsAtOnce();
};

void ProcessRunnerTest::bringsEveryStreamAndTheExitCode()
{
    ProcessRequest request = shell("printf out; printf err >&2; printf three >&3; printf nine >&9; exit 7");
    request.extraOutputs = {9, 3};
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QCOMPARE(output->exitCode, 7);
    QCOMPARE(output->standardOutput, QByteArray("out"));
    QCOMPARE(output->standardError, QByteArray("err"));
    QCOMPARE(output->extraOutputs.value(3), QByteArray("three"));
    QCOMPARE(output->extraOutputs.value(9), QByteArray("nine"));
    QVERIFY(!output->truncated);
}

void ProcessRunnerTest::handsOverArgumentsAndEnvironmentExactly()
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all.append(char(byte));
    ProcessRequest request = shell("printf %s \"$1\" >&2; env -0");
    request.arguments.append({"name", all});
    request.environment.set("BYTES", all);
    request.workingDirectory = u"/usr"_s;
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QCOMPARE(output->standardError, all);
    const QByteArrayList block = output->standardOutput.split('\0');
    QVERIFY(block.contains("BYTES=" + all));
    QVERIFY(block.contains("PWD=/usr"));
}

void ProcessRunnerTest::standardInputEndsAtOnce()
{
    const auto output = ProcessRunner::run(shell("read line; echo $?"));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray("1\n"));
}

void ProcessRunnerTest::tellsTheSignalAsShellsDo()
{
    const auto output = ProcessRunner::run(shell("kill -KILL $$"));
    QVERIFY(output);
    QCOMPARE(output->exitCode, 137);
}

void ProcessRunnerTest::inheritsNothing()
{
    const int careless = open("/dev/null", O_RDONLY); // without O_CLOEXEC
    QVERIFY(careless >= 0);
    ProcessRequest request;
    request.program = u"/bin/ls"_s;
    request.arguments = {"/proc/self/fd"};
    request.extraOutputs = {7};
    const auto output = ProcessRunner::run(request);
    close(careless);
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray("0\n1\n2\n3\n7\n")); // 3: the folder that ls reads
}

void ProcessRunnerTest::hasNoTerminal()
{
    const auto output = ProcessRunner::run(shell("exec 3</dev/tty && echo terminal; exit 0"));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray());
}

void ProcessRunnerTest::doesNotWaitForGrandchildrenThatKeepThePipes()
{
    const auto output = ProcessRunner::run(shell("sleep 1000 & echo $!"));
    QVERIFY(output); // a wait for the pipes' end would run into the time limit
    awaitEndOf(output->standardOutput.trimmed().toLongLong());
}

void ProcessRunnerTest::killsTheWholeSessionAfterTheTimeLimit()
{
    // The grandchildren ignore what can be ignored and stand in groups of their own; one is stopped.
    QTemporaryDir dir;
    const QByteArray pids = dir.path().toLocal8Bit() + "/pids";
    ProcessRequest request = shell("set -m; trap '' HUP TERM; sleep 1000 & echo $! >>" + pids +
                                   "; sh -c 'kill -STOP $$' & echo $! >>" + pids + "; echo $$ >>" + pids +
                                   "; while :; do sleep 1000; done");
    request.program = u"/bin/bash"_s; // dash gives jobs no groups without a terminal
    // A busy machine may need more than the first limit to have all of them up.
    QByteArrayList lines;
    for (request.timeLimit = 1s; lines.size() < 3; request.timeLimit *= 2) {
        QFile::remove(QString::fromLocal8Bit(pids));
        const auto output = ProcessRunner::run(request);
        QVERIFY(!output);
        QCOMPARE(output.error().code, ErrorCode::Timeout);
        QFile file(QString::fromLocal8Bit(pids));
        lines = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QByteArrayList();
    }
    for (const QByteArray &line : std::as_const(lines))
        awaitEndOf(line.toLongLong());
}

void ProcessRunnerTest::killsTheWholeSessionAtAStop()
{
    const QTemporaryDir dir;
    const QString pids = dir.filePath(u"pids"_s);
    ProcessRequest request =
        shell("trap '' HUP TERM; sleep 1000 & echo $! $$ >part; mv part pids; while :; do sleep 1000; done");
    request.workingDirectory = dir.path();
    std::stop_source user;
    request.stop = user.get_token();
    std::thread stopper([&] {
        while (!QFile::exists(pids))
            std::this_thread::sleep_for(1ms);
        user.request_stop();
    });
    const auto output = ProcessRunner::run(request);
    stopper.join();
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::Cancelled);
    QFile file(pids);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QByteArray &pid : file.readAll().trimmed().split(' '))
        awaitEndOf(pid.toLongLong());
}

void ProcessRunnerTest::endsAPipeThatNeverRuns_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("writes without end") << QByteArray("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxx; done");
    QTest::newRow("closes its pipes and stays") << QByteArray("exec >&- 2>&- <&-; sleep 1000");
    QTest::newRow("stops itself") << QByteArray("kill -STOP $$");
}

void ProcessRunnerTest::endsAPipeThatNeverRuns()
{
    QFETCH(QByteArray, script);
    ProcessRequest request = shell(script);
    request.timeLimit = 300ms;
    request.outputLimit = 1000;
    const auto output = ProcessRunner::run(request);
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::Timeout);
}

void ProcessRunnerTest::dropsWhatExceedsTheLimit()
{
    ProcessRequest request = shell("yes | head -c 10000000; echo end >&2");
    request.outputLimit = 1000;
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QCOMPARE(output->standardOutput.size(), 1000);
    QCOMPARE(output->standardError, QByteArray("end\n"));
    QVERIFY(output->truncated);
}

void ProcessRunnerTest::reportsAProgramThatCannotBeStarted()
{
    ProcessRequest request;
    request.program = u"/nowhere/program"_s;
    auto output = ProcessRunner::run(request);
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::NotFound);
    QVERIFY(output.error().what.contains(request.program));

    request.program = u"/etc/passwd"_s;
    output = ProcessRunner::run(request);
    QVERIFY(!output);
    QCOMPARE(output.error().code, ErrorCode::PermissionDenied);
}

void ProcessRunnerTest::runsInSeveralThreadsAtOnce()
{
    // More than a pipe holds.
    const auto textOf = [](size_t i) { return QByteArray::number(qulonglong(i)).repeated(100'000); };
    std::vector<std::thread> threads;
    std::array<QByteArray, 8> outputs;
    for (size_t i = 0; i < outputs.size(); ++i) {
        threads.emplace_back([&outputs, &textOf, i] {
            ProcessRequest request = shell("printf %s \"$1\"; sleep 0.05");
            request.arguments.append({"name", textOf(i)});
            if (const auto output = ProcessRunner::run(request))
                outputs[i] = output->standardOutput;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < outputs.size(); ++i)
        QCOMPARE(outputs[i], textOf(i));
}

QTEST_GUILESS_MAIN(ProcessRunnerTest)
#include "ProcessRunner.moc"
