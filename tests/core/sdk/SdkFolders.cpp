// SPDX-License-Identifier: MIT
// Where Go versions are looked for, as a decision of each system.
#include "sdk/SdkFolders.h"

#include "FakeSdk.h"
#include "sdk/SdkCollection.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

Host hostOf(Os os, const QByteArrayList &environment)
{
    Host host;
    host.os = os;
    host.environment = Environment::fromBlock(environment, os);
    return host;
}

QStringList placesOf(const Host &host)
{
    QStringList lines;
    for (const SdkPlace &place : sdkfolders::places(host, {u"/cache"_s, u"/path"_s}))
        lines.append(place.folder + u'|' + place.pattern + u'|' + sdkKindName(place.kind) + u'|' +
                     sdkManagerName(place.manager));
    return lines;
}

const Host linuxHost = hostOf(Os::Linux, {"HOME=/home/ann"});
const Host macHost = hostOf(Os::MacOS, {"HOME=/Users/ann"});
const Host windowsHost =
    hostOf(Os::Windows, {"USERPROFILE=C:\\Users\\ann", "LOCALAPPDATA=C:\\Users\\ann\\AppData\\Local",
                         "ProgramFiles=C:\\Program Files", "ProgramFiles(x86)=C:\\Program Files (x86)"});

} // namespace

Q_DECLARE_METATYPE(goconf::Host)
Q_DECLARE_METATYPE(goconf::Os::Kind)

class SdkFoldersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownFolder_data();
    void ownFolder();
    void anotherSpellingIsNoOtherWay_data();
    void anotherSpellingIsNoOtherWay();
    void everySystemHasItsPlaces_data();
    void everySystemHasItsPlaces();
    void managersAreMovedByTheirVariables_data();
    void managersAreMovedByTheirVariables();
    void withoutHomeTheSystemIsLeft();
    void knowsDistributions_data();
    void knowsDistributions();
    void knowsShims_data();
    void knowsShims();
};

void SdkFoldersTest::ownFolder_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("folder");
    QTest::newRow("linux") << linuxHost << u"/home/ann/.local/share/goconfigurator/sdk"_s;
    QTest::newRow("linux, moved") << hostOf(Os::Linux, {"HOME=/home/ann", "XDG_DATA_HOME=/data"})
                                  << u"/data/goconfigurator/sdk"_s;
    QTest::newRow("macos") << macHost << u"/Users/ann/Library/Application Support/goconfigurator/sdk"_s;
    QTest::newRow("windows") << windowsHost << u"C:\\Users\\ann\\AppData\\Local\\goconfigurator\\sdk"_s;
}

void SdkFoldersTest::ownFolder()
{
    QFETCH(Host, host);
    const Result<QString> folder = sdkfolders::own(host);
    QVERIFY(folder);
    QTEST(*folder, "folder");
    QVERIFY(placesOf(host).constFirst() == *folder + u"|*|managed|goconfigurator"_s);
}

void SdkFoldersTest::anotherSpellingIsNoOtherWay_data()
{
    QTest::addColumn<Os::Kind>("os");
    QTest::addColumn<int>("ways");
    QTest::newRow("Windows") << Os::Windows << 1;
    // A backslash is a letter like others there, which a path of this disk has to be able to hold.
    if (!Os::current().isWindows())
        QTest::newRow("Linux") << Os::Linux << 4;
}

/// A Go is asked for by its real path; the ways to it come from PATH and from settings.
void SdkFoldersTest::anotherSpellingIsNoOtherWay()
{
    QFETCH(Os::Kind, os);
    QFETCH(int, ways);
    const TempHome home;
    const QString root = FakeSdk().write(home, u"sdk/go1.27.3"_s);
    Host host = home.host();
    host.os = os;
    SdkCollection collection(host);
    collection.addPlace({home.path(u"sdk"_s), u"go*"_s, SdkKind::Dl, SdkManager::GolangDl});
    for (const QString &way : {root, root + u'/', QString(root).replace(u'/', u'\\'), root.toUpper(),
                               u"/other/way"_s, u"\\OTHER\\way"_s})
        QVERIFY(collection.addWay(root, way));
    const QVector<Sdk> sdks = collection.inspect({});
    QCOMPARE(sdks.size(), 1);
    QCOMPARE(sdks.constFirst().ways.size(), ways);
    QVERIFY(sdks.constFirst().ways.contains(u"/other/way"_s));
}

