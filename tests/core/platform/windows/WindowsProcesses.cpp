// SPDX-License-Identifier: MIT
#include "base/PathBytes.h"
#include "platform/ProcessRunner.h"
#include "platform/windows/Handle.h"
#include "support/Rounds.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace goconf;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the tool is to do; it lies in the folder of its CMake target, which is that of this test.
ProcessRequest tool(const QByteArrayList &arguments)
{
    ProcessRequest request;
    request.program = QDir::toNativeSeparators(QCoreApplication::applicationDirPath() + u'/') +
                      QStringLiteral(PROCESS_TOOL);
    request.arguments = arguments;
    request.environment = Environment::current();
    request.timeLimit = 60s;
    return request;
}

bool isRunning(qint64 pid)
{
    const windows::Handle process(::OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid)));
    return process.isOpen() && ::WaitForSingleObject(process.get(), 0) == WAIT_TIMEOUT;
}

/// Comes back when the process is gone; one that stays is the test program's own time limit to tell.
void awaitEndOf(qint64 pid)
{
    while (isRunning(pid))
        std::this_thread::sleep_for(10ms);
}

} // namespace

class WindowsProcessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBothStreamsAndTheExitCode();
    void handsOverArgumentsExactly();
    void handsOverTheEnvironmentAndNothingElse();
    void startsInTheFolder_data();
    void startsInTheFolder();
    void standardInputEndsAtOnce();
    void inheritsNothing();
    void doesNotWaitForGrandchildrenThatKeepThePipes();
    void endsTheWholeTree_data();
    void endsTheWholeTree();
    void dropsWhatExceedsTheLimit();
    void reportsAProgramThatCannotBeStarted();
    void runsInSeveralThreadsAtOnce();
};

void WindowsProcessesTest::bringsBothStreamsAndTheExitCode()
{
    auto output = ProcessRunner::run(tool({"both"}));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray("out"));
    QCOMPARE(output->standardError, QByteArray("err"));
    QCOMPARE(output->exitCode, 0);
    QVERIFY(!output->truncated);
    output = ProcessRunner::run(tool({"exit", "7"}));
    QVERIFY(output);
    QCOMPARE(output->exitCode, 7);
}

void WindowsProcessesTest::handsOverArgumentsExactly()
{
    const QByteArrayList signs{"\\",     "\\\\", "\"", " ",    "\t",          "a",
                               "%PATH%", "^",    "&",  "用户", "\xed\xa0\xbd"};
    QRandomGenerator random(1);
    for (int i = 0; i < test::rounds(20); ++i) {
        QByteArrayList arguments(random.bounded(6));
        for (QByteArray &argument : arguments) {
            for (int j = random.bounded(6); j > 0; --j)
                argument += signs.at(random.bounded(int(signs.size()))) + 'x';
        }
        const auto output = ProcessRunner::run(tool(QByteArrayList{"arguments"} + arguments));
        QVERIFY(output);
        QByteArrayList taken = output->standardOutput.split('\0');
        taken.removeLast();
        QCOMPARE(taken, arguments);
    }
}

void WindowsProcessesTest::handsOverTheEnvironmentAndNothingElse()
{
    ProcessRequest request = tool({"environment"});
    Environment environment(Os::Windows);
    for (const char *name : {"SystemRoot", "SystemDrive", "Path"})
        environment.set(name, Environment::current().value(name));
    environment.set("=C:", "C:\\windows");
    environment.set("go 路径", "用户\xed\xa0\xbd");
    environment.set("EMPTY", "");
    request.environment = environment;
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QByteArrayList block = output->standardOutput.split('\0');
    block.removeLast();
    // Wine adds some of its own, and from version 10 on what kind of processor a program sees.
    const auto isWines = [](const QByteArray &entry) {
        return entry.startsWith("WINE") || entry.startsWith("PROCESSOR_ARCHITECTURE=");
    };
    block.erase(std::remove_if(block.begin(), block.end(), isWines), block.end());
    QCOMPARE(Environment::fromBlock(block, Os::Windows).block(), environment.block());
}

void WindowsProcessesTest::startsInTheFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QDir::toNativeSeparators(QDir::rootPath());
    QTest::newRow("both slashes") << u"C:/windows\\system32"_s << u"C:\\windows\\system32"_s;
}

void WindowsProcessesTest::startsInTheFolder()
{
    QFETCH(QString, folder);
    QFETCH(QString, expected);
    ProcessRequest request = tool({"folder"});
    request.workingDirectory = folder;
    const auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QCOMPARE(pathText(output->standardOutput), expected);
}

