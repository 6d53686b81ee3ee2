// SPDX-License-Identifier: MIT
// A folder that is wanted first comes first in every start of a real shell, and goes back to its place.
#include "ShellLab.h"

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellProfileStore.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

/// The block as it was written before a folder could be moved.
QByteArray formerBlock(ShellKind shell, const QByteArray &folder)
{
    const QByteArray line = shell == ShellKind::Fish
                                ? "contains -- " + folder + " $PATH; or set -gx PATH " + folder + " $PATH"
                                : "case \":${PATH-}:\" in *:" + folder + ":*) ;; *) export PATH=" + folder +
                                      "\"${PATH:+:$PATH}\" ;; esac";
    return QByteArray("# ") + shellBlockBegin + '\n' + line + "\n# " + shellBlockEnd + '\n';
}

} // namespace

class ProfileFront : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderOfTheSystemComesFirst_data();
    void aFolderOfTheSystemComesFirst();
    void theFormerBlockIsReadAndRewritten_data();
    void theFormerBlockIsReadAndRewritten();
    void aLineInAConditionIsNoHindrance();
    void ourLineGoesThoughAnotherStays();
};

void ProfileFront::aFolderOfTheSystemComesFirst_data()
{
    QTest::addColumn<int>("shell");
    for (const ShellKind shell : {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish})
        QTest::newRow(shellId(shell).data()) << int(shell);
}

void ProfileFront::aFolderOfTheSystemComesFirst()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const TempHome home;
    const ShellProfileStore store(home.host(), kind);
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/bin"}};
    applyPlan(store.plan(wish).value());
    QVERIFY(store.plan(wish)->isEmpty());
    for (const ShellStart start : allStarts) {
        if (kind == ShellKind::Sh && start == ShellStart::Interactive)
            continue;
        const QByteArrayList path = ShellLab(home).start(kind, start).value("PATH").split(':');
        QCOMPARE(path.constFirst(), QByteArray("/bin"));
        QCOMPARE(path.count("/bin"), 1);
        QVERIFY(path.contains("/usr/bin"));
    }
    // The last one that is wanted first is; the value of a known list is known.
    applyPlan(store.plan({{EnvEdit::AddFirst, "GOPATH", "/b"}}).value());
    applyPlan(store.plan({{EnvEdit::AddLast, "GOPATH", "/a"}}).value());
    applyPlan(store.plan({{EnvEdit::AddFirst, "PATH", "/opt/z"}}).value());
    applyPlan(store.plan(wish).value());
    const QByteArray path = ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH");
    QVERIFY2(path.startsWith("/bin:/opt/z:"), path.constData());
    applyPlan(store.plan({{EnvEdit::RemoveItem, "PATH", "/bin"}}).value());
    QVERIFY(store.plan({{EnvEdit::RemoveItem, "PATH", "/bin"}})->isEmpty());
    QVERIFY(ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH").startsWith("/opt/z:"));
}

void ProfileFront::theFormerBlockIsReadAndRewritten_data()
{
    aFolderOfTheSystemComesFirst_data();
}

void ProfileFront::theFormerBlockIsReadAndRewritten()
{
    QFETCH(int, shell);
    const ShellKind kind = ShellKind(shell);
    const QString file = kind == ShellKind::Zsh    ? QStringLiteral(".zshenv")
                         : kind == ShellKind::Fish ? QStringLiteral(".config/fish/config.fish")
                                                   : QStringLiteral(".profile");
    const TempHome home;
    home.write(file, "# mine\n" + formerBlock(kind, "/usr/bin"));
    const ShellProfileStore store(home.host(), kind);
    if (kind != ShellKind::Bash) // which wants it in .bashrc, too
        QVERIFY(store.plan({{EnvEdit::RemoveItem, "PATH", "/other"}})->isEmpty());
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/usr/bin"}};
    applyPlan(store.plan(wish).value());
    QVERIFY2(!home.read(file).contains("contains -- /usr") && !home.read(file).contains("case \":"),
             home.read(file).constData());
    QVERIFY(store.plan(wish)->isEmpty());
    const QByteArray path = ShellLab(home).start(kind, ShellStart::LoginInteractive).value("PATH");
    QVERIFY2(path.startsWith("/usr/bin:"), path.constData());
    applyPlan(store.plan({{EnvEdit::RemoveItem, "PATH", "/usr/bin"}}).value());
    QCOMPARE(home.read(file), QByteArray("# mine\n"));
}

void ProfileFront::aLineInAConditionIsNoHindrance()
{
    const TempHome home;
    const QByteArray own = "umask 022\n[ -d /opt ] && PATH=\"$PATH:/opt\"\n";
    home.write(QStringLiteral(".profile"), own);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    const QVector<EnvEdit> wish{{EnvEdit::AddFirst, "PATH", "/opt"}};
    const Result<ChangeSet> plan = store.plan(wish);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    applyPlan(*plan);
    QVERIFY(home.read(QStringLiteral(".profile")).startsWith(own));
    QVERIFY(store.plan(wish)->isEmpty());
    const QByteArrayList path =
        ShellLab(home).start(ShellKind::Sh, ShellStart::LoginInteractive).value("PATH").split(':');
    QCOMPARE(path.constFirst(), QByteArray("/opt"));
    QCOMPARE(path.count("/opt"), 1);
}

// A folder of the system's that came first by our line goes back to its place.
void ProfileFront::ourLineGoesThoughAnotherStays()
{
    const TempHome home;
    const QByteArray own = "umask 022\n[ -d /opt ] && PATH=\"$PATH:/opt\"\n";
    home.write(QStringLiteral(".profile"), own);
    const ShellProfileStore store(home.host(), ShellKind::Sh);
    QVERIFY(!store.plan({{EnvEdit::RemoveItem, "PATH", "/opt"}}));
    applyPlan(store.plan({{EnvEdit::AddFirst, "PATH", "/opt"}}).value());
    const Result<ChangeSet> plan = store.plan({{EnvEdit::RemoveItem, "PATH", "/opt"}});
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
    QCOMPARE(plan->remarks.size(), 1);
    QVERIFY2(
        plan->remarks.first().message.contains(home.path(QStringLiteral(".profile")) + QStringLiteral(":2,")),
        qPrintable(plan->remarks.first().message));
    applyPlan(*plan);
    QCOMPARE(home.read(QStringLiteral(".profile")), own);
}

QTEST_GUILESS_MAIN(ProfileFront)
#include "ProfileFront.moc"
