// SPDX-License-Identifier: MIT
// Taking a variable away: all of it, or a sentence that names the place which keeps it.
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class ProfileUnset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionalAssignmentsAreRefused();
    void ourOwnLineGoesInAnyCase_data();
    void ourOwnLineGoesInAnyCase();
    void otherCommandsStay_data();
    void otherCommandsStay();
    void placesThatStayAreNamed_data();
    void placesThatStayAreNamed();
    void universalVariablesAreNotUnset_data();
    void universalVariablesAreNotUnset();
    void systemLineBehindOurOwnIsNamed();
};

void ProfileUnset::conditionalAssignmentsAreRefused()
{
    const TempHome home;
    const QString file =
        home.write(QStringLiteral(".profile"), "# x\nif test $RANDOM = 1; then\n  export GOX=1\nfi\n");
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY(plan.error().what.contains(file + QStringLiteral(":3")));
    const EnvSnapshot snapshot = store.read().value();
    QCOMPARE(snapshot.entries.size(), 1);
    QCOMPARE(int(snapshot.entries.first().certainty), int(Certainty::Conditional));
}

void ProfileUnset::ourOwnLineGoesInAnyCase_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<int>("line");
    QTest::newRow("if") << QByteArray("# x\nif test $RANDOM = 1; then export GOX=1; fi\n") << 2;
    QTest::newRow("and") << QByteArray("[ -d / ] && export GOX=1\n") << 1;
    QTest::newRow("function") << QByteArray("f() {\n  export GOX=2\n}\n") << 2;
    QTest::newRow("eval") << QByteArray("eval \"export GOX=$HOME\"\n") << 1;
}

// The user's line stays, and is named.
void ProfileUnset::ourOwnLineGoesInAnyCase()
{
    QFETCH(QByteArray, own);
    QFETCH(int, line);
    const TempHome home;
    const QString file = home.write(QStringLiteral(".profile"), own);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    applyPlan(store.plan({{EnvEdit::Set, "GOX", "3"}}).value());
    QVERIFY(home.read(QStringLiteral(".profile")) != own);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->remarks.size(), 1);
    QVERIFY2(plan->remarks.first().message.endsWith(QStringLiteral("%1:%2").arg(file).arg(line)),
             qPrintable(plan->remarks.first().message));
    applyPlan(*plan);
    QCOMPARE(home.read(QStringLiteral(".profile")), own);
    QVERIFY(!store.plan({{EnvEdit::Unset, "GOX", {}}}));
}

void ProfileUnset::otherCommandsStay_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("redirection", "export GOX=2 2>/dev/null; export A=1; alias x=y\n", "export A=1; alias x=y\n");
    row("in the middle", "export A=1; export GOX=2 >/dev/null; export B=3\n", "export A=1; export B=3\n");
    row("last", "export A=1; export GOX=2 2>&1\n", "export A=1\n");
    row("last, with a comment", "export A=1; export GOX=2 # why\n", "export A=1 # why\n");
    row("redirection in front", "2>/dev/null export GOX=2; export A=1\n", "export A=1\n");
    row("output in front", ">/dev/null export GOX=2; export A=1\n", "export A=1\n");
    row("redirection between", "export A=1 2>/dev/null GOX=2; export B=3\n",
        "export A=1 2>/dev/null; export B=3\n");
    row("two names", "export GOX=2 A=1 2>/dev/null; export B=3\n", "export A=1 2>/dev/null; export B=3\n");
    row("whole line", "export GOX=2 2>/dev/null # why\nA=1\n", "A=1\n");
    row("semicolon", "export GOX=2; # why\nA=1\n", "A=1\n");
    row("indented", "  export GOX=2; export A=1\n", "  export A=1\n");
    row("continued", "export GOX=2 \\\n  2>/dev/null; export A=1\n", "export A=1\n");
    row("continues", "export A=1; \\\nexport GOX=2\nexport B=3\n", "export A=1; \\\n\nexport B=3\n");
    row("backslash at the end", "export A=1\nexport GOX=2 \\\n", "export A=1\n");
    row("backslash in the word", "export A=1\nexport GOX=2\\\n", "export A=1\n");
    row("background", "export A=1\n: & export GOX=2\n", "export A=1\n: &\n");
    row("here-document before", "cat >/dev/null <<E; export GOX=2\ntext\nE\nexport A=1\n",
        "cat >/dev/null <<E\ntext\nE\nexport A=1\n");
    row("here-document behind", "export GOX=2; cat >/dev/null <<E\ntext\nE\nexport A=1\n",
        "cat >/dev/null <<E\ntext\nE\nexport A=1\n");
}

