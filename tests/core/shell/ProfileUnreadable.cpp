// SPDX-License-Identifier: MIT
// Profiles that cannot be read: none of them is taken for absent.
#include "OrdinaryUser.h"
#include "ShellLab.h"

#include "stores/shell/ShellProfileStore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

namespace {

/// Rows with the start-up files of every shell.
void addNames()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("name");
    const auto row = [](ShellKind shell, const char *name) {
        QTest::newRow(name) << int(shell) << QString::fromLatin1(name);
    };
    row(ShellKind::Sh, ".profile");
    row(ShellKind::Bash, ".bash_profile");
    row(ShellKind::Bash, ".bash_login");
    row(ShellKind::Bash, ".bashrc");
    row(ShellKind::Zsh, ".zshenv");
    row(ShellKind::Zsh, ".zprofile");
    row(ShellKind::Zsh, ".zshrc");
    row(ShellKind::Fish, ".config/fish/conf.d/x.fish");
    row(ShellKind::Fish, ".config/fish/config.fish");
    row(ShellKind::Pwsh, ".config/powershell/profile.ps1");
}

} // namespace

class ProfileUnreadable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hugeProfileIsAnError_data();
    void hugeProfileIsAnError();
    void nulByteIsAnError_data();
    void nulByteIsAnError();
    void folderOfZshThatIsNoUtf8IsAnError();
    void strangeFileIsAnError_data();
    void strangeFileIsAnError();
    void shellsPassOverAFileWithoutPermission_data();
    void shellsPassOverAFileWithoutPermission();
    void largeSourcedFileIsAnError();
    void emptyNamesOfBashArePassedOver();
};

void ProfileUnreadable::hugeProfileIsAnError_data()
{
    addNames();
}

