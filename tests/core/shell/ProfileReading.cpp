// SPDX-License-Identifier: MIT
// What a static reading says of a home.
#include "ShellLab.h"

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

QTEST_GUILESS_MAIN(ProfileReading)
#include "ProfileReading.moc"
