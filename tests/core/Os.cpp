// SPDX-License-Identifier: MIT
#include "base/Os.h"
#include "base/Environment.h"
#include "base/WindowsName.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class OsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absolutePathsFollowGo_data();
    void absolutePathsFollowGo();
    void windowsNamesIgnoreCaseAndKeepSpelling();
    void namesThatAreTheSame_data();
    void namesThatAreTheSame();
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

void OsTest::namesThatAreTheSame_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("ASCII") << u"GoPath"_s << u"GOPATH"_s << true;
    QTest::newRow("umlaut") << u"über"_s << u"ÜBER"_s << true;
    QTest::newRow("y with dots") << u"\u00ff"_s << u"\u0178"_s << true;
    QTest::newRow("Cyrillic") << u"путь"_s << u"ПУТЬ"_s << true;
    QTest::newRow("iota below") << u"\u1f80"_s << u"\u1f88"_s << true;
    QTest::newRow("sharp s") << u"ß"_s << u"SS"_s << false;
    QTest::newRow("long s") << u"\u017f"_s << u"S"_s << false;
    QTest::newRow("dotless i") << u"\u0131"_s << u"I"_s << false;
    QTest::newRow("micro") << u"\u00b5"_s << u"\u039c"_s << false;
    QTest::newRow("accent of its own") << u"e\u0301"_s << u"\u00e9"_s << false;
    QTest::newRow("full width") << u"\uff41"_s << u"\uff21"_s << true;
}

void OsTest::namesThatAreTheSame()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(upperName(a) == upperName(b), same);
    Environment environment(Os::Windows);
    environment.set(a.toUtf8(), "x");
    QCOMPARE(environment.contains(b.toUtf8()), same);
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
