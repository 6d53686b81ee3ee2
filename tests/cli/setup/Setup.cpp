// SPDX-License-Identifier: MIT
// `goconf setup` in an empty home: what it plans, what it asks, and what it does. The machine that runs the
// tests may have a Go of its own, so the one to take is named.
#include "SetupHomeLab.h"
#include "support/OwnSdkFolder.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const GoconfRun &run)
{
    return run.json().value("error"_L1).toObject().value("code"_L1).toString();
}

} // namespace

class Setup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHomeGetsAGo_data();
    void anEmptyHomeGetsAGo();
    void aSecondRunHasNothingToDo();
    void theSameIsTakenBack();
    void dryRunWritesNothing();
    void nobodyToAskIsAnError();
    void anInstalledGoIsChosen();
    void offlineWithAnArchive();
    void noneLeavesGoAlone();
    void wrongWordsAreUsage_data();
    void wrongWordsAreUsage();
};

void Setup::anEmptyHomeGetsAGo_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("below");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::addRow("%s", shell) << QString::fromLatin1(shell) << QString();
    QTest::addRow("a home with a space and a letter beyond ASCII") << u"bash"_s << u"/Ada L\u00F6"_s;
}

void Setup::anEmptyHomeGetsAGo()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, below);
    SetupHomeLab lab(below);
    lab.setShell(shell);
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "latest"});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    QCOMPARE(proofOf(run), allGood);
    QCOMPARE(run.json().value("installed"_L1)["version"_L1].toString(), u"go1.27.77"_s);
    QCOMPARE(run.json().value("installed"_L1)["proofs"_L1]["log"_L1].toString(), u"ok"_s);
    QVERIFY(!run.json().value("entry"_L1).toString().isEmpty());
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
    const QJsonObject last = run.json().value("proof"_L1).toArray().last().toObject();
    QCOMPARE(last.value("output"_L1).toString(), u"Hello, made up.\n"_s);
    // Nothing of the proof stays, though its folders are read-only.
    const QStringList left = QDir(lab.folder + u"/.cache/goconfigurator"_s).entryList({u"proof-*"_s});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
}

void Setup::aSecondRunHasNothingToDo()
{
    SetupHomeLab lab;
    QCOMPARE(lab.setup({"--yes", "--sdk", "1.27.77"}).exitCode, 0);
    const QByteArray before = lab.home.read(u".profile"_s) + lab.home.read(u".bashrc"_s);
    const QStringList files = lab.added();
    const GoconfRun again = lab.setup({});
    QVERIFY2(again.exitCode == 0, again.err);
    QVERIFY2(again.out.contains("Nothing to do"), again.out);
    // Each step with its command and what it said.
    QVERIFY2(again.out.contains("    $ go version\n    go version go1.27.77 linux/any\n"), again.out);
    QVERIFY2(again.out.contains("    $ ./hello\n    Hello, made up.\n"), again.out);
    QCOMPARE(lab.added(), files);
    QCOMPARE(lab.home.read(u".profile"_s) + lab.home.read(u".bashrc"_s), before);
    const GoconfRun json = lab.setup({"--json"});
    QCOMPARE(json.json().value("changes"_L1).toArray(), QJsonArray());
    QCOMPARE(proofOf(json), allGood);
}

void Setup::theSameIsTakenBack()
{
    SetupHomeLab lab;
    QCOMPARE(lab.setup({"--yes", "--sdk", "1.27.77"}).exitCode, 0);
    QCOMPARE(runGoconf(lab.host, {"undo"}).exitCode, 0);
    QCOMPARE(lab.home.read(u".profile"_s), "# mine\n");
    QCOMPARE(lab.home.read(u".bashrc"_s), "# mine, too\n");
    QVERIFY(!QFileInfo(lab.home.path(ownSdkFolder() + u"/current"_s)).isSymLink());
    QCOMPARE(runGoconf(lab.host, {"sdk", "remove", "--yes", "1.27.77"}).exitCode, 0);
    QVERIFY(!lab.home.exists(ownSdkFolder() + u"/go1.27.77"_s));
}

