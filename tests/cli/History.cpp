// SPDX-License-Identifier: MIT
// The history tells changes apart, and who waits for another change says so.
#include "GoconfRun.h"

#include "change/Journal.h"
#include "platform/FileLock.h"

#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesSayWhatWasChanged_data();
    void titlesSayWhatWasChanged();
    void anUnknownEntryLeadsToTheList();
    void whoWaitsSaysSo();
};

void HistoryTest::titlesSayWhatWasChanged_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QString>("title");
    const auto row = [](const QByteArrayList &arguments, const QString &title) {
        QTest::newRow(arguments.join(' ').constData()) << arguments << title;
    };
    row({"set", "GOPROXY=direct"}, u"Set GOPROXY to direct in the go env file"_s);
    row({"set", "--store", "bash", "GOPROXY=direct", "EDITOR=vi"},
        u"Set GOPROXY=direct, EDITOR=vi in bash"_s);
    row({"set", "--store", "environment.d", "A=b c"}, u"Set A to b c in the session settings"_s);
    row({"set", "GOPROXY=https://me:hunter2@proxy.example.com,direct"},
        u"Set GOPROXY to https://me:*****@proxy.example.com,direct in the go env file"_s);
    row({"set", "--store", "fish", "MY_TOKEN=hunter2"}, u"Set MY_TOKEN to ***** in fish"_s);
    row({"set", "--store", "bash", "MY_TOKEN=hunter2", "GOFLAGS=-v"},
        u"Set MY_TOKEN=*****, GOFLAGS=-v in bash"_s);
    row({"set", "--store", "bash", "A=" + QByteArray(100, 'x')},
        u"Set A to "_s + QString(60, u'x') + u"… in bash"_s);
    row({"set", "--store", "bash", "A=one\ntwo"}, u"Set A to one\\ntwo in bash"_s);
    row({"unset", "GOFLAGS"}, u"Remove GOFLAGS from the go env file"_s);
    row({"path", "add", "--store", "zsh", "/opt/x"}, u"Add /opt/x to PATH in zsh"_s);
}

void HistoryTest::titlesSayWhatWasChanged()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QString, title);
    const TempHome home;
    home.write(u".config/go/env"_s, "GOFLAGS=-x\n");
    const QJsonObject made = runGoconf(home.host(), arguments + QByteArrayList{"--json"}).json();
    QCOMPARE(made.value(u"entry"_s).toObject().value(u"title"_s).toString(), title);
    const QString history = QString::fromUtf8(runGoconf(home.host(), {"history"}).out);
    QVERIFY2(history.section(u'\n', 0, 0).endsWith(u"  done  "_s + title), qPrintable(history));
}

void HistoryTest::anUnknownEntryLeadsToTheList()
{
    const TempHome home;
    QCOMPARE(runGoconf(home.host(), {"set", "GOPROXY=direct"}).exitCode, 0);
    const GoconfRun run = runGoconf(home.host(), {"undo", "zz"});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains("goconf history"), run.err.constData());
}

void HistoryTest::whoWaitsSaysSo()
{
    const TempHome home;
    const Journal journal(*home.host().stateDir());
    QVERIFY(journal.createFolders().has_value());
    auto held = std::make_optional(FileLock::acquire(journal.lockPath(), std::chrono::seconds(1)));
    QVERIFY(held->has_value());
    QProcess goconf;
    prepareGoconf(goconf, home.host(), {"set", "GOPRIVATE=git.example.com"});
    goconf.start();
    goconf.setReadChannel(QProcess::StandardError);
    QVERIFY(goconf.waitForReadyRead(60'000));
    QCOMPARE(goconf.readLine(), QByteArray("goconf: waiting for another program of ours that is changing "
                                           "settings\n"));
    QVERIFY(!home.exists(u".config/go/env"_s));
    held.reset();
    QVERIFY(goconf.waitForFinished(60'000));
    QCOMPARE(goconf.exitCode(), 0);
    QVERIFY(home.exists(u".config/go/env"_s));
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "History.moc"