void SdkFoldersTest::everySystemHasItsPlaces_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *system, const Host &host, const QString &place) {
        QTest::newRow(qPrintable(QString::fromLatin1(system) + u' ' + place)) << host << place;
    };
    for (const QString &place :
         {u"/usr/local|go*|system|"_s, u"/usr/lib|go*|distribution|"_s, u"/usr/lib64|go/*|distribution|"_s,
          u"/snap/go|*|distribution|snap"_s,
          u"/home/linuxbrew/.linuxbrew/Cellar|go/*/libexec|distribution|homebrew"_s,
          u"/home/ann/sdk|go*|dl|golang.org/dl"_s, u"/cache|golang.org/toolchain@*|module-cache|go"_s,
          u"/home/ann/.gvm|gos/*|managed|gvm"_s, u"/home/ann/.goenv|versions/*|managed|goenv"_s,
          u"/home/ann/.asdf|installs/golang/*/go|managed|asdf"_s,
          u"/home/ann/.local/share/mise|installs/go/*|managed|mise"_s,
          u"/home/ann/.gobrew|versions/*/go|managed|gobrew"_s, u"/home/ann/.g|versions/*|managed|g"_s,
          u"/home/ann/.go|go*|managed|goup"_s, u"/home/ann/.go|.versions/*|managed|g"_s,
          u"/home/ann|go|system|"_s, u"/path|go1*|system|"_s})
        row("linux", linuxHost, place);
    for (const QString &place :
         {u"/usr/local|go*|system|"_s, u"/opt/homebrew/Cellar|go/*/libexec|distribution|homebrew"_s,
          u"/opt/homebrew/Cellar|go@*/*/libexec|distribution|homebrew"_s,
          u"/usr/local/Cellar|go/*/libexec|distribution|homebrew"_s,
          u"/opt/local/lib|go*|distribution|macports"_s, u"/Users/ann/sdk|go*|dl|golang.org/dl"_s,
          u"/Users/ann/.gvm|gos/*|managed|gvm"_s})
        row("macos", macHost, place);
    for (const QString &place :
         {u"C:\\Program Files|Go|system|"_s, u"C:\\Program Files (x86)|Go|system|"_s, u"C:\\|Go|system|"_s,
          u"C:\\Users\\ann\\sdk|go*|dl|golang.org/dl"_s, u"C:\\Users\\ann\\.g|versions/*|managed|g"_s,
          u"C:\\Users\\ann\\.gobrew|versions/*/go|managed|gobrew"_s,
          u"C:\\Users\\ann\\AppData\\Local\\mise|installs/go/*|managed|mise"_s,
          u"C:\\Users\\ann\\scoop|apps/go/*|distribution|scoop"_s})
        row("windows", windowsHost, place);
}

void SdkFoldersTest::everySystemHasItsPlaces()
{
    QFETCH(Host, host);
    QFETCH(QString, place);
    QVERIFY2(placesOf(host).contains(place), qPrintable(placesOf(host).join(u'\n')));
    const bool onWindows = host.os.isWindows();
    for (const QString &line : placesOf(host)) {
        // One system's places are not looked for on another.
        QVERIFY2(!onWindows || !line.startsWith(u"/usr"_s), qPrintable(line));
        QVERIFY2(host.os == Os::Linux || !line.contains(u"/snap/"_s), qPrintable(line));
    }
}

