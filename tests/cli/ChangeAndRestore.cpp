// SPDX-License-Identifier: MIT
// The round that a person makes: set, look, history, undo; and what happens when somebody else wrote
// meanwhile.
#include "GoconfRun.h"

#include "change/Journal.h"

#include <QJsonArray>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class ChangeAndRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresTheHome_data();
    void undoRestoresTheHome();
    void settingTwiceIsNothingToDo();
    void entriesAreUndoneById();
    void aChangedTargetIsAConflict();
    void aConflictTellsASecretThatDiffers();
    void aLargeConflictIsCut_data();
    void aLargeConflictIsCut();
    void undoOutOfOrderSaysWhatToUndoFirst();
    void historySaysWhatWasLeftAlone();
    void historySaysHowMuchIsKept();
    void goEnvOffIsRefused();
    void aValueThatWillNotWinSaysSo();
    void whatStopsGoNeedsYes();
    void aShellMayHoldAnyName();
    void pathIsAddedOnce();
    void jsonNamesTheEntry();
};

void ChangeAndRestoreTest::undoRestoresTheHome_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::newRow("go env file") << QByteArrayList{"set", "GOPRIVATE=git.example.com", "GOFLAGS=-mod=mod"};
    QTest::newRow("unset") << QByteArrayList{"unset", "GOSUMDB"};
    for (const char *store : {"bash", "zsh", "sh", "fish", "environment.d"})
        QTest::newRow(store) << QByteArrayList{"set", "--store", store, "GOPRIVATE=a b'c\"$d`e`"};
    for (const char *store : {"bash", "zsh", "sh", "fish"})
        QTest::addRow("path %s", store) << QByteArrayList{"path", "add", "--store", store, "/opt/go/bin"};
}

void ChangeAndRestoreTest::undoRestoresTheHome()
{
    QFETCH(QByteArrayList, arguments);
    const TempHome home;
    home.write(u".config/go/env"_s, "GOSUMDB=sum.golang.org\r\n# mine\nGOPROXY=direct");
    home.write(u".bashrc"_s, "case $- in *i*) ;; *) return;; esac\nalias ll='ls -l'\n");
    home.write(u".profile"_s, "umask 022\n", 0600);
    home.path(
        u".local/state/other"_s); // the journal's own folder is not part of the promise, those above it exist
    const QByteArray before = home.fingerprint();
    const GoconfRun change = runGoconf(home.host(), arguments);
    QVERIFY2(change.exitCode == 0, change.err.constData());
    QVERIFY(home.fingerprint() != before);
    const GoconfRun undo = runGoconf(home.host(), {"undo"});
    QVERIFY2(undo.exitCode == 0, undo.err.constData());
    QCOMPARE(home.fingerprint(), before);
    for (const QByteArray &line : undo.out.trimmed().split('\n')) {
        const QByteArray path = line.mid(line.indexOf(' ') + 1);
        QCOMPARE(line, (QFile::exists(QFile::decodeName(path)) ? "Restored " : "Removed ") + path);
    }
}

void ChangeAndRestoreTest::settingTwiceIsNothingToDo()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "GOPRIVATE=git.example.com"}).exitCode, 0);
    const QByteArray after = home.fingerprint();
    const GoconfRun again = runGoconf(home.host(), {"set", "GOPRIVATE=git.example.com", "--json"});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(again.json().value(u"entry"_s).isNull());
    QCOMPARE(home.fingerprint(), after);
    const GoconfRun history = runGoconf(home.host(), {"history", "--json"});
    QCOMPARE(history.json().value(u"entries"_s).toArray().size(), 1);
}

void ChangeAndRestoreTest::entriesAreUndoneById()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "GOPRIVATE=git.example.com"}).exitCode, 0);
    QCOMPARE(runGoconf(home.host(), {"set", "--store", "fish", "GOPRIVATE=git.example.com"}).exitCode, 0);
    const QJsonArray entries =
        runGoconf(home.host(), {"history", "--json"}).json().value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 2);
    const QByteArray oldest = entries.last().toObject().value(u"id"_s).toString().toUtf8();
    QCOMPARE(runGoconf(home.host(), {"undo", oldest}).exitCode, 0);
    QVERIFY(!home.exists(u".config/go/env"_s));
    QVERIFY(home.exists(u".config/fish"_s));
    const GoconfRun again = runGoconf(home.host(), {"undo", oldest, "--json"});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"refused"_s);
    QCOMPARE(runGoconf(home.host(), {"undo", "no-such-entry"}).exitCode, 1);
}