void Setup::dryRunWritesNothing()
{
    SetupHomeLab lab;
    const GoconfRun run = lab.setup({"--dry-run", "--sdk", "1.27.77"});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains("1 download, 1 new folder, 1 link, "), run.out);
    QVERIFY2(run.out.contains("+++ "), run.out);
    QCOMPARE(lab.added(), QStringList());
    const GoconfRun json = lab.setup({"--dry-run", "--json", "--sdk", "1.27.77"});
    QCOMPARE(json.exitCode, 0);
    QStringList kinds;
    for (const QJsonValue change : json.json().value("changes"_L1).toArray())
        kinds.append(change["kind"_L1].toString());
    const QJsonValue tree = json.json().value("changes"_L1)[0];
    QVERIFY2(tree["from"_L1].toString().startsWith("http"_L1), json.out);
    QVERIFY2(tree.toObject().contains("download_bytes"_L1), json.out);
    QCOMPARE(kinds.mid(0, 2), (QStringList{u"tree"_s, u"link"_s}));
    QVERIFY(kinds.contains(u"file"_s));
    QCOMPARE(lab.added(), QStringList());
    // Nor is the list of releases kept.
    QVERIFY(!QFileInfo::exists(lab.host.cacheDir().value()));
}

void Setup::nobodyToAskIsAnError()
{
    SetupHomeLab lab;
    const GoconfRun run = lab.setup({"--sdk", "1.27.77"});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.out.contains("1 download"), run.out);
    QVERIFY2(run.err.contains("--yes"), run.err);
    const GoconfRun json = lab.setup({"--json", "--sdk", "1.27.77"});
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(codeOf(json), u"invalid-value"_s);
    QCOMPARE(lab.added(), QStringList());
}

void Setup::anInstalledGoIsChosen()
{
    SetupHomeLab lab;
    QCOMPARE(runGoconf(lab.host, {"sdk", "install", "1.27.77"}).exitCode, 0);
    const int downloads = lab.server.server().count(ToolchainServer::zipPath(lab.toolchain.version));
    const GoconfRun run = lab.setup({"--yes", "--json", "--sdk", "1.27.77"});
    QVERIFY2(run.exitCode == 0, run.out);
    QVERIFY(run.json().value("installed"_L1).isNull());
    QCOMPARE(lab.server.server().count(ToolchainServer::zipPath(lab.toolchain.version)), downloads);
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
}

void Setup::offlineWithAnArchive()
{
    SetupHomeLab lab;
    const QString archive =
        lab.home.write(QString::fromLatin1(lab.toolchain.version.archiveName()), lab.toolchain.archive());
    const qsizetype asked = lab.server.server().requests().size();
    const GoconfRun run = lab.setup({"--yes", "--json", "--offline", "--sdk", QFile::encodeName(archive)});
    QVERIFY2(run.exitCode == 0, run.out);
    QCOMPARE(proofOf(run), u"find ok, version ok, gopath ok, fetch skipped, checksums skipped, build ok, "
                           "run ok"_s);
    QCOMPARE(lab.server.server().requests().size(), asked);
    const QJsonObject fetch = run.json().value("proof"_L1).toArray().at(3).toObject();
    QVERIFY(fetch.value("detail"_L1).toString().contains("network"_L1));
    QCOMPARE(lab.inNewShell("go version"), "go version go1.27.77 linux/any\n");
}

void Setup::noneLeavesGoAlone()
{
    SetupHomeLab lab;
    const GoconfRun run = lab.setup({"--dry-run", "--json", "--sdk", "none"});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value("changes"_L1).toArray(), QJsonArray());
    const GoconfRun path =
        lab.setup({"--dry-run", "--json", "--sdk", "none", "--gopath", "work", "--proxy", "direct"});
    QCOMPARE(path.exitCode, 0);
    const QJsonArray changes = path.json().value("changes"_L1).toArray();
    QCOMPARE(changes.size(), 1);
    const QString after = changes.first()["after"_L1].toString();
    QVERIFY2(after.contains("GOPROXY=direct"_L1) && after.contains(u"GOPATH="_s + lab.home.home()),
             qPrintable(after));
}

void Setup::wrongWordsAreUsage_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addRow("version") << QByteArrayList{"--sdk", "newest"};
    QTest::addRow("chain") << QByteArrayList{"--proxy", "ftp://example.com"};
    QTest::addRow("shell") << QByteArrayList{"--shell", "csh"};
    QTest::addRow("GOPATH of two") << QByteArrayList{"--gopath", "/a:/b"};
}

void Setup::wrongWordsAreUsage()
{
    QFETCH(const QByteArrayList, words);
    SetupHomeLab lab;
    const GoconfRun run = lab.setup(QByteArrayList{"--yes", "--json", "--offline"} + words);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(codeOf(run), u"usage"_s);
    QCOMPARE(lab.added(), QStringList());
}

QTEST_GUILESS_MAIN(Setup)
#include "Setup.moc"
