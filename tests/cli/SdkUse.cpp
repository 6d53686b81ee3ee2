// SPDX-License-Identifier: MIT
// What `goconf sdk use` promises: fresh real shells run the chosen Go, the JSON, and refusals.
#include "FakeSdk.h"
#include "GoconfRun.h"
#include "UseLab.h"
#include "support/OwnSdkFolder.h"
#include "support/RealGo.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

/// GOROOT of a go that tests may use.
QString rootOf(const QString &executable)
{
    const QString bin = QFileInfo(QFileInfo(executable).canonicalFilePath()).path();
    return QFileInfo(bin).path();
}

/// A new shell as somebody opens one, in which `command` is typed; its environment is a login's.
QByteArray inNewShell(const Host &host, const QByteArrayList &options, const QByteArray &command)
{
    ProcessRequest request;
    request.program = QFile::decodeName(host.environment.value("SHELL"));
    request.arguments = options + QByteArrayList{"-c", command};
    request.environment = Environment(Os::Linux);
    request.environment.set("HOME", host.environment.value("HOME"));
    request.environment.set("PATH", "/usr/local/bin:/usr/bin:/bin");
    request.environment.set("TERM", "dumb");
    request.workingDirectory = host.workingDirectory;
    request.timeLimit = std::chrono::seconds(120);
    const Result<ProcessOutput> output = ProcessRunner::run(request);
    if (!output)
        qFatal("%s", qPrintable(output.error().what));
    return output->standardOutput + (output->exitCode == 0 ? "" : output->standardError);
}

QByteArray codeOf(const GoconfRun &run)
{
    return run.json().value(u"error"_s).toObject().value(u"code"_s).toString().toUtf8();
}

} // namespace

class SdkUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshShellsRunIt_data();
    void freshShellsRunIt();
    void aProgramIsBuiltOffline();
    void theDocumentHasEveryKey();
    void dryRunShowsTheLinkAndTheLine();
    void notInstalledNamesTheInstallCommand();
    void aMixtureNeedsYes();
    void noHomeIsAnError();
};

void SdkUseTest::freshShellsRunIt_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void SdkUseTest::freshShellsRunIt()
{
    QFETCH(const QString, shell);
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    const TempHome home;
    home.write(u".profile"_s, "# mine\n");
    home.write(u".bashrc"_s, "# mine, too\ncase $- in *i*) ;; *) return;; esac\n");
    const Host host = hostWith(home, shell);
    for (const QString &go : gos) {
        const QString root = rootOf(go);
        const GoconfRun run = runGoconf(host, {"sdk", "use", "--yes", QFile::encodeName(root)});
        QVERIFY2(run.exitCode == 0, run.err);
        for (const QByteArrayList &options :
             {QByteArrayList{"-l", "-i"}, QByteArrayList{"-i"}, QByteArrayList{"-l"}}) {
            const QByteArray said =
                inNewShell(host, options, "env GOTOOLCHAIN=local GOTELEMETRY=off go env GOROOT GOVERSION");
            const QByteArray wanted = QFile::encodeName(root) + '\n';
            QVERIFY2(said.contains(wanted), (options.join(' ') + ": " + said).constData());
            const QByteArray version = inNewShell(host, options, "env GOTOOLCHAIN=local go version");
            QVERIFY2(version.contains("go version go1."), version.constData());
        }
    }
    for (qsizetype i = 0; i < gos.size(); ++i)
        QCOMPARE(runGoconf(host, {"undo"}).exitCode, 0);
    QVERIFY(!home.exists(ownSdkFolder() + "/current"_L1));
    QCOMPARE(home.read(u".profile"_s), "# mine\n");
    QCOMPARE(home.read(u".bashrc"_s), "# mine, too\ncase $- in *i*) ;; *) return;; esac\n");
}

void SdkUseTest::aProgramIsBuiltOffline()
{
    const QStringList gos = RealGo::executables();
    QVERIFY2(!gos.isEmpty(), RealGo::missing());
    const TempHome home;
    const Host host = hostWith(home, u"bash"_s);
    QCOMPARE(runGoconf(host, {"sdk", "use", "--yes", QFile::encodeName(rootOf(gos.constFirst()))}).exitCode,
             0);
    home.write(u"hello/go.mod"_s, "module hello\n\ngo 1.21\n");
    home.write(u"hello/main.go"_s, "package main\n\nfunc main() { println(\"hello\") }\n");
    const QByteArray said = inNewShell(
        host, {"-l", "-i"},
        "cd hello && GOTOOLCHAIN=local GOPROXY=off GOTELEMETRY=off CGO_ENABLED=0 go build . && ./hello 2>&1");
    QVERIFY2(said.contains("hello\n"), said.constData());
}

