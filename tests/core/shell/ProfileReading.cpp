// SPDX-License-Identifier: MIT
// What a static reading says of a home.
#include "ShellLab.h"

#include "stores/shell/ShellDialect.h"
#include "stores/shell/ShellProfileStore.h"

#include <QFile>
#include <QTest>

using namespace goconf;
using namespace goconf::test;

class ProfileReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcedFilesAreNamed();
    void universalVariablesAreShown();
    void exitEndsOnlyItsFileInFish();
    void longValuesAreNotKnown();
    void descriptorsAreNoProfiles();
};

void ProfileReading::sourcedFilesAreNamed()
{
    const TempHome home;
    home.write(QStringLiteral(".profile"),
               "D=$HOME/conf\n. \"$D/one.sh\"\n. ~/.profile\nexport GOB=$GOA/bin\n");
    const QString one = home.write(QStringLiteral("conf/one.sh"), "\n\nexport GOA=~/go\n");
    const QString system = home.host().systemPath(QStringLiteral("/etc/profile"));
    QFile file(system);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("export GOSYS=1\n");
    file.close();
    const EnvSnapshot snapshot = ShellProfileStore(home.host(), ShellKind::Sh).read().value();
    QCOMPARE(snapshot.entries.size(), 3);
    QCOMPARE(snapshot.entries.at(0).location, (Location{system, 1}));
    QCOMPARE(snapshot.entries.at(1).location, (Location{one, 3}));
    QCOMPARE(snapshot.entries.at(1).value, QFile::encodeName(home.home()) + "/go");
    QCOMPARE(snapshot.entries.at(2).value, QFile::encodeName(home.home()) + "/go/bin");
    QCOMPARE(int(snapshot.entries.at(2).certainty), int(Certainty::Static));
}

void ProfileReading::universalVariablesAreShown()
{
    const TempHome home;
    ShellLab(home).start(ShellKind::Fish, ShellStart::LoginBatch, "set -Ux GOX 'a b' 'c\xc3\xa9'");
    home.write(QStringLiteral(".config/fish/config.fish"), "set -gx GOX global\n");
    const EnvSnapshot snapshot = ShellProfileStore(home.host(), ShellKind::Fish).read().value();
    QByteArrayList values;
    for (const EnvEntry &entry : snapshot.entries) {
        if (entry.name == "GOX")
            values.append(entry.value);
    }
    QCOMPARE(values, QByteArrayList({"a b c\xc3\xa9", "global"}));
}

void ProfileReading::exitEndsOnlyItsFileInFish()
{
    const TempHome home;
    home.write(QStringLiteral(".config/fish/conf.d/a.fish"), "set -gx GOA 1; exit 0\nset -gx GOB 2\n");
    home.write(QStringLiteral(".config/fish/config.fish"), "not set -gx GOC 3\n");
    const EnvSnapshot snapshot = ShellProfileStore(home.host(), ShellKind::Fish).read().value();
    const Environment real = ShellLab(home).start(ShellKind::Fish, ShellStart::LoginInteractive);
    QByteArrayList names;
    for (const EnvEntry &entry : snapshot.entries) {
        names.append(entry.name);
        QCOMPARE(real.find(entry.name), entry.value);
    }
    QCOMPARE(names, QByteArrayList({"GOA", "GOC"}));
    QVERIFY(!real.find("GOB"));
}

// A value that doubles with every statement is given up, and all after a great many long ones.
void ProfileReading::longValuesAreNotKnown()
{
    for (const ShellKind shell : {ShellKind::Bash, ShellKind::Zsh, ShellKind::Sh, ShellKind::Fish}) {
        const bool fish = shell == ShellKind::Fish;
        const auto set = [&](const QByteArray &name, const QByteArray &value) {
            return fish ? "set -gx " + name + ' ' + value + '\n' : "export " + name + '=' + value + '\n';
        };
        const TempHome home;
        home.write(fish                      ? QStringLiteral(".config/fish/config.fish")
                   : shell == ShellKind::Zsh ? QStringLiteral(".zshenv")
                                             : QStringLiteral(".profile"),
                   set("GOA", QByteArray(1024, 'x')) + set("GOA", "$GOA$GOA").repeated(40) +
                       set("GOB", "$GOB$GOB").repeated(40) + set("GOC", QByteArray(1024, 'x')) +
                       set("GOD", QByteArray("$GOC").repeated(100)) + set("GOE", "$GOD").repeated(2000));
        const EnvSnapshot snapshot = ShellProfileStore(home.host(), shell).read().value();
        qsizetype bytes = 0;
        int unknown = 0;
        for (const EnvEntry &entry : snapshot.entries) {
            QVERIFY(entry.value.size() <= ShellDialect::valueLimit);
            bytes += entry.value.size();
            unknown += entry.certainty == Certainty::Conditional ? 1 : 0;
        }
        QCOMPARE(snapshot.entries.size(), 1 + 40 + 40 + 1 + 1 + 2000);
        QVERIFY2(bytes < 80 * 1024 * 1024, QByteArray::number(bytes));
        QVERIFY2(unknown > 100, QByteArray::number(unknown));
    }
}

// What a process has open is another file in ours.
void ProfileReading::descriptorsAreNoProfiles()
{
    const TempHome home;
    QFile other(home.write(QStringLiteral("other"), "export GOX=other\nset -gx GOX other\n"));
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QByteArray number = QByteArray::number(other.handle());
    for (const QByteArray &path : {"/dev/fd/" + number, "/proc/self/fd/" + number, "/dev//fd/" + number}) {
        home.write(QStringLiteral(".profile"), ". " + path + '\n');
        home.write(QStringLiteral(".config/fish/config.fish"), "source " + path + '\n');
        for (const ShellKind shell : {ShellKind::Sh, ShellKind::Fish})
            QVERIFY(ShellProfileStore(home.host(), shell).read().value().entries.isEmpty());
    }
}

QTEST_GUILESS_MAIN(ProfileReading)
#include "ProfileReading.moc"
