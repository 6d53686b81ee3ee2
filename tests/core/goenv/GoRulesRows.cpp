// SPDX-License-Identifier: MIT
#include "base/GoVersion.h"
#include "env/go/FilePath.h"
#include "env/go/GoCommand.h"
#include "env/go/GoEnvironment.h"
#include "stores/GoEnvFileStore.h"
#include "support/RealGo.h"
#include "support/TempHome.h"

#include <QDir>
#include <QTest>

#include <iterator>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

GoEnvironment withoutGo(Os os, const QByteArrayList &block)
{
    Host host;
    host.os = os;
    host.architecture = "arm64";
    host.environment = Environment::fromBlock(block, os);
    host.workingDirectory = os.isWindows() ? u"C:\\work"_s : u"/nowhere/work"_s;
    return GoEnvironment({host, {}, {}, std::nullopt});
}

} // namespace

/// Rules of other systems, and the small parts, row by row.
class GoRulesRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsBySystem_data();
    void defaultsBySystem();
    void versionsAreOrderedAsGoOrdersThem();
    void pathsAreCleaned_data();
    void pathsAreCleaned();
    void theFileIsRefusedWhereGoWouldWriteAnother();
    void namesThatTheFileCannotHoldAreRefused();
    void theRealGoComputesWithoutATrace();
    void anEmptiedKeyHidesGoEnvButNotTheDefault();
};

void GoRulesRows::defaultsBySystem_data()
{
    QTest::addColumn<int>("os");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const struct
    {
        Os::Kind os;
        const char *name;
        const char *value;
    } rows[] = {
        {Os::Windows, "GOPATH", "C:\\Users\\u\\go"},
        {Os::Windows, "GOENV", "C:\\Users\\u\\Roaming\\go\\env"},
        {Os::Windows, "GOCACHE", "C:\\Users\\u\\Local\\go-build"},
        {Os::Windows, "GOMODCACHE", "C:\\Users\\u\\go\\pkg\\mod"},
        {Os::Windows, "GOBIN", "C:\\Users\\u\\go\\bin"},
        {Os::Windows, "GOTELEMETRYDIR", "C:\\Users\\u\\Roaming\\go\\telemetry"},
        {Os::Windows, "GOEXE", ".exe"},
        {Os::Windows, "GOMOD", "NUL"},
        {Os::Windows, "CC", "gcc"},
        {Os::MacOS, "GOPATH", "/Users/u/go"},
        {Os::MacOS, "GOENV", "/Users/u/Library/Application Support/go/env"},
        {Os::MacOS, "GOCACHE", "/Users/u/Library/Caches/go-build"},
        {Os::MacOS, "CC", "clang"},
        {Os::MacOS, "CXX", "clang++"},
        {Os::MacOS, "GOHOSTOS", "darwin"},
        {Os::Linux, "GOENV", "/conf/go/env"},
        {Os::Linux, "GOCACHE", "/Users/u/.cache/go-build"},
        {Os::Linux, "GOARM64", "v8.0"},
        {Os::Linux, "GOAUTH", "netrc"},
        {Os::Linux, "GOPROXY", ""},
        {Os::Linux, "GOROOT", ""},
        {Os::Linux, "GOTOOLDIR", ""},
    };
    for (const auto &row : rows)
        QTest::addRow("%d %s", int(row.os), row.name)
            << int(row.os) << QByteArray(row.name) << QByteArray(row.value);
}

void GoRulesRows::defaultsBySystem()
{
    QFETCH(int, os);
    QFETCH(QByteArray, name);
    const QByteArrayList block = os == Os::Windows ? QByteArrayList{"USERPROFILE=C:\\Users\\u", "HOME=/wrong",
                                                                    "APPDATA=C:\\Users\\u\\Roaming",
                                                                    "LOCALAPPDATA=C:\\Users\\u\\Local"}
                                                   : QByteArrayList{"HOME=/Users/u", "XDG_CONFIG_HOME=/conf"};
    const GoEnvironment go = withoutGo(Os(Os::Kind(os)), block);
    QVERIFY(!go.hasGo());
    QTEST(go.value(name), "value");
    QCOMPARE(go.defaultValue(name), go.value(name));
}

void GoRulesRows::versionsAreOrderedAsGoOrdersThem()
{
    const QByteArrayList ascending{"1.4",
                                   "1.20rc1",
                                   "1.20",
                                   "1.20.1",
                                   "1.21",
                                   "1.21rc1",
                                   "1.21.0",
                                   "go1.21.1",
                                   "1.22beta1",
                                   "1.22rc2",
                                   "go1.22.0-suffix",
                                   "go1.27.3 X:arenas"};
    for (qsizetype i = 1; i < ascending.size(); ++i)
        QVERIFY2(*GoVersion::parse(ascending.at(i - 1)) < *GoVersion::parse(ascending.at(i)),
                 ascending.at(i));
    QCOMPARE(*GoVersion::parse("go1.27.3"), GoVersion(1, 27, 3));
    QCOMPARE(*GoVersion::parse("1.27"), GoVersion(1, 27));
    QCOMPARE(GoVersion::parse("go1.22rc2")->toByteArray(), QByteArray("1.22rc2"));
    for (const char *text : {"", "go", "devel go1.28", "1.", "1.2.3rc1", "1.02", "1.2alpha1", "x1.2"})
        QVERIFY2(!GoVersion::parse(text), text);
}

