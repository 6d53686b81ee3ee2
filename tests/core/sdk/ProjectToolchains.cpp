// SPDX-License-Identifier: MIT
#include "sdk/ProjectToolchains.h"
#include "FakeSdk.h"
#include "sdk/SdkFinder.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

/// Which projects ask for which Go, and which toolchains nobody asks for.
class ProjectToolchainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAskForAVersion_data();
    void linesAskForAVersion();
    void foldersBelowAreLookedThrough();
    void settingsAskToo();
    void whatCannotBeReadIsSaid();
    void toolchainsThatNobodyAsksForAreMarked();
};

void ProjectToolchainsTest::linesAskForAVersion_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const QString &file, const char *text, const QString &version) {
        QTest::newRow(name) << file << QByteArray(text) << version;
    };
    row("a toolchain line", u"go.mod"_s, "module a\ngo 1.25.0\ntoolchain go1.26.8\n", u"1.26.8"_s);
    row("a newer go line", u"go.mod"_s, "module a\ngo 1.26.9\ntoolchain go1.26.8\n", u"1.26.9"_s);
    row("a language", u"go.mod"_s, "module a\ngo 1.26\n", u"1.26.0"_s);
    row("a language of old", u"go.mod"_s, "module a\ngo 1.20\n", u"1.20"_s);
    row("a workspace", u"go.work"_s, "go 1.26.8\nuse ./a\n", u"1.26.8"_s);
    row("nothing said", u"go.mod"_s, "module a\n", u"1.16"_s);
}

void ProjectToolchainsTest::linesAskForAVersion()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, version);
    const TempHome home;
    const QString path = home.write(u"p/"_s + file, text);
    ProjectToolchains projects;
    projects.addFolder(home.path(u"p"_s));
    projects.addFolder(home.path(u"p"_s)); // the same one twice is one
    QVERIFY(projects.problems().isEmpty());
    QCOMPARE(projects.askingFor(*GoVersion::parse(version.toLatin1())), QStringList{path});
    QVERIFY(projects.askingFor(GoVersion(1, 26, 7)).isEmpty());
}

void ProjectToolchainsTest::foldersBelowAreLookedThrough()
{
    const TempHome home;
    const QByteArray text = "module a\ngo 1.26.8\n";
    QStringList found;
    for (const char *folder : {"", "a/", "a/b/c/d/", "cmd/tool/"})
        found.append(home.write(u"p/%1go.mod"_s.arg(QLatin1StringView(folder)), text));
    for (const char *folder : {".git", "_old", "testdata/x", "vendor/m", "node_modules/m", "go.mod.d/.x"})
        home.write(u"p/%1/go.mod"_s.arg(QLatin1StringView(folder)), text);
    home.write(u"elsewhere/go.mod"_s, text);
    makeLink(home, u"p/linked"_s, home.path(u"elsewhere"_s));
    makeLink(home, u"p/a/circle"_s, home.path(u"p"_s));
    ProjectToolchains projects;
    projects.addFolder(home.path(u"p"_s));
    QStringList asking = projects.askingFor(GoVersion(1, 26, 8));
    asking.sort();
    found.sort();
    QCOMPARE(asking, found);
}

void ProjectToolchainsTest::settingsAskToo()
{
    ProjectToolchains projects;
    for (const char *setting :
         {"", "auto", "local", "path", "local+auto", "junk", "go1.26.8", "go1.26.9+auto"})
        projects.addSetting(setting);
    QCOMPARE(projects.askingFor(GoVersion(1, 26, 8)), QStringList{u"GOTOOLCHAIN=go1.26.8"_s});
    QCOMPARE(projects.askingFor(GoVersion(1, 26, 9)), QStringList{u"GOTOOLCHAIN=go1.26.9+auto"_s});
    QVERIFY(projects.problems().isEmpty());
}

void ProjectToolchainsTest::whatCannotBeReadIsSaid()
{
    const TempHome home;
    home.write(u"p/go.mod"_s, "module a\ngo one\n");
    ProjectToolchains projects;
    projects.addFolder(home.path(u"p"_s));
    projects.addFolder(home.path(u"gone"_s));
    QCOMPARE(projects.problems().size(), 2);
    QVERIFY(projects.problems().at(0).message.contains(QDir::toNativeSeparators(home.path(u"p/go.mod"_s))));
    QVERIFY(projects.problems().at(1).message.contains(QDir::toNativeSeparators(home.path(u"gone"_s))));
}

void ProjectToolchainsTest::toolchainsThatNobodyAsksForAreMarked()
{
    const TempHome home;
    const QString toolchain = u"go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.%1.linux-amd64"_s;
    for (int patch = 7; patch <= 9; ++patch) {
        FakeSdk{"go1.26." + QByteArray::number(patch)}.write(home, toolchain.arg(patch));
        home.write(
            u"go/pkg/mod/cache/download/golang.org/toolchain/@v/v0.0.1-go1.26.%1.linux-amd64.ziphash"_s.arg(
                patch),
            "h1:x");
    }
    FakeSdk{"go1.26.7"}.write(home, u"sdk/go1.26.7"_s);
    const QString project = home.write(u"p/go.mod"_s, "module a\ngo 1.26.8\n");
    Host host = home.host();
    host.environment.set("GOTOOLCHAIN", "go1.26.9+auto");
    const auto marked = [&](const SdkReport &report) {
        QStringList lines;
        for (const Sdk &sdk : report.sdks) {
            if (!sdk.path.startsWith(home.home()))
                continue;
            lines.append(QString::fromLatin1(sdk.versionText) + u' ' + sdkKindName(sdk.kind) + u' ' +
                         (sdk.neededBy ? u'[' + sdk.neededBy->join(u' ') + u']' : u"-"_s) + u' ' +
                         QString::number(sdk.problems.size()));
        }
        lines.sort();
        return lines;
    };
    SdkSearchOptions options;
    QCOMPARE(marked(findSdks(host, options)),
             QStringList({u"go1.26.7 dl - 0"_s, u"go1.26.7 module-cache - 0"_s,
                          u"go1.26.8 module-cache - 0"_s, u"go1.26.9 module-cache - 0"_s}));
    options.projects = {home.path(u"p"_s)};
    QCOMPARE(marked(findSdks(host, options)),
             QStringList({u"go1.26.7 dl - 0"_s, u"go1.26.7 module-cache [] 1"_s,
                          u"go1.26.8 module-cache [%1] 0"_s.arg(project),
                          u"go1.26.9 module-cache [GOTOOLCHAIN=go1.26.9+auto] 0"_s}));
}

QTEST_GUILESS_MAIN(ProjectToolchainsTest)
#include "ProjectToolchains.moc"
