// SPDX-License-Identifier: MIT
#include "sdk/GoProgramsOnPath.h"

#include <QTest>

using namespace goconf;
using namespace Qt::StringLiterals;

class TestGoProgramsOnPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gobinWinsOverGopath()
    {
        QCOMPARE(goInstallFolder("/b", "/g", Os::Linux), "/b");
        QCOMPARE(goInstallFolder("", "/g:/h", Os::Linux), "/g/bin");
        QCOMPARE(goInstallFolder("", ":/h", Os::Linux), "/h/bin");
        QCOMPARE(goInstallFolder("", "", Os::Linux), "");
        QCOMPARE(goInstallFolder("", "C:\\g;D:\\h", Os::Windows), "C:\\g\\bin");
    }

    void eachViewAnswersForItself()
    {
        PathView bash;
        bash.name = u"bash"_s;
        bash.loginShell = true;
        bash.add("/usr/bin", {});
        bash.add("/home/a/go/bin/", {u"/home/a/.bashrc"_s, 3});
        PathView fish;
        fish.name = u"fish"_s;
        fish.add("/home/a/go/binaries", {});
        const QVector<GoProgramsOnPath> answers = goProgramsOnPath({bash, fish}, "/home/a/go/bin", Os::Linux);
        QCOMPARE(answers.size(), 2);
        QVERIFY(answers.at(0).isFound);
        QCOMPARE(answers.at(0).location.line, 3);
        QVERIFY(answers.at(0).isLoginShell);
        QVERIFY(!answers.at(1).isFound);
        QVERIFY(!goProgramsOnPath({bash}, {}, Os::Linux).constFirst().isFound);
    }

    void windowsKnowsOneFolderByManySpellings()
    {
        PathView terminal;
        terminal.add("c:/users/A/go\\bin\\", {});
        QVERIFY(goProgramsOnPath({terminal}, "C:\\Users\\a\\go\\bin", Os::Windows).constFirst().isFound);
        QVERIFY(!goProgramsOnPath({terminal}, "C:\\Users\\a\\go", Os::Windows).constFirst().isFound);
    }
};

QTEST_GUILESS_MAIN(TestGoProgramsOnPath)
#include "GoProgramsOnPath.moc"
