// SPDX-License-Identifier: MIT
// What `goconf path` takes for a folder on Windows.
#include "stores/windows/FolderForPath.h"

#include "WindowsHome.h"

#include <QTest>

using namespace goconf;
using namespace goconf::test;
using namespace Qt::StringLiterals;

class FolderForPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesFolders_data();
    void takesFolders();
    void refuses_data();
    void refuses();
    void removesWhatIsNotAdded();
};

void FolderForPathTest::takesFolders_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("folder"); // empty: counts from the working folder
    QTest::newRow("whole") << QByteArray("C:\\x") << QByteArray("C:\\x");
    QTest::newRow("slashes") << QByteArray("C:/x") << QByteArray("C:/x");
    QTest::newRow("root of a drive") << QByteArray("C:\\") << QByteArray("C:\\");
    QTest::newRow("share") << QByteArray("\\\\server\\share\\bin") << QByteArray("\\\\server\\share\\bin");
    QTest::newRow("quoted") << QByteArray("\"C:\\q t\"") << QByteArray("C:\\q t");
    QTest::newRow("with a semicolon") << QByteArray("\"C:\\a;b\"") << QByteArray("C:\\a;b");
    QTest::newRow("variable") << QByteArray("%SystemRoot%\\x") << QByteArray("%SystemRoot%\\x");
    QTest::newRow("quoted variable") << QByteArray("\"%SystemRoot%\\x\"") << QByteArray("%SystemRoot%\\x");
    QTest::newRow("relative") << QByteArray("bin") << QByteArray();
    QTest::newRow("dot") << QByteArray(".") << QByteArray();
    QTest::newRow("home") << QByteArray("~/bin") << QByteArray();
}

void FolderForPathTest::takesFolders()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, folder);
    const auto taken = folderForPath(WindowsHome().host(), given, true);
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().what));
    QCOMPARE(taken->value_or(QByteArray()), folder);
    QCOMPARE(taken->has_value(), !folder.isEmpty());
}

void FolderForPathTest::refuses_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("words");
    QTest::newRow("drive") << QByteArray("C:") << u"another folder in every working folder"_s;
    QTest::newRow("on a drive") << QByteArray("C:bin") << u"another folder in every working folder"_s;
    QTest::newRow("without a drive") << QByteArray("\\bin") << u"from the drive letter"_s;
    QTest::newRow("of a Unix") << QByteArray("/usr/bin") << u"from the drive letter"_s;
    QTest::newRow("quote that a backslash kept") << QByteArray("C:\\My Go\"") << u"leave the last “\\” out"_s;
    QTest::newRow("single quote") << QByteArray("C:\\My\"Go") << u"a single quotation mark"_s;
    QTest::newRow("unknown variable") << QByteArray("%NOTHING%\\x") << u"no variable %NOTHING%"_s;
    QTest::newRow("variable of no path") << QByteArray("%OS%\\x") << u"no whole path"_s;
}

void FolderForPathTest::refuses()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, words);
    const auto taken = folderForPath(WindowsHome().host(), given, true);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::InvalidValue);
    QVERIFY2(taken.error().what.contains(words), qPrintable(taken.error().what));
}

void FolderForPathTest::removesWhatIsNotAdded()
{
    for (const char *given : {"%NOTHING%\\x", "\\bin", "C:bin"}) {
        const auto taken = folderForPath(WindowsHome().host(), given, false);
        QVERIFY2(taken, given);
        QCOMPARE(taken->value_or(QByteArray()), QByteArray(given));
    }
}

QTEST_GUILESS_MAIN(FolderForPathTest)
#include "FolderForPath.moc"
