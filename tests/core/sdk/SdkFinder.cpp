// SPDX-License-Identifier: MIT
// Every Go of a home and a system, each once, with its kind and the ways to it.
#include "sdk/SdkFinder.h"

#include "FoundSdks.h"
#include "base/PathBytes.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryLayout_data();
    void findsEveryLayout();
    void passesOverWhatIsNoGo();
    void theModuleCacheFollowsGosSettings_data();
    void theModuleCacheFollowsGosSettings();
    void unfinishedDownloads();
    void commandsOfGolangDl();
    void pathAloneIsEnough();
    void newestFirstAndRated();
    void changesNothing();
};

void SdkFinderTest::findsEveryLayout_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString &place, const char *expected) {
        QTest::newRow(qPrintable(place)) << place << QString::fromLatin1(expected);
    };
    row(ownSdkFolder() + u"/go1.27.3"_s, "go1.27.3 managed goconfigurator");
    row(u"sdk/go1.27.3"_s, "go1.27.3 dl golang.org/dl");
    row(u"sdk/gotip"_s, "go1.27.3 dl golang.org/dl");
    row(u".goenv/versions/1.27.3"_s, "go1.27.3 managed goenv");
    row(u".gobrew/versions/1.27.3/go"_s, "go1.27.3 managed gobrew");
    row(u".g/versions/1.27.3"_s, "go1.27.3 managed g");
    row(u".goup/go1.27.3"_s, "go1.27.3 managed goup");
    row(u".go"_s, "go1.27.3 managed g");
    row(u".go/.versions/1.27.3"_s, "go1.27.3 managed g");
    row(u".go/go1.27.3"_s, "go1.27.3 managed goup");
    row(u"go"_s, "go1.27.3 system");
    row(u"go/go1.27.3"_s, "go1.27.3 system");
    if (Os::current().isWindows()) {
        row(u"Program Files/Go"_s, "go1.27.3 system");
        row(u"scoop/apps/go/1.27.3"_s, "go1.27.3 distribution scoop");
        row(u"AppData/Local/mise/installs/go/1.27.3"_s, "go1.27.3 managed mise");
        return;
    }
    row(u"../root/usr/local/go"_s, "go1.27.3 system");
    row(u"../root/usr/local/go1.27"_s, "go1.27.3 system");
    row(u"../root/opt/go"_s, "go1.27.3 system");
    row(u"../root/usr/lib/go-1.27"_s, "go1.27.3 distribution");
    row(u"../root/usr/lib/go"_s, "go1.27.3 distribution");
    row(u"../root/usr/lib/golang"_s, "go1.27.3 distribution");
    row(u"../root/usr/lib64/go/1.27"_s, "go1.27.3 distribution");
    row(u"../root/snap/go/10999"_s, "go1.27.3 distribution snap");
    row(u"../root/home/linuxbrew/.linuxbrew/Cellar/go/1.27.3/libexec"_s, "go1.27.3 distribution homebrew");
    row(u"../root/opt/homebrew/Cellar/go@1.27/1.27.3/libexec"_s, "go1.27.3 distribution homebrew");
    row(u".gvm/gos/go1.27.3"_s, "go1.27.3 managed gvm");
    row(u".asdf/installs/golang/1.27.3/go"_s, "go1.27.3 managed asdf");
    row(u".local/share/mise/installs/go/1.27.3"_s, "go1.27.3 managed mise");
}

void SdkFinderTest::findsEveryLayout()
{
    QFETCH(QString, place);
    QFETCH(QString, expected);
    const TempHome home;
    const QString root = FakeSdk().write(home, place);
    Host host = quietHost(home);
    host.environment.set("ProgramFiles", pathBytes(home.home() + u"/Program Files"_s)); // of Windows
    const SdkReport report = findSdks(host);
    const QVector<Sdk> sdks = sdksIn(home, report);
    QCOMPARE(sdks.size(), 1);
    QCOMPARE(described(sdks.constFirst()), expected);
    QCOMPARE(sdks.constFirst().path, root);
    QCOMPARE(sdks.constFirst().ways, QStringList());
    QVERIFY(report.problems.isEmpty());
    QVERIFY(report.activeIn(sdks.constFirst()).isEmpty());
}