void ProfileUnreadable::hugeProfileIsAnError()
{
    QFETCH(int, shell);
    QFETCH(QString, name);
    const TempHome home;
    home.write(name, "# large\n");
    const QString path = home.path(name);
    QVERIFY(QFile::resize(path, qint64(100) * 1024 * 1024));
    const ShellProfileStore store(home.host(), ShellKind(shell));
    for (const EnvEdit::Kind kind : {EnvEdit::Set, EnvEdit::Unset, EnvEdit::AddFirst}) {
        const Result<ChangeSet> plan = store.plan({{kind, "GOX", "1"}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::TooLarge);
        QVERIFY2(plan.error().what.contains(path), qPrintable(plan.error().what));
    }
}

void ProfileUnreadable::nulByteIsAnError_data()
{
    addNames();
}

void ProfileUnreadable::nulByteIsAnError()
{
    QFETCH(int, shell);
    QFETCH(QString, name);
    const TempHome home;
    const QByteArray bytes("# one\n# t\0wo\n", 13);
    home.write(name, bytes);
    const ShellProfileStore store(home.host(), ShellKind(shell));
    const QString place = home.path(name) + QStringLiteral(":2 ");
    for (const EnvEdit::Kind kind : {EnvEdit::Set, EnvEdit::Unset, EnvEdit::AddFirst}) {
        const Result<ChangeSet> plan = store.plan({{kind, "GOX", "1"}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Corrupt);
        QVERIFY2(plan.error().what.startsWith(place), qPrintable(plan.error().what));
    }
    QCOMPARE(home.read(name), bytes);
}

void ProfileUnreadable::folderOfZshThatIsNoUtf8IsAnError()
{
    const TempHome home;
    home.write(QStringLiteral(".zshenv"), "ZDOTDIR=$HOME/caf\xe9\n");
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Zsh).plan({{EnvEdit::Set, "GOX", "1"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Unsupported);
    QVERIFY2(plan.error().what.contains(QStringLiteral("not UTF-8")), qPrintable(plan.error().what));
}

void ProfileUnreadable::strangeFileIsAnError_data()
{
    addNames();
}

// What root cannot read either: a folder, and a link that leads in a circle.
void ProfileUnreadable::strangeFileIsAnError()
{
    QFETCH(int, shell);
    QFETCH(QString, name);
    const ShellKind kind = ShellKind(shell);
    for (const bool folder : {true, false}) {
        const TempHome home;
        const QString path = home.path(name);
        QVERIFY(folder ? QDir().mkdir(path) : QFile::link(QFileInfo(path).fileName(), path));
        // What bash would read were the name absent; the others go on without the file as well.
        if (name.startsWith(QStringLiteral(".bash_")))
            home.write(QStringLiteral(".profile"), "export GOX=old\n");
        if (kind != ShellKind::Pwsh)
            QVERIFY(!ShellLab(home).start(kind, ShellStart::LoginInteractive).contains("GOX"));
        const Result<ChangeSet> plan =
            ShellProfileStore(home.host(), kind).plan({{EnvEdit::Set, "GOX", "1"}});
        // fish sources only what is a file there.
        QCOMPARE(plan.has_value(), name.contains(QStringLiteral("conf.d")));
        if (!plan)
            QVERIFY2(plan.error().what.contains(path), qPrintable(plan.error().what));
    }
}

void ProfileUnreadable::shellsPassOverAFileWithoutPermission_data()
{
    QTest::addColumn<int>("shell");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("settable");
    const auto row = [](ShellKind shell, const char *name, bool settable) {
        QTest::newRow(name) << int(shell) << QString::fromLatin1(name) << settable;
    };
    row(ShellKind::Sh, ".profile", false);
    row(ShellKind::Bash, ".bash_profile", false);
    row(ShellKind::Bash, ".bash_login", false);
    row(ShellKind::Bash, ".bashrc", false);
    row(ShellKind::Zsh, ".zprofile", true);
    row(ShellKind::Zsh, ".zshrc", true);
    row(ShellKind::Zsh, ".zlogin", true);
    row(ShellKind::Fish, ".config/fish/conf.d/x.fish", true);
    row(ShellKind::Fish, ".config/fish/config.fish", true);
}

// What the file would set is set for nobody, and a new line goes where the shell reads it, or nowhere.
void ProfileUnreadable::shellsPassOverAFileWithoutPermission()
{
    QFETCH(int, shell);
    QFETCH(QString, name);
    QFETCH(bool, settable);
    const ShellKind kind = ShellKind(shell);
    const TempHome home;
    const QString path = home.write(name, "export GOX=hidden\n", 0);
    if (name.startsWith(QStringLiteral(".bash_")))
        home.write(QStringLiteral(".profile"), "export GOX=old\n");
    const OrdinaryUser user(home);
    for (const ShellStart start : allStarts)
        QVERIFY(!ShellLab(home).start(kind, start).contains("GOX"));
    const ShellProfileStore store(home.host(), kind);
    const Result<EnvSnapshot> snapshot = store.read();
    QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().what));
    QVERIFY(snapshot->entries.isEmpty());
    QVERIFY(name == QStringLiteral(".bashrc") || snapshot->problems.first().message.contains(path));
    const Result<ChangeSet> plan = store.plan({{EnvEdit::Set, "GOX", "1"}});
    QCOMPARE(plan.has_value(), settable);
    if (!plan) {
        QCOMPARE(plan.error().code, ErrorCode::PermissionDenied);
        QVERIFY2(plan.error().what.contains(path), qPrintable(plan.error().what));
        return;
    }
    applyPlan(*plan);
    for (const ShellStart start : allStarts)
        QCOMPARE(ShellLab(home).start(kind, start).value("GOX"), QByteArray("1"));
}

void ProfileUnreadable::largeSourcedFileIsAnError()
{
    const TempHome home;
    home.write(QStringLiteral(".profile"), ". ~/large.sh\n");
    const QString path = home.write(QStringLiteral("large.sh"), "export GOX=2\n");
    QVERIFY(QFile::resize(path, qint64(17) * 1024 * 1024));
    const Result<ChangeSet> plan =
        ShellProfileStore(home.host(), ShellKind::Sh).plan({{EnvEdit::Set, "GOX", "1"}});
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::TooLarge);
    QVERIFY2(plan.error().what.contains(path), qPrintable(plan.error().what));
}

void ProfileUnreadable::emptyNamesOfBashArePassedOver()
{
    const TempHome home;
    QVERIFY(QFile::link(QStringLiteral("nowhere"), home.path(QStringLiteral(".bash_profile"))));
    applyPlan(*ShellProfileStore(home.host(), ShellKind::Bash).plan({{EnvEdit::Set, "GOX", "1"}}));
    QVERIFY(home.read(QStringLiteral(".profile")).contains("export GOX=1\n"));
    for (const ShellStart start : allStarts)
        QCOMPARE(ShellLab(home).start(ShellKind::Bash, start).value("GOX"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(ProfileUnreadable)
#include "ProfileUnreadable.moc"