void SdkFoldersTest::managersAreMovedByTheirVariables_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("place");
    QTest::newRow("gvm") << QByteArray("GVM_ROOT=/m") << u"/m|gos/*|managed|gvm"_s;
    QTest::newRow("goenv") << QByteArray("GOENV_ROOT=/m") << u"/m|versions/*|managed|goenv"_s;
    QTest::newRow("asdf") << QByteArray("ASDF_DATA_DIR=/m") << u"/m|installs/golang/*/go|managed|asdf"_s;
    QTest::newRow("mise") << QByteArray("MISE_DATA_DIR=/m") << u"/m|installs/go/*|managed|mise"_s;
    QTest::newRow("mise by XDG") << QByteArray("XDG_DATA_HOME=/m") << u"/m/mise|installs/go/*|managed|mise"_s;
    QTest::newRow("gobrew") << QByteArray("GOBREW_ROOT=/m") << u"/m/.gobrew|versions/*/go|managed|gobrew"_s;
    QTest::newRow("g") << QByteArray("G_HOME=/m") << u"/m|versions/*|managed|g"_s;
    QTest::newRow("goup") << QByteArray("GOUP_HOME=/m") << u"/m|*|managed|goup"_s;
    QTest::newRow("homebrew") << QByteArray("HOMEBREW_PREFIX=/m")
                              << u"/m/Cellar|go/*/libexec|distribution|homebrew"_s;
    QTest::newRow("relative") << QByteArray("GVM_ROOT=m") << u"/home/ann/.gvm|gos/*|managed|gvm"_s;
}

void SdkFoldersTest::managersAreMovedByTheirVariables()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, place);
    const QStringList places = placesOf(hostOf(Os::Linux, {"HOME=/home/ann", variable}));
    QVERIFY2(places.contains(place), qPrintable(places.join(u'\n')));
}

void SdkFoldersTest::withoutHomeTheSystemIsLeft()
{
    QVERIFY(!sdkfolders::own(hostOf(Os::Linux, {})));
    const QStringList places = placesOf(hostOf(Os::Linux, {}));
    QVERIFY(places.contains(u"/usr/local|go*|system|"_s));
    for (const QString &place : places)
        QVERIFY2(place.startsWith(u'/'), qPrintable(place));
}

void SdkFoldersTest::knowsDistributions_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("distribution");
    QTest::newRow("debian") << u"/usr/lib/go-1.19"_s << true;
    QTest::newRow("fedora") << u"/usr/lib/golang"_s << true;
    QTest::newRow("nix") << u"/nix/store/abc-go-1.22/share/go"_s << true;
    QTest::newRow("guix") << u"/gnu/store/abc-go-1.22/lib/go"_s << true;
    QTest::newRow("by hand") << u"/usr/local/go"_s << false;
    QTest::newRow("home") << u"/home/ann/go1.22"_s << false;
    QTest::newRow("opt") << u"/opt/go"_s << false;
}

void SdkFoldersTest::knowsDistributions()
{
    QFETCH(QString, path);
    QTEST(sdkfolders::isDistribution(linuxHost, path), "distribution");
}

void SdkFoldersTest::knowsShims_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("manager");
    QTest::newRow("goenv") << u"/home/ann/.goenv/shims/go"_s << u"goenv"_s;
    QTest::newRow("asdf") << u"/home/ann/.asdf/shims/go"_s << u"asdf"_s;
    QTest::newRow("mise") << u"/home/ann/.local/share/mise/shims/go"_s << u"mise"_s;
    QTest::newRow("snap") << u"/snap/bin/go"_s << u"snap"_s;
    QTest::newRow("scoop") << u"C:\\Users\\ann\\scoop\\shims\\go.exe"_s << u"scoop"_s;
    QTest::newRow("own script") << u"/home/ann/bin/go"_s << QString();
}

void SdkFoldersTest::knowsShims()
{
    QFETCH(QString, path);
    QTEST(QString(sdkManagerName(sdkfolders::shimManager(path))), "manager");
}

QTEST_GUILESS_MAIN(SdkFoldersTest)
#include "SdkFolders.moc"
