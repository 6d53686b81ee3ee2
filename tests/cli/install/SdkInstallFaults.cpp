// SPDX-License-Identifier: MIT
// `goconf sdk install` killed before every call that changes files, and on a disk that is full from any call
// on: the Go is there whole or not at all, and the next installation finds nothing in its way. A normal run
// tries each place in the program that such a call comes from, and some more calls by chance;
// GOCONF_TEST_ROUNDS=10000 tries all of them, which takes minutes.
#include "InstallHome.h"
#include "InstallLab.h"

#include "support/fault/CallRecord.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentMap>

#include <cerrno>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
/// Calls by chance, beside those from a place of their own.
constexpr int others = 10;

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
        bool isDownload = true;
    };

    QVector<Source> sources() const
    {
        return {{"1.27.3", true}, {"Downloads/" + m_toolchain.version.archiveName(), false}};
    }
    /// Its exit code is -1 when it was killed. The calls that it makes are recorded in the file `record`.
    GoconfRun run(const InstallHome &home, const QByteArray &argument, const Fault &fault,
                  const QString &record = {}) const;
    QByteArray complaint(const Source &source, const Fault &fault) const;

    FakeToolchain m_toolchain = FakeToolchain::make("go1.27.3");
    ToolchainServer m_server;
};

void SdkInstallFaults::initTestCase()
{
    m_server.add(m_toolchain);
}

GoconfRun SdkInstallFaults::run(const InstallHome &home, const QByteArray &argument, const Fault &fault,
                                const QString &record) const
{
    QProcess process;
    home.prepare(process, {argument, "--json"});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_CALLS));
    // The preloaded library comes before the sanitizer's.
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0:detect_leaks=0"_s);
    environment.insert(u"FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"FAULT_ACTION"_s, fault.action);
    environment.insert(u"FAULT_ERRNO"_s, QString::number(fault.error));
    environment.insert(u"FAULT_RECORD"_s, record);
    environment.insert(u"FAULT_SYNC"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start();
    if (!process.waitForFinished(patience))
        qFatal("goconf did not end");
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
        const QByteArray name = all.at(i).isDownload ? "download" : "file";
        QTest::addRow("%s, killed", name.constData()) << i << u"kill-before"_s << 0;
        QTest::addRow("%s, killed in a write", name.constData()) << i << u"tear"_s << 0;
        QTest::addRow("%s, disk full", name.constData()) << i << u"full"_s << ENOSPC;
        QTest::addRow("%s, disk fills", name.constData()) << i << u"fills"_s << ENOSPC;
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
    // Where the fault keeps the proof away, a file is installed all the same, with what no proof covers.
    const auto isRight = [&](const QMap<QByteArray, QByteArray> &files) {
        return files == filesOf(m_toolchain, true) ||
               (!source.isDownload && files == filesOf(m_toolchain, false));
    };
    const GoconfRun first = run(home, source.argument, fault);
    const bool isThere = QFile::exists(target);
    if (isThere && !isRight(filesOf(target)))
        return "half a Go has the name";
    if (first.exitCode == 0 && !isThere)
        return "it says that it is done";
    if (first.exitCode > 0) {
        if (isThere)
            return "it says that it failed: " + first.out;
        if (!home.content().isEmpty() && fault.action != "fail"_L1)
            return "left: " + home.content().join(u' ').toUtf8();
        // What the log has to keep may be what does not fit.
        if (fault.error == ENOSPC && codeOf(first) != "disk-full"_L1 && codeOf(first) != "unproven"_L1)
            return "not the disk: " + first.out;
    }
    const GoconfRun next = run(home, source.argument, {});
    if (next.exitCode != 0)
        return "the next one fails: " + next.out;
    if (!isRight(filesOf(target)) || home.content() != QStringList{u"go1.27.3"_s})
        return "the next one leaves: " + home.content().join(u' ').toUtf8();
    return {};
}

void SdkInstallFaults::wholeOrNotAtAll()
{
    QFETCH(const int, source);
    QFETCH(const QString, action);
    QFETCH(const int, error);
    const Source from = sources().at(source);
    const QTemporaryDir scratch;
    const QString record = scratch.filePath(u"record"_s);
    {
        const InstallHome home(m_server);
        home.home.write(u"Downloads/"_s + QString::fromLatin1(m_toolchain.version.archiveName()),
                        m_toolchain.archive());
        QCOMPARE(run(home, from.argument, {}, record).exitCode, 0);
    }
    const CallRecord calls = CallRecord::read(record);
    QVERIFY2(calls.count() > 100, "the counting library is not in force");
    const QVector<int> numbers = calls.sample(action, others, quint32(20261121 + error));
    const auto attempt = [&](int at) -> QByteArray {
        const QByteArray why = complaint(from, {at, action, error});
        return why.isEmpty() ? why : "call " + QByteArray::number(at) + ": " + why;
    };
    for (const QByteArray &why : QtConcurrent::blockingMapped<QByteArrayList>(numbers, attempt))
        QVERIFY2(why.isEmpty(), why);
}

QTEST_GUILESS_MAIN(SdkInstallFaults)
#include "SdkInstallFaults.moc"
