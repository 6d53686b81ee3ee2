// SPDX-License-Identifier: MIT
#include "modules/ModulePath.h"
#include "modules/ModuleZip.h"
#include "support/RealGo.h"
#include "support/TempHome.h"
#include "support/ZipWriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace goconf;
using namespace goconf::test;

/// The real go downloads our zips from a folder that serves as a proxy: its hash and ours must be the same,
/// and what it refuses we refuse.
class TestGoDownloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAndRefusalsAgree_data();
    void hashesAndRefusalsAgree();
};

namespace {

struct GoAnswer
{
    QByteArray sum;
    QByteArray error;
};

/// `go mod download -json`, with caches and settings in the throw-away home.
GoAnswer askGo(const QString &go, const TempHome &home, const QByteArray &module, const QByteArray &version)
{
    home.write(QStringLiteral(".config/go/telemetry/mode"), "off 2024-01-01");
    Environment environment(Os::Linux);
    environment.set("HOME", home.home().toLocal8Bit());
    environment.set("PATH", "/usr/bin:/bin");
    environment.set("GOTOOLCHAIN", "local");
    environment.set("GOPROXY", "file://" + home.home().toLocal8Bit() + "/proxy");
    environment.set("GOSUMDB", "off");
    environment.set("GOFLAGS", "-modcacherw");
    const ProcessOutput output =
        RealGo(go).run({"mod", "download", "-json", module + '@' + version}, environment, home.home());
    const QJsonObject answer = QJsonDocument::fromJson(output.standardOutput).object();
    return {answer.value(QLatin1StringView("Sum")).toString().toUtf8(),
            answer.value(QLatin1StringView("Error")).toString().toUtf8()};
}

} // namespace

void TestGoDownloads::hashesAndRefusalsAgree_data()
{
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *title, const char *module, const QByteArrayList &names, bool fine) {
        QTest::newRow(title) << QByteArray(module) << names << fine;
    };
    row("plain", "example.com/m", {"go.mod", "a.go", "b/c.go"}, true);
    row("capitals in the path", "example.com/Some/Module", {"go.mod", "A/B.go", "a.txt"}, true);
    row("order by bytes", "example.com/m", {"a/b", "a.go", "a-b", "a b", "Z", "\xc3\x9e.go"}, true);
    row("folders", "example.com/m", {"d/", "d/e/f"}, true);
    row("the top as an entry", "example.com/m", {"", "a"}, true);
    row("unusual letters", "example.com/m", {"!#$%&()+,-.=@[]^_{}~", "\xe4\xb8\xad/\xe6\x96\x87.go"}, true);
    row("up", "example.com/m", {"../a"}, false);
    row("absolute", "example.com/m", {"/a"}, false);
    row("backslash", "example.com/m", {"a\\b"}, false);
    row("device", "example.com/m", {"con/a"}, false);
    row("case", "example.com/m", {"a", "A"}, false);
    row("case of folders", "example.com/m", {"a/x", "A/y"}, false);
    row("twice", "example.com/m", {"a", "a"}, false);
    row("file and folder", "example.com/m", {"a", "a/b"}, false);
    row("go.mod below", "example.com/m", {"a/go.mod"}, false);
    row("go.mod in capitals", "example.com/m", {"Go.Mod"}, false);
    row("colon", "example.com/m", {"a:b"}, false);
}

void TestGoDownloads::hashesAndRefusalsAgree()
{
    QFETCH(QByteArray, module);
    QFETCH(QByteArrayList, names);
    QFETCH(bool, fine);
    const QByteArray version = "v1.0.0";
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    ZipWriter writer;
    for (const QByteArray &name : names) {
        ZipWriter::Entry entry;
        entry.name = module + '@' + version + '/' + name;
        const bool isFolder = entry.name.endsWith('/');
        entry.content = isFolder ? QByteArray() : "content of " + name;
        if (isFolder) {
            entry.mode = 0040755;
            entry.method = 0;
            entry.descriptor = false;
        }
        writer.add(entry);
    }
    for (const QString &go : gos) {
        const TempHome home;
        const QString release = QStringLiteral("proxy/") + QString::fromUtf8(*escapeModulePath(module)) +
                                QStringLiteral("/@v/") + QString::fromUtf8(*escapeVersion(version));
        home.write(release + QStringLiteral(".info"), "{\"Version\":\"v1.0.0\"}");
        home.write(release + QStringLiteral(".mod"), "module " + module + '\n');
        const QString zip = home.write(release + QStringLiteral(".zip"), writer.finish());
        const GoAnswer answer = askGo(go, home, module, version);
        QVERIFY2(answer.error.isEmpty() == fine, answer.error);
        const auto ours = ModuleZip::open(zip, module, version);
        QCOMPARE(ours.has_value(), fine);
        if (ours)
            QCOMPARE(*ours->h1({}), answer.sum);
    }
}

QTEST_GUILESS_MAIN(TestGoDownloads)
#include "GoDownloads.moc"