void SdkFinderTest::passesOverWhatIsNoGo()
{
    const TempHome home;
    const QString suffix = Os::current().executableSuffix();
    home.write(u"../root/usr/lib/gold-ld/libdep.so"_s, {});
    home.write(u"../root/usr/local/gocryptfs/bin/gocryptfs"_s, {}, 0755);
    home.write(u"../root/usr/local/google/VERSION"_s, "475.0.0\n");
    home.write(u"../root/home/linuxbrew/.linuxbrew/Cellar/go/1.27.3/README.md"_s, {});
    home.write(u"sdk/godot/godot"_s, {}, 0755);
    home.write(u"sdk/go1.22.0"_s, "a file\n");
    home.write(u".goenv/versions/1.26.0/empty"_s, {});
    home.write(ownSdkFolder() + u"/.unpacking-1/go/bin/go"_s + suffix, {}, 0755);
    home.write(u"go/pkg/mod/example.com/x@v1.0.0/go.mod"_s, {});
    const SdkReport report = findSdks(quietHost(home));
    QCOMPARE(sdksIn(home, report).size(), 0);
    QVERIFY(report.problems.isEmpty());
}

void SdkFinderTest::theModuleCacheFollowsGosSettings_data()
{
    QTest::addColumn<QString>("cache");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("goenv");
    QTest::newRow("default") << u"go/pkg/mod"_s << QByteArray() << QByteArray();
    QTest::newRow("GOPATH") << u"work/pkg/mod"_s << QByteArray("GOPATH=HOME/work") << QByteArray();
    QTest::newRow("GOMODCACHE") << u"cache"_s << QByteArray("GOMODCACHE=HOME/cache")
                                << QByteArray("GOPATH=/x\n");
    QTest::newRow("go env file") << u"cache"_s << QByteArray() << QByteArray("GOMODCACHE=HOME/cache\n");
}

void SdkFinderTest::theModuleCacheFollowsGosSettings()
{
    QFETCH(QString, cache);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, goenv);
    const TempHome home;
    const QByteArray path = pathBytes(home.home());
    Host host = quietHost(home);
    // An old go first in PATH decides nothing here.
    host.environment.set("PATH", pathBytes(FakeSdk{"go1.19.8"}.write(home, u"old"_s)) + "/bin");
    if (!variable.isEmpty())
        host.environment.set(variable.left(variable.indexOf('=')),
                             variable.mid(variable.indexOf('=') + 1).replace("HOME", path));
    home.write(Os::current().isWindows() ? u"AppData/Roaming/go/env"_s : u".config/go/env"_s,
               goenv.replace("HOME", path));
    const QString version = u"v0.0.1-go1.27.3.linux-amd64"_s;
    const QString root = FakeSdk().write(home, cache + u"/golang.org/toolchain@"_s + version);
    home.write(cache + u"/cache/download/golang.org/toolchain/@v/"_s + version + u".ziphash"_s, "h1:x");
    const QVector<Sdk> sdks = sdksIn(home, findSdks(host));
    QCOMPARE(sdks.size(), 2);
    QCOMPARE(sdks.constFirst().path, root);
    QCOMPARE(described(sdks.constFirst()), u"go1.27.3 module-cache go"_s);
}

void SdkFinderTest::unfinishedDownloads()
{
    const TempHome home;
    const QString version = u"v0.0.1-go1.27.3.linux-amd64"_s;
    const QString record = u"go/pkg/mod/cache/download/golang.org/toolchain/@v/"_s + version;
    FakeSdk().write(home, u"go/pkg/mod/golang.org/toolchain@"_s + version);
    QVERIFY(described(sdksIn(home, findSdks(quietHost(home))).constFirst()).contains(u" ill | "_s));
    home.write(record + u".ziphash"_s, "h1:x");
    QVERIFY(sdksIn(home, findSdks(quietHost(home))).constFirst().healthy());
    home.write(record + u".partial"_s, {});
    QVERIFY(!sdksIn(home, findSdks(quietHost(home))).constFirst().healthy());

    const TempHome dl;
    FakeSdk().write(dl, u"sdk/go1.27.3"_s);
    QVERIFY(sdksIn(dl, findSdks(quietHost(dl))).constFirst().healthy());
    dl.write(u"sdk/go1.27.3/go1.27.3.linux-amd64.tar.gz"_s, {});
    QVERIFY(!sdksIn(dl, findSdks(quietHost(dl))).constFirst().healthy());
    dl.write(u"sdk/go1.27.3/.unpacked-success"_s, {});
    QVERIFY(sdksIn(dl, findSdks(quietHost(dl))).constFirst().healthy());
}

