// SPDX-License-Identifier: MIT
#include "base/Os.h"
#include "base/Environment.h"

#include <QTest>

using namespace goconf;

class OsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absolutePathsFollowGo_data();
    void absolutePathsFollowGo();
    void windowsNamesIgnoreCaseAndKeepSpelling();
    void unixNamesDifferByCase();
    void ofDuplicatesTheFirstWins();
};

void OsTest::absolutePathsFollowGo_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("absolute");
    QTest::newRow("root") << false << QByteArray("/") << true;
    QTest::newRow("relative") << false << QByteArray("go") << false;
    QTest::newRow("tilde") << false << QByteArray("~/go") << false;
    QTest::newRow("empty") << false << QByteArray() << false;
    QTest::newRow("drive") << true << QByteArray("C:\\Go") << true;
    QTest::newRow("drive and slash") << true << QByteArray("c:/Go") << true;
    QTest::newRow("drive, relative") << true << QByteArray("C:Go") << false;
    QTest::newRow("share") << true << QByteArray("\\\\server\\share") << true;
    QTest::newRow("rooted without drive") << true << QByteArray("\\Go") << false;
    QTest::newRow("8.3 name") << true << QByteArray("C:\\PROGRA~1") << true;
}

void OsTest::absolutePathsFollowGo()
{
    QFETCH(bool, windows);
    QFETCH(QByteArray, path);
    QFETCH(bool, absolute);
    const Os os = windows ? Os::Windows : Os::Linux;
    QCOMPARE(os.isAbsolutePath(path), absolute);
}

void OsTest::windowsNamesIgnoreCaseAndKeepSpelling()
{
    Environment environment(Os::Windows);
    environment.set("Path", "C:\\Go\\bin");
    QCOMPARE(environment.value("PATH"), QByteArray("C:\\Go\\bin"));
    environment.set("PATH", "D:\\");
    QCOMPARE(environment.block(), QByteArrayList({"Path=D:\\"}));
}

void OsTest::unixNamesDifferByCase()
{
    Environment environment(Os::Linux);
    environment.set("path", "a");
    QVERIFY(!environment.contains("PATH"));
}

void OsTest::ofDuplicatesTheFirstWins()
{
    const Environment environment = Environment::fromBlock({"A=1", "A=2", "no separator", "=x"}, Os::Linux);
    QCOMPARE(environment.block(), QByteArrayList({"A=1"}));
}

QTEST_GUILESS_MAIN(OsTest)
#include "Os.moc"