void GoRulesRows::pathsAreCleaned_data()
{
    QTest::addColumn<int>("os");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("empty") << int(Os::Linux) << QByteArray() << QByteArray(".");
    QTest::newRow("dots") << int(Os::Linux) << QByteArray("/a/./b//../c/") << QByteArray("/a/c");
    QTest::newRow("above root") << int(Os::Linux) << QByteArray("/../a") << QByteArray("/a");
    QTest::newRow("relative") << int(Os::Linux) << QByteArray("../../a/..") << QByteArray("../..");
    QTest::newRow("drive") << int(Os::Windows) << QByteArray("c:/a/../b") << QByteArray("c:\\b");
    QTest::newRow("share") << int(Os::Windows) << QByteArray("\\\\h\\s\\..\\a") << QByteArray("\\\\h\\s\\a");
}

void GoRulesRows::pathsAreCleaned()
{
    QFETCH(int, os);
    QFETCH(QByteArray, path);
    QTEST(filepath::clean(Os(Os::Kind(os)), path), "clean");
}

void GoRulesRows::theFileIsRefusedWhereGoWouldWriteAnother()
{
    const TempHome home;
    for (const QByteArray &value :
         {QByteArray("off"), QByteArray("/dev/null"), QFile::encodeName(home.home())}) {
        Host host = home.host();
        host.environment.set("GOENV", value);
        const GoEnvFileStore store(host);
        QCOMPARE(store.access(), EnvStore::Access::ReadOnly);
        const auto plan = store.plan({{EnvEdit::Set, "GOPROXY", "off"}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Refused);
    }
    Host host = home.host();
    host.workingDirectory = home.home();
    host.environment.set("GOENV", "sub/../own");
    QCOMPARE(GoEnvFileStore(host).path(), home.home() + "/own"_L1);
}

void GoRulesRows::namesThatTheFileCannotHoldAreRefused()
{
    const TempHome home;
    const GoEnvFileStore store(home.host());
    for (const char *name :
         {"", "A=B", "GOENV", "GODEBUG", "GOVERSION", "GOWORK", "lower", "HTTP_PROXY", "GOFOO"}) {
        const auto plan = store.plan({{EnvEdit::Set, name, "x"}});
        QVERIFY2(!plan && plan.error().code == ErrorCode::InvalidValue, name);
        const auto unset = store.plan({{EnvEdit::Unset, name, {}}});
        QVERIFY2(unset && unset->isEmpty(), name);
    }
    for (const QByteArray &value : {QByteArray("a\nb"), QByteArray("a\rb"), QByteArray("a\vb"),
                                    QByteArray("\0", 1), QByteArray("\xFF")})
        QVERIFY(!store.plan({{EnvEdit::Set, "GOPROXY", value}}));
    QVERIFY(!store.plan({{EnvEdit::AddLast, "PATH", "/x"}}));
}

void GoRulesRows::theRealGoComputesWithoutATrace()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    const TempHome home;
    home.write(u".config/go/env"_s, "GOARCH=arm64\nGOFLAGS=-json\nGOCACHEPROG=/nowhere/program\n");
    home.write(u"empty/file"_s, "");
    Host host = home.host();
    host.workingDirectory = home.home();
    const QByteArray before = home.fingerprint();
    for (const QString &executable : executables) {
        const auto values =
            GoCommand(host, GoInstallation::of(host, executable)).env({"GOGCCFLAGS", "GOARCH"});
        QVERIFY2(values, qPrintable(values ? QString() : values.error().detail));
        QVERIFY(values->value("GOGCCFLAGS").contains("-fPIC"));
        QCOMPARE(values->value("GOARCH"), QByteArray("arm64"));
    }
    QCOMPARE(home.fingerprint(), before);
    host.environment.set("GOARCH", "junk");
    const auto refused = GoCommand(host, GoInstallation::of(host, executables.first())).env({"GOGCCFLAGS"});
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"junk"));
}

void GoRulesRows::anEmptiedKeyHidesGoEnvButNotTheDefault()
{
    const TempHome home;
    Host host = home.host();
    host.environment.set("PATH", "");
    EnvSnapshot file;
    file.entries.append({"GOPROXY", "", "", {u"/env"_s, 1}});
    file.entries.append({"GOMODCACHE", "", "", {u"/env"_s, 2}});
    EnvSnapshot root;
    root.entries.append({"GOPROXY", "x", "x", {u"/go.env"_s, 1}});
    const GoEnvironment go({host, file, root, std::nullopt});
    QCOMPARE(go.value("GOPROXY"), QByteArray());
    QCOMPARE(go.defaultValue("GOPROXY"), QByteArray("x"));
    const EnvStack stack(go.layers());
    QCOMPARE(stack.ladder("GOPROXY").constFirst().effective, true);
    const Ladder ladder = stack.ladder("GOMODCACHE");
    const LadderRow &lowest = *std::prev(ladder.cend());
    QCOMPARE(lowest.store, u"default"_s);
    QCOMPARE(lowest.effective, true);
}

QTEST_GUILESS_MAIN(GoRulesRows)
#include "GoRulesRows.moc"