void WindowsProcessesTest::standardInputEndsAtOnce()
{
    const auto output = ProcessRunner::run(tool({"input"}));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray("0"));
}

void WindowsProcessesTest::inheritsNothing()
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    std::vector<windows::Handle> careless;
    for (int i = 0; i < 200; ++i) // so many that its own cannot have the number of the last
        careless.emplace_back(::CreateEventW(&inherited, TRUE, FALSE, nullptr));
    const auto number = reinterpret_cast<quintptr>(careless.back().get());
    const auto output = ProcessRunner::run(tool({"handle", QByteArray::number(quint64(number))}));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray("none"));
}

void WindowsProcessesTest::doesNotWaitForGrandchildrenThatKeepThePipes()
{
    const auto output = ProcessRunner::run(tool({"leave"}));
    QVERIFY(output); // a wait for the pipes' end would run into the time limit
    awaitEndOf(output->standardOutput.trimmed().toLongLong());
}

void WindowsProcessesTest::endsTheWholeTree_data()
{
    QTest::addColumn<bool>("byStop");
    QTest::addColumn<int>("code");
    QTest::newRow("time limit") << false << int(ErrorCode::Timeout);
    QTest::newRow("stop") << true << int(ErrorCode::Cancelled);
}

void WindowsProcessesTest::endsTheWholeTree()
{
    QFETCH(bool, byStop);
    QFETCH(int, code);
    const QTemporaryDir folder;
    const QString file = QDir::toNativeSeparators(folder.filePath(u"numbers"_s));
    constexpr int members = 3;
    const auto numbers = [&] {
        QFile list(file);
        return list.open(QIODevice::ReadOnly) ? list.readAll().trimmed().split('\n') : QByteArrayList();
    };
    ProcessRequest request = tool({"family", pathBytes(file), QByteArray::number(members)});
    // A busy machine may need more than the first limit to have all of them up.
    for (request.timeLimit = byStop ? 60s : 1s; numbers().size() < members; request.timeLimit *= 2) {
        QFile::remove(file);
        std::stop_source user;
        request.stop = user.get_token();
        std::thread stopper([&] {
            while (byStop && numbers().size() < members)
                std::this_thread::sleep_for(1ms);
            if (byStop)
                user.request_stop();
        });
        const auto output = ProcessRunner::run(request);
        stopper.join();
        QVERIFY(!output);
        QCOMPARE(int(output.error().code), code);
    }
    for (const QByteArray &number : numbers())
        awaitEndOf(number.toLongLong());
}

void WindowsProcessesTest::dropsWhatExceedsTheLimit()
{
    ProcessRequest request = tool({"much"});
    request.outputLimit = 1000;
    auto output = ProcessRunner::run(request);
    QVERIFY(output);
    QCOMPARE(output->standardOutput.size(), 1000);
    QVERIFY(output->truncated);
    output = ProcessRunner::run(tool({"much"}));
    QVERIFY(output);
    QCOMPARE(output->standardOutput, QByteArray(10'000'000, 'x'));

    request = tool({"flood"});
    request.outputLimit = 1000;
    request.timeLimit = 300ms;
    QCOMPARE(ProcessRunner::run(request).error().code, ErrorCode::Timeout);
}

void WindowsProcessesTest::reportsAProgramThatCannotBeStarted()
{
    ProcessRequest request = tool({});
    request.program = u"C:\\nowhere\\program.exe"_s;
    const auto missing = ProcessRunner::run(request);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().what.contains(request.program));
    request = tool({"both"});
    request.extraOutputs = {3};
    QVERIFY(!ProcessRunner::run(request));
}

void WindowsProcessesTest::runsInSeveralThreadsAtOnce()
{
    const auto textOf = [](size_t i) { return QByteArray::number(qulonglong(i)).repeated(20'000); };
    std::vector<std::thread> threads;
    std::array<QByteArray, 8> outputs;
    for (size_t i = 0; i < outputs.size(); ++i) {
        threads.emplace_back([&outputs, &textOf, i] {
            if (const auto output = ProcessRunner::run(tool({"arguments", textOf(i)})))
                outputs[i] = output->standardOutput;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (size_t i = 0; i < outputs.size(); ++i)
        QCOMPARE(outputs[i], textOf(i) + '\0');
}

QTEST_GUILESS_MAIN(WindowsProcessesTest)
#include "WindowsProcesses.moc"
