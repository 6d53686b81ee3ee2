// SPDX-License-Identifier: MIT
// What only programs and folders of Unix tell of a GOROOT: modes, and the version in an ELF file; and what
// the go of this machine is.
#include "sdk/SdkInspection.h"

#include "FakeSdk.h"
#include "support/Messages.h"
#include "support/RealGo.h"

#include <QDir>
#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class SdkOfUnixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programsThatMayNotBeStarted();
    void seesTwoVersionsInOneFolder();
    void closedFolders();
    void theRealGoIsAsItSays();
};

void SdkOfUnixTest::programsThatMayNotBeStarted()
{
    const TempHome home;
    const FakeSdk fake;
    const QString root = fake.write(home, u"go"_s);
    const QString tools = u"pkg/tool/"_s + QString::fromLatin1(fake.port);
    for (const QString &name : {u"bin/go"_s, tools + "/compile"_L1, tools + "/link"_L1}) {
        home.write(u"go/"_s + name, fake.programBytes(), 0644);
        const Sdk locked = inspectSdk(home.host(), root);
        QVERIFY(!locked.healthy());
        QVERIFY2(locked.problems.constFirst().advice.contains(u"chmod"_s),
                 qPrintable(messagesOf(locked.problems)));
        home.write(u"go/"_s + name, fake.programBytes(), 0755);
        QVERIFY(inspectSdk(home.host(), root).healthy());
    }
}

void SdkOfUnixTest::seesTwoVersionsInOneFolder()
{
    const TempHome home;
    FakeSdk fake;
    fake.program.goVersion = "go1.27.3";
    fake.version = "go1.26.8";
    const Sdk mixed = inspectSdk(home.host(), fake.write(home, u"go"_s));
    QVERIFY(!mixed.healthy());
    const QString said = messagesOf(mixed.problems);
    QVERIFY2(said.contains(u"go1.27.3"_s) && said.contains(u"go1.26.8"_s), qPrintable(said));
    fake.version = "go1.27.3";
    QVERIFY(inspectSdk(home.host(), fake.write(home, u"go"_s)).healthy());
    // The command names experiments behind its version, VERSION does not.
    fake.program.goVersion = "go1.27.3 X:jsonv2";
    QVERIFY(inspectSdk(home.host(), fake.write(home, u"go"_s)).healthy());
}

void SdkOfUnixTest::closedFolders()
{
    const TempHome home;
    const QString root = FakeSdk().write(home, u"go"_s);
    QVERIFY(QFile::setPermissions(root, {}));
    const Sdk sdk = inspectSdk(home.host(), root);
    // Root may read everything.
    QCOMPARE(sdk.healthy(), QFileInfo(root).isReadable());
    QCOMPARE(sdk.problems.size(), QFileInfo(root).isReadable() ? 0 : 1);
    QVERIFY(QFile::setPermissions(root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void SdkOfUnixTest::theRealGoIsAsItSays()
{
    const QStringList executables = RealGo::executables();
    QVERIFY2(!executables.isEmpty(), RealGo::missing());
    for (const QString &executable : executables) {
        const TempHome home;
        Environment environment = home.host().environment;
        environment.set("GOTOOLCHAIN", "local");
        environment.set("GOENV", "off");
        const RealGo go(executable);
        const QByteArrayList words =
            go.run({"version"}, environment, home.home()).standardOutput.trimmed().split(' ');
        const QHash<QByteArray, QByteArray> env =
            RealGo::parse(go.run({"env", "-json", "GOROOT"}, environment, home.home()).standardOutput);
        const QString root = QFileInfo(QFile::decodeName(env.value("GOROOT"))).canonicalFilePath();
        const Sdk sdk = inspectSdk(Host::current(), root);
        QVERIFY2(sdk.healthy(), qPrintable(messagesOf(sdk.problems)));
        QCOMPARE(sdk.versionText, words.value(2));
        QCOMPARE(sdk.os + '/' + sdk.architecture, words.last());
    }
}

QTEST_GUILESS_MAIN(SdkOfUnixTest)
#include "SdkOfUnix.moc"
