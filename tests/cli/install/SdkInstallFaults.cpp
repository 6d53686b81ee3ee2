// SPDX-License-Identifier: MIT
// `goconf sdk install` killed before every call that changes files, and on a disk that is full from any call
// on: the Go is there whole or not at all, and the next installation finds nothing in its way.
#include "InstallHome.h"
#include "InstallLab.h"

#include "support/Rounds.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentMap>

#include <cerrno>
#include <numeric>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Fault
{
    int at = 0;
    QString action = {};
    int error = 0;
};

} // namespace

class SdkInstallFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeOrNotAtAll_data();
    void wholeOrNotAtAll();

private:
    struct Source
    {
        QByteArray argument;
        bool asModule = true;
    };

    QVector<Source> sources() const
    {
        return {{"1.27.3", true}, {"Downloads/" + m_toolchain.version.archiveName(), false}};
    }
    /// The exit code, or -1 when it was killed; how many calls it made goes to `calls`.
    GoconfRun run(const InstallHome &home, const QByteArray &argument, const Fault &fault,
                  int *calls = nullptr) const;
    QByteArray complaint(const Source &source, const Fault &fault) const;

    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstallFaults::initTestCase()
{
    m_server.add(m_toolchain);
}

GoconfRun SdkInstallFaults::run(const InstallHome &home, const QByteArray &argument, const Fault &fault,
                                int *calls) const
{
    const QTemporaryDir scratch;
    QProcess process;
    home.prepare(process, {argument, "--json"});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
    // The preloaded library comes before the sanitizer's.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"FAULT_ACTION"_s, fault.action);
    environment.insert(u"FAULT_ERRNO"_s, QString::number(fault.error));
    environment.insert(u"FAULT_COUNT"_s, scratch.filePath(u"count"_s));
    environment.insert(u"FAULT_SYNC"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start();
    if (!process.waitForFinished(patience))
        qFatal("goconf did not end");
    if (calls) {
        QFile file(scratch.filePath(u"count"_s));
        *calls = file.open(QFile::ReadOnly) ? file.readAll().toInt() : 0;
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

void SdkInstallFaults::wholeOrNotAtAll_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("error");
    const QVector<Source> all = sources();
    for (int i = 0; i < all.size(); ++i) {
        const QByteArray name = all.at(i).asModule ? "download" : "file";
        QTest::addRow("%s, killed", name.constData()) << i << u"kill-before"_s << 0;
        QTest::addRow("%s, killed in a write", name.constData()) << i << u"tear"_s << 0;
        QTest::addRow("%s, disk full", name.constData()) << i << u"full"_s << ENOSPC;
        QTest::addRow("%s, quota", name.constData()) << i << u"full"_s << EDQUOT;
        QTest::addRow("%s, input/output error", name.constData()) << i << u"fail"_s << EIO;
    }
}

/// What is wrong after the fault; empty when nothing is.
QByteArray SdkInstallFaults::complaint(const Source &source, const Fault &fault) const
{
    const InstallHome home(m_server);
    home.home.write(u"Downloads/"_s + QString::fromLatin1(m_toolchain.version.archiveName()),
                    m_toolchain.archive());
    const QString target = home.folder() + u"/go1.27.3"_s;
    const auto right = filesOf(m_toolchain, source.asModule);
    const GoconfRun first = run(home, source.argument, fault);
    const bool isThere = QFile::exists(target);
    if (isThere && filesOf(target) != right)
        return "half a Go has the name";
    if (first.exitCode == 0 && !isThere)
        return "it says that it is done";
    if (first.exitCode > 0) {
        if (isThere)
            return "it says that it failed: " + first.out;
        if (!home.content().isEmpty() && fault.action != "fail"_L1)
            return "left: " + home.content().join(u' ').toUtf8();
        // What the log has to keep may be what does not fit.
        if (fault.action == "full"_L1 && codeOf(first) != "disk-full"_L1 && codeOf(first) != "unproven"_L1)
            return "not the disk: " + first.out;
    }
    const GoconfRun next = run(home, source.argument, {});
    if (next.exitCode != 0)
        return "the next one fails: " + next.out;
    if (filesOf(target) != right || home.content() != QStringList{u"go1.27.3"_s})
        return "the next one leaves: " + home.content().join(u' ').toUtf8();
    return {};
}

void SdkInstallFaults::wholeOrNotAtAll()
{
    QFETCH(const int, source);
    QFETCH(const QString, action);
    QFETCH(const int, error);
    const Source from = sources().at(source);
    int calls = 0;
    {
        const InstallHome home(m_server);
        home.home.write(u"Downloads/"_s + QString::fromLatin1(m_toolchain.version.archiveName()),
                        m_toolchain.archive());
        QCOMPARE(run(home, from.argument, {}, &calls).exitCode, 0);
    }
    QVERIFY2(calls > 100, "the counting library is not in force");
    QVector<int> numbers(calls / thinning);
    std::iota(numbers.begin(), numbers.end(), 1);
    const auto attempt = [&](int number) -> QByteArray {
        const int at = number * thinning;
        const QByteArray why = complaint(from, {at, action, error});
        return why.isEmpty() ? why : "call " + QByteArray::number(at) + ": " + why;
    };
    for (const QByteArray &why : QtConcurrent::blockingMapped<QByteArrayList>(numbers, attempt))
        QVERIFY2(why.isEmpty(), why);
}

QTEST_GUILESS_MAIN(SdkInstallFaults)
#include "SdkInstallFaults.moc"