void ChangeAndRestoreTest::aChangedTargetIsAConflict()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "GOPRIVATE=git.example.com"}).exitCode, 0);
    home.write(u".config/go/env"_s, "GOPRIVATE=somebody.else\n");
    const QByteArray before = home.fingerprint();
    const GoconfRun undo = runGoconf(home.host(), {"undo"});
    QCOMPARE(undo.exitCode, 3);
    QVERIFY2(undo.err.contains("somebody.else") && !undo.err.endsWith("\n\n"), undo.err.constData());
    QCOMPARE(home.fingerprint(), before);
    QCOMPARE(runGoconf(home.host(), {"undo", "--json"})
                 .json()
                 .value(u"error"_s)
                 .toObject()
                 .value(u"code"_s)
                 .toString(),
             u"conflict"_s);
}

/// Else the two lines look alike and nobody knows what to look for.
void ChangeAndRestoreTest::aLargeConflictIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("one long line") << QByteArray(300000, '#') << QByteArray("more characters)");
    QTest::newRow("many lines") << QByteArray("#\n").repeated(150000) << QByteArray("more lines)");
}

/// In both forms of output.
void ChangeAndRestoreTest::aLargeConflictIsCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "--store", "bash", "GOPRIVATE=x.com"}).exitCode, 0);
    home.write(u".bashrc"_s, bytes);
    const GoconfRun text = runGoconf(home.host(), {"undo"});
    QCOMPARE(text.exitCode, 3);
    QVERIFY2(text.err.contains(said) && text.err.size() < 100000, text.err.right(200).constData());
    const GoconfRun json = runGoconf(home.host(), {"undo", "--json"});
    QCOMPARE(json.exitCode, 3);
    QVERIFY2(json.out.contains(said) && json.out.size() < 100000, json.out.right(200).constData());
}

void ChangeAndRestoreTest::aConflictTellsASecretThatDiffers()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "--store", "zsh", "MY_TOKEN=hunter1"}).exitCode, 0);
    QByteArray profile = home.read(u".zshenv"_s);
    home.write(u".zshenv"_s, profile.replace("hunter1", "hunter2"));
    for (const QByteArrayList &undo : {QByteArrayList{"undo"}, {"undo", "--json"}}) {
        const GoconfRun run = runGoconf(home.host(), undo);
        QCOMPARE(run.exitCode, 3);
        const QByteArray all = run.out + run.err;
        QVERIFY2(all.contains("(the hidden part differs)") && !all.contains("hunter"), all.constData());
    }
}

void ChangeAndRestoreTest::undoOutOfOrderSaysWhatToUndoFirst()
{
    const TempHome home;
    const auto set = [&](const QByteArray &assignment) {
        const QJsonObject document = runGoconf(home.host(), {"set", "--json", assignment}).json();
        return document.value(u"entry"_s).toObject().value(u"id"_s).toString().toUtf8();
    };
    const QByteArray first = set("GOPRIVATE=git.example.com");
    const QByteArray second = set("GOPROXY=direct");
    for (const QByteArrayList &undo : {QByteArrayList{"undo", first}, {"undo", "--dry-run", first}}) {
        const GoconfRun run = runGoconf(home.host(), undo);
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(second) && run.err.contains("undo that first"), run.err.constData());
    }
    QCOMPARE(runGoconf(home.host(), {"undo", second}).exitCode, 0);
    QCOMPARE(runGoconf(home.host(), {"undo", first}).exitCode, 0);
}

/// What a killed apply left, with a target that somebody changed since: said at the next start and in the
/// history.
void ChangeAndRestoreTest::historySaysWhatWasLeftAlone()
{
    const TempHome home;
    const QString path = home.write(u"rc"_s, "theirs");
    const Journal journal(*home.host().stateDir());
    QVERIFY(journal.createFolders().has_value());
    JournalEntry entry;
    entry.id = u"20261121T000000.000Z-0001"_s;
    entry.when = QDateTime::currentDateTimeUtc();
    entry.set = {u"t"_s, {FileChange{path, FileImage{"before", 0644}, FileImage{"after", 0644}}}};
    QVERIFY(journal.save(entry).has_value());
    const GoconfRun history = runGoconf(home.host(), {"history", "--json"});
    QVERIFY2(history.err.contains(path.toUtf8()), history.err.constData());
    const QJsonObject listed = history.json().value(u"entries"_s).toArray().first().toObject();
    QCOMPARE(listed.value(u"state"_s).toString(), u"rolled-back"_s);
    QCOMPARE(listed.value(u"left_alone"_s).toArray(), QJsonArray{path});
    QCOMPARE(runGoconf(home.host(), {"history"}).out.count(path.toUtf8()), 2);
    QCOMPARE(home.read(u"rc"_s), "theirs");
}

void ChangeAndRestoreTest::historySaysHowMuchIsKept()
{
    const TempHome home;
    const QByteArray help = runGoconf(home.host(), {"history", "--help"}).out;
    QVERIFY2(help.contains(QByteArray::number(Journal::keptEntries)) &&
                 help.contains(QByteArray::number(Journal::keptBytes / (1024 * 1024)) + " MB"),
             help.constData());
}

