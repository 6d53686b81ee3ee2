// SPDX-License-Identifier: MIT
// A toolchain goes from the module cache under go's own lock, and go is content afterwards: asked of a real
// go.
#include "sdk/ToolchainDownload.h"

#include "FakeSdk.h"
#include "platform/FileLock.h"
#include "sdk/SdkRemover.h"
#include "sdk/SdkTrash.h"
#include "support/RealGo.h"
#include "support/ZipWriter.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <thread>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString records = u"go/pkg/mod/cache/download/golang.org/toolchain/@v"_s;

/// No shell: what new terminals find is another test's.
Host hostOf(const TempHome &home)
{
    Host host = home.host();
    host.loginShell.clear();
    host.environment.set("PATH", "/nowhere");
    return host;
}

/// Names of files below `folder`, but for what is common to all versions.
QStringList filesWith(const QString &folder, const QString &part)
{
    QStringList names;
    QDirIterator entry(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        entry.next();
        if (entry.fileName().contains(part))
            names.append(entry.filePath());
    }
    return names;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator entry(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entry.hasNext()) {
        entry.next();
        bytes += entry.fileInfo().size();
    }
    return bytes;
}

/// Whether a second descriptor of the file comes up, of any process: somebody wants the lock that we hold.
bool isWantedByAnother(const QString &path)
{
    const QDeadlineTimer patience(20s);
    while (!patience.hasExpired()) {
        int openers = 0;
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            const QDir descriptors("/proc/"_L1 + process + "/fd"_L1);
            const QStringList numbers =
                descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
            for (const QString &number : numbers)
                openers += QFile::symLinkTarget(descriptors.filePath(number)) == path ? 1 : 0;
        }
        if (openers >= 2)
            return true;
    }
    return false;
}

/// A module proxy in a folder with one toolchain, whose go is a script that says so.
class ToolchainProxy
{
public:
    explicit ToolchainProxy(const TempHome &home)
        : m_version("v0.0.1-go1.99.0.linux-" + Host::current().architecture)
    {
        const QString folder = u"proxy/golang.org/toolchain/@v/"_s;
        const QString name = folder + QString::fromLatin1(m_version);
        const QByteArray prefix = "golang.org/toolchain@" + m_version + '/';
        ZipWriter zip;
        zip.add(prefix + "bin/go", "#!/bin/sh\necho the other go\n");
        zip.add(prefix + "bin/gofmt", "#!/bin/sh\n");
        zip.add(prefix + "pkg/tool/linux_amd64/compile", "#!/bin/sh\n");
        zip.add(prefix + "lib/time/README", "");
        zip.add(prefix + "VERSION", "go1.99.0\n");
        zip.add(prefix + "src/_go.mod", "module std\n\ngo 1.99\n");
        zip.add(prefix + "src/runtime/proc.go", "package runtime\n");
        home.write(name + ".zip"_L1, zip.finish());
        home.write(name + ".mod"_L1, "module golang.org/toolchain\n");
        home.write(name + ".info"_L1, "{\"Version\":\"" + m_version + "\"}");
        home.write(folder + "list"_L1, m_version + '\n');
        m_environment = Environment(Os::Linux);
        m_environment.set("HOME", QFile::encodeName(home.home()));
        m_environment.set("PATH", "/usr/bin:/bin");
        m_environment.set("GOPROXY", "file://" + QFile::encodeName(home.home()) + "/proxy");
        m_environment.set("GOSUMDB", "off");
        m_environment.set("GOTOOLCHAIN", "local");
        m_environment.set("GOTELEMETRY", "off");
    }

    QByteArray version() const { return m_version; }
    Environment environment() const { return m_environment; }
    /// As when a project asks for the toolchain.
    Environment asking() const
    {
        Environment environment = m_environment;
        environment.set("GOTOOLCHAIN", "go1.99.0");
        return environment;
    }

private:
    QByteArray m_version;
    Environment m_environment;
};

} // namespace

class ToolchainDownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goFindsNothingAndDownloadsAgain();
    void goAndWeWaitForEachOther();
    void aListKeepsItsOtherLines();
};

