// SPDX-License-Identifier: MIT
// What stays of the user's answers to the set-up when the computer is looked at once more.
#include "wizard/KeptAnswers.h"
#include "support/TempHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

namespace {

SetupGo release(int minor, int patch, qint64 bytes)
{
    return {SetupGo::Kind::Install, {}, GoVersion(1, minor, patch), bytes};
}

/// What a look suggests, and offers besides.
SetupAnswers looked()
{
    SetupAnswers answers;
    answers.go = {release(27, 3, 71), {release(26, 8, 69)}, u"newest"_s};
    answers.goPath = {{}, {u"/home/a/gopath"_s}};
    answers.goProxy = {"https://a.example,direct", {"https://b.example,direct"}};
    answers.terminals = {{ShellKind::Bash}, {{ShellKind::Bash, ShellKind::Zsh}}};
    return answers;
}

} // namespace

class TestKeptAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNotChosenFollowsTheLook();
    void whatWasChosenStays();
    void whatIsOfferedNoMoreGoes();
    void whatIsTheUsersOwnNeedsNoOffer();
};

void TestKeptAnswers::whatWasNotChosenFollowsTheLook()
{
    SetupAnswers now = looked();
    now.go.value = release(27, 4, 72);
    now.go.alternatives.append(release(27, 3, 71));
    now.goPath.value = u"/srv/go"_s;
    now.goProxy.value = "direct";
    now.terminals.value = {ShellKind::Fish};
    const SetupAnswers kept = ui::keptAnswers(now, looked(), looked());
    QCOMPARE(kept.go.value, now.go.value);
    QCOMPARE(kept.goPath.value, now.goPath.value);
    QCOMPARE(kept.goProxy.value, now.goProxy.value);
    QCOMPARE(kept.terminals.value, now.terminals.value);
}

void TestKeptAnswers::whatWasChosenStays()
{
    SetupAnswers chosen = looked();
    chosen.go.value = chosen.go.alternatives.constFirst();
    chosen.goPath.value = chosen.goPath.alternatives.constFirst();
    chosen.goProxy.value = chosen.goProxy.alternatives.constFirst();
    chosen.terminals.value = chosen.terminals.alternatives.constFirst();
    SetupAnswers now = looked();
    now.go.alternatives = {release(26, 8, 68)}; // its size is told otherwise now
    const SetupAnswers kept = ui::keptAnswers(now, looked(), chosen);
    QCOMPARE(kept.go.value, release(26, 8, 68));
    QCOMPARE(kept.go.why, u"newest"_s);
    QCOMPARE(kept.goPath.value, chosen.goPath.value);
    QCOMPARE(kept.goProxy.value, chosen.goProxy.value);
    QCOMPARE(kept.terminals.value, chosen.terminals.value);
}

void TestKeptAnswers::whatIsOfferedNoMoreGoes()
{
    SetupAnswers chosen = looked();
    chosen.go.value = chosen.go.alternatives.constFirst();
    chosen.goProxy.value = chosen.goProxy.alternatives.constFirst();
    chosen.terminals.value = chosen.terminals.alternatives.constFirst();
    SetupAnswers now = looked();
    now.go.alternatives.clear();
    now.goProxy.alternatives.clear();
    now.terminals.alternatives.clear();
    const SetupAnswers kept = ui::keptAnswers(now, looked(), chosen);
    QCOMPARE(kept.go.value, now.go.value);
    QCOMPARE(kept.goProxy.value, now.goProxy.value);
    QCOMPARE(kept.terminals.value, now.terminals.value);
}

void TestKeptAnswers::whatIsTheUsersOwnNeedsNoOffer()
{
    const TempHome home;
    SetupAnswers chosen = looked();
    chosen.go.value = {SetupGo::Kind::File, home.write(u"go.tar.gz"_s, "x")};
    chosen.goPath.value = u"/srv/mine"_s;
    const SetupAnswers kept = ui::keptAnswers(looked(), looked(), chosen);
    QCOMPARE(kept.go.value, chosen.go.value);
    QCOMPARE(kept.goPath.value, chosen.goPath.value);
    // But the archive must be there still.
    QVERIFY(QFile::remove(chosen.go.value.path));
    QCOMPARE(ui::keptAnswers(looked(), looked(), chosen).go.value, looked().go.value);
}

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "KeptAnswers.moc"