void SdkUseTest::theDocumentHasEveryKey()
{
    const TempHome home;
    const QString root = FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const Host host = hostWith(home, u"bash"_s);
    const GoconfRun run = runGoconf(host, {"sdk", "use", "1.27.3", "--json"});
    QVERIFY2(run.exitCode == 0, run.out + run.err);
    QCOMPARE(run.err, QByteArray());
    const QJsonObject document = run.json();
    QCOMPARE(document.value(u"version"_s).toString(), u"go1.27.3"_s);
    QCOMPARE(document.value(u"path"_s).toString(), root);
    QCOMPARE(document.value(u"link"_s).toString(), home.home() + u'/' + ownSdkFolder() + "/current"_L1);
    QVERIFY(document.value(u"problems"_s).isArray());
    // As set, unset and path give it, and as the history has it.
    const QJsonObject entry = document.value(u"entry"_s).toObject();
    QCOMPARE(entry.value(u"title"_s).toString(), u"Choose go1.27.3"_s);
    QCOMPARE(entry.value(u"state"_s).toString(), u"done"_s);
    const QJsonArray entries = runGoconf(host, {"history", "--json"}).json().value(u"entries"_s).toArray();
    QCOMPARE(entries.at(0).toObject(), entry);
    const QJsonObject again = runGoconf(host, {"sdk", "use", "go1.27.3", "--json"}).json();
    QVERIFY2(again.value(u"entry"_s).isNull(), QJsonDocument(again).toJson());
    QCOMPARE(again.value(u"path"_s).toString(), root);
    const GoconfRun plain = runGoconf(host, {"sdk", "use", "1.27.3"});
    QVERIFY2(plain.out.contains("go1.27.3 is the chosen one already"), plain.out.constData());
    // The list knows it, too.
    const QJsonArray sdks = runGoconf(host, {"sdk", "list", "--json"}).json().value(u"sdks"_s).toArray();
    for (const QJsonValue &sdk : sdks) {
        if (sdk[u"path"_s].toString() == root)
            QVERIFY(sdk[u"active_in"_s].toArray().contains(u"bash"_s));
    }
}

void SdkUseTest::dryRunShowsTheLinkAndTheLine()
{
    const TempHome home;
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    const Host host = hostWith(home, u"bash"_s);
    const QByteArray before = home.fingerprint();
    const GoconfRun plain = runGoconf(host, {"sdk", "use", "1.27.3", "--dry-run"});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.out.contains("/sdk/current (symbolic link)"), plain.out.constData());
    QVERIFY2(plain.out.contains("/sdk/current/bin"), plain.out.constData());
    const QJsonArray changes =
        runGoconf(host, {"sdk", "use", "1.27.3", "--dry-run", "--json"}).json().value(u"changes"_s).toArray();
    QVERIFY(changes.size() >= 2);
    QCOMPARE(changes.at(0).toObject().value(u"kind"_s).toString(), u"link"_s);
    QVERIFY(changes.at(0).toObject().value(u"before"_s).isNull());
    QCOMPARE(changes.at(1).toObject().value(u"kind"_s).toString(), u"file"_s);
    QCOMPARE(home.fingerprint(), before);
    QVERIFY(!home.exists(u".local/state"_s));
}

void SdkUseTest::notInstalledNamesTheInstallCommand()
{
    const TempHome home;
    const Host host = hostWith(home, u"bash"_s);
    const GoconfRun run = runGoconf(host, {"sdk", "use", "1.99.7"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("goconf sdk install 1.99.7") && run.err.count('\n') == 1, run.err.constData());
    QCOMPARE(codeOf(runGoconf(host, {"sdk", "use", "1.99.7", "--json"})), QByteArray("not-found"));
}

/// GOROOT of another Go in the profile: refused without --yes, with the line.
void SdkUseTest::aMixtureNeedsYes()
{
    const TempHome home;
    FakeSdk{"go1.25.1"}.write(home, u"other"_s);
    FakeSdk{"go1.27.3"}.write(home, ownSdkFolder() + u"/go1.27.3"_s);
    home.write(u".bash_profile"_s, "export GOROOT=$HOME/other\n");
    const Host host = hostWith(home, u"bash"_s);
    const QByteArray before = home.fingerprint();
    const GoconfRun refused = runGoconf(host, {"sdk", "use", "1.27.3"});
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains("/.bash_profile:1 sets GOROOT to ") && refused.err.contains("--yes"),
             refused.err.constData());
    QCOMPARE(home.fingerprint(), before);
    QCOMPARE(runGoconf(host, {"sdk", "use", "1.27.3", "--yes"}).exitCode, 0);
    QVERIFY(home.exists(ownSdkFolder() + "/current/bin/go"_L1));
}

void SdkUseTest::noHomeIsAnError()
{
    const TempHome home;
    Host host = home.host();
    host.environment.remove("HOME");
    for (const char *word : {"use", "remove"})
        QCOMPARE(codeOf(runGoconf(host, {"sdk", word, "1.27.3", "--json"})), QByteArray("not-found"));
}

QTEST_GUILESS_MAIN(SdkUseTest)
#include "SdkUse.moc"