void ToolchainDownloadTest::goFindsNothingAndDownloadsAgain()
{
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    const TempHome home;
    const RealGo go(gos.constFirst());
    const ToolchainProxy proxy(home);
    home.write(u"p/go.mod"_s, "module p\n\ngo 1.21\n");
    const QString project = home.path(u"p/go.mod"_s).chopped(7);
    const auto use = [&] {
        const ProcessOutput output = go.run({"version"}, proxy.asking(), project);
        return output.exitCode == 0 ? output.standardOutput : output.standardError;
    };
    QCOMPARE(use(), "the other go\n");
    // With .info, .mod and a line in the list.
    const QByteArray name = "golang.org/toolchain@" + proxy.version();
    QCOMPARE(go.run({"mod", "download", name}, proxy.environment(), project).exitCode, 0);
    QVERIFY(home.exists(records + "/list"_L1));
    const QString version = QString::fromLatin1(proxy.version());
    const QString cache = home.home() + u"/go/pkg/mod"_s;
    QVERIFY(filesWith(cache, version).size() >= 6);

    const Host host = hostOf(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> plan = remover.plan("go1.99.0", findSdks(host));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QStringList foretold;
    for (const SdkRemoval::Item &item : plan->items)
        foretold.append(item.path);
    QStringList names = filesWith(cache, version);
    foretold.sort();
    names.sort();
    QCOMPARE(foretold, names);
    qint64 bytes = 0;
    for (const QString &path : std::as_const(names))
        bytes += QFileInfo(path).isDir() ? bytesBelow(path) : QFileInfo(path).size();
    QCOMPARE(plan->bytes(), bytes);
    const Result<void> removed = remover.remove(*plan);
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().what));
    QCOMPARE(filesWith(cache, version), QStringList());
    QCOMPARE(filesWith(cache, u"trash"_s), QStringList());
    QVERIFY(!home.exists(records + "/list"_L1));

    const ProcessOutput verify = go.run({"mod", "verify"}, proxy.environment(), project);
    QVERIFY2(verify.exitCode == 0, verify.standardError);
    const ProcessOutput list =
        go.run({"list", "-m", "-versions", "golang.org/toolchain"}, proxy.environment(), project);
    QVERIFY2(list.exitCode == 0 && list.standardOutput.contains(proxy.version()), list.standardError);
    const ProcessOutput again = go.run({"version"}, proxy.asking(), project);
    QCOMPARE(again.standardOutput, "the other go\n");
    QVERIFY2(again.standardError.contains("downloading"), again.standardError);
    QCOMPARE(use(), "the other go\n");
    QVERIFY(
        remover.remove(*remover.plan("go1.99.0", findSdks(host)))); // read-only folders are in nobody's way
}

/// It is go's own lock: a go that unpacks waits for us, and we for it.
void ToolchainDownloadTest::goAndWeWaitForEachOther()
{
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    const TempHome home;
    const RealGo go(gos.constFirst());
    const ToolchainProxy proxy(home);
    const QString version = QString::fromLatin1(proxy.version());
    const QString lockPath = home.path(records + u'/' + version + ".lock"_L1);
    Result<FileLock> lock = FileLock::acquire(lockPath, 1s);
    QVERIFY(lock);
    QByteArray said;
    std::thread user([&] { said = go.run({"version"}, proxy.asking(), home.home()).standardOutput; });
    const bool waited = isWantedByAnother(lockPath);
    const QStringList meanwhile = filesWith(home.home() + u"/go/pkg/mod"_s, version);
    lock = fail(ErrorCode::Cancelled, QString());
    user.join();
    QVERIFY(waited);
    QCOMPARE(meanwhile, QStringList{lockPath});
    QCOMPARE(said, "the other go\n");

    const Host host = hostOf(home);
    const SdkRemover remover(host);
    const Result<SdkRemoval> plan = remover.plan("go1.99.0", findSdks(host));
    QVERIFY(plan);
    lock = FileLock::acquire(lockPath, 1s);
    QVERIFY(lock);
    const QStringList all = filesWith(home.home() + u"/go/pkg/mod"_s, version);
    bool worked = false;
    std::thread remove([&] { worked = remover.remove(*plan).has_value(); });
    const bool stayed =
        isWantedByAnother(lockPath) && filesWith(home.home() + u"/go/pkg/mod"_s, version) == all;
    lock = fail(ErrorCode::Cancelled, QString());
    remove.join();
    QVERIFY(stayed);
    QVERIFY(worked);
    QCOMPARE(filesWith(home.home() + u"/go/pkg/mod"_s, version), QStringList());
}

void ToolchainDownloadTest::aListKeepsItsOtherLines()
{
    const TempHome home;
    const QString version = u"v0.0.1-go1.25.1.linux-amd64"_s;
    const QString root = FakeSdk{"go1.25.1"}.write(home, u"go/pkg/mod/golang.org/toolchain@"_s + version);
    const QByteArray others = "v0.0.1-go1.25.10.linux-amd64\nv0.0.1-go1.26.8.linux-amd64\n";
    home.write(records + "/list"_L1, version.toUtf8() + '\n' + others);
    // A neighbour whose name begins alike.
    home.write(records + "/v0.0.1-go1.25.1.linux-amd64x.zip"_L1, "x");
    home.write(records + u'/' + version + ".zip123456.tmp"_L1, "half");
    const std::optional<ToolchainDownload> download = ToolchainDownload::of(root);
    QVERIFY(download);
    QCOMPARE(download->listChange()->after->bytes, others);
    const Result<QString> taken = download->remove();
    QVERIFY(taken);
    QVERIFY(QFileInfo(*taken).fileName().startsWith(u'.'));
    QVERIFY(SdkTrash::destroy(*taken));
    QCOMPARE(home.read(records + "/list"_L1), others);
    QVERIFY(home.exists(records + "/v0.0.1-go1.25.1.linux-amd64x.zip"_L1));
    QVERIFY(!home.exists(records + u'/' + version + ".zip123456.tmp"_L1));
    for (const char *name :
         {"golang.org/toolchain", "toolchain@v0.0.1-go1.25.1.linux-amd64",
          "golang.org/toolchain@v0.0.1-banana", "golang.org/x@v0.0.1-go1.25.1.linux-amd64"})
        QVERIFY2(!ToolchainDownload::of(home.home() + u'/' + QLatin1StringView(name)), name);
}

QTEST_GUILESS_MAIN(ToolchainDownloadTest)
#include "ToolchainDownload.moc"
