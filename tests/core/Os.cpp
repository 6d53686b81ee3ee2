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
    void knowsWhatIsInside_data();
    void knowsWhatIsInside();
    void takesPathsApart_data();
    void takesPathsApart();
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
    QTest::newRow("share with slashes") << true << QByteArray("//server/share") << true;
    QTest::newRow("long path") << true << QByteArray("\\\\?\\C:\\Go") << true;
    QTest::newRow("long path of a share") << true << QByteArray("\\\\?\\UNC\\server\\share\\Go") << true;
    QTest::newRow("Chinese") << true << QByteArray("C:\\Users\\王小明") << true;
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

void OsTest::knowsWhatIsInside_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<bool>("inside");
    QTest::newRow("below") << false << u"/home/x/go"_s << u"/home/x"_s << true;
    QTest::newRow("itself") << false << u"/home/x"_s << u"/home/x"_s << false;
    QTest::newRow("beside") << false << u"/home/xy"_s << u"/home/x"_s << false;
    QTest::newRow("other case") << false << u"/HOME/x/go"_s << u"/home/x"_s << false;
    QTest::newRow("root") << false << u"/x"_s << u"/"_s << true;
    QTest::newRow("drive") << true << u"c:/users/DEV/go"_s << u"C:\\Users\\dev"_s << true;
    QTest::newRow("beside, on a drive") << true << u"C:\\Users\\devil"_s << u"C:\\Users\\dev"_s << false;
    QTest::newRow("share") << true << u"\\\\server\\home\\dev\\x"_s << u"//SERVER/home/dev"_s << true;
    QTest::newRow("blank and Chinese")
        << true << u"C:\\Users\\王 小明\\go"_s << u"C:\\Users\\王 小明\\"_s << true;
}

void OsTest::knowsWhatIsInside()
{
    QFETCH(bool, windows);
    QFETCH(QString, path);
    QFETCH(QString, folder);
    QFETCH(bool, inside);
    QCOMPARE(Os(windows ? Os::Windows : Os::Linux).isInside(path, folder), inside);
}

void OsTest::takesPathsApart_data()
{
    QTest::addColumn<bool>("windows");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("native");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("Unix") << false << u"/a/b\\c"_s << u"/a/b\\c"_s << u"b\\c"_s;
    QTest::newRow("Windows") << true << u"C:/a\\b/c"_s << u"C:\\a\\b\\c"_s << u"c"_s;
    QTest::newRow("name alone") << true << u"c"_s << u"c"_s << u"c"_s;
    QTest::newRow("long path") << true << u"\\\\?\\C:\\a"_s << u"\\\\?\\C:\\a"_s << u"a"_s;
}

void OsTest::takesPathsApart()
{
    QFETCH(bool, windows);
    QFETCH(QString, path);
    QFETCH(QString, native);
    QFETCH(QString, fileName);
    const Os os = windows ? Os::Windows : Os::Linux;
    QCOMPARE(os.native(path), native);
    QCOMPARE(os.fileName(path), fileName);
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