void ChangeAndRestoreTest::goEnvOffIsRefused()
{
    const TempHome home;
    const QByteArray before = home.fingerprint();
    for (const char *path : {"off", "/dev/null"}) {
        Host host = home.host();
        host.environment.set("GOENV", path);
        const GoconfRun run = runGoconf(host, {"set", "GOPRIVATE=git.example.com"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains("GOENV"), run.err.constData());
    }
    QCOMPARE(home.fingerprint(), before);
}

void ChangeAndRestoreTest::aValueThatWillNotWinSaysSo()
{
    const TempHome home;
    home.write(u".profile"_s, "umask 022\nexport GOPRIVATE=shadow.example.com\n");
    Host host = home.host();
    const GoconfRun terminal = runGoconf(host, {"set", "GOPRIVATE=git.example.com"});
    QCOMPARE(terminal.exitCode, 0);
    QVERIFY2(terminal.err.contains((home.home() + u"/.profile:2"_s).toUtf8()), terminal.err.constData());
    QVERIFY2(terminal.err.contains("goconf unset --store bash GOPRIVATE"), terminal.err.constData());
    host.environment.set("GOSUMDB", "sum.golang.org");
    const GoconfRun process = runGoconf(host, {"set", "GOSUMDB=sum.golang.google.cn"});
    QCOMPARE(process.exitCode, 0);
    QVERIFY2(process.err.contains("unset GOSUMDB"), process.err.constData());
    QVERIFY2(!process.err.contains("go.env:"), process.err.constData());
}

void ChangeAndRestoreTest::whatStopsGoNeedsYes()
{
    const TempHome home;
    const QByteArray before = home.fingerprint();
    for (const char *assignment :
         {"GOPATH=~/go", "GOPATH=/a:b", "GOPROXY=goproxy", "GOTOOLCHAIN=1.27", "GOFLAGS=mod"}) {
        const GoconfRun run = runGoconf(home.host(), {"set", assignment, "--json"});
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.json().value(u"error"_s).toObject().value(u"code"_s).toString(), u"invalid-value"_s);
        QCOMPARE(home.fingerprint(), before);
    }
    QCOMPARE(runGoconf(home.host(), {"set", "--yes", "GOPROXY=goproxy"}).exitCode, 0);
    QCOMPARE(home.read(u".config/go/env"_s), QByteArray("GOPROXY=goproxy\n"));
}

void ChangeAndRestoreTest::aShellMayHoldAnyName()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "--store", "bash", "EDITOR=vi", "_x9=1"}).exitCode, 0);
    QVERIFY(runGoconf(home.host(), {"set", "--store", "bash", "not-a-name=1"}).exitCode == 1);
    const GoconfRun look = runGoconf(home.host(), {"env", "--json", "--view", "terminal", "EDITOR"});
    const QJsonObject variable = look.json().value(u"variables"_s).toArray().first().toObject();
    QCOMPARE(variable.value(u"value"_s).toString(), u"vi"_s);
    QCOMPARE(variable.value(u"origin"_s).toObject().value(u"store"_s).toString(), u"bash"_s);
}

void ChangeAndRestoreTest::pathIsAddedOnce()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"path", "add", "/opt/go/bin"}).exitCode, 0);
    const QByteArray after = home.fingerprint();
    QCOMPARE(runGoconf(home.host(), {"path", "add", "/opt/go/bin"}).exitCode, 0);
    QCOMPARE(home.fingerprint(), after);
    const GoconfRun look = runGoconf(home.host(), {"env", "--json", "--view", "terminal", "PATH"});
    const QString path =
        look.json().value(u"variables"_s).toArray().first().toObject().value(u"value"_s).toString();
    QCOMPARE(path.split(u':').count(u"/opt/go/bin"_s), 1);
    QVERIFY(path.endsWith(u":/opt/go/bin"_s));
    QCOMPARE(runGoconf(home.host(), {"path", "remove", "/opt/go/bin"}).exitCode, 0);
    QVERIFY(!runGoconf(home.host(), {"env", "--view", "terminal", "PATH"}).out.contains("/opt/go/bin"));
}

void ChangeAndRestoreTest::jsonNamesTheEntry()
{
    const TempHome home;
    const QJsonObject entry = runGoconf(home.host(), {"set", "--json", "GOPRIVATE=git.example.com"})
                                  .json()
                                  .value(u"entry"_s)
                                  .toObject();
    const QJsonObject listed =
        runGoconf(home.host(), {"history", "--json"}).json().value(u"entries"_s).toArray().first().toObject();
    QCOMPARE(listed, entry);
    QCOMPARE(listed.keys(), QStringList({u"id"_s, u"state"_s, u"targets"_s, u"title"_s, u"when"_s}));
    QCOMPARE(listed.value(u"state"_s).toString(), u"done"_s);
    QCOMPARE(listed.value(u"targets"_s).toArray(), QJsonArray({home.home() + u"/.config/go/env"_s}));
}

QTEST_GUILESS_MAIN(ChangeAndRestoreTest)
#include "ChangeAndRestore.moc"