void ProfileUnset::otherCommandsStay()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TempHome home;
    home.write(QStringLiteral(".profile"), before);
    const ShellLab lab(home);
    Environment expected = lab.start(ShellKind::Sh, ShellStart::LoginBatch);
    QCOMPARE(expected.value("GOX"), QByteArray("2"));
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Sh).plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    QCOMPARE(home.read(QStringLiteral(".profile")), after);
    const Environment left = lab.start(ShellKind::Sh, ShellStart::LoginBatch);
    QVERIFY(!left.contains("GOX"));
    QCOMPARE(left.value("A"), expected.value("A"));
    QCOMPARE(left.value("B"), expected.value("B"));
}

void ProfileUnset::placesThatStayAreNamed_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("line");
    QTest::newRow("eval") << QByteArray("export GOX=1\neval \"export GOX=2\"\n") << 2;
    QTest::newRow("read") << QByteArray(":\nread GOX <<E\n2\nE\nexport GOX\n") << 2;
    QTest::newRow("list") << QByteArray("true && export GOX=2\n") << 1;
    QTest::newRow("uncovered") << QByteArray("export GOX=2\n[ -z \"$GOX\" ] && GOX=2\n") << 2;
    QTest::newRow("here-document") << QByteArray(":\nexport GOX=2 <<E\ntext\nE\n") << 2;
    QTest::newRow("not") << QByteArray("! export GOX=2\n") << 1;
    QTest::newRow("value for one command") << QByteArray("A=1 export GOX=2\n") << 1;
    QTest::newRow("and") << QByteArray("export GOX=2 && :\n") << 1;
    QTest::newRow("or") << QByteArray("export GOX=2 || :\n") << 1;
    QTest::newRow("loop") << QByteArray("for i in 1; do export GOX=2; done\n") << 1;
    QTest::newRow("function") << QByteArray("f() {\n  export GOX=2\n}\nf\n") << 2;
}

// What a real shell still sets is never reported as unset.
void ProfileUnset::placesThatStayAreNamed()
{
    QFETCH(QByteArray, profile);
    QFETCH(int, line);
    const TempHome home;
    const QString file = home.write(QStringLiteral(".profile"), profile);
    QCOMPARE(ShellLab(home).start(ShellKind::Sh, ShellStart::LoginBatch).value("GOX"), QByteArray("2"));
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Sh).plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().what.contains(QStringLiteral("%1:%2").arg(file).arg(line)),
             qPrintable(plan.error().what));
}

void ProfileUnset::universalVariablesAreNotUnset_data()
{
    QTest::addColumn<QByteArray>("universal");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("named");
    const QString command = QStringLiteral("set -eU GOX");
    QTest::newRow("kept by fish") << QByteArray("SETUVAR --export GOX:1\n") << QByteArray() << command;
    QTest::newRow("behind a line of ours")
        << QByteArray("SETUVAR --export GOX:1\n") << QByteArray("set -gx GOX 2\n") << command;
    QTest::newRow("made by a line") << QByteArray() << QByteArray("# x\nset -Ux GOX 2\n")
                                    << QStringLiteral("config.fish:2");
}

void ProfileUnset::universalVariablesAreNotUnset()
{
    QFETCH(QByteArray, universal);
    QFETCH(QByteArray, config);
    QFETCH(QString, named);
    const TempHome home;
    home.write(QStringLiteral(".config/fish/fish_variables"), "# VERSION: 3.0\n" + universal);
    home.write(QStringLiteral(".config/fish/config.fish"), config);
    const ShellProfileStore store(home.host(), ShellKind::Fish);
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().what.contains(named), qPrintable(plan.error().what));

    // Once the advice is followed, it goes through.
    home.write(QStringLiteral(".config/fish/config.fish"), config.startsWith('#') ? "# x\n" : config);
    ShellLab(home).start(ShellKind::Fish, ShellStart::LoginBatch, "set -eU GOX");
    const Result<ChangeSet> then = store.plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY2(then, then ? "" : qPrintable(then.error().what));
    applyPlan(*then);
    for (const ShellStart start : allStarts)
        QVERIFY(!ShellLab(home).start(ShellKind::Fish, start).contains("GOX"));
}

void ProfileUnset::systemLineBehindOurOwnIsNamed()
{
    const TempHome home;
    home.write(QStringLiteral(".profile"), "export GOX=own\n");
    const QString system = home.host().systemPath(QStringLiteral("/etc/profile"));
    QFile file(system);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# all\nexport GOX=all\n");
    file.close();
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Sh).plan({{EnvEdit::Unset, "GOX", {}}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Refused);
    QVERIFY2(plan.error().what.contains(system + QStringLiteral(":2")), qPrintable(plan.error().what));
}

QTEST_GUILESS_MAIN(ProfileUnset)
#include "ProfileUnset.moc"