void SdkFinderTest::commandsOfGolangDl()
{
    const TempHome home;
    FakeSdk().write(home, u"sdk/go1.27.3"_s);
    const auto command = [&](const QString &name) {
        return home.write(name + Os::current().executableSuffix(), FakeSdk().programBytes(), 0755);
    };
    const QString known = command(u"go/bin/go1.27.3"_s);
    const QString lonely = command(u"go/bin/go1.22.0"_s);
    command(u"go/bin/gopls"_s);
    command(u"go/bin/go1.something"_s);
    const auto waysOf = [&](const Host &host) {
        const QVector<Sdk> sdks = sdksIn(home, findSdks(host));
        QStringList ways;
        for (const QString &way : sdks.constFirst().ways)
            ways.append(QDir::fromNativeSeparators(way));
        return ways;
    };
    const SdkReport report = findSdks(quietHost(home));
    QCOMPARE(sdksIn(home, report).size(), 1);
    QCOMPARE(waysOf(quietHost(home)), QStringList{known});
    QCOMPARE(report.problems.size(), 1);
    QVERIFY2(report.problems.constFirst().message.startsWith(QDir::toNativeSeparators(lonely) + u' '),
             qPrintable(report.problems.constFirst().message));

    Host elsewhere = quietHost(home);
    elsewhere.environment.set("GOBIN", pathBytes(home.home() + u"/tools"_s));
    QCOMPARE(waysOf(elsewhere), QStringList());
    const QString other = command(u"tools/go1.27.3"_s);
    QCOMPARE(waysOf(elsewhere), QStringList{other});
}

void SdkFinderTest::pathAloneIsEnough()
{
    const TempHome home;
    const QString first = FakeSdk{"go1.26.1"}.write(home, u"odd place/toolchain"_s);
    const QString damaged = FakeSdk{"go1.25.1"}.write(home, u"half"_s);
    QVERIFY(QDir(damaged + u"/pkg"_s).removeRecursively());
    Host host = quietHost(home);
    QByteArrayList folders{pathBytes(damaged + u"/bin"_s), "relative", "", pathBytes(first + u"/bin"_s)};
    folders.append(folders.constLast());
    host.environment.set("PATH", folders.join(host.os.listSeparator()));
    const SdkReport report = findSdks(host);
    const QVector<Sdk> sdks = sdksIn(home, report);
    QCOMPARE(sdks.size(), 2);
    QCOMPARE(sdks.at(0).path, first);
    QCOMPARE(sdks.at(0).kind, SdkKind::System);
    QVERIFY(sdks.at(0).healthy());
    QVERIFY(!report.isActive(sdks.at(0)));
    QCOMPARE(sdks.at(1).path, damaged);
    QVERIFY(!sdks.at(1).healthy());
    QVERIFY(report.isActive(sdks.at(1)));
    QCOMPARE(report.views.constFirst().found.size(), 2);
}

void SdkFinderTest::newestFirstAndRated()
{
    const TempHome home;
    for (const char *version : {"1.25.9", "1.28rc1", "1.27.0", "1.26.8", "1.4"}) {
        FakeSdk fake;
        fake.version = QByteArray("go") + version;
        fake.write(home, u".goenv/versions/"_s + QString::fromLatin1(version));
    }
    SdkSearchOptions options;
    options.newest = {1, 27, 3};
    const auto states = [&] {
        QStringList lines;
        for (const Sdk &sdk : sdksIn(home, findSdks(quietHost(home), options)))
            lines.append(QString::fromLatin1(sdk.versionText) + u' ' + sdkSupportName(sdk.support));
        return lines;
    };
    QCOMPARE(states(), (QStringList{u"go1.28rc1 preview"_s, u"go1.27.0 supported"_s, u"go1.26.8 supported"_s,
                                    u"go1.25.9 ended"_s, u"go1.4 ended"_s}));
    // Newer than what the caller knows: it counts.
    FakeSdk{"go1.28.0"}.write(home, u"sdk/go1.28.0"_s);
    QCOMPARE(states(), (QStringList{u"go1.28.0 supported"_s, u"go1.28rc1 preview"_s, u"go1.27.0 supported"_s,
                                    u"go1.26.8 ended"_s, u"go1.25.9 ended"_s, u"go1.4 ended"_s}));
}

void SdkFinderTest::changesNothing()
{
    const TempHome home;
    FakeSdk().write(home, u"sdk/go1.27.3"_s);
    FakeSdk().write(home, u".goenv/versions/1.27.3"_s);
    home.write(u".bash_profile"_s, "export PATH=~/sdk/go1.27.3/bin:$PATH\n");
    const QByteArray before = home.fingerprint();
    QCOMPARE(sdksIn(home, findSdks(home.host())).size(), 2);
    QCOMPARE(home.fingerprint(), before);
}

QTEST_GUILESS_MAIN(SdkFinderTest)
#include "SdkFinder.moc"
